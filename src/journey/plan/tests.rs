use uuid::Uuid;

use super::*;
use crate::journey::{couple::Seats, journey_builder::JourneyBuilder, key::Visibility};

const PART: &str = "keeping-promises.promise";

fn of(sort: PlanKind, nth: u128) -> Id {
    Id::plan(sort, Uuid::from_u128(nth))
}

fn promise(told: &mut JourneyBuilder, nth: u128, by: By, vis: Visibility, plan: Plan) -> Id {
    let id = of(PlanKind::Promise, nth);
    told.plan(&id, by, vis, (PART, "act", "Small."), plan);
    id
}

#[test]
fn who_changes_a_plan_and_who_brings_it() {
    use Visibility::{Private, Shared};
    for (by, vis, here, changes, brings) in [
        (By::First, Private, Here::First, true, true),
        (By::First, Private, Here::Second, false, false),
        (By::First, Private, Here::Both, false, false),
        (By::First, Shared, Here::First, true, false),
        (By::First, Shared, Here::Second, false, false),
        (By::First, Shared, Here::Both, true, false),
        (By::Both, Shared, Here::Both, true, false),
        // It is the word of both, and is changed by both together.
        (By::Both, Shared, Here::First, false, false),
    ] {
        let mut told = JourneyBuilder::two();
        let id = promise(&mut told, 1, by, vis, Plan::default());
        let may = (told.journey.may_change_plan(&id, here), told.journey.may_bring_plan(&id, here));
        assert_eq!(may, (changes, brings), "{by:?} {vis:?} {here:?}");
    }
    let mut alone = JourneyBuilder::by(Seats::One);
    let id = promise(&mut alone, 1, By::First, Private, Plan::default());
    assert!(alone.journey.may_change_plan(&id, Here::First));
    assert!(!alone.journey.may_bring_plan(&id, Here::First), "there is nobody to bring it to");
    assert!(!alone.journey.may_change_plan(&of(PlanKind::Promise, 9), Here::First), "there is no such plan");
}

#[test]
fn as_many_are_open_as_the_guide_says_wherever_they_were_made() {
    let today = "2026-11-22".parse().unwrap();
    let mut told = JourneyBuilder::two();
    let closed = Plan { closed: Some(today), ..Plan::default() };
    let ended = Plan { ends: "2026-11-21".parse().ok(), ..Plan::default() };
    for (nth, by, plan) in [
        (1, By::First, Plan::default()),
        (2, By::Second, Plan::default()),
        (3, By::First, closed),
        (4, By::First, ended),
    ] {
        promise(&mut told, nth, by, Visibility::Shared, plan);
    }
    let full = |told: &JourneyBuilder, most| told.journey.is_full(By::First, PlanKind::Promise, most, today);
    assert_eq!([None, Some(1), Some(2)].map(|most| full(&told, most)), [false, true, false]);
    promise(&mut told, 5, By::First, Visibility::Private, Plan::default());
    assert!(full(&told, Some(2)));
}

#[test]
fn a_plan_is_read_by_its_readers_and_changed_by_its_author() {
    for (by, vis, here, read, own) in [
        (By::First, Visibility::Shared, Here::First, true, true),
        (By::First, Visibility::Shared, Here::Second, true, false),
        (By::First, Visibility::Private, Here::Second, false, false),
        (By::First, Visibility::Private, Here::Both, false, false),
        (By::First, Visibility::Shared, Here::Both, true, true),
        (By::Both, Visibility::Shared, Here::Second, true, true),
    ] {
        let mut told = JourneyBuilder::two();
        let id = Id::plan(PlanKind::Plan, Uuid::from_u128(1));
        told.write(id.clone(), by, vis, Plan::default().into());
        let journey = &told.journey;
        let what = format!("{by:?} {vis:?} {here:?}");
        assert_eq!(journey.readable_plan(&id, here).is_some(), read, "{what}");
        assert_eq!(journey.readable_plans(PlanKind::Plan, here).count(), usize::from(read), "{what}");
        assert_eq!(journey.own_plan(&id, here).is_some(), own, "{what}");
    }
}
