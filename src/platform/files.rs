//! Files: who may look into them, who holds them, and how one is told from another.

use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

pub use super::system::files::*;

/// True in a program whose files nobody keeps.
static UNSYNCED: AtomicBool = AtomicBool::new(false);

/// Lets this program wait for no disk any more: nobody keeps what it writes.
pub fn leave_unsynced() {
    UNSYNCED.store(true, Ordering::Relaxed);
}

/// Syncs what was written into a file.
pub fn sync(file: &File) -> io::Result<()> {
    if UNSYNCED.load(Ordering::Relaxed) { Ok(()) } else { file.sync_data() }
}

/// Syncs a folder with all that is in it, which was written without waiting.
pub fn sync_tree(path: &Path) -> io::Result<()> {
    for entry in path.read_dir()? {
        let path = entry?.path();
        if path.is_dir() { sync_tree(&path)? } else { sync_file(&path)? }
    }
    sync_folder(path)
}

/// Takes the lock of a file; false where another program holds it.
pub fn try_lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(e)) => Err(e),
    }
}
