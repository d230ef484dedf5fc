//! Files as Windows has them: no modes, and numbers only for what is open. Who may read a file is inherited from its
//! folder.

use std::{
    fs::{DirBuilder, File, Metadata, OpenOptions},
    io::{self, ErrorKind},
    os::windows::fs::{FileExt, MetadataExt},
    path::Path,
};

use tempfile::Builder;
use winapi_util::{Handle, file::information};

/// Which file it is, whatever its name.
pub type Identity = (u64, u64);

/// Which state of a file it is: another one after each replace and each write.
pub type FileStamp = (u64, u64, u64);

/// Of disks that have no locks: the function is not known, or not supported.
const NO_LOCKS: [i32; 2] = [1, 50];

pub fn open_at_once(how: &mut OpenOptions, path: &Path) -> io::Result<File> {
    how.open(path)
}

/// Makes a file. Fails where there is one. Whoever may read the folder may read it.
pub fn make_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).open(path)
}

/// Makes a folder. Fails where there is one. Whoever may look into the folder around it may look into it.
pub fn make_private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().create(path)
}

/// Nothing: the folder for temporary files is the account's own.
pub fn private_files(_named: &mut Builder) {}

/// Nothing: the folder for temporary files is the account's own.
pub fn private_folders(_named: &mut Builder) {}

/// None always: it cannot be told here whether others may read a file.
pub fn exposed(_found: &Metadata) -> Option<u32> {
    None
}

/// Nothing: no file is ever found exposed.
pub fn close(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// Syncs a file that was written by somebody else. Only one that is open for writing can be synced.
pub fn sync_file(path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).open(path)?.sync_all()
}

/// Nothing: the names in a folder are in the disk's own journal.
pub fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// None always: a folder cannot be locked here, so that of two changes at one moment the later one stays.
pub fn hold_folder(_path: &Path) -> Option<File> {
    None
}

/// True for the error of a disk that has no locks.
pub fn knows_no_locks(error: &io::Error) -> bool {
    error.kind() == ErrorKind::Unsupported
        || error.raw_os_error().is_some_and(|code| NO_LOCKS.contains(&code))
}

/// True for every folder: whether it may be written shows when it is.
pub fn is_writable(folder: &Path) -> bool {
    folder.is_dir()
}

/// The identity of what lies at a path. What cannot be opened is told by its times.
pub fn identity(path: &Path, found: &Metadata) -> Identity {
    let opened = Handle::from_path_any(path).and_then(information);
    opened.map_or((found.creation_time(), found.last_write_time()), |told| {
        (told.volume_serial_number(), told.file_index())
    })
}

pub fn version(found: &Metadata) -> FileStamp {
    (found.creation_time(), found.last_write_time(), found.file_size())
}

/// Reads some bytes from a place in a file.
pub fn read_at(file: &File, into: &mut [u8], at: u64) -> io::Result<usize> {
    file.seek_read(into, at)
}

/// Fills the buffer from a place in a file.
pub fn read_exact_at(file: &File, into: &mut [u8], at: u64) -> io::Result<()> {
    let mut filled = 0;
    while filled < into.len() {
        match read_at(file, &mut into[filled..], at + filled as u64) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(count) => filled += count,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

/// Writes all bytes to a place in a file.
pub fn write_all_at(file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
    let mut written = 0;
    while written < bytes.len() {
        match file.seek_write(&bytes[written..], at + written as u64) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(count) => written += count,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(())
}
