mod walked;

use uuid::Uuid;

use super::*;
use crate::{
    guide::PlanKind,
    journey::{
        answer::Answer,
        breach::Breach,
        checkin::{Checkin, Rating},
        consent::{Consent, Said},
        journey_builder::{JourneyBuilder, SPRING},
        mark::{How, Mark},
        progress::{Progress, State},
        record::{By, Id, Seat, Visibility},
        setback::{Came, FACT, Replay},
        summary::{Pick, REFLECTION},
        when::When,
    },
};

const TODAY: &str = "2026-11-22";

fn id(sort: PlanKind) -> Id {
    Id::plan(sort, Uuid::from_u128(1))
}

fn pick(told: &mut JourneyBuilder, id: &Id) {
    let body = Body::Pick(Pick { included: true });
    told.write(Id::pick(REFLECTION, id), By::Both, Visibility::Shared, body);
}

fn gathered(told: &JourneyBuilder) -> Document {
    document(&Guide::bundled(), &told.journey, TODAY.parse().unwrap(), Catalogue::ENGLISH)
}

/// The text of the document, without its first and last lines.
fn text(told: &JourneyBuilder) -> String {
    let written = super::super::text::text(&gathered(told), Catalogue::ENGLISH);
    let (_, body) = written.split_once("People: ").unwrap();
    let (body, _) = body.rsplit_once("\n\n").unwrap();
    body.split_once("\n\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
}

/// A request and its answer, the agreement that came of it, a promise that was missed; these are picked.
fn planned(picked: &[PlanKind]) -> JourneyBuilder {
    use Visibility::Shared;
    let mut told = JourneyBuilder::two();
    let request = ("clarifying-expectations.requests", "what", "A message by six.");
    told.plan(&id(PlanKind::Request), By::First, Shared, request, Plan::default());
    let answer = Body::Consent(Consent { reason: "On weekdays.".into(), ..Consent::of(Said::Smaller) });
    told.write(Id::consent(&id(PlanKind::Request), Seat::Second), By::Second, Shared, answer);
    let agreed = ("clarifying-expectations.agree", "what", "A message by seven.");
    let plan =
        Plan { from: Some(id(PlanKind::Request)), review: "2026-12-06".parse().ok(), ..Plan::default() };
    told.plan(&id(PlanKind::Agreement), By::Both, Shared, agreed, plan);
    let promise = ("keeping-promises.promise", "act", "I buy the bread.");
    let on = When::On(TODAY.parse().unwrap());
    let plan = Plan { when: Some(on), ..Plan::default() };
    told.plan(&id(PlanKind::Promise), By::First, Shared, promise, plan);
    let missed = Mark { words: "The shop was shut.".into(), ..Mark::of(How::Missed) };
    told.mark(&id(PlanKind::Promise), TODAY, By::First, Shared, missed);
    picked.iter().for_each(|sort| pick(&mut told, &id(*sort)));
    told
}

#[test]
fn an_agreement_comes_with_its_day_and_with_the_answer_that_it_came_of() {
    insta::assert_snapshot!(text(&planned(&[PlanKind::Agreement])), @"
    AGREEMENTS AND PROMISES THAT RUN NOW

    Our agreement

    Sam and Alex, 1 January 1970

    Who does what, and when?

        A message by seven.

    When we look at it again

        On 6 December 2026.

    The answer of Alex

        yes, but smaller: On weekdays.
    ");
}

#[test]
fn a_request_comes_alone_and_a_promise_without_how_it_went() {
    insta::assert_snapshot!(text(&planned(&[PlanKind::Request, PlanKind::Promise])), @"
    AGREEMENTS AND PROMISES THAT RUN NOW

    One promise

    Sam, 1 January 1970

    What I will do, so plainly that anyone could see it was done.

        I buy the bread.

    When

        On 22 November 2026.

    CLARIFYING EXPECTATIONS

    Up to three requests

    Sam, 1 January 1970

    What I would like.

        A message by six.
    ");
    assert_eq!(gathered(&planned(&[])).sections, []);
}

#[test]
fn the_same_agreement_made_twice_stands_once_with_the_day_it_was_made() {
    let mut told = JourneyBuilder::two();
    let made = [1_794_900_000_000_u64, 1_795_200_000_000].map(|millis| {
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &[7; 10]).into_uuid();
        Id::plan(PlanKind::Agreement, id)
    });
    for id in &made {
        let agreed = ("clarifying-expectations.agree", "what", "A message by seven.");
        told.plan(id, By::Both, Visibility::Shared, agreed, Plan::default());
        pick(&mut told, id);
    }
    let sections = gathered(&told).sections;
    let [Section { id, items, .. }] = &sections[..] else { panic!("{sections:?}") };
    let [Item::Sheet(sheet)] = &items[..] else { panic!("{items:?}") };
    assert_eq!((id.as_str(), sheet.on), ("runs", "2026-11-17".parse().unwrap()));
}

#[test]
fn a_hard_day_comes_by_its_kind_and_its_day() {
    let mut told = JourneyBuilder::two();
    let mut replay = Replay::of("2026-11-20".parse().unwrap(), Came::Slip);
    replay.boxes.insert(FACT.to_owned(), "I came home late.".into());
    let id = Id::replay(Uuid::from_u128(1));
    told.write(id.clone(), By::Both, Visibility::Shared, Body::Replay(replay));
    pick(&mut told, &id);
    insta::assert_snapshot!(text(&told), @"
    A PLAN FOR SETBACKS

    A slip

    Sam and Alex, 20 November 2026

    What happened, as a fact?

        I came home late.
    ");
}
