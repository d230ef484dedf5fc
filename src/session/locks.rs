//! Passphrases as the app knows them: who has one, and whether it was given.

use std::collections::{BTreeMap, BTreeSet};

use crate::journey::{couple::Here, record::Seat};

/// Both seats' locks; a seat without a passphrase has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Locks {
    locks: BTreeMap<Seat, Lock>,
    undestroyed: BTreeMap<Seat, Undestroyed>,
}

/// Lines that a seat deleted or changed on another machine, which wait there to be destroyed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Undestroyed {
    pub lines: usize,
    /// The names of those machines, as far as they are known.
    pub machines: BTreeSet<String>,
}

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
    /// How many lines of this seat are readable in the files all the same.
    pub readable: usize,
    /// The names of the machines that they were written on, as far as they are known.
    pub machines: BTreeSet<String>,
    /// Its key file lies in another folder, on another computer: what came from there came by letter.
    pub elsewhere: bool,
    /// The memory that a try at its passphrase takes, in MiB.
    pub memory: usize,
}

impl Locks {
    pub fn of(&self, seat: Seat) -> Option<&Lock> {
        self.locks.get(&seat)
    }

    /// Those of a seat, with a passphrase or without.
    pub fn undestroyed(&self, seat: Seat) -> Option<&Undestroyed> {
        self.undestroyed.get(&seat)
    }

    pub fn with_undestroyed(self, undestroyed: impl IntoIterator<Item = (Seat, Undestroyed)>) -> Self {
        let some = undestroyed.into_iter().filter(|(_, left)| left.lines > 0);
        Self { undestroyed: some.collect(), ..self }
    }

    /// True where each of the two has a passphrase.
    pub fn has_both(&self) -> bool {
        Seat::BOTH.into_iter().all(|seat| self.of(seat).is_some())
    }

    /// The seats whose six words nobody compared, of those to whom these people seal what both may read.
    pub fn uncompared(&self, here: Here) -> impl Iterator<Item = Seat> {
        let others = here.seats().iter().map(|seat| seat.other()).filter(|_| self.has_both());
        others.filter(|seat| self.of(*seat).is_some_and(|lock| lock.words.is_some() && !lock.compared))
    }

    /// True where a seat gave its passphrase, or has none.
    pub fn is_open(&self, seat: Seat) -> bool {
        self.of(seat).is_none_or(|lock| lock.open)
    }

    /// The seat that is asked for its passphrase before these people sit down. To two the key of either is enough: what
    /// they read and write together is sealed to both.
    pub fn asks(&self, here: Here) -> Option<Seat> {
        let mut locked = here.seats().iter().copied().filter(|&seat| self.of(seat).is_some());
        let is_open = locked.clone().any(|seat| self.is_open(seat));
        locked.next().filter(|_| !is_open)
    }

    /// The seats whose own words are shut.
    pub fn shut_seats(&self) -> impl Iterator<Item = Seat> {
        Seat::BOTH.into_iter().filter(|&seat| !self.is_open(seat))
    }

    pub fn open_seats(&self) -> Vec<Seat> {
        self.locks.iter().filter(|(_, lock)| lock.open).map(|(seat, _)| *seat).collect()
    }

    /// Keeps how a seat's key was opened.
    pub fn opened(&mut self, seat: Seat, lock: Lock) {
        self.locks.insert(seat, lock);
    }

    pub fn set_open(&mut self, seat: Seat, open: bool) {
        if let Some(lock) = self.locks.get_mut(&seat) {
            lock.open = open;
        }
    }
}

impl FromIterator<(Seat, Lock)> for Locks {
    fn from_iter<I: IntoIterator<Item = (Seat, Lock)>>(locks: I) -> Self {
        Self { locks: locks.into_iter().collect(), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Seat::{First, Second};

    #[test]
    fn one_alone_gives_their_own_key_and_two_that_of_either() {
        let none: &[(Seat, bool)] = &[];
        for (locks, asks) in [
            (none, [None; 3]),
            (&[(First, false)], [Some(First), None, Some(First)]),
            (&[(First, true)], [None; 3]),
            (&[(First, false), (Second, false)], [Some(First), Some(Second), Some(First)]),
            (&[(First, true), (Second, false)], [None, Some(Second), None]),
            (&[(First, false), (Second, true)], [Some(First), None, None]),
            (&[(First, true), (Second, true)], [None; 3]),
        ] {
            let lock = |open| Lock { open, ..Lock::default() };
            let locks: Locks = locks.iter().map(|&(seat, open)| (seat, lock(open))).collect();
            let asked = [Here::First, Here::Second, Here::Both].map(|here| locks.asks(here));
            assert_eq!(asked, asks, "{locks:?}");
        }
    }
}
