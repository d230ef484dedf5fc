//! Reading the journey: what each kind of thing says now.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

use uuid::Uuid;

use super::{
    Journey,
    answer::Answer,
    couple::{Couple, Person, Seats},
    key::{By, Group, Id, Seat},
    pause::Pause,
    progress::{Progress, State},
    record::{Body, Record},
    versions::Versions,
};
use crate::{block::Author, language::Catalogue};

/// The progress through a page that nobody began.
static NOT_BEGUN: Progress = Progress { state: State::Open, passed: BTreeSet::new(), on: BTreeMap::new() };

impl Journey {
    /// The language in which it names people.
    pub fn say(&self) -> Catalogue {
        self.say
    }

    /// An empty journey that names people in this language.
    pub fn speaking(say: Catalogue) -> Self {
        Self { say, ..Self::default() }
    }

    pub fn speak(&mut self, say: Catalogue) {
        self.say = say;
    }

    pub fn couple(&self) -> Option<Couple> {
        self.record(&Id::couple())?.content().copied()
    }

    /// True when one person walks alone.
    pub fn is_solo(&self) -> bool {
        self.couple().is_some_and(|couple| couple.seats == Seats::One)
    }

    /// The seats of those who walk: one, or two.
    pub fn seats(&self) -> &'static [Seat] {
        if self.is_solo() { &Seat::BOTH[..1] } else { &Seat::BOTH }
    }

    /// The name of a seat; a plain word where none was given.
    pub fn name(&self, seat: Seat) -> String {
        let plain = match seat {
            Seat::First => self.say.journey_first_person(),
            Seat::Second => self.say.journey_second_person(),
        };
        let name = self.person(seat).map_or("", |person| person.name.expose().trim());
        if name.is_empty() { plain.to_owned() } else { name.to_owned() }
    }

    pub fn person(&self, seat: Seat) -> Option<&Person> {
        self.record(&Id::seat(seat))?.content()
    }

    pub fn names(&self, by: By) -> String {
        match by {
            By::First => self.name(Seat::First),
            By::Second => self.name(Seat::Second),
            By::Both => self.say.list(&[&self.name(Seat::First), &self.name(Seat::Second)]),
        }
    }

    /// The same, as the author of words.
    pub fn author(&self, by: By) -> Author {
        let person = match by {
            By::First => Some(0),
            By::Second => Some(1),
            By::Both => None,
        };
        Author { name: self.names(by), person }
    }

    pub fn answer(&self, id: &Id) -> Option<(&Record, &Answer)> {
        self.record(id)?.with_content()
    }

    pub fn progress(&self, chapter: &str, breach: Option<Uuid>, round: u32, seat: Seat) -> &Progress {
        let record = self.record(&Id::progress(chapter, breach, round, seat));
        record.and_then(Record::content).unwrap_or(&NOT_BEGUN)
    }

    /// The pause that is not over, if there is one.
    pub fn pause(&self) -> Option<(&Id, Pause)> {
        self.of_kind("pause").find_map(|record| match record.body {
            Some(Body::Pause(pause)) if !pause.over => Some((&record.id, pause)),
            _ => None,
        })
    }

    /// True when there is such a thing, perhaps deleted.
    pub(super) fn has_any(&self, group: Group<'_>) -> bool {
        self.group(group).next().is_some()
    }

    /// The newest versions of all things that are not notes.
    pub fn all(&self) -> impl Iterator<Item = &Record> {
        self.things.values().map(Versions::newest).filter(|record| record.body.is_some())
    }

    /// The newest versions of all things of a kind, in the order of their ids. Notes are kept apart.
    pub fn of_kind<'a>(&'a self, kind: &str) -> impl Iterator<Item = &'a Record> + use<'a> {
        self.in_group(Group::Kind(kind))
    }

    /// The newest versions of these things, also where they are deletions.
    pub(super) fn in_group_or_deleted<'a>(
        &'a self,
        group: Group<'_>,
    ) -> impl Iterator<Item = &'a Record> + use<'a> {
        self.group(group).map(Versions::newest)
    }

    pub(super) fn in_group<'a>(&'a self, group: Group<'_>) -> impl Iterator<Item = &'a Record> + use<'a> {
        self.in_group_or_deleted(group).filter(|record| record.body.is_some())
    }

    /// True where one of these answers began sealed, whether its words are in memory or not.
    pub(super) fn began_closed(&self, answers: Group<'_>) -> bool {
        let prefix = answers.prefix();
        let mut from = self.closed.range::<str, _>((Bound::Included(&*prefix), Bound::Unbounded));
        from.next().is_some_and(|id| id.begins_with(&prefix))
    }

    pub(super) fn group<'a>(
        &'a self,
        group: Group<'_>,
    ) -> impl Iterator<Item = &'a Versions<Record>> + use<'a> {
        let prefix = group.prefix();
        let from = self.things.range::<str, _>((Bound::Included(&*prefix), Bound::Unbounded));
        from.take_while(move |(id, _)| id.begins_with(&prefix)).map(|(_, versions)| versions)
    }
}
