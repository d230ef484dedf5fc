//! One promise: marked, moved, missed, taken back.

mod apart;
mod lines;
mod reviewed;

use super::super::promises::tests::{id, told};
use crate::{
    guide::PlanKind,
    journey::{
        couple::Here,
        mark::How,
        plan::Plan,
        record::{Body, By, Id, Record, Visibility},
    },
    screens::{promise::Message, tests::Harness},
    session::{Place, Request},
};

fn at(here: Here, sort: PlanKind, nth: u128) -> Harness {
    Harness::of(told(), here, Place::Promise(id(sort, nth)))
}

fn plan(harness: &Harness, id: &Id) -> Plan {
    harness.app.session.journey.plan(id).unwrap().1.clone()
}

fn marks(harness: &Harness, id: &Id) -> Vec<(String, How, By)> {
    let marks = harness.app.session.journey.marks(id);
    marks.map(|(on, record, mark)| (on.to_string(), mark.how, record.by)).collect()
}

#[test]
fn a_promise_is_marked_by_the_one_who_made_it() {
    let mut harness = at(Here::First, PlanKind::Promise, 1);
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Sam’s promise

    What I will do, so plainly that anyone could see it was done.

      I buy the bread before six.

    It is for today. How did it go?

    1. Kept
    2. Changed in time
    3. Missed
    e. Change it
    d. Withdraw it
    b. Back to promises and agreements
    ");
    harness.choose("Kept");
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    A line about it, if you like.

    Shared: both of you can read it here.

    g. Write
    k. Leave it empty
    o. I did not mean that
    b. Back to promises and agreements
    ");
    harness.write("The last loaf.");
    let of = id(PlanKind::Promise, 1);
    assert_eq!(marks(&harness, &of), [("2026-11-22".into(), How::Kept, By::First)]);
    assert!(plan(&harness, &of).closed.is_some());
    assert!(
        harness.prose().contains("Sunday 22 November: kept.") && harness.prose().contains("The last loaf.")
    );
}

#[test]
fn what_was_not_meant_is_taken_back_at_once() {
    let of = id(PlanKind::Promise, 1);
    for says in [&["Kept"][..], &["Missed"], &["Changed in time", "Tomorrow"]] {
        let mut harness = at(Here::First, PlanKind::Promise, 1);
        let before = plan(&harness, &of);
        says.iter().for_each(|label| harness.choose(label));
        harness.choose("I did not mean that");
        assert!(marks(&harness, &of).is_empty() && plan(&harness, &of) == before, "{says:?}");
        assert!(harness.offers("Kept"));
    }
    let mut harness = at(Here::First, PlanKind::Promise, 1);
    harness.choose("Missed");
    harness.hear(Request::Go(Place::Promise(of.clone())));
    harness.choose("Three steps after a miss");
    assert!(!harness.offers("I did not mean that"));
    harness.send(Message::Unsay);
    assert_eq!(marks(&harness, &of).len(), 1, "later it stays said");
}

#[test]
fn the_other_says_nothing_of_it_but_that_they_noticed() {
    let mut harness = at(Here::Second, PlanKind::Promise, 1);
    assert!(!harness.offers("Kept") && !harness.offers("Withdraw it"));
    harness.send(Message::Said("2026-11-22".parse().unwrap(), How::Missed));
    harness.send(Message::Close);
    assert!(harness.saved.is_empty(), "not by a message that comes late either");
    let mut harness = at(Here::Second, PlanKind::Promise, 3);
    harness.choose("I noticed");
    let kept = ("2026-11-20".into(), How::Kept, By::First);
    assert_eq!(
        marks(&harness, &id(PlanKind::Promise, 3)),
        [kept, ("2026-11-20".into(), How::Noticed, By::Second)]
    );
    assert!(!harness.offers("I noticed") && harness.prose().contains("Alex noticed."));
}

#[test]
fn while_both_are_here_it_is_said_whose_word_it_is() {
    let mut harness = at(Here::Both, PlanKind::Promise, 2);
    assert!(harness.offers("Alex: kept") && !harness.offers("Alex: changed in time"), "{}", harness.prose());
    harness.choose("Alex: kept");
    let of = id(PlanKind::Promise, 2);
    assert_eq!(marks(&harness, &of), [("2026-11-20".into(), How::Kept, By::Second)]);
    assert!(plan(&harness, &of).closed.is_none(), "a rhythm goes on");
}

