//! A pause, from naming a time to coming back.

use chrono::TimeDelta;

use super::*;
use crate::{
    journey::{couple::Here, journey_builder::JourneyBuilder, position::Stop},
    screens::tests::{Stage, stop},
    session::{Outcome, Request},
};

fn paused() -> Stage {
    let mut stage = Stage::of(JourneyBuilder::two(), Here::Both, stop("listening-actively", Stop::Lesson));
    stage.hear(Request::Pause);
    stage
}

/// Time passes, by every clock.
fn pass(stage: &mut Stage, minutes: i64) {
    stage.app.session.now += TimeDelta::minutes(minutes);
    stage.app.session.elapsed += TimeDelta::minutes(minutes).to_std().unwrap();
    stage.hear(Request::Tick);
}

#[test]
fn a_time_is_named_first_and_then_the_page_waits() {
    let mut stage = paused();
    insta::assert_snapshot!(stage.prose(), @"
    A pause

    When will you be back?

    Either of you may pause at any time, and nobody asks why. Naming when
    you come back makes it a pause and not a leaving. At least twenty
    minutes lets a body settle.

    1. Back in 20 minutes
    2. Back in half an hour
    3. Back in an hour
    4. Back tomorrow at this time
    5. Back at another time
    6. No pause now (b)
    ");
    stage.choose("Back in 20 minutes");
    insta::assert_snapshot!(stage.prose(), @"
    A pause

    Back today at 21:34

    Until then there is nothing to do here, together or alone.

      Nothing has to be solved in the next few minutes.

    You may close the program meanwhile. It comes back to this.

    The pause: 20 minutes, the clock is running

    1. Another quiet thought
    2. Name another time (t)
    3. Stop kindly for today (s)
    4. We are back already (b)
    ");
    assert!(stage.page().ticks());
    pass(&mut stage, 20);
    insta::assert_snapshot!(stage.prose(), @"
    A pause

    Welcome back

    You said: back today at 21:34. That time has come.

    You can go on where you were, take more time, or let it be for today.
    Each is fine.

    1. Go on where you were (b)
    2. Take more time (t)
    3. Stop kindly for today (s)
    ");
    assert!(!stage.page().ticks());
    stage.choose("Go on where you were");
    assert_eq!(stage.page().title, "Listening actively");
    assert!(stage.app.session.journey.pause().is_none());
}

#[test]
fn a_pause_is_still_there_at_another_start() {
    let mut stage = paused();
    stage.choose("Back in 20 minutes");
    stage.app.overlay = None;
    pass(&mut stage, 60 * 24 * 3);
    let seated = Outcome::Seated {
        here: Here::Both,
        writers: "9a1b2c3d".into(),
        drafts: vec![],
        place: None,
        scroll: 0,
    };
    stage.hear(crate::app::Message::Done(seated));
    assert!(stage.prose().contains("You said: back on 22 November at 21:34. That time has come."));
}

#[test]
fn another_time_is_another_version_of_the_same_pause() {
    let mut stage = paused();
    stage.choose("Back in half an hour");
    stage.choose("Name another time");
    assert!(stage.app.session.journey.pause().is_some(), "there is one all the while");
    assert!(stage.offers("It stays as it is: back today at 21:44"));
    stage.app.session.fresh = Some(uuid::Uuid::from_u128(8));
    stage.choose("Back tomorrow at this time");
    assert!(stage.prose().contains("Back tomorrow at 21:14"));
    assert!(!stage.page().ticks(), "a clock for a whole day runs nowhere");
    let ids: Vec<_> = stage.saved.iter().map(|record| &record.id).collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn a_time_can_be_typed_and_one_that_is_none_is_asked_again() {
    let mut stage = paused();
    stage.choose("Back at another time");
    for words in ["soon", "21:20"] {
        stage.send(Message::At(words.into()));
        assert!(stage.prose().contains("between 21:35 today and this time tomorrow"), "{}", stage.prose());
    }
    stage.send(Message::At("23.30".into()));
    assert!(stage.prose().contains("Back today at 23:30"));
    let super::super::Overlay::Pause(state) = stage.app.overlay.as_ref().unwrap() else { panic!("a pause") };
    assert_eq!(changes_in(state, &stage.app.session).unwrap().as_secs(), 75 * 60 + 57);
}

#[test]
fn calming_lines_come_one_at_a_time_by_a_key_and_slowly_by_themselves() {
    let mut stage = paused();
    stage.choose("Back in an hour");
    let lines = stage.app.session.guide.strings().calm.lines.clone();
    let shown = |stage: &Stage| {
        let prose = stage.prose().split_whitespace().collect::<Vec<_>>().join(" ");
        lines.iter().position(|line| prose.contains(line.as_str())).unwrap()
    };
    assert_eq!(shown(&stage), 0);
    stage.choose("Another quiet thought");
    assert_eq!(shown(&stage), 1);
    pass(&mut stage, 1);
    assert_eq!(shown(&stage), 2);
    for _ in 2..lines.len() {
        stage.choose("Another quiet thought");
    }
    assert_eq!(shown(&stage), 0, "round and round");
}

#[test]
fn before_anybody_sat_down_a_pause_can_be_taken_all_the_same() {
    let mut stage = paused();
    stage.app.session.here = None;
    stage.choose("Back in 20 minutes");
    assert!(stage.prose().contains("Back today at 21:34") && stage.saved.is_empty());
    stage.choose("We are back already");
    assert!(stage.app.overlay.is_none());
}

#[test]
fn stopping_kindly_ends_the_pause_and_the_evening() {
    let mut stage = paused();
    stage.choose("Back in an hour");
    let stop = stage.page().choice('s').unwrap().does.clone();
    let effects = crate::app::update(&mut stage.app, stop.into());
    assert!(stage.app.session.journey.pause().is_none());
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Save { .. })));
}
