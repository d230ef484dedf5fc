//! Questions: answered, passed, taken back, led on from, reworded.

use super::super::tests::{Harness, question};
use crate::journey::{
    answer::Answer,
    couple::Here,
    journey_builder::JourneyBuilder,
    record::{Body, By, Visibility},
};

#[test]
fn a_question_to_answer_alone() {
    let harness =
        Harness::of(JourneyBuilder::hurt_and_broke(), Here::First, question("listening-actively.heard"));
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    What helps me feel heard by you?

    Small and visible: the phone face down, a question, not being solved.

    Sealed: it opens when both have answered and both say “open” together.

    p. Pass on this question
    a. All parts of this page
    u. Up to the step
    ");
}

#[test]
fn an_answer_that_was_kept() {
    let mut told = JourneyBuilder::two();
    told.answer("listening-actively.stop", By::First, Visibility::Private, "I plan what to say.");
    let mut harness = Harness::of(told, Here::First, question("listening-actively.stop"));
    insta::assert_snapshot!(harness.prose(), @"
    Listening actively (step 1 of 5)

    What do I do when I stop listening: argue inside, plan, fix, or freeze?

    Think of the last time. What was the first sign?

    Sam wrote:
      I plan what to say.

    g. Go on
    e. Change it
    i. Show it to both
    d. Take it back
    a. All parts of this page
    u. Up to the step
    ");
    harness.choose("Show it to both");
    assert_eq!(harness.saved[0].vis, Visibility::Shared);
    assert!(!harness.offers("Show it to both"));
}

#[test]
fn an_answer_is_taken_back_and_brought_back_until_it_is_open() {
    for (vis, may) in [(Visibility::Sealed, true), (Visibility::Private, true), (Visibility::Shared, false)] {
        let mut told = JourneyBuilder::two();
        told.answer("listening-actively.heard", By::First, vis, "Tea first.");
        let mut harness = Harness::of(told, Here::First, question("listening-actively.heard"));
        assert_eq!(harness.offers("Take it back"), may, "{vis:?}");
        if may {
            harness.choose("Take it back");
            assert!(harness.saved[0].body.is_none() && !harness.prose().contains("Tea first"));
            harness.choose("Bring it back");
            assert_eq!(harness.saved[1].vis, vis);
            assert!(harness.prose().contains("Tea first"));
        }
    }
}

#[test]
fn a_question_of_which_nothing_is_kept() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, question("are-we-ready.afraid"));
    insta::assert_snapshot!(harness.prose(), @"
    Are we ready?

    Am I afraid of what could happen if I speak openly here?

    Being nervous is one thing. Fear of being hurt, punished or controlled
    is another. This answer is not kept.

    Nothing of this is kept, whatever you choose.

    p. Pass on this question
    1. No
    2. A little nervous
    3. Yes, afraid
    4. I am not sure
    a. All parts of this page
    u. Up to the path
    ");
    harness.choose("Yes, afraid");
    assert!(harness.saved.is_empty() && harness.app.leaves_no_trace());
    harness.choose("Go on");
    assert!(harness.saved.iter().all(|record| record.id.kind() == "progress"));
}

#[test]
fn an_answer_that_leads_to_a_part_is_kept_and_the_part_comes_next() {
    for (answer, leads) in [("I am unsure", true), ("I am out for now", true), ("I want to try", false)] {
        let mut harness =
            Harness::of(JourneyBuilder::two(), Here::First, question("focusing-on-the-future.still"));
        harness.choose(answer);
        assert_eq!(harness.saved[0].vis, Visibility::Private);
        let words = harness.app.session.journey.answer(&harness.saved[0].id).unwrap().1.words.clone();
        assert_eq!(words.expose(), answer);
        assert_eq!(harness.prose().contains("If the answer is unsure, or out"), leads, "{answer}");
    }
}

#[test]
fn an_answer_to_other_words_says_what_was_asked_and_one_to_todays_does_not() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, question("listening-actively.stop"));
    harness.write("I plan what to say.");
    let Some(Body::Answer(mut answer)) = harness.saved[0].body.clone() else { panic!("an answer is kept") };
    let asked = answer.asked.as_mut().expect("with its question");
    assert_eq!(asked.question, "What do I do when I stop listening: argue inside, plan, fix, or freeze?");
    asked.question = "What do I do then?".into();
    for (answer, is_said) in [(harness.saved[0].body.clone().unwrap(), false), (Body::Answer(answer), true)] {
        let mut told = JourneyBuilder::two();
        told.write(harness.saved[0].id.clone(), By::First, Visibility::Private, answer);
        let page = Harness::of(told, Here::First, question("listening-actively.stop")).prose();
        assert_eq!(page.contains("This was the question then: “What do I do then?”"), is_said, "{page}");
    }
}

#[test]
fn a_choice_keeps_its_id_and_is_shown_in_the_words_of_today() {
    let mut told = JourneyBuilder::two();
    let id = question("focusing-on-the-future.still");
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, id.clone());
    harness.choose("I am unsure");
    let Some(Body::Answer(answer)) = &harness.saved[0].body else { panic!("an answer is kept") };
    let choice = answer.asked.as_ref().and_then(|asked| asked.choice.clone());
    assert_eq!(choice.unwrap().expose(), "unsure");
    let answer = Answer { words: "No lo sé".into(), ..answer.clone() };
    told.write(harness.saved[0].id.clone(), By::First, Visibility::Private, Body::Answer(answer));
    let page = Harness::of(told, Here::First, id).prose();
    assert!(page.contains("  I am unsure") && !page.contains("No lo sé"), "{page}");
}

#[test]
fn nobody_reads_what_the_other_wrote_alone() {
    for here in [Here::Second, Here::Both] {
        let mut told = JourneyBuilder::two();
        told.answer("listening-actively.stop", By::First, Visibility::Private, "mine");
        let harness = Harness::of(told, here, question("listening-actively.stop"));
        assert!(!harness.prose().contains("mine"));
    }
}

#[test]
fn passing_on_keeps_nothing_and_goes_on() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, question("listening-actively.stop"));
    harness.write(" \n");
    assert!(harness.saved.iter().all(|record| record.id.kind() == "progress"));
    assert!(harness.prose().contains("What helps me feel heard by you?"));
}

#[test]
fn both_voices_stand_under_a_question_that_is_looked_at_again_once_both_are_open() {
    let prose = |vis| {
        let mut told = JourneyBuilder::two();
        told.answer("listening-actively.heard", By::Second, Visibility::Shared, "A question.");
        told.answer("listening-actively.heard", By::First, vis, "The phone face down.");
        Harness::of(told, Here::Second, question("listening-actively.heard")).prose()
    };
    let open = prose(Visibility::Shared);
    let (sam, alex) =
        (open.find("Sam wrote:\n  The phone face down."), open.find("Alex wrote:\n  A question."));
    assert!(sam.is_some() && sam < alex, "in the couple’s order: {open}");
    let sealed = prose(Visibility::Sealed);
    assert!(!sealed.contains("Sam wrote") && sealed.contains("A question."), "{sealed}");
}
