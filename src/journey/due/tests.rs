use super::*;
use crate::{
    guide::PlanKind,
    journey::{
        breach::Breach,
        checkin::Checkin,
        couple::Seats,
        journey_builder::{JourneyBuilder, SPRING},
        look_back::LookBack,
        mark::{How, Mark},
        plan::Plan,
        position::Stop,
        record::{
            Body, Seat,
            Visibility::{self, Private, Shared},
        },
        setback::{Came, Replay},
        when::When,
    },
};

fn day(text: &str) -> NaiveDate {
    format!("2026-{text}").parse().unwrap()
}

fn plan(told: &mut JourneyBuilder, sort: PlanKind, nth: u128, by: By, vis: Visibility, plan: Plan) -> Id {
    let id = Id::plan(sort, Uuid::from_u128(nth));
    told.write(id.clone(), by, vis, plan.into());
    id
}

fn once(on: &str) -> Plan {
    Plan { when: Some(When::On(day(on))), ..Plan::default() }
}

fn review(on: &str) -> Plan {
    Plan { review: Some(day(on)), ..Plan::default() }
}

/// Everything due, in short: `11-22 promise both`.
fn list(told: &JourneyBuilder, here: Here, today: &str) -> Vec<String> {
    let due = due(&told.journey, &Guide::bundled(), here, day(today)).into_iter();
    due.map(|due| format!("{} {} {}", due.on.format("%m-%d"), due.what.name(), due.by.name())).collect()
}

const EACH: [Here; 3] = [Here::First, Here::Second, Here::Both];

#[test]
fn nothing_is_due_before_anybody_is_set_up() {
    assert_eq!(list(&JourneyBuilder::default(), Here::Both, "11-22"), [""; 0]);
    for here in EACH {
        assert_eq!(list(&JourneyBuilder::two(), here, "11-22"), [""; 0]);
    }
}

#[test]
fn a_promise_is_due_to_the_one_who_made_it_from_its_day_until_it_is_marked() {
    for (vis, both) in [(Shared, vec!["11-24 promise first"]), (Private, vec![])] {
        let mut told = JourneyBuilder::two();
        let promise = plan(&mut told, PlanKind::Promise, 1, By::First, vis, once("11-24"));
        assert_eq!(list(&told, Here::First, "11-23"), [""; 0]);
        for today in ["11-24", "12-30"] {
            assert_eq!(list(&told, Here::First, today), ["11-24 promise first"]);
            assert_eq!(list(&told, Here::Second, today), [""; 0], "{vis:?}");
            assert_eq!(list(&told, Here::Both, today), both, "{vis:?}");
        }
        let mark = Id::mark(&promise, day("11-24"), By::First);
        told.write(mark, By::First, vis, Body::Mark(Mark::of(How::Kept)));
        assert_eq!(list(&told, Here::First, "11-24"), [""; 0]);
    }
}

#[test]
fn what_the_other_noticed_does_not_speak_for_the_one_who_promised() {
    let mut told = JourneyBuilder::two();
    let promise = plan(&mut told, PlanKind::Promise, 1, By::First, Shared, once("11-24"));
    let noticed = Id::mark(&promise, day("11-24"), By::Second);
    told.write(noticed, By::Second, Shared, Body::Mark(Mark::of(How::Noticed)));
    assert_eq!(list(&told, Here::First, "11-24"), ["11-24 promise first"]);
}

#[test]
fn a_rhythm_is_due_day_by_day_and_a_day_once() {
    let mut told = JourneyBuilder::two();
    let weekly = When::Every { from: day("11-03"), days: 7, until: None };
    let weekly = Plan { when: Some(weekly), ..Plan::default() };
    let promise = plan(&mut told, PlanKind::Promise, 1, By::First, Shared, weekly);
    let days = ["11-03 promise first", "11-10 promise first", "11-17 promise first"];
    assert_eq!(list(&told, Here::First, "11-23"), days);
    let mark = Id::mark(&promise, day("11-10"), By::First);
    told.write(mark, By::First, Shared, Body::Mark(Mark::of(How::Missed)));
    assert_eq!(list(&told, Here::First, "11-23"), ["11-03 promise first", "11-17 promise first"]);
}

