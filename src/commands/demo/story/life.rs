//! Two people who are made up, at the program: they sit down, read a page, and do what somebody would do there. All of it
//! goes through [`crate::app::update`]; what would go to the disk is collected.

use crate::{
    app::{self, App, Choice, Message, Page},
    guide::Guide,
    journey::{
        Journey,
        checkin::Rating,
        couple::Here,
        key::Writers,
        record::{Location, Record, Seat},
    },
    page::{Ask, Value},
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
    pub fn begin(zone: Zone, writers: [&str; 2]) -> Self {
        let session = Session::new(Guide::bundled(), Journey::default(), None);
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

    /// Takes the choice whose label begins like this.
    pub fn choose(&mut self, label: &str) -> anyhow::Result<()> {
        let page = self.page();
        let choice = offered(&page, label).ok_or_else(|| lost(&page, label))?;
        self.send(choice.does.clone().into());
        Ok(())
    }

    /// The same, where it is offered; says whether it was.
    pub fn choose_if(&mut self, label: &str) -> bool {
        let page = self.page();
        let choice = offered(&page, label);
        choice.into_iter().for_each(|choice| self.send(choice.does.clone().into()));
        choice.is_some()
    }

    pub fn choose_all(&mut self, labels: &[&str]) -> anyhow::Result<()> {
        labels.iter().try_for_each(|label| self.choose(label))
    }

    /// Writes into the field of the page. Without words it is left empty.
    pub fn write(&mut self, words: &str) -> anyhow::Result<()> {
        let page = self.page();
        let Ask::Write(_) = &page.ask else { return Err(lost(&page, "a field")) };
        let answer = page.ask.answer(Value::Words(words.into()));
        self.send(answer.into());
        Ok(())
    }

    /// Gives a number.
    pub fn rate(&mut self, number: u8) -> anyhow::Result<()> {
        let page = self.page();
        let Ask::Rate(_) = &page.ask else { return Err(lost(&page, "a scale")) };
        let answer = page.ask.answer(Value::Number(number));
        self.send(answer.into());
        Ok(())
    }

    /// Gives numbers in the order of the page, and leaves some out.
    pub fn rate_all(&mut self, numbers: impl IntoIterator<Item = Option<u8>>) -> anyhow::Result<()> {
        let page = self.page();
        let Ask::Rates(rates) = &page.ask else { return Err(lost(&page, "numbers")) };
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
                    let location = Location { file: 0, at: 0, len: 0, sealed: false };
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

pub fn offered<'p>(page: &'p Page, label: &str) -> Option<&'p Choice> {
    page.choices.iter().find(|choice| choice.label.starts_with(label))
}

/// The story does not fit the page: it was written for another guide. All words are made up, and may be shown.
pub fn lost(page: &Page, looked_for: &str) -> anyhow::Error {
    let labels: Vec<_> = page.choices.iter().map(|choice| choice.label.as_str()).collect();
    anyhow!("The made-up story looks for “{looked_for}” on “{}” and finds {labels:?}", page.title)
}
