//! Two people who are made up, at the program: they sit down, read a page, and do what somebody would do there. All of it
//! goes through [`crate::app::update`]; what would go to the disk is collected.

use crate::{
    app::{self, App, Message, Page},
    guide::Guide,
    journey::{
        Journey,
        checkin::Rating,
        couple::Here,
        key::Writers,
        record::{Location, Record, Seat},
    },
    language::{Catalogue, said},
    page::{Ask, Key, Value},
    session::{Effect, Outcome, Place, Request, Session},
};
use std::{collections::VecDeque, time::Duration};

use anyhow::anyhow;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use uuid::Builder;

/// The moment at which a clock on the wall, where they live, shows this.
pub type Zone = Box<dyn Fn(NaiveDateTime) -> DateTime<FixedOffset>>;

/// How long they take over a page.
const A_PAGE: TimeDelta = TimeDelta::seconds(25);

/// A choice as it is known in every language: by its key, where that is clear on its page, or by all of its words.
#[derive(Debug, Clone)]
pub enum Pick {
    Key(Key),
    Label(String),
}

impl From<Key> for Pick {
    fn from(key: Key) -> Self {
        Self::Key(key)
    }
}

impl<T: Into<String>> From<T> for Pick {
    fn from(label: T) -> Self {
        Self::Label(label.into())
    }
}

pub struct Life {
    app: App,
    zone: Zone,
    writers: [String; 2],
    ids: u64,
    /// Every record, with the seat whose files it goes to.
    written: Vec<(Seat, Record)>,
}

impl Life {
    /// At the first page. The writers are those of the first and the second seat.
    pub fn begin(guide: Guide, say: Catalogue, zone: Zone, writers: [&str; 2]) -> Self {
        let mut session = Session::new(guide, Journey::default(), None);
        session.journey.speak(say);
        let (app, effects) = App::start(session, false);
        let mut life = Self { app, zone, writers: writers.map(str::to_owned), ids: 0, written: vec![] };
        life.perform(effects.into());
        life
    }

    pub fn session(&self) -> &Session {
        &self.app.session
    }

    pub fn place(&self) -> &Place {
        &self.app.place
    }

    pub fn written(&self) -> &[(Seat, Record)] {
        &self.written
    }

    pub fn today(&self) -> NaiveDate {
        self.session().now.date_naive()
    }

    /// It is this day and time, where they live; or later, where they sat longer.
    pub fn is(&mut self, on: NaiveDate, time: NaiveTime) {
        let session = &mut self.app.session;
        session.now = session.now.max((self.zone)(on.and_time(time)));
        session.elapsed = Duration::from_secs(u64::try_from(session.now.timestamp()).unwrap_or_default());
    }

    /// Seats one person or both.
    pub fn sit(&mut self, here: Here) {
        self.send(Request::Sit(here).into());
    }

    pub fn go(&mut self, place: Place) {
        self.send(Request::Go(place).into());
    }

    pub fn page(&self) -> Page {
        app::page(&self.app)
    }

    pub fn names(&self) -> [String; 2] {
        Seat::BOTH.map(|seat| self.session().journey.name(seat))
    }

    /// Takes a choice.
    pub fn choose(&mut self, pick: impl Into<Pick>) -> anyhow::Result<()> {
        self.choose_one([pick])
    }

    /// Takes the first that is offered.
    pub fn choose_one<P: Into<Pick>>(&mut self, picks: impl IntoIterator<Item = P>) -> anyhow::Result<()> {
        let (page, picks): (_, Vec<Pick>) = (self.page(), picks.into_iter().map(Into::into).collect());
        let choice = picks.iter().find_map(|pick| {
            page.choices.iter().find(|choice| match pick {
                Pick::Key(key) => choice.key == *key,
                Pick::Label(label) => choice.label == *label,
            })
        });
        let choice = choice.ok_or_else(|| self.lost(&format!("{picks:?}")))?;
        self.send(choice.does.clone().into());
        Ok(())
    }

