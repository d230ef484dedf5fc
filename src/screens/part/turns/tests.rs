//! Turns, page by page, as two people meet them for the first time.

use std::time::Duration;

use super::*;
use crate::{
    app::Place,
    journey::{
        couple::Here,
        position::{Position, Stop},
        record::Id,
        told::Told,
    },
    screens::tests::{Stage, stop},
};

fn place() -> Place {
    stop("listening-actively", Stop::Part("turns".into()))
}

fn begun() -> Stage {
    let mut stage = Stage::of(Told::hurt_and_broke(), Here::Both, place());
    stage.choose("Go on");
    stage
}

fn pass(stage: &mut Stage, seconds: u64) {
    stage.app.session.elapsed += Duration::from_secs(seconds);
    stage.send(AppMessage::Tick);
}

fn practised(stage: &Stage) -> Practised {
    let id = Id::practised("listening-actively.turns", None, 1, "2026-11-22".parse().unwrap());
    stage.app.session.journey.practised_of(&id)
}

#[test]
fn the_hurt_partner_has_the_first_turn_and_every_page_says_what_comes_next() {
    let mut stage = begun();
    insta::assert_snapshot!(stage.prose(), @"
    Listening actively (step 1 of 5)

    Sam has the floor

    Round 1 of 3 · first turn of two

    Sam speaks: two or three sentences, then a stop. Alex only listens, and
    then gives it back.

    1. Begin: 3 minutes
    2. Begin without a clock (d)
    3. Pass this turn (p)
    4. Stop kindly here (s)
    5. Back to the step (b)
    ");
    stage.choose("Begin:");
    insta::assert_snapshot!(stage.prose(), @"
    Listening actively (step 1 of 5)

    Sam has the floor

    Round 1 of 3 · first turn of two

    Sam speaks. Alex listens.

    At a stop, hand over: Alex gives it back.

    Sam speaks: 3 minutes, the clock is running

    1. Hand over: Alex gives it back
    2. Let the clock rest (r)
    3. Ways to begin a sentence (w)
    4. Pass this turn (p)
    5. Stop kindly here (s)
    6. Back to the step (b)
    ");
    stage.choose("Hand over");
    insta::assert_snapshot!(stage.prose(), @"
    Listening actively (step 1 of 5)

    Alex gives it back

    Round 1 of 3 · first turn of two

    Alex says, in a sentence or two:

      What I heard is … Did I get it?

    Sam, did Alex get it?

    1. Yes, you got it (g)
    2. Yes, and there is more to say (m)
    3. Nearly (n)
    4. Not yet (t)
    5. Leave it there for now (p)
    6. Stop kindly here (s)
    7. Back to the step (b)
    ");
    stage.choose("Nearly");
    insta::assert_snapshot!(stage.prose(), @"
    Listening actively (step 1 of 5)

    Sam says what is missing

    Round 1 of 3 · first turn of two

    Sam says what is missing, in a sentence or two. Alex says it again, with
    that in it.

    Nobody gets all of it at once. Finding the missing piece is the
    exercise.

    1. Alex has said it again
    2. Leave it there for now (p)
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.choose("Alex has said it again");
    stage.choose("Yes, you got it");
    insta::assert_snapshot!(stage.prose(), @"
    Listening actively (step 1 of 5)

    Alex has the floor

    Round 1 of 3 · second turn of two

    First one slow breath, both of you. Let the last turn go by.

    Alex speaks: two or three sentences, then a stop. Sam only listens, and
    then gives it back.

    1. Begin: 3 minutes
    2. Begin without a clock (d)
    3. Pass this turn (p)
    4. Stop kindly here (s)
    5. Back to the step (b)
    ");
    assert_eq!(practised(&stage), Practised { turns: 1, got: [0, 1] });
}

#[test]
fn who_begins_is_asked_where_nobody_alone_was_hurt_or_the_guide_does_not_say() {
    let mut stage = Stage::of(Told::two(), Here::Both, place());
    stage.choose("Go on");
    insta::assert_snapshot!(stage.prose(), @"
    Listening actively (step 1 of 5)

    Who begins?

    One of you speaks first and the other listens. Then you change over, so
    both get the same.

    It can help when the one with more on their mind begins.

    1. Sam begins
    2. Alex begins
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.choose("Alex begins");
    assert!(stage.prose().contains("Alex has the floor"));
    let headline = stop("being-transparent", Stop::Part("headline".into()));
    let mut stage = Stage::of(Told::hurt_and_broke(), Here::Both, headline);
    stage.choose("Go on");
    stage.choose("Sam begins");
    assert!(stage.prose().contains("First turn of two") && stage.offers("Begin: 1 minute"));
}

#[test]
fn the_floor_goes_over_until_the_last_turn_and_the_part_is_behind_them() {
    let mut stage = begun();
    for turn in 1..=6 {
        let speaker = if turn % 2 == 1 { "Sam" } else { "Alex" };
        assert!(stage.prose().contains(&format!("{speaker} has the floor")), "{}", stage.prose());
        assert!(stage.prose().contains(&format!("Round {} of 3", (turn + 1) / 2)));
        stage.choose("Begin:");
        stage.choose("Hand over");
        stage.choose("Yes, you got it");
    }
    insta::assert_snapshot!(stage.prose(), @"
    Listening actively (step 1 of 5)

    That was the last turn

    Sam and Alex, let it stand for a moment. Nothing has to follow from it
    now.

    1. Go on (g)
    2. Stop kindly here (s)
    3. Back to the step (b)
    ");
    stage.choose("Go on");
    assert!(stage.prose().contains("Breathe"));
    assert_eq!(practised(&stage), Practised { turns: 6, got: [3, 3] });
}

#[test]
fn the_clock_counts_while_one_speaks_and_rests_while_the_other_gives_it_back() {
    let mut stage = begun();
    stage.choose("Begin:");
    pass(&mut stage, 50);
    stage.choose("Hand over");
    assert!(!stage.page().ticks());
    pass(&mut stage, 500);
    stage.choose("Yes, and there is more to say");
    assert!(stage.page().ticks());
    pass(&mut stage, 129);
    assert!(!stage.prose().contains("The time is up"));
    pass(&mut stage, 1);
    assert!(stage.prose().contains("The time is up. There is no hurry.") && !stage.page().ticks());
    stage.choose("Hand over");
    assert!(!stage.offers("Yes, and there is more"), "time is up");
    assert!(!stage.offers("Let the clock"));
    stage.choose("Yes, you got it");
    assert_eq!(practised(&stage), Practised { turns: 1, got: [0, 2] });
}

#[test]
fn a_turn_can_be_passed_and_a_gist_be_left_and_no_yes_is_counted() {
    let mut stage = begun();
    stage.choose("Pass this turn");
    assert!(stage.prose().contains("Alex has the floor"));
    assert_eq!(practised(&stage), Practised::default());
    stage.choose("Begin without a clock");
    stage.choose("Hand over");
    stage.choose("Not yet");
    stage.choose("Leave it there for now");
    assert!(stage.prose().contains("Sam has the floor"));
    assert_eq!(practised(&stage), Practised { turns: 1, got: [0, 0] });
}

#[test]
fn ways_to_begin_a_sentence_are_shown_by_a_key_and_hidden_again() {
    let mut stage = begun();
    stage.choose("Begin:");
    assert!(!stage.prose().contains("The hardest bit was"));
    stage.choose("Ways to begin a sentence");
    assert!(stage.prose().contains("The hardest bit was"));
    stage.choose("Hide the ways to begin");
    assert!(!stage.prose().contains("The hardest bit was"));
}

#[test]
fn a_turn_that_was_broken_off_opens_again_at_its_moment_with_the_clock_resting() {
    let mut stage = begun();
    stage.choose("Begin:");
    pass(&mut stage, 50);
    stage.send(AppMessage::Quit);
    let stopped = stage.app.place.clone();
    let floor = Floor { first: Seat::First, turn: 1, phase: Phase::Speaks };
    let Place::Midway(Position { stop: Stop::Part(part), .. }, midway) = &stopped else {
        panic!("{stopped:?}")
    };
    assert_eq!((part.as_str(), *midway), ("turns", Midway { left: Some(130), floor: Some(floor) }));
    let mut again = Stage::of(Told::hurt_and_broke(), Here::Both, stopped);
    pass(&mut again, 9_999);
    insta::assert_snapshot!(again.prose(), @"
    Listening actively (step 1 of 5)

    Sam has the floor

    Round 1 of 3 · first turn of two

    Sam speaks. Alex listens.

    At a stop, hand over: Alex gives it back.

    The clock rested while you were away: 2:10 left.

    Sam speaks: 3 minutes, the clock rests

    1. Hand over: Alex gives it back
    2. Let the clock go on (r)
    3. Ways to begin a sentence (w)
    4. Pass this turn (p)
    5. Stop kindly here (s)
    6. Back to the step (b)
    ");
    again.choose("Let the clock go on");
    pass(&mut again, 10);
    assert!(!again.prose().contains("while you were away"));
    assert_eq!(again.app.counts_for(), Some(Duration::from_secs(120)));
}

#[test]
fn a_kill_in_the_middle_leaves_the_moment_at_which_the_clock_began() {
    let mut stage = begun();
    let left = |stage: &Stage| match &stage.app.place {
        Place::Midway(_, midway) => midway.left,
        place => panic!("{place:?}"),
    };
    stage.choose("Begin:");
    pass(&mut stage, 20);
    assert_eq!(left(&stage), Some(180), "seconds are not written down one by one");
    stage.choose("Let the clock rest");
    assert_eq!(left(&stage), Some(160));
    stage.choose("Hand over");
    assert_eq!(left(&stage), Some(160));
}

#[test]
fn a_system_clock_that_jumps_neither_ends_nor_prolongs_a_turn() {
    let mut stage = begun();
    stage.choose("Begin:");
    for days in [1, -2] {
        stage.app.session.now += chrono::TimeDelta::days(days);
        pass(&mut stage, 10);
    }
    assert_eq!(stage.app.counts_for(), Some(Duration::from_secs(160)));
}

#[test]
fn a_pause_and_a_cover_let_the_clock_rest_until_they_say_that_it_goes_on() {
    for over in [AppMessage::Pause, AppMessage::Lock, AppMessage::Away] {
        let mut stage = begun();
        stage.choose("Begin:");
        pass(&mut stage, 50);
        stage.send(over);
        pass(&mut stage, 1_200);
        stage.send(AppMessage::Close);
        assert!(
            stage.prose().contains("The clock rested while you were away: 2:10 left."),
            "{}",
            stage.prose()
        );
        assert_eq!(stage.app.counts_for(), None);
    }
}

#[test]
fn under_the_help_the_clock_goes_on() {
    let mut stage = begun();
    stage.choose("Begin:");
    stage.send(AppMessage::Help);
    pass(&mut stage, 10);
    assert_eq!(stage.app.counts_for(), Some(Duration::from_secs(170)));
    pass(&mut stage, 170);
    assert!(stage.app.time_is_up());
}
