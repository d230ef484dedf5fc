use std::collections::BTreeSet;

use super::super::tests::{Harness, stop};
use crate::{
    journey::{
        breach::Role,
        couple::Here,
        journey_builder::JourneyBuilder,
        position::{Position, Stop},
        record::Seat,
    },
    page::{Ask, Choice, Does, Key},
    session::{Place, Request},
};

fn at(told: JourneyBuilder, here: Here, page: &str) -> Harness {
    Harness::of(told, here, Place::HandOver(page.into()))
}

fn part(id: &str) -> Stop {
    Stop::Part(id.into())
}

#[test]
fn two_are_told_who_begins_for_how_long_and_what_comes_then() {
    insta::assert_snapshot!(at(JourneyBuilder::two(), Here::Both, "what-trust-is").prose(), @"
    What trust is

    First Sam, alone: about 12 minutes

    Alex can take a walk, or sit in another room.

    Then Alex, alone: about 12 minutes.

    Then the two of you, for about 6 minutes. It begins with “Only the solid
    ones”.

    Beside each thing that Sam writes, the program says who can read it.

    You can also go on together now. Then this is left out: Only the solid
    ones. It stays open for another day.

    g. Sam sits down now
    1. Alex first instead
    k. Go on without it, together
    s. That is all for today
    u. Up to the path
    ");
}

#[test]
fn whoever_is_done_is_told_who_is_next_and_in_the_end_that_it_is_the_two_of_them() {
    let mut told = JourneyBuilder::two();
    let guide = crate::guide::Guide::bundled();
    let chapter = guide.chapter("what-trust-is").unwrap();
    let alone = told.journey.stops(&guide, chapter, Here::First);
    told.pass(("what-trust-is", None), Seat::First, &alone);
    let half = at(told, Here::First, "what-trust-is");
    insta::assert_snapshot!(half.prose(), @"
    What trust is

    Done, Sam

    This was all for you alone for now. What you wrote is kept.

    Next is Alex, alone: about 12 minutes. You can hand over the keyboard
    now. Your private words are not shown then.

    Beside each thing that Alex writes, the program says who can read it.

    This page waits for you as long as you like.

    space. Alex sits down now
    1. Both of us are here
    s. That is all for today
    u. Up to the path
    ");
    assert_eq!(half.page().onward(), None, "nobody else sits down by a mere Enter");
    let mut harness = half;
    harness.sit(Here::Second);
    harness.hear(Request::Go(Place::HandOver("what-trust-is".into())));
    assert_eq!(harness.app.place, stop("what-trust-is", Stop::Question("what-trust-is.lean".into())));
    for _ in 0..3 {
        harness.choose("Pass on this question");
    }
    assert_eq!(harness.app.place, stop("what-trust-is", part("areas")));
}

#[test]
fn two_who_go_on_without_it_leave_out_what_nobody_prepared_and_nothing_else() {
    let mut harness = at(JourneyBuilder::hurt_and_broke(), Here::Both, "expressing-regret");
    assert!(harness.prose().replace('\n', " ").contains("Then this is left out: Read it aloud, once."));
    harness.choose("Go on without it");
    assert_eq!(harness.app.place, stop("expressing-regret", part("reply")));
    harness.sit(Here::Second);
    let open = harness.app.session.journey.open_stops(
        &harness.app.session.guide,
        harness.app.session.guide.chapter("expressing-regret").unwrap(),
        Here::Second,
        harness.app.session.today(),
    );
    assert!(open.contains(&Stop::Question("expressing-regret.soften".into())), "questions stay: {open:?}");
}

/// The place of the choice that a mere Enter takes, or what somebody takes who answers as little as they can. On the path it
/// is the way on: where nothing is half done, Enter asks what fits tonight.
fn next(harness: &Harness) -> usize {
    let page = harness.page();
    let letter = |choice: &Choice<_>| choice.letter();
    let named = |label: &str| page.choices.iter().position(|choice| choice.label.starts_with(label));
    if harness.app.place.chapter().is_some() && named("That is all for today").is_some() {
        return 0;
    }
    if let Some(on) = page.choices.iter().position(|choice| page.is_home() && choice.key == Key::On) {
        return on;
    }
    let skips = || named("Skip it this time").or_else(|| named("Go on without"));
    let on = || page.choices.iter().position(|choice| !"bsaediotyu".contains(letter(choice)));
    let enter = page.onward().filter(|_| page.ask == Ask::Choose);
    enter.or_else(skips).or_else(on).unwrap_or_else(|| panic!("no way on from\n{}", harness.prose()))
}

fn go_on(harness: &mut Harness) {
    match harness.page().choices[next(harness)].does.clone() {
        Does::Ask(Request::Sit(here)) => {
            let place = harness.app.screen.awaits().unwrap_or(Place::Path);
            harness.sit(here);
            harness.hear(Request::Go(place));
        }
        does => harness.hear(does),
    }
}

/// What the two of them do at this place still waits for somebody.
fn waits(harness: &Harness) -> bool {
    let session = &harness.app.session;
    let (Place::Stop(at) | Place::Midway(at, _)) = &harness.app.place else { return false };
    let Position { chapter, stop } = at;
    let chapter = session.guide.chapter(chapter).unwrap();
    let next = session.journey.together_on(&session.guide, chapter, session.today());
    session.who() == Here::Both && next.is_some_and(|next| next.stop == *stop && !next.first.is_empty())
}

/// Two go on by Enter alone until they come to this step, and never to something that waits for somebody.
fn by_enter(told: JourneyBuilder, until: Option<usize>) {
    let mut harness = Harness::of(told, Here::Both, Place::Path);
    let mut sat = BTreeSet::new();
    for _ in 0..4_000 {
        assert!(!waits(&harness), "{:?}\n{}", harness.app.place, harness.prose());
        sat.insert(harness.app.session.who());
        let session = &harness.app.session;
        let step = harness.app.place.chapter().and_then(|id| session.guide.outline.step_of(id));
        let is_end = harness.app.place == Place::Path && harness.page().choice(Key::On.letter()).is_none();
        if (step == until && step.is_some()) || (until.is_none() && is_end) {
            assert_eq!(sat.len(), 3, "each sat down alone, too");
            return;
        }
        go_on(&mut harness);
    }
    panic!("{:?}\n{}", harness.app.place, harness.prose());
}

#[test]
fn by_enter_alone_two_come_through_the_opening_and_the_first_step() {
    by_enter(JourneyBuilder::hurt_and_broke(), Some(1));
}

#[test]
#[ignore = "slow: two walk the whole guide by Enter, with each of three pairs of roles and with none"]
fn by_enter_alone_two_come_through_the_whole_guide() {
    use Role::{Both, Broke, Hurt};
    for (first, second) in
        [(None, None), (Some(Hurt), Some(Broke)), (Some(Broke), None), (Some(Both), Some(Both))]
    {
        by_enter(JourneyBuilder::two().with_roles(first, second), None);
    }
}
