//! Requests, answered in turn.

mod changed;

use crate::{
    app::Message,
    guide::PlanKind,
    journey::{
        consent::{Consent, Said},
        couple::Here,
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{Body, By, Hlc, Id, Location, Seat, Visibility},
    },
    screens::{
        promises::tests::id,
        tests::{Harness, stop},
    },
    session::Request,
};

const PART: &str = "clarifying-expectations.requests";

/// Sam asks for two things and brought one of them, Alex for one.
fn harness() -> Harness {
    let mut told = JourneyBuilder::hurt_and_broke();
    for (nth, by, vis, words) in [
        (1, By::Second, Visibility::Shared, "A walk on Sundays."),
        (2, By::First, Visibility::Shared, "A message by six."),
        (3, By::First, Visibility::Private, "Not to be asked."),
    ] {
        told.plan(&id(PlanKind::Request, nth), by, vis, (PART, "what", words), Plan::default());
    }
    let mut harness =
        Harness::of(told, Here::Both, stop("clarifying-expectations", Stop::Part("agree".into())));
    harness.choose("Go on");
    harness
}

fn said(harness: &Harness, nth: u128, seat: Seat) -> Option<(Said, String)> {
    let consent = harness.app.session.journey.consent(&id(PlanKind::Request, nth), seat)?;
    Some((consent.answer, consent.reason.expose().to_owned()))
}

#[test]
fn nobody_answers_in_the_name_of_one_who_did_not_give_their_passphrase() {
    let mut harness = harness();
    harness.shut(Seat::Second);
    assert!(harness.prose().contains("This waits for Alex’s passphrase."), "{}", harness.prose());
    harness.choose("Sam’s request");
    assert!(harness.prose().contains("Alex, your passphrase?"), "{}", harness.prose());
    harness.choose("Back to where you were");
    harness.choose("Go on");
    assert!(
        harness.offers("Alex types the passphrase") && harness.offers("Leave the others for another day")
    );
    let asked = id(PlanKind::Request, 2);
    assert_eq!(harness.app.session.answer_request(&asked, Said::Yes), []);
}

