//! The journey: what this couple wrote, as the fold of all records. Everything that decides what is allowed lives here.

pub mod access;
pub mod agenda;
pub mod agreement;
pub mod answer;
pub mod breach;
pub mod care;
pub mod checkin;
pub mod claims;
pub mod clock;
pub mod consent;
pub mod couple;
pub mod disowned;
pub mod due;
pub mod guess;
#[cfg(test)]
pub(crate) mod journey_builder;
pub mod kept;
pub mod key;
mod locking;
pub mod look_back;
pub mod mark;
pub mod moments;
pub mod more;
pub mod next_date;
pub mod note;
mod notes;
pub mod overlap;
pub mod pause;
pub mod plan;
pub mod position;
pub mod progress;
pub mod promise;
mod queries;
pub mod record;
pub mod request;
pub mod ritual;
pub mod setback;
pub mod sorting;
pub mod summary;
pub mod tonight;
pub mod trend;
pub mod turn_log;
mod versions;
pub mod vouched;
pub mod walked;
pub mod when;
mod wording;
mod written;

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use uuid::Uuid;

use crate::language::Catalogue;
use claims::Claim;
use couple::Here;
use key::{Hlc, Id, Location, Seat, Signers, Visibility, note_uuid};
use moments::Moments;
use note::{About, NoteHead, SaidAbout};
pub use notes::Leafing;
use notes::NotePlace;
use record::{Body, Head, Record};
use versions::{VersionHead, Versions};

/// Everything the couple wrote, newest versions first at hand. A note's words stay on disk until a page shows them.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Journey {
    things: BTreeMap<Id, Versions<Record>>,
    /// By their ids, which are in the order in which they were begun.
    notes: BTreeMap<Uuid, Versions<NoteHead>>,
    /// Those of the notes that say which day they are about, in the order of these days.
    dated: BTreeSet<NotePlace>,
    /// Notes that were deleted at some time, so that nobody looks through all of them.
    gone: BTreeSet<Uuid>,
    moments: Moments,
    /// Every sealed line, opened or not: whose eyes it is for.
    sealed: BTreeMap<Hlc, &'static [Seat]>,
    /// The answers that began sealed, by the ids that their lines show. Their words may be shut.
    closed: BTreeSet<Id>,
    /// Lines that are not the word of their author.
    claims: Vec<Claim>,
    /// A line was taken of which a key said whose word it is.
    is_proven: bool,
    /// Seats whose keys are open.
    unlocked: BTreeSet<Seat>,
    /// For whom the breaches are looked at. None: for both.
    viewer: Option<Here>,
    /// By the breach that they turned out to be, the breaches that were joined to it.
    joined: BTreeMap<Uuid, Vec<Uuid>>,
    /// The language in which those without a name are named, and two names joined.
    say: Catalogue,
}

/// Why a line's meaning could not be taken. The line itself is kept as it is.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    #[error("its kind is not known to this version")]
    UnknownKind,
    #[error("its {0} does not read as one")]
    Part(&'static str),
}

impl Journey {
    /// Takes a line as the store read it; `tiebreak` is its checksum. A sealed one is only counted: it comes again through
    /// [`Journey::apply`] when it was opened.
    pub fn take(&mut self, head: &Head<'_>, location: Location, tiebreak: u32) -> Result<(), Unread> {
        self.take_as(head, location, tiebreak, Head::record)
    }

    /// As [`Journey::take`], while a whole folder is read: bodies wait for [`Journey::read_bodies`].
    pub fn take_unread(&mut self, head: &Head<'_>, location: Location, tiebreak: u32) -> Result<(), Unread> {
        self.take_as(head, location, tiebreak, Head::unread)
    }

    /// Reads the bodies of all versions that nobody replaced: of a couple's year half of all lines. Fails where one does not
    /// read.
    pub fn read_bodies(&mut self) -> Result<(), Unread> {
        self.things.values_mut().flat_map(Versions::each_mut).try_for_each(Record::read_body)
    }

