//! Somebody who does whatever comes to hand, for thousands of steps, while saving and sitting down sometimes fail. No
//! page is a dead end, nothing panics, and nobody sees what is not theirs.

use std::collections::{BTreeMap, BTreeSet};

use crate::{dice::Dice, world::Clock};
use trustpath::{
    app::{App, Message, page, update},
    guide::{Guide, PlanKind},
    journey::{
        Journey,
        checkin::{Moment, Rating, Ratings},
        couple::Here,
        position::{Position, Stop},
        record::{Body, Id, Location, Record},
    },
    page::{Ask, Row, Value},
    private::Private,
    session::{Effect, Outcome, Place, Request, Session},
};
use uuid::Uuid;

mod look;

const SPOT: Location = Location::open(0, 0, 1);

/// The app over a disk that only pretends, and fails now and then.
struct Wanderer {
    app: App,
    dice: Dice,
    clock: Clock,
    saved: Vec<Record>,
    failed: Vec<Record>,
    places: BTreeMap<Here, Place>,
    /// Every message that any page offered so far.
    offered: Vec<Message>,
    /// Who wrote each canary.
    written: Vec<Here>,
    titles: BTreeSet<String>,
    read_only: bool,
}

impl Wanderer {
    fn new(seed: u64, read_only: bool, saved: Vec<Record>) -> Self {
        let mut wanderer = Self {
            app: App::start(Session::new(Guide::bundled(), Journey::default(), None), false).0,
            dice: Dice(seed),
            clock: Clock::default(),
            saved,
            failed: vec![],
            places: BTreeMap::new(),
            offered: vec![],
            written: vec![],
            titles: BTreeSet::new(),
            read_only,
        };
        wanderer.start();
        wanderer
    }

    /// A new start on everything that was saved.
    fn start(&mut self) {
        let mut journey = Journey::default();
        self.saved.iter().for_each(|record| journey.apply(record.clone(), Some(SPOT)));
        let read_only = self.read_only.then(|| "It was written by a newer version.".to_owned());
        let (app, effects) = App::start(Session::new(Guide::bundled(), journey, read_only), true);
        self.app = app;
        self.perform(effects);
    }

