use super::*;
use crate::journey::journey_builder::{JourneyBuilder, SPRING};

const PAGE: (&str, Option<uuid::Uuid>) = ("letting-go", Some(SPRING));

fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

fn part(id: &str) -> Stop {
    Stop::Part(id.into())
}

/// The parts that are suggested on a day, of the page on which sheets wait for three days each.
fn open(told: &JourneyBuilder, guide: &Guide, here: Here, today: &str) -> String {
    let stops = told.journey.open_stops(guide, guide.chapter("letting-go").unwrap(), here, day(today));
    let parts = stops.iter().filter_map(|stop| match stop {
        Stop::Part(id) => Some(id.as_str()),
        Stop::Done => Some("done?"),
        _ => None,
    });
    parts.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_part_waits_for_the_one_before_it_and_then_for_its_day() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let suggests = |told: &JourneyBuilder, today| {
        let open = open(told, &guide, Here::First, today);
        ["facts", "other", "forgiven"].map(|part| open.split(' ').any(|open| open == part))
    };
    assert_eq!(suggests(&told, "2026-11-22"), [true, false, false]);
    told.pass_on(PAGE, Seat::First, "facts", "2026-11-22");
    for (today, other) in [("2026-11-22", false), ("2026-11-24", false), ("2026-11-25", true)] {
        assert_eq!(suggests(&told, today), [false, other, false], "{today}");
    }
    told.pass_on(PAGE, Seat::First, "other", "2026-11-30");
    assert_eq!(suggests(&told, "2026-12-02"), [false, false, false]);
    assert_eq!(suggests(&told, "2026-12-03"), [false, false, true]);
}

#[test]
fn its_day_is_named_until_it_comes() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    told.pass_on(PAGE, Seat::First, "facts", "2026-11-22");
    told.pass(PAGE, Seat::First, [&Stop::Lesson]);
    let chapter = guide.chapter("letting-go").unwrap();
    let until =
        |stop: &str, today: &str| told.journey.waits_until(chapter, &part(stop), Here::First, day(today));
    assert_eq!(until("other", "2026-11-23"), Some(day("2026-11-25")));
    assert_eq!(until("other", "2026-11-25"), None);
    assert_eq!(until("other", "2026-11-21"), None, "the clock was wrong then, or is now");
    assert_eq!(until("forgiven", "2026-11-23"), None, "its day is not known yet");
    let coming: Vec<_> = told.journey.coming(&guide, Here::First, day("2026-11-23")).collect();
    assert_eq!(coming, [(chapter.part("other").unwrap(), day("2026-11-25"))]);
}

#[test]
fn what_was_passed_before_days_were_kept_keeps_nobody_waiting() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    told.pass(PAGE, Seat::First, [&part("facts")]);
    assert!(open(&told, &guide, Here::First, "2026-11-22").contains("other"));
}

#[test]
fn rereading_waits_for_what_was_done_together() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let (chapter, page) = (guide.chapter("expressing-regret").unwrap(), ("expressing-regret", Some(SPRING)));
    let open = |told: &JourneyBuilder| {
        let stops = told.journey.open_stops(&guide, chapter, Here::Second, day("2026-11-24"));
        stops.contains(&part("again"))
    };
    told.pass_on(page, Seat::Second, "draft", "2026-11-01");
    assert!(!open(&told), "it was not read aloud yet");
    told.pass_on(page, Seat::Second, "wind", "2026-11-22");
    assert!(open(&told));
}

#[test]
fn whether_a_page_is_done_is_not_asked_while_something_waits() {
    use crate::journey::{breach::Role, couple::Seats};
    let (guide, mut told) =
        (Guide::bundled(), JourneyBuilder::by(Seats::One).with_roles(Some(Role::Hurt), None));
    told.pass_on(PAGE, Seat::First, "facts", "2026-11-22");
    assert!(!open(&told, &guide, Here::First, "2026-11-22").contains("done?"));
    for sheet in ["other", "forgiven", "choose", "hold-on", "unsent"] {
        told.pass_on(PAGE, Seat::First, sheet, "2026-11-22");
    }
    assert!(open(&told, &guide, Here::First, "2026-11-22").contains("done?"));
}

#[test]
fn nor_while_something_waits_for_the_other() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let (chapter, page) = (guide.chapter("expressing-regret").unwrap(), ("expressing-regret", Some(SPRING)));
    told.pass_on(page, Seat::Second, "wind", "2026-11-22");
    let asks = |told: &JourneyBuilder, today| {
        told.journey.open_stops(&guide, chapter, Here::Both, day(today)).contains(&Stop::Done)
    };
    for today in ["2026-11-22", "2026-11-24"] {
        assert!(!asks(&told, today));
    }
    told.pass_on(page, Seat::Second, "again", "2026-11-22");
    assert!(asks(&told, "2026-11-22"), "it was done sooner");
}
