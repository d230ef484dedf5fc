//! The next date, set, said, changed and taken back.

use super::*;
use crate::{
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        position::Stop,
        record::{By, Visibility},
    },
    screens::tests::Harness,
    session::Request,
};

/// Sets a date, with words before it.
fn set(here: Here) -> Harness {
    let mut harness = Harness::of(JourneyBuilder::two(), here, Place::NextDate);
    harness.write("When Sunday’s dishes are done.");
    harness.choose("Sunday 29 November");
    harness
}

#[test]
fn a_date_is_asked_in_two_fields_and_said_on_the_closing_page() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::NextDate);
    insta::assert_snapshot!(harness.prose(), @"
    The next date

    After what do you open “What trust is”?

    Name something ordinary that ends, like “the dishes are done”.

    Shared: both of you can read it here.

    g. Write
    p. Only a day
    v. Another page
    b. Back to the path
    ");
    harness.choose("Only a day");
    assert!(harness.prose().contains("And on which day?"));
    harness = set(Here::Both);
    insta::assert_snapshot!(harness.prose(), @"
    Enough for now

    This was enough for now.

    What you wrote is kept. Shared: both of you can read it here.

    Now something ordinary: a cup of tea, and something about your day.

    Sunday 29 November. When Sunday’s dishes are done, you open “What trust
    is”.

    If you like, ask a friend: “Could you ask me on Sunday 29 November
    whether we sat down? You need not ask about what.”

    g. Go on to the path
    1. Change the next date
    q. Close for now
    ");
}

#[test]
fn another_page_can_be_chosen_before_and_after_the_day() {
    let said = |harness: &Harness| said(&harness.app.session).unwrap().expose().to_owned();
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::NextDate);
    harness.choose("Another page");
    harness.choose("The weekly check-in");
    harness.write("the dishes are done");
    harness.choose("Sunday 29 November");
    assert!(said(&harness).contains("the dishes are done, you open “The weekly check-in”"));
    harness.choose("Change the next date");
    harness.choose("Another page");
    harness.choose("Listening actively");
    assert!(said(&harness).contains("the dishes are done, you open “Listening actively”"));
}

#[test]
fn passing_keeps_nothing_and_asks_nothing_more() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::NextDate);
    harness.saved.clear();
    harness.choose("Only a day");
    harness.choose("No date this time");
    assert_eq!((harness.app.place.clone(), harness.saved.len()), (Place::Path, 0));
}

#[test]
fn a_date_of_one_alone_shows_to_nobody_else() {
    let mut harness = set(Here::First);
    assert!(harness.prose().contains("dishes"));
    assert!(harness.saved.iter().all(|record| record.vis == Visibility::Private));
    harness.app.session.now = "2026-11-29T20:00:00+01:00".parse().unwrap();
    assert!(harness.waits("Today: “What trust is”, as you wanted"));
    for other in [Here::Second, Here::Both] {
        harness.sit(other);
        harness.hear(Request::Go(Place::Closing(None)));
        assert!(!harness.prose().contains("dishes") && said(&harness.app.session).is_none());
        assert!(!harness.waits("Today: “What trust is”"));
    }
}

#[test]
fn a_date_is_changed_and_taken_back() {
    let mut harness = set(Here::Both);
    harness.choose("Change the next date");
    harness.choose("Go on");
    harness.choose("Change it");
    harness.choose("Saturday 28 November");
    let on = |harness: &Harness| harness.app.session.journey.next_dates(Here::Both).next().map(|(.., on)| on);
    assert_eq!(on(&harness), "2026-11-28".parse().ok());
    harness.choose("Change the next date");
    harness.choose("Go on");
    harness.choose("Take the date back");
    assert_eq!((on(&harness), &*harness.scrubbed), (None, &[Id::next_date(By::Both)][..]));
}

#[test]
fn once_something_was_done_since_the_date_is_gone() {
    let mut harness = set(Here::Both);
    harness.app.session.now = "2026-11-30T20:00:00+01:00".parse().unwrap();
    harness.hear(Request::Go(Place::lesson("what-trust-is")));
    assert!(harness.waits("Today: “What trust is”, as you wanted"));
    harness.app.session.pass("what-trust-is", &Stop::Lesson);
    assert!(!harness.waits("Today: “What trust is”"));
}
