//! Guides of another shape: few pages, no role filled. No page of the program that they lead to is empty.

use super::*;
use crate::{
    guide::{ChapterId, small_files},
    journey::couple,
    page::Does,
};

/// The small guide, in which nothing that may be left out is there.
fn small() -> Guide {
    Guide::from_files(small_files()).unwrap()
}

/// Every place that a program with this guide may open.
fn places(guide: &Guide) -> Vec<Place> {
    use Place::{
        Breaches, Check, Checkin, Closing, Computers, Contents, FirstEvening, HandOver, Journal, LookBack,
        More, NextDate, Passphrase, Path, Promises, Protect, Read, Road, Seats, Setback, Settings, Setup,
        Step, Summary, TakeAway, Tonight, Trends, Waiting, Watch, Welcome, Written,
    };
    let mut places = vec![
        Welcome,
        Seats,
        Setup,
        Path,
        More,
        FirstEvening,
        Protect,
        Tonight,
        Road,
        Waiting,
        Check,
        Breaches,
        Setback,
        Watch,
        Promises,
        Journal,
        Written,
        Summary,
        Passphrase,
        Settings,
        TakeAway,
        LookBack,
        NextDate,
        Trends,
        Checkin,
        Computers,
    ];
    places.extend((0..guide.outline.steps.len()).map(Step));
    let ids: Vec<ChapterId> = guide.outline.titles.keys().cloned().collect();
    for chapter in ids.iter().filter_map(|id| guide.chapter(id)) {
        let id = &chapter.head.id;
        places.extend([
            Read(id.clone()),
            Contents(id.clone()),
            HandOver(id.clone()),
            Closing(Some(id.clone())),
        ]);
        let questions = chapter.head.questions.iter().map(|question| Stop::Question(question.id.clone()));
        let parts = chapter.head.parts.iter().map(|part| Stop::Part(part.id.clone()));
        let stops = questions.chain(parts).chain([Stop::Lesson, Stop::Done]);
        places.extend(stops.map(|at| stop(id, at)));
    }
    places
}

/// Checks that a page says something or asks something.
fn says_something(harness: &Harness, place: &str) {
    let page = harness.page();
    let says = !page.body.is_empty() || !matches!(page.ask, Ask::Choose);
    assert!(says && !page.title.is_empty() && !page.choices.is_empty(), "{place}: {}", harness.prose());
}

/// Opens every place, and takes each of its choices once.
fn open_everything(guide: &Guide, told: fn() -> JourneyBuilder, here: Here) {
    for place in places(guide) {
        let at = || Harness::with(Session::new(guide.clone(), told().journey, None), here, place.clone());
        let harness = at();
        says_something(&harness, &format!("{place:?}"));
        for (nth, choice) in harness.page().choices.into_iter().enumerate() {
            if matches!(choice.does, Does::Ask(Request::Quit | Request::QuitUnsaved | Request::Vanish)) {
                continue;
            }
            let mut harness = at();
            harness.hear(choice.does);
            says_something(&harness, &format!("{place:?}, choice {nth}, {}", choice.label));
        }
    }
}

#[test]
fn a_guide_without_any_role_shows_no_empty_page_to_two() {
    for here in [Here::First, Here::Second, Here::Both] {
        open_everything(&small(), JourneyBuilder::hurt_and_broke, here);
    }
}

#[test]
fn a_guide_without_any_role_shows_no_empty_page_to_one_alone() {
    open_everything(&small(), || JourneyBuilder::by(couple::Seats::One), Here::First);
}

#[test]
fn what_no_role_is_filled_for_is_not_offered() {
    let session = Session::new(small(), JourneyBuilder::two().journey, None);
    let mut harness = Harness::with(session, Here::First, Place::Path);
    assert!(!harness.offers("Own weeks") && harness.offers("A beginning"), "{}", harness.prose());
    harness.hear(Request::Go(Place::LookBack));
    assert!(!harness.offers("Read: ") && !harness.offers("Your own weeks"), "{}", harness.prose());
    harness.hear(Request::Help);
    assert!(harness.offers("The first days"), "{}", harness.prose());
}
