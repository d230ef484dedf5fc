//! A walk over every page that a place leads to, for one look at its keys: no letter twice on a page, no letter with a
//! second meaning, nothing under a key that belongs to everywhere or to nothing.

pub mod places;

use std::collections::{BTreeMap, BTreeSet};

use super::Harness;
use crate::{
    app::{Choice, Message, Page},
    journey::{couple::Here, journey_builder::JourneyBuilder},
    page::{Does, Key},
    plain,
    session::{Outcome, Place, Request},
};
use places::{journeys, places};

/// The meanings of a letter, with a page for each.
#[derive(Default)]
struct Seen {
    /// How many choices deep the pages within one screen are walked.
    deep: usize,
    meanings: BTreeMap<(bool, char), BTreeMap<String, String>>,
    offered: BTreeSet<String>,
    pages: usize,
}

impl Seen {
    fn look(&mut self, harness: &Harness) {
        let (page, screen) = (harness.page(), format!("{:?}", harness.app.screen));
        let prose = || format!("{screen:.60}\n{}", plain::prose(&page, harness.app.session.say()));
        self.pages += 1;
        let mut letters = BTreeSet::new();
        let offers = |key: Key| page.choice(key.letter()).is_some_and(|choice| choice.key == key);
        assert!(!offers(Key::Up) || offers(Key::Back), "the way up is no way back on {}", prose());
        let home = harness.app.place == Place::Path && harness.app.overlay.is_none();
        for choice in page.choices.iter().chain(&page.always) {
            let letter = choice.letter();
            assert!(letter == Key::NO_LETTER || letters.insert(letter), "{letter:?} twice on {}", prose());
            assert!(!given_away(choice), "{letter:?} {} on {}", choice.label, prose());
            let meanings = self.meanings.entry((home, letter)).or_default();
            meanings.entry(meaning(choice)).or_insert_with(|| format!("{screen:.60}: {}", choice.label));
        }
    }

    /// True for the first page of this title that offers these choices.
    fn is_new(&mut self, page: &Page) -> bool {
        let labels: Vec<_> = page.choices.iter().map(|choice| choice.label.as_str()).collect();
        self.offered.insert(format!("{}: {labels:?}", page.title))
    }

    /// Looks at the page that the choices lead to from the place, and at those within its screen that are new.
    fn walk(&mut self, harness: &mut Harness, here: Here, start: &Request, chosen: &[Choice]) {
        harness.sit(here);
        harness.hear(Request::Close);
        harness.hear(start.clone());
        chosen.iter().for_each(|choice| harness.hear(choice.does.clone()));
        self.look(harness);
        let page = harness.page();
        if chosen.len() == self.deep || !self.is_new(&page) {
            return;
        }
        for choice in inside(&page) {
            self.walk(harness, here, start, &[chosen, &[choice]].concat());
        }
    }
}

/// True for a letter that belongs to everywhere, or to nothing, and does something else here.
fn given_away(choice: &Choice) -> bool {
    let Some(key) = Key::EVERYWHERE.into_iter().find(|key| key.letter() == choice.letter()) else {
        return "rm".contains(choice.letter());
    };
    let Does::Ask(asked) = &choice.does else { return key != Key::Back };
    match key {
        Key::Help => *asked != Request::Help,
        Key::Pause => *asked != Request::Pause,
        Key::Lock => *asked != Request::Lock,
        Key::Who => *asked != Request::Go(Place::Seats),
        Key::Leave => !matches!(asked, Request::Quit | Request::QuitUnsaved),
        _ => !matches!(asked, Request::Go(_) | Request::Sit(_) | Request::Close),
    }
}

/// The name of a meaning; whatever is listed on a page has one.
fn meaning(choice: &Choice) -> String {
    match choice.key {
        Key::Nth(_) => "listed".to_owned(),
        key => format!("{key:?}"),
    }
}

/// The pages that the choices of a page lead to within its screen.
pub fn inside(page: &Page) -> Vec<Choice> {
    page.choices.iter().filter(|choice| matches!(choice.does, Does::Tell(_))).cloned().collect()
}

/// The pages over a page.
pub fn overlays(harness: &Harness) -> Vec<Request> {
    let chapters = harness.app.session.guide.outline.titles.keys().cloned().map(Request::Why);
    chapters.chain([Request::Help, Request::Pause, Request::RightNow, Request::Lock]).collect()
}

#[test]
fn every_letter_has_one_meaning_on_every_page() {
    assert!(have_one_meaning(1) > 500);
}

#[test]
#[ignore = "slow: every page that is three choices deep in its screen"]
fn every_letter_has_one_meaning_also_deep_in_a_screen() {
    assert!(have_one_meaning(3) > 1500);
}

/// Walks all pages, and tells how many they were.
fn have_one_meaning(deep: usize) -> usize {
    let mut seen = Seen { deep, ..Seen::default() };
    for journey in journeys() {
        let is_solo = journey.is_solo();
        let mut told = JourneyBuilder::default();
        told.journey = journey;
        let mut harness = Harness::of(told, Here::First, Place::Path);
        for here in if is_solo { vec![Here::First] } else { vec![Here::First, Here::Second, Here::Both] } {
            harness.sit(here);
            for place in places(&harness) {
                seen.walk(&mut harness, here, &Request::Go(place), &[]);
            }
            for overlay in overlays(&harness) {
                harness.hear(Request::Go(Place::Path));
                seen.walk(&mut harness, here, &overlay, &[]);
            }
        }
        harness.hear(Message::Done(Outcome::Failed { why: "The disk is full.".into() }));
        seen.look(&harness);
    }
    let second: Vec<_> = seen.meanings.iter().filter(|(_, meanings)| meanings.len() > 1).collect();
    assert!(second.is_empty(), "second meanings: {second:#?}");
    seen.pages
}
