//! The key files of a seat: its own first, then the copies that a sync made of it, then those that were set aside.

use std::path::{Path, PathBuf};

use super::{KeyError, Keys, MOST_BYTES, Recipient, public::Public, unlocked};
use crate::{
    journey::record::Seat,
    store::{
        error::{Act, Failed},
        file,
    },
};

/// A key file that was found.
pub(super) struct Candidate {
    /// More than one where copies are equal.
    pub paths: Vec<PathBuf>,
    pub bytes: Vec<u8>,
}

/// The work that is left for all tries at a seat's files: copies of one that takes long can be planted.
pub(super) struct WorkLeft(u64);

impl WorkLeft {
    pub fn new() -> Self {
        Self(unlocked::MOST_AT_ONCE)
    }

    /// Takes the work of one try at a file; false, and nothing is taken, where too little is left.
    pub fn take(&mut self, candidate: &Candidate) -> bool {
        let left = self.0.checked_sub(unlocked::work(&candidate.bytes));
        self.0 = left.unwrap_or(self.0);
        left.is_some()
    }
}

impl Keys {
    pub(super) fn file(&self, seat: Seat, end: &str) -> PathBuf {
        self.folder().join(format!("{}.{end}", seat.name()))
    }

    /// The seat's files of a kind, by name.
    fn named(&self, seat: Seat, kind: &str) -> Vec<PathBuf> {
        let mut found = file::list(&self.folder()).unwrap_or_default();
        found.retain(|path| file::name(path).starts_with(seat.name()) && file::name(path).contains(kind));
        found
    }

    /// The seat's own key file, and the copies that a sync made of it.
    pub(super) fn paths(&self, seat: Seat) -> Vec<PathBuf> {
        let mut found = self.named(seat, ".age");
        found.retain(|path| !is_removed(path));
        found.sort_by_key(|path| *path != self.file(seat, "age"));
        found
    }

    /// Those of passphrases that were removed, and those that were set aside.
    pub(super) fn removed(&self, seat: Seat) -> Vec<PathBuf> {
        self.named(seat, ".removed.")
    }

    /// All key files of a seat, those that were removed or set aside last: those are tried for ever. A copy that cannot
    /// be read keeps nobody out.
    pub(super) fn candidates(&self, seat: Seat) -> Result<Vec<Candidate>, KeyError> {
        let own = self.file(seat, "age");
        let mut candidates: Vec<Candidate> = vec![];
        for path in self.paths(seat).into_iter().chain(self.removed(seat)) {
            let bytes = match file::read(&path, MOST_BYTES) {
                Err(e) if path == own => return Err(Failed::when(Act::ReadingKey, &path)(e).into()),
                Err(_) => continue,
                Ok(bytes) => bytes.to_vec(),
            };
            match candidates.iter_mut().find(|other| other.bytes == bytes) {
                Some(equal) => equal.paths.push(path),
                None => candidates.push(Candidate { paths: vec![path], bytes }),
            }
        }
        candidates.sort_by_key(|found| (found.paths[0] != own, unlocked::work(&found.bytes)));
        match candidates.is_empty() {
            true if self.public(seat)?.is_elsewhere => Err(KeyError::Elsewhere),
            true => Err(KeyError::Missing(own)),
            false => Ok(candidates),
        }
    }

    /// The memory that a try at a seat's passphrase takes, in MiB.
    pub fn memory(&self, seat: Seat) -> usize {
        let (candidates, mut left) = (self.candidates(seat).unwrap_or_default(), WorkLeft::new());
        let tried = candidates.iter().filter(|candidate| left.take(candidate));
        let most = tried.map(|candidate| unlocked::work(&candidate.bytes)).max().unwrap_or_default();
        usize::try_from(most >> 10).unwrap_or(usize::MAX)
    }

    pub(super) fn public(&self, seat: Seat) -> Result<Public, KeyError> {
        let path = self.file(seat, "pub");
        Ok(Public::read(&path).map_err(Failed::when(Act::Reading, &path))?)
    }

    /// The public keys that the folder names for a seat, also in the copies that a sync made.
    pub(super) fn published(&self, seat: Seat) -> Vec<Recipient> {
        let files = self.named(seat, ".pub").into_iter();
        files.filter_map(|path| Public::read(&path).ok()?.recipient).collect()
    }
}

/// True for a key file whose passphrase was removed, or that was set aside.
pub(super) fn is_removed(path: &Path) -> bool {
    file::name(path).contains(".removed.")
}
