//! The closing page: which one is theirs is asked first, and only that one is theirs, filled in from what there is.

use crate::{
    guide::PlanKind,
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{By, Visibility},
    },
    page::Ask,
    screens::{
        promises::tests::id,
        tests::{Harness, question, stop},
    },
    session::{Place, Request},
};

const PAGE: &str = "what-we-built";

fn told() -> JourneyBuilder {
    let mut told = JourneyBuilder::two();
    let agreed = ("clarifying-expectations.agree", "what", "A message by six.");
    let again = Plan { review: "2026-12-06".parse().ok(), ..Plan::default() };
    told.plan(&id(PlanKind::Agreement, 1), By::Both, Visibility::Shared, agreed, again);
    let own = ("keeping-promises.own", "act", "CANARY: I ring my brother.");
    told.plan(&id(PlanKind::Promise, 2), By::First, Visibility::Private, own, Plan::default());
    told
}

/// The parts of the page once a way was chosen, or before that.
fn parts(told: JourneyBuilder, way: Option<&str>) -> String {
    let mut harness = Harness::of(told, Here::Both, question("what-we-built.way"));
    way.iter().for_each(|way| harness.choose(way));
    harness.hear(Request::Go(Place::Contents(PAGE.into())));
    harness.prose()
}

#[test]
fn only_the_page_that_is_theirs_is_asked_for_and_which_it_is_comes_first() {
    for (way, on, part) in [
        (None, false, false),
        (Some("We go on together"), true, false),
        (Some("We part with respect"), false, true),
        (Some("We leave it open"), false, false),
    ] {
        let parts = parts(told(), way);
        assert_eq!((parts.contains("If you go on"), parts.contains("If you part")), (on, part), "{parts}");
        let (asked, begun) = (parts.find("Which page is ours?"), parts.find("What there is"));
        assert!(asked < begun, "{parts}");
    }
}

#[test]
fn what_was_written_on_the_other_page_before_is_still_found() {
    let mut told = told();
    told.answer("what-we-built.part.thanks", By::Both, Visibility::Shared, "The garden.");
    assert!(parts(told, Some("We go on together")).contains("If you part"));
}

#[test]
fn what_there_is_already_stands_in_its_box_and_nothing_is_kept_by_itself() {
    let mut told = told();
    told.answer("what-we-built.way", By::Both, Visibility::Shared, "We go on together");
    let mut harness = Harness::of(told, Here::Both, stop(PAGE, Stop::Part("on".into())));
    harness.choose("Go on");
    let words = |harness: &Harness| match harness.page().ask {
        Ask::Write(field) => field.words.expose().to_owned(),
        _ => panic!("a box\n{}", harness.prose()),
    };
    let mut begins = vec![];
    for _ in 0..8 {
        begins.push(words(&harness));
        harness.choose("Pass on this one");
        if !matches!(harness.page().ask, Ask::Write(_)) {
            break;
        }
    }
    assert!(begins.iter().all(|words| !words.contains("CANARY")), "{begins:?}");
    assert_eq!(begins[1], "A message by six.\nLooked at again on Sunday 6 December.");
    assert_eq!(begins[7], "Sam and Alex, Sunday 22 November.");
    assert!(harness.saved.iter().all(|record| record.id.kind() == "progress"), "nothing is kept by itself");
}
