//! One promise: marked, moved, missed, taken back.

mod apart;
mod lines;
mod reviewed;

use super::super::promises::tests::{id, told};
use crate::{
    guide::Sort,
    journey::{
        couple::Here,
        mark::How,
        plan::Plan,
        record::{Body, By, Id, Record, Visibility},
    },
    screens::{promise::Message, tests::Stage},
    session::{Place, Request},
};

fn at(here: Here, sort: Sort, nth: u128) -> Stage {
    Stage::of(told(), here, Place::Promise(id(sort, nth)))
}

fn plan(stage: &Stage, id: &Id) -> Plan {
    stage.app.session.journey.plan(id).unwrap().1.clone()
}

fn marks(stage: &Stage, id: &Id) -> Vec<(String, How, By)> {
    let marks = stage.app.session.journey.marks(id);
    marks.map(|(on, record, mark)| (on.to_string(), mark.how, record.by)).collect()
}

#[test]
fn a_promise_is_marked_by_the_one_who_made_it() {
    let mut stage = at(Here::First, Sort::Promise, 1);
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Sam’s promise

    What I will do, so plainly that anyone could see it was done.

      I buy the bread before six.

    It is for today. How did it go?

    1. Kept
    2. Changed in time
    3. Missed
    4. Take it back (d)
    5. Back to promises and agreements (b)
    ");
    stage.choose("Kept");
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    A line about it, if you like.

    Shared: both of you can read it here.

    1. Write (g)
    2. Leave it empty (k)
    3. I did not mean that (o)
    4. Back to promises and agreements (b)
    ");
    stage.write("The last loaf.");
    let of = id(Sort::Promise, 1);
    assert_eq!(marks(&stage, &of), [("2026-11-22".into(), How::Kept, By::First)]);
    assert!(plan(&stage, &of).closed.is_some());
    assert!(stage.prose().contains("Sunday 22 November: kept.") && stage.prose().contains("The last loaf."));
}

#[test]
fn what_was_not_meant_is_taken_back_at_once() {
    let of = id(Sort::Promise, 1);
    for says in [&["Kept"][..], &["Missed"], &["Changed in time", "Tomorrow"]] {
        let mut stage = at(Here::First, Sort::Promise, 1);
        let before = plan(&stage, &of);
        says.iter().for_each(|label| stage.choose(label));
        stage.choose("I did not mean that");
        assert!(marks(&stage, &of).is_empty() && plan(&stage, &of) == before, "{says:?}");
        assert!(stage.offers("Kept"));
    }
    let mut stage = at(Here::First, Sort::Promise, 1);
    stage.choose("Missed");
    stage.hear(Request::Go(Place::Promise(of.clone())));
    stage.choose("Three steps after a miss");
    assert!(!stage.offers("I did not mean that"));
    stage.send(Message::Unsay);
    assert_eq!(marks(&stage, &of).len(), 1, "later it stays said");
}

#[test]
fn the_other_says_nothing_of_it_but_that_they_noticed() {
    let mut stage = at(Here::Second, Sort::Promise, 1);
    assert!(!stage.offers("Kept") && !stage.offers("Take it back"));
    stage.send(Message::Said("2026-11-22".parse().unwrap(), How::Missed));
    stage.send(Message::Close);
    assert!(stage.saved.is_empty(), "not by a message that comes late either");
    let mut stage = at(Here::Second, Sort::Promise, 3);
    stage.choose("I noticed");
    let kept = ("2026-11-20".into(), How::Kept, By::First);
    assert_eq!(marks(&stage, &id(Sort::Promise, 3)), [kept, ("2026-11-20".into(), How::Noticed, By::Second)]);
    assert!(!stage.offers("I noticed") && stage.prose().contains("Alex noticed."));
}

#[test]
fn while_both_are_here_it_is_said_whose_word_it_is() {
    let mut stage = at(Here::Both, Sort::Promise, 2);
    assert!(stage.offers("Alex: kept") && !stage.offers("Alex: changed in time"), "{}", stage.prose());
    stage.choose("Alex: kept");
    let of = id(Sort::Promise, 2);
    assert_eq!(marks(&stage, &of), [("2026-11-20".into(), How::Kept, By::Second)]);
    assert!(plan(&stage, &of).closed.is_none(), "a rhythm goes on");
}

