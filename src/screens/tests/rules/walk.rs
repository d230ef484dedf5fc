//! Walking every page on which something is asked.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{super::Harness, canary};
use crate::{
    app::Choice,
    guide::Guide,
    journey::{
        checkin::Rating,
        couple::{Here, Seats},
        journey_builder::{JourneyBuilder, SPRING},
        position::{Position, Stop},
        record::Record,
    },
    page::{Ask, Key, Value},
    session::{Place, Request},
};

/// No part has more pages than this.
const MANY: usize = 60;

/// Who walks, and who of them is here.
#[derive(Clone)]
pub struct Sitting {
    pub name: &'static str,
    pub here: Here,
    pub solo: bool,
    told: fn() -> JourneyBuilder,
}

fn sittings() -> [Sitting; 4] {
    let two = |name, here| Sitting { name, here, solo: false, told: JourneyBuilder::hurt_and_broke };
    let alone = || JourneyBuilder::by(Seats::One);
    [
        two("first", Here::First),
        two("second", Here::Second),
        two("both", Here::Both),
        Sitting { name: "solo", here: Here::First, solo: true, told: alone },
    ]
}

/// Every sitting at every place.
pub fn walks() -> impl Iterator<Item = (Sitting, Place)> {
    let places = places();
    sittings()
        .into_iter()
        .flat_map(move |sitting| places.clone().into_iter().map(move |place| (sitting.clone(), place)))
}

/// Every place, walked by one of the sittings in turn.
pub fn walks_in_turn() -> impl Iterator<Item = (Sitting, Place)> {
    sittings().into_iter().cycle().zip(places())
}

fn places() -> Vec<Place> {
    let guide = Guide::bundled();
    let mut places = vec![];
    for chapter in guide.outline.titles.keys().filter_map(|id| guide.chapter(id)) {
        let questions = chapter.head.questions.iter().map(|question| Stop::Question(question.id.clone()));
        let parts = chapter.head.parts.iter().map(|part| Stop::Part(part.id.clone()));
        let at = |stop| Place::Stop(Position { chapter: chapter.head.id.clone(), stop });
        places.extend(questions.chain(parts).map(at));
    }
    places.extend(beside());
    places
}

/// The pages beside the path on which something is kept.
fn beside() -> Vec<Place> {
    let new = Uuid::from_u128(77);
    vec![Place::Checkin, Place::Breach(SPRING), Place::Breach(new), Place::NewNote(new)]
}

pub fn is_input(ask: &Ask) -> bool {
    matches!(ask, Ask::Write(_) | Ask::Rate(_) | Ask::Rates(_))
}

/// The screen of a place, whichever moment of it is shown.
pub fn home(place: &Place) -> String {
    match place {
        Place::Midway(position, _) | Place::Stop(position) => format!("{position:?}"),
        Place::Checkin | Place::CheckinAt { .. } => "check-in".into(),
        Place::NewNote(id) | Place::Note(id) => format!("note {id}"),
        place => format!("{place:?}"),
    }
}

/// The records that hold what somebody gave: not progress, and not that a page was opened.
fn given(records: &[Record]) -> Vec<Record> {
    let kept = |record: &&Record| !matches!(record.id.kind(), "progress" | "practised" | "couple");
    records.iter().filter(kept).cloned().collect()
}

impl Sitting {
    /// A seat at a place of an empty journey.
    pub fn at(&self, place: &Place) -> Harness {
        self.harness(place)
    }

    fn harness(&self, place: &Place) -> Harness {
        Harness::of((self.told)(), self.here, place.clone())
    }

    /// Leads through a place from an empty journey; `visit` sees each page before it is answered.
    pub fn walk(&self, place: &Place, visit: impl FnMut(&mut Harness, usize)) {
        self.walk_on(self.harness(place), place, visit);
    }

