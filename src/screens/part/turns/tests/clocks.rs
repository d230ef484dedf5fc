//! The clock of a turn, and turns that were broken off.

use super::*;

#[test]
fn the_clock_counts_while_one_speaks_and_rests_while_the_other_gives_it_back() {
    let mut harness = begun();
    harness.choose("Begin:");
    pass(&mut harness, 50);
    harness.choose("Stop: now");
    assert!(!harness.page().ticks());
    pass(&mut harness, 500);
    harness.choose("Yes, and there is more to say");
    assert!(harness.page().ticks());
    pass(&mut harness, 129);
    assert!(!harness.prose().contains("The time is up"));
    pass(&mut harness, 1);
    assert!(harness.prose().contains("The time is up. There is no hurry.") && !harness.page().ticks());
    harness.choose("Stop: now");
    assert!(!harness.offers("Yes, and there is more"), "time is up");
    assert!(!harness.offers("Let the clock"));
    harness.choose("Yes, you got it");
    assert_eq!(practised(&harness), Practised { turns: 1, got: [0, 2] });
}

#[test]
fn a_turn_can_be_passed_and_a_gist_be_left_and_no_yes_is_counted() {
    let mut harness = begun();
    harness.choose("Pass this turn");
    assert!(harness.prose().contains("Alex’s turn to speak"));
    assert_eq!(practised(&harness), Practised::default());
    harness.choose("Begin without a clock");
    harness.choose("Stop: now");
    harness.choose("Nearly");
    harness.choose("Stop here for now");
    assert!(harness.prose().contains("Sam’s turn to speak"));
    assert_eq!(practised(&harness), Practised { turns: 1, got: [0, 0] });
}

#[test]
fn ways_to_begin_a_sentence_are_shown_by_a_key_and_hidden_again() {
    let mut harness = begun();
    harness.choose("Begin:");
    assert!(!harness.prose().contains("The hardest bit was"));
    harness.choose("Ways to begin a sentence");
    assert!(harness.prose().contains("The hardest bit was"));
    harness.choose("Hide the ways to begin");
    assert!(!harness.prose().contains("The hardest bit was"));
}

#[test]
fn a_turn_that_was_broken_off_opens_again_at_its_moment_with_the_clock_resting() {
    let mut harness = begun();
    harness.choose("Begin:");
    pass(&mut harness, 50);
    harness.hear(Request::Quit);
    let stopped = harness.app.place.clone();
    let floor = Floor { first: Seat::First, turn: 1, phase: Phase::Speaks };
    let Place::Midway(Position { stop: Stop::Part(part), .. }, resume) = &stopped else {
        panic!("{stopped:?}")
    };
    assert_eq!((part.as_str(), *resume), ("turns", Resume { left: Some(130), floor: Some(floor) }));
    let mut again = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, stopped);
    pass(&mut again, 9_999);
    insta::assert_snapshot!(again.prose(), @"
    Listening actively (step 1 of 5)

    It is Sam’s turn to speak

    Round 1 of 3, first turn of two

    Sam speaks, Alex listens. After two or three sentences, stop.

    The clock rested while you were away: 2:10 left.

    Sam speaks: 3 minutes, the clock rests

    space. Stop: now Alex says what they heard
    1. Let the clock go on
    2. Ways to begin a sentence
    p. Pass this turn
    s. Stop kindly here
    u. Up to the step
    ");
    again.choose("Let the clock go on");
    pass(&mut again, 10);
    assert!(!again.prose().contains("while you were away"));
    assert_eq!(again.app.counts_for(), Some(Duration::from_secs(120)));
}

#[test]
fn a_kill_in_the_middle_leaves_the_moment_at_which_the_clock_began() {
    let mut harness = begun();
    let left = |harness: &Harness| match &harness.app.place {
        Place::Midway(_, resume) => resume.left,
        place => panic!("{place:?}"),
    };
    harness.choose("Begin:");
    pass(&mut harness, 20);
    assert_eq!(left(&harness), Some(180), "seconds are not written down one by one");
    harness.choose("Let the clock rest");
    assert_eq!(left(&harness), Some(160));
    harness.choose("Stop: now");
    assert_eq!(left(&harness), Some(160));
}

