//! The lines about a day: half-written, changed, taken back, brought back, destroyed.

use super::{told, *};
use crate::{
    app::update,
    form,
    journey::{mark::Mark, record::Hlc},
    screens::Message as ScreenMessage,
    session::Effect,
};

const SAID: &str = "What was said of Friday 20 November";

/// The promise that was kept on Friday, with a line; as visible as this.
fn written(vis: Visibility) -> (Harness, Id) {
    let mut told = told();
    let of = id(PlanKind::Promise, 3);
    let plan = told.journey.plan(&of).unwrap().1.clone();
    told.write(of.clone(), By::First, vis, plan.into());
    let kept = Mark { words: "At noon.".into(), ..Mark::of(How::Kept) };
    told.mark(&of, "2026-11-20", By::First, vis, kept);
    (Harness::of(told, Here::First, Place::Promise(of.clone())), Id::mark(&of, day("2026-11-20"), By::First))
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn words(harness: &Harness, mark: &Id) -> String {
    match &harness.app.session.journey.record(mark).unwrap().body {
        Some(Body::Mark(mark)) => mark.words.expose().to_owned(),
        body => panic!("{body:?}"),
    }
}

fn leaving(harness: &mut Harness) -> Vec<Effect> {
    update(&mut harness.app, Request::Go(Place::Path).into())
}

#[test]
fn a_line_is_changed_and_stays_its_authors() {
    let (mut harness, mark) = written(Visibility::Shared);
    harness.choose(SAID);
    harness.choose("Change it");
    harness.write("At one.");
    assert_eq!(words(&harness, &mark), "At one.");
    let saved = harness.saved.last().unwrap();
    assert_eq!((saved.by, saved.vis), (By::First, Visibility::Shared));
    harness.choose(SAID);
    assert!(!harness.offers("Take it back"), "the other can read it");
}

#[test]
fn a_line_keeps_its_question_and_one_of_before_reads_without_it() {
    let (mut harness, mark) = written(Visibility::Shared);
    harness.choose(SAID);
    assert!(!harness.prose().contains("the question then"));
    harness.choose("Change it");
    harness.write("At one.");
    let mut record = harness.app.session.journey.record(&mark).unwrap().clone();
    let Some(Body::Mark(line)) = &mut record.body else { panic!("no mark") };
    let asked = line.asked.get_mut("words").unwrap();
    assert_eq!(asked.question, "A line about it, if you like.");
    asked.question = "What about it?".into();
    record.prev = vec![std::mem::replace(&mut record.hlc, Hlc::new(1 << 47, 0, "another"))];
    harness.app.session.journey.apply(record, None);
    harness.choose(SAID);
    let said = harness.prose();
    assert!(
        said.contains("This was the question then: “What about it?”") && said.contains("At one."),
        "{said}"
    );
}

#[test]
fn a_line_nobody_else_could_read_is_taken_back_and_brought_back() {
    let (mut harness, mark) = written(Visibility::Private);
    harness.choose(SAID);
    harness.choose("Take it back");
    assert_eq!(words(&harness, &mark), "");
    harness.choose("Bring it back");
    assert_eq!(words(&harness, &mark), "At noon.");
    assert!(!leaving(&mut harness).contains(&Effect::Scrub(mark)), "it lives on");
}

#[test]
fn the_older_lines_of_what_was_taken_back_are_destroyed_when_the_page_is_left() {
    let (mut harness, mark) = written(Visibility::Private);
    harness.choose(SAID);
    harness.choose("Take it back");
    let effects = leaving(&mut harness);
    assert!(effects.contains(&Effect::Scrub(mark.clone())), "{effects:?}");
    let left = harness.app.session.journey.record(&mark).unwrap();
    assert!(left.body.is_some(), "that it was kept stays said");
    // Going on to the page of the promise leaves the line too.
    let (mut harness, mark) = written(Visibility::Private);
    harness.choose(SAID);
    harness.choose("Take it back");
    let on = ScreenMessage::from(Message::Form(form::Message::Onward));
    assert!(update(&mut harness.app, on.into()).contains(&Effect::Scrub(mark)));
}

#[test]
fn a_half_written_line_is_where_it_was_begun() {
    for (how, field, says) in [
        (How::Kept, "words", "A line about it"),
        (How::Missed, "words", "First: say it."),
        (How::Missed, "repair", "Second: repair."),
        (How::Kept, "to", "To which day?"),
    ] {
        let of = id(PlanKind::Promise, 2);
        let mut marked = told();
        marked.mark(&of, "2026-11-20", By::Second, Visibility::Shared, Mark::of(how));
        let draft = || vec![(format!("mark/{of}/2026-11-20/second#{field}").into(), "half a s".into())];
        let mut harness = Harness::of(marked, Here::Second, Place::Path);
        for (here, opens) in [(Here::Second, true), (Here::Both, true), (Here::First, false)] {
            harness.app.session.sit(here, "9a1b2c3d".into(), draft());
            harness.hear(Request::Go(Place::Promise(of.clone())));
            let prose = harness.prose();
            assert_eq!(prose.contains(says) && prose.contains("half a s"), opens, "{here:?}\n{prose}");
        }
    }
}

#[test]
fn where_nothing_can_be_written_it_is_only_read() {
    for sort in [PlanKind::Promise, PlanKind::Agreement, PlanKind::Ritual] {
        let mut harness = Harness::of(told(), Here::Both, Place::Path);
        let of = id(sort, 1);
        let key = format!("mark/{of}/2026-11-22/first#to").into();
        harness.app.session.drafts.insert(key, "half a s".into());
        harness.app.session.read_only = Some("A newer version wrote this.".into());
        harness.hear(Request::Go(Place::Promise(of)));
        let page = harness.page();
        let labels: Vec<_> = page.choices.iter().map(|choice| choice.label.as_str()).collect();
        assert_eq!(labels, ["Back to promises and agreements"], "{sort:?}");
        assert!(!harness.prose().contains("half a s"));
    }
}

#[test]
fn no_answer_is_what_a_mere_enter_does() {
    for (place, stages) in [
        (Place::Promise(id(PlanKind::Promise, 1)), &["Sam: missed", "Leave it empty", "Leave it empty"][..]),
        (Place::Promise(id(PlanKind::Promise, 3)), &[]),
        (Place::Promise(id(PlanKind::Agreement, 1)), &["End it"]),
        (Place::Promise(id(PlanKind::Ritual, 1)), &[]),
    ] {
        let mut harness = Harness::of(told(), Here::Both, place);
        for next in stages.iter().map(Some).chain([None]) {
            let page = harness.page();
            let first = page.choices.iter().find(|choice| !choice.answers).unwrap();
            assert!(["Change it", "Leave it empty", "Back"].iter().any(|on| first.label.starts_with(on)));
            next.into_iter().for_each(|label| harness.choose(label));
        }
    }
}
