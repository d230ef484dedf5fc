//! Acts on single files: only regular files are opened, only whole files appear, and only this account may look in.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;
use zeroize::Zeroizing;

use super::error::Refused;
use crate::platform::files;

/// How the names of half-written files begin. A crash may leave one behind; it is never the only copy of anything.
pub const TEMP: &str = ".trustpath-temp-";

/// Opens a regular file for reading. A pipe, a device or a folder is refused, and never waited for.
pub fn open(path: &Path) -> io::Result<File> {
    regular(OpenOptions::new().read(true), path)
}

/// Opens a regular file for reading and for writing at its end.
pub fn open_to_append(path: &Path) -> io::Result<File> {
    regular(OpenOptions::new().read(true).append(true), path)
}

/// Opens a regular file for reading and writing, or makes it.
pub fn open_or_make(path: &Path) -> io::Result<File> {
    match regular(OpenOptions::new().read(true).write(true), path) {
        Err(e) if e.kind() == ErrorKind::NotFound => files::make_private(path),
        opened => opened,
    }
}

fn regular(how: &mut OpenOptions, path: &Path) -> io::Result<File> {
    let file = files::open_at_once(how, path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, Refused::NotOrdinary));
    }
    Ok(file)
}

/// Reads a small file whole; a larger one than `most` bytes is refused.
pub fn read(path: &Path, most: u64) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = open(path)?;
    let len = file.metadata()?.len();
    if len > most {
        return Err(io::Error::new(ErrorKind::InvalidData, Refused::TooLarge));
    }
    let mut bytes = Zeroizing::new(vec![0; usize::try_from(len).unwrap_or(usize::MAX)]);
    files::read_exact_at(&file, &mut bytes, 0)?;
    Ok(bytes)
}

/// Puts a whole file in the place of another in four steps, so that a power cut leaves the old one or the new one:
/// write beside it, sync, rename, sync the folder.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let temp = beside(&path, bytes)?;
    temp.as_file().sync_all()?;
    temp.persist(&path)?;
    files::sync_folder(parent(&path))
}

/// The same without the syncs, for what may be lost in a power cut, but must never be torn. What is there already is
/// not written again.
pub fn replace_lightly(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if read(path, bytes.len() as u64).is_ok_and(|there| *there == bytes) {
        return Ok(());
    }
    beside(path, bytes)?.persist(path)?;
    Ok(())
}

/// Writes a file that appears whole and synced. One that is there stays as it is.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.symlink_metadata().is_ok() {
        return Ok(());
    }
    let temp = beside(path, bytes)?;
    temp.as_file().sync_all()?;
    match temp.persist_noclobber(path) {
        Err(e) if e.error.kind() != ErrorKind::AlreadyExists => Err(e.error),
        _ => files::sync_folder(parent(path)),
    }
}

/// Overwrites a file with blanks and removes it. One that is not there is gone already; of a link only the link goes.
pub fn erase(path: &Path) -> io::Result<()> {
    let found = match path.symlink_metadata() {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        found => found?,
    };
    if found.is_file() {
        // What may not be written may still be removed.
        let _ = blank(path, found.len());
    }
    fs::remove_file(path)
}

fn blank(path: &Path, len: u64) -> io::Result<()> {
    let file = regular(OpenOptions::new().write(true), path)?;
    let blanks = [b' '; 4096];
    for at in (0..len).step_by(blanks.len()) {
        let end = usize::try_from(len - at).map_or(blanks.len(), |left| left.min(blanks.len()));
        files::write_all_at(&file, &blanks[..end], at)?;
    }
    files::sync(&file)
}

/// Fills a new file, which appears whole and synced; over one that is there only where that is said.
pub fn write_beside(
    path: &Path,
    over: bool,
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    if !over && path.symlink_metadata().is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let mut temp = beside(path, b"")?;
    fill(temp.as_file_mut())?;
    temp.as_file().sync_all()?;
    if over { temp.persist(path) } else { temp.persist_noclobber(path) }?;
    files::sync_folder(parent(path))
}

fn beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut named = tempfile::Builder::new();
    files::private_files(named.prefix(TEMP));
    let mut temp = named.tempfile_in(parent(path))?;
    temp.write_all(bytes)?;
    Ok(temp)
}

pub fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Makes a folder, and those above it, for this account alone. Each new name is synced.
pub fn make_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if path.parent().is_some_and(|above| !above.as_os_str().is_empty()) {
        make_folder(parent(path))?;
    }
    match files::make_private_folder(path) {
        Err(e) if e.kind() == ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Err(e) => Err(e),
        Ok(()) => files::sync_folder(parent(path)),
    }
}

/// The entries of a folder, in the order of names. A folder that is not there is empty.
pub fn list(path: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    // As plain text: in one folder that is the order of names, and part by part it takes ten times as long.
    paths.sort_unstable_by(|a, b| a.as_os_str().cmp(b.as_os_str()));
    Ok(paths)
}

/// The last part of a path, as far as it is text.
pub fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}
