//! One promise, one agreement: marked, looked at again, ended.

use super::super::promises::tests::{id, told};
use crate::{
    app::{Message as AppMessage, Place},
    guide::Sort,
    journey::{
        consent::{Consent, Said},
        couple::Here,
        mark::How,
        plan::Plan,
        record::{Body, By, Id, Record, Seat, Visibility},
    },
    screens::{promise::Message, tests::Stage},
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

    It is due today. How did it go?

    1. Kept (k)
    2. Changed in time (c)
    3. Missed (m)
    4. Take it back (t)
    5. Back to promises and agreements (b)
    ");
    stage.choose("Kept");
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    A line about it, if you like.

    Shared: both of you can read it here.

    1. Write (w)
    2. Leave it empty (k)
    3. I did not mean that (u)
    4. Back to promises and agreements (b)
    ");
    stage.send(Message::Keep("The last loaf.".into()));
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
    stage.send(AppMessage::Go(Place::Promise(of.clone())));
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
        stage.send(Message::Typed(typed.into()));
        assert!(stage.prose().contains(says), "{}", stage.prose());
    }
    stage.send(Message::Typed("2026-12-03".into()));
    stage.choose("Leave it empty");
    let of = id(Sort::Promise, 1);
    assert_eq!(marks(&stage, &of), [("2026-11-22".into(), How::Changed, By::First)]);
    assert_eq!(plan(&stage, &of).when, Some(crate::journey::when::When::On("2026-12-03".parse().unwrap())));
    assert!(stage.prose().contains("changed in time, to Thursday 3 December"), "{}", stage.prose());
    assert!(stage.offers("Changed in time") && !stage.offers("Kept"), "it is not due yet");
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

    1. Write (w)
    2. Leave it empty (k)
    3. I did not mean that (u)
    4. Back to promises and agreements (b)
    ");
    stage.send(Message::Keep("The shop was shut.".into()));
    assert!(stage.prose().contains("Second: repair."));
    stage.send(Message::Keep("I go tomorrow at eight.".into()));
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Sam’s promise

      I buy the bread before six.

    Third: make it smaller.

    A smaller promise may hold on a bad day. None for now is fine too.

    1. Make a smaller promise (g)
    2. None for now (n)
    3. Back to promises and agreements (b)
    ");
    stage.choose("Make a smaller promise");
    assert!(stage.prose().contains("Written so far:\n  I buy the bread before six."), "{}", stage.prose());
    stage.write("I write bread on the list.");
    let made = |record: &&Record| matches!(&record.body, Some(Body::Plan(plan)) if plan.from == Some(id(Sort::Promise, 1)));
    let smaller = stage.saved.iter().find(made).unwrap();
    assert_eq!((smaller.by, smaller.vis), (By::First, Visibility::Shared), "it is still Sam's");
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

    1. Back to promises and agreements (b)
    2. Take it up again (u)
    ");
    stage.choose("Take it up again");
    assert!(stage.offers("Kept"));
    stage.choose("Take it back");
    assert!(plan(&stage, &id(Sort::Promise, 1)).closed.is_some());
    assert!(marks(&stage, &id(Sort::Promise, 1)).is_empty(), "nothing is held against anybody");
}

#[test]
fn an_agreement_is_looked_at_by_both_and_ended_by_either() {
    let of = id(Sort::Agreement, 1);
    let mut stage = at(Here::Both, Sort::Agreement, 1);
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Our agreement

    Who does what, and when?

      A message by six when plans change.

    Its day has come. Does it go on as it is?

    1. It goes on, for another 14 days (g)
    2. Change it (e)
    3. End it (x)
    4. Back to promises and agreements (b)
    ");
    stage.choose("It goes on");
    assert_eq!(marks(&stage, &of), [("2026-11-21".into(), How::GoesOn, By::Both)]);
    assert_eq!(plan(&stage, &of).review, "2026-12-06".parse().ok());
    assert!(!stage.offers("It goes on") && stage.offers("Change it"));
    let mut alone = at(Here::First, Sort::Agreement, 1);
    assert!(!alone.offers("It goes on") && !alone.offers("Change it"));
    alone.send(Message::GoesOn);
    assert!(alone.saved.is_empty());
    alone.choose("End it");
    assert!(plan(&alone, &of).closed.is_some());
}

#[test]
fn changing_an_agreement_leads_through_its_boxes_and_back() {
    let of = id(Sort::Agreement, 1);
    let mut stage = at(Here::Both, Sort::Agreement, 1);
    stage.choose("Change it");
    assert_eq!(marks(&stage, &of), [("2026-11-21".into(), How::Changed, By::Both)]);
    assert!(stage.offers("Back to promises and agreements") && stage.offers("Change it"));
    stage.choose("Change it");
    stage.write("A message by seven.");
    while !stage.offers("End it") {
        let way = if stage.offers("Go on") { "Go on" } else { "Pass on this one" };
        stage.choose(way);
    }
    assert!(stage.prose().contains("A message by seven."));
}

#[test]
fn what_ended_by_itself_is_said_and_can_be_made_again() {
    let mut told = told();
    let of = id(Sort::Agreement, 2);
    let ended = Plan {
        review: "2026-11-20".parse().ok(),
        ends: "2026-11-20".parse().ok(),
        every: Some(28),
        ..Plan::default()
    };
    let open = ("being-transparent.agreement", "offer", "I write when I leave.");
    told.plan(&of, By::Both, Visibility::Shared, open, ended);
    let mut stage = Stage::of(told, Here::Both, Place::Promises);
    assert!(stage.prose().contains("Our openness agreement: it ended after Friday 20 November"));
    stage.choose("Our openness agreement");
    insta::assert_snapshot!(stage.prose(), @"
    Promises and agreements

    Our openness agreement

    What is offered without being asked?

      I write when I leave.

    It ended by itself after Friday 20 November, as it was meant to.

    1. Make it again (g)
    2. Let it rest (l)
    3. Back to promises and agreements (b)
    ");
    stage.choose("Make it again");
    assert!(stage.prose().contains("Is it freely offered?"), "{}", stage.prose());
    stage.send(AppMessage::Go(Place::Promise(of.clone())));
    stage.choose("Let it rest");
    assert!(!stage.prose().contains("Our openness agreement"), "it is said once");
    assert_eq!(plan(&stage, &of).closed, "2026-11-20".parse().ok());
}

#[test]
fn a_request_is_its_authors_until_it_is_brought() {
    let mut told = told();
    let of = id(Sort::Request, 1);
    let asks = ("clarifying-expectations.requests", "what", "A message by six.");
    told.plan(&of, By::First, Visibility::Private, asks, Plan::default());
    let mut stage = Stage::of(told, Here::First, Place::Promise(of.clone()));
    stage.choose("Bring it");
    assert!(!stage.offers("Bring it") && stage.prose().contains("Both of you can read it."));
    let body = Body::Consent(Consent { answer: Said::NotNow, reason: "In spring.".into() });
    stage.app.session.write_by(
        By::Second,
        Id::consent(&of, Seat::Second),
        Visibility::Shared,
        Some(body),
        None,
    );
    assert!(stage.prose().contains("Alex said: not now.") && stage.prose().contains("In spring."));
    stage.sit(Here::Second);
    assert!(!stage.offers("Change it") && !stage.offers("Take it back"));
}
