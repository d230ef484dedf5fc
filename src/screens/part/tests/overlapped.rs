//! What two said yes to, each alone.

use crate::{
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        position::Stop,
        progress::State,
        record::{By, Seat, Visibility},
    },
    screens::tests::{Harness, stop},
    session::{Lock, Place, Request},
};

/// Each said yes to what the other did not, too.
const PILES: [&str; 2] =
    ["Kiss\nDance to one song\nStroke each other’s hair", "Kiss\nDance to one song\nSleep in one bed"];

fn part(id: &str) -> Place {
    stop("closeness", Stop::Part(id.into()))
}

/// Both have sorted, each under a passphrase: these are their first piles.
fn sorted(piles: [&str; 2]) -> Harness {
    let mut told = JourneyBuilder::two();
    for (seat, yes) in Seat::BOTH.into_iter().zip(piles) {
        told.answer("closeness.lines.yes", seat.into(), Visibility::Private, yes);
        told.pass(("closeness", None), seat, [&Stop::Part("lines".into())]);
    }
    let mut harness = Harness::of(told, Here::Both, part("choose"));
    let lock = Lock { open: true, ..Lock::default() };
    harness.app.session.locks = Seat::BOTH.into_iter().map(|seat| (seat, lock.clone())).collect();
    harness.choose("Go on");
    harness
}

fn opened(piles: [&str; 2]) -> Harness {
    let mut harness = sorted(piles);
    harness.choose("Alex: open");
    harness.choose("Sam: open");
    harness
}

#[test]
fn without_a_passphrase_each_it_can_be_read_and_not_sorted() {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, part("lines"));
    harness.choose("Go on");
    assert!(harness.prose().contains("two who each have a passphrase"), "{}", harness.prose());
    assert!(!harness.offers("Yes, some time") && harness.offers("Passphrases") && harness.offers("Go on"));
    let mut alone =
        Harness::of(JourneyBuilder::by(crate::journey::couple::Seats::One), Here::First, part("lines"));
    alone.choose("Go on");
    assert!(alone.offers("Yes, some time"), "{}", alone.prose());
}

#[test]
fn what_both_said_yes_to_comes_to_light_once_both_say_open() {
    let mut harness = sorted(PILES);
    harness.choose("Alex: open");
    assert!(harness.saved.is_empty() && !harness.prose().contains("Kiss"), "one yes opens nothing");
    harness.choose("Sam: open");
    insta::assert_snapshot!(harness.prose(), @"
    Closeness and touch again (step 5 of 5)

    One line, if you like

    Both of you said yes to this, some time:

      Kiss
      Dance to one song

    The rest stays closed. Each of you can take a line back, alone, on your
    own list. Then it is not here any more. If you begin this page again,
    these lines go, and each of you makes a new list.

    g. Go on
    s. Stop kindly here
    u. Up to the step
    ");
    let signed: Vec<_> = harness.saved.iter().map(|record| (record.by, record.vis)).collect();
    assert_eq!(signed, [(By::Both, Visibility::Private)], "nothing else was written");
    assert_eq!(harness.app.session.journey.shared_items().count(), 0, "none of it can leave");
}

#[test]
fn not_now_opens_nothing_and_says_what_it_says_to_two_who_have_not_sorted() {
    let mut harness = sorted(PILES);
    harness.choose("Alex: open");
    harness.choose("Not now");
    assert!(harness.saved.is_empty());
    let mut before = Harness::of(JourneyBuilder::two(), Here::Both, part("choose"));
    before.choose("Go on");
    assert_eq!(harness.prose(), before.prose());
}

#[test]
fn who_takes_a_line_off_the_pile_takes_it_back_and_nobody_is_told() {
    let mut harness = opened(PILES);
    let shown = harness.saved.last().unwrap().id.clone();
    harness.sit(Here::Second);
    harness.hear(Request::Go(part("lines")));
    for label in ["Go on", "Look at the piles", "Move one", "Kiss", "No."] {
        harness.choose(label);
    }
    assert_eq!(harness.scrubbed, [shown], "its older version is destroyed");
    harness.sit(Here::Both);
    harness.hear(Request::Go(part("choose")));
    harness.choose("Go on");
    let prose = harness.prose();
    assert!(prose.contains("Dance to one song") && !prose.contains("Kiss"), "{prose}");
    assert!(!harness.offers("Sam: open"), "the rest stays closed");
}

#[test]
fn where_no_line_comes_to_light_it_is_open_all_the_same() {
    let mut harness = opened(["Kiss", "Sex"]);
    assert!(harness.prose().contains("There is no line here.") && !harness.offers("Sam: open"));
    harness.hear(Request::Go(part("choose")));
    harness.choose("Go on");
    assert!(harness.prose().contains("There is no line here."), "{}", harness.prose());
}

#[test]
fn another_round_takes_the_lines_away_and_begins_with_two_new_lists() {
    let mut harness = opened(PILES);
    let shown = harness.saved.last().unwrap().id.clone();
    harness.sit(Here::First);
    for seat in Seat::BOTH {
        harness.app.session.set_state("closeness", seat, State::Done);
    }
    harness.hear(Request::Go(Place::lesson("closeness")));
    harness.choose("Go on");
    harness.choose("Do it again, afresh");
    assert_eq!(harness.scrubbed, std::slice::from_ref(&shown));
    assert!(harness.app.session.journey.record(&shown).is_none_or(|record| record.body.is_none()));
    harness.sit(Here::Both);
    harness.hear(Request::Go(part("choose")));
    harness.choose("Go on");
    assert!(!harness.prose().contains("Kiss") && !harness.offers("Sam: open"), "{}", harness.prose());
}