    fn take_as<'h>(
        &mut self,
        head: &Head<'h>,
        location: Location,
        tiebreak: u32,
        record: impl Fn(&Head<'h>) -> Result<Record, Unread>,
    ) -> Result<(), Unread> {
        let hlc = head.moment()?;
        self.see(&hlc);
        if head.enc.is_some() {
            self.sealed.insert(hlc, access::readers(head.by, head.vis));
            self.see_sealed(head.vis, &head.id);
            return Ok(());
        }
        let signers = location.signers;
        if !signers.speak_for(head.by) {
            self.claim(head.record()?, Some(location));
            return Ok(());
        }
        if head.kind == "note" {
            let id = note_uuid(&head.id).ok_or(Unread::Part("id"))?;
            let said = SaidAbout::of(&hlc, head.body.and_then(About::in_body));
            let note =
                NoteHead { by: head.by, vis: head.vis, location: Some(location), gone: head.del, said };
            let line = VersionHead { hlc, tiebreak, sealed: false, signers };
            self.put_note(id, line, &head.prev, note);
            return Ok(());
        }
        let line = VersionHead { hlc, tiebreak, sealed: false, signers };
        self.put(record(head)?, line, Some(location));
        Ok(())
    }

    /// Takes a record that was written just now, here or in another window, or whose seal was opened.
    /// A sealed one that arrives after its readers have locked again is only counted.
    pub fn apply(&mut self, record: Record, location: Option<Location>) {
        self.see(&record.hlc);
        self.see_sealed(record.vis, record.id.as_str());
        let signers = location.map_or(Signers::ALL, |location| location.signers);
        let readers = access::readers(record.by, record.vis);
        // What is not on the disk yet will be sealed there where all its readers have a key.
        let sealed = location.map_or_else(
            || readers.iter().all(|seat| self.unlocked.contains(seat)),
            |location| location.sealed,
        );
        match location {
            Some(_) if sealed => drop(self.sealed.insert(record.hlc.clone(), readers)),
            Some(_) => drop(self.sealed.remove(&record.hlc)),
            None => {}
        }
        if sealed && self.keeps_out(record.by, record.vis) {
            return;
        }
        if !signers.speak_for(record.by) {
            self.withdraw(&record);
            return self.claim(record, location);
        }
        self.unclaim(&record);
        let line = VersionHead { hlc: record.hlc.clone(), tiebreak: 0, sealed, signers };
        match record.id.note_uuid() {
            Some(id) => {
                let gone = record.body.is_none();
                let about = if let Some(Body::Note(note)) = record.body { note.about } else { None };
                let said = SaidAbout::of(&record.hlc, about);
                let note = NoteHead { by: record.by, vis: record.vis, location, gone, said };
                self.put_note(id, line, &record.prev, note);
            }
            None => self.put(record, line, location),
        }
    }

    /// Says where the newest version of a thing came to lie.
    pub fn settle(&mut self, id: &Id, location: Location) {
        match id.note_uuid() {
            Some(id) => {
                if let Some(note) = self.notes.get_mut(&id) {
                    note.settle(location.sealed);
                    note.newest_mut().location = Some(location);
                }
            }
            None => {
                if let Some(versions) = self.things.get_mut(id) {
                    versions.settle(location.sealed);
                }
            }
        }
        if location.sealed && self.unlocked.is_empty() {
            self.drop_shut();
        }
    }

    fn see_sealed(&mut self, vis: Visibility, id: &str) {
        if vis == Visibility::Sealed {
            self.closed.insert(id.into());
        }
    }

    /// True for an answer that is sealed, and whose words are not in memory: its author's key is shut. Whether it was taken
    /// back since lies under the seal too.
    fn is_closed(&self, id: &Id) -> bool {
        self.closed.contains(id) && !self.things.contains_key(id)
    }

    fn see(&mut self, hlc: &Hlc) {
        self.moments.see(hlc);
    }

    fn put(&mut self, record: Record, line: VersionHead, location: Option<Location>) {
        if !self.make_place(&record, &line) {
            return self.claim(record, location);
        }
        let (id, prev) = (record.id.clone(), record.prev.clone());
        let breach = matches!(record.body, Some(Body::Breach(_))).then(|| id.clone());
        match self.things.entry(id) {
            Entry::Occupied(mut versions) => versions.get_mut().add(line, &prev, record),
            Entry::Vacant(place) => {
                place.insert(Versions::new(line, &prev, record));
            }
        }
        breach.iter().for_each(|id| self.note_joined(id));
    }

