//! The first evening, from its beginning: who begins it, and what is on the way past it.

use super::super::tests::{Harness, stop};
use crate::{
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        position::Stop,
        record::{By, Visibility},
    },
    session::{Effect, Place, Request},
};

fn begin(told: JourneyBuilder, here: Here) -> Harness {
    Harness::of(told, here, Place::FirstEvening)
}

/// Two at the part that each does alone, where the first of them sits.
fn alone() -> Harness {
    let mut harness = begin(JourneyBuilder::two(), Here::Both);
    harness.choose("Begin");
    harness.sit(Here::First);
    harness.hear(Request::Go(Place::HandOver("what-trust-is".into())));
    harness
}

#[test]
fn it_says_how_long_it_takes_and_what_comes() {
    insta::assert_snapshot!(begin(JourneyBuilder::two(), Here::Both).prose(), @"
    A first evening

    This takes 20 minutes, until 21:34. Nothing hard comes tonight.

    Trust is seldom all gone. You may still count on somebody for the rent,
    or for a lift, and not believe a word about last Friday. That is not
    confusion. It may be an exact picture of how things stand.

    Trust tends to come back in the same uneven way, in small pieces. So
    tonight you look only at what still holds. Something solid helps you
    while you look at the rest, on another day.

    First each of you names three solid things, alone. Then you say them to
    each other, try a word for a pause, and choose a next day. You can pass
    each part. With one solid thing each, this evening is done.

    g. Begin
    1. Did it come out in the last days? A page for that
    2. Six evenings: a short road
    k. Something else
    b. The whole path
    ");
    insta::assert_snapshot!(begin(JourneyBuilder::by(Seats::One), Here::First).prose(), @"
    A first evening

    This takes 10 minutes, until 21:24. Nothing hard comes tonight.

    Trust is seldom all gone. You may still count on somebody for the rent,
    or for a lift, and not believe a word about last Friday. That is not
    confusion. It may be an exact picture of how things stand.

    Trust tends to come back in the same uneven way, in small pieces. So
    tonight you look only at what still holds. Something solid helps you
    while you look at the rest, on another day.

    You name three solid things in your life, and one thing that you can say
    to a friend. Then you choose a next day. You can pass each part. With
    one solid thing, this evening is done.

    g. Begin
    1. Did it come out in the last days? A page for that
    k. Something else
    b. The whole path
    ");
}

#[test]
fn nobody_begins_it_for_both() {
    let harness = begin(JourneyBuilder::two(), Here::First);
    assert!(!harness.offers("Begin") && harness.page().onward().is_none());
    assert!(harness.offers("Both of us are here"));
}

#[test]
fn the_way_past_it_is_one_key_and_the_first_days_lead_back() {
    let mut harness = begin(JourneyBuilder::two(), Here::Both);
    harness.choose("Did it come out");
    assert!(harness.prose().contains("Nothing has to be decided this week"));
    harness.choose("Back");
    assert_eq!(harness.app.place, Place::FirstEvening);
    harness.choose("Something else");
    assert_eq!(harness.app.place, Place::Tonight);
    harness.hear(Request::Go(Place::FirstEvening));
    harness.choose("The whole path");
    assert_eq!(harness.app.place, Place::Path);
}

#[test]
fn three_things_lie_on_the_first_pile_at_once_for_the_whole_page_of_another_evening() {
    let mut harness = alone();
    insta::assert_snapshot!(harness.prose(), @"
    What trust is

    Three solid things

    Name up to three things that are solid for you today: you do not think
    about them. Small things count: the rent, a lift, a spare key, a joke at
    the right moment. If nothing comes tonight, “nothing yet” is an answer,
    too.

    One a line.

    Hidden: it shows only while you are here alone. You may show it to both
    later.

    p. Pass on this one
    a. All parts of this page
    s. Stop kindly here
    u. Up to the path
    ");
    harness.write("the rent\nthe garden\nyour jokes");
    assert!(harness.prose().contains("Next is Alex, alone: about 3 minutes."), "{}", harness.prose());
    assert!(
        harness
            .saved
            .iter()
            .filter(|record| record.id.to_string().starts_with("answer/"))
            .all(|record| (record.by, record.vis) == (By::First, Visibility::Private))
    );
    harness.app.session.end_evening();
    harness.hear(Request::Go(stop("what-trust-is", Stop::Part("areas".into()))));
    harness.choose("Go on");
    harness.choose("Look at the piles");
    let prose = harness.prose();
    assert!(prose.contains("the garden") && prose.contains("On no pile yet:"), "{prose}");
}

#[test]
fn two_may_go_on_without_it_and_the_evening_goes_on() {
    let mut harness = begin(JourneyBuilder::two(), Here::Both);
    harness.choose("Begin");
    harness.choose("Go on without it");
    assert!(harness.prose().contains("Try the word"), "{}", harness.prose());
    harness.choose("Go on without a clock");
    assert_eq!(harness.app.place, Place::NextDate);
    harness.choose("Only a day");
    harness.choose("No date this time");
    insta::assert_snapshot!(harness.prose(), @"
    Enough for now

    This was enough for now.

    If one of you wrote something alone, it is kept. It shows only while
    that one is here alone.

    Now something ordinary: a cup of tea, and something about your day.

    g. Go on
    1. Choose when you go on
    q. Close for now
    ");
}

#[test]
fn a_stop_in_the_middle_closes_the_evening_and_leads_back_into_it() {
    let mut harness = alone();
    harness.choose("Stop kindly here");
    assert_eq!(harness.app.place, Place::Closing(None));
    harness.choose("Back to where you were");
    assert!(harness.prose().contains("Three solid things"), "{}", harness.prose());
    harness.choose("Stop kindly here");
    harness.choose("Go on");
    assert_eq!((harness.app.place.clone(), harness.app.session.evening()), (Place::Protect, None));
}

#[test]
fn a_date_that_is_changed_on_the_closing_page_leaves_the_evening_as_it_was() {
    let mut harness = begin(JourneyBuilder::two(), Here::Both);
    harness.choose("Begin");
    harness.hear(Request::Go(Place::Closing(None)));
    let closing = harness.prose();
    for _ in 0..2 {
        harness.hear(Request::Go(Place::NextDate));
        harness.choose("Only a day");
        harness.choose("No date this time");
        assert_eq!(harness.prose(), closing);
    }
}

#[test]
fn behind_it_both_are_offered_a_passphrase_in_the_same_words() {
    let mut harness = begin(JourneyBuilder::two(), Here::Both);
    harness.choose("Begin");
    harness.hear(Request::Go(Place::Closing(None)));
    harness.choose("Go on");
    insta::assert_snapshot!(harness.prose(), @"
    A passphrase, now or another time

    Without a passphrase, the words that you write alone are only hidden on
    the screen. Anyone who can open the folder on this computer can read
    them.

    With a passphrase of your own, only you can open what you write alone.
    Setting one takes a few minutes, alone. You can do it on any day, under
    “All pages”.

    g. Another time
    1. Sam alone: a passphrase now
    2. Alex alone: a passphrase now
    ");
    for (label, here) in [("Sam alone", Here::First), ("Alex alone", Here::Second)] {
        let choice = harness.page().choices.into_iter().find(|choice| choice.label.starts_with(label));
        assert_eq!(crate::app::update(&mut harness.app, choice.unwrap().does.into()), [Effect::Sit(here)]);
        assert_eq!(harness.app.screen.awaits(), Some(Place::Passphrase));
    }
}
