use super::*;
use crate::{
    journey::{journey_builder::JourneyBuilder, record::Body, when::When},
    private::Private,
};

fn day(text: &str) -> NaiveDate {
    format!("2026-{text}").parse().unwrap()
}

/// Marks of days, `to` where one was moved.
fn marks(said: &[(&str, How, Option<&str>)]) -> Vec<(NaiveDate, Mark)> {
    let mark = |how, to: Option<&str>| Mark { how, to: to.map(day), ..Mark::of(How::Kept) };
    said.iter().map(|(on, how, to)| (day(on), mark(*how, *to))).collect()
}

fn said(marks: &[(NaiveDate, Mark)]) -> MarksByDay<'_> {
    marks.iter().map(|(on, mark)| (*on, mark)).collect()
}

fn once(on: &str) -> Plan {
    Plan { when: Some(When::On(day(on))), ..Plan::default() }
}

fn weekly(from: &str) -> Plan {
    Plan { when: Some(When::Every { from: day(from), days: 7, until: None }), ..Plan::default() }
}

/// The days as short words: `11-22 Kept`, `11-29 -`.
fn short(days: &[DueDay]) -> Vec<String> {
    let how = |day: &DueDay| day.said.map_or_else(|| "-".into(), |how| format!("{how:?}"));
    days.iter().map(|day| format!("{} {}", day.on.format("%m-%d"), how(day))).collect()
}

#[test]
fn the_days_on_which_a_promise_is_due() {
    use How::*;
    type Marked = Vec<(&'static str, How, Option<&'static str>)>;
    let closed = |plan: Plan| Plan { closed: Some(day("11-22")), ..plan };
    let cases: Vec<(Plan, Marked, &[&str])> = vec![
        (once("11-22"), vec![], &["11-22 -"]),
        (once("11-22"), vec![("11-22", Kept, None)], &["11-22 Kept"]),
        // Moved twice, then missed.
        (
            closed(once("11-26")),
            vec![
                ("11-22", Changed, Some("11-24")),
                ("11-24", Changed, Some("11-26")),
                ("11-26", Missed, None),
            ],
            &["11-22 Changed", "11-24 Changed", "11-26 Missed"],
        ),
        // Taken back before anything was said: nothing is owed.
        (closed(once("11-24")), vec![], &[]),
        (weekly("11-08"), vec![], &["11-08 -", "11-15 -", "11-22 -", "11-29 -"]),
        // One day of a rhythm moves, the rhythm does not.
        (
            weekly("11-08"),
            vec![("11-08", Kept, None), ("11-15", Changed, Some("11-17"))],
            &["11-08 Kept", "11-15 Changed", "11-17 -", "11-22 -", "11-29 -"],
        ),
        // Moved onto a day on which it is due anyway: that is one day.
        (weekly("11-15"), vec![("11-15", Changed, Some("11-22"))], &["11-15 Changed", "11-22 -", "11-29 -"]),
        (closed(weekly("11-08")), vec![("11-15", Missed, None)], &["11-15 Missed"]),
        // Of an earlier version, without a day.
        (Plan::default(), vec![], &[]),
        (closed(Plan::default()), vec![("11-20", Kept, None)], &["11-20 Kept"]),
    ];
    for (plan, marked, expected) in cases {
        let marks = marks(&marked);
        let days = due_days(&plan, &said(&marks), day("11-01"), day("11-30"));
        assert_eq!(short(&days), expected, "{marked:?}");
    }
}

#[test]
fn what_waits_for_a_word_and_what_comes_next() {
    use How::*;
    let today = day("11-22");
    let days = |plan: &Plan, marked: &[(&str, How, Option<&str>)]| {
        let marks = marks(marked);
        let waiting = waiting_days(plan, &said(&marks), today);
        let waiting: Vec<_> = waiting.iter().map(|on| on.format("%m-%d").to_string()).collect();
        let next = next_day(plan, &said(&marks), today).map(|on| on.format("%m-%d").to_string());
        (waiting.join(" "), next.unwrap_or_default())
    };
    let is = |waiting: &str, next: &str| (waiting.to_owned(), next.to_owned());
    assert_eq!(days(&once("11-23"), &[]), is("", "11-23"));
    assert_eq!(days(&once("11-22"), &[]), is("11-22", ""));
    assert_eq!(days(&once("01-02"), &[]), is("01-02", ""));
    let old = Plan { when: Some(When::On("2020-02-29".parse().unwrap())), ..Plan::default() };
    assert_eq!(days(&old, &[]), is("02-29", ""), "however long ago");
    assert_eq!(days(&weekly("10-18"), &[]), is("11-08 11-15 11-22", "11-29"), "older ones stay blank");
    assert_eq!(days(&weekly("11-08"), &[("11-22", Kept, None)]), is("11-08 11-15", "11-29"));
    assert_eq!(
        days(&weekly("10-18"), &[("11-08", Missed, None)]),
        is("11-15 11-22", "11-29"),
        "no older one"
    );
    let moved = [("11-15", Changed, Some("11-25")), ("11-22", Kept, None)];
    assert_eq!(days(&weekly("11-15"), &moved), is("", "11-25"));
    assert_eq!(days(&Plan { closed: Some(today), ..weekly("11-08") }, &[]), is("", ""));
    assert_eq!(days(&Plan::default(), &[]), is("", ""));
    let for_ever = When::Every { from: NaiveDate::MIN, days: 1, until: None };
    assert_eq!(days(&Plan { when: Some(for_ever), ..Plan::default() }, &[]).0, "11-20 11-21 11-22");
}

