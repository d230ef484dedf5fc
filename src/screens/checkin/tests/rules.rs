//! The rules of all writing, as the check-in keeps them: taking back, two versions, whose words, who can read them.

use super::*;
use crate::{
    journey::{
        key::{DraftKey, Hlc},
        record::Record,
    },
    page::Key,
    session::Effect,
};

const BETTER: &str = "check-in.better";
const THANKS: &str = "check-in.thanks.said.second";

fn left(harness: &Harness) -> Vec<Effect> {
    harness.app.screen.leave(&harness.app.session)
}

fn own() -> Id {
    Id::checkin(day("2026-11-22"), By::First)
}

fn lines(harness: &Harness) -> Vec<&str> {
    let own = harness.app.session.journey.own_checkin(day("2026-11-22"), Here::First);
    own.into_iter().flat_map(|own| own.lines.values().map(crate::private::Private::expose)).collect()
}

/// Sam looks again at the line that they brought.
fn at_the_line() -> Harness {
    let mut harness = brought(JourneyBuilder::two());
    harness.choose("Change the lines");
    harness.saved.clear();
    harness
}

/// Sam's own look at the day, as this and as another place wrote it at the same time.
fn apart(looks: [(u8, &str); 2]) -> JourneyBuilder {
    let mut told = JourneyBuilder::two();
    for (millis, (number, line)) in (1_000..).zip(looks) {
        let look = Checkin {
            ratings: [("check-in.safe".to_owned(), Rating::new(number))].into(),
            lines: [(BETTER.to_owned(), line.into())].into(),
            ..Checkin::default()
        };
        let (by, vis, hlc) = (By::First, Visibility::Private, Hlc::new(millis, 0, "told"));
        let body = Some(Body::Checkin(look));
        let at = "2026-11-22T20:00:00+01:00".parse().unwrap();
        told.journey.apply(Record { id: own(), by, vis, at, hlc, prev: vec![], body }, None);
    }
    told
}

#[test]
fn a_line_is_taken_back_brought_back_and_destroyed_when_its_page_is_left() {
    let mut harness = at_the_line();
    harness.choose("Take it back");
    assert!(lines(&harness).is_empty() && !harness.prose().contains("We laughed"), "{}", harness.prose());
    assert_eq!(left(&harness), [Effect::Scrub(own())]);
    harness.choose("Bring it back");
    assert_eq!((lines(&harness), left(&harness)), (vec!["We laughed."], vec![]));
}

#[test]
fn a_line_that_is_emptied_is_asked_about_before_it_is_taken_back() {
    for (answer, stays) in [("Leave it as it is", true), ("Take it back", false)] {
        let mut harness = at_the_line();
        harness.choose("Change it");
        harness.write(" ");
        assert!(!lines(&harness).is_empty());
        harness.choose(answer);
        assert_eq!(!lines(&harness).is_empty(), stays, "{answer}");
    }
}

#[test]
fn a_line_that_is_taken_back_lies_on_the_table_no_more() {
    let mut harness = at_the_line();
    let page = harness.page();
    let take_back = page.choices.iter().find(|choice| choice.label == "Take it back").unwrap();
    let effects = crate::app::update(&mut harness.app, take_back.does.clone().into());
    let copy = Id::brought(day("2026-11-22"), Seat::First);
    assert!(effects.contains(&Effect::Scrub(copy)), "not in an older version of the copy either");
    let brought = harness.app.session.journey.brought(day("2026-11-22"), Seat::First).unwrap();
    assert_eq!((brought.lines.len(), brought.ratings.len()), (0, 1));
}

#[test]
fn numbers_that_are_left_out_later_are_destroyed() {
    for (numbers, destroyed) in [(&[("safe", 4), ("hope", 2)][..], false), (&[("safe", 4)], true)] {
        let mut harness = brought(JourneyBuilder::two());
        harness.choose("Change the numbers");
        let answer = harness.page().ask.answer(Value::Numbers(ratings(numbers)));
        let effects = crate::app::update(&mut harness.app, answer.into());
        assert_eq!(effects.contains(&Effect::Scrub(own())), destroyed, "{numbers:?}");
    }
}

#[test]
fn of_two_versions_of_a_line_one_is_chosen() {
    for (keep, stays) in [("Keep the first", "Here."), ("Keep the other", "There.")] {
        let mut harness = harness(apart([(4, "There."), (4, "Here.")]), Here::First);
        harness.hear(Request::Go(moment(Moment::Line(BETTER.into()))));
        assert!(
            harness.prose().contains("Here.") && harness.prose().contains("There."),
            "{}",
            harness.prose()
        );
        harness.choose(keep);
        assert_eq!(lines(&harness), [stays]);
        assert_eq!(harness.app.session.journey.forks(&own()).count(), 0);
    }
}

