//! The session: everything a screen may read or change. The guide, the journey, who is here, the moment, unfinished
//! words, locks, records on their way to the disk; and what a screen answers with: effects, places, requests.

mod away;
mod begun;
mod change;
pub mod door;
mod effect;
mod evening;
mod here;
mod locks;
mod place;
mod progress;
mod request;
pub mod settings;
mod unsaved;
mod update;

use crate::{
    guide::{Chapter, Guide},
    journey::{
        Journey, access,
        care::Advised,
        couple::Here,
        key::{DraftKey, Writers},
        note::NoteHead,
        position::Position,
        record::{Body, By, Hlc, Id, Location, Record, Seat, Visibility},
        tonight::Run,
    },
    language::Catalogue,
    private::Private,
};
pub use away::Away;
pub use effect::{Effect, Ending, Outcome};
pub use locks::{Lock, Locks, Undestroyed};
pub use place::{Floor, Phase, Place, Resume};
pub use request::Request;
pub use update::Update;

use std::{collections::BTreeMap, time::Duration};

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::{Builder, Uuid};

use begun::Begun;
use settings::Settings;
use unsaved::Unsaved;

/// The country whose numbers help shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CountryChoice {
    /// By its code; none where it is not known yet.
    pub code: Option<String>,
    /// The code that this machine remembers.
    pub remembered: Option<String>,
    /// True where this machine can remember one, and may.
    pub may_remember: bool,
}

#[derive(Debug)]
pub struct Session {
    pub guide: Guide,
    pub journey: Journey,
    pub country: CountryChoice,
    /// The data folder, as a path to be read.
    pub folder: String,
    /// The settings of this machine; empty where it can remember nothing.
    pub settings: Settings,
    /// None until somebody said who is here.
    pub here: Option<Here>,
    /// Set by the shell before every message; nothing in the app asks a clock.
    pub now: DateTime<FixedOffset>,
    /// Time that only ever goes on, by the same rule: a system clock that is set anew does not move it. For clocks that
    /// count.
    pub elapsed: Duration,
    /// A fresh id, refilled by the shell; nothing in the app draws randomness.
    pub fresh: Option<Uuid>,
    /// The writers that the moments of new records name, by author.
    pub writers: Writers,
    /// Unfinished words, by the field they belong to.
    pub drafts: BTreeMap<DraftKey, Private>,
    begun: Begun,
    /// The draft whose field is to be opened, while its page opens.
    pub wanted: Option<DraftKey>,
    /// Words of the notes that are shown now. Emptied when the journal is left.
    pub notes: BTreeMap<Uuid, Private>,
    /// The moment inside a part that those who are here left last.
    pub left: Option<(Here, Position, Resume)>,
    /// Guides that a new folder could walk instead.
    pub others: Vec<Guide>,
    /// The advice that was shown to those who are here.
    pub advised: Advised,
    /// The evening that was begun last, and by whom.
    evening: Option<(Here, Run)>,
    pub unsaved: Unsaved,
    /// Why nothing can be written, in a sentence.
    pub read_only: Option<String>,
    pub locks: Locks,
    /// How many sealed lines are still being opened.
    pub opening: usize,
}

impl Session {
    pub fn new(guide: Guide, journey: Journey, read_only: Option<String>) -> Self {
        Self {
            guide,
            journey,
            country: CountryChoice::default(),
            folder: String::new(),
            settings: Settings::default(),
            here: None,
            now: DateTime::default(),
            elapsed: Duration::ZERO,
            fresh: None,
            writers: Writers::default(),
            drafts: BTreeMap::new(),
            begun: Begun::default(),
            wanted: None,
            notes: BTreeMap::new(),
            left: None,
            others: vec![],
            advised: Advised::default(),
            evening: None,
            unsaved: Unsaved::default(),
            read_only,
            locks: Locks::default(),
            opening: 0,
        }
    }

    /// The sentences of the program, in the language in force.
    pub fn say(&self) -> Catalogue {
        self.journey.say()
    }

    /// The seats that are here; the first one before anybody is seated, and where one walks alone.
    pub fn who(&self) -> Here {
        self.here.filter(|_| !self.journey.is_solo()).unwrap_or(Here::First)
    }

    /// The day on which they sit here.
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// The name or names of those who are here.
    pub fn who_name(&self) -> String {
        if self.journey.is_solo() {
            self.journey.name(Seat::First)
        } else {
            self.journey.names(self.who().by())
        }
    }

    /// Words of notes that were asked for; whoever asked may have left since.
    pub fn show(&mut self, notes: Vec<(Uuid, Private)>) {
        if self.here.is_some() {
            self.notes.extend(notes);
        }
    }

    /// A record is not on the disk. It is tried again, unless its readers locked meanwhile: then its words leave memory,
    /// and stay in the sealed draft.
    pub fn not_saved(&mut self, record: &Record) {
        let readers = access::readers(record.by, record.vis);
        let shut = readers.iter().all(|seat| !self.locks.is_open(*seat));
        self.unsaved.failed(record, shut);
    }

