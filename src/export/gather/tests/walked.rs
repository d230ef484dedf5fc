//! The document of a whole walk.

use super::*;

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
            let written = crate::export::text::text(&document, Catalogue::ENGLISH);
            assert!(!written.contains(answer.words.expose()), "{leave_out}");
        }
    }
    told.answer("listening-actively.stop", By::First, Visibility::Private, "canary");
    items.iter().for_each(|id| pick(&mut told, id));
    assert!(!text(&told).contains("canary"));
}
