use uuid::Uuid;

use super::*;
use crate::{
    guide::PlanKind,
    journey::{
        checkin::Checkin,
        couple::Seats,
        journey_builder::JourneyBuilder,
        key::{By, Hlc, Id, Visibility},
        look_back::LookBack,
        mark::{How, Mark},
        next_date::NextDate,
        record::Body,
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

fn list(told: &JourneyBuilder, here: Here) -> Vec<String> {
    let dated = dated(&told.journey, &Guide::bundled(), here, day("11-22")).into_iter();
    let short = |of: &str| of.replace("00000000-0000-0000-0000-00000000000", "");
    let except = |days: &[NaiveDate]| days.iter().map(|day| format!(" without {day}")).collect::<String>();
    let gone = |dated: &Dated| if dated.cancelled { " cancelled" } else { "" };
    let said = |dated: Dated| {
        format!("{} {:?}{}{}", short(&dated.of), dated.when, except(&dated.except), gone(&dated))
    };
    dated.map(said).collect()
}

#[test]
fn both_may_know_what_is_shared_and_each_their_own_too() {
    let mut told = JourneyBuilder::two();
    let on = |text| Some(When::On(day(text)));
    for (nth, by, vis) in [
        (1, By::First, Visibility::Private),
        (2, By::Second, Visibility::Private),
        (3, By::First, Visibility::Shared),
        (4, By::First, Visibility::Sealed),
    ] {
        plan(&mut told, PlanKind::Promise, nth, by, vis, Plan { when: on("11-30"), ..Plan::default() });
    }
    let of = |here| -> Vec<_> {
        let dated = dated(&told.journey, &Guide::bundled(), here, day("11-22")).into_iter();
        dated.filter_map(|dated| Id::from(dated.of).uuid()).map(|id| id.as_u128()).collect()
    };
    assert_eq!((of(Here::Both), of(Here::First), of(Here::Second)), (vec![3], vec![1, 3, 4], vec![2, 3]));
}

#[test]
fn what_has_a_day_is_there_and_days_to_watch_for_are_not() {
    use Visibility::Shared;
    let mut told = JourneyBuilder::two();
    told.write(Id::checkin(day("11-15"), By::Both), By::Both, Shared, Body::Checkin(Checkin::default()));
    let weekly = When::Every { from: day("11-03"), days: 7, until: None };
    let promise = Plan { when: Some(weekly), ends: Some(day("12-31")), ..Plan::default() };
    let promise = plan(&mut told, PlanKind::Promise, 1, By::First, Shared, promise);
    let moved = Mark { to: Some(day("11-26")), ..Mark::of(How::Changed) };
    told.write(Id::mark(&promise, day("11-24"), By::First), By::First, Shared, Body::Mark(moved));
    let ritual = Plan { when: Some(weekly), review: Some(day("12-01")), ..Plan::default() };
    plan(&mut told, PlanKind::Ritual, 2, By::Both, Shared, ritual.clone());
    plan(&mut told, PlanKind::Ritual, 3, By::Both, Shared, Plan { closed: Some(day("11-20")), ..ritual });
    let watched = Plan { watch: vec![When::On(day("11-25"))], review: Some(day("12-02")), ..Plan::default() };
    plan(&mut told, PlanKind::Setback, 4, By::Both, Shared, watched);
    let days = ["11-01", "11-20", "12-24"].map(day).into();
    let look = Body::LookBack(LookBack { days, ..LookBack::default() });
    told.write(Id::look_back(By::Both), By::Both, Shared, look);
    insta::assert_snapshot!(list(&told, Here::Both).join("\n"), @"
    checkin Every { from: 2026-11-22, days: 7, until: Some(2027-11-22) }
    promise/1 Every { from: 2026-11-03, days: 7, until: Some(2026-12-31) } without 2026-11-24
    promise/1#2026-11-26 On(2026-11-26)
    ritual/2 Every { from: 2026-11-03, days: 7, until: Some(2027-11-22) }
    ritual/2#review On(2026-12-01)
    setback/4#review On(2026-12-02)
    lookback/both#2026-12-24 On(2026-12-24)
    lookback/both#2026-11-20 On(2026-11-20)
    ritual/3 Every { from: 2026-11-03, days: 7, until: Some(2027-11-22) } cancelled
    ritual/3#review On(2026-12-01) cancelled
    ");
}

#[test]
fn a_day_of_a_promise_that_was_moved_is_gone_and_the_new_one_stands() {
    use How::*;
    let weekly = When::Every { from: day("11-24"), days: 7, until: None };
    type Moved = (&'static str, How, Option<&'static str>);
    let of = |when, said: &[Moved]| -> Vec<String> {
        let mut told = JourneyBuilder::by(Seats::One);
        let plan = Plan { when: Some(when), ..Plan::default() };
        let id = self::plan(&mut told, PlanKind::Promise, 1, By::First, Visibility::Shared, plan);
        for (on, how, to) in said {
            told.mark(
                &id,
                &format!("2026-{on}"),
                By::First,
                Visibility::Shared,
                Mark { to: to.map(day), ..Mark::of(*how) },
            );
        }
        let list = list(&told, Here::First).into_iter();
        list.filter_map(|line| Some(line.strip_prefix("promise/1")?.replace("2026-", ""))).collect()
    };
    let once = |on| When::On(day(on));
    let every =
        |without: &str| format!(" Every {{ from: 11-24, days: 7, until: Some(2027-11-24) }}{without}");
    // The one day there is moved twice; the promise itself says where to.
    let twice = [("11-24", Changed, Some("11-26")), ("11-26", Changed, Some("11-28"))];
    assert_eq!(of(once("11-28"), &twice), [" On(11-28)"]);
    // It was moved to no day.
    assert_eq!(of(once("11-24"), &[("11-24", Changed, None)]), [" On(11-24) cancelled"]);
    // Two days of a rhythm come to be one.
    let one = [("11-24", Changed, Some("11-26")), ("12-01", Changed, Some("11-26"))];
    let expected = [every(" without 11-24 without 12-01"), "#11-26 On(11-26)".to_owned()];
    assert_eq!(of(weekly, &one), expected);
    // A day of a rhythm is moved twice, at last onto another one of it.
    let onto = [("11-24", Changed, Some("11-26")), ("11-26", Changed, Some("12-01"))];
    assert_eq!(of(weekly, &onto), [every(" without 11-24"), "#11-26 On(11-26) cancelled".to_owned()]);
    // What was kept or missed was due.
    assert_eq!(of(weekly, &[("11-24", Kept, None), ("12-01", Missed, None)]), [every("")]);
}

#[test]
fn what_was_closed_and_would_come_still_is_cancelled() {
    let closed_on = |text: &str| -> NaiveDate { text.parse().unwrap_or_else(|_| day(text)) };
    let of = |when, closed: &str| -> Vec<bool> {
        let mut told = JourneyBuilder::two();
        let plan = Plan { when: Some(when), closed: Some(closed_on(closed)), ..Plan::default() };
        self::plan(&mut told, PlanKind::Promise, 1, By::First, Visibility::Shared, plan);
        let all = dated(&told.journey, &Guide::bundled(), Here::Both, day("11-22"));
        all.into_iter().map(|dated| dated.cancelled).collect()
    };
    assert_eq!(of(When::On(day("11-30")), "11-20"), [true]);
    assert_eq!(of(When::On(day("11-19")), "11-20"), [false; 0], "its day was before");
    assert_eq!(of(When::Yearly(day("11-19")), "11-20"), [true]);
    assert_eq!(of(When::Yearly(day("11-19")), "08-23"), [true], "it would ring each year");
    let weekly = When::Every { from: closed_on("2025-01-05"), days: 7, until: None };
    assert_eq!(of(weekly, "08-23"), [true], "a copy rings for a year");
    assert_eq!(of(weekly, "2025-11-21"), [false; 0], "and no longer");
}

#[test]
fn one_alone_and_a_folder_where_nobody_is_have_their_own() {
    assert!(list(&JourneyBuilder::default(), Here::Both).is_empty());
    assert!(list(&JourneyBuilder::by(Seats::One), Here::First).is_empty());
}

/// Writes a version on the day of the export.
fn rewrite(told: &mut JourneyBuilder, id: &Id, by: By, body: Option<Body>) {
    let prev = told.journey.heads(id);
    let after = prev.first().map_or(0, |before| before.parts().0) + 1_000;
    let at = "2026-11-22T12:00:00Z".parse().unwrap();
    let (id, vis, hlc) = (id.clone(), Visibility::Shared, Hlc::new(after, 0, "told"));
    told.journey.apply(Record { id, by, vis, at, hlc, prev, body }, None);
}

#[test]
fn whatever_an_export_of_before_holds_and_does_not_stand_any_more_is_cancelled_in_the_next() {
    let mut told = JourneyBuilder::two();
    let weekly = When::Every { from: day("11-24"), days: 7, until: None };
    let with_day = Plan { when: Some(weekly), review: Some(day("12-01")), ..Plan::default() };
    let [promise, ritual, agreement] =
        [(PlanKind::Promise, By::First), (PlanKind::Ritual, By::Both), (PlanKind::Agreement, By::Both)]
            .map(|(sort, by)| plan(&mut told, sort, 1, by, Visibility::Shared, with_day.clone()));
    let mark = Id::mark(&promise, day("12-08"), By::First);
    let moved = |to: Option<&str>| Some(Body::Mark(Mark { to: to.map(day), ..Mark::of(How::Changed) }));
    rewrite(&mut told, &mark, By::First, moved(Some("12-10")));
    let (next, look_back) = (Id::next_date(By::Both), Id::look_back(By::Both));
    let date = |on: Option<&str>| {
        let on = on.map(day);
        Some(Body::NextDate(NextDate { page: "letting-go".into(), cue: "tea".into(), on }))
    };
    rewrite(&mut told, &next, By::Both, date(Some("11-29")));
    let mut looked = LookBack::default();
    looked.toggle(day("12-24"));
    rewrite(&mut told, &look_back, By::Both, Some(Body::LookBack(looked.clone())));

    let all = |told: &JourneyBuilder| dated(&told.journey, &Guide::bundled(), Here::Both, day("11-22"));
    let rings = |told: &JourneyBuilder| -> Vec<String> {
        all(told).into_iter().filter(|dated| !dated.cancelled).map(|dated| dated.of).collect()
    };
    let before = rings(&told);
    assert_eq!(before.len(), 8, "{before:?}");

    rewrite(&mut told, &next, By::Both, date(Some("12-02")));
    assert_eq!(rings(&told), before, "what is moved is the same entry");

    rewrite(&mut told, &next, By::Both, date(None));
    looked.toggle(day("12-24"));
    rewrite(&mut told, &look_back, By::Both, Some(Body::LookBack(looked)));
    rewrite(&mut told, &Id::mark(&promise, day("12-10"), By::First), By::First, moved(Some("12-11")));
    rewrite(&mut told, &ritual, By::Both, Some(Plan::default().into()));
    rewrite(&mut told, &promise, By::First, None);
    rewrite(&mut told, &agreement, By::Both, None);
    assert_eq!(rings(&told), [""; 0]);
    let cancelled: Vec<String> = all(&told).into_iter().map(|dated| dated.of).collect();
    assert!(before.iter().all(|of| cancelled.contains(of)), "{before:?}, and now {cancelled:?}");
    let later = dated(&told.journey, &Guide::bundled(), Here::Both, "2027-11-23".parse().unwrap());
    assert_eq!(later, [], "a year later no copy rings any more");
}

#[test]
fn what_never_had_a_day_is_in_no_calendar() {
    let mut told = JourneyBuilder::two();
    plan(&mut told, PlanKind::Promise, 1, By::First, Visibility::Shared, Plan::default());
    plan(&mut told, PlanKind::Agreement, 2, By::Both, Visibility::Shared, Plan::default());
    assert_eq!(list(&told, Here::Both), [""; 0]);
}
