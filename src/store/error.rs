//! Errors of the store: each says what was tried, on which file, and what to do.

mod failed;

use std::path::PathBuf;

use super::keys::KeyError;
pub(super) use crate::language::ErrorsAct as Act;
use crate::language::in_force;
pub use failed::{Failed, Reason};

/// Why the folder could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("{}", in_force().errors_not_a_folder(&.0.display().to_string()))]
    NotAFolder(PathBuf),
    #[error(transparent)]
    Failed(#[from] Failed),
}

/// Why nothing can be written in a folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadOnly {
    /// Last written by a newer version, in this format.
    #[error("{}", in_force().errors_newer_folder(*.0))]
    Newer(usize),
    /// Its description, in this file, does not read.
    #[error("{}", in_force().errors_description_unreadable(&.0.display().to_string()))]
    Undescribed(PathBuf),
    /// The folder holds lines but no names: its description is missing.
    #[error("{}", in_force().errors_description_gone(&.0.display().to_string()))]
    DescriptionGone(PathBuf),
    #[error("{}", in_force().errors_folder_incomplete(&.0.display().to_string()))]
    Incomplete(PathBuf),
    #[error("{}", in_force().errors_folder_not_writable(&.0.display().to_string()))]
    NotWritable(PathBuf),
}

/// Why something was not written. What was to be written is still with whoever asked.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    #[error(transparent)]
    ReadOnly(#[from] ReadOnly),
    #[error("{}", in_force().errors_too_long())]
    TooLong,
    #[error("{}", in_force().errors_nobody_sits())]
    NobodySits,
    #[error("{}", in_force().errors_still_writing())]
    StillWriting,
    #[error("{}", in_force().errors_open_elsewhere())]
    OpenElsewhere,
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error(transparent)]
    Failed(#[from] Failed),
}

/// Why a file is not read, whatever is in it. It is the inner error of an [`std::io::Error`].
#[derive(Debug, thiserror::Error)]
pub(super) enum Refused {
    #[error("{}", in_force().errors_not_ordinary())]
    NotOrdinary,
    #[error("{}", in_force().errors_too_large())]
    TooLarge,
}
