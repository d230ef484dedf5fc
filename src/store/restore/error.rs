//! Why a backup was not brought back. Nothing was written where a sentence does not name a file that it was tried on.

use std::path::PathBuf;

use crate::{
    language::in_force,
    store::error::{Failed, OpenError, ReadOnly},
};

#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// Its description does not read.
    #[error("{}", in_force().backup_undescribed())]
    Undescribed,
    /// It was written by a newer version, in this format.
    #[error("{}", in_force().backup_newer(*.0))]
    Newer(usize),
    /// Another journey lies in this folder.
    #[error("{}", in_force().backup_other_folder(&.0.display().to_string()))]
    OtherFolder(PathBuf),
    #[error(transparent)]
    ReadOnly(#[from] ReadOnly),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Failed(#[from] Failed),
}
