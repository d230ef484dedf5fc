//! Where a plan is not made, or not now; and coming back to one.

use super::{at, pass_to, saved};
use crate::{
    app::Message,
    guide::PlanKind,
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{By, Id, Seat, Visibility},
    },
    page::Ask,
    screens::{
        promises::tests::id,
        tests::{Harness, stop},
    },
    session::{Place, Request},
};

#[test]
fn openness_is_checked_first_and_one_no_is_enough() {
    let mut harness = at(JourneyBuilder::hurt_and_broke(), Here::Both, "being-transparent", "agreement");
    harness.choose("Go on");
    insta::assert_snapshot!(harness.prose(), @"
    Being transparent (step 3 of 5)

    Our openness agreement

    Does it answer one particular fear?

    Question 1 of 4. Nothing of this is kept.

    1. No, or not sure
    2. Yes
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    for _ in 0..3 {
        harness.choose("Yes");
    }
    harness.choose("No, or not sure");
    insta::assert_snapshot!(harness.prose(), @"
    Being transparent (step 3 of 5)

    Our openness agreement

    Then it may be better to leave this one, or to find a smaller one.

    Nobody needs to say why. Nothing of this is kept.

    1. Leave this one
    2. Look at a smaller one
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    assert!(harness.saved.is_empty());
    harness.choose("Look at a smaller one");
    assert!(harness.prose().contains("Question 1 of 4"));
    harness.choose("No");
    harness.choose("Leave this one");
    assert!(harness.saved.iter().all(|record| record.id.kind() == "progress"), "it is not made");
}

#[test]
fn what_passed_the_checks_ends_on_its_day() {
    let mut harness = at(JourneyBuilder::hurt_and_broke(), Here::Both, "being-transparent", "agreement");
    harness.choose("Go on");
    for _ in 0..4 {
        harness.choose("Yes");
    }
    harness.write("Late evenings at work.");
    pass_to(&mut harness, "When do we look at it again?");
    assert!(
        harness.prose().contains("It also ends on that day, unless we make it again."),
        "{}",
        harness.prose()
    );
    assert!(harness.page().choices[0].label.starts_with("In four weeks"), "the guide’s own number leads");
    harness.choose("In two weeks");
    let plan = saved(&harness);
    assert_eq!((plan.review, plan.ends), ("2026-12-06".parse().ok(), "2026-12-06".parse().ok()));
}

#[test]
fn three_open_promises_are_plenty() {
    let mut told = JourneyBuilder::two();
    for nth in 1..=3 {
        let part = if nth == 1 { "check-in.wish" } else { "keeping-promises.promise" };
        told.plan(
            &id(PlanKind::Promise, nth),
            By::First,
            Visibility::Shared,
            (part, "act", "Small."),
            Plan::default(),
        );
    }
    told.plan(
        &id(PlanKind::Promise, 9),
        By::Second,
        Visibility::Shared,
        ("check-in.wish", "act", "Small."),
        Plan::default(),
    );
    told.pass(("keeping-promises", None), Seat::First, [&Stop::Part("promise".into())]);
    let mut harness = at(told, Here::First, "keeping-promises", "promise");
    harness.choose("Make another one");
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    You have three promises open, and that is plenty. When you close one,
    there is room again. More is not better here.

    g. Go on without another one
    v. Look at the open ones
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Look at the open ones");
    harness.choose("Sam’s promise");
    harness.choose("Withdraw it");
    harness.hear(Request::Go(stop("keeping-promises", Stop::Part("promise".into()))));
    harness.choose("Make another one");
    assert!(harness.offers("Fill in: What I will do"), "there is room again");
}

#[test]
fn they_come_back_to_the_moment_at_which_they_stopped() {
    let place = stop("keeping-promises", Stop::Part("promise".into()));
    let again = |harness: &mut Harness| harness.hear(Request::Go(place.clone()));
    let mut harness = at(JourneyBuilder::two(), Here::First, "keeping-promises", "promise");
    harness.choose("Go on");
    harness.choose("Fill in: What I will do");
    harness.write("I take the bins out.");
    for label in ["Fill in: Whom", "My partner", "Fill in: Is it tiny", "Tiny"] {
        harness.choose(label);
    }
    again(&mut harness);
    assert!(harness.prose().contains("When?"), "{}", harness.prose());
    harness.choose("Every week");
    harness.choose("Another day");
    let Ask::Write(field) = harness.page().ask else { panic!("a day to type") };
    harness.hear(Message::Drafted { key: field.key, words: "2026-1".into() });
    again(&mut harness);
    let Ask::Write(field) = harness.page().ask else { panic!("half a day\n{}", harness.prose()) };
    assert_eq!(field.words.expose(), "2026-1");
    harness.write("2026-12-03");
    again(&mut harness);
    assert!(matches!(harness.page().ask, Ask::Rate(_)), "{}", harness.prose());
}

#[test]
fn words_of_an_earlier_version_are_still_there() {
    let mut told = JourneyBuilder::two();
    told.answer(
        "clarifying-expectations.requests.first",
        By::First,
        Visibility::Private,
        "To be told first.",
    );
    told.answer("keeping-promises.missed.say", By::First, Visibility::Shared, "The bread.");
    let requests = at(told, Here::First, "clarifying-expectations", "requests");
    assert!(requests.prose().contains("My first request.\n\n  To be told first."), "{}", requests.prose());
    let mut told = JourneyBuilder::two();
    told.answer("keeping-promises.missed.say", By::First, Visibility::Shared, "The bread.");
    let missed = at(told, Here::First, "keeping-promises", "missed");
    assert!(missed.prose().contains("The bread."), "{}", missed.prose());
    let mut told = JourneyBuilder::two();
    let old = Plan { boxes: [("when".into(), "By Friday.".into())].into(), ..Plan::default() };
    let of: Id = id(PlanKind::Promise, 1);
    told.plan(&of, By::First, Visibility::Shared, ("keeping-promises.promise", "act", "Bread."), old);
    let harness = Harness::of(told, Here::First, Place::Promise(of));
    assert!(harness.prose().contains("By when, or on which day.\n\n  By Friday."), "{}", harness.prose());
    assert!(harness.offers("Kept") && harness.offers("Missed"), "it has no day, and can be closed on any");
}
