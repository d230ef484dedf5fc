//! Days for a calendar: whose they are, what they tell, and that other programs read the same days out of them.

use std::{collections::BTreeSet, env, fs, os::unix::fs::PermissionsExt, process};

use super::Home;
use chrono::{DateTime, NaiveDate, NaiveTime};
use serde::de::IgnoredAny;
use trustpath::{
    export::{CalendarSettings, calendar},
    guide::PlanKind,
    journey::{
        agenda::Dated,
        couple::Seats,
        plan::Plan,
        record::{By, Hlc, Id, Record, Seat, Visibility},
        when::When,
    },
    language::Catalogue,
    store::{Seated, Store},
};
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Sam and Alex, with a weekly ritual of both, and a promise each: Sam's own and Alex's shared.
pub fn dated(home: &Home) {
    home.couple(Seats::Two, ["Sam", "Alex"]);
    let weekly = When::Every { from: day("2020-11-22"), days: 7, until: None };
    let things = [
        (PlanKind::Ritual, By::Both, Visibility::Shared, weekly),
        (PlanKind::Promise, By::First, Visibility::Private, When::On(day("2020-12-03"))),
        (PlanKind::Promise, By::Second, Visibility::Shared, When::On(day("2020-12-04"))),
    ];
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    for (nth, (sort, by, vis, when)) in (1..).zip(things) {
        let seat = if by == By::Second { Seat::Second } else { Seat::First };
        let _: Seated<IgnoredAny> = store.sit(seat.into(), seat).unwrap();
        let id = Id::plan(sort, Uuid::from_u128(nth.into()));
        let mut plan = Plan::of("keeping-promises.promise".into(), None);
        plan.when = Some(when);
        plan.boxes.insert("do".into(), "CANARY".into());
        let (at, hlc) = (DateTime::default(), Hlc::new(0x0190_0000_0000 + nth, 0, "00000000"));
        store.append(&Record { id, by, vis, at, hlc, prev: vec![], body: Some(plan.into()) }).unwrap();
    }
}

fn lines<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    text.lines().filter(|line| line.starts_with(name)).collect()
}

#[test]
fn a_calendar_holds_what_both_may_know_and_with_a_name_that_ones_own_too() {
    let home = Home::new();
    dated(&home);
    let both = home.run("calendar");
    assert_eq!((both.code, &*both.err), (0, ""));
    let sam = home.run("calendar --seat sam --title Walk --at 07:30").out;
    let starts = ["DTSTART:20201122T190000", "DTSTART:20201204T190000"];
    assert_eq!(lines(&both.out, "DTSTART"), starts);
    assert_eq!(lines(&home.run("calendar --seat alex").out, "DTSTART"), starts);
    assert!(lines(&sam, "DTSTART").contains(&"DTSTART:20201203T073000"), "{sam}");
    assert_eq!(lines(&sam, "SUMMARY"), ["SUMMARY:Walk"; 3]);
    assert_eq!(lines(&both.out, "SUMMARY"), ["SUMMARY:Tea"; 2]);
    let ids = |text: &str| lines(text, "UID").into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(ids(&both.out), ids(&home.run("calendar").out), "the ids stay");
    assert!(ids(&sam).is_superset(&ids(&both.out)) && ids(&sam).len() == 6);
    for word in ["CANARY", "trustpath", "Sam", "Alex", "promise", "ritual", "00000000"] {
        assert!(!sam.contains(word) && !both.out.contains(word), "{word}");
    }
}

#[test]
fn a_lived_in_folder_rings_once_a_day_and_stops_by_itself() {
    let home = Home::new();
    home.six_weeks();
    let said = home.run("calendar").out;
    let events: Vec<_> =
        said.split("BEGIN:VEVENT").skip(1).filter(|event| !event.contains("CANCELLED")).collect();
    let starts = events.iter().map(|event| lines(event, "DTSTART")[0]);
    assert_eq!(starts.clone().count(), starts.collect::<BTreeSet<_>>().len(), "{said}");
    assert!(events.iter().all(|event| !event.contains("RRULE") || event.contains(";UNTIL=")), "{said}");
}

