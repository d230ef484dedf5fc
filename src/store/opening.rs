//! Unlocking: what is sealed for somebody is opened piece by piece while their key is here, and leaves with it.

use std::{collections::BTreeMap, path::PathBuf, thread};

use super::{
    Store,
    keys::{KeyError, Keys, Unlocked},
    logs::{Inside, Logs, Sealed},
    report::{Finding, What},
    seal::Unopened,
    sealed_reader::SealedReader,
    sign::{Proof, Proofs},
};
use crate::{
    journey::{
        Unread,
        record::{Location, Record, Seat},
    },
    private::Secret,
};

/// How many seals are opened before other work may come between: some 30 ms.
const AT_ONCE: usize = 512;

/// Some of what was sealed.
#[derive(Debug)]
pub struct Opening {
    pub records: Vec<(Record, Location)>,
    /// Lines whose seal does not open, or does not belong to what stands around it.
    pub findings: Vec<Finding>,
    /// How many are still to be opened.
    pub left: usize,
    /// Pages can be shown: what is left is private, or shown by the journal alone.
    pub pages: bool,
}

impl Store {
    pub fn keys(&self) -> Keys {
        Keys::seen_from(&self.local)
    }

    /// From now on what is sealed for this seat is opened, by [`Store::open_next`] and wherever words are read.
    pub fn admit(&mut self, unlocked: Unlocked) {
        self.unlocked.retain(|other| other.seat() != unlocked.seat());
        self.shut(unlocked.seat());
        self.unlocked.push(unlocked);
        self.rekey();
    }

    /// Gives an admitted seat's key another passphrase.
    pub fn change_passphrase(&self, seat: Seat, passphrase: &Secret) -> Result<(), KeyError> {
        self.keys().change(self.admitted(seat).ok_or(KeyError::Shut)?, passphrase)
    }

    /// The recovery key of an admitted seat, for whoever gives its passphrase or that very key.
    pub fn recovery_key(&self, seat: Seat, secret: &Secret) -> Result<Secret, KeyError> {
        let (keys, admitted) = (self.keys(), self.admitted(seat).ok_or(KeyError::Shut)?);
        let given = match keys.unlock_with_recovery(seat, secret) {
            Err(KeyError::NotRecovery) => keys.unlock(seat, secret)?,
            given => given?,
        };
        if given.recipient() == admitted.recipient() { Ok(admitted.recovery()) } else { Err(KeyError::Wrong) }
    }

    /// The open key of a seat.
    pub fn admitted(&self, seat: Seat) -> Option<&Unlocked> {
        self.unlocked.iter().find(|unlocked| unlocked.seat() == seat)
    }

    pub fn is_admitted(&self, seat: Seat) -> bool {
        self.admitted(seat).is_some()
    }

    /// Forgets a seat's key and everything that it opened.
    pub fn lock(&mut self, seat: Seat) {
        self.unlocked.retain(|unlocked| unlocked.seat() != seat);
        self.shut(seat);
        self.proofs = Proofs::default();
        self.rekey();
    }

    fn shut(&mut self, seat: Seat) {
        let theirs = self.logs.sealed_mut().filter(|sealed| sealed.readers.contains(&seat));
        theirs.for_each(|sealed| sealed.inside = Inside::Shut);
    }

    /// Opens the next of what is sealed for whoever is admitted, on two threads: what pages stand on first, the newest
    /// before the older. None when all is open.
    pub fn open_next(&mut self) -> Option<Opening> {
        self.learn_lists();
        let (batch, left, pages) = self.next_batch()?;
        let open = |batch| open(&self.logs, &self.unlocked, &self.proofs, batch);
        let (one, other) = batch.split_at(batch.len() / 2);
        let (one, other) = on_two_threads(|| open(one), || open(other));
        let mut fresh = Vec::new();
        let logs = &mut self.logs;
        let mut opening = Opening { records: Vec::new(), findings: Vec::new(), left, pages };
        let mut insides = BTreeMap::new();
        for (sealed, opened) in batch.iter().zip(one.into_iter().chain(other)) {
            let inside = match opened {
                Opened::Record(record, proof) => {
                    let (signers, learned) = proof.parts();
                    fresh.extend(learned);
                    let is_claim = !signers.speak_for(record.by);
                    logs.claim(sealed.location, is_claim);
                    let inside = match is_claim {
                        true => Inside::Claimed,
                        false => Inside::Opened { id: record.id.clone(), del: record.body.is_none() },
                    };
                    opening.records.push((*record, Location { signers, ..sealed.location }));
                    inside
                }
                Opened::Not(why) => {
                    opening
                        .findings
                        .extend(why.map(|what| Finding::at(what, path(logs, sealed), sealed.line)));
                    Inside::Unopened
                }
            };
            insides.insert((sealed.location.file, sealed.location.at), inside);
        }
        for sealed in self.logs.sealed_mut() {
            if let Some(inside) = insides.remove(&(sealed.location.file, sealed.location.at)) {
                sealed.inside = inside;
            }
        }
        self.proofs.note(fresh);
        Some(opening)
    }

    /// The lines to open now, how many are left after them, and whether pages need none of those.
    fn next_batch(&self) -> Option<(Vec<Sealed>, usize, bool)> {
        let may = |seat: &Seat| self.is_admitted(*seat);
        let is_next = |sealed: &&Sealed| sealed.inside == Inside::Shut && sealed.readers.iter().any(may);
        let mut shut: Vec<&Sealed> = self.logs.sealed().filter(is_next).collect();
        if shut.is_empty() {
            return None;
        }
        let now = shut.len().min(AT_ONCE);
        if now < shut.len() {
            shut.select_nth_unstable_by_key(now, |sealed| sealed.order());
        }
        shut[..now].sort_by_key(|sealed| sealed.order());
        let (now, later) = shut.split_at(now);
        let pages = !later.iter().any(|sealed| sealed.is_for_pages());
        Some((now.iter().map(|sealed| (*sealed).clone()).collect(), later.len(), pages))
    }
}

/// Does two things at once.
pub fn on_two_threads<T: Send>(one: impl FnOnce() -> T + Send, other: impl FnOnce() -> T) -> (T, T) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), other)
    })
}

#[allow(clippy::large_enum_variant, reason = "nearly all of them are records")]
enum Opened {
    Record(Box<Record>, Proof),
    /// Why, where that is worth a sentence.
    Not(Option<What>),
}

fn open(logs: &Logs, unlocked: &[Unlocked], proofs: &Proofs, batch: &[Sealed]) -> Vec<Opened> {
    let mut reader = SealedReader::new(logs, unlocked);
    let one = |sealed: &Sealed| {
        let writer = logs.writer(sealed.location);
        let read = reader.at(sealed.location, |line| match line {
            Ok((head, line)) => match head.record() {
                Ok(record) => Opened::Record(Box::new(record), proofs.of_line(line, head, writer, true)),
                // Kept for a version that knows it.
                Err(Unread::UnknownKind) => Opened::Not(None),
                Err(why) => Opened::Not(Some(What::Unread(why.to_string()))),
            },
            Err(Unopened::OtherKey) => Opened::Not(Some(What::OtherKey)),
            Err(Unopened::Altered) => Opened::Not(Some(What::Altered)),
        });
        read.unwrap_or(Opened::Not(None))
    };
    batch.iter().map(one).collect()
}

fn path(logs: &Logs, sealed: &Sealed) -> PathBuf {
    logs.path(sealed.location).map(Into::into).unwrap_or_default()
}