    fn put_note(&mut self, id: Uuid, line: VersionHead, prev: &[Hlc], note: NoteHead) {
        if !self.make_place_for_note(id, &line, &note) {
            return self.claim_note(Id::note(id), line.hlc, &note);
        }
        if note.gone {
            self.gone.insert(id);
        }
        let said = note.said.clone();
        let before = self.notes.get(&id).and_then(|versions| versions.newest().said.clone());
        match self.notes.entry(id) {
            Entry::Occupied(mut versions) => versions.get_mut().add(line, prev, note),
            Entry::Vacant(place) => {
                place.insert(Versions::new(line, prev, note));
            }
        }
        self.say_about(id, before, said);
    }

    /// The latest moment that any writer has named, and that a clock which shows `now` (milliseconds since 1970) may believe.
    pub fn latest(&self, now: u64) -> Option<&Hlc> {
        self.moments.latest(now)
    }

    /// The versions that an edit of `id` made now replaces.
    pub fn heads(&self, id: &Id) -> Vec<Hlc> {
        match id.note_uuid() {
            Some(id) => self.notes.get(&id).map(Versions::heads),
            None => self.things.get(id).map(Versions::heads),
        }
        .unwrap_or_default()
    }

    /// The versions that a new one names, which replaces `prev`: these, and where they leave no fork beside it, older ones
    /// too. A deletion names all of them, another version the newest few, so that its line stays short.
    pub fn named(&self, id: &Id, prev: Vec<Hlc>, deletes: bool) -> Vec<Hlc> {
        let most = if deletes { usize::MAX } else { 8 };
        match id.note_uuid() {
            Some(id) => self.notes.get(&id).map(|versions| versions.named(prev.clone(), most)),
            None => self.things.get(id).map(|versions| versions.named(prev.clone(), most)),
        }
        .unwrap_or(prev)
    }

    /// The newest version of a thing that is not a note; none where it was deleted. What belongs to a breach is found
    /// under those that were joined to it, too.
    pub fn record(&self, id: &Id) -> Option<&Record> {
        self.newest(id).or_else(|| self.joined_ids(id).find_map(|id| self.newest(&id)))
    }

    fn newest(&self, id: &Id) -> Option<&Record> {
        self.things.get(id).map(Versions::newest).filter(|record| record.body.is_some())
    }

    /// How many things were changed in two places at once.
    pub fn fork_count(&self) -> usize {
        let things = self.things.values().filter(|versions| versions.forks().next().is_some());
        let notes = self.notes.values().filter(|versions| versions.forks().next().is_some());
        things.count() + notes.count()
    }

    /// Deleted things whose older lines may still be read: the program ended before they were to be destroyed, or they
    /// were deleted on another machine. Of what lives on, a wish to destroy cannot be told from an edit: there the
    /// store finishes by itself what it began.
    pub fn left_behind(&self) -> Vec<Id> {
        let things = self.things.iter().filter(|(_, versions)| versions.newest().body.is_none());
        let things = things.filter(|(_, versions)| versions.leaves_older()).map(|(id, _)| id.clone());
        let notes = self.gone.iter().filter_map(|id| Some((id, self.notes.get(id)?)));
        let notes = notes.filter(|(_, versions)| versions.newest().gone && versions.leaves_older());
        let notes = notes.map(|(id, _)| Id::note(*id));
        things.chain(notes).collect()
    }

    /// The older lines of a thing were destroyed.
    pub fn destroyed(&mut self, id: &Id) {
        match id.note_uuid() {
            Some(id) => self.notes.get_mut(&id).into_iter().for_each(Versions::destroyed),
            None => self.things.get_mut(id).into_iter().for_each(Versions::destroyed),
        }
    }

    /// Versions of a thing that were written elsewhere at the same time and lost.
    pub fn forks(&self, id: &Id) -> impl Iterator<Item = &Record> {
        self.things.get(id).into_iter().flat_map(Versions::forks)
    }
}
