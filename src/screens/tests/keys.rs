//! A walk over every page that a place leads to, for one look at its keys: no letter twice on a page, no letter with a
//! second meaning, nothing under a key that belongs to everywhere or to nothing.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::Harness;
use crate::{
    app::{Choice, Page},
    commands::demo::Story,
    journey::{
        Journey,
        breach::Role,
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        position::{Position, Stop},
        record::Location,
    },
    page::{Does, Key},
    plain,
    session::{Place, Request},
};

/// Flows that are not brought to the table yet, by the beginning of their screen's debug name. Empty once all are.
const NOT_YET: &[&str] = &[
    "Part(",
    "Checkin(",
    "Promise(",
    "Promises",
    "Setback(",
    "Replay(",
    "LookBack(",
    "Lines(",
    "Breach(",
    "Breaches",
    "Setup(",
    "Note(",
    "Journal(",
];

/// The meanings of a letter, with a page for each.
#[derive(Default)]
struct Seen {
    meanings: BTreeMap<(bool, char), BTreeMap<String, String>>,
    exceptions: BTreeSet<String>,
    offered: BTreeSet<String>,
    pages: usize,
}

impl Seen {
    fn look(&mut self, harness: &Harness) {
        let (page, screen) = (harness.page(), format!("{:?}", harness.app.screen));
        let prose = || format!("{screen:.60}\n{}", plain::prose(&page));
        self.pages += 1;
        let mut letters = BTreeSet::new();
        for choice in page.choices.iter().chain(&page.always) {
            let is_new = choice.letter() == Key::NO_LETTER || letters.insert(choice.letter());
            assert!(is_new, "{:?} twice on {}", choice.letter(), prose());
        }
        let is_exempt = harness.app.overlay.is_none() && NOT_YET.iter().any(|flow| screen.starts_with(flow));
        for choice in page.choices.iter().chain(&page.always) {
            if is_exempt {
                let exception = format!("{} {}", choice.letter(), choice.label);
                self.exceptions.extend(given_away(choice).then_some(exception));
                continue;
            }
            assert!(!given_away(choice), "{:?} {} on {}", choice.letter(), choice.label, prose());
            let home = harness.app.place == Place::Path && harness.app.overlay.is_none();
            let meanings = self.meanings.entry((home, choice.letter())).or_default();
            meanings.entry(meaning(choice)).or_insert_with(|| format!("{screen:.60}: {}", choice.label));
        }
    }

    /// True for the first page of this title that offers these choices.
    fn is_new(&mut self, page: &Page) -> bool {
        let labels: Vec<_> = page.choices.iter().map(|choice| choice.label.as_str()).collect();
        self.offered.insert(format!("{}: {labels:?}", page.title))
    }
}

/// True for a letter that belongs to everywhere, or to nothing, and means something else here.
fn given_away(choice: &Choice) -> bool {
    let means =
        |key: &Key| *key == choice.key || matches!(choice.key, Key::Letter(_)) && is_same(key, choice);
    let everywhere = Key::EVERYWHERE.iter().find(|key| key.letter() == choice.letter());
    everywhere.is_some_and(|key| !means(key)) || "rmu".contains(choice.letter())
}

/// Until all letters come from the table, the way back and the way to the help are known by what they do.
fn is_same(key: &Key, choice: &Choice) -> bool {
    match key {
        Key::Back => true,
        Key::Help => choice.does == Does::Ask(Request::Help),
        _ => false,
    }
}

fn meaning(choice: &Choice) -> String {
    match choice.key {
        Key::Nth(_) => "listed".to_owned(),
        Key::Letter(_) => choice.label.clone(),
        key => format!("{key:?}"),
    }
}

/// Journeys as the stories have them: two with roles, without, one alone, and the demo's couple.
fn journeys() -> Vec<Journey> {
    let alone = JourneyBuilder::by(Seats::One).with_roles(Some(Role::Hurt), None);
    vec![
        JourneyBuilder::hurt_and_broke().journey,
        JourneyBuilder::two().with_roles(Some(Role::Both), Some(Role::Both)).journey,
        JourneyBuilder::two().journey,
        alone.journey,
        demo(),
    ]
}

