//! Errors of the store: each says what was tried, on which file, and what to do.

pub(super) mod failed;

use std::path::PathBuf;

use super::keys::KeyError;
pub use failed::Failed;
pub(super) use failed::reason;

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