    /// As [`Sitting::walk`], from a journey as it is.
    pub fn walk_on(&self, mut harness: Harness, place: &Place, mut visit: impl FnMut(&mut Harness, usize)) {
        harness.hear(Request::Go(place.clone()));
        harness.saved.clear();
        let mut seen = BTreeSet::new();
        for nth in 0..MANY {
            if home(&harness.app.place) != home(place) || !seen.insert(harness.prose()) {
                return;
            }
            visit(&mut harness, nth);
            if !step(&mut harness, nth, None) {
                return;
            }
        }
    }

    /// The records of each choice of a place.
    pub fn chosen(&self, place: &Place, mut check: impl FnMut(&Choice, &[Record])) {
        let mut before: Option<Choice> = None;
        self.walk(place, |harness, _| {
            if let Some(choice) = before.take() {
                check(&choice, &given(&harness.saved));
            }
            harness.saved.clear();
            let page = harness.page();
            before = if is_input(&page.ask) { None } else { on(&page.choices).cloned() };
        });
    }

    /// A journey in which every field of a place is filled with a canary of its own.
    pub fn filled(&self, place: &Place) -> Harness {
        self.answered(place, |_, _| {})
    }

    /// The same; hears of each answer the page in one line, and the records that were written.
    pub fn answered(&self, place: &Place, mut check: impl FnMut(&str, &[Record])) -> Harness {
        let mut harness = self.harness(place);
        let mut seen = BTreeSet::new();
        for nth in 0..MANY {
            let left = home(&harness.app.place) != home(place) || !seen.insert(harness.prose());
            let asked = is_input(&harness.page().ask).then(|| super::said(&harness));
            harness.saved.clear();
            if left || !step(&mut harness, nth, Some(&canary(nth))) {
                break;
            }
            asked.iter().for_each(|page| check(page, &given(&harness.saved)));
        }
        harness.hear(Request::Go(Place::Path));
        harness.saved.clear();
        harness
    }

    /// A place of a copy of the journey.
    pub fn copy(&self, filled: &Harness, place: &Place) -> Harness {
        let mut harness = self.harness(place);
        harness.app.session.journey = filled.app.session.journey.clone();
        harness.sit(self.here);
        harness.hear(Request::Go(place.clone()));
        harness
    }

    /// The page of a place on which this word stands as a kept answer. A walk over a copy of the journey.
    pub fn page_with(&self, filled: &Harness, place: &Place, word: &str) -> Option<Harness> {
        let mut harness = self.copy(filled, place);
        let mut seen = BTreeSet::new();
        for nth in 0..MANY {
            if home(&harness.app.place) != home(place) || !seen.insert(harness.prose()) {
                return None;
            }
            if super::said(&harness).contains(word) && harness.offers("Change it") {
                harness.saved.clear();
                return Some(harness);
            }
            if !step(&mut harness, nth, None) {
                return None;
            }
        }
        None
    }
}

/// The choice that leads on: the first that is no way out; past a list, where there is a way past it.
pub fn on(choices: &[Choice]) -> Option<&Choice> {
    let first = choices.iter().find(|choice| !"bsaedioty".contains(choice.letter()))?;
    let past = choices.iter().find(|choice| choice.key == Key::On);
    Some(past.filter(|_| matches!(first.key, Key::Nth(_))).unwrap_or(first))
}

/// Answers the page that is shown, in words where some are given, and else by passing on. False where there is no way on.
fn step(harness: &mut Harness, nth: usize, words: Option<&str>) -> bool {
    let page = harness.page();
    let answer = match (&page.ask, words) {
        (Ask::Write(_), Some(words)) => Some(Value::Words(words.into())),
        (Ask::Write(_), None) => None,
        (Ask::Rate(_), _) => Some(Value::Number((nth % 11) as u8)),
        (Ask::Rates(rates), _) => {
            Some(Value::Numbers(rates.rows.iter().map(|row| (row.id.clone(), Rating::new(5))).collect()))
        }
        _ => None,
    };
    let answer = answer.filter(|_| harness.app.session.read_only.is_none());
    match answer {
        Some(value) => harness.hear(page.ask.answer(value)),
        None => match on(&page.choices) {
            Some(choice) => harness.hear(choice.does.clone()),
            None => return false,
        },
    }
    true
}
