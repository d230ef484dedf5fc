//! Errors of keys: four reasons why one does not open, four sentences, and nothing was changed.

use std::path::PathBuf;

use crate::store::error::failed::Failed;

/// Why a key was not opened or not written.
#[derive(Debug, Clone, thiserror::Error)]
pub enum KeyError {
    #[error(
        "This passphrase does not open it. Nothing was changed; it can be tried again, as often as it takes."
    )]
    Wrong,
    #[error(
        "The key file {} is damaged, so no passphrase can open it now. A copy of that file from a backup, or the recovery \
         key, opens everything again.",
        .0.display()
    )]
    Damaged(PathBuf),
    #[error(
        "The key file {} is not there. With a copy of that file from a backup, or with the recovery key, everything opens \
         again.",
        .0.display()
    )]
    Missing(PathBuf),
    #[error(
        "The key in {} is another one than before. It may be a new passphrase, or somebody changed the file. Until its six \
         words were compared again, the key from before is used.",
        .0.display()
    )]
    Swapped(PathBuf),
    #[error("This is not the recovery key that belongs here. Nothing was changed.")]
    NotRecovery,
    #[error("There is a passphrase here already. It can be changed.")]
    AlreadySet,
    #[error("The key is not open. Its passphrase or its recovery key comes first.")]
    Shut,
    #[error("An empty passphrase protects nothing.")]
    Empty,
    #[error(transparent)]
    Failed(#[from] Failed),
}