#[test]
fn a_promise_that_is_changed_in_time_moves() {
    let mut stage = at(Here::First, Sort::Promise, 1);
    stage.choose("Changed in time");
    assert!(!stage.offers("Today") && stage.offers("Tomorrow"), "{}", stage.prose());
    stage.choose("Another day");
    for (typed, says) in
        [("by Friday", "did not read"), ("2026-11-01", "lies behind"), ("2026-11-22", "already")]
    {
        stage.write(typed);
        assert!(stage.prose().contains(says), "{}", stage.prose());
    }
    stage.write("2026-12-03");
    stage.choose("Leave it empty");
    let of = id(Sort::Promise, 1);
    assert_eq!(marks(&stage, &of), [("2026-11-22".into(), How::Changed, By::First)]);
    assert_eq!(plan(&stage, &of).when, Some(crate::journey::when::When::On("2026-12-03".parse().unwrap())));
    assert!(stage.prose().contains("changed in time, to Thursday 3 December"), "{}", stage.prose());
    assert!(stage.offers("Changed in time") && !stage.offers("Kept"), "it is not due yet");
    // Back to the day of which that was said it would be asked for no more.
    stage.choose("Changed in time");
    stage.choose("Another day");
    stage.write("2026-11-22");
    assert!(stage.prose().contains("Something was said of that day already."), "{}", stage.prose());
    assert_eq!(marks(&stage, &of).len(), 1);
}

#[test]
fn after_a_miss_three_steps_lead_to_something_smaller() {
    let mut stage = at(Here::Both, Sort::Promise, 1);
    stage.choose("Sam: missed");
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    First: say it.

    What was promised and was not done, in one line. A short reason is
    enough.

    Shared: both of you can read it here.

    1. Write (g)
    2. Leave it empty (k)
    3. I did not mean that (o)
    4. Back to promises and agreements (b)
    ");
    stage.write("The shop was shut.");
    assert!(stage.prose().contains("Second: repair."));
    stage.write("I go tomorrow at eight.");
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    Third: make it smaller.

    A smaller promise may hold on a bad day. None for now is fine too.

    1. Make a smaller promise
    2. None for now (n)
    3. Back to promises and agreements (b)
    ");
    stage.choose("Make a smaller promise");
    assert!(stage.prose().contains("Written so far:\n  I buy the bread before six."), "{}", stage.prose());
    stage.write("I write bread on the list.");
    let made = |record: &&Record| matches!(&record.body, Some(Body::Plan(plan)) if plan.from == Some(id(Sort::Promise, 1)));
    let smaller = stage.saved.iter().find(made).unwrap();
    assert_eq!((smaller.by, smaller.vis), (By::First, Visibility::Shared), "it is still Sam's");
    let missed = ("2026-11-22".into(), How::Missed, By::First);
    assert_eq!(marks(&stage, &id(Sort::Promise, 1)), [missed], "and so are the lines");
    let mark = stage.app.session.journey.marks(&id(Sort::Promise, 1)).next().unwrap().2;
    assert_eq!(
        (mark.words.expose(), mark.repair.expose()),
        ("The shop was shut.", "I go tomorrow at eight.")
    );
}

#[test]
fn a_promise_is_taken_back_without_a_reason_and_taken_up_again() {
    let mut stage = at(Here::First, Sort::Promise, 1);
    stage.choose("Take it back");
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    It is taken back. Nobody needs to say why, and nothing is owed any more.

    1. Take it up again (o)
    2. Back to promises and agreements (b)
    ");
    stage.choose("Take it up again");
    assert!(stage.offers("Kept"));
    stage.choose("Take it back");
    assert!(plan(&stage, &id(Sort::Promise, 1)).closed.is_some());
    assert!(marks(&stage, &id(Sort::Promise, 1)).is_empty(), "nothing is held against anybody");
}
