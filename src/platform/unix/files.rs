//! Files by their modes and numbers.

use std::{
    fs::{DirBuilder, File, Metadata, OpenOptions, Permissions},
    io,
    os::unix::fs::{DirBuilderExt, FileExt, MetadataExt, OpenOptionsExt, PermissionsExt},
    path::Path,
};

use rustix::{
    fs::{Access, OFlags},
    io::Errno,
};
use tempfile::Builder;

/// Which file it is, whatever its name.
pub type Identity = (u64, u64);

/// Which state of a file it is: another one after each replace and each write.
pub type FileStamp = (u64, i64, i64);

/// Opens a file without waiting for the other end of a pipe, and without making a terminal one's own.
pub fn open_at_once(how: &mut OpenOptions, path: &Path) -> io::Result<File> {
    let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits();
    how.custom_flags(flags.cast_signed()).open(path)
}

/// Makes a file that only this account may read. Fails where there is one.
pub fn make_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(path)
}

/// Makes a folder that only this account may look into. Fails where there is one.
pub fn make_private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(path)
}

/// Temporary files that only this account may read.
pub fn private_files(named: &mut Builder) {
    named.permissions(Permissions::from_mode(0o600));
}

/// Temporary folders that only this account may look into.
pub fn private_folders(named: &mut Builder) {
    named.permissions(Permissions::from_mode(0o700));
}

/// The mode of a file that other accounts may look into; none where they may not.
pub fn exposed(found: &Metadata) -> Option<u32> {
    let mode = found.permissions().mode() & 0o777;
    (mode & 0o077 != 0).then_some(mode)
}

/// Lets no other account look into a file or a folder.
pub fn close(path: &Path) -> io::Result<()> {
    let mode = path.metadata()?.permissions().mode();
    std::fs::set_permissions(path, Permissions::from_mode(mode & 0o700))
}

/// Syncs a file that was written by somebody else.
pub fn sync_file(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Syncs the names in a folder. Where a disk refuses that (some network disks do), nothing more can be done for them.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    match File::open(path)?.sync_all() {
        Err(e) if is_one_of(&e, &[Errno::INVAL, Errno::NOTSUP, Errno::NOSYS]) => Ok(()),
        synced => synced,
    }
}

/// Waits until nobody else holds a folder, and holds it; none where the disk has no locks.
pub fn hold_folder(path: &Path) -> Option<File> {
    let folder = File::open(path).ok()?;
    folder.lock().ok().map(|()| folder)
}

/// True for the error of a disk that has no locks, as some network disks.
pub fn knows_no_locks(error: &io::Error) -> bool {
    is_one_of(error, &[Errno::NOLCK, Errno::NOTSUP, Errno::OPNOTSUPP, Errno::NOSYS])
}

fn is_one_of(error: &io::Error, known: &[Errno]) -> bool {
    known.iter().any(|known| error.raw_os_error() == Some(known.raw_os_error()))
}

/// True where this account may write names into a folder.
pub fn is_writable(folder: &Path) -> bool {
    rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

/// The identity of what lies at a path, of which the system has said this.
pub fn identity(_path: &Path, found: &Metadata) -> Identity {
    (found.dev(), found.ino())
}

pub fn version(found: &Metadata) -> FileStamp {
    (found.ino(), found.mtime(), found.mtime_nsec())
}

/// Reads some bytes from a place in a file, wherever else it is read.
pub fn read_at(file: &File, into: &mut [u8], at: u64) -> io::Result<usize> {
    file.read_at(into, at)
}

/// Fills the buffer from a place in a file.
pub fn read_exact_at(file: &File, into: &mut [u8], at: u64) -> io::Result<()> {
    file.read_exact_at(into, at)
}

/// Writes all bytes to a place in a file.
pub fn write_all_at(file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
    file.write_all_at(bytes, at)
}
