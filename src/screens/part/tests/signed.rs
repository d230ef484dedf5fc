//! Whose words they are: the person whom the page names, wherever they are shown later.

use crate::{
    export::{self, document::Item},
    guide::Guide,
    journey::{
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        record::{Body, By, Id, Visibility},
        summary::{Pick, REFLECTION},
    },
    screens::tests::{Harness, stop},
    session::{Place, Request},
};

const MISSING: &str = "It was the car as well.";

fn reply(told: JourneyBuilder) -> Harness {
    Harness::of(told, Here::Both, stop("expressing-regret", Stop::Part("reply".into())))
}

/// Both are here, and Sam replies.
fn replied() -> Harness {
    let mut harness = reply(JourneyBuilder::hurt_and_broke());
    harness.choose("Go on");
    assert!(harness.prose().contains("Sam chooses here."));
    harness.choose("Something is missing.");
    assert!(harness.prose().contains("Sam writes here."));
    harness.write(MISSING);
    harness
}

#[test]
fn a_reply_is_signed_by_the_one_whom_the_page_names() {
    let harness = replied();
    let replies: Vec<_> = harness.saved.iter().filter(|record| record.id.kind() == "answer").collect();
    assert_eq!(replies.len(), 2);
    for record in replies {
        assert_eq!((record.by, record.vis), (By::First, Visibility::Shared));
        assert!(record.id.as_str().ends_with("/first"), "{}", record.id);
    }
}

#[test]
fn a_reply_is_shown_and_exported_under_that_one_name() {
    let mut harness = replied();
    harness.sit(Here::Second);
    harness.hear(Request::Go(stop("expressing-regret", Stop::Part("again".into()))));
    harness.choose("Go on");
    let shown = format!("Sam wrote:\n  Something is missing.\n\n  {MISSING}");
    assert!(harness.prose().contains(&shown), "{}", harness.prose());
    harness.sit(Here::Both);
    for name in ["answer", "missing"] {
        let id = Id::answer(&format!("expressing-regret.reply.{name}"), Some(SPRING), 1, By::First);
        let body = Body::Pick(Pick { included: true });
        let session = &mut harness.app.session;
        session.write(Id::pick(REFLECTION, &id), Visibility::Shared, Some(body), None);
    }
    let journey = &harness.app.session.journey;
    let today = "2026-11-22".parse().unwrap();
    let document = export::document(&Guide::bundled(), journey, today, harness.app.session.say());
    let items = document.sections.iter().flat_map(|section| &section.items);
    let by: Vec<_> = items
        .flat_map(|item| match item {
            Item::Question(question) => question.voices.iter().map(|voice| voice.by.name.as_str()).collect(),
            _ => vec![],
        })
        .collect();
    assert_eq!(by, ["Sam", "Sam"]);
    harness.hear(Request::Go(Place::Summary));
    harness.choose("Look at it");
    assert!(
        harness.prose().contains("Sam") && !harness.prose().contains("Sam and Alex"),
        "{}",
        harness.prose()
    );
}

#[test]
fn a_reply_that_an_earlier_version_kept_for_both_is_shown_and_changed_where_it_is() {
    let former = Id::answer("expressing-regret.reply.answer", Some(SPRING), 1, By::Both);
    let mut told = JourneyBuilder::hurt_and_broke();
    let body = crate::journey::answer::Answer { words: "I heard it.".into(), asked: None };
    told.write(former.clone(), By::Both, Visibility::Shared, Body::Answer(body));
    let mut harness = reply(told);
    harness.choose("Go on");
    harness.choose("Change it");
    harness.choose("I need time.");
    assert_eq!(harness.saved[0].id, former, "there is one answer, not two");
    harness.hear(Request::Go(stop("expressing-regret", Stop::Part("again".into()))));
    harness.sit(Here::Second);
    harness.hear(Request::Go(stop("expressing-regret", Stop::Part("again".into()))));
    harness.choose("Go on");
    assert!(harness.prose().contains("Sam and Alex wrote:\n  I need time."), "{}", harness.prose());
}

#[test]
fn where_each_may_answer_it_is_signed_by_both() {
    use crate::journey::breach::Role::Both;
    let mut harness = reply(JourneyBuilder::two().with_roles(Some(Both), Some(Both)));
    harness.choose("Go on");
    harness.choose("Thank you.");
    assert_eq!(harness.saved[0].by, By::Both);
}
