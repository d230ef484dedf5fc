use crate::{
    guide::PlanKind,
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{Body, By, Id, Visibility},
        when::When,
    },
    screens::tests::{Harness, stop},
    session::{Place, Request},
};
use uuid::Uuid;

pub fn plan(told: &mut JourneyBuilder, by: By) -> Id {
    let (part, vis) = match by {
        By::Both => ("setback-plan.plan", Visibility::Shared),
        _ => ("setback-plan.own-plan", Visibility::Private),
    };
    let id = Id::plan(PlanKind::Setback, Uuid::from_u128(7));
    let mut plan = Plan::of(part.into(), None);
    plan.boxes.insert("first".into(), "Ten minutes outside.".into());
    plan.boxes.insert("say".into(), "“I slipped. It was mine.”".into());
    told.write(id.clone(), by, vis, plan.into());
    id
}

fn watched(harness: &Harness) -> Vec<When> {
    let id = Id::plan(PlanKind::Setback, Uuid::from_u128(7));
    harness.app.session.journey.plan(&id).unwrap().1.watch.clone()
}

#[test]
fn a_slip_shows_the_plan_and_first_what_is_said_within_a_day() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, By::Both);
    let mut harness = Harness::of(told, Here::Both, Place::Path);
    harness.choose("On a hard day");
    insta::assert_snapshot!(harness.prose(), @"
    On a hard day

    What came?

    Bad days are part of this. Nothing is counted here, and nothing is set
    back to zero.

    - A wave: feelings come back, and nothing new has happened.
    - A slip: a promise missed, a sharp hour, an old habit, told soon.
    - Something new: a new lie, new contact, new harm.

    1. A wave
    2. A slip
    3. Something new happened
    4. There is danger
    5. Days to watch for
    b. Back to the path
    ");
    harness.choose("A slip");
    insta::assert_snapshot!(harness.prose(), @"
    On a hard day

    A slip

    This is what you wrote in a calm week. You only have to read it.

    What the one who slipped says within 24 hours, unasked.

      “I slipped. It was mine.”

    What each of us does first.

      Ten minutes outside.

    A look back is for a calm hour, some days from now.

    1. Look back in some days
    2. It is calm: look back now
    b. Back
    ");
}

#[test]
fn a_wave_has_its_own_plan_or_else_the_one_for_setbacks_or_a_kind_word() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, By::Both);
    let wave = Id::plan(PlanKind::Wave, Uuid::from_u128(8));
    let mut own = Plan::of("emotional-support.wave".into(), None);
    own.boxes.insert("sign".into(), "Wave now.".into());
    let see = |told: JourneyBuilder| {
        let mut harness = Harness::of(told, Here::Both, Place::Setback);
        harness.choose("A wave");
        harness.prose()
    };
    assert!(see(JourneyBuilder::two()).contains("No plan is here yet."));
    let mut with_wave = JourneyBuilder::two();
    plan(&mut with_wave, By::Both);
    assert!(see(with_wave).contains("Ten minutes outside."));
    told.write(wave, By::Both, Visibility::Shared, own.into());
    let prose = see(told);
    assert!(prose.contains("Wave now.") && !prose.contains("Ten minutes"), "{prose}");
}

#[test]
fn ones_own_plan_is_not_shown_while_both_are_here() {
    for (here, shown) in [(Here::First, true), (Here::Second, false), (Here::Both, false)] {
        let mut told = JourneyBuilder::two();
        plan(&mut told, By::First);
        let mut harness = Harness::of(told, here, Place::Setback);
        harness.choose("A slip");
        assert_eq!(harness.prose().contains("Ten minutes outside."), shown, "{here:?}");
    }
}

#[test]
fn what_is_new_is_no_setback_and_danger_leads_to_help() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Second, Place::Setback);
    harness.choose("Something new happened");
    assert!(harness.prose().contains("this is no setback"));
    harness.choose("Give it a name");
    assert_eq!(harness.app.place, Place::Breaches);
    harness.hear(Request::Go(Place::Setback));
    harness.choose("There is danger");
    assert!(
        harness.page().title.contains("Help") || harness.prose().contains("Numbers change"),
        "{}",
        harness.prose()
    );
    assert!(harness.saved.is_empty(), "nothing of this is kept");
}

