use super::*;
use crate::journey::{
    consent::{Consent, Said},
    journey_builder::JourneyBuilder,
    key::By,
    plan::Plan,
    setback::{Came, FACT, Replay},
};

/// A summary of one answer that both approved.
fn approved() -> (JourneyBuilder, Id) {
    let mut told = JourneyBuilder::hurt_and_broke();
    let item = told.answer("listening-actively.agreement", By::Both, Visibility::Shared, "Gist first.");
    pick(&mut told, &item, true);
    Seat::BOTH.into_iter().for_each(|seat| approve(&mut told, seat));
    assert!(told.journey.is_approved());
    (told, item)
}

fn pick(told: &mut JourneyBuilder, item: &Id, included: bool) {
    told.write(Id::pick(REFLECTION, item), By::Both, Visibility::Shared, Body::Pick(Pick { included }));
}

fn approve(told: &mut JourneyBuilder, seat: Seat) {
    let of = told.journey.fingerprint();
    let body = Body::Approval(Approval { of });
    told.write(Id::approval(REFLECTION, seat), seat.into(), Visibility::Shared, body);
}

#[test]
fn it_takes_a_yes_from_each_and_something_to_say_yes_to() {
    let mut told = JourneyBuilder::hurt_and_broke();
    Seat::BOTH.into_iter().for_each(|seat| approve(&mut told, seat));
    assert!(!told.journey.is_approved(), "there is nothing in it");
    let item = told.answer("listening-actively.agreement", By::Both, Visibility::Shared, "Gist first.");
    pick(&mut told, &item, true);
    for seat in Seat::BOTH {
        assert!(!told.journey.is_approved());
        approve(&mut told, seat);
    }
    assert!(told.journey.is_approved());
}

#[test]
fn any_change_of_what_is_in_it_ends_every_yes() {
    type Change = fn(&mut JourneyBuilder, &Id);
    let changes: [(&str, Change); 4] = [
        ("another word", |told, _| {
            told.answer("listening-actively.agreement", By::Both, Visibility::Shared, "Gist first!");
        }),
        ("the same words, written again", |told, _| {
            told.answer("listening-actively.agreement", By::Both, Visibility::Shared, "Gist first.");
        }),
        ("one more item", |told, _| {
            let more = told.answer("listening-actively.heard", By::First, Visibility::Shared, "A question.");
            pick(told, &more, true);
        }),
        ("one item less", |told, item| pick(told, item, false)),
    ];
    for (what, change) in changes {
        let (mut told, item) = approved();
        change(&mut told, &item);
        assert!(!told.journey.is_approved(), "{what}");
        assert!(Seat::BOTH.iter().all(|seat| !told.journey.has_approved(*seat)), "{what}");
    }
}

#[test]
fn another_answer_behind_an_agreement_that_is_in_it_ends_every_yes() {
    let mut told = JourneyBuilder::two();
    let plan = |sort| Id::plan(sort, uuid::Uuid::from_u128(1));
    let (request, agreement) = (plan(PlanKind::Request), plan(PlanKind::Agreement));
    told.plan(&request, By::First, Visibility::Shared, ("a.b", "what", "A message."), Plan::default());
    let from = Plan { from: Some(request.clone()), ..Plan::default() };
    told.plan(&agreement, By::Both, Visibility::Shared, ("a.b", "what", "A message."), from);
    pick(&mut told, &agreement, true);
    let answer = |told: &mut JourneyBuilder, reason: &str| {
        let body = Body::Consent(Consent { reason: reason.into(), ..Consent::of(Said::Yes) });
        told.write(Id::consent(&request, Seat::Second), By::Second, Visibility::Shared, body);
    };
    answer(&mut told, "Gladly.");
    Seat::BOTH.into_iter().for_each(|seat| approve(&mut told, seat));
    assert!(told.journey.is_approved());
    answer(&mut told, "If I must.");
    assert!(!told.journey.is_approved());
}

#[test]
fn what_is_not_in_it_may_change() {
    let (mut told, _) = approved();
    told.answer("listening-actively.new", By::First, Visibility::Shared, "That it was the second time.");
    assert!(told.journey.is_approved());
}

#[test]
fn only_what_is_shared_can_be_in_it() {
    let mut told = JourneyBuilder::hurt_and_broke();
    for vis in [Visibility::Private, Visibility::Sealed] {
        let item = told.answer("listening-actively.stop", By::First, vis, "mine");
        pick(&mut told, &item, true);
        assert_eq!(told.journey.picked().count(), 0, "{vis:?}");
    }
}

#[test]
fn a_look_back_can_be_in_it_once_something_is_written_and_both_may_read_it() {
    let told = |words: &str, vis| {
        let mut told = JourneyBuilder::two();
        let mut replay = Replay::of("2026-11-22".parse().unwrap(), Came::Wave);
        replay.boxes.insert(FACT.to_owned(), words.into());
        told.write(Id::replay(uuid::Uuid::from_u128(1)), By::Both, vis, Body::Replay(replay));
        told.journey.shared_items().count()
    };
    assert_eq!(told("A song.", Visibility::Shared), 1);
    assert_eq!(told("A song.", Visibility::Private), 0);
    assert_eq!(told(" ", Visibility::Shared), 0);
}

#[test]
fn what_an_exercise_keeps_beside_its_boxes_is_not_in_it() {
    let mut told = JourneyBuilder::two();
    for (name, words) in [
        ("guided-communication.route.items", "a course"),
        ("cultivating-empathy.card-light.got-it", "Nearly"),
        ("guided-communication.route.no", " "),
        ("understanding-the-impact.say.landed", "Got it"),
        ("guided-communication.route.try", "a course"),
    ] {
        told.answer(name, By::Both, Visibility::Shared, words);
    }
    let items: Vec<_> = told.journey.shared_items().map(|record| record.id.to_string()).collect();
    assert_eq!(
        items,
        [
            "answer/guided-communication.route.try/-/1/both",
            "answer/understanding-the-impact.say.landed/-/1/both"
        ]
    );
}
