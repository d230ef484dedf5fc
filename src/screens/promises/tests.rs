//! The page of promises and agreements, read as prose.

use uuid::Uuid;

use crate::{
    guide::PlanKind,
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        mark::{How, Mark},
        plan::Plan,
        record::{By, Id, Visibility},
        when::When,
    },
    screens::tests::Harness,
    session::Place,
};

pub fn id(sort: PlanKind, nth: u128) -> Id {
    Id::plan(sort, Uuid::from_u128(nth))
}

fn on(day: &str) -> Option<When> {
    Some(When::On(day.parse().unwrap()))
}

/// Something of everything, on 22 November.
pub fn told() -> JourneyBuilder {
    use Visibility::{Private, Shared};
    let mut told = JourneyBuilder::hurt_and_broke();
    let bread = ("keeping-promises.promise", "act", "I buy the bread before six.");
    told.plan(
        &id(PlanKind::Promise, 1),
        By::First,
        Shared,
        bread,
        Plan { when: on("2026-11-22"), ..Plan::default() },
    );
    let bins = ("keeping-promises.promise", "act", "I take the bins out.");
    let weekly = Some(When::Every { from: "2026-11-20".parse().unwrap(), days: 7, until: None });
    told.plan(&id(PlanKind::Promise, 2), By::Second, Shared, bins, Plan { when: weekly, ..Plan::default() });
    let kept = Plan { when: on("2026-11-20"), closed: "2026-11-20".parse().ok(), ..Plan::default() };
    let phone = ("keeping-promises.promise", "act", "I ring at noon.");
    told.plan(&id(PlanKind::Promise, 3), By::First, Shared, phone, kept);
    told.mark(&id(PlanKind::Promise, 3), "2026-11-20", By::First, Shared, Mark::of(How::Kept));
    let agreed = ("clarifying-expectations.agree", "what", "A message by six when plans change.");
    let review = Plan { review: "2026-11-21".parse().ok(), every: Some(14), ..Plan::default() };
    told.plan(&id(PlanKind::Agreement, 1), By::Both, Shared, agreed, review);
    let tea = ("building-habits.ritual", "what", "Ten minutes of tea.");
    told.plan(&id(PlanKind::Ritual, 1), By::Both, Shared, tea, Plan::default());
    told.mark(&id(PlanKind::Ritual, 1), "2026-11-02", By::Both, Shared, Mark::of(How::Done));
    let night = ("committing-to-change.plan", "then", "I put the phone in the hall.");
    told.plan(&id(PlanKind::Plan, 1), By::Second, Private, night, Plan::default());
    told
}

#[test]
fn everything_there_is_to_look_after_for_one_of_them() {
    let harness = Harness::of(told(), Here::First, Place::Promises);
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Agreements

    4. Our agreement: to look at again, when both of you are here

      A message by six when plans change.

    Rituals

    5. Our ritual: done once in the last three weeks, once in all

      Ten minutes of tea.

    1. Sam’s promise: I buy the bread before six. (Sam: for today)
    2. Alex’s promise: I take the bins out. (Alex: for Friday 20 November)
    3. Sam’s promise, kept: I ring at noon. (Sam: kept, Friday 20 November)
       Week by week: kept.
    4. Our agreement
    5. Our ritual
    6. We did it today: Our ritual
    b. Back to the path
    ");
}

#[test]
fn what_one_has_for_themselves_the_other_does_not_see() {
    let said = |here| Harness::of(told(), here, Place::Promises).prose();
    assert!(said(Here::Second).contains("I put the phone in the hall."));
    for here in [Here::First, Here::Both] {
        assert!(!said(here).contains("phone in the hall"), "{here:?}");
    }
    assert!(said(Here::Second).contains("Alex: was for Friday"));
    assert!(said(Here::First).contains("Alex: for Friday 20 November"), "nothing that reproaches");
}

#[test]
fn a_ritual_is_ticked_once_a_day_and_its_repetitions_are_counted() {
    let mut harness = Harness::of(told(), Here::Both, Place::Promises);
    harness.choose("We did it today");
    let said = harness.prose().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("done twice in the last three weeks, twice in all, today too"), "{said}");
    assert!(!harness.offers("We did it today"));
    assert_eq!(harness.saved.len(), 1);
    harness.choose("Our ritual");
    harness.choose("Not today after all");
    assert!(
        harness.prose().contains("So far: done once in the last three weeks, once in all."),
        "{}",
        harness.prose()
    );
}

#[test]
fn nothing_is_there_yet() {
    let harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::Promises);
    insta::assert_snapshot!(harness.prose(), @"
    Promises and agreements

    Nothing is here yet. Promises, agreements and rituals come here from the
    pages on which you make them.

    b. Back to the path
    ");
}
