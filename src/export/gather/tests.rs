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
        record::{By, Id, Visibility},
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
    let answer = Body::Consent(Consent { answer: Said::Smaller, reason: "On weekdays.".into() });
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

/// A whole walk: what they want help with, what broke, pages that are done, an answer of each, numbers brought twice.
fn walked() -> JourneyBuilder {
    use Visibility::Shared;
    let mut told = JourneyBuilder::hurt_and_broke();
    told.answer("guided-communication.want", By::First, Shared, "A way to talk about money.");
    told.answer("letting-go.keep", By::First, Shared, "later in the guide");
    told.answer("listening-actively.heard", By::Second, Shared, "That you were alone.");
    told.answer("listening-actively.heard", By::First, Shared, "That it was too much.");
    for (seat, day) in [(Seat::First, "2026-11-02"), (Seat::Second, "2026-11-09")] {
        let on = [("done".to_owned(), day.parse().unwrap())].into();
        let progress = Progress { state: State::Done, on, ..Progress::default() };
        told.write(
            Id::progress("listening-actively", None, 1, seat),
            seat.into(),
            Shared,
            Body::Progress(progress),
        );
    }
    for (day, numbers) in [("2026-11-08", [4, 6]), ("2026-11-15", [5, 6])] {
        for (seat, number) in Seat::BOTH.into_iter().zip(numbers) {
            let ratings = [("check-in.hope".to_owned(), Rating::new(number))].into();
            let brought = Body::Checkin(Checkin { ratings, ..Checkin::default() });
            told.write(Id::brought(day.parse().unwrap(), seat), seat.into(), Shared, brought);
        }
    }
    told
}

#[test]
fn what_a_helper_reads_first_comes_first_and_the_rest_in_the_order_of_the_guide() {
    let mut told = walked();
    let items: Vec<_> = told.journey.shared_items().map(|record| record.id.clone()).collect();
    items.iter().for_each(|id| pick(&mut told, id));
    insta::assert_snapshot!(text(&told), @"
    WHAT WE WANT HELP WITH

    What do I want a third person to help us with?

        A way to talk about money.

    Sam, 1 January 1970

    WHAT BROKE TRUST

    the spring

    WHAT WE DID, AND WHEN

    9 November 2026: “Listening actively” is done

    LISTENING ACTIVELY

    What helps me feel heard by you?

        That it was too much.

    Sam, 1 January 1970

        That you were alone.

    Alex, 1 January 1970

    LETTING GO OF RESENTMENT

    Which part of my anger do I want to keep, because it guards something?

        later in the guide

    Sam, 1 January 1970

    THE WEEKLY CHECK-IN

    Our own questions, not a validated test.

    How hopeful am I about us?

    0: I see no way today. 10: I can picture it going well.

    Sam: Two check-ins so far, 8 to 15 November 2026: too few for a line.

    8 Nov: 4, 15 Nov: 5.

    Alex: Two check-ins so far, 8 to 15 November 2026: too few for a line.

    8 Nov: 6, 15 Nov: 6.
    ");
}

#[test]
fn the_same_question_about_another_breach_stands_for_itself() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let (spring, autumn) = (SPRING, Uuid::from_u128(9));
    let spring_named = told.journey.breach(spring).unwrap().clone();
    let named = Breach { name: "the autumn".into(), ..spring_named };
    told.write(Id::breach(autumn), By::Both, Visibility::Shared, Body::Breach(named));
    for breach in [spring, autumn] {
        let answer = Answer { words: format!("{breach}").as_str().into(), asked: None };
        let id = Id::answer("expressing-regret.regret", Some(breach), 1, By::First);
        told.write(id.clone(), By::First, Visibility::Shared, Body::Answer(answer));
        pick(&mut told, &id);
    }
    let asked = |told: &JourneyBuilder| {
        let document = gathered(told);
        let items = document.sections.iter().flat_map(|section| &section.items);
        let asked = items.filter_map(|item| match item {
            Item::Question(question) if question.id.contains("regret") => {
                Some(question.asked.expose().to_owned())
            }
            _ => None,
        });
        asked.collect::<Vec<_>>()
    };
    assert_eq!(asked(&told).len(), 2);
    assert!(!asked(&told).concat().contains("the autumn"), "its name was not chosen");
    pick(&mut told, &Id::breach(autumn));
    assert!(asked(&told).iter().any(|asked| asked.ends_with("(the autumn)")));
}

#[test]
fn a_promise_of_a_check_in_that_is_over_stands_with_it() {
    let mut told = walked();
    let over = Plan { ends: "2026-11-15".parse().ok(), ..Plan::default() };
    told.plan(
        &id(PlanKind::Promise),
        By::Second,
        Visibility::Shared,
        ("check-in.wish", "act", "I ring."),
        over,
    );
    pick(&mut told, &id(PlanKind::Promise));
    let document = gathered(&told);
    assert_eq!(document.sections[0].id, "check-in");
    assert!(text(&told).contains("    I ring."), "{}", text(&told));
}

#[test]
fn no_question_stands_twice_and_nothing_that_was_not_picked_is_told() {
    let mut told = walked();
    let items: Vec<_> = told.journey.shared_items().map(|record| record.id.clone()).collect();
    for leave_out in &items {
        let mut told = walked();
        items.iter().filter(|id| *id != leave_out).for_each(|id| pick(&mut told, id));
        let document = gathered(&told);
        let asked = |section: &Section| {
            let asked = section.items.iter().filter_map(|item| match item {
                Item::Question(question) => Some(question.id.clone()),
                Item::Chart(numbers) => Some(numbers.id.clone()),
                _ => None,
            });
            asked.collect::<Vec<_>>()
        };
        let mut asked: Vec<_> = document.sections.iter().flat_map(asked).collect();
        let all = asked.len();
        asked.sort();
        asked.dedup();
        assert_eq!(asked.len(), all);
        let record = told.journey.record(leave_out).unwrap();
        if let Some(Body::Answer(answer)) = &record.body {
            let written = super::super::text::text(&document, Catalogue::ENGLISH);
            assert!(!written.contains(answer.words.expose()), "{leave_out}");
        }
    }
    told.answer("listening-actively.stop", By::First, Visibility::Private, "canary");
    items.iter().for_each(|id| pick(&mut told, id));
    assert!(!text(&told).contains("canary"));
}
