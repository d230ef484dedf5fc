use super::super::tests::{Harness, stop};
use crate::{
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        position::Stop,
        record::{Body, Id, Seat, Visibility},
        setback::{Came, Replay},
    },
    session::{Place, Request},
};

const SEVEN: &str = "2026-11-22T19:00:00+01:00";

/// At seven in the evening.
fn harness(told: JourneyBuilder, here: Here) -> Harness {
    let mut harness = Harness::of(told, here, Place::Path);
    harness.app.session.now = SEVEN.parse().unwrap();
    harness.hear(Request::Go(Place::Tonight));
    harness
}

fn both() -> Harness {
    harness(JourneyBuilder::hurt_and_broke(), Here::Both)
}

fn pass(harness: &mut Harness, minutes: i64) {
    harness.app.session.now += chrono::Duration::minutes(minutes);
}

/// Both, with 25 minutes for a small subject.
fn small_subject() -> Harness {
    let mut harness = both();
    ["25 minutes", "Light", "Begin"].into_iter().for_each(|label| harness.choose(label));
    harness
}

#[test]
fn on_an_evening_the_minutes_that_are_left_are_those_of_the_evening() {
    let mut harness = small_subject();
    let left = |harness: &Harness| harness.page().progress.map(|progress| progress.minutes);
    assert_eq!((left(&harness), harness.app.session.minutes_left()), (Some(25), Some(25)));
    harness.app.session.end_evening();
    assert_ne!(left(&harness), Some(25), "those of the practice");
}

#[test]
fn tonight_asks_how_long_and_how_heavy_and_offers_one_thing_with_its_end() {
    let mut harness = both();
    insta::assert_snapshot!(harness.prose(), @"
    Tonight

    How much time do you have?

    Here now: Sam and Alex. w changes who is here.

    g. Evening 1 of six: What holds, and a word for a pause
    1. 10 minutes
    2. 25 minutes
    3. 45 minutes
    4. Six evenings: a short road
    h. On a hard day
    b. The whole path
    ");
    harness.choose("25 minutes");
    insta::assert_snapshot!(harness.prose(), @"
    Tonight

    25 minutes, light or heavy?

    Light is a talk, a habit or a plan. Heavy is an apology, or what
    happened and what it did.

    1. Light
    2. Heavy
    b. Back
    ");
    assert_eq!(harness.page().onward(), None);
    harness.choose("Light");
    insta::assert_snapshot!(harness.prose(), @"
    Tonight

    A small subject: Listening actively. Ends at 19:27.

    It takes about 27 minutes. You can stop at any point.

    - Reading: Listening actively, 2 minutes
    - Two private minutes each
    - Settle, 2 minutes
    - One speaks, one gives it back, 18 minutes
    - Something ordinary, 5 minutes

    g. Begin
    k. Something else
    e. Another length or weight
    b. The whole path
    ");
    harness.choose("Something else");
    assert!(
        harness.prose().contains("A small habit: Building new habits. Ends at 19:18."),
        "{}",
        harness.prose()
    );
}

#[test]
fn late_something_light_is_offered_and_why_is_said() {
    let mut harness = harness(JourneyBuilder::hurt_and_broke(), Here::Second);
    pass(&mut harness, 125);
    ["25 minutes", "Heavy"].into_iter().for_each(|label| harness.choose(label));
    insta::assert_snapshot!(harness.prose(), @"
    Tonight

    Note: It is late for something heavy. This one is light.

    A risky moment, and a plan for it: Committing to change. Ends at 21:22.

    It takes about 17 minutes. You can stop at any point.

    - Reading: Committing to change, 2 minutes
    - Three risky moments, 6 minutes
    - If this, then that, 9 minutes

    g. Begin
    k. Something else
    e. Another length or weight
    b. The whole path
    ");
}

#[test]
fn an_evening_leads_through_its_stops_and_closes() {
    let mut harness = small_subject();
    let mut seen = vec![];
    for _ in 0..40 {
        let place = harness.app.place.clone();
        if let Place::Stop(position) | Place::Midway(position, _) = &place {
            if seen.last() != Some(&position.stop.key()) {
                seen.push(position.stop.key());
            }
            let position = position.clone();
            let onward = super::super::walk::onward(&mut harness.app.session, &position);
            onward.then.into_iter().for_each(|then| harness.hear(then));
        }
    }
    assert_eq!(seen, ["lesson", "private-minutes", "part:settle", "part:turns", "part:wind"]);
    assert_eq!(harness.app.place, Place::Closing(None));
    harness.hear(Request::Go(Place::Tonight));
    assert!(harness.prose().contains("How much time do you have?"), "it is over");
}

#[test]
fn whoever_wanders_away_comes_back_to_the_evening_until_its_night_is_over() {
    let mut harness = small_subject();
    for place in [Place::Path, Place::Journal, stop("what-broke-it", Stop::Lesson), Place::Seats] {
        harness.hear(Request::Go(place));
    }
    harness.hear(Request::Go(Place::Tonight));
    insta::assert_snapshot!(harness.prose(), @"
    Tonight

    What comes next: Reading: Listening actively, 2 minutes.

    About 25 minutes are left of this evening.

    g. Go on
    s. Stop for tonight
    e. Something else
    b. The whole path
    ");
    harness.choose("Go on");
    assert_eq!(harness.app.place, stop("listening-actively", Stop::Lesson));
    pass(&mut harness, 60 * 24);
    harness.hear(Request::Go(Place::Tonight));
    assert!(harness.prose().contains("How much time do you have?"));
}

#[test]
fn when_the_time_is_up_they_are_asked_behind_the_part_that_is_being_done() {
    let mut harness = small_subject();
    pass(&mut harness, 31);
    harness.hear(Request::Go(stop("listening-actively", Stop::Part("turns".into()))));
    let Place::Stop(position) = harness.app.place.clone() else { panic!("not led on") };
    let onward = super::super::walk::onward(&mut harness.app.session, &position);
    onward.then.into_iter().for_each(|then| harness.hear(then));
    insta::assert_snapshot!(harness.prose(), @"
    Tonight

    It is 19:31. You can stop here, or go on.

    What comes next: Reading: Listening actively, 2 minutes.

    About 7 minutes are left of this evening.

    s. Stop for tonight
    g. Go on
    e. Something else
    b. The whole path
    ");
    harness.choose("Stop for tonight");
    assert_eq!(harness.app.place, Place::Closing(None));
    harness.choose("Go on to the path");
    assert!(harness.app.session.evening().is_none());
}

#[test]
fn on_a_day_with_a_wave_a_quiet_minute_comes_first() {
    let mut told = JourneyBuilder::two();
    let replay = Replay::of("2026-11-22".parse().unwrap(), Came::Wave);
    told.write(
        Id::replay(uuid::Uuid::from_u128(7)),
        Seat::First.into(),
        Visibility::Private,
        Body::Replay(replay),
    );
    let harness = harness(told, Here::First);
    assert!(harness.page().choices[0].label.starts_with("Right now"), "{}", harness.prose());
}

#[test]
fn one_who_walks_alone_is_offered_an_evening_and_no_road_for_two() {
    let mut harness = harness(JourneyBuilder::by(Seats::One), Here::First);
    assert!(!harness.offers("Six evenings"));
    ["10 minutes", "Light"].into_iter().for_each(|label| harness.choose(label));
    assert!(
        harness.prose().contains("A map of help: Emotional support. Ends at 19:12."),
        "{}",
        harness.prose()
    );
}