#[test]
fn later_is_noted_once_a_day_and_offered_after_some_days_until_it_is_let_be() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, By::Both);
    let mut harness = Harness::of(told, Here::Both, Place::Setback);
    for _ in 0..2 {
        harness.choose("A slip");
        harness.choose("Look back in some days");
        harness.choose("Back");
    }
    assert_eq!(harness.saved.len(), 1);
    harness.hear(Request::Go(Place::Path));
    assert!(!harness.waits("Today: A look back"));
    harness.app.session.now = "2026-11-25T20:00:00+01:00".parse().unwrap();
    for (here, offered) in [(Here::First, false), (Here::Both, true)] {
        harness.sit(here);
        assert_eq!(harness.waits("Today: A look back"), offered, "{here:?}");
    }
    harness.take_up("Today: A look back");
    harness.choose("Let it be");
    assert!(harness.app.place == Place::Path && !harness.waits("Today: A look back"));
}

#[test]
fn a_look_back_begun_alone_stays_with_that_one() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, By::Both);
    let mut harness = Harness::of(told, Here::First, Place::Setback);
    harness.choose("A wave");
    harness.choose("Look back in some days");
    assert_eq!(harness.saved[0].vis, Visibility::Private);
    harness.app.session.now = "2026-11-25T20:00:00+01:00".parse().unwrap();
    harness.hear(Request::Go(Place::Path));
    for (here, offered) in [(Here::First, true), (Here::Second, false), (Here::Both, false)] {
        harness.sit(here);
        assert_eq!(harness.waits("Today: A look back"), offered, "{here:?}");
    }
}

#[test]
fn the_page_on_which_the_plan_is_written_has_a_door_to_the_days() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, By::Both);
    let mut harness = Harness::of(told, Here::Both, stop("setback-plan", Stop::Part("watch".into())));
    harness.choose("Days to watch for");
    harness.choose("Add a day");
    harness.write("2026-12-03");
    harness.choose("Each year");
    assert_eq!(watched(&harness), [When::Yearly("2026-12-03".parse().unwrap())]);
}

#[test]
fn a_day_is_watched_for_once_or_each_year_and_taken_off_again() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, By::Both);
    let mut harness = Harness::of(told, Here::Both, Place::Setback);
    harness.choose("Days to watch for");
    for (typed, often) in [("2026-11-27", "Only this once"), ("2024-02-29", "Each year")] {
        harness.choose("Add a day");
        assert!(harness.prose().contains("Shared: both of you can read it here."), "{}", harness.prose());
        harness.write("Friday");
        assert!(harness.prose().contains("did not read as a day"));
        harness.write(typed);
        harness.choose(often);
    }
    let days = [When::On("2026-11-27".parse().unwrap()), When::Yearly("2024-02-29".parse().unwrap())];
    assert_eq!(watched(&harness), days);
    insta::assert_snapshot!(harness.prose(), @"
    On a hard day

    Days to watch for

    The day it came out, a visit, a trip. From a week before, the path says
    that the day is near.

    - Friday 27 November
    - each year, 29 February

    1. Take off: Friday 27 November
    2. Take off: each year, 29 February
    t. Add a day
    b. Back
    ");
    harness.hear(Request::Go(Place::Path));
    assert!(harness.prose().contains("near: Friday 27 November."));
    harness.hear(Request::Go(Place::Setback));
    harness.choose("Days to watch for");
    harness.choose("Take off: Friday");
    assert_eq!(watched(&harness), days[1..]);
    // A day that is gone cannot come once more.
    harness.choose("Add a day");
    harness.write("2026-11-21");
    assert!(!harness.offers("Only this once"));
}

#[test]
fn days_of_both_are_changed_by_both_and_those_of_one_alone_by_that_one() {
    for (seats, by, here, may) in [
        (Seats::Two, By::Both, Here::Both, true),
        (Seats::Two, By::Both, Here::First, false),
        (Seats::Two, By::First, Here::First, true),
        (Seats::One, By::First, Here::First, true),
    ] {
        let mut told = JourneyBuilder::by(seats);
        plan(&mut told, by);
        let mut harness = Harness::of(told, here, Place::Setback);
        harness.choose("Days to watch for");
        assert_eq!(harness.offers("Add a day"), may, "{by:?} {here:?}");
    }
}

#[test]
fn a_look_back_can_be_read_again() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, By::Both);
    let mut harness = Harness::of(told, Here::Both, Place::Setback);
    assert!(!harness.offers("Earlier looks back"));
    harness.choose("A slip");
    harness.choose("It is calm");
    harness.choose("Go on");
    harness.write("A drink on Friday.");
    harness.hear(Request::Go(Place::Setback));
    harness.choose("Earlier looks back");
    assert!(
        harness.prose().contains("A slip, Sunday 22 November\n\n  A drink on Friday."),
        "{}",
        harness.prose()
    );
    let body = harness.saved.last().unwrap().body.clone();
    assert!(matches!(body, Some(Body::Replay(_))));
}
