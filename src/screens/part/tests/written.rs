//! Writing: by choosing, under a clock, to be brought or destroyed.

use super::super::Message as Part;
use crate::{
    app::{Message, update},
    journey::{
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        record::{Seat, Visibility},
    },
    page::{Ask, Value},
    screens::tests::{Stage, stop},
    session::{Effect, Request},
};
use std::time::Duration;

fn at(here: Here, page: &str, part: &str) -> Stage {
    Stage::of(JourneyBuilder::hurt_and_broke(), here, stop(page, Stop::Part(part.into())))
}

#[test]
fn an_answer_is_chosen_and_what_follows_is_asked_only_after_it() {
    for (answer, follows) in [("Something is missing.", true), ("I heard it.", false)] {
        let mut stage = at(Here::Both, "expressing-regret", "reply");
        stage.choose("Go on");
        if follows {
            insta::assert_snapshot!(stage.prose(), @"
            Expressing regret (step 1 of 5)

            A reply, if there is one

            My answer, if I want to give one.

            Sam chooses here.

            Shared: both of you can read it here.

            1. Thank you.
            2. I heard it.
            3. I need time.
            4. Something is missing.
            5. Pass on this one (p)
            6. All parts of this page (a)
            7. Stop kindly here (s)
            8. Back to the step (b)
            ");
        }
        stage.choose(answer);
        let saved: Vec<_> = stage.saved.iter().map(|record| record.id.to_string()).collect();
        assert!(saved[0].starts_with("answer/expressing-regret.reply.answer/"), "{saved:?}");
        assert_eq!(stage.prose().contains("A fact that is missing"), follows, "{answer}");
    }
}

#[test]
fn a_clock_stands_above_the_writing_and_cuts_nothing_off() {
    let mut stage = at(Here::First, "letting-go", "facts");
    assert!(!stage.prose().contains("15 minutes, the clock is running"), "not before it is begun");
    stage.choose("Go on");
    assert!(
        stage.page().ticks() && stage.prose().contains("Time to write: 15 minutes, the clock is running")
    );
    stage.app.session.elapsed += Duration::from_secs(16 * 60);
    insta::assert_snapshot!(stage.prose(), @"
    Letting go of resentment (step 5 of 5)

    Sheet 1: What happened, and what it cost

    The time is up. You can stop here, even in mid-sentence; every word is
    kept.

    Time to write: 15 minutes, time is up

    What happened, in plain facts.

    Hidden: it shows only while you are here alone. You may show it to both
    later.

    1. Write (g)
    2. Pass on this one (p)
    3. All parts of this page (a)
    4. Stop kindly here (s)
    5. Back to the step (b)
    ");
    stage.write("It was the ninth of");
    assert_eq!(stage.saved[0].vis, Visibility::Private);
    assert!(stage.prose().contains("What it has cost me."), "the next box is asked all the same");
}

#[test]
fn the_clock_above_the_writing_rests_with_them_and_is_come_back_to() {
    let mut stage = at(Here::First, "letting-go", "facts");
    stage.choose("Go on");
    stage.app.session.elapsed += Duration::from_secs(5 * 60);
    stage.hear(Request::Away);
    for _ in 0..2 {
        assert!(
            stage.prose().contains("The clock rested while you were away: 10:00 left."),
            "{}",
            stage.prose()
        );
        assert!(!stage.page().ticks());
        // The next time as after another start.
        stage.hear(Request::Go(stage.app.place.clone()));
    }
    stage.choose("Let the clock go on");
    assert!(stage.page().ticks() && !stage.offers("Let the clock go on"));
}

/// Somebody who wrote a sheet, and half of another line of it.
fn written() -> Stage {
    let mut stage = at(Here::First, "letting-go", "facts");
    stage.choose("Go on");
    stage.write("the ninth of March");
    let Ask::Write(field) = stage.page().ask else { panic!("another box") };
    stage.hear(Message::Drafted { key: field.key, words: "my sl".into() });
    stage
}

#[test]
fn what_was_written_is_destroyed_after_one_question_with_its_draft_and_at_once() {
    let mut stage = written();
    stage.hear(Request::Go(stage.app.place.clone()));
    stage.choose("Stop kindly here");
    stage.hear(Request::Go(stop("letting-go", Stop::Part("facts".into()))));
    stage.choose("Pass on this one");
    insta::assert_snapshot!(stage.prose(), @"
    Letting go of resentment (step 5 of 5)

    Sheet 1: What happened, and what it cost

    This is written. You may keep it, or destroy it, today or on any other
    day.

    1. Go on, and keep it (g)
    2. Destroy it (d)
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.choose("Destroy it");
    insta::assert_snapshot!(stage.prose(), @"
    Letting go of resentment (step 5 of 5)

    Sheet 1: What happened, and what it cost

    Destroy everything that you wrote in this part?

    The words are deleted, and their lines in the data folder are
    overwritten at once. What is half-written goes too. There is no way
    back.

    Note: It does not reach copies elsewhere: a backup, a folder that is
    synced, another computer. A disk may keep traces of its own for a while.

    1. No, keep it (n)
    2. Yes, destroy it (y)
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.choose("No, keep it");
    assert!(stage.prose().contains("This is written."), "nothing has happened");
    stage.choose("Destroy it");
    let yes = stage.page().choice('y').unwrap().does.clone();
    let effects = update(&mut stage.app, yes.into());
    let [Effect::Save { record, .. }, Effect::Scrub(scrubbed), Effect::Discard { draft }] = &effects[..]
    else {
        panic!("deleted, scrubbed, and the draft gone: {effects:?}");
    };
    assert!(
        record.body.is_none() && *scrubbed == record.id && draft.as_str().contains("letting-go.facts.cost")
    );
    assert!(!stage.prose().contains("March") && stage.app.session.drafts.is_empty());
    assert_eq!(
        stage.app.screen.leave(&stage.app.session),
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
    let mut stage = Stage::of(told, Here::First, place.clone());
    stage.choose("Go on");
    stage.write("the ninth of March");
    stage.choose("Stop kindly here");
    stage.sit(Here::First);
    stage.hear(Request::Go(place));
    stage.choose("Destroy what is written here");
    assert!(stage.prose().contains("Destroy everything that you wrote"));
}

#[test]
fn each_piece_is_brought_or_kept_by_its_author_alone() {
    let mut stage = at(Here::Second, "owning-up", "account");
    stage.choose("Go on");
    for words in ["took the money", "in April"] {
        stage.write(words);
    }
    for _ in 0..3 {
        stage.choose("Pass on this one");
    }
    insta::assert_snapshot!(stage.prose(), @"
    Owning up to mistakes (step 2 of 5)

    Five lines

    Is there something here that you want to bring to both of you? What you
    bring can be read by both from then on. The rest stays yours alone.

    What I did.

      took the money

    From when until when, and about how often.

      in April

    1. Keep the rest for now: go on (g)
    2. Bring: What I did.
    3. Bring: From when until when, and about how often.
    4. Stop kindly here (s)
    5. Back to the step (b)
    ");
    stage.saved.clear();
    stage.choose("Bring: What I did.");
    assert_eq!(stage.saved.iter().map(|record| record.vis).collect::<Vec<_>>(), [Visibility::Shared]);
    assert!(!stage.offers("Bring: What I did.") && stage.offers("Bring: From when"));
    stage.saved.clear();
    stage.send(Part::Bring("what".into()));
    assert!(stage.saved.is_empty(), "it is brought already");
    stage.choose("Keep the rest");
    stage.sit(Here::Both);
    stage.hear(Request::Go(stop("owning-up", Stop::Part("give".into()))));
    stage.choose("Go on");
    assert!(stage.prose().contains("took the money") && !stage.prose().contains("in April"));
}

#[test]
fn a_plan_that_was_made_alone_can_be_brought_too() {
    let mut stage = at(Here::Second, "committing-to-change", "plan");
    stage.choose("Go on");
    for _ in 0..20 {
        match stage.page().ask {
            _ if stage.offers("Bring it") => break,
            Ask::Write(_) => stage.write("if it is late"),
            ask @ Ask::Rate(_) => stage.hear(ask.answer(Value::Number(8))),
            _ => stage.hear(stage.page().choices[0].does.clone()),
        }
    }
    stage.saved.clear();
    stage.choose("Bring it");
    let plan = stage.saved.iter().find(|record| record.id.kind() == "plan");
    assert_eq!(plan.map(|record| record.vis), Some(Visibility::Shared));
}