#[test]
fn a_system_clock_that_jumps_neither_ends_nor_prolongs_a_turn() {
    let mut harness = begun();
    harness.choose("Begin:");
    for days in [1, -2] {
        harness.app.session.now += chrono::TimeDelta::days(days);
        pass(&mut harness, 10);
    }
    assert_eq!(harness.app.counts_for(), Some(Duration::from_secs(160)));
}

#[test]
fn a_pause_and_a_cover_let_the_clock_rest_until_they_say_that_it_goes_on() {
    for over in [Request::Pause, Request::Lock, Request::Away] {
        let mut harness = begun();
        harness.choose("Begin:");
        pass(&mut harness, 50);
        harness.hear(over);
        pass(&mut harness, 1_200);
        harness.hear(Request::Close);
        assert!(
            harness.prose().contains("The clock rested while you were away: 2:10 left."),
            "{}",
            harness.prose()
        );
        assert_eq!(harness.app.counts_for(), None);
    }
}

#[test]
fn under_the_help_the_clock_goes_on() {
    let mut harness = begun();
    harness.choose("Begin:");
    harness.hear(Request::Help);
    pass(&mut harness, 10);
    assert_eq!(harness.app.counts_for(), Some(Duration::from_secs(170)));
    pass(&mut harness, 170);
    assert!(harness.app.time_is_up());
}

#[test]
fn what_is_stopped_or_left_for_a_moment_goes_on_where_it_was() {
    for way_out in ["Stop kindly here", "Up to the step"] {
        let mut harness = begun();
        harness.choose("Begin:");
        harness.choose("Stop: now");
        harness.choose("Yes, you got it");
        harness.choose("Begin:");
        pass(&mut harness, 50);
        harness.choose(way_out);
        pass(&mut harness, 600);
        harness.hear(Request::Go(Place::Path));
        assert!(harness.prose().contains("Where you were: Listening actively"), "{}", harness.prose());
        harness.choose("Go on");
        let prose = harness.prose();
        assert!(prose.contains("Alex speaks, Sam listens.") && prose.contains("2:10 left."), "{prose}");
        for label in ["Stop: now", "Yes, you got it"] {
            harness.choose(label);
        }
        for _ in 0..4 {
            harness.choose("Pass this turn");
        }
        harness.choose("Go on");
        harness.hear(Request::Go(place()));
        let prose = harness.prose();
        assert!(
            prose.contains("This begins with a first turn again."),
            "nothing was left in the middle:\n{prose}"
        );
    }
}

#[test]
fn nobody_else_comes_back_to_the_middle_of_what_two_left() {
    let mut harness = begun();
    harness.choose("Begin:");
    harness.choose("Stop kindly here");
    harness.sit(Here::Both);
    harness.hear(Request::Go(place()));
    assert!(harness.offers("Go on") && !harness.offers("Stop: now"), "{}", harness.prose());
}

#[test]
fn what_to_do_stays_on_the_page_while_a_clock_counts_and_what_is_looked_at_is_never_passed_by() {
    let place = stop("listening-actively", Stop::Part("breath".into()));
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, place);
    harness.choose("Begin: 2 minutes");
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    Breathe

    Say nothing. Look out of a window, or at your hands. Feel the floor.

    Breathe: 2 minutes, the clock is running

    g. When done: go on
    1. Let the clock rest
    s. Stop kindly here
    u. Up to the step
    ");
    let questions = stop("owning-up", Stop::Part("answers".into()));
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, questions);
    harness.choose("Begin without a clock");
    insta::assert_snapshot!(harness.prose(), @"
    Owning up to mistakes (step 2 of 5)

    The questions

    The person who was hurt asks, one question at a time, up to five. The
    other answers in one to three sentences.

    “I do not know” is allowed. “I do not remember” is allowed, and said
    once. If an answer takes time, give it a day: “by Sunday”.

    Either of you may pause. When the clock ends, this is over for tonight,
    even with questions left.

    What was written alone shows here once its author brings it.

    g. When done: go on
    s. Stop kindly here
    u. Up to the step
    ");
}
