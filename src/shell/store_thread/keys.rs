//! The store's thread at work with keys: opening what is sealed, first what pages stand on; setting, changing and taking
//! away a passphrase.

use super::{Reply, worker::Worker};
use crate::{
    journey::{
        Journey,
        record::{Location, Record, Seat},
    },
    private::Secret,
    session::{Away, Lock, Locks, Outcome, Undestroyed},
    store::{Keys, Resealed, SaveError, Store, fingerprint},
};

/// So many lines are opened before anybody sits down, about a fifth of a second of work: until then a private answer
/// would look as if it had not been given. Only what is beyond that is opened behind the first page.
const MANY: usize = 4_096;

/// The locks of the seats that have a passphrase, and what is known of their keys.
pub fn locks(store: &Store) -> Locks {
    let keys = store.keys();
    let set = Seat::BOTH.into_iter().filter(|&seat| keys.is_set(seat));
    let locks: Locks = set.map(|seat| (seat, lock(store, &keys, seat))).collect();
    locks.with_undestroyed(Seat::BOTH.map(|seat| (seat, undestroyed(store, seat))))
}

fn undestroyed(store: &Store, seat: Seat) -> Undestroyed {
    let left = store.undestroyed(seat);
    let lines = left.iter().map(|left| left.lines).sum();
    Undestroyed { lines, machines: left.into_iter().filter_map(|left| left.machine).collect() }
}

/// A seat's lock, its key as the other seat knows it.
fn lock(store: &Store, keys: &Keys, seat: Seat) -> Lock {
    let other = seat.other();
    let (partner, swapped) = match keys.partner(other) {
        Ok(partner) => (partner, None),
        Err(why) => (keys.named_partner(other), Some(why.to_string())),
    };
    let (admitted, readable) = (store.admitted(seat), store.readable(seat));
    Lock {
        open: admitted.is_some(),
        apart: admitted.is_some_and(|unlocked| !unlocked.is_own()),
        unopened: admitted.iter().flat_map(|unlocked| unlocked.unopened()).map(str::to_owned).collect(),
        readable: readable.iter().map(|found| found.lines).sum(),
        machines: readable.into_iter().filter_map(|found| found.machine).collect(),
        elsewhere: keys.is_elsewhere(seat),
        memory: keys.memory(seat),
        words: partner.as_ref().map(|partner| fingerprint(&partner.recipient, partner.signs.as_ref())),
        compared: partner.is_some_and(|partner| partner.compared),
        swapped,
    }
}

impl Worker {
    pub(super) fn unlock(
        &mut self,
        seat: Seat,
        secret: &Secret,
        recovery: bool,
        deliver: &dyn Fn(Reply),
    ) -> Outcome {
        let keys = self.store.keys();
        let opened =
            if recovery { keys.unlock_with_recovery(seat, secret) } else { keys.unlock(seat, secret) };
        match opened {
            Ok(unlocked) => {
                self.store.admit(unlocked);
                (self.reseal_due, self.settle_due) = (true, true);
                self.tell_misread(deliver);
                let (records, left) = self.open_pages();
                self.opening = left > 0;
                Outcome::Unlocked { seat, lock: lock(&self.store, &keys, seat), records, left }
            }
            Err(e) => Outcome::NotUnlocked { why: e.to_string() },
        }
    }

    /// Gives the open lines anew where some were taken for the word of somebody whose it is not.
    fn tell_misread(&mut self, deliver: &dyn Fn(Reply)) {
        let journey = self.store.misread();
        journey.into_iter().for_each(|journey| {
            deliver(Reply::on_the_way(Outcome::Misread(Box::new(journey))));
        });
    }

    /// Once everything is open: those who are here vouch for what needs their word.
    pub(super) fn settle(&mut self) -> Option<Outcome> {
        let settles = self.settle_due && !self.opening && self.store.is_seated();
        // What cannot be written now is written after another unlocking.
        let settled = settles.then(|| self.store.settle())?.unwrap_or_default();
        self.settle_due = false;
        // The folder may say from now on that they sign.
        self.keys = self.store.keys().stamp();
        (!settled.is_empty())
            .then_some(Outcome::Settled(settled.iter().map(|one| (one.seat, one.lines)).collect()))
    }

    /// Signs lines in the name of somebody who said that they are theirs.
    pub(super) fn sign(&mut self, seat: Seat, lines: &[Location], deliver: &dyn Fn(Reply)) -> Outcome {
        match self.store.sign(seat, lines) {
            Ok(()) => {
                self.tell_misread(deliver);
                Outcome::Arrived(self.moved())
            }
            Err(e) => Outcome::Failed { why: e.to_string() },
        }
    }

    /// Opens what pages stand on; how many other lines are left is told too.
    fn open_pages(&mut self) -> (Vec<(Record, Location)>, usize) {
        let mut records = vec![];
        while let Some(opening) = self.store.open_next() {
            records.extend(opening.records);
            self.noticed.findings.extend(opening.findings);
            if opening.pages && opening.left > MANY {
                return (records, opening.left);
            }
        }
        (records, 0)
    }

    /// Opens the next of what is left, when nothing else is to be done.
    pub(super) fn open_on(&mut self) -> Option<Outcome> {
        let opening = self.store.open_next();
        self.opening = opening.as_ref().is_some_and(|opening| opening.left > 0);
        opening.map(|opening| {
            self.noticed.findings.extend(opening.findings);
            Outcome::Opened { records: opening.records, left: opening.left }
        })
    }

    pub(super) fn show_key(&self, seat: Seat, secret: &Secret) -> Outcome {
        match self.store.recovery_key(seat, secret) {
            Ok(key) => Outcome::Key { seat, key },
            Err(e) => Outcome::NotProtected { why: e.to_string() },
        }
    }

