//! The error of an act on a file: the act, the file, the reason, and what helps.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::Arc,
};

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
    pub(in crate::store) fn when(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self { doing, path, cause: Arc::new(cause) }
    }
}

/// Why, in plain words.
pub(in crate::store) fn reason(cause: &io::Error) -> String {
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
