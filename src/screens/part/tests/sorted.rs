//! Sorting: one thing at a time, and what waits is there at another start.

use super::super::message::SortMessage;
use crate::{
    journey::{
        answer::Answer,
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        record::{Body, By, Hlc, Id, Record, Visibility},
    },
    screens::tests::{Harness, stop},
    session::Request,
};

fn at(here: Here, page: &str, part: &str) -> Harness {
    Harness::of(JourneyBuilder::hurt_and_broke(), here, stop(page, Stop::Part(part.into())))
}

/// Three questions were put down.
fn put_down() -> Harness {
    let mut harness = at(Here::First, "owning-up", "piles");
    harness.choose("Go on");
    harness.write("When?\n\n Where? \nDoes anybody know?\nWhen?");
    harness
}

#[test]
fn things_are_laid_one_at_a_time_and_the_last_is_taken_back() {
    let mut harness = put_down();
    insta::assert_snapshot!(harness.prose(), @"
    Owning up to mistakes (step 2 of 5)

    Three piles of questions

    Which of my questions belong where?

      When?

    Which pile? 2 more wait after this one.

    1. To decide, or to be safe, I want to know this.
    2. I am not sure whether knowing would help.
    3. It would hurt, and I would be no further.
    k. Leave this one out
    v. Look at the piles
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("To decide");
    harness.choose("It would hurt");
    harness.choose("Take back the last one");
    assert!(harness.prose().contains("Where?") && !harness.prose().contains("Does anybody know?"));
    harness.choose("I am not sure");
    harness.choose("To decide");
    insta::assert_snapshot!(harness.prose(), @"
    Owning up to mistakes (step 2 of 5)

    Three piles of questions

    Which of my questions belong where?

    To decide, or to be safe, I want to know this.

      When?
      Does anybody know?

    I am not sure whether knowing would help.

      Where?

    It would hurt, and I would be no further.

    Nothing is here.

    g. Go on
    e. Move one
    t. Put something down
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    assert!(harness.saved.iter().all(|record| record.vis == Visibility::Private));
}

#[test]
fn at_another_start_the_next_one_waits() {
    let mut harness = put_down();
    harness.choose("To decide");
    harness.choose("Stop kindly here");
    harness.hear(Request::Go(stop("owning-up", Stop::Part("piles".into()))));
    assert!(harness.prose().contains("Where?") && harness.prose().contains("One more waits"));
    harness.choose("Leave this one out");
    harness.choose("To decide");
    assert!(!harness.prose().contains("Where?"), "it was left out");
}

#[test]
fn what_does_not_lie_here_is_laid_on_no_pile() {
    let mut harness = put_down();
    harness.saved.clear();
    harness.send(SortMessage::Lay { thing: "somebody else’s".into(), pile: 0 });
    harness.send(SortMessage::Swap { off: "When?".into(), thing: "somebody else’s".into(), pile: 0 });
    assert!(harness.saved.is_empty());
}

#[test]
fn a_thing_is_moved_from_pile_to_pile() {
    let mut harness = put_down();
    (0..3).for_each(|_| harness.choose("To decide"));
    for label in ["Move one", "Where?", "I am not sure"] {
        harness.choose(label);
    }
    let written =
        harness.saved.iter().rev().find(|record| record.id.as_str().contains("piles.unsure")).unwrap();
    let Some((_, answer)) = harness.app.session.journey.answer(&written.id) else { panic!("a pile") };
    assert_eq!(answer.words.expose(), "Where?");
    harness.choose("Put something down");
    harness.write("Who told you?");
    assert!(harness.prose().contains("Who told you?") && harness.prose().contains("the last one that waits"));
}

#[test]
fn a_full_pile_asks_which_one_comes_off() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let seven = (1..=7).map(|nth| format!("Question {nth}")).collect::<Vec<_>>().join("\n");
    let id = Id::answer("owning-up.piles.decide", Some(SPRING), 1, By::First);
    let body = Body::Answer(Answer { words: seven.into(), asked: None });
    told.write(id, By::First, Visibility::Private, body);
    let mut harness = Harness::of(told, Here::First, stop("owning-up", Stop::Part("ask".into())));
    harness.choose("Go on");
    (0..6).for_each(|_| harness.choose("The questions"));
    insta::assert_snapshot!(harness.prose(), @"
    Owning up to mistakes (step 2 of 5)

    At most five

    The questions I want to ask this time.

    This pile is full: 5 is the most here. One of them can come off for this
    one, and waits again.

      Question 6

    Which one comes off?

    n. None of them: another pile
    1. Question 1
    2. Question 2
    3. Question 3
    4. Question 4
    5. Question 5
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Question 2");
    assert!(harness.prose().contains("Question 2"), "it waits again");
    harness.choose("The questions");
    harness.choose("None of them");
    harness.choose("Another evening");
    assert!(harness.prose().contains("Question 7"));
}

#[test]
fn what_both_opened_is_sorted_together() {
    let mut told = JourneyBuilder::hurt_and_broke();
    for (by, words) in [(By::First, "bread\na walk"), (By::Second, "a walk\nquiet")] {
        told.answer("focusing-on-the-future.day.day", by, Visibility::Sealed, words);
    }
    let mut harness =
        Harness::of(told, Here::Both, stop("focusing-on-the-future", Stop::Part("overlap".into())));
    harness.choose("Go on");
    assert!(!harness.prose().contains("bread"), "it is closed until both say “open”");
    harness.choose("Sam: open");
    harness.choose("Alex: open");
    for thing in ["bread", "a walk", "quiet"] {
        assert!(harness.prose().contains(thing), "{thing}");
        harness.choose("What is in both");
    }
    assert!(harness.prose().contains("Nothing is here.") && !harness.offers("Lay the next one"));
}

#[test]
fn what_is_laid_on_a_pile_that_was_brought_is_seen_by_both_and_that_is_said() {
    let mut harness = put_down();
    harness.app.session.journey.apply(
        Record {
            id: Id::answer("owning-up.ask.five", Some(SPRING), 1, By::First),
            by: By::First,
            vis: Visibility::Shared,
            at: harness.app.session.now,
            hlc: Hlc::new(99, 0, "told"),
            prev: vec![],
            body: Some(Body::Answer(Answer { words: "Since when?".into(), asked: None })),
        },
        None,
    );
    harness.choose("To decide");
    harness.hear(Request::Go(stop("owning-up", Stop::Part("ask".into()))));
    assert!(
        harness.offers("The questions I want to ask this time. (1 of 5) Both of you can read this pile.")
    );
    assert!(harness.offers("Another evening, or not at all.") && !harness.prose().contains("at all. Both"));
}

#[test]
fn an_empty_pile_is_an_answer_where_both_open_theirs() {
    let mut harness = at(Here::First, "building-habits", "ideas");
    harness.choose("Go on");
    (0..4).for_each(|_| harness.choose("I would like this."));
    harness.choose("Go on");
    let sealed =
        harness.saved.iter().filter(|record| record.vis == Visibility::Sealed && record.body.is_some());
    let piles: std::collections::BTreeSet<_> = sealed.map(|record| record.id.to_string()).collect();
    assert_eq!(piles.len(), 3, "{piles:?}");
}
