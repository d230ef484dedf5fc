//! Requests, answered in turn.

use crate::{
    app::Message,
    guide::Sort,
    journey::{
        consent::Said,
        couple::Here,
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{By, Seat, Visibility},
    },
    screens::{
        promises::tests::id,
        tests::{Stage, stop},
    },
    session::Request,
};

const PART: &str = "clarifying-expectations.requests";

/// Sam asks for two things and brought one of them, Alex for one.
fn stage() -> Stage {
    let mut told = JourneyBuilder::hurt_and_broke();
    for (nth, by, vis, words) in [
        (1, By::Second, Visibility::Shared, "A walk on Sundays."),
        (2, By::First, Visibility::Shared, "A message by six."),
        (3, By::First, Visibility::Private, "Not to be asked."),
    ] {
        told.plan(&id(Sort::Request, nth), by, vis, (PART, "what", words), Plan::default());
    }
    let mut stage = Stage::of(told, Here::Both, stop("clarifying-expectations", Stop::Part("agree".into())));
    stage.choose("Go on");
    stage
}

fn said(stage: &Stage, nth: u128, seat: Seat) -> Option<(Said, String)> {
    let consent = stage.app.session.journey.consent(&id(Sort::Request, nth), seat)?;
    Some((consent.answer, consent.reason.expose().to_owned()))
}

#[test]
fn what_was_brought_is_read_out_in_turn_and_answered_by_the_other() {
    let mut stage = stage();
    insta::assert_snapshot!(stage.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

    These requests were brought. One at a time; an answer may wait for
    another day.

    - Sam’s request, not answered yet:

      A message by six.

    - Alex’s request, not answered yet:

      A walk on Sundays.

    1. Go on to the next one (g)
    2. Sam’s request
    3. Alex’s request
    4. Write down an agreement of another kind (w)
    5. Leave the others for another day (o)
    6. Stop kindly here (s)
    7. Back to the step (b)
    ");
    stage.choose("Go on to the next one");
    insta::assert_snapshot!(stage.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

    Sam reads it out. Alex listens first.

    What I would like.

      A message by six.

    Does it ask to see more of the other’s life?

    If either of you thinks so, choose yes. Some questions come first then.

    1. Yes, it does (y)
    2. No, it does not (n)
    3. Back to all requests (l)
    4. Stop kindly here (s)
    5. Back to the step (b)
    ");
    stage.choose("No, it does not");
    insta::assert_snapshot!(stage.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

      A message by six.

    Alex, what do you answer?

    Each of these is a whole answer. Nobody argues with it tonight.

    1. It may wait for another day (o)
    2. Yes (y)
    3. Yes, but smaller (m)
    4. Not now (w)
    5. No (n)
    6. Stop kindly here (s)
    7. Back to the step (b)
    ");
    stage.choose("Not now");
    insta::assert_snapshot!(stage.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

    Alex: “Not now”. A reason, in a line?

    You may leave this empty.

    Shared: both of you can read it here.

    1. Write (g)
    2. Leave it empty (k)
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.write("In spring.");
    assert_eq!(said(&stage, 2, Seat::Second), Some((Said::NotNow, "In spring.".into())));
    assert!(stage.prose().contains("It was said, and it was heard."));
    assert!(stage.app.session.journey.heard_a_no());
    stage.choose("Go on");
    assert!(stage.prose().contains("Sam’s request, Alex said: not now:"), "{}", stage.prose());
}

#[test]
fn a_yes_becomes_an_agreement_that_begins_with_the_words_of_the_request() {
    let mut stage = stage();
    for label in ["Go on to the next one", "No, it does not", "Yes, but smaller", "Leave it empty"] {
        stage.choose(label);
    }
    assert!(stage.prose().contains("Who does what, and when?"), "{}", stage.prose());
    assert!(stage.prose().contains("Written so far:\n  A message by six."), "{}", stage.prose());
    stage.write("A message by seven, on weekdays.");
    while !stage.offers("In two weeks") {
        stage.choose("Pass on this one");
    }
    stage.choose("In two weeks");
    let journey = &stage.app.session.journey;
    let request = id(Sort::Request, 2);
    let (record, plan) = journey.made_from(Sort::Agreement, &request).next().unwrap();
    assert_eq!((record.by, record.vis), (By::Both, Visibility::Shared));
    assert_eq!(plan.boxes["what"].expose(), "A message by seven, on weekdays.");
    assert_eq!(plan.review, "2026-12-06".parse().ok());
    assert_eq!(said(&stage, 2, Seat::Second), Some((Said::Smaller, String::new())));
    stage.choose("Go on to the next one");
    assert!(stage.prose().contains("Alex reads it out. Sam listens first."), "{}", stage.prose());
}

#[test]
fn a_request_to_see_more_is_checked_first_and_a_no_leaves_no_trace() {
    let mut stage = stage();
    stage.choose("Go on to the next one");
    stage.choose("Yes, it does");
    stage.choose("Yes");
    assert!(stage.prose().contains("Question 2 of 6"));
    stage.choose("No, or not sure");
    assert!(stage.prose().contains("Then it may be better to leave this one"));
    stage.choose("Leave this one");
    assert!(stage.saved.is_empty() && said(&stage, 2, Seat::Second).is_none());
    stage.choose("Sam’s request");
    stage.choose("Yes, it does");
    for _ in 0..6 {
        stage.choose("Yes");
    }
    assert!(stage.prose().contains("Alex, what do you answer?"));
}

#[test]
fn they_come_back_to_what_they_agreed_on_and_did_not_write_down() {
    let place = stop("clarifying-expectations", Stop::Part("agree".into()));
    let mut stage = stage();
    for label in ["Go on to the next one", "No, it does not", "Yes"] {
        stage.choose(label);
    }
    let crate::page::Ask::Write(field) = stage.page().ask else { panic!("a reason") };
    stage.hear(Message::Drafted { key: field.key, words: "half a rea".into() });
    stage.hear(Request::Go(place.clone()));
    stage.write("half a reason, and the rest");
    assert_eq!(said(&stage, 2, Seat::Second).unwrap().1, "half a reason, and the rest");
    stage.hear(Request::Go(place.clone()));
    assert!(stage.prose().contains("Sam’s request, agreed, and not written down yet:"), "{}", stage.prose());
    stage.choose("Go on to the next one");
    let crate::page::Ask::Write(field) = stage.page().ask else { panic!("an agreement\n{}", stage.prose()) };
    stage.hear(Message::Drafted { key: field.key, words: "half an agree".into() });
    stage.hear(Request::Go(place));
    stage.write("The whole agreement.");
    let request = id(Sort::Request, 2);
    assert_eq!(stage.app.session.journey.made_from(Sort::Agreement, &request).count(), 1);
}

#[test]
fn where_nothing_was_brought_an_agreement_can_be_written_all_the_same() {
    let mut stage = Stage::of(
        JourneyBuilder::two(),
        Here::Both,
        stop("clarifying-expectations", Stop::Part("agree".into())),
    );
    stage.choose("Go on");
    insta::assert_snapshot!(stage.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

    No request was brought to read out. What you agreed on in your turns can
    be written down here all the same.

    1. Go on (g)
    2. Write down an agreement of another kind (w)
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.choose("Write down an agreement");
    stage.write("Supper at seven.");
    assert_eq!(stage.saved.last().map(|record| record.id.kind()), Some("agreement"));
}
