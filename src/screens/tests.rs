//! A small stage for the screens' tests: an app without a disk, and its page as the line-by-line front prints it.

use crate::{
    app::{App, Effect, Message, Outcome, Place, Session, page, update},
    guide::Guide,
    journey::{
        couple::Here,
        position::{Position, Stop},
        record::{Location, Record},
        told::Told,
    },
    page::{Ask, Page},
    plain,
};

pub struct Stage {
    pub app: App,
    /// What was saved since the last look.
    pub saved: Vec<Record>,
}

impl Stage {
    /// Somebody sits at a place of a journey.
    pub fn of(told: Told, here: Here, place: Place) -> Self {
        let session = Session::new(Guide::bundled(), told.journey, None);
        let mut stage = Self { app: App::start(session, true).0, saved: vec![] };
        stage.app.session.now = "2026-11-22T21:14:03+01:00".parse().unwrap();
        stage.sit(here);
        stage.send(Message::Go(place));
        stage
    }

    pub fn sit(&mut self, here: Here) {
        self.app.session.sit(here, "9a1b2c3d".into(), vec![]);
    }

    pub fn page(&self) -> Page {
        page(&self.app)
    }

    /// The page in words, without what every page offers.
    pub fn prose(&self) -> String {
        let prose = plain::prose(&self.page());
        prose.rsplit_once("\nAlso: ").map_or(prose.clone(), |(page, _)| page.to_owned())
    }

    pub fn send(&mut self, message: impl Into<Message>) {
        for effect in update(&mut self.app, message.into()) {
            if let Effect::Save { record, .. } = effect {
                let location = Location { file: 0, at: 0, len: 1, sealed: false };
                self.saved.push(record.clone());
                update(&mut self.app, Message::Done(Outcome::Saved { id: record.id, location }));
            }
        }
        self.app.notice = None;
    }

    /// Chooses what begins with this label.
    pub fn choose(&mut self, label: &str) {
        let page = self.page();
        let choice = page.ask.choices().iter().find(|choice| choice.label.starts_with(label));
        let message = choice.unwrap_or_else(|| panic!("no {label:?} in\n{}", self.prose())).message.clone();
        self.send(message);
    }

    /// Writes into the field that is shown, and keeps it.
    pub fn write(&mut self, words: &str) {
        let Ask::Write(field) = self.page().ask else { panic!("nothing to write in\n{}", self.prose()) };
        self.send((field.keep)(words.into()));
    }

    /// True when something that begins with this label can be chosen.
    pub fn offers(&self, label: &str) -> bool {
        self.page().ask.choices().iter().any(|choice| choice.label.starts_with(label))
    }
}

/// A stop of a page of the guide.
pub fn stop(chapter: &str, stop: Stop) -> Place {
    Place::Stop(Position { chapter: chapter.into(), stop })
}

pub fn question(id: &str) -> Place {
    stop(id.split('.').next().unwrap(), Stop::Question(id.into()))
}
