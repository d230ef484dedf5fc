//! Two versions of a promise or of a line, written in two places at once.

use super::{told, *};
use crate::journey::{mark::Mark, when::When};

fn promise(words: &str, when: &str) -> Body {
    let mut plan = Plan::of("keeping-promises.promise".into(), None);
    plan.boxes.insert("act".into(), words.into());
    Plan { when: Some(When::On(when.parse().unwrap())), ..plan }.into()
}

/// Sam's promise, written twice; the later one is shown first.
fn forked(first: (&str, &str), second: (&str, &str), here: Here) -> (Harness, Id) {
    let (mut told, of) = (told(), id(PlanKind::Promise, 7));
    for (words, when) in [second, first] {
        told.write_apart(of.clone(), By::First, Visibility::Shared, promise(words, when));
    }
    (Harness::of(told, here, Place::Promise(of.clone())), of)
}

fn forks(harness: &Harness, of: &Id) -> usize {
    harness.app.session.journey.forks(of).count()
}

#[test]
fn every_difference_is_offered_and_chosen_on_its_own() {
    let (first, second) = (("I ring at noon.", "2026-11-24"), ("I ring at one.", "2026-11-25"));
    for (stands, words, left) in [
        ("Keep the first", "Keep the other", ("I ring at one.", "2026-11-24")),
        ("Keep the other", "Keep the first", ("I ring at noon.", "2026-11-25")),
    ] {
        let (mut harness, of) = forked(first, second, Here::First);
        assert!(harness.prose().contains("This was written in two places at once."));
        harness.choose("Choose between the two");
        let prose = harness.prose();
        assert!(prose.contains("The first: On Tuesday 24 November."), "{prose}");
        assert!(prose.contains("The other: On Wednesday 25 November."), "{prose}");
        harness.choose(stands);
        assert_eq!(forks(&harness, &of), 1, "its words are not chosen yet");
        assert!(harness.prose().contains("I ring at one."), "{}", harness.prose());
        harness.choose(words);
        assert_eq!(forks(&harness, &of), 0);
        assert!(!harness.offers("Choose between"));
        let plan = plan(&harness, &of);
        assert_eq!(plan.boxes["act"].expose(), left.0);
        assert_eq!(plan.when, Some(When::On(left.1.parse().unwrap())));
    }
}

#[test]
fn what_is_not_chosen_stays() {
    let (first, second) = (("I ring at noon.", "2026-11-22"), ("I ring at one.", "2026-11-22"));
    let (mut harness, of) = forked(first, second, Here::First);
    harness.choose("Choose between the two");
    harness.choose("Go on");
    assert_eq!((forks(&harness, &of), harness.saved.len()), (1, 0));
    harness.choose("Kept");
    assert_eq!(forks(&harness, &of), 1, "a word about a day lets no other version go");
    harness.choose("Leave it empty");
    harness.choose("Choose between the two");
    assert!(harness.prose().contains("Closed on Sunday 22 November."), "{}", harness.prose());
    harness.choose("Keep the first");
    harness.choose("Keep the other");
    assert!(harness.saved.iter().all(|record| record.by == By::First));
    assert_eq!(plan(&harness, &of).boxes["act"].expose(), "I ring at one.");
}

#[test]
fn passing_one_difference_lets_none_go() {
    let (mut told, of) = (told(), id(PlanKind::Agreement, 7));
    for (what, when) in [("Tea.", "At six."), ("Coffee.", "At seven.")] {
        let mut plan = Plan::of("clarifying-expectations.agree".into(), None);
        plan.boxes.insert("what".into(), what.into());
        plan.boxes.insert("unknown".into(), when.into());
        told.write_apart(of.clone(), By::Both, Visibility::Shared, plan.into());
    }
    let mut harness = Harness::of(told, Here::Both, Place::Promise(of.clone()));
    harness.choose("Choose between the two");
    harness.choose("Go on");
    assert!(harness.offers("Choose between the two"), "{}", harness.prose());
    harness.choose("Choose between the two");
    harness.choose("Keep the other");
    assert_eq!(forks(&harness, &of), 1);
    harness.choose("Keep the first");
    assert_eq!(forks(&harness, &of), 0);
    let boxes = plan(&harness, &of).boxes;
    assert_eq!((boxes["unknown"].expose(), boxes["what"].expose()), ("At six.", "Coffee."));
}

#[test]
fn a_version_that_only_lacks_words_takes_none_away() {
    let (first, second) = (("I ring at noon.", "2026-11-24"), ("", "2026-11-24"));
    let (mut harness, of) = forked(first, second, Here::First);
    harness.choose("Choose between the two");
    harness.choose("Keep the other");
    assert_eq!((forks(&harness, &of), plan(&harness, &of).boxes["act"].expose()), (0, "I ring at noon."));
}

#[test]
fn only_whose_word_it_is_chooses() {
    let (first, second) = (("I ring at noon.", "2026-11-24"), ("I ring at one.", "2026-11-24"));
    let (mut harness, of) = forked(first, second, Here::Second);
    assert!(harness.prose().contains("in two places") && !harness.offers("Choose between"));
    harness.send(Message::Versions);
    assert!(!harness.prose().contains("I ring at one."));
    assert_eq!(forks(&harness, &of), 1);
}

#[test]
fn two_lines_about_one_day_are_both_offered() {
    let (mut told, of) = (told(), id(PlanKind::Promise, 3));
    let mark = Id::mark(&of, "2026-11-20".parse().unwrap(), By::First);
    let kept = |words: &str| Body::Mark(Mark { words: words.into(), ..Mark::of(How::Kept) });
    told.write(mark.clone(), By::First, Visibility::Shared, kept("At one."));
    told.write_apart(mark.clone(), By::First, Visibility::Shared, kept("At noon."));
    let mut harness = Harness::of(told, Here::First, Place::Promise(of));
    assert!(harness.prose().contains("This was written in two places at once."), "{}", harness.prose());
    harness.choose("What was said of Friday 20 November");
    assert!(harness.prose().contains("At noon.") && harness.prose().contains("At one."));
    harness.choose("Keep the other");
    harness.choose("Go on");
    assert!(harness.prose().contains("At one.") && !harness.prose().contains("two places"));
}
