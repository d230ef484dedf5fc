//! Requests, answered in turn.

use crate::{
    app::Message,
    guide::Sort,
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
    4. Write down an agreement of another kind
    5. Leave the others for another day (n)
    6. All parts of this page (a)
    7. Stop kindly here (s)
    8. Back to the step (b)
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

    1. Yes, it does
    2. No, it does not
    3. Back to all requests (v)
    4. All parts of this page (a)
    5. Stop kindly here (s)
    6. Back to the step (b)
    ");
    stage.choose("No, it does not");
    insta::assert_snapshot!(stage.prose(), @"
    Clarifying expectations (step 1 of 5)

    Our agreement

      A message by six.

    Alex, what do you answer?

    Each of these is a whole answer. Nobody argues with it tonight.

    1. It may wait for another day (n)
    2. Yes
    3. Yes, but smaller
    4. Not now
    5. No
    6. All parts of this page (a)
    7. Stop kindly here (s)
    8. Back to the step (b)
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
    3. All parts of this page (a)
    4. Stop kindly here (s)
    5. Back to the step (b)
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
    2. Write down an agreement of another kind
    3. All parts of this page (a)
    4. Stop kindly here (s)
    5. Back to the step (b)
    ");
    stage.choose("Write down an agreement");
    stage.write("Supper at seven.");
    assert_eq!(stage.saved.last().map(|record| record.id.kind()), Some("agreement"));
}

#[test]
fn no_answer_and_no_check_is_what_enter_does() {
    let mut stage = stage();
    let answers = |stage: &Stage, label: &str| {
        let page = stage.page();
        page.choices.iter().filter(|choice| choice.answers).any(|choice| choice.label == label)
    };
    stage.choose("Go on to the next one");
    assert!(answers(&stage, "Yes, it does") && answers(&stage, "No, it does not"));
    stage.choose("Yes, it does");
    for _ in 0..6 {
        assert!(answers(&stage, "Yes") && answers(&stage, "No, or not sure"));
        stage.choose("Yes");
    }
    for said in ["Yes", "Yes, but smaller", "Not now", "No"] {
        assert!(answers(&stage, said), "{said}");
    }
    assert!(!answers(&stage, "It may wait for another day"));
}

fn choose_no(stage: &mut Stage) {
    let no = stage.page().choices.into_iter().find(|choice| choice.label == "No").unwrap();
    stage.hear(no.does);
}

#[test]
fn an_answer_that_changes_keeps_its_reason_until_that_is_changed_too() {
    let mut stage = stage();
    for label in ["Go on to the next one", "No, it does not", "Not now"] {
        stage.choose(label);
    }
    stage.write("In spring.");
    stage.choose("Go on");
    for label in ["Sam’s request", "No, it does not", "Change it"] {
        stage.choose(label);
    }
    choose_no(&mut stage);
    assert_eq!(said(&stage, 2, Seat::Second), Some((Said::No, "In spring.".into())));
    assert!(stage.prose().contains("Alex wrote:\n  In spring."), "{}", stage.prose());
    stage.choose("Change it");
    stage.write("Not with me.");
    assert_eq!(said(&stage, 2, Seat::Second), Some((Said::No, "Not with me.".into())));
    let last = stage.saved.iter().rev().find(|record| record.id.kind() == "consent").unwrap();
    assert_eq!((last.by, last.vis), (By::Second, Visibility::Shared), "it is signed by the one who answers");
}

#[test]
fn of_two_answers_written_apart_both_are_shown_and_no_reason_is_lost() {
    let mut stage = stage();
    for label in ["Go on to the next one", "No, it does not", "Not now"] {
        stage.choose(label);
    }
    stage.write("In spring.");
    let consent = Id::consent(&id(Sort::Request, 2), Seat::Second);
    let mut apart = stage.app.session.journey.record(&consent).unwrap().clone();
    (apart.hlc, apart.prev) = (Hlc::new(1, 0, "apart"), vec![]);
    apart.body = Some(Body::Consent(Consent { answer: Said::No, reason: "It is cold.".into() }));
    stage.app.session.journey.apply(apart, Some(Location { file: 1, at: 0, len: 1, sealed: false }));
    let versions = |stage: &Stage| stage.app.session.journey.heads(&consent).len();
    for label in ["Go on", "Sam’s request", "No, it does not"] {
        stage.choose(label);
    }
    assert!(stage.prose().contains("Alex said: not now.") && stage.prose().contains("Alex said: no."));
    stage.choose("Change it");
    choose_no(&mut stage);
    assert_eq!(versions(&stage), 2, "the other reason is still to be chosen");
    assert!(stage.prose().contains("In spring.") && stage.prose().contains("It is cold."));
    stage.choose("Keep the other");
    assert_eq!(
        (said(&stage, 2, Seat::Second), versions(&stage)),
        (Some((Said::No, "It is cold.".into())), 1)
    );
}