#[test]
fn agreements_and_plans_come_up_for_review_and_the_plan_for_setbacks_with_them() {
    for sort in [PlanKind::Agreement, PlanKind::Ritual, PlanKind::Plan, PlanKind::Wave, PlanKind::Setback] {
        let mut told = JourneyBuilder::two();
        let id = plan(&mut told, sort, 1, By::Both, Shared, review("11-22"));
        for here in EACH {
            assert_eq!(list(&told, here, "11-21"), [""; 0], "{sort:?}");
            assert_eq!(list(&told, here, "11-22"), ["11-22 review both"], "{sort:?}");
        }
        // It was looked at: its next day lies ahead.
        told.write(id.clone(), By::Both, Shared, review("12-20").into());
        assert_eq!(list(&told, Here::Both, "11-22"), [""; 0]);
        // What ended by itself waits for a word.
        let ended = Plan { ends: Some(day("12-20")), ..review("12-20") };
        told.write(id.clone(), By::Both, Shared, ended.clone().into());
        assert_eq!(list(&told, Here::Both, "12-31"), ["12-20 review both"]);
        told.write(id, By::Both, Shared, Plan { closed: Some(day("12-31")), ..ended }.into());
        assert_eq!(list(&told, Here::Both, "12-31"), [""; 0]);
    }
}

#[test]
fn what_both_look_at_waits_until_both_are_here_and_what_ended_does_not() {
    let of = |told: &JourneyBuilder, here, today: &str| -> Vec<bool> {
        let due = due(&told.journey, &Guide::bundled(), here, day(today)).into_iter();
        due.map(|due| matches!(due.what, What::Together(_))).collect()
    };
    for (by, seats, here, waits) in [
        (By::Both, Seats::Two, Here::Both, false),
        (By::Both, Seats::Two, Here::First, true),
        (By::First, Seats::Two, Here::First, false),
        (By::Both, Seats::One, Here::First, false),
    ] {
        let mut told = JourneyBuilder::by(seats);
        let ends = Plan { ends: Some(day("11-25")), ..review("11-22") };
        plan(&mut told, PlanKind::Agreement, 1, by, Shared, ends);
        assert_eq!(of(&told, here, "11-22"), [waits], "{by:?} {seats:?} {here:?}");
        assert_eq!(of(&told, here, "11-26"), [false], "each may let it rest");
    }
}

#[test]
fn ones_own_plan_comes_up_for_that_one_alone() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, PlanKind::Plan, 1, By::Second, Private, review("11-22"));
    assert_eq!(list(&told, Here::Second, "11-22"), ["11-22 review second"]);
    assert_eq!(list(&told, Here::First, "11-22"), [""; 0]);
    assert_eq!(list(&told, Here::Both, "11-22"), [""; 0]);
}

#[test]
fn the_next_check_in_is_due_until_they_meet_again_and_ones_own_tells_the_other_nothing() {
    let held = |told: &mut JourneyBuilder, on, by, vis| {
        told.write(Id::checkin(day(on), by), by, vis, Body::Checkin(Checkin::default()));
    };
    let mut told = JourneyBuilder::two();
    held(&mut told, "11-15", By::First, Private);
    assert_eq!(list(&told, Here::First, "11-22"), ["11-22 check-in both"]);
    assert_eq!((list(&told, Here::Second, "11-22"), list(&told, Here::Both, "11-22")), (vec![], vec![]));
    held(&mut told, "11-15", By::Both, Shared);
    for here in EACH {
        assert_eq!(list(&told, here, "11-21"), [""; 0]);
        assert_eq!(list(&told, here, "12-24"), ["11-22 check-in both"]);
    }
    held(&mut told, "11-22", By::Both, Shared);
    assert_eq!(list(&told, Here::Both, "11-22"), [""; 0]);
}

#[test]
fn a_look_back_is_offered_to_those_who_can_look_back_now() {
    let replay = |told: &mut JourneyBuilder, nth, by, vis, closed| {
        let body = Replay { closed, ..Replay::of(day("11-19"), Came::Slip) };
        told.write(Id::replay(Uuid::from_u128(nth)), by, vis, Body::Replay(body));
    };
    let mut told = JourneyBuilder::two();
    replay(&mut told, 1, By::Both, Shared, None);
    replay(&mut told, 2, By::Second, Private, None);
    for here in EACH {
        assert_eq!(list(&told, here, "11-21"), [""; 0]);
    }
    assert_eq!(list(&told, Here::Both, "11-22"), ["11-22 replay both"]);
    assert_eq!(list(&told, Here::Second, "11-22"), ["11-22 replay second"]);
    assert_eq!(list(&told, Here::First, "11-22"), [""; 0]);
    replay(&mut told, 1, By::Both, Shared, Some(day("11-22")));
    assert_eq!(list(&told, Here::Both, "11-22"), [""; 0]);
}

