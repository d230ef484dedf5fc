//! Errors of keys: four reasons why one does not open, four sentences, and nothing was changed.

use std::path::PathBuf;

use crate::{language::in_force, store::error::Failed};

/// Why a key was not opened or not written.
#[derive(Debug, Clone, thiserror::Error)]
pub enum KeyError {
    #[error("{}", in_force().errors_wrong_passphrase())]
    Wrong,
    #[error("{}", in_force().errors_key_damaged(&.0.display().to_string()))]
    Damaged(PathBuf),
    #[error("{}", in_force().errors_key_missing(&.0.display().to_string()))]
    Missing(PathBuf),
    #[error("{}", in_force().errors_key_elsewhere())]
    Elsewhere,
    #[error("{}", in_force().errors_key_swapped(&.0.display().to_string()))]
    Swapped(PathBuf),
    #[error("{}", in_force().errors_key_signs_anew(&.0.display().to_string()))]
    SignsAnew(PathBuf),
    #[error("{}", in_force().errors_not_recovery_key())]
    NotRecovery,
    #[error("{}", in_force().errors_passphrase_already())]
    AlreadySet,
    #[error("{}", in_force().errors_key_shut())]
    Shut,
    /// Its owner took away what was theirs.
    #[error("{}", in_force().errors_has_left())]
    Left,
    #[error("{}", in_force().errors_passphrase_empty())]
    Empty,
    #[error(transparent)]
    Failed(#[from] Failed),
}
