use super::super::tests::Harness;
use crate::{
    guide::Guide,
    journey::{
        breach::Role,
        checkin::Checkin,
        couple::{Here, Seats},
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        record::{Body, By, Id, Seat, Visibility},
    },
    session::{Place, Request},
};

fn at_seven(told: JourneyBuilder, here: Here) -> Harness {
    let mut harness = Harness::of(told, here, Place::Path);
    harness.app.session.now = "2026-11-22T19:00:00+01:00".parse().unwrap();
    harness.hear(Request::Go(Place::Road));
    harness
}

/// Both have these parts of the road behind them, since a day.
fn done(told: &mut JourneyBuilder, evening: usize, day: &str) {
    let guide = Guide::bundled();
    for name in &guide.evenings().road[evening].parts {
        let (page, part) = name.split_once('.').unwrap();
        let breach = told.journey.breach_for(guide.chapter(page).unwrap());
        Seat::BOTH.into_iter().for_each(|seat| told.pass_on((page, breach), seat, part, day));
    }
}

#[test]
fn the_road_says_its_six_evenings_and_what_comes_next() {
    let harness = at_seven(JourneyBuilder::hurt_and_broke(), Here::Both);
    insta::assert_snapshot!(harness.prose(), @"
    Six evenings

    Six evenings, about a week apart. Each is one sitting. The whole path
    stays open beside them.

    No study tested these six evenings. They are taken from the pages of the
    path.

    - Evening 1: What holds, and a word for a pause. 20 minutes together.
    - Evening 2: Ground rules, a name, and a small subject. First 6 minutes
      alone, then 37 minutes together.
    - Evening 3: An apology, read once. First 20 minutes alone, then 15
      minutes together.
    - Evening 4: What it did, told and heard. First 8 minutes alone, then 27
      minutes together.
    - Evening 5: Two small promises, and a habit. First 5 minutes alone,
      then 19 minutes together.
    - Evening 6: A wave, a plan, and a next day. First 4 minutes alone, then
      25 minutes together.

    Next is evening 1: What holds, and a word for a pause.

    It takes about 20 minutes. You can stop at any point.

    g. Begin
    b. The whole path
    ");
}

#[test]
fn the_first_of_the_six_is_the_first_evening() {
    let mut harness = at_seven(JourneyBuilder::two(), Here::First);
    harness.choose("Begin");
    assert_eq!(harness.app.place, Place::FirstEvening);
    assert!(harness.offers("Both of us are here"));
}

#[test]
fn an_evening_begins_with_what_each_does_alone_and_goes_on_together() {
    let mut told = JourneyBuilder::hurt_and_broke();
    done(&mut told, 0, "2026-11-10");
    let mut harness = at_seven(told.clone(), Here::First);
    harness.choose("Begin");
    assert!(harness.app.session.evening().is_some());
    for seat in Seat::BOTH {
        told.pass(("what-broke-it", None), seat, [&Stop::Part("mine".into())]);
    }
    let prose = at_seven(told.clone(), Here::First).prose();
    assert!(prose.contains("Everything alone is done. The rest is for both of you."), "{prose}");
    let mut harness = at_seven(told, Here::Both);
    harness.choose("Begin");
    assert!(harness.app.session.evening().is_some());
}

#[test]
fn a_heavy_evening_waits_for_days_between_and_for_whoever_prepares_it() {
    let mut told = JourneyBuilder::hurt_and_broke();
    (0..2).for_each(|nth| done(&mut told, nth, "2026-11-20"));
    let prose = at_seven(told.clone(), Here::Both).prose();
    assert!(prose.contains("The program suggests it from Wednesday 25 November on."), "{prose}");
    let mut told = JourneyBuilder::hurt_and_broke();
    (0..2).for_each(|nth| done(&mut told, nth, "2026-11-10"));
    let prose = at_seven(told.clone(), Here::Both).prose();
    assert!(prose.contains("Something comes before it, alone: Alex. “Hand over” leads there."), "{prose}");
    let mut harness = at_seven(told.clone(), Here::Both);
    harness.choose("Hand over");
    assert!(harness.offers("Alex sits down now"), "{}", harness.prose());
    assert!(prose.contains("If something large is not told yet"), "{prose}");
    told.pass(("expressing-regret", Some(SPRING)), Seat::Second, [&Stop::Part("draft".into())]);
    assert!(at_seven(told, Here::Both).offers("Begin"));
}

#[test]
fn where_both_were_hurt_a_heavy_evening_comes_twice_a_week_apart() {
    let both_roles = || JourneyBuilder::two().with_roles(Some(Role::Both), Some(Role::Both));
    let mut told = both_roles();
    (0..3).for_each(|nth| done(&mut told, nth, "2026-11-16"));
    let prose = at_seven(told, Here::Both).prose();
    assert!(prose.contains("The program suggests it from Monday 23 November on."), "{prose}");
    let mut told = both_roles();
    (0..3).for_each(|nth| done(&mut told, nth, "2026-11-15"));
    let mut harness = at_seven(told, Here::Both);
    harness.choose("Do this evening a second time");
    let prose = harness.prose();
    assert!(prose.contains("Something comes before it, alone: Sam and Alex."), "{prose}");
    let guide = Guide::bundled();
    let parts = guide.evenings().road[2].parts.iter().filter_map(|name| name.split_once('.'));
    let stops: Vec<_> = parts.map(|(_, part)| Stop::Part(part.into())).collect();
    harness.app.session.pass_all("expressing-regret", &Seat::BOTH, &stops);
    assert!(harness.prose().contains("Next is evening 4"), "{}", harness.prose());
}

#[test]
fn behind_the_sixth_three_ways_are_each_fine() {
    let mut told = JourneyBuilder::hurt_and_broke();
    (0..6).for_each(|nth| done(&mut told, nth, "2026-11-10"));
    let id = Id::checkin("2026-11-10".parse().unwrap(), By::Both);
    told.write(id, By::Both, Visibility::Shared, Body::Checkin(Checkin::default()));
    let harness = at_seven(told, Here::Both);
    let labels: Vec<_> = harness.page().choices.iter().map(|choice| choice.label.clone()).collect();
    assert_eq!(labels, ["The weekly check-in", "Days to look back", "The whole path"], "{}", harness.prose());
}

#[test]
fn the_road_is_for_two() {
    assert!(!Harness::of(JourneyBuilder::by(Seats::One), Here::First, Place::More).offers("Six evenings"));
    assert!(Harness::of(JourneyBuilder::two(), Here::First, Place::More).offers("Six evenings"));
}
