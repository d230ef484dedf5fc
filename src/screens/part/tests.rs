//! Parts, read as prose.

mod built;
mod closed;
mod guessed;
mod kept;
mod overlapped;
mod played;
mod signed;
mod sorted;
mod written;

use crate::{
    guide::Guide,
    journey::{
        couple::{Here, Seats},
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        record::{By, Seat, Visibility},
    },
    page::Value,
    screens::{
        Screen,
        tests::{Harness, stop},
    },
    session::{Place, Request},
};

#[test]
fn a_part_from_its_first_page_to_its_words() {
    let place = stop("keeping-promises", Stop::Part("promise".into()));
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, place);
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    Sam, alone, about 5 minutes

    Write one. If you are less than 8 sure, shrink it until you are. You may
    come back for a second and a third; three open ones each is the most.

    g. Go on
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Go on");
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    1. Fill in: What I will do, so plainly that anyone could see it was
       done.
    2. Fill in: Whom I promise it to.
    3. Fill in: Is it tiny or small?
    p. Pass on this one
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Fill in: What I will do");
    harness.write("I take the bins out.");
    assert_eq!(harness.saved[0].vis, Visibility::Shared);
}

#[test]
fn a_scale_says_how_sure_somebody_is_of_a_plan() {
    let place = stop("keeping-promises", Stop::Part("promise".into()));
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, place);
    harness.choose("Go on");
    harness.choose("Fill in: What I will do");
    harness.write("I take the bins out.");
    harness.choose("Fill in: How sure");
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    How sure am I that I will do this?

      I take the bins out.

    Under 8, it may help to make it smaller. A small kept thing is worth
    more than a big broken one.

    Shared: both of you can read it here.

    A number from 0 (not sure at all) to 10 (as good as done).

    p. Pass on this one
    v. See all of it
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.hear(harness.page().ask.answer(Value::Number(9)));
    let plan = harness.saved.iter().rev().find_map(|record| match &record.body {
        Some(crate::journey::record::Body::Plan(plan)) => Some(plan.clone()),
        _ => None,
    });
    assert_eq!(plan.unwrap().confidence, Some(9));
}

#[test]
fn a_part_has_a_door_to_the_summary() {
    let mut harness = Harness::of(
        JourneyBuilder::two(),
        Here::Both,
        stop("guided-communication", Stop::Part("handover".into())),
    );
    harness.choose("Open the summary");
    assert!(harness.prose().contains("A summary that you choose"));
}

#[test]
fn a_part_has_a_door_to_a_hard_day_and_shows_what_was_written_there_before() {
    let mut told = JourneyBuilder::two();
    told.answer("setback-plan.used.fact", By::Both, Visibility::Shared, "A song in a shop.");
    let mut harness = Harness::of(told, Here::Both, stop("setback-plan", Stop::Part("used".into())));
    assert!(harness.prose().contains("What happened, in one or two facts.\n\n  A song in a shop."));
    harness.choose("On a hard day");
    assert_eq!(harness.app.place, Place::Setback);
}

#[test]
fn care_is_said_at_the_door_and_stays_while_they_read() {
    let joint = stop("understanding-the-impact", Stop::Part("guess".into()));
    for place in [stop("understanding-the-impact", Stop::Lesson), joint] {
        let mut told = JourneyBuilder::hurt_and_broke();
        told.pass_on(("owning-up", Some(SPRING)), Seat::Second, "account", "2026-11-22");
        let mut harness = Harness::of(told, Here::Both, place);
        let prose = |harness: &Harness| harness.prose().split_whitespace().collect::<Vec<_>>().join(" ");
        for said in [
            "Welcome back. It has been 2968 weeks.",
            "heavy today already: “Owning up to mistakes”",
            "after nine",
        ] {
            assert!(prose(&harness).contains(said), "{said}\n{}", prose(&harness));
        }
        harness.app.session.now = "2026-11-23T12:00:00+01:00".parse().unwrap();
        assert!(prose(&harness).contains("after nine"));
        harness.choose("Go on");
        assert!(!prose(&harness).contains("after nine"));
    }
}

#[test]
fn one_alone_is_told_nothing_of_bringing() {
    for (told, is_told) in [(JourneyBuilder::hurt_and_broke(), true), (JourneyBuilder::by(Seats::One), false)]
    {
        let harness = Harness::of(told, Here::First, stop("what-trust-is", Stop::Part("areas".into())));
        assert_eq!(harness.prose().contains("you can bring the solid ones"), is_told, "{}", harness.prose());
    }
}

#[test]
fn every_part_can_be_stopped_paused_and_asked_for_help() {
    let guide = Guide::bundled();
    let chapters = guide.outline.walk().filter_map(|id| guide.chapter(id));
    let parts: Vec<_> = chapters
        .flat_map(|chapter| chapter.head.parts.iter().map(|part| (&chapter.head.id, &part.id)))
        .collect();
    let mut looked = 0;
    for here in [Here::First, Here::Second, Here::Both] {
        let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), here, Place::Path);
        for (chapter, part) in &parts {
            harness.hear(Request::Go(stop(chapter, Stop::Part((*part).clone()))));
            for _ in 0..2 {
                if !matches!(harness.app.screen, Screen::Part(_)) {
                    break;
                }
                looked += 1;
                for key in ['s', 'b', 'z', '?', 'q', '!'] {
                    assert!(harness.page().choice(key).is_some(), "no {key} on\n{}", harness.prose());
                }
                harness.send(super::Message::Onward);
            }
        }
    }
    assert!(looked > 150, "{looked}");
}

/// `From` for every tool's message, so that a test can name it alone.
macro_rules! messages {
    ($($message:ident),*) => {
        $(impl From<super::message::$message> for crate::screens::Message {
            fn from(message: super::message::$message) -> Self {
                super::Message::from(message).into()
            }
        })*
    };
}
messages!(TurnsMessage, WriteMessage, SortMessage, AnswersMessage);