    /// Records that came to light: sealed ones that were opened, or lines that moved.
    pub fn take(&mut self, records: Vec<(Record, Location)>) {
        for (record, location) in records {
            let note = record.id.note_uuid().filter(|id| self.notes.contains_key(id));
            let words = note.and_then(|_| record.body.clone());
            self.journey.apply(record, Some(location));
            if let (Some(id), Some(Body::Note(note))) = (note, words) {
                self.refresh_note(id, location, note.words);
            }
        }
    }

    /// Takes another journey in the place of the one that was read before.
    pub fn read_anew(&mut self, journey: Journey) {
        let say = self.say();
        self.journey = journey;
        self.journey.speak(say);
        self.locks.open_seats().into_iter().for_each(|seat| self.journey.unlock(seat));
        self.journey.look_as(self.here);
    }

    /// Shows the newest words of a note that is shown now, where another window changed it.
    fn refresh_note(&mut self, id: Uuid, location: Location, words: Private) {
        if self.journey.note(id).is_some_and(|note| note.location == Some(location)) {
            self.notes.insert(id, words);
        }
    }

    /// A new id, in the order of time. The fresh one may have been drawn days ago: the moment in an id is now.
    pub fn new_id(&mut self) -> Uuid {
        let millis = u64::try_from(self.now.timestamp_millis()).unwrap_or_default();
        let mut drawn = [0; 10];
        drawn.copy_from_slice(&self.fresh.take().unwrap_or_default().as_bytes()[6..]);
        Builder::from_unix_timestamp_millis(millis, &drawn).into_uuid()
    }

    /// Writes a version of a thing: it counts from now on, and goes to the disk. Does nothing where nothing can be
    /// written.
    pub fn write(
        &mut self,
        id: Id,
        vis: Visibility,
        body: Option<Body>,
        draft: Option<DraftKey>,
    ) -> Vec<Effect> {
        self.write_by(self.who().by(), id, vis, body, draft)
    }

    /// As [`Session::write`], signed by somebody in particular: one's own progress, one's own sealed answer.
    pub fn write_by(
        &mut self,
        by: By,
        id: Id,
        vis: Visibility,
        body: Option<Body>,
        draft: Option<DraftKey>,
    ) -> Vec<Effect> {
        let prev = self.replaces(&id, draft.as_ref());
        self.write_over(by, id, vis, body, draft, prev)
    }

    /// As [`Session::write_by`], in the place of these versions only: others of the same thing stay, to be chosen from.
    pub fn write_over(
        &mut self,
        by: By,
        id: Id,
        vis: Visibility,
        body: Option<Body>,
        draft: Option<DraftKey>,
        prev: Vec<Hlc>,
    ) -> Vec<Effect> {
        if self.read_only.is_some() || self.here.is_none() || !self.may_sign(by, vis) {
            return vec![];
        }
        let prev = self.journey.named(&id, prev, body.is_none());
        let record = Record { id, by, vis, at: self.now, hlc: self.tick(by), prev, body };
        draft.iter().for_each(|key| self.begun.end(key));
        self.begun.wrote(&record);
        self.journey.apply(record.clone(), None);
        self.unsaved.send(record, draft)
    }

    /// As [`access::may_sign`], with the keys that are open now.
    pub fn may_sign(&self, by: By, vis: Visibility) -> bool {
        access::may_sign(by, vis, |seat| self.locks.is_open(seat))
    }

    /// The next moment of an author: never before any that was seen, whatever the clock says.
    fn tick(&self, by: By) -> Hlc {
        let writer = self.writers.of(by);
        let now = u64::try_from(self.now.timestamp_millis()).unwrap_or_default().clamp(1, Hlc::LAST);
        let (millis, counter) = self.journey.latest(now).map_or((0, 0), Hlc::parts);
        match (now > millis, counter.checked_add(1)) {
            (true, _) => Hlc::new(now, 0, writer),
            (false, Some(counter)) => Hlc::new(millis, counter, writer),
            (false, None) => Hlc::new(millis + 1, 0, writer),
        }
    }

    /// The id under which the user answers a question (or writes into a box) of a page.
    pub fn answer_id(&self, chapter: &Chapter, question: &str, together: bool) -> Id {
        let breach = self.journey.breach_for(chapter);
        Id::answer(question, breach, self.journey.round(&chapter.head.id, breach), self.author(together))
    }

    /// The author of words that are written together, or by the user.
    pub fn author(&self, together: bool) -> By {
        if together && !self.journey.is_solo() { By::Both } else { self.who().by() }
    }

    /// The day that a note is about, and its time where one is known, as people say it.
    pub fn note_day(&self, id: Uuid) -> String {
        self.journey.note_on(id, *self.now.offset()).said(self.say())
    }

    /// A note that those who are here may read.
    pub fn note(&self, id: Uuid) -> Option<&NoteHead> {
        self.journey.note(id).filter(|note| access::may_read(note.by, note.vis, self.who()))
    }
}

#[cfg(test)]
mod tests;
