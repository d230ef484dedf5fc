//! A pause, from naming a time to coming back.

use chrono::TimeDelta;

use super::*;
use crate::{
    journey::{couple::Here, journey_builder::JourneyBuilder, position::Stop},
    screens::tests::{Harness, stop},
    session::{Outcome, Request},
};

fn paused() -> Harness {
    let mut harness =
        Harness::of(JourneyBuilder::two(), Here::Both, stop("listening-actively", Stop::Lesson));
    harness.hear(Request::Pause);
    harness
}

/// Time passes, by every clock.
fn pass(harness: &mut Harness, minutes: i64) {
    harness.app.session.now += TimeDelta::minutes(minutes);
    harness.app.session.elapsed += TimeDelta::minutes(minutes).to_std().unwrap();
    harness.hear(Request::Tick);
}

#[test]
fn a_time_is_named_first_and_then_the_page_waits() {
    let mut harness = paused();
    insta::assert_snapshot!(harness.prose(), @"
    A pause

    When will you be back?

    Whoever is here may pause at any time, and nobody asks why. Say when you
    come back: that makes it a pause. At least twenty minutes give a body
    time to settle.

    g. Right now: a picture, a wave, a bad minute
    1. Back in 20 minutes
    2. Back in half an hour
    3. Back in an hour
    4. Back tomorrow at this time
    5. Back at another time
    b. No pause now
    ");
    harness.choose("Back in 20 minutes");
    insta::assert_snapshot!(harness.prose(), @"
    A pause

    Back today at 21:34

    Until then there is nothing to do here, together or alone.

      Nothing has to be solved in the next few minutes.

    You may close the program meanwhile. It comes back to this.

    The pause: 20 minutes, the clock is running

    g. Right now: a picture, a wave, a bad minute
    1. Another quiet thought
    t. Name another time
    s. Stop for today
    b. We are back already
    ");
    assert!(harness.page().ticks());
    pass(&mut harness, 20);
    insta::assert_snapshot!(harness.prose(), @"
    A pause

    Welcome back

    You said: back today at 21:34. That time has come.

    You can go on where you were, take more time, or let it be for today.
    Each is fine.

    g. Right now: a picture, a wave, a bad minute
    b. Go on where you were
    t. Take more time
    s. Stop for today
    ");
    assert!(!harness.page().ticks());
    harness.choose("Go on where you were");
    assert_eq!(harness.page().title, "Listening actively");
    assert!(harness.app.session.journey.pause().is_none());
}

#[test]
fn a_pause_is_still_there_at_another_start() {
    let mut harness = paused();
    harness.choose("Back in 20 minutes");
    harness.app.overlay = None;
    pass(&mut harness, 60 * 24 * 3);
    let seated = Outcome::Seated {
        here: Here::Both,
        writers: "9a1b2c3d".into(),
        drafts: vec![],
        place: None,
        scroll: 0,
    };
    harness.hear(crate::app::Message::Done(seated));
    assert!(harness.prose().contains("You said: back on 22 November at 21:34. That time has come."));
}

#[test]
fn another_time_is_another_version_of_the_same_pause() {
    let mut harness = paused();
    harness.choose("Back in half an hour");
    harness.choose("Name another time");
    assert!(harness.app.session.journey.pause().is_some(), "there is one all the while");
    assert!(harness.offers("It stays as it is: back today at 21:44"));
    harness.app.session.fresh = Some(uuid::Uuid::from_u128(8));
    harness.choose("Back tomorrow at this time");
    assert!(harness.prose().contains("Back tomorrow at 21:14"));
    assert!(!harness.page().ticks(), "a clock for a whole day runs nowhere");
    let ids: Vec<_> = harness.saved.iter().map(|record| &record.id).collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn a_time_can_be_typed_and_one_that_is_none_is_asked_again() {
    let mut harness = paused();
    harness.choose("Back at another time");
    for words in ["soon", "21:20"] {
        harness.send(Message::At(words.into()));
        assert!(
            harness.prose().contains("between 21:35 today and this time tomorrow"),
            "{}",
            harness.prose()
        );
    }
    harness.send(Message::At("23.30".into()));
    assert!(harness.prose().contains("Back today at 23:30"));
    let super::super::Overlay::Pause(state) = harness.app.overlay.as_ref().unwrap() else {
        panic!("a pause")
    };
    assert_eq!(changes_in(state, &harness.app.session).unwrap().as_secs(), 75 * 60 + 57);
}

#[test]
fn calming_lines_come_one_at_a_time_by_a_key_and_slowly_by_themselves() {
    let mut harness = paused();
    harness.choose("Back in an hour");
    let lines = harness.app.session.guide.strings().calm.lines.clone();
    let shown = |harness: &Harness| {
        let prose = harness.prose().split_whitespace().collect::<Vec<_>>().join(" ");
        lines.iter().position(|line| prose.contains(line.as_str())).unwrap()
    };
    assert_eq!(shown(&harness), 0);
    harness.choose("Another quiet thought");
    assert_eq!(shown(&harness), 1);
    pass(&mut harness, 1);
    assert_eq!(shown(&harness), 2);
    for _ in 2..lines.len() {
        harness.choose("Another quiet thought");
    }
    assert_eq!(shown(&harness), 0, "round and round");
}

#[test]
fn before_anybody_sat_down_a_pause_can_be_taken_all_the_same() {
    let mut harness = paused();
    harness.app.session.here = None;
    harness.choose("Back in 20 minutes");
    assert!(harness.prose().contains("Back today at 21:34") && harness.saved.is_empty());
    harness.choose("We are back already");
    assert!(harness.app.overlay.is_none());
}

#[test]
fn stopping_kindly_ends_the_pause_and_the_evening() {
    let mut harness = paused();
    harness.choose("Back in an hour");
    let stop = harness.page().choice('s').unwrap().does.clone();
    let effects = crate::app::update(&mut harness.app, stop.into());
    assert!(harness.app.session.journey.pause().is_none());
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Save { .. })));
}
