//! Vouching: what stood when a seat begins to sign, and what only its own eyes could check, gets its word.

use super::{Tag, Weak};
use crate::{
    journey::{
        key::{By, Hlc, Location, Visibility},
        record::{Body, Id, Record, Seat},
        vouched::Vouched,
    },
    platform::clock,
    store::{Store, error::SaveError, keys::Unlocked, sealed_reader::SealedReader, sign::line::Parted},
};

/// So many lines are named in one list, some 90 KB. Few in debug builds only, so that tests have several lists.
const AT_ONCE: usize = if cfg!(debug_assertions) { 8 } else { 4_096 };

/// A seat that signs from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    pub seat: Seat,
    /// So many lines of its own stood, and keep their effect.
    pub lines: usize,
}

impl Store {
    /// Lets every seat that is here, and whose key is open, vouch for what needs its word; one that never did signs from then
    /// on. To be called when everything is open. A list that was interrupted is written anew another time.
    pub fn settle(&mut self) -> Result<Vec<Settled>, SaveError> {
        let mut settled = vec![];
        let here = self.seat.as_ref().map_or(&[][..], |seat| seat.here.seats());
        if self.read_only.is_some() || here.is_empty() {
            return Ok(settled);
        }
        for &seat in here {
            if self.keys().is_set(seat) && self.admitted(seat).is_some_and(Unlocked::is_own) {
                settled.extend(self.settle_seat(seat)?);
            }
        }
        self.proofs.settled();
        self.proofs.remember(&self.local);
        Ok(settled)
    }

    fn settle_seat(&mut self, seat: Seat) -> Result<Option<Settled>, SaveError> {
        let known = self.proofs.known(seat);
        let begins = !known.signs;
        if known.is_in_doubt() {
            // It signed before: what it did not sign is not believed from the next start on.
            self.say_it_signs(seat)?;
            return Ok(None);
        }
        let is_own = |weak: &Weak| weak.by.includes(seat);
        let lines = self.proofs.weak().iter().filter(|(_, weak)| begins || is_own(weak));
        let (before_both, alone): (Vec<_>, Vec<_>) =
            lines.partition(|(_, weak)| is_own(weak) && weak.is_shared);
        let own = before_both.iter().chain(&alone).filter(|(_, weak)| is_own(weak)).count();
        let [before_both, alone] =
            [before_both, alone].map(|all| all.into_iter().map(|(tag, _)| *tag).collect::<Vec<_>>());
        self.vouch(seat, Visibility::Shared, &before_both, false)?;
        self.vouch(seat, Visibility::Sealed, &alone, begins)?;
        // Also where a kill came between the last list and this.
        self.say_it_signs(seat)?;
        Ok(begins.then_some(Settled { seat, lines: own }))
    }

    /// Appends lists of these lines. `last`: the last of them says that its author signs from now on, and is never left out.
    fn vouch(&mut self, seat: Seat, vis: Visibility, tags: &[Tag], last: bool) -> Result<(), SaveError> {
        let mut lists: Vec<_> = tags.chunks(AT_ONCE).collect();
        if lists.is_empty() && last {
            lists.push(&[]);
        }
        let count = lists.len();
        for (nth, tags) in lists.into_iter().enumerate() {
            let list = Vouched { lines: Tag::write(tags), last: last && nth + 1 == count };
            let record = self.list(seat, vis, list.clone());
            self.append(&record)?;
            self.proofs.learn(seat, vis, &list);
        }
        Ok(())
    }

    /// Its moment is none at which people write: their counters are low.
    fn list(&mut self, seat: Seat, vis: Visibility, list: Vouched) -> Record {
        let (now, by) = (clock::now(), By::from(seat));
        let writer = self.seat.as_ref().map_or("", |seat| &seat.writers.of(by).id);
        let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default().max(1);
        let hlc = Hlc::new(millis, self.proofs.next_list(), writer);
        let id = Id::vouched(clock::fresh_id());
        Record { id, by, vis, at: now, hlc, prev: vec![], body: Some(Body::Vouched(list)) }
    }

    fn say_it_signs(&self, seat: Seat) -> Result<(), SaveError> {
        let Some(unlocked) = self.admitted(seat) else { return Ok(()) };
        Ok(self.keys().say_it_signs(unlocked)?)
    }

    /// Signs lines in the name of a seat that is here, after it said that they are its own: it vouches for them as they stand
    /// now. They come again by [`Store::misread`] and [`Store::open_next`].
    pub fn sign(&mut self, seat: Seat, lines: &[Location]) -> Result<(), SaveError> {
        self.may_write()?;
        let mut reader = SealedReader::new(&self.logs, &self.unlocked);
        let by = By::from(seat);
        let tag = |location: &Location| {
            let writer = self.logs.writer(*location);
            reader.at(*location, |line| {
                let (head, line) = line.ok().filter(|(head, _)| head.by == by)?;
                let is_shared = location.sealed && head.vis == Visibility::Shared;
                Some((Parted::of(line).tag(writer), is_shared))
            })?
        };
        let tags: Vec<(Tag, bool)> = lines.iter().filter_map(tag).collect();
        for (vis, shared) in [(Visibility::Shared, true), (Visibility::Sealed, false)] {
            let tags: Vec<_> = tags.iter().filter(|(_, is)| *is == shared).map(|(tag, _)| *tag).collect();
            self.vouch(seat, vis, &tags, false)?;
        }
        self.rekey();
        Ok(())
    }
}
