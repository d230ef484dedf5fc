//! Folders for tests of words, which need no disk.

use std::path::Path;

use tempfile::TempDir;

/// A folder that goes away; in memory, where there is a place for that.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    folder.unwrap()
}
