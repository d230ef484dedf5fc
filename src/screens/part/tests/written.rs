//! Writing: by choosing, under a clock, to be brought or destroyed.

use super::super::Message as Part;
use crate::{
    app::{Message, update},
    journey::{
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        record::{By, Seat, Visibility},
    },
    page::{Ask, Value},
    screens::tests::{Harness, stop},
    session::{Effect, Request},
};
use std::time::Duration;

fn at(here: Here, page: &str, part: &str) -> Harness {
    Harness::of(JourneyBuilder::hurt_and_broke(), here, stop(page, Stop::Part(part.into())))
}

#[test]
fn an_answer_is_chosen_and_what_follows_is_asked_only_after_it() {
    for (answer, follows) in [("Something is missing.", true), ("I heard it.", false)] {
        let mut harness = at(Here::Both, "expressing-regret", "reply");
        harness.choose("Go on");
        if follows {
            insta::assert_snapshot!(harness.prose(), @"
            Expressing regret (step 1 of 5)

            A reply, if there is one

            My answer, if I want to give one.

            Sam chooses here.

            Shared: both of you can read it here.

            1. Thank you.
            2. I heard it.
            3. I need time.
            4. Something is missing.
            p. Pass on this one
            a. All parts of this page
            s. Stop kindly here
            u. Up to the step
            ");
        }
        harness.choose(answer);
        let saved: Vec<_> = harness.saved.iter().map(|record| record.id.to_string()).collect();
        assert!(saved[0].starts_with("answer/expressing-regret.reply.answer/"), "{saved:?}");
        assert_eq!(harness.prose().contains("A fact that is missing"), follows, "{answer}");
    }
}

#[test]
fn four_moves_of_both_are_shown_as_a_ring_once_all_are_written() {
    let moves = [
        ("first", "asks where the other was"),
        ("then", "gives half an answer"),
        ("again", "asks again"),
        ("round", "goes to the garage"),
        ("name", "the garage loop"),
    ];
    let mut told = JourneyBuilder::hurt_and_broke();
    for (nth, (written, words)) in moves.into_iter().enumerate() {
        told.answer(&format!("our-pattern.ring.{written}"), By::Both, Visibility::Shared, words);
        let mut harness =
            Harness::of(told.clone(), Here::Both, stop("our-pattern", Stop::Part("stop".into())));
        harness.choose("Go on");
        assert_eq!(harness.prose().contains("First, one of us… asks where"), nth >= 3, "{nth}");
    }
}

#[test]
fn a_clock_stands_above_the_writing_and_cuts_nothing_off() {
    let mut harness = at(Here::First, "letting-go", "facts");
    assert!(!harness.prose().contains("15 minutes, the clock is running"), "not before it is begun");
    harness.choose("Go on");
    assert!(
        harness.page().ticks() && harness.prose().contains("Time to write: 15 minutes, the clock is running")
    );
    harness.app.session.elapsed += Duration::from_secs(16 * 60);
    insta::assert_snapshot!(harness.prose(), @"
    Letting go of resentment (step 5 of 5)

    Sheet 1: What happened, and what it cost

    The time is up. You can stop here, even in mid-sentence; every word is
    kept.

    Time to write: 15 minutes, time is up

    What happened, in plain facts.

    Hidden: it shows only while you are here alone. You may show it to both
    later.

    p. Pass on this one
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.write("It was the ninth of");
    assert_eq!(harness.saved[0].vis, Visibility::Private);
    assert!(harness.prose().contains("What it has cost me."), "the next box is asked all the same");
}

#[test]
fn the_clock_above_the_writing_rests_with_them_and_is_come_back_to() {
    let mut harness = at(Here::First, "letting-go", "facts");
    harness.choose("Go on");
    harness.app.session.elapsed += Duration::from_secs(5 * 60);
    harness.hear(Request::Away);
    for _ in 0..2 {
        assert!(
            harness.prose().contains("The clock rested while you were away: 10:00 left."),
            "{}",
            harness.prose()
        );
        assert!(!harness.page().ticks());
        // The next time as after another start.
        harness.hear(Request::Go(harness.app.place.clone()));
    }
    harness.choose("Let the clock go on");
    assert!(harness.page().ticks() && !harness.offers("Let the clock go on"));
}

/// A seat that wrote a sheet, and half of another line of it.
fn written() -> Harness {
    let mut harness = at(Here::First, "letting-go", "facts");
    harness.choose("Go on");
    harness.write("the ninth of March");
    let Ask::Write(field) = harness.page().ask else { panic!("another box") };
    harness.hear(Message::Drafted { key: field.key, words: "my sl".into() });
    harness
}

#[test]
fn what_was_written_is_destroyed_after_one_question_with_its_draft_and_at_once() {
    let mut harness = written();
    harness.hear(Request::Go(harness.app.place.clone()));
    harness.choose("Stop kindly here");
    harness.hear(Request::Go(stop("letting-go", Stop::Part("facts".into()))));
    harness.choose("Pass on this one");
    insta::assert_snapshot!(harness.prose(), @"
    Letting go of resentment (step 5 of 5)

    Sheet 1: What happened, and what it cost

    This is written. You may keep it, or destroy it, today or on any other
    day.

    g. Go on, and keep it
    d. Destroy it
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Destroy it");
    insta::assert_snapshot!(harness.prose(), @"
    Letting go of resentment (step 5 of 5)

    Sheet 1: What happened, and what it cost

    Destroy everything that you wrote in this part?

    The words are deleted, and their lines in the data folder are
    overwritten at once. What is half-written goes too. There is no way
    back.

    Note: It does not reach copies elsewhere: a backup, a folder that is
    synced, another computer. A disk may keep traces of its own for a while.

    1. No, keep it
    2. Yes, destroy it
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("No, keep it");
    assert!(harness.prose().contains("This is written."), "nothing has happened");
    harness.choose("Destroy it");
    let yes = harness.page().choice('2').unwrap().does.clone();
    let effects = update(&mut harness.app, yes.into());
    let [Effect::Save { record, .. }, Effect::Scrub(scrubbed), Effect::Discard { draft }] = &effects[..]
    else {
        panic!("deleted, scrubbed, and the draft gone: {effects:?}");
    };
    assert!(
        record.body.is_none() && *scrubbed == record.id && draft.as_str().contains("letting-go.facts.cost")
    );
    assert!(!harness.prose().contains("March") && harness.app.session.drafts.is_empty());
    assert_eq!(
        harness.app.screen.leave(&harness.app.session),
        [Effect::Scrub(scrubbed.clone())],
        "once more, should it have failed"
    );
}

#[test]
fn only_where_something_is_written_it_can_be_destroyed() {
    assert!(!at(Here::First, "letting-go", "facts").offers("Destroy what is written here"));
    let mut told = JourneyBuilder::hurt_and_broke();
    told.pass(("letting-go", Some(SPRING)), Seat::First, [&Stop::Part("facts".into())]);
    let place = stop("letting-go", Stop::Part("facts".into()));
    let mut harness = Harness::of(told, Here::First, place.clone());
    harness.choose("Go on");
    harness.write("the ninth of March");
    harness.choose("Stop kindly here");
    harness.sit(Here::First);
    harness.hear(Request::Go(place));
    harness.choose("Destroy what is written here");
    assert!(harness.prose().contains("Destroy everything that you wrote"));
}

#[test]
fn each_piece_is_brought_or_kept_by_its_author_alone() {
    let mut harness = at(Here::Second, "owning-up", "account");
    harness.choose("Go on");
    for words in ["took the money", "in April"] {
        harness.write(words);
    }
    for _ in 0..3 {
        harness.choose("Pass on this one");
    }
    insta::assert_snapshot!(harness.prose(), @"
    Owning up to mistakes (step 2 of 5)

    Five lines

    Is there something here that you want to bring to both of you? What you
    bring can be read by both from then on. The rest stays yours alone.

    What I did.

      took the money

    From when until when, and about how often.

      in April

    g. Keep the rest for now: go on
    1. Bring: What I did.
    2. Bring: From when until when, and about how often.
    s. Stop kindly here
    u. Up to the step
    ");
    harness.saved.clear();
    harness.choose("Bring: What I did.");
    assert_eq!(harness.saved.iter().map(|record| record.vis).collect::<Vec<_>>(), [Visibility::Shared]);
    assert!(!harness.offers("Bring: What I did.") && harness.offers("Bring: From when"));
    harness.saved.clear();
    harness.send(Part::Bring("what".into()));
    assert!(harness.saved.is_empty(), "it is brought already");
    harness.choose("Keep the rest");
    harness.sit(Here::Both);
    harness.hear(Request::Go(stop("owning-up", Stop::Part("give".into()))));
    harness.choose("Go on");
    assert!(harness.prose().contains("took the money") && !harness.prose().contains("in April"));
}

#[test]
fn a_plan_that_was_made_alone_can_be_brought_too() {
    let mut harness = at(Here::Second, "committing-to-change", "plan");
    harness.choose("Go on");
    for _ in 0..20 {
        match harness.page().ask {
            _ if harness.offers("Bring it") => break,
            Ask::Write(_) => harness.write("if it is late"),
            ask @ Ask::Rate(_) => harness.hear(ask.answer(Value::Number(8))),
            _ => harness.hear(harness.page().choices[0].does.clone()),
        }
    }
    harness.saved.clear();
    harness.choose("Bring it");
    let plan = harness.saved.iter().find(|record| record.id.kind() == "plan");
    assert_eq!(plan.map(|record| record.vis), Some(Visibility::Shared));
}