fn demo() -> Journey {
    let utc = |at: chrono::NaiveDateTime| at.and_utc().fixed_offset();
    let first = "2026-10-11".parse().unwrap();
    let mut story = Story::begin(first, Box::new(utc), ["aaaaaaaa", "bbbbbbbb"]).unwrap();
    (0..42).try_for_each(|_| story.live()).unwrap();
    let mut journey = Journey::default();
    for (_, record) in story.written() {
        journey.apply(record.clone(), Some(Location { file: 0, at: 0, len: 1, sealed: false }));
    }
    journey
}

/// Every place that can be opened.
fn places(harness: &Harness) -> Vec<Place> {
    let (session, guide) = (&harness.app.session, &harness.app.session.guide);
    let mut places = vec![
        Place::Welcome,
        Place::Rehearsal,
        Place::Seats,
        Place::Setup,
        Place::Path,
        Place::More,
        Place::Waiting,
        Place::Check,
        Place::Breaches,
        Place::Breach(Uuid::from_u128(77)),
        Place::Setback,
        Place::Watch,
        Place::Promises,
        Place::Journal,
        Place::NewNote(Uuid::from_u128(78)),
        Place::Summary,
        Place::Checkin,
        Place::LookBack,
        Place::Trends,
        Place::Passphrase,
    ];
    places.extend((0..guide.outline.steps.len()).map(Place::Step));
    for chapter in guide.outline.titles.keys().filter_map(|id| guide.chapter(id)) {
        let id = &chapter.head.id;
        places.extend([Place::Contents(id.clone()), Place::Read(id.clone())]);
        let at = |stop| Place::Stop(Position { chapter: id.clone(), stop });
        let stops = session.journey.stops(guide, chapter, session.who());
        places.extend(stops.into_iter().chain([Stop::Reveal, Stop::Done]).map(at));
    }
    for kind in ["promise", "agreement", "ritual", "setback", "plan", "request"] {
        places.extend(session.journey.of_kind(kind).map(|record| Place::Promise(record.id.clone())));
    }
    let ids =
        |kind: &str| session.journey.of_kind(kind).filter_map(|record| record.id.uuid()).collect::<Vec<_>>();
    places.extend(ids("replay").into_iter().map(Place::Replay));
    places.extend(ids("breach").into_iter().map(Place::Breach));
    places.extend(ids("note").into_iter().take(2).map(Place::Note));
    places
}

/// The pages that the choices of a page lead to within its screen.
fn inside(page: &Page) -> Vec<Choice> {
    page.choices.iter().filter(|choice| matches!(choice.does, Does::Tell(_))).cloned().collect()
}

#[expect(clippy::disallowed_macros, reason = "the list of what is left is for whoever empties it")]
fn print_out(text: &str) {
    println!("{text}");
}

#[test]
fn every_letter_has_one_meaning_on_every_page() {
    let mut seen = Seen::default();

    for journey in journeys() {
        let is_solo = journey.is_solo();
        let mut told = JourneyBuilder::default();
        told.journey = journey;
        let mut harness = Harness::of(told, Here::First, Place::Path);
        for here in if is_solo { vec![Here::First] } else { vec![Here::First, Here::Second, Here::Both] } {
            harness.sit(here);
            for place in places(&harness) {
                harness.hear(Request::Go(place.clone()));
                seen.look(&harness);
                let page = harness.page();
                let within = if seen.is_new(&page) { inside(&page) } else { vec![] };
                for choice in within {
                    harness.sit(here);
                    harness.hear(Request::Go(place.clone()));
                    harness.hear(choice.does);
                    seen.look(&harness);
                }
            }
        }
    }
    let second: Vec<_> = seen.meanings.iter().filter(|(_, meanings)| meanings.len() > 1).collect();
    assert!(second.is_empty(), "second meanings: {second:#?}");
    assert!(seen.pages > 1500, "{} pages", seen.pages);
    let exceptions: Vec<_> = seen.exceptions.into_iter().collect();
    print_out(&format!("Letters to bring to the table yet: {exceptions:#?}"));
}
