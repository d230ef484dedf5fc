//! A small harness for the screens' tests: an app without a disk, and its page as the line-by-line front prints it.

mod causes;
mod contrast;
mod frame;
pub mod keys;
mod pictures;
mod pseudo;
mod roles;
mod rules;
mod shapes;
mod solo;
mod spoken;

use super::path::today;
use crate::{
    app::{App, Message, Page, page, update},
    guide::Guide,
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        key::{DraftParts, IdParts},
        position::{Position, Stop},
        record::{Id, Location, Record, Seat},
    },
    page::{Ask, Value},
    plain,
    session::{Effect, Lock, Outcome, Place, Request, Session},
};

pub struct Harness {
    pub app: App,
    /// The records saved since the last look.
    pub saved: Vec<Record>,
    /// The records whose older lines were ordered to be destroyed since the last look.
    pub scrubbed: Vec<Id>,
}

impl Harness {
    /// A seat at a place of a journey.
    pub fn of(told: JourneyBuilder, here: Here, place: Place) -> Self {
        Self::with(Session::new(Guide::bundled(), told.journey, None), here, place)
    }

    /// A seat at a place of a session.
    pub fn with(session: Session, here: Here, place: Place) -> Self {
        let mut harness = Self { app: App::start(session, true).0, saved: vec![], scrubbed: vec![] };
        harness.app.session.now = "2026-11-22T21:14:03+01:00".parse().unwrap();
        harness.sit(here);
        harness.hear(Request::Go(place));
        harness
    }

    pub fn sit(&mut self, here: Here) {
        self.app.session.sit(here, "9a1b2c3d".into(), vec![]);
    }

    /// The page that is shown. A field on it names its draft by a key that can be taken apart.
    pub fn page(&self) -> Page {
        let page = page(&self.app);
        let key = page.ask.key();
        assert!(!matches!(key.parts(), DraftParts::Unknown(_)), "{key}");
        page
    }

    /// The page in words, without what every page offers.
    pub fn prose(&self) -> String {
        let prose = plain::prose(&self.page(), self.app.session.say());
        prose.rsplit_once("\nAlso: ").map_or(prose.clone(), |(page, _)| page.to_owned())
    }

    /// Sends a message of a screen.
    pub fn send(&mut self, message: impl Into<super::Message>) {
        self.hear(message.into());
    }

    /// Sends a request, an answer, or any other message of the app.
    pub fn hear(&mut self, message: impl Into<Message>) {
        for effect in update(&mut self.app, message.into()) {
            match effect {
                Effect::Save { record, .. } => {
                    let location = Location::open(0, 0, 1);
                    assert!(!matches!(record.id.parts(), IdParts::Unknown(_)), "{}", record.id);
                    self.saved.push(record.clone());
                    update(&mut self.app, Message::Done(Outcome::Saved { id: record.id, location }));
                }
                Effect::Scrub(id) => self.scrubbed.push(id),
                _ => {}
            }
        }
        self.app.notice = None;
    }

    /// A seat has a passphrase, and did not give it.
    pub fn shut(&mut self, seat: Seat) {
        let lock = Lock::default();
        self.app.session.locks = [(seat, lock)].into_iter().collect();
    }

    /// Chooses what begins with this label.
    pub fn choose(&mut self, label: &str) {
        let page = self.page();
        let choice = page.choices.iter().find(|choice| choice.label.starts_with(label));
        let does = choice.unwrap_or_else(|| panic!("no {label:?} in\n{}", self.prose())).does.clone();
        self.hear(does);
    }

    /// True when something that begins with this label waits.
    pub fn waits(&self, label: &str) -> bool {
        today::items(&self.app.session).iter().any(|(item, _)| item.starts_with(label))
    }

    /// Takes up what begins with this label from what waits.
    pub fn take_up(&mut self, label: &str) {
        self.hear(Request::Go(Place::Path));
        self.choose("What waits");
        self.choose(label);
    }

    /// Writes into the field that is shown, and keeps it.
    pub fn write(&mut self, words: &str) {
        let ask = self.page().ask;
        assert!(matches!(ask, Ask::Write(_)), "nothing to write in\n{}", self.prose());
        self.hear(ask.answer(Value::Words(words.into())));
    }

    /// Answers what the page asks for.
    pub fn answer(&mut self, value: Value) {
        self.hear(self.page().ask.answer(value));
    }

    /// True when something that begins with this label can be chosen.
    pub fn offers(&self, label: &str) -> bool {
        self.page().choices.iter().any(|choice| choice.label.starts_with(label))
    }
}

/// A stop of a page of the guide.
pub fn stop(chapter: &str, stop: Stop) -> Place {
    Place::Stop(Position { chapter: chapter.into(), stop })
}

pub fn question(id: &str) -> Place {
    stop(id.split('.').next().unwrap(), Stop::Question(id.into()))
}

mod doors;

/// `From` for a screen's message, so that a test can name it alone.
macro_rules! messages {
    ($($screen:ident $room:ident),*) => {
        $(impl From<super::$room::Message> for super::Message {
            fn from(message: super::$room::Message) -> Self {
                Self::$screen(message)
            }
        })*
    };
}
messages!(
    Welcome welcome, Setup setup, Lesson lesson, Safety safety, Question question, Part part,
    Reveal reveal, Done done, Breaches breaches, Breach breach, Promises promises, Promise promise,
    Setback setback, Replay replay, Checkin checkin, Trends trends, LookBack look_back, NextDate next_date,
    Journal journal, Written written, Unsigned unsigned, Summary summary, Help help, Pause pause,
    RightNow right_now, Road road, Tonight tonight, Unlock unlock, Passphrase passphrase, Settings settings,
    TakeAway take_away
);