    /// Takes a choice where it is offered; says whether it was.
    pub fn choose_if(&mut self, pick: impl Into<Pick>) -> bool {
        self.choose(pick).is_ok()
    }

    /// Takes choices one after the other.
    pub fn choose_all<P: Into<Pick>>(&mut self, picks: impl IntoIterator<Item = P>) -> anyhow::Result<()> {
        picks.into_iter().try_for_each(|pick| self.choose(pick))
    }

    /// Writes into the field of the page. Without words it is left empty.
    pub fn write(&mut self, words: &str) -> anyhow::Result<()> {
        let page = self.page();
        let Ask::Write(_) = &page.ask else { return Err(self.lost("TextInput")) };
        let answer = page.ask.answer(Value::Words(words.into()));
        self.send(answer.into());
        Ok(())
    }

    /// Gives a number.
    pub fn rate(&mut self, number: u8) -> anyhow::Result<()> {
        let page = self.page();
        let Ask::Rate(_) = &page.ask else { return Err(self.lost("Scale")) };
        let answer = page.ask.answer(Value::Number(number));
        self.send(answer.into());
        Ok(())
    }

    /// Gives numbers in the order of the page, and leaves some out.
    pub fn rate_all(&mut self, numbers: impl IntoIterator<Item = Option<u8>>) -> anyhow::Result<()> {
        let page = self.page();
        let Ask::Rates(rates) = &page.ask else { return Err(self.lost("Rates")) };
        let given = rates.rows.iter().zip(numbers);
        let given = given.filter_map(|(row, number)| Some((row.id.clone(), Rating::new(number?))));
        let answer = page.ask.answer(Value::Numbers(given.collect()));
        self.send(answer.into());
        Ok(())
    }

    pub fn send(&mut self, message: Message) {
        let effects = self.update(message);
        self.perform(effects.into());
        let session = &mut self.app.session;
        session.now += A_PAGE;
        session.elapsed += A_PAGE.to_std().unwrap_or_default();
    }

    fn update(&mut self, message: Message) -> Vec<Effect> {
        if self.app.session.fresh.is_none() {
            self.ids += 1;
            let mut counted = [0x5a; 10];
            counted[2..].copy_from_slice(&self.ids.to_be_bytes());
            self.app.session.fresh = Some(Builder::from_unix_timestamp_millis(0, &counted).into_uuid());
        }
        app::update(&mut self.app, message)
    }

    /// The script does not fit the page: it was written for another guide. All words are made up, and may be shown.
    pub fn lost(&self, sought: &str) -> anyhow::Error {
        let page = &self.page().title;
        anyhow!(self.session().say().commands_demo_lost(said::CommandsDemoLost { page, sought }))
    }

    /// The seats that those who are here write with. The first one opened the program.
    fn seats(&self, here: Here) -> Writers<Seat> {
        Writers::seats(here, Seat::First)
    }

    /// Does what must happen outside, as far as it matters to them, and answers it.
    fn perform(&mut self, mut effects: VecDeque<Effect>) {
        while let Some(effect) = effects.pop_front() {
            let outcome = match effect {
                Effect::Sit(here) => Outcome::Seated {
                    here,
                    writers: self
                        .seats(here)
                        .map(|seat| self.writers[usize::from(*seat == Seat::Second)].clone()),
                    drafts: vec![],
                    place: None,
                    scroll: 0,
                },
                Effect::Save { record, .. } => {
                    let seat = *self.seats(self.session().here.unwrap_or(Here::Both)).of(record.by);
                    let location = Location::open(0, 0, 0);
                    let id = record.id.clone();
                    self.written.push((seat, record));
                    Outcome::Saved { id, location }
                }
                _ => continue,
            };
            effects.extend(self.update(Message::Done(outcome)));
        }
    }
}
