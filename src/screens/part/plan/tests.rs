//! Making a plan, moment by moment.

mod days;
mod kept;
mod limits;
mod whole;

use crate::{
    form,
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{Body, By, Visibility},
        when::When,
    },
    page::Value,
    screens::tests::{Harness, stop},
};

fn at(told: JourneyBuilder, here: Here, page: &str, part: &str) -> Harness {
    Harness::of(told, here, stop(page, Stop::Part(part.into())))
}

/// Passes on everything up to the moment on whose page these words are.
fn pass_to(harness: &mut Harness, words: &str) {
    for _ in 0..10 {
        if harness.prose().contains(words) {
            return;
        }
        harness.choose("Pass on this one");
    }
    panic!("{words:?} never comes");
}

fn saved(harness: &Harness) -> Plan {
    let bodies = harness.saved.iter().rev().filter_map(|record| record.body.clone());
    bodies.into_iter().find_map(|body| if let Body::Plan(plan) = body { Some(*plan) } else { None }).unwrap()
}

fn rate(harness: &mut Harness, number: u8) {
    let ask = harness.page().ask;
    harness.hear(ask.answer(Value::Number(number)));
}

/// A promise with its words, where this is asked.
fn promised(asks: &str) -> Harness {
    let mut harness = at(JourneyBuilder::two(), Here::First, "keeping-promises", "promise");
    harness.choose("Go on");
    harness.choose("Fill in: What I will do");
    harness.write("I take the bins out.");
    harness.choose(asks);
    harness
}

fn promising() -> Harness {
    promised("Fill in: When?")
}

#[test]
fn a_promise_has_a_day() {
    let mut harness = promising();
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    When?

      I take the bins out.

    1. Once, on a day
    2. Every day
    3. Every week
    4. Every two weeks
    p. Pass on this one
    v. See all of it
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Once, on a day");
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    When?

      I take the bins out.

    Shared: both of you can read it here.

    1. Today, Sunday 22 November
    2. Tomorrow, Monday 23 November
    3. Tuesday 24 November
    4. Wednesday 25 November
    5. Thursday 26 November
    6. Friday 27 November
    7. Saturday 28 November
    8. In a week, Sunday 29 November
    9. In two weeks, Sunday 6 December
    10. In four weeks, Sunday 20 December
    t. Another day
    p. Pass on this one
    v. See all of it
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Thursday 26 November");
    assert_eq!(saved(&harness).when, Some(When::On("2026-11-26".parse().unwrap())));
    assert!(harness.page().choices[0].label.starts_with("Fill in: How sure"), "{}", harness.prose());
}

#[test]
fn or_it_has_a_rhythm() {
    let mut harness = promising();
    harness.choose("Every two weeks");
    assert!(harness.prose().contains("From which day?"));
    harness.choose("Tomorrow");
    let from = "2026-11-23".parse().unwrap();
    assert_eq!(saved(&harness).when, Some(When::Every { from, days: 14, until: None }));
}

#[test]
fn a_choice_that_comes_late_does_nothing() {
    let mut harness = promising();
    let before = (harness.prose(), harness.saved.len());
    for late in [form::Message::Day("2026-11-26".parse().unwrap()), form::Message::Way(9)] {
        harness.send(super::super::Message::Form(late));
        assert_eq!((harness.prose(), harness.saved.len()), before);
    }
}

#[test]
fn what_is_not_sure_enough_is_made_smaller_until_it_is() {
    let mut harness = promised("Fill in: How sure");
    rate(&mut harness, 6);
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    Make it smaller?

    Try half of it, or less often, or only the first step.

    What I will do, so plainly that anyone could see it was done.

    Shared: both of you can read it here.

    Written so far; new lines are added to it:
      I take the bins out.

    g. Keep it as it is
    e. Start afresh
    k. Leave it as it is
    v. See all of it
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.write("I carry one bag down.");
    assert!(harness.prose().contains("How sure") && harness.prose().contains("I carry one bag down."));
    rate(&mut harness, 7);
    assert!(harness.prose().contains("Make it smaller?"), "again, until 8");
    harness.write("I put the bag by the door.");
    rate(&mut harness, 8);
    let plan = saved(&harness);
    assert_eq!((plan.confidence, plan.boxes["act"].expose()), (Some(8), "I put the bag by the door."));
    assert!(!harness.prose().contains("Make it smaller?"));
}

#[test]
fn it_may_be_left_as_it_is() {
    let mut harness = promised("Fill in: How sure");
    rate(&mut harness, 3);
    harness.choose("Leave it as it is");
    let plan = saved(&harness);
    assert_eq!((plan.confidence, plan.boxes["act"].expose()), (Some(3), "I take the bins out."));
    assert!(!harness.prose().contains("Make it smaller?"));
}

#[test]
fn a_plan_is_said_aloud_three_times() {
    let mut harness = at(JourneyBuilder::hurt_and_broke(), Here::Second, "committing-to-change", "plan");
    harness.choose("Go on");
    harness.write("If it gets later than ten,");
    harness.write("I text by half past nine.");
    pass_to(&mut harness, "How sure");
    rate(&mut harness, 9);
    insta::assert_snapshot!(harness.prose(), @"
    Committing to change (step 2 of 5)

    If this, then that

    Say it aloud, slowly, three times.

      If it gets later than ten, then I text by half past nine.

    Not yet. Nobody else needs to hear it now.

    space. Said it once
    p. Pass on this one
    v. See all of it
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    let before = harness.saved.len();
    harness.choose("Said it once");
    harness.choose("Said it twice");
    assert!(harness.prose().contains("Said: twice."));
    harness.choose("Said it three times");
    assert_eq!(harness.saved.len(), before, "nothing of it is kept");
    insta::assert_snapshot!(harness.prose(), @"
    Committing to change (step 2 of 5)

    If this, then that

    When do I look at it again?

      I text by half past nine.

    Hidden: it shows only while you are here alone. You may show it to both
    later.

    1. In two weeks, Sunday 6 December
    2. In a week, Sunday 29 November
    3. In four weeks, Sunday 20 December
    t. Another day
    p. Pass on this one
    v. See all of it
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("In four weeks");
    let plan = saved(&harness);
    assert_eq!((plan.review, plan.every, plan.ends), ("2026-12-20".parse().ok(), Some(28), None));
    insta::assert_snapshot!(harness.prose(), @"
    Committing to change (step 2 of 5)

    If this, then that

    So far this is yours alone.

    If this happens, and I notice it …

      If it gets later than ten,

    … then I will do this one thing:

      I text by half past nine.

    How sure am I that I will do this?

    9 of 10

    When do I look at it again?

    On Sunday 20 December.

    Hidden: it shows only while you are here alone.

    k. Keep it for now
    i. Bring it: both of you can read it here
    1. Change: If this happens, and I notice it …
    2. Change: … then I will do this one thing:
    3. Fill in: Someone besides my partner who can help.
    4. Fill in: If I miss it, I say so within a day, like this:
    5. Change: How sure am I that I will do this?
    6. Change: When do I look at it again?
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Bring it");
    let brought = harness.saved.iter().rev().find(|record| record.id.kind() == "plan");
    assert_eq!(brought.map(|record| (record.by, record.vis)), Some((By::Second, Visibility::Shared)));
}
