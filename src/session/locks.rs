//! Passphrases as the app knows them: who has one, and whether it was given.

use std::collections::BTreeMap;

use crate::journey::{couple::Here, record::Seat};

/// Both seats' locks; a seat without a passphrase has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Locks(BTreeMap<Seat, Lock>);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    pub open: bool,
    /// The six words of its key, to be compared once; none where the key cannot be read.
    pub words: Option<[&'static str; 6]>,
    /// The other seat compared them.
    pub compared: bool,
    /// Why the key in the folder is not used: it is another one than before.
    pub swapped: Option<String>,
    /// It was opened by another key than the one that is sealed to on this machine.
    pub apart: bool,
    /// The names of key files of this seat that the passphrase did not open.
    pub unopened: Vec<String>,
    /// The memory that a try at its passphrase takes, in MiB.
    pub memory: usize,
}

impl Locks {
    pub fn of(&self, seat: Seat) -> Option<&Lock> {
        self.0.get(&seat)
    }

    /// True where each of the two has a passphrase.
    pub fn has_both(&self) -> bool {
        Seat::BOTH.into_iter().all(|seat| self.of(seat).is_some())
    }

    /// The first of those who are here that must give a passphrase.
    pub fn shut(&self, here: Here) -> Option<Seat> {
        here.seats().iter().copied().find(|seat| self.of(*seat).is_some_and(|lock| !lock.open))
    }

    pub fn open_seats(&self) -> Vec<Seat> {
        self.0.iter().filter(|(_, lock)| lock.open).map(|(seat, _)| *seat).collect()
    }

    /// Keeps how a seat's key was opened.
    pub fn opened(&mut self, seat: Seat, lock: Lock) {
        self.0.insert(seat, lock);
    }

    pub fn set_open(&mut self, seat: Seat, open: bool) {
        if let Some(lock) = self.0.get_mut(&seat) {
            lock.open = open;
        }
    }
}

impl FromIterator<(Seat, Lock)> for Locks {
    fn from_iter<I: IntoIterator<Item = (Seat, Lock)>>(locks: I) -> Self {
        Self(locks.into_iter().collect())
    }
}