#[test]
fn kept_and_missed_are_said_from_the_day_on_and_changed_up_to_it() {
    use How::*;
    let due = day("11-22");
    for (how, before, on, after) in [
        (Kept, false, true, true),
        (Missed, false, true, true),
        (Changed, true, true, false),
        (Noticed, false, false, false),
        (Done, false, false, false),
    ] {
        let may = |today: &str| may_say(how, due, day(today));
        assert_eq!((may("11-21"), may("11-22"), may("11-23")), (before, on, after), "{how:?}");
    }
}

#[test]
fn a_promise_for_one_day_closes_or_moves_and_a_rhythm_goes_on() {
    use How::*;
    let today = day("11-22");
    let after = |before: Plan, how, to: Option<&str>| {
        let (mut plan, mark) = (before.clone(), Mark { to: to.map(day), ..Mark::of(how) });
        settle(&mut plan, &mark, today);
        let settled = (plan.when, plan.closed);
        unsettle(&mut plan, &mark, before.when.and_then(|when| when.last(today)).unwrap_or(today));
        assert_eq!(plan, before, "{how:?} is taken back");
        settled
    };
    let at = |on: &str| Some(When::On(day(on)));
    for how in [Kept, Missed] {
        assert_eq!(after(once("11-20"), how, None), (at("11-20"), Some(today)));
        assert_eq!(after(Plan::default(), how, None), (None, Some(today)));
        assert_eq!(after(weekly("11-08"), how, None), (weekly("11-08").when, None));
    }
    assert_eq!(after(once("11-22"), Changed, Some("11-25")), (at("11-25"), None));
    assert_eq!(after(weekly("11-08"), Changed, Some("11-25")), (weekly("11-08").when, None));
}

#[test]
fn noticing_is_for_the_other_and_for_what_they_may_read() {
    use Visibility::*;
    for (by, vis, here, may) in [
        (By::First, Shared, Here::Second, true),
        (By::First, Shared, Here::First, false),
        (By::First, Shared, Here::Both, true),
        (By::First, Private, Here::Second, false),
        (By::Both, Shared, Here::Second, false),
    ] {
        assert_eq!(may_notice(by, vis, here), may, "{by:?} {vis:?} {here:?}");
    }
}

#[test]
fn nothing_is_counted_before_ten_days_are_closed_nor_for_anybody_but_the_one_who_promised() {
    let mut told = JourneyBuilder::two();
    let id = Id::plan(PlanKind::Promise, uuid::Uuid::from_u128(7));
    let mut plan = weekly("08-02");
    plan.boxes.insert("act".into(), Private::from("I take the bins out."));
    told.write(id.clone(), By::First, Visibility::Shared, plan.into());
    let hows = [How::Kept, How::Changed, How::Missed];
    let days = weekly("08-02").when.unwrap().between(day("08-02"), day("10-04"));
    for (nth, on) in days.enumerate() {
        assert_eq!(told.journey.kept_of_closed(Here::First), None);
        let mark = |how| Body::Mark(Mark::of(how));
        told.write(Id::mark(&id, on, By::First), By::First, Visibility::Shared, mark(hows[nth % 3]));
        told.write(Id::mark(&id, on, By::Second), By::Second, Visibility::Shared, mark(How::Noticed));
    }
    let count = |here| told.journey.kept_of_closed(here);
    assert_eq!((count(Here::First), count(Here::Second), count(Here::Both)), (Some((7, 10)), None, None));
}

fn promised(told: &mut JourneyBuilder, nth: u128, vis: Visibility) -> Id {
    let id = Id::plan(PlanKind::Promise, uuid::Uuid::from_u128(nth));
    told.write(id.clone(), By::First, vis, once("11-22").into());
    id
}

#[test]
fn its_maker_says_how_it_went_and_the_other_that_they_noticed() {
    use Visibility::{Private, Shared};
    let today = day("11-22");
    for (vis, here, says, notices) in [
        (Shared, Here::First, true, None),
        (Shared, Here::Second, false, Some(Seat::Second)),
        (Shared, Here::Both, true, Some(Seat::Second)),
        (Private, Here::First, true, None),
        (Private, Here::Second, false, None),
        (Private, Here::Both, false, None),
    ] {
        let mut told = JourneyBuilder::two();
        let id = promised(&mut told, 1, vis);
        assert_eq!(told.journey.may_say(&id, here), says, "{vis:?} {here:?}");
        assert_eq!(told.journey.days_to_say(&id, here, today).is_empty(), !says, "{vis:?} {here:?}");
        assert_eq!(told.journey.noticeable(&id, here), None, "nothing was kept yet");
        told.mark(&id, "2026-11-22", By::First, vis, Mark::of(How::Kept));
        assert_eq!(told.journey.said_on(&id, today).map(|mark| mark.how), Some(How::Kept));
        let found = told.journey.noticeable(&id, here);
        assert_eq!(found, notices.map(|seat| (seat, today)), "{vis:?} {here:?}");
        told.mark(&id, "2026-11-22", By::Second, vis, Mark::of(How::Noticed));
        assert_eq!(told.journey.noticeable(&id, here), None, "it is said once");
    }
}

#[test]
fn something_is_said_of_a_day_that_waits_or_of_the_next_one() {
    let today = day("11-22");
    for (plan, days) in [
        (once("11-22"), vec!["11-22"]),
        (once("11-25"), vec!["11-25"]),
        (weekly("11-15"), vec!["11-15", "11-22"]),
        (Plan::default(), vec!["11-22"]),
        (Plan { closed: Some(today), ..once("11-22") }, vec![]),
    ] {
        let mut told = JourneyBuilder::two();
        let id = promised(&mut told, 1, Visibility::Shared);
        told.write(id.clone(), By::First, Visibility::Shared, plan.into());
        let days: Vec<_> = days.into_iter().map(day).collect();
        assert_eq!(told.journey.days_to_say(&id, Here::First, today), days);
    }
}
