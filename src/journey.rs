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
mod taking;
pub mod tonight;
pub mod trend;
pub mod turn_log;
mod versions;
pub mod vouched;
pub mod walked;
pub mod when;
mod wording;
pub mod written;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::{guide::PlanKind, language::Catalogue, private::Private};
use claims::Claim;
use couple::Here;
use key::{Hlc, Id, Seat};
use moments::Moments;
use note::NoteHead;
pub use notes::Leafing;
use notes::NotePlace;
use record::{Content, Record, bodies};
use versions::Versions;
use written::Told;

bodies! {
    /// The content of a record, by its kind. What is told can be read again by its author; what is silent only says how far
    /// somebody came.
    pub enum Body {
        "couple" = silent Couple(couple::Couple),
        "guide" = silent Guide(walked::WalkedGuide),
        "seat" = silent Seat(couple::Person),
        "breach" = told Breach(breach::Breach),
        "answer" = told Answer(answer::Answer),
        "note" = silent Note(note::Note),
        "progress" = silent Progress(progress::Progress),
        "mark" = told Mark(mark::Mark),
        "consent" = told Consent(consent::Consent),
        /// One's own check-in, what one brought of it, or what both did.
        "checkin" | "brought" = told Checkin(checkin::Checkin),
        "replay" = told Replay(setback::Replay),
        "lookback" = silent LookBack(look_back::LookBack),
        "next" = silent NextDate(next_date::NextDate),
        "practised" = silent Practised(turn_log::Practised),
        "pause" = silent Pause(pause::Pause),
        "pick" = silent Pick(summary::Pick),
        "approval" = silent Approval(summary::Approval),
        "vouched" = silent Vouched(vouched::Vouched),
        "disowned" = silent Disowned(disowned::Disowned),
    }
}

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
    /// True for an answer that is sealed, and whose words are not in memory: its author's key is shut. Whether it was taken
    /// back since lies under the seal too.
    fn is_closed(&self, id: &Id) -> bool {
        self.closed.contains(id) && !self.things.contains_key(id)
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