#[test]
fn a_calendar_is_a_new_file_for_this_account_alone() {
    let home = Home::new();
    dated(&home);
    assert_eq!(home.run("calendar -o tea.ics").code, 0);
    let path = home.path().join("tea.ics");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let before = fs::read(&path).unwrap();
    let again = home.run("calendar -o tea.ics");
    assert!(again.code == 1 && again.err.contains("tea.ics"), "{}", again.err);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_calendar_without_days_and_an_hour_that_is_none_are_answered() {
    let home = Home::new();
    let none = home.run("calendar");
    assert!(none.code == 1 && none.err.contains("Nothing has a day yet"), "{}", none.err);
    assert!(!home.data().exists(), "asking makes no folder");
    let wrong = home.run("calendar --at 25:00");
    assert!(wrong.code == 2 && wrong.err.contains("25:00"), "{}", wrong.err);
}

const EXPAND: &str = r#"
import sys, datetime, icalendar, recurring_ical_events
first, last = map(datetime.date.fromisoformat, sys.argv[1:3])
for nth, path in enumerate(sys.argv[3:]):
    calendar = icalendar.Calendar.from_ical(open(path, "rb").read())
    assert not calendar.errors and not any(e.errors for e in calendar.walk())
    assert len([a for a in calendar.walk("VALARM")]) == 1
    after = last + datetime.timedelta(days=1)
    for event in recurring_ical_events.of(calendar).between(first, after):
        start = event["DTSTART"].dt
        assert start.tzinfo is None and (start.hour, start.minute) == (2, 30)
        if first <= start.date() <= last:
            print(nth, start.date())
"#;

#[test]
#[ignore = "needs python3 with icalendar and recurring-ical-events"]
fn another_program_reads_the_days_that_this_one_shows() {
    let every =
        |from, days, until: Option<&str>| When::Every { from: day(from), days, until: until.map(day) };
    let whens = [
        every("2026-11-22", 7, None),
        every("2027-01-01", 1, Some("2028-03-01")),
        every("2027-03-21", 7, Some("2028-10-29")),
        every("2026-02-27", 91, None),
        every("2026-05-01", 182, Some("2028-12-31")),
        every("2027-06-01", 0, None),
        When::On(day("2028-02-29")),
        When::On(day("2027-03-28")),
        When::On(day("2027-10-31")),
        When::Yearly(day("2024-02-29")),
        When::Yearly(day("2023-02-28")),
        When::Yearly(day("2027-12-31")),
    ];
    let temp = tempfile::tempdir().unwrap();
    // Half past two is the hour that is missing or there twice when clocks change.
    let (at, made) = (NaiveTime::from_hms_opt(2, 30, 0).unwrap(), "2027-12-31T00:00:00Z".parse().unwrap());
    let settings = CalendarSettings { title: "Tea", at, folder: "a", made };
    let (first, last) = (day("2027-01-01"), day("2028-12-31"));
    let (mut paths, mut expected) = (vec![], BTreeSet::new());
    for (nth, when) in whens.into_iter().enumerate() {
        let path = temp.path().join(format!("{nth}.ics"));
        // Of each rhythm two days were moved, as far as there are two.
        let except: Vec<_> = match when {
            When::On(_) => vec![],
            _ => when.between(first, last).step_by(3).take(2).collect(),
        };
        let stands = when.between(first, last).filter(|on| !except.contains(on));
        expected.extend(stands.map(|on| format!("{nth} {on}")));
        fs::write(&path, calendar(&[Dated { except, ..Dated::new("x", when) }], &settings)).unwrap();
        paths.push(path);
    }
    let python = env::var_os("TRUSTPATH_TEST_PYTHON").unwrap_or_else(|| "python3".into());
    for zone in ["UTC", "Europe/Berlin", "America/New_York"] {
        let mut command = process::Command::new(&python);
        command.args(["-c", EXPAND, &first.to_string(), &last.to_string()]).args(&paths).env("TZ", zone);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let read = String::from_utf8(output.stdout).unwrap();
        let read: Vec<_> = read.lines().map(str::to_owned).collect();
        assert_eq!(read.iter().cloned().collect::<BTreeSet<_>>(), expected, "{zone}");
        assert_eq!(read.len(), expected.len(), "no day twice in {zone}");
    }
}
