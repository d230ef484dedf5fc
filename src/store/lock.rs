//! The lock of a writer: held as long as its program runs. Its file names the address of the folder for which it was made,
//! so that a moved, restored or copied folder takes new writers.

use std::{
    ffi::OsString,
    fs::File,
    io::{self, ErrorKind, Write},
    path::Path,
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use super::file;
use crate::platform::files;

const MOST_BYTES: u64 = 1 << 16;

/// Held as long as the file is open, also by [`super::Draft`].
pub type Lock = Arc<File>;

/// Where a folder lies. A move changes the path, a copy the number.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    path: OsString,
    device: u64,
    number: u64,
}

impl Address {
    /// The folder must be there.
    pub fn of(dir: &Path) -> io::Result<Self> {
        let path = dir.canonicalize()?;
        let (device, number) = files::identity(&path, &path.metadata()?);
        Ok(Self { path: path.into(), device, number })
    }

    /// The one that a lock names; none in one of an earlier version.
    pub fn named_by(lock: &Path) -> Option<Self> {
        serde_json::from_slice(&file::read(lock, MOST_BYTES).ok()?).ok()
    }

    /// True where the folder does not lie there any more: it was moved, or came back elsewhere. Where a copy was made, the
    /// other one is still there, and goes on.
    pub fn is_left(&self) -> bool {
        match Self::of(Path::new(&self.path)) {
            Ok(found) => found != *self,
            Err(e) => matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory),
        }
    }
}

/// Makes a lock that is not there yet, for a folder at this address. True: it is held; false: the disk knows no locks.
pub fn make(path: &Path, address: &Address) -> io::Result<(Lock, bool)> {
    let mut file = files::make_private(path)?;
    let held = match files::try_lock(&file) {
        Err(e) if files::knows_no_locks(&e) => false,
        held => held?,
    };
    file.write_all(&serde_json::to_vec(address)?)?;
    Ok((Arc::new(file), held))
}

/// The lock, if nobody else holds it.
pub fn try_hold(path: &Path) -> io::Result<Option<Lock>> {
    let file = file::open_or_make(path)?;
    Ok(files::try_lock(&file)?.then(|| Arc::new(file)))
}

/// The same, its folder made where it is missing; where the disk knows no locks, nobody can hold it.
pub fn hold_as_far_as_known(path: &Path) -> io::Result<Option<Lock>> {
    file::make_folder(file::parent(path))?;
    match try_hold(path) {
        Err(e) if files::knows_no_locks(&e) => Ok(Some(Arc::new(file::open_or_make(path)?))),
        held => held,
    }
}

/// True where the disk of a lock knows none. Makes no file.
pub fn is_without_locks(path: &Path) -> bool {
    let known = |lock| files::try_lock(&lock).is_err_and(|e| files::knows_no_locks(&e));
    file::open(path).is_ok_and(known)
}

/// True when a running program holds the lock. Makes no file.
pub fn is_held(path: &Path) -> bool {
    file::open(path).is_ok_and(|lock| matches!(files::try_lock(&lock), Ok(false)))
}
