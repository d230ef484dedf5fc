use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::{
    guide::PlanKind,
    journey::{
        checkin::Checkin,
        couple::Here,
        journey_builder::JourneyBuilder,
        plan::Plan,
        record::{Body, Visibility},
        when::When,
    },
    screens::tests::Harness,
    session::Request,
};

fn day(text: &str) -> NaiveDate {
    format!("2026-{text}").parse().unwrap()
}

fn plan(told: &mut JourneyBuilder, sort: PlanKind, nth: u128, by: By, plan: Plan) {
    let part = match sort {
        PlanKind::Promise => "keeping-promises.promise",
        _ => "setback-plan.plan",
    };
    let vis = if by == By::First { Visibility::Private } else { Visibility::Shared };
    let plan = Plan { part: part.into(), ..plan };
    told.write(Id::plan(sort, Uuid::from_u128(nth)), by, vis, plan.into());
}

/// What the path says between its first line and the choices.
fn said(harness: &Harness) -> String {
    let prose = harness.prose();
    let (body, _) = prose.split_once("\n\nt. ").or(prose.split_once("\n\ng. ")).unwrap();
    body.splitn(3, "\n\n").nth(2).unwrap_or_default().to_owned()
}

#[test]
fn what_is_due_is_a_short_list_and_ones_own_is_gone_while_both_are_here() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let body = Body::Checkin(Checkin::default());
    told.write(Id::checkin(day("11-10"), By::Both), By::Both, Visibility::Shared, body);
    let promised = |on| Plan { when: Some(When::On(day(on))), ..Plan::default() };
    plan(&mut told, PlanKind::Promise, 1, By::First, promised("11-20"));
    plan(&mut told, PlanKind::Promise, 2, By::First, promised("11-22"));
    plan(&mut told, PlanKind::Promise, 3, By::First, promised("11-23"));
    plan(&mut told, PlanKind::Promise, 4, By::Second, promised("11-22"));
    let review = Plan { review: Some(day("11-01")), ..Plan::default() };
    plan(&mut told, PlanKind::Setback, 5, By::Both, review);
    let mut harness = Harness::of(told, Here::First, Place::Path);
    insta::assert_snapshot!(said(&harness), @"
    - Promises: 2 days to talk about
    - The weekly check-in, was for Tuesday
    - Look again at “Our plan”, when both of you are here.

    Months with an evening here: November.
    ");
    assert!(!harness.waits("Today: Look again"));
    harness.sit(Here::Both);
    insta::assert_snapshot!(said(&harness), @"
    - A promise (Alex), for today
    - The weekly check-in, was for Tuesday
    - Look again at “Our plan”, was for Sunday 1 November

    Months with an evening here: November.
    ");
    harness.take_up("Today: A promise");
    assert!(harness.offers("Alex: kept"), "{}", harness.prose());
    harness.hear(Request::Go(Place::Path));
    harness.take_up("Today: Look again");
    assert!(harness.offers("It goes on"), "{}", harness.prose());
    harness.hear(Request::Go(Place::Path));
    harness.take_up("Today: The weekly check-in");
    assert!(harness.prose().starts_with("The weekly check-in"));
}

#[test]
fn a_day_to_watch_for_is_said_from_a_week_before_to_those_whose_plan_it_is() {
    for (by, here, is_said) in [
        (By::Both, Here::Both, true),
        (By::Both, Here::Second, true),
        (By::First, Here::First, true),
        (By::First, Here::Second, false),
        (By::First, Here::Both, false),
    ] {
        let mut told = JourneyBuilder::two();
        plan(
            &mut told,
            PlanKind::Setback,
            1,
            by,
            Plan { watch: vec![When::On(day("11-29"))], ..Plan::default() },
        );
        let mut harness = Harness::of(told, here, Place::Path);
        let words = "A day you wanted to watch for is near: Sunday 29 November. Your plan is one key away.";
        assert_eq!(harness.prose().replace('\n', " ").contains(words), is_said, "{by:?} {here:?}");
        harness.app.session.now = "2026-11-21T21:00:00+01:00".parse().unwrap();
        assert!(!harness.prose().contains("watch for"));
    }
}

#[test]
fn a_clock_that_looks_wrong_is_one_calm_sentence() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::Path);
    assert!(!harness.prose().contains("clock"));
    harness.app.session.now = "1970-01-01T01:00:00+01:00".parse().unwrap();
    let prose = harness.prose().replace('\n', " ");
    assert!(prose.contains("looks wrong: it says 1 January 1970."), "{prose}");
}