#[test]
fn a_promise_that_is_changed_in_time_moves() {
    let mut harness = at(Here::First, PlanKind::Promise, 1);
    harness.choose("Changed in time");
    assert!(!harness.offers("Today") && harness.offers("Tomorrow"), "{}", harness.prose());
    harness.choose("Another day");
    for (typed, says) in
        [("by Friday", "did not read"), ("2026-11-01", "in the past"), ("2026-11-22", "already")]
    {
        harness.write(typed);
        assert!(harness.prose().contains(says), "{}", harness.prose());
    }
    harness.write("2026-12-03");
    harness.choose("Leave it empty");
    let of = id(PlanKind::Promise, 1);
    assert_eq!(marks(&harness, &of), [("2026-11-22".into(), How::Changed, By::First)]);
    assert_eq!(plan(&harness, &of).when, Some(crate::journey::when::When::On("2026-12-03".parse().unwrap())));
    assert!(harness.prose().contains("changed in time, to Thursday 3 December"), "{}", harness.prose());
    assert!(harness.offers("Changed in time") && !harness.offers("Kept"), "it is not due yet");
    // Back to the day of which that was said it would be asked for no more.
    harness.choose("Changed in time");
    harness.choose("Another day");
    harness.write("2026-11-22");
    assert!(harness.prose().contains("That day already has an answer."), "{}", harness.prose());
    assert_eq!(marks(&harness, &of).len(), 1);
}

#[test]
fn after_a_miss_three_steps_lead_to_something_smaller() {
    let mut harness = at(Here::Both, PlanKind::Promise, 1);
    harness.choose("Sam: missed");
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    First: say it.

    What was promised and was not done, in one line. A short reason is
    enough.

    Shared: both of you can read it here.

    g. Write
    k. Leave it empty
    o. I did not mean that
    b. Back to promises and agreements
    ");
    harness.write("The shop was shut.");
    assert!(harness.prose().contains("Second: repair."));
    harness.write("I go tomorrow at eight.");
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    Third: make it smaller.

    A smaller promise may hold on a bad day. None for now is fine too.

    1. Make a smaller promise
    n. None for now
    b. Back to promises and agreements
    ");
    harness.choose("Make a smaller promise");
    assert!(
        harness.prose().contains("Written so far; new lines are added to it:\n  I buy the bread before six."),
        "{}",
        harness.prose()
    );
    harness.write("I write bread on the list.");
    let made = |record: &&Record| matches!(&record.body, Some(Body::Plan(plan)) if plan.from == Some(id(PlanKind::Promise, 1)));
    let smaller = harness.saved.iter().find(made).unwrap();
    assert_eq!((smaller.by, smaller.vis), (By::First, Visibility::Shared), "it is still Sam's");
    let missed = ("2026-11-22".into(), How::Missed, By::First);
    assert_eq!(marks(&harness, &id(PlanKind::Promise, 1)), [missed], "and so are the lines");
    let mark = harness.app.session.journey.marks(&id(PlanKind::Promise, 1)).next().unwrap().2;
    assert_eq!(
        (mark.words.expose(), mark.repair.expose()),
        ("The shop was shut.", "I go tomorrow at eight.")
    );
}

#[test]
fn a_promise_is_taken_back_without_a_reason_and_taken_up_again() {
    let mut harness = at(Here::First, PlanKind::Promise, 1);
    harness.choose("Withdraw it");
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    The promise is withdrawn. Nothing is owed, and nobody needs to say why.

    o. Take it up again
    b. Back to promises and agreements
    ");
    harness.choose("Take it up again");
    assert!(harness.offers("Kept"));
    harness.choose("Withdraw it");
    assert!(plan(&harness, &id(PlanKind::Promise, 1)).closed.is_some());
    assert!(marks(&harness, &id(PlanKind::Promise, 1)).is_empty(), "nothing is held against anybody");
}