#[test]
fn days_to_watch_for_are_never_among_what_is_due() {
    let mut told = JourneyBuilder::two();
    let watched = Plan { watch: vec![When::On(day("11-22"))], ..Plan::default() };
    plan(&mut told, PlanKind::Setback, 1, By::Both, Shared, watched);
    assert_eq!(list(&told, Here::Both, "11-22"), [""; 0]);
    assert_eq!(told.journey.risky_day(Here::Both, day("11-22")), Some(day("11-22")));
}

#[test]
fn what_was_parked_comes_back_on_its_day() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let mut breach: Breach = told.journey.breach(SPRING).unwrap().clone();
    for (state, expected) in [
        (State::Open, vec![]),
        (State::Parked { until: None }, vec![]),
        (State::Parked { until: Some(day("11-23")) }, vec![]),
        (State::Parked { until: Some(day("11-22")) }, vec!["11-22 parked both"]),
    ] {
        breach.state = state;
        told.write(Id::breach(SPRING), By::Both, Shared, Body::Breach(breach.clone()));
        assert_eq!(list(&told, Here::First, "11-22"), expected, "{state:?}");
    }
}

#[test]
fn a_part_that_waited_is_there_on_its_day_for_the_one_whose_it_is() {
    let page = ("letting-go", Some(SPRING));
    let mut told = JourneyBuilder::hurt_and_broke();
    told.pass(page, Seat::First, [&Stop::Lesson]);
    told.pass_on(page, Seat::First, "facts", "2026-11-22");
    assert_eq!(list(&told, Here::First, "11-24"), [""; 0]);
    assert_eq!(list(&told, Here::First, "11-25"), ["11-25 part first"]);
    assert_eq!(list(&told, Here::Second, "11-25"), [""; 0]);
    told.pass_on(page, Seat::First, "other", "2026-11-25");
    assert_eq!(list(&told, Here::First, "11-25"), [""; 0]);
}

#[test]
fn one_alone_has_what_is_theirs() {
    let mut told = JourneyBuilder::by(Seats::One);
    told.write(Id::checkin(day("11-15"), By::First), By::First, Private, Body::Checkin(Checkin::default()));
    plan(&mut told, PlanKind::Promise, 1, By::First, Private, once("11-20"));
    plan(&mut told, PlanKind::Setback, 2, By::First, Private, review("11-21"));
    let expected = ["11-20 promise first", "11-21 review first", "11-22 check-in first"];
    assert_eq!(list(&told, Here::First, "11-22"), expected);
}

#[test]
fn the_ends_of_time_do_no_harm() {
    let mut told = JourneyBuilder::two();
    for (nth, on) in [NaiveDate::MIN, NaiveDate::MAX].into_iter().enumerate() {
        let plan_of =
            Plan { when: Some(When::On(on)), review: Some(on), watch: vec![When::On(on)], ..Plan::default() };
        for sort in PlanKind::ALL {
            plan(&mut told, sort, nth as u128, By::Both, Shared, plan_of.clone());
        }
        told.write(Id::checkin(on, By::Both), By::Both, Shared, Body::Checkin(Checkin::default()));
        let replay = Body::Replay(Replay::of(on, Came::Wave));
        told.write(Id::replay(Uuid::from_u128(nth as u128)), By::Both, Shared, replay);
    }
    for today in [NaiveDate::MIN, day("11-22"), NaiveDate::MAX] {
        due(&told.journey, &Guide::bundled(), Here::Both, today);
        told.journey.risky_day(Here::Both, today);
    }
}

#[test]
fn a_day_to_look_back_is_due_to_those_who_chose_it_until_it_is_behind_them() {
    let mut told = JourneyBuilder::two();
    let chosen = |done: Option<&str>| {
        Body::LookBack(LookBack { days: [day("11-20")].into(), done: done.map(day), ..LookBack::default() })
    };
    told.write(Id::look_back(By::First), By::First, Private, chosen(None));
    assert_eq!(list(&told, Here::First, "11-19"), [""; 0]);
    assert_eq!(list(&told, Here::First, "11-22"), ["11-20 look-back first"]);
    assert_eq!((list(&told, Here::Second, "11-22"), list(&told, Here::Both, "11-22")), (vec![], vec![]));
    told.write(Id::look_back(By::Both), By::Both, Shared, chosen(None));
    assert_eq!(list(&told, Here::Second, "11-22"), ["11-20 look-back both"]);
    told.write(Id::look_back(By::Both), By::Both, Shared, chosen(Some("11-20")));
    assert_eq!(list(&told, Here::Both, "11-22"), [""; 0]);
}
