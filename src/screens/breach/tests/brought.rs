//! Words that were brought, and words that stay their author's.

use uuid::Uuid;

use super::{LOAN, at, loan, one_line, own, tell};
use crate::{
    journey::{
        breach::{Breach, Known, Role, State},
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        key::{By, Id, Seat, Visibility},
        position::Stop,
        record::Body,
    },
    page::Ask,
    screens::tests::{Harness, stop},
    session::{Place, Request},
};

/// Brought by the first of the two, beside what both know.
fn brought() -> JourneyBuilder {
    let mut told = JourneyBuilder::hurt_and_broke();
    tell(&mut told, Seat::First, Visibility::Shared, loan(Some(Seat::Second)));
    told
}

#[test]
fn its_author_brings_it_and_only_the_other_answers() {
    let mut harness = at(own(), Here::First);
    harness.choose("Bring it to both of you");
    assert_eq!((harness.saved[0].by, harness.saved[0].vis), (By::First, Visibility::Shared));
    assert!(one_line(&harness).contains("You brought this. Alex has not answered yet."));
    assert!(!harness.offers("It is the same thing") && !harness.offers("Bring it"));
    for here in [Here::Second, Here::Both] {
        harness.sit(here);
        harness.hear(Request::Go(Place::Path));
        harness.take_up("Today: “the loan”, brought to both of you");
        insta::allow_duplicates! {
            insta::assert_snapshot!(harness.prose(), @"
            What broke trust

            the loan

              It was not paid.

            Sam named this alone, and brought it to both of you.

            Alex, is it the same thing that you think of, or another one?

            It can wait. Nobody else answers this for you.

            1. It is the same thing
            2. It is another one
            n. Not now
            b. Back to the list
            ");
        }
        let answers: Vec<_> = harness.page().choices.iter().map(|choice| choice.answers).collect();
        assert_eq!(answers, [true, true, true, false], "the last is the way back");
        harness.choose("Not now");
        assert!(harness.offers("the loan (brought by Sam, waits for Alex)"));
        harness.hear(Request::Go(Place::Breach(LOAN)));
    }
    assert_eq!(harness.saved.len(), 1, "“Not now” keeps nothing");
}

#[test]
fn the_same_thing_becomes_one() {
    let mut harness = at(brought(), Here::Second);
    assert!(one_line(&harness).contains("Alex, is it the same thing as “the spring”, or another one?"));
    harness.choose("It is the same thing");
    assert!(harness.offers("the spring (open)") && harness.offers("the loan (the same as “the spring”)"));
    let journey = &harness.app.session.journey;
    assert_eq!(journey.open_breach().map(|(id, _)| id), Some(SPRING));
    assert!(!journey.brought_breaches().any(|_| true));
    harness.choose("the spring");
    assert!(harness.prose().contains("It was not paid."));
}

#[test]
fn another_one_stands_beside_parked() {
    let mut harness = at(brought(), Here::Both);
    harness.choose("It is another one");
    assert!(harness.prose().contains("Alex, how is it for you?"));
    harness.choose("I would rather not say");
    harness.choose("Back to the list");
    assert!(harness.offers("the spring (open)") && harness.offers("the loan (put off)"));
    assert_eq!(harness.app.session.journey.known(LOAN), Some(Known::Both));
}

#[test]
fn the_words_of_ones_own_that_was_the_same_stay_ones_own() {
    let quiet = Id::breach(Uuid::from_u128(3));
    let mut told = JourneyBuilder::two();
    tell(&mut told, Seat::First, Visibility::Shared, loan(Some(Seat::Second)));
    let body = Body::Breach(Breach { name: "the quiet".into(), ..Breach::new(vec![], State::Open) });
    told.write(quiet, By::Second, Visibility::Private, body);
    let mut harness = at(told, Here::Second);
    harness.choose("It is the same thing");
    harness.choose("It was I who broke trust");
    harness.choose("Back to the list");
    assert!(harness.offers("the loan (open)") && harness.offers("the quiet (the same as “the loan”)"));
    for here in [Here::First, Here::Both] {
        harness.sit(here);
        assert!(!harness.prose().contains("quiet") && harness.offers("the loan (open)"));
    }
}

#[test]
fn the_pages_speak_to_ones_own_only_while_its_author_is_alone() {
    let mut told = JourneyBuilder::two();
    tell(&mut told, Seat::First, Visibility::Private, Breach { first: Some(Role::Hurt), ..loan(None) });
    for (here, is_hers) in [(Here::First, true), (Here::Second, false)] {
        let place = stop("expressing-regret", Stop::Question("expressing-regret.contain".into()));
        let harness = Harness::of(std::mem::take(&mut told), here, place);
        assert_eq!(matches!(harness.page().ask, Ask::Write(_)), is_hers, "{here:?}\n{}", harness.prose());
        told.journey = harness.app.session.journey;
    }
}
