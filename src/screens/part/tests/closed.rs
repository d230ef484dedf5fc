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
fn what_there_is_already_stands_on_one_page_and_is_kept_at_once_or_not_at_all() {
    let mut told = told();
    told.answer("what-we-built.way", By::Both, Visibility::Shared, "We go on together");
    let mut harness = Harness::of(told, Here::Both, stop(PAGE, Stop::Part("on".into())));
    harness.choose("Go on");
    insta::assert_snapshot!(harness.prose(), @"
    What we built

    If you go on

    Everything is on one page. You can change or fill in any line, and then
    keep it.

    Agreements we keep, and when we look at them.

      A message by six.
      Looked at again on Sunday 6 December.

    Our names, and today’s date.

      Sam and Alex, Sunday 22 November.

    Shared: both of you can read it here.

    1. Fill in: What we have that we did not have before.
    2. Change: Agreements we keep, and when we look at them.
    3. Fill in: Promises that are still open.
    4. Fill in: Our ritual, and its version for bad days.
    5. Fill in: What we do first in a bad week.
    6. Fill in: What is still open.
    7. Fill in: Our next check-in. After that, every three months for a
       year.
    8. Change: Our names, and today’s date.
    g. Keep it as it stands
    a. All parts of this page
    s. Stop kindly here
    u. Up to the path
    ");
    harness.choose("Change: Our names");
    let Ask::Write(field) = harness.page().ask else { panic!("a box\n{}", harness.prose()) };
    assert_eq!(field.words.expose(), "Sam and Alex, Sunday 22 November.");
    harness.choose("Pass on this one");
    assert!(!harness.prose().contains("Sam and Alex, Sunday 22 November."), "it is left out");
    let kept = |harness: &Harness| {
        let answers = harness.saved.iter().filter(|record| record.id.kind() == "answer");
        answers.map(|record| record.id.to_string()).collect::<Vec<_>>()
    };
    assert!(kept(&harness).is_empty(), "nothing is kept by itself");
    harness.choose("Keep it as it stands");
    assert_eq!(kept(&harness), ["answer/what-we-built.on.agreements/-/1/both"]);
}