#[test]
fn what_was_brought_is_read_out_in_turn_and_answered_by_the_other() {
    let mut harness = harness();
    insta::assert_snapshot!(harness.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

    These requests were brought. One at a time; an answer may wait for
    another day.

    - Sam’s request, not answered yet:

      A message by six.

    - Alex’s request, not answered yet:

      A walk on Sundays.

    g. Go on to the next one
    1. Sam’s request
    2. Alex’s request
    3. Write down an agreement of another kind
    n. Leave the others for another day
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Go on to the next one");
    insta::assert_snapshot!(harness.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

    Sam reads it out. Alex listens first.

    What I would like.

      A message by six.

    Does it ask to see more of the other’s life?

    If either of you thinks so, choose yes. Some questions come first then.

    1. Yes, it does
    2. No, it does not
    v. Back to all requests
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("No, it does not");
    insta::assert_snapshot!(harness.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

      A message by six.

    Alex, what do you answer?

    Each of these is a whole answer. Nobody argues with it tonight.

    n. It may wait for another day
    1. Yes
    2. Yes, but smaller
    3. Not now
    4. No
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Not now");
    insta::assert_snapshot!(harness.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

    Alex: “Not now”. A reason, in a line?

    You may leave this empty.

    Shared: both of you can read it here.

    g. Write
    k. Leave it empty
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.write("In spring.");
    assert_eq!(said(&harness, 2, Seat::Second), Some((Said::NotNow, "In spring.".into())));
    let consent = harness.app.session.journey.consent(&id(PlanKind::Request, 2), Seat::Second).unwrap();
    assert_eq!(consent.asked["words"].question, "Alex: “Not now”. A reason, in a line?");
    assert!(harness.prose().contains("It was said, and it was heard."));
    assert!(harness.app.session.journey.heard_a_no());
    harness.choose("Go on");
    assert!(harness.prose().contains("Sam’s request, Alex said: not now:"), "{}", harness.prose());
}

#[test]
fn a_yes_becomes_an_agreement_that_begins_with_the_words_of_the_request() {
    let mut harness = harness();
    for label in ["Go on to the next one", "No, it does not", "Yes, but smaller", "Leave it empty"] {
        harness.choose(label);
    }
    assert!(harness.prose().contains("Who does what, and when?"), "{}", harness.prose());
    assert!(
        harness.prose().contains("Written so far; new lines are added to it:\n  A message by six."),
        "{}",
        harness.prose()
    );
    harness.write("A message by seven, on weekdays.");
    while !harness.offers("In two weeks") {
        harness.choose("Pass on this one");
    }
    harness.choose("In two weeks");
    let journey = &harness.app.session.journey;
    let request = id(PlanKind::Request, 2);
    let (record, plan) = journey.made_from(PlanKind::Agreement, &request).next().unwrap();
    assert_eq!((record.by, record.vis), (By::Both, Visibility::Shared));
    assert_eq!(plan.boxes["what"].expose(), "A message by seven, on weekdays.");
    assert_eq!(plan.review, "2026-12-06".parse().ok());
    assert_eq!(said(&harness, 2, Seat::Second), Some((Said::Smaller, String::new())));
    harness.choose("Keep it as it stands");
    harness.choose("Go on to the next one");
    assert!(harness.prose().contains("Alex reads it out. Sam listens first."), "{}", harness.prose());
}

#[test]
fn a_request_to_see_more_is_checked_first_and_a_no_leaves_no_trace() {
    let mut harness = harness();
    harness.choose("Go on to the next one");
    harness.choose("Yes, it does");
    harness.choose("Yes");
    assert!(harness.prose().contains("Question 2 of 4"));
    harness.choose("No, or not sure");
    assert!(harness.prose().contains("Then it may be better to leave this one"));
    harness.choose("Leave this one");
    assert!(harness.saved.is_empty() && said(&harness, 2, Seat::Second).is_none());
    harness.choose("Sam’s request");
    harness.choose("Yes, it does");
    for _ in 0..4 {
        harness.choose("Yes");
    }
    assert!(harness.prose().contains("Alex, what do you answer?"));
}

#[test]
fn they_come_back_to_what_they_agreed_on_and_did_not_write_down() {
    let place = stop("clarifying-expectations", Stop::Part("agree".into()));
    let mut harness = harness();
    for label in ["Go on to the next one", "No, it does not", "Yes"] {
        harness.choose(label);
    }
    let crate::page::Ask::Write(field) = harness.page().ask else { panic!("a reason") };
    harness.hear(Message::Drafted { key: field.key, words: "half a rea".into() });
    harness.hear(Request::Go(place.clone()));
    harness.write("half a reason, and the rest");
    assert_eq!(said(&harness, 2, Seat::Second).unwrap().1, "half a reason, and the rest");
    harness.hear(Request::Go(place.clone()));
    assert!(
        harness.prose().contains("Sam’s request, agreed, and not written down yet:"),
        "{}",
        harness.prose()
    );
    harness.choose("Go on to the next one");
    let crate::page::Ask::Write(field) = harness.page().ask else {
        panic!("an agreement\n{}", harness.prose())
    };
    harness.hear(Message::Drafted { key: field.key, words: "half an agree".into() });
    harness.hear(Request::Go(place));
    harness.write("The whole agreement.");
    let request = id(PlanKind::Request, 2);
    assert_eq!(harness.app.session.journey.made_from(PlanKind::Agreement, &request).count(), 1);
}

#[test]
fn where_nothing_was_brought_an_agreement_can_be_written_all_the_same() {
    let mut harness = Harness::of(
        JourneyBuilder::two(),
        Here::Both,
        stop("clarifying-expectations", Stop::Part("agree".into())),
    );
    harness.choose("Go on");
    insta::assert_snapshot!(harness.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

    No request was brought to read out. What you agreed on in your turns can
    be written down here all the same.

    g. Go on
    1. Write down an agreement of another kind
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Write down an agreement");
    harness.write("Supper at seven.");
    assert_eq!(harness.saved.last().map(|record| record.id.kind()), Some("agreement"));
}

#[test]
fn no_answer_and_no_check_is_what_enter_does() {
    let mut harness = harness();
    let answers = |harness: &Harness, label: &str| {
        let page = harness.page();
        page.choices.iter().filter(|choice| choice.answers).any(|choice| choice.label == label)
    };
    harness.choose("Go on to the next one");
    assert!(answers(&harness, "Yes, it does") && answers(&harness, "No, it does not"));
    harness.choose("Yes, it does");
    for _ in 0..4 {
        assert!(answers(&harness, "Yes") && answers(&harness, "No, or not sure"));
        harness.choose("Yes");
    }
    for said in ["Yes", "Yes, but smaller", "Not now", "No"] {
        assert!(answers(&harness, said), "{said}");
    }
    assert!(!answers(&harness, "It may wait for another day"));
}

fn choose_no(harness: &mut Harness) {
    let no = harness.page().choices.into_iter().find(|choice| choice.label == "No").unwrap();
    harness.hear(no.does);
}