    /// Sets a first passphrase with its key, and seals what is there; or changes it where the key is open.
    pub(super) fn protect(
        &mut self,
        seat: Seat,
        secret: &Secret,
        key: Option<&Secret>,
        deliver: &dyn Fn(Reply),
    ) -> Outcome {
        let set = match key {
            Some(key) => self.store.keys().set(seat, secret, key).map(Some),
            None => self.store.change_passphrase(seat, secret).map(|()| None),
        };
        match set {
            Ok(None) => Outcome::Resealed { records: vec![], remaining: 0 },
            Ok(Some(unlocked)) => {
                self.store.admit(unlocked);
                let sealed = self.store.reseal(&mut progress(deliver));
                self.resealed(sealed)
            }
            Err(e) => Outcome::NotProtected { why: e.to_string() },
        }
    }

    pub(super) fn unprotect(&mut self, seat: Seat, deliver: &dyn Fn(Reply)) -> Outcome {
        let unsealed = self.store.remove_passphrase(seat, &mut progress(deliver));
        self.resealed(unsealed)
    }

    pub(super) fn take_over(&mut self, seat: Seat, deliver: &dyn Fn(Reply)) -> Outcome {
        let sealed = self.store.take_over(seat, &mut progress(deliver));
        self.resealed(sealed)
    }

    /// Takes away what a seat wrote alone, or everything: the passphrase of each whose words go is tried first.
    pub(super) fn take_away(&mut self, away: Away, secrets: &[(Seat, Secret)]) -> Outcome {
        match self.taken_away(away, secrets) {
            Ok((journey, lines)) => {
                (self.opening, self.reseal_due, self.settle_due) = (false, false, false);
                let read_only = self.store.read_only().map(ToString::to_string);
                Outcome::TakenAway { journey: Box::new(journey), locks: locks(&self.store), read_only, lines }
            }
            Err(e) => Outcome::NotProtected { why: e.to_string() },
        }
    }

    fn taken_away(
        &mut self,
        away: Away,
        secrets: &[(Seat, Secret)],
    ) -> Result<(Journey, Option<(usize, usize)>), SaveError> {
        let keys = self.store.keys();
        let opened = secrets.iter().map(|(seat, secret)| keys.unlock(*seat, secret));
        let opened = opened.collect::<Result<Vec<_>, _>>()?;
        match away {
            Away::Of(seat) => {
                let key = opened.iter().find(|key| key.seat() == seat);
                let (done, journey) = self.store.take_away(seat, key)?;
                Ok((journey, Some((done.destroyed, done.remaining))))
            }
            Away::All => Ok((self.store.take_all_away(&opened)?, None)),
        }
    }

    /// Re-sealing rewrites files, so every place changes: reports the new ones with the outcome.
    fn resealed(&mut self, resealed: Result<Resealed, SaveError>) -> Outcome {
        match resealed {
            Ok(done) => Outcome::Resealed { records: self.moved(), remaining: done.remaining },
            Err(e) => Outcome::NotProtected { why: e.to_string() },
        }
    }

    /// Seals, after a sit with an open key, lines that another window or machine left unsealed.
    pub(super) fn reseal_what_was_left(&mut self) -> Option<Outcome> {
        let due = std::mem::take(&mut self.reseal_due);
        let done = due.then(|| self.store.reseal(&mut |_, _| {}))?.ok()?;
        (done.changed > 0).then(|| Outcome::Arrived(self.moved()))
    }

    /// All records with their places, which are others after lines were sealed or unsealed.
    fn moved(&mut self) -> Vec<(Record, Location)> {
        let mut records = self.store.refresh();
        while let Some(opening) = self.store.open_next() {
            records.extend(opening.records);
        }
        (self.opening, self.settle_due) = (false, true);
        records
    }

    /// The records that came from elsewhere, sealed or not; or only that the keys are others now: then all lines may have
    /// moved.
    pub(super) fn refresh(&mut self) -> Option<Outcome> {
        if self.keys != self.store.keys().stamp() {
            return Some(Outcome::Rekeyed);
        }
        let mut records = self.store.refresh();
        if !self.opening
            && let Some(opening) = self.store.open_next()
        {
            records.extend(opening.records);
            self.opening = opening.left > 0;
        }
        Some(records).filter(|records| !records.is_empty()).map(Outcome::Arrived)
    }

    pub(super) fn reopen(&mut self) -> Outcome {
        self.keys = self.store.keys().stamp();
        (self.opening, self.reseal_due, self.settle_due) = (false, false, false);
        match self.store.reopen() {
            Ok(journey) => Outcome::Reopened {
                journey: Box::new(journey),
                locks: locks(&self.store),
                read_only: self.store.read_only().map(ToString::to_string),
            },
            Err(e) => Outcome::NotSeated { why: e.to_string() },
        }
    }

    /// The other's six words were compared: from now on that is their key, and what both may read is sealed to it.
    pub(super) fn compare(&mut self, seat: Seat) -> Outcome {
        let keys = self.store.keys();
        let pinned = keys.named_partner(seat).map_or(Ok(()), |partner| keys.pin(seat, &partner));
        let sealed = pinned
            .map_err(|e| e.to_string())
            .and_then(|()| self.store.reseal_shared(&mut |_, _| {}).map_err(|e| e.to_string()));
        match sealed {
            Ok(_) => Outcome::Arrived(self.moved()),
            Err(why) => Outcome::NotProtected { why },
        }
    }
}

/// Tells how far a long piece of work is.
fn progress(deliver: &dyn Fn(Reply)) -> impl FnMut(u64, u64) {
    move |done, all| {
        if done.is_multiple_of(256) || done == all {
            deliver(Reply::on_the_way(Outcome::Progress { done, all }));
        }
    }
}