    fn send(&mut self, message: Message) {
        let session = &mut self.app.session;
        session.now = self.clock.now();
        session.elapsed = trustpath::shell::World::elapsed(&mut self.clock);
        if session.fresh.is_none() {
            session.fresh = Some(trustpath::shell::World::fresh_id(&mut self.clock));
        }
        let effects = update(&mut self.app, message);
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let fails = self.dice.roll(40) == 0;
            let why = || "The disk is full.".to_owned();
            let outcome = match effect {
                Effect::Sit(_) if fails => Outcome::NotSeated { why: why() },
                Effect::Sit(here) => Outcome::Seated {
                    here,
                    writers: "9a1b2c3d".into(),
                    drafts: vec![],
                    place: self.places.get(&here).cloned(),
                    scroll: 0,
                },
                Effect::Save { record, draft } if fails => {
                    self.failed.push(record.clone());
                    Outcome::NotSaved { record: Box::new(record), draft, why: why() }
                }
                Effect::Save { record, .. } => {
                    assert!(!self.read_only, "nothing is written here");
                    self.saved.push(record.clone());
                    Outcome::Saved { id: record.id, location: SPOT }
                }
                Effect::Read(notes) => {
                    Outcome::Notes(notes.into_iter().filter_map(|(id, _)| self.words(id)).collect())
                }
                Effect::Search { among, .. } => Outcome::Found(among.into_iter().map(|(id, _)| id).collect()),
                Effect::Remember(place) => {
                    let here = self.app.session.here.unwrap_or(Here::Both);
                    self.places.insert(here, place);
                    continue;
                }
                // A start reads the whole guide again, which takes its time.
                Effect::End(_) if self.dice.roll(8) == 0 => return self.start(),
                _ => continue,
            };
            self.send(Message::Done(outcome));
        }
    }

    fn words(&self, id: Uuid) -> Option<(Uuid, Private)> {
        let mut newest = self.saved.iter().rev().filter(|record| record.id.uuid() == Some(id));
        match &newest.next()?.body {
            Some(Body::Note(note)) => Some((id, note.words.clone())),
            _ => None,
        }
    }

    /// One step: mostly something that the page offers, sometimes something from elsewhere or from long ago.
    fn step(&mut self) {
        let page = page(&self.app);
        self.look(&page);
        let choices: Vec<_> =
            page.choices.iter().chain(&page.always).map(|choice| choice.does.clone().into()).collect();
        self.offered.extend(choices.iter().take(2).cloned());
        let message = match (self.dice.roll(20), &page.ask) {
            (0, _) => self.dice.pick(&self.offered).clone(),
            (1, _) => Request::Go(self.anywhere()).into(),
            (2, _) => self
                .dice
                .pick(&[
                    Request::Help,
                    Request::Pause,
                    Request::Tick,
                    Request::Away,
                    Request::Retry,
                    Request::Close,
                ])
                .clone()
                .into(),
            (3, _) => {
                self.clock.pass(1);
                self.clock.pass_seconds(60);
                Request::Go(Place::Seats).into()
            }
            (4..14, Ask::Write(field)) => {
                let words = self.hostile();
                if self.dice.roll(3) == 0 && !field.key.is_nowhere() {
                    Message::Drafted { key: field.key.clone(), words }
                } else {
                    page.ask.answer(Value::Words(words)).into()
                }
            }
            (4..14, Ask::Rates(rates)) => page.ask.answer(Value::Numbers(self.numbers(&rates.rows))).into(),
            (4..14, Ask::List(list)) => {
                let row = self.dice.roll(list.rows.len());
                let value = if self.dice.roll(3) == 0 { Value::Look(row) } else { Value::Toggle(row) };
                page.ask.answer(value).into()
            }
            (4..14, Ask::Rate(_)) => {
                page.ask.answer(Value::Number(u8::try_from(self.dice.roll(11)).unwrap())).into()
            }
            _ => self.dice.pick(&choices).clone(),
        };
        self.send(message);
    }

    /// A number for one row or another.
    fn numbers(&mut self, rows: &[Row]) -> Ratings {
        let given = rows.iter().map(|row| (row.id.clone(), Rating::new(self.dice.roll(13) as u8)));
        given.filter(|(_, rating)| rating.value() != 3).collect()
    }

    fn anywhere(&mut self) -> Place {
        let guide = &self.app.session.guide;
        let pages: Vec<_> = guide.outline.walk().chain(guide.outline.more()).cloned().collect();
        let chapter = self.dice.pick(&pages).clone();
        let here = *self.dice.pick(&[Here::First, Here::Second, Here::Both]);
        let guide = &self.app.session.guide;
        let mut stops = self.app.session.journey.stops(guide, guide.chapter(&chapter).unwrap(), here);
        stops.extend([Stop::Question("gone".into()), Stop::Part("gone".into()), Stop::Safety, Stop::Reveal]);
        let stop = self.dice.pick(&stops).clone();
        let some = self.dice.roll(7);
        let on = self.app.session.now.date_naive();
        let moment = self
            .dice
            .pick(&[
                Moment::Numbers,
                Moment::Bring,
                Moment::Month,
                Moment::Brought,
                Moment::Own,
                Moment::Next,
            ])
            .clone();
        let plans = ["promise", "agreement", "ritual", "request", "plan"].into_iter();
        let plans = plans.flat_map(|kind| self.app.session.journey.of_kind(kind));
        let mut plans: Vec<_> = plans.map(|record| record.id.clone()).collect();
        plans.push(Id::plan(PlanKind::Promise, Uuid::nil()));
        let plan = self.dice.pick(&plans).clone();
        let places = [
            Place::Path,
            Place::More,
            Place::Check,
            Place::Setup,
            Place::Breaches,
            Place::Journal,
            Place::Summary,
            Place::Checkin,
            Place::CheckinAt { on, moment },
            Place::Trends,
            Place::Promises,
            Place::Promise(plan.clone()),
            Place::Plan { id: plan, from: None },
            Place::Step(some),
            Place::Read("gone".into()),
            Place::Contents(chapter.clone()),
            Place::HandOver(chapter.clone()),
            Place::Welcome,
            Place::Breach(Uuid::nil()),
            Place::Note(Uuid::nil()),
            Place::Setback,
            Place::Watch,
            Place::LookBack,
            Place::Replay(Uuid::nil()),
        ];
        if some < 4 { Place::Stop(Position { chapter, stop }) } else { self.dice.pick(&places).clone() }
    }

    fn hostile(&mut self) -> Private {
        let here = self.app.session.who();
        let start = *self.dice.pick(&[
            "",
            "",
            "\u{1b}[2J\u{1b}]0;x\u{7}",
            "\u{202e}right",
            "𝄞👩‍👩‍👧",
            " \n",
            ".",
            "+++\n# *",
        ]);
        if self.dice.roll(5) == 0 {
            return start.into();
        }
        self.written.push(here);
        format!("{start}canary{:04}", self.written.len() - 1).as_str().into()
    }
}

#[test]
fn whatever_somebody_does_every_page_has_a_way_on() {
    let mut wanderer = Wanderer::new(7, false, vec![]);
    (0..800).for_each(|_| wanderer.step());
    assert!(wanderer.titles.len() > 10, "{:?}", wanderer.titles);
}

#[test]
#[ignore = "slow: three times 4,000 steps through the guide"]
fn whatever_somebody_does_for_long_every_page_has_a_way_on() {
    for seed in [7, 2026, 99_991] {
        let mut wanderer = Wanderer::new(seed, false, vec![]);
        (0..4_000).for_each(|_| wanderer.step());
        assert!(wanderer.titles.len() > 25, "{:?}", wanderer.titles);
        let (saved, written) = (wanderer.saved.len(), wanderer.written.len());
        assert!(saved > 100, "{saved} saved, {written} words");
    }
}

#[test]
fn where_nothing_can_be_written_nothing_is() {
    let mut writer = Wanderer::new(11, false, vec![]);
    (0..500).for_each(|_| writer.step());
    for saved in [vec![], writer.saved] {
        let mut reader = Wanderer::new(12, true, saved);
        reader.written = writer.written.clone();
        (0..500).for_each(|_| reader.step());
        assert!(reader.titles.len() > 15, "{:?}", reader.titles);
    }
}
