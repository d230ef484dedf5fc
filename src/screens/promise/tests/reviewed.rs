//! Agreements and requests: looked at again, ended, brought.

use super::{at, marks, plan, told};
use crate::{
    guide::PlanKind,
    journey::{
        consent::{Consent, Said},
        couple::Here,
        mark::How,
        plan::Plan,
        record::{Body, By, Id, Seat, Visibility},
    },
    screens::{promise::Message, promises::tests::id, tests::Harness},
    session::{Place, Request},
};

#[test]
fn an_agreement_is_looked_at_by_both_and_ended_by_either() {
    let of = id(PlanKind::Agreement, 1);
    let mut harness = at(Here::Both, PlanKind::Agreement, 1);
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Our agreement

    Who does what, and when?

      A message by six when plans change.

    Its day has come. Does it go on as it is?

    1. It goes on, for another 14 days
    e. Change it
    d. End it
    b. Back to promises and agreements
    ");
    harness.choose("It goes on");
    assert_eq!(marks(&harness, &of), [("2026-11-21".into(), How::GoesOn, By::Both)]);
    assert_eq!(plan(&harness, &of).review, "2026-12-06".parse().ok());
    assert!(!harness.offers("It goes on") && harness.offers("Change it"));
    let mut alone = at(Here::First, PlanKind::Agreement, 1);
    assert!(!alone.offers("It goes on") && !alone.offers("Change it"));
    alone.send(Message::GoesOn);
    assert!(alone.saved.is_empty());
    alone.choose("End it");
    assert!(plan(&alone, &of).closed.is_some());
}

#[test]
fn changing_an_agreement_leads_through_its_boxes_and_back() {
    let of = id(PlanKind::Agreement, 1);
    let mut harness = at(Here::Both, PlanKind::Agreement, 1);
    harness.choose("Change it");
    assert_eq!(marks(&harness, &of), [("2026-11-21".into(), How::Changed, By::Both)]);
    assert!(harness.offers("Back to promises and agreements") && harness.offers("Change: "));
    harness.choose("Change: ");
    harness.write("A message by seven.");
    harness.choose("Keep it as it stands");
    assert!(harness.offers("End it"), "{}", harness.prose());
    assert!(harness.prose().contains("A message by seven."));
}

#[test]
fn what_ended_by_itself_is_said_and_can_be_made_again() {
    let mut told = told();
    let of = id(PlanKind::Agreement, 2);
    let ended = Plan {
        review: "2026-11-20".parse().ok(),
        ends: "2026-11-20".parse().ok(),
        every: Some(28),
        ..Plan::default()
    };
    let open = ("being-transparent.agreement", "offer", "I write when I leave.");
    told.plan(&of, By::Both, Visibility::Shared, open, ended);
    let mut harness = Harness::of(told, Here::Both, Place::Promises);
    assert!(harness.prose().contains("Our openness agreement: it ended on Friday 20 November"));
    harness.choose("Our openness agreement");
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Our openness agreement

    What is offered without being asked?

      I write when I leave.

    It ended on Friday 20 November, as you planned.

    1. Make it again
    2. Let it rest
    b. Back to promises and agreements
    ");
    harness.choose("Make it again");
    assert!(harness.prose().contains("Does it answer one particular fear?"), "{}", harness.prose());
    harness.hear(Request::Go(Place::Promise(of.clone())));
    harness.choose("Let it rest");
    assert!(!harness.prose().contains("Our openness agreement"), "it is said once");
    assert_eq!(plan(&harness, &of).closed, "2026-11-20".parse().ok());
}

#[test]
fn a_request_is_its_authors_until_it_is_brought() {
    let mut told = told();
    let of = id(PlanKind::Request, 1);
    let asks = ("clarifying-expectations.requests", "what", "A message by six.");
    told.plan(&of, By::First, Visibility::Private, asks, Plan::default());
    let mut harness = Harness::of(told, Here::First, Place::Promise(of.clone()));
    harness.choose("Bring it");
    assert!(!harness.offers("Bring it") && harness.prose().contains("Both of you can read it."));
    let body = Body::Consent(Consent { reason: "In spring.".into(), ..Consent::of(Said::NotNow) });
    harness.app.session.write_by(
        By::Second,
        Id::consent(&of, Seat::Second),
        Visibility::Shared,
        Some(body),
        None,
    );
    assert!(harness.prose().contains("Alex said: not now.") && harness.prose().contains("In spring."));
    harness.sit(Here::Second);
    assert!(!harness.offers("Change it") && !harness.offers("Take it back"));
}
