//! The notes of the journal, in the order of the days that they are about.

use std::{collections::BTreeSet, iter::from_fn, ops::Bound};

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta};
use uuid::Uuid;

use super::{
    Journey,
    key::Hlc,
    note::{About, NoteHead, On, SaidAbout, begun_on},
    versions::Versions,
};

/// A note among all others: its moment by the clock on the wall, and its id.
pub(super) type NotePlace = (NaiveDateTime, Uuid);

/// Which way one leafs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leafing {
    /// From the newest to the oldest.
    Back,
    Onward,
}

impl Journey {
    pub fn note(&self, id: Uuid) -> Option<&NoteHead> {
        self.notes.get(&id).map(Versions::newest).filter(|note| !note.gone)
    }

    /// Versions of a note that were written elsewhere at the same time and lost.
    pub fn note_forks(&self, id: Uuid) -> impl Iterator<Item = &NoteHead> {
        self.notes.get(&id).into_iter().flat_map(Versions::forks)
    }

    /// True where there is such a note, or was one that is deleted.
    pub fn knows_note(&self, id: Uuid) -> bool {
        self.notes.contains_key(&id)
    }

    /// Notes in the order in which they were begun, the newest first.
    pub fn notes(&self) -> impl DoubleEndedIterator<Item = (Uuid, &NoteHead)> {
        self.notes.iter().rev().map(|(id, versions)| (*id, versions.newest())).filter(|(_, note)| !note.gone)
    }

    /// The author's word about a note; of one that is deleted too, for it may be brought back.
    pub fn note_about(&self, id: Uuid) -> Option<&About> {
        self.notes.get(&id).and_then(|versions| versions.newest().about())
    }

    /// The day that a note is about: the one that was named, or the one on which it was begun by a clock of this zone.
    pub fn note_on(&self, id: Uuid, zone: FixedOffset) -> On {
        self.note_about(id).map_or_else(|| begun_on(id, zone), |about| about.on)
    }

    /// Notes by the day that they are about, from the one behind `from` on (none: all of them).
    pub fn notes_by_day(
        &self,
        leafing: Leafing,
        from: Option<Uuid>,
        zone: FixedOffset,
    ) -> impl Iterator<Item = (Uuid, &NoteHead)> {
        let from = from.map(|id| (self.note_moment(id, zone), id));
        let (mut begun, mut dated) = (self.begun_from(leafing, from, zone), self.dated_from(leafing, from));
        let (mut one, mut other) = (begun.next(), dated.next());
        let places = from_fn(move || {
            let is_one_first = match (one, other) {
                (Some(one), Some(other)) => (one < other) == (leafing == Leafing::Onward),
                (one, _) => one.is_some(),
            };
            if is_one_first {
                std::mem::replace(&mut one, begun.next())
            } else {
                std::mem::replace(&mut other, dated.next())
            }
        });
        places.filter_map(|(_, id)| Some((id, self.note(id)?)))
    }

    /// Notes of which no day is named. Their ids are in the order of their moments.
    fn begun_from(
        &self,
        leafing: Leafing,
        from: Option<NotePlace>,
        zone: FixedOffset,
    ) -> Box<dyn Iterator<Item = NotePlace> + '_> {
        let place = move |(id, versions): (&Uuid, &Versions<NoteHead>)| {
            versions.newest().said.is_none().then(|| (begun_by_clock(*id, zone), *id))
        };
        match leafing {
            Leafing::Back => {
                // A little beyond: an id of the same millisecond may lie on either side.
                let until = from.map(|(at, _)| first_id(at + TimeDelta::milliseconds(2), zone));
                let until = until.map_or(Bound::Unbounded, Bound::Excluded);
                let before = self.notes.range((Bound::Unbounded, until)).rev().filter_map(place);
                Box::new(before.skip_while(move |place| from.is_some_and(|from| *place >= from)))
            }
            Leafing::Onward => {
                let first = from.map(|(at, _)| first_id(at, zone));
                let first = first.map_or(Bound::Unbounded, Bound::Included);
                let after = self.notes.range((first, Bound::Unbounded)).filter_map(place);
                Box::new(after.skip_while(move |place| from.is_some_and(|from| *place <= from)))
            }
        }
    }

    fn dated_from(
        &self,
        leafing: Leafing,
        from: Option<NotePlace>,
    ) -> Box<dyn Iterator<Item = NotePlace> + '_> {
        let from = from.map_or(Bound::Unbounded, Bound::Excluded);
        match leafing {
            Leafing::Back => Box::new(self.dated.range((Bound::Unbounded, from)).rev().copied()),
            Leafing::Onward => Box::new(self.dated.range((from, Bound::Unbounded)).copied()),
        }
    }

    fn note_moment(&self, id: Uuid, zone: FixedOffset) -> NaiveDateTime {
        self.note_about(id).map_or_else(|| begun_by_clock(id, zone), |about| about.on.moment())
    }

    /// Takes what a version says about its note, where that is newer than what was said before (`before` this version
    /// came).
    pub(super) fn say_about(
        &mut self,
        id: Uuid,
        before: Option<Box<SaidAbout>>,
        said: Option<Box<SaidAbout>>,
    ) {
        if before.is_none() && said.is_none() {
            return;
        }
        if let Some(before) = &before {
            self.dated.remove(&(before.about.on.moment(), id));
        }
        let newest = before.into_iter().chain(said).max_by(|one, other| one.hlc.cmp(&other.hlc));
        self.dated.extend(newest.iter().map(|said| (said.about.on.moment(), id)));
        if let Some(versions) = self.notes.get_mut(&id) {
            versions.newest_mut().said = newest;
        }
    }

    /// The places of the notes that have one by their day: after some of them left memory.
    pub(super) fn places(&self) -> BTreeSet<NotePlace> {
        let said = |versions: &Versions<NoteHead>| versions.newest().about().map(|about| about.on.moment());
        self.notes.iter().filter_map(|(id, versions)| Some((said(versions)?, *id))).collect()
    }
}

impl SaidAbout {
    pub(super) fn of(hlc: &Hlc, about: Option<About>) -> Option<Box<Self>> {
        about.map(|about| Box::new(Self { hlc: hlc.clone(), about }))
    }
}

/// The moment in the first bytes of an id, whatever kind of id it is: in the order of ids.
fn begun_by_clock(id: Uuid, zone: FixedOffset) -> NaiveDateTime {
    let millis = i64::try_from(id.as_u128() >> 80).unwrap_or_default();
    let begun = DateTime::from_timestamp_millis(millis).unwrap_or_default();
    begun.with_timezone(&zone).naive_local()
}

/// The first id that a note can have that is begun at this moment.
fn first_id(at: NaiveDateTime, zone: FixedOffset) -> Uuid {
    let utc = at - TimeDelta::seconds(i64::from(zone.local_minus_utc()));
    let millis = utc.and_utc().timestamp_millis().clamp(0, (1 << 48) - 1);
    Uuid::from_u128(u128::try_from(millis).unwrap_or_default() << 80)
}

#[cfg(test)]
mod tests;
