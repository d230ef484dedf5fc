//! A note of which two versions were written apart, and a note that somebody else wrote.

use super::super::tests::Harness;
use super::*;
use crate::{
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        note::Note,
        record::{Body, By, Hlc, Id, Location, Record, Visibility},
    },
    session::Outcome,
};

const NOTE: Uuid = Uuid::from_u128(5);

fn version(millis: u64, vis: Visibility, words: &str, at: u32) -> (Record, Option<Location>) {
    let record = Record {
        id: Id::note(NOTE),
        by: By::First,
        vis,
        at: "2026-11-22T21:30:00+01:00".parse().unwrap(),
        hlc: Hlc::new(millis, 0, "9a1b2c3d"),
        prev: vec![],
        body: Some(Body::Note(Note::of(words))),
    };
    (record, Some(Location::open(0, at, 1)))
}

/// A note that was written in two places, opened by one of the two.
fn opened(versions: &[(u64, Visibility, &str, u32)], here: Here) -> Harness {
    let mut told = JourneyBuilder::two();
    for &(millis, vis, words, at) in versions {
        let (record, location) = version(millis, vis, words, at);
        told.journey.apply(record, location);
    }
    Harness::of(told, here, Place::Note(NOTE))
}

/// As [`opened`], with both versions' words read.
fn forked() -> Harness {
    let versions = [(1, Visibility::Private, "mine", 10), (2, Visibility::Private, "yours", 20)];
    let mut harness = opened(&versions, Here::First);
    let wanted = harness.app.screen.arrived(&harness.app.session);
    let at = |at| Location::open(0, at, 1);
    assert_eq!(wanted, [Effect::Read(vec![(NOTE, at(20))]), Effect::ReadOther(NOTE, at(10))]);
    for read in [Outcome::Notes(vec![(NOTE, "yours".into())]), Outcome::OtherNote("mine".into())] {
        harness.hear(crate::app::Message::Done(read));
    }
    harness
}

#[test]
fn a_version_that_lost_is_shown_and_can_be_taken() {
    let mut harness = forked();
    assert!(harness.prose().contains("mine"));
    harness.choose("Keep the other");
    assert!(harness.prose().contains("mine") && !harness.prose().contains("yours"), "{}", harness.prose());
    assert_eq!(harness.app.session.journey.note_forks(NOTE).count(), 0, "nothing is left to decide");
}

#[test]
fn somebody_else_can_neither_change_nor_take_it_back() {
    let mut harness = opened(&[(3, Visibility::Shared, "for both", 30)], Here::Second);
    harness.hear(crate::app::Message::Done(Outcome::Notes(vec![(NOTE, "for both".into())])));
    assert!(harness.prose().contains("for both"), "{}", harness.prose());
    assert!(!harness.offers("Change it") && !harness.offers("Take it back"));
}

#[test]
fn what_both_have_can_be_changed_and_not_taken_back() {
    let mut harness = opened(&[(3, Visibility::Shared, "for both", 30)], Here::First);
    harness.hear(crate::app::Message::Done(Outcome::Notes(vec![(NOTE, "for both".into())])));
    assert!(harness.offers("Change it") && !harness.offers("Take it back"));
}

#[test]
fn a_note_that_was_taken_back_is_destroyed_when_the_page_is_left() {
    let mut harness = opened(&[(3, Visibility::Private, "mine", 30)], Here::First);
    harness.hear(crate::app::Message::Done(Outcome::Notes(vec![(NOTE, "mine".into())])));
    let destroyed = Effect::Scrub(Id::note(NOTE));
    assert!(!harness.app.screen.leave(&harness.app.session).contains(&destroyed));
    harness.choose("Take it back");
    assert!(harness.app.screen.leave(&harness.app.session).contains(&destroyed));
    harness.choose("Bring it back");
    assert!(!harness.app.screen.leave(&harness.app.session).contains(&destroyed));
}

#[test]
fn keeping_it_empty_asks_whether_to_take_it_back() {
    let mut harness = opened(&[(3, Visibility::Private, "mine", 30)], Here::First);
    harness.hear(crate::app::Message::Done(Outcome::Notes(vec![(NOTE, "mine".into())])));
    harness.choose("Change it");
    harness.write("  ");
    assert!(harness.prose().contains("mine") && harness.offers("Leave it as it is"), "{}", harness.prose());
    harness.choose("Take it back");
    assert!(harness.saved.last().unwrap().body.is_none() && harness.offers("Bring it back"));
}

#[test]
fn an_edit_leaves_a_version_that_was_not_shown_when_it_began() {
    let mut harness = opened(&[(3, Visibility::Private, "mine", 30)], Here::First);
    harness.hear(crate::app::Message::Done(Outcome::Notes(vec![(NOTE, "mine".into())])));
    harness.choose("Change it");
    let (mut arrived, location) = version(4, Visibility::Private, "from the other window", 40);
    arrived.prev = vec![Hlc::new(3, 0, "9a1b2c3d")];
    harness.hear(crate::app::Message::Done(Outcome::Arrived(vec![(arrived, location.unwrap())])));
    harness.write("mine, changed");
    assert_eq!(harness.saved.last().unwrap().prev, [Hlc::new(3, 0, "9a1b2c3d")]);
    assert_eq!(harness.app.session.journey.note_forks(NOTE).count(), 1);
}
