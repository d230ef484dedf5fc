use std::collections::BTreeMap;

use super::super::{
    tests::{Harness, keys::places::journeys, stop},
    walk,
};
use crate::{
    guide::Guide,
    journey::{
        breach::Role,
        couple::{Here, Seats},
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        progress::State,
        record::{By, Seat, Visibility},
    },
    page::{Does, Key},
    session::{Place, Request},
};

#[test]
fn the_path_at_the_beginning() {
    let harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::First, Place::Path);
    insta::assert_snapshot!(harness.prose(), @"
    Your path

    Next: What trust is

    t. Tonight: what fits your time
    1. Open and honest communication: 0 of 3 done.
    2. Taking responsibility: 0 of 3 done.
    3. Consistency and reliability: 0 of 3 done.
    4. Seeking professional help: 0 of 3 done.
    5. Practising forgiveness: 0 of 3 done.
    Today
    g. Go on
    c. The weekly check-in
    Yours
    p. Promises
    j. Journal
    y. Own weeks
    k. What broke trust
    s. Summary
    Help
    h. On a hard day
    e. Someone to talk to
    a. All pages
    ");
}

#[test]
fn the_path_with_answers_to_open_and_pages_that_go_on() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let (guide, opening) =
        (Guide::bundled(), ["what-trust-is", "what-broke-it", "how-we-will-do-this", "are-we-ready"]);
    for seat in Seat::BOTH {
        told.pass(("listening-actively", None), seat, [&Stop::Lesson, &Stop::Done]);
        for chapter in opening {
            let breach = told.journey.breach_for(guide.chapter(chapter).unwrap());
            told.say((chapter, breach), seat, State::Done);
        }
    }
    for by in [By::First, By::Second] {
        told.answer("listening-actively.heard", by, Visibility::Sealed, "the phone face down");
    }
    let harness = Harness::of(told, Here::Both, Place::Path);
    insta::assert_snapshot!(harness.prose(), @"
    Your path

    Where you were: Listening actively, part 2 of 11

    - Answers you can open: Listening actively
    - Started, and maybe finished: Listening actively

    g. Go on
    1. Open and honest communication: 0 of 3 done, 1 begun. You are here.
    2. Taking responsibility: 0 of 3 done.
    3. Consistency and reliability: 0 of 3 done.
    4. Seeking professional help: 0 of 3 done.
    5. Practising forgiveness: 0 of 3 done.
    Today
    t. Tonight
    c. The weekly check-in
    v. What waits
    Yours
    p. Promises
    j. Journal
    y. Own weeks
    k. What broke trust
    s. Summary
    Help
    h. On a hard day
    e. Someone to talk to
    a. All pages
    ");
}

#[test]
fn a_path_on_which_only_something_waits_is_not_called_walked() {
    let (guide, mut told) =
        (Guide::bundled(), JourneyBuilder::by(Seats::One).with_roles(Some(Role::Hurt), None));
    for id in guide.outline.walk().filter(|id| *id != "letting-go") {
        let breach = told.journey.breach_for(guide.chapter(id).unwrap());
        told.say((id, breach), Seat::First, State::Done);
    }
    let (page, chapter) = (("letting-go", Some(SPRING)), guide.chapter("letting-go").unwrap());
    let mut stops = told.journey.stops(&guide, chapter, Here::First);
    let sheets = ["facts", "other", "forgiven", "choose", "hold-on", "unsent"];
    stops.retain(|stop| !sheets.iter().any(|sheet| *stop == Stop::Part((*sheet).into())));
    told.pass(page, Seat::First, stops.iter().filter(|stop| **stop != Stop::Done));
    told.pass_on(page, Seat::First, "facts", "2026-11-22");
    let harness = Harness::of(told, Here::First, Place::Path);
    assert!(harness.prose().contains("Nothing to do today.") && !harness.offers("Go on"));
    assert!(harness.prose().contains("Later: Sheet 2: The other person (from Wednesday)."));
}

/// The first line of the path for those who are here.
fn first_line(harness: &mut Harness, here: Here) -> String {
    harness.sit(here);
    harness.hear(Request::Go(Place::Path));
    harness.prose().lines().nth(2).unwrap().to_owned()
}

#[test]
fn the_first_line_says_where_they_were_or_what_comes_next() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let impact = ("understanding-the-impact", Some(SPRING));
    told.pass(("what-trust-is", None), Seat::First, [&Stop::Lesson]);
    let mut harness = Harness::of(told, Here::First, Place::Path);
    assert_eq!(first_line(&mut harness, Here::First), "Where you were: What trust is, part 2 of 5");
    assert_eq!(first_line(&mut harness, Here::Second), "Next: What trust is");

    let mut told = JourneyBuilder::hurt_and_broke();
    let chapter = Guide::bundled();
    let chapter = chapter.chapter(impact.0).unwrap();
    let stops = told.journey.stops(&Guide::bundled(), chapter, Here::First);
    told.pass(impact, Seat::First, &stops[..2]);
    let mut harness = Harness::of(told, Here::First, Place::Path);
    let half = format!("Where you were: Understanding the impact, part 3 of {}", stops.len());
    assert_eq!(first_line(&mut harness, Here::First), half);
    assert_eq!(first_line(&mut harness, Here::Both), "Next: A first evening");
    harness.sit(Here::First);
    harness.hear(Request::Go(Place::Path));
    harness.choose("Go on");
    assert_eq!(harness.app.place, walk::stop_of(chapter, stops[2].clone()));
}

#[test]
fn a_part_that_they_stop_in_is_where_they_were() {
    let place = stop("listening-actively", Stop::Part("turns".into()));
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, place);
    harness.choose("Go on");
    harness.choose("Stop kindly");
    harness.hear(Request::Go(Place::Path));
    assert!(harness.prose().contains("Where you were: Listening actively, part "), "{}", harness.prose());
    harness.choose("Go on");
    assert_eq!(harness.app.place.chapter(), Some("listening-actively"));
}

#[test]
fn every_place_keeps_its_key_on_every_day() {
    let mut keys = BTreeMap::<String, Key>::new();
    for journey in journeys() {
        let mut told = JourneyBuilder::default();
        told.journey = journey;
        let here: &[Here] =
            if told.journey.is_solo() { &[Here::First] } else { &[Here::First, Here::Second, Here::Both] };
        let mut harness = Harness::of(told, here[0], Place::Path);
        for here in here {
            harness.sit(*here);
            harness.hear(Request::Go(Place::Path));
            for choice in harness.page().choices {
                let Does::Ask(Request::Go(place)) = choice.does else { continue };
                // What is gone on with is another place every day, and the check-in has several moments.
                if choice.key != Key::On && choice.key != Key::Checkin {
                    let key = keys.entry(format!("{place:?}")).or_insert(choice.key);
                    assert_eq!(*key, choice.key, "{}", choice.label);
                }
            }
        }
    }
    assert_eq!(keys.len(), 5 + 9, "{keys:?}");
}