#[test]
fn of_two_versions_of_the_numbers_one_is_chosen_and_no_line_goes_with_the_other() {
    for (line, forks) in [("Here.", 0), ("There.", 1)] {
        let mut harness = harness(apart([(9, line), (4, "Here.")]), Here::First);
        harness.choose("No");
        harness.hear(Request::Go(moment(Moment::Numbers)));
        assert!(harness.prose().contains("Other numbers were given"), "{}", harness.prose());
        harness.choose("Take the other numbers");
        let journey = &harness.app.session.journey;
        let look = journey.own_checkin(day("2026-11-22"), Here::First).unwrap();
        assert_eq!((look.value("check-in.safe"), lines(&harness)), (Some(9), vec!["Here."]));
        assert_eq!(journey.forks(&own()).count(), forks, "{line}");
    }
}

#[test]
fn numbers_that_are_kept_as_they_are_let_the_others_go() {
    let mut harness = harness(apart([(9, "Here."), (4, "Here.")]), Here::First);
    harness.hear(Request::Go(moment(Moment::Numbers)));
    rate(&mut harness, &[("safe", 4)]);
    assert_eq!(harness.app.session.journey.forks(&own()).count(), 0);
}

#[test]
fn thanks_are_the_words_of_the_one_who_gives_them() {
    let mut harness = harness(JourneyBuilder::two(), Here::Both);
    harness.choose("All of it");
    harness.choose("Leave it empty");
    harness.write("You rang.");
    let kept = harness.saved.last().unwrap();
    assert_eq!(
        (kept.by, kept.vis, kept.id.as_str()),
        (By::Second, Visibility::Shared, "checkin/2026-11-22/both")
    );
    harness.hear(Request::Go(moment(Moment::Thanks(Seat::Second))));
    assert!(harness.prose().contains("\n\nAlex wrote:\n  You rang."), "{}", harness.prose());
    assert!(!harness.offers("Take it back"), "both have it");
    harness.choose("Change it");
    harness.write("");
    assert!(harness.prose().contains("Both of you have this already."), "{}", harness.prose());
}

#[test]
fn thanks_of_an_earlier_version_of_the_program_bear_the_same_name() {
    let mut told = JourneyBuilder::two();
    let lines = [(THANKS.to_owned(), "You rang.".into())].into();
    let held = Body::Checkin(Checkin { lines, ..Checkin::default() });
    told.write(Id::checkin(day("2026-11-22"), By::Both), By::Both, Visibility::Shared, held);
    let mut harness = harness(told, Here::Both);
    harness.hear(Request::Go(moment(Moment::Thanks(Seat::Second))));
    assert!(harness.prose().contains("\n\nAlex wrote:\n  You rang."), "{}", harness.prose());
}

#[test]
fn half_a_sentence_of_last_week_is_in_its_field_again() {
    let mut harness = harness(JourneyBuilder::two(), Here::First);
    let key = DraftKey::checkin_line(By::First, BETTER);
    harness.app.session.drafts.insert(key, "We almost".into());
    harness.hear(Request::Go(moment(Moment::Line(BETTER.into()))));
    let Ask::Write(field) = harness.page().ask else { panic!("{}", harness.prose()) };
    assert_eq!(field.words.expose(), "We almost");
}

#[test]
fn a_half_typed_day_of_a_promise_is_typed_on() {
    let mut harness = together(harness(JourneyBuilder::two(), Here::First));
    harness.choose("All of it");
    harness.hear(Request::Go(moment(Moment::Promise(Seat::First))));
    harness.write("I cook.");
    let place = harness.app.place.clone();
    harness.choose("Another day");
    harness.write("2026-12");
    harness.hear(Request::Go(Place::Path));
    harness.hear(Request::Go(place));
    let Ask::Write(field) = harness.page().ask else { panic!("{}", harness.prose()) };
    assert_eq!(field.words.expose(), "2026-12");
}

/// Every moment that asks something, with somebody at it.
fn asking() -> Vec<Harness> {
    let alone = ["better", "harder", "month.still"].map(|id| Moment::Line(format!("check-in.{id}")));
    let both =
        [Moment::Thanks(Seat::First), Moment::Wish(Seat::Second), Moment::Promise(Seat::First), Moment::Next];
    let alone = alone.into_iter().chain([Moment::Numbers]).map(|moment| (Here::First, moment));
    let all = alone.chain(both.map(|moment| (Here::Both, moment)));
    let stages = all.map(|(here, at)| {
        let mut harness = harness(JourneyBuilder::two(), here);
        harness.hear(Request::Go(moment(at)));
        harness
    });
    stages.collect()
}

#[test]
fn who_can_read_it_stands_beside_every_place_to_answer() {
    for harness in asking() {
        let prose = harness.prose();
        assert!(prose.contains("Hidden: it shows only") || prose.contains("Shared: both of you"), "{prose}");
    }
}

#[test]
fn no_answer_is_taken_by_a_mere_enter() {
    let begins = [Here::First, Here::Both].map(|here| harness(JourneyBuilder::two(), here));
    for harness in begins.into_iter().chain(asking()) {
        let page = harness.page();
        let given = page.choices.iter().filter(|choice| matches!(choice.key, Key::Nth(_)));
        assert!(given.into_iter().all(|choice| choice.answers), "{}", harness.prose());
    }
}
