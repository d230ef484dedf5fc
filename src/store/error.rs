//! Errors of the store: each says what was tried, on which file, and what to do.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::Arc,
};

use super::keys::KeyError;

/// An act on a file that did not work.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{doing} {} did not work: {}. {}", path.display(), reason(cause), advice(cause))]
pub struct Failed {
    /// Begins the sentence: "Saving to".
    doing: &'static str,
    path: PathBuf,
    cause: Arc<io::Error>,
}

impl Failed {
    /// For `map_err`.
    pub(super) fn when(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self { doing, path, cause: Arc::new(cause) }
    }
}

/// Why the folder could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("{} is a file, and a folder is needed there. Name another one with --data-dir, or move the file away.", .0.display())]
    NotAFolder(PathBuf),
    #[error(transparent)]
    Failed(#[from] Failed),
}

/// Why something was not written. What was to be written is still with whoever asked.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    #[error("{0}")]
    ReadOnly(String),
    #[error("This text is longer than one page here can hold (1 MiB). It could be kept in two parts.")]
    TooLong,
    #[error("Nobody has sat down yet, so there is no file to write to.")]
    NobodySits,
    #[error("A text is still being written. It can be kept or left first.")]
    StillWriting,
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error(transparent)]
    Failed(#[from] Failed),
}

/// Why, in plain words.
pub(super) fn reason(cause: &io::Error) -> String {
    match cause.kind() {
        ErrorKind::StorageFull => "the disk is full".into(),
        ErrorKind::QuotaExceeded => "the space allowed for this account is used up".into(),
        ErrorKind::FileTooLarge => "the file may not grow any further".into(),
        ErrorKind::PermissionDenied => "this account has no permission".into(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read".into(),
        ErrorKind::NotFound => "it is not there".into(),
        ErrorKind::AlreadyExists => "there is a file already, and it was left as it is".into(),
        ErrorKind::NotADirectory => "a file stands where a folder is needed".into(),
        ErrorKind::IsADirectory => "it is a folder".into(),
        _ => cause.to_string(),
    }
}

fn advice(cause: &io::Error) -> &'static str {
    match cause.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "Free some space and try again."
        }
        ErrorKind::AlreadyExists => "Name another one.",
        ErrorKind::PermissionDenied => "Look at who owns it and who may use it, and try again.",
        ErrorKind::ReadOnlyFilesystem => "Make the disk writable, or name another folder with --data-dir.",
        _ => "`trustpath doctor` may tell more.",
    }
}
