//! Turns, page by page, as two people meet them for the first time.

mod clocks;

use super::*;
use crate::{
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        position::{Position, Stop},
        record::Id,
    },
    screens::tests::{Harness, stop},
    session::{Place, Request},
};
use std::time::Duration;

fn place() -> Place {
    stop("listening-actively", Stop::Part("turns".into()))
}

fn begun() -> Harness {
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, place());
    harness.choose("Go on");
    harness
}

fn pass(harness: &mut Harness, seconds: u64) {
    harness.app.session.elapsed += Duration::from_secs(seconds);
    harness.hear(Request::Tick);
}

fn practised(harness: &Harness) -> Practised {
    let id = Id::practised("listening-actively.turns", None, 1, "2026-11-22".parse().unwrap());
    harness.app.session.journey.practised_of(&id)
}

#[test]
fn the_hurt_partner_has_the_first_turn_and_every_page_says_what_comes_next() {
    let mut harness = begun();
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    It is Sam’s turn to speak

    Round 1 of 3, first turn of two

    Sam speaks: two or three sentences, then a stop. Alex only listens, and
    then gives it back.

    space. Begin: 3 minutes
    k. Begin without a clock
    p. Pass this turn
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Begin:");
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    It is Sam’s turn to speak

    Round 1 of 3, first turn of two

    Sam speaks, Alex listens. After two or three sentences, stop.

    Sam speaks: 3 minutes, the clock is running

    space. Stop: now Alex says what they heard
    1. Let the clock rest
    2. Ways to begin a sentence
    p. Pass this turn
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Stop: now");
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    Alex gives it back, in a sentence or two

    Round 1 of 3, first turn of two

      What I heard is … Did I get it?

    Sam, did Alex get it?

    g. Yes, you got it
    1. Yes, and there is more to say
    2. Nearly, or not yet
    p. Stop here for now
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Nearly");
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    Sam says what is missing

    Round 1 of 3, first turn of two

    A sentence or two is enough. Then Alex says it again, with that in it.

    Nobody gets all of it at once. Finding the missing piece is the
    exercise.

    space. Alex has said it again
    p. Stop here for now
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Alex has said it again");
    harness.choose("Yes, you got it");
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    It is Alex’s turn to speak

    Round 1 of 3, second turn of two

    Take one slow breath, both of you, before the next turn.

    Alex speaks: two or three sentences, then a stop. Sam only listens, and
    then gives it back.

    space. Begin: 3 minutes
    k. Begin without a clock
    p. Pass this turn
    s. Stop kindly here
    u. Up to the step
    ");
    assert_eq!(practised(&harness), Practised { turns: 1, got: [0, 1] });
}

#[test]
fn who_begins_is_asked_where_nobody_alone_was_hurt_or_the_guide_does_not_say() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, place());
    harness.choose("Go on");
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    Who begins?

    One of you speaks first and the other listens. Then you swap, so both
    get the same.

    It can help when the one with more on their mind begins.

    1. Sam begins
    2. Alex begins
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Alex begins");
    assert!(harness.prose().contains("Alex’s turn to speak"));
    let headline = stop("being-transparent", Stop::Part("headline".into()));
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, headline);
    harness.choose("Go on");
    harness.choose("Sam begins");
    assert!(harness.prose().contains("First turn of two") && harness.offers("Begin: 1 minute"));
}

#[test]
fn the_floor_goes_over_until_the_last_turn_and_the_part_is_behind_them() {
    let mut harness = begun();
    for turn in 1..=6 {
        let speaker = if turn % 2 == 1 { "Sam" } else { "Alex" };
        assert!(harness.prose().contains(&format!("{speaker}’s turn to speak")), "{}", harness.prose());
        assert!(harness.prose().contains(&format!("Round {} of 3", (turn + 1) / 2)));
        harness.choose("Begin:");
        harness.choose("Stop: now");
        harness.choose("Yes, you got it");
    }
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    That was the last turn

    Sam and Alex, leave it as it is for a moment. Nothing has to follow from
    it now.

    g. Go on
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Go on");
    assert!(harness.prose().contains("Breathe"));
    assert_eq!(practised(&harness), Practised { turns: 6, got: [3, 3] });
}
