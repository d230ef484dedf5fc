use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn settings(title: &str) -> CalendarSettings<'_> {
    CalendarSettings {
        title,
        at: NaiveTime::from_hms_opt(19, 0, 0).unwrap(),
        folder: "a-folder",
        made: "2026-11-22T20:14:03Z".parse().unwrap(),
    }
}

fn dated(of: &str, when: When) -> Dated {
    Dated::new(of, when)
}

#[test]
fn a_calendar_says_days_and_a_neutral_word_and_nothing_else() {
    let weekly = When::Every { from: day("2026-11-22"), days: 7, until: Some(day("2027-11-21")) };
    let all = [dated("checkin", weekly), dated("promise/1", When::Yearly(day("2024-02-29")))];
    let text = calendar(&all, &settings("Tea, and \"cake\"; or\nnot")).replace("\r\n", "\n");
    insta::assert_snapshot!(text, @r#"
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Calendar//EN
    CALSCALE:GREGORIAN
    BEGIN:VEVENT
    DTEND:20261122T193000
    DTSTAMP:20261122T201403Z
    DTSTART:20261122T190000
    RRULE:FREQ=DAILY;INTERVAL=7;UNTIL=20271121T190000
    SEQUENCE:29922974
    SUMMARY:Tea\, and "cake"\; or\nnot
    UID:eaab7c1d616865c93a9603508aeaa9c4
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Tea\, and "cake"\; or\nnot
    DTSTAMP:20261122T201403Z
    TRIGGER:P0D
    UID:eaab7c1d616865c93a9603508aeaa9c4-a
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    DTEND:20240229T193000
    DTSTAMP:20261122T201403Z
    DTSTART:20240229T190000
    EXDATE:20270228T190000
    RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;UNTIL=20271123T190000
    SEQUENCE:29922974
    SUMMARY:Tea\, and "cake"\; or\nnot
    UID:338624fd7040196c2886b4230ec983c1
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Tea\, and "cake"\; or\nnot
    DTSTAMP:20261122T201403Z
    TRIGGER:P0D
    UID:338624fd7040196c2886b4230ec983c1-a
    END:VALARM
    END:VEVENT
    END:VCALENDAR
    "#);
}

#[test]
fn an_entry_keeps_its_id_and_tells_nothing_by_it() {
    let id = |folder, of| uid(of, folder);
    assert_eq!(id("a", "promise/1"), id("a", "promise/1"));
    assert_ne!(id("a", "promise/1"), id("b", "promise/1"));
    assert_ne!(id("a", "promise/1"), id("a", "promise/1#review"));
}

#[test]
fn the_ends_of_time_are_left_out() {
    for end in [NaiveDate::MIN, NaiveDate::MAX] {
        for when in [When::On(end), When::Yearly(end), When::Every { from: end, days: 0, until: Some(end) }] {
            assert!(!calendar(&[dated("x", when)], &settings("Tea")).contains("VEVENT"));
        }
    }
    let for_ever = When::Every { from: day("2026-11-22"), days: 0, until: Some(NaiveDate::MAX) };
    assert!(calendar(&[dated("x", for_ever)], &settings("Tea")).contains("RRULE:FREQ=DAILY;INTERVAL=1\r\n"));
}

proptest! {
    #[test]
    fn no_title_breaks_out_of_its_line(title in "\\PC*|[\\x00-\\x1f;:,\\\\\"]*") {
        let text = calendar(&[dated("x", When::On(day("2026-11-22")))], &settings(&title));
        let plain = calendar(&[dated("x", When::On(day("2026-11-22")))], &settings("Tea"));
        let names = |text: &str| -> Vec<String> {
            let lines = text.split("\r\n").filter(|line| !line.starts_with(' '));
            lines.map(|line| line.split([':', ';']).next().unwrap().to_owned()).collect()
        };
        prop_assert_eq!(names(&text), names(&plain));
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    }
}

#[test]
fn days_of_a_rhythm_that_were_moved_are_left_out_at_the_hour_at_which_they_would_be() {
    let weekly = When::Every { from: day("2026-11-22"), days: 7, until: None };
    let except = vec![day("2026-11-22"), day("2026-12-06"), NaiveDate::MAX];
    let text = calendar(&[Dated { except, ..dated("promise/1", weekly) }], &settings("Tea"));
    assert!(text.contains("\r\nEXDATE:20261122T190000,20261206T190000\r\n"), "{text}");
}

#[test]
fn what_was_ended_is_cancelled_rings_no_more_and_counts_for_more_than_what_was_said_before() {
    let of = |cancelled, made: &str| {
        let settings = CalendarSettings { made: made.parse().unwrap(), ..settings("Tea") };
        calendar(&[Dated { cancelled, ..dated("ritual/1", When::On(day("2026-11-29"))) }], &settings)
    };
    let line = |text: &str, name: &str| text.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
    let (before, after) = (of(false, "2026-11-22T20:14:03Z"), of(true, "2026-11-22T20:15:03Z"));
    assert_eq!(line(&before, "UID:"), line(&after, "UID:"));
    assert!(line(&before, "SEQUENCE:") < line(&after, "SEQUENCE:"));
    assert!(after.contains("STATUS:CANCELLED\r\n") && !after.contains("VALARM"));
    assert!(!before.contains("STATUS"));
}
