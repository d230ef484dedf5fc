//! What was told to the guide: the list, the search, one page of the guide, and whose words show to whom.

use super::super::tests::{Harness, stop};
use crate::{
    guide::PlanKind,
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{By, Visibility},
    },
    screens::promises::tests::id,
    session::Place,
};

const HEARD: &str = "listening-actively.heard";

fn told() -> JourneyBuilder {
    let mut told = JourneyBuilder::two();
    told.answer(HEARD, By::First, Visibility::Shared, "The phone face down.");
    told.answer(HEARD, By::Second, Visibility::Shared, "A question.");
    told.answer("listening-actively.stop", By::First, Visibility::Private, "CANARY: I plan my answer.");
    told.answer("what-trust-is.less", By::First, Visibility::Sealed, "CANARY: In the spring.");
    told.answer("deciding.voice", By::First, Visibility::Private, "CANARY: My mother’s.");
    let promise = ("keeping-promises.promise", "act", "I take the bins out.");
    told.plan(&id(PlanKind::Promise, 1), By::First, Visibility::Shared, promise, Plan::default());
    told
}

fn harness(here: Here) -> Harness {
    Harness::of(told(), here, Place::Written)
}

/// Every page that the list leads to, in words.
fn everything(harness: &mut Harness) -> String {
    let mut said = harness.prose();
    for nth in 0..harness.page().choices.len() {
        let choice = harness.page().choices[nth].clone();
        if let crate::page::Does::Tell(_) = choice.does {
            harness.hear(choice.does);
            said.push_str(&harness.prose());
            harness.hear(crate::session::Request::Go(Place::Written));
        }
    }
    said
}

#[test]
fn one_alone_reads_their_own_words_with_who_can_read_each_and_goes_to_where_they_were_written() {
    let mut harness = harness(Here::First);
    insta::assert_snapshot!(harness.prose(), @"
    What I wrote in the guide

    Here is what was written on the pages of the guide, newest first. Notes
    are in the journal.

    1 to 5 of 5.

    1. 1 Jan 1970: One promise (both of you can read it)
    2. 1 Jan 1970: Whose voice is loudest in my head? (yours alone)
    3. 1 Jan 1970: When did I first notice that I leaned less? (sealed)
    4. 1 Jan 1970: What do I do when I stop listening: argue inside, plan,
       fix, or freeze? (yours alone)
    5. 1 Jan 1970: What helps me feel heard by you? (both of you can read
       it)
    10. One page of the guide at a time
    /. Search
    b. Back to the journal
    ");
    harness.choose("1 Jan 1970: What helps me feel heard by you?");
    insta::assert_snapshot!(harness.prose(), @"
    What I wrote in the guide

    What helps me feel heard by you?

    On the page “Listening actively”, Thursday 1 January 1970.

    Sam wrote:
      The phone face down.

    Alex wrote:
      A question.

    Shared: both of you can read it here.

    g. Go to where it was written
    b. Back to the list
    ");
    harness.choose("Go to where it was written");
    let Place::Stop(at) = &harness.app.place else { panic!("a stop") };
    assert_eq!(at.stop, Stop::Question(HEARD.into()));
}

#[test]
fn nobody_reads_here_what_is_not_for_their_eyes() {
    for here in [Here::Second, Here::Both] {
        let said = everything(&mut harness(here));
        assert!(!said.contains("CANARY"), "{here:?}: {said}");
        assert!(said.contains("A question."), "{here:?}: {said}");
    }
    assert_eq!(everything(&mut harness(Here::First)).matches("CANARY").count(), 3);
}

#[test]
fn a_page_of_ones_own_is_not_named_while_both_are_here_whatever_its_records_say() {
    let mut told = told();
    told.answer("deciding.friend", By::First, Visibility::Shared, "CANARY: To wait.");
    let mut harness = Harness::of(told, Here::Both, Place::Written);
    assert!(!everything(&mut harness).contains("CANARY") && !harness.offers("1 Jan 1970: What would I tell"));
}

#[test]
fn what_holds_some_words_is_found_whatever_their_case() {
    let mut harness = harness(Here::First);
    harness.choose("Search");
    harness.write("THE BINS");
    assert!(harness.prose().contains("There is one."), "{}", harness.prose());
    harness.choose("1 Jan 1970: One promise");
    assert!(harness.prose().contains("I take the bins out."), "{}", harness.prose());
    harness.choose("Back to the list");
    assert!(harness.prose().contains("There is one."), "back to what was found");
    harness.choose("Back to the list");
    assert!(harness.prose().contains("1 to 5 of 5."), "{}", harness.prose());
}

#[test]
fn one_page_of_the_guide_is_listed_at_a_time() {
    let mut harness = harness(Here::First);
    harness.choose("One page of the guide at a time");
    harness.choose("Listening actively");
    assert!(harness.prose().contains("1 to 2 of 2."), "{}", harness.prose());
    assert!(!harness.offers("1 Jan 1970: One promise"));
}

#[test]
fn leafing_shows_each_once_and_the_newest_first() {
    let mut told = JourneyBuilder::two();
    for nth in 1..=20 {
        let promise = ("keeping-promises.promise", "act", &*format!("Promise {nth}."));
        told.plan(&id(PlanKind::Promise, nth), By::First, Visibility::Shared, promise, Plan::default());
    }
    let mut harness = Harness::of(told, Here::First, Place::Written);
    for count in ["1 to 9 of 20.", "10 to 18 of 20.", "19 to 20 of 20."] {
        assert!(harness.prose().contains(count), "{}", harness.prose());
        harness.choose("1 Jan 1970: One promise");
        let newest = 21 - count.split(' ').next().unwrap().parse::<u32>().unwrap();
        assert!(harness.prose().contains(&format!("Promise {newest}.")), "{}", harness.prose());
        harness.choose("Back to the list");
        if harness.offers("Older ones") {
            harness.choose("Older ones");
        }
    }
    harness.choose("Newer ones");
    assert!(harness.prose().contains("10 to 18 of 20."), "{}", harness.prose());
}

#[test]
fn from_the_list_one_comes_back_to_the_journal() {
    let mut harness = Harness::of(told(), Here::First, Place::Journal);
    harness.choose("What I wrote in the guide");
    harness.choose("Back to the journal");
    assert_eq!(harness.app.place, Place::Journal);
    harness.hear(crate::session::Request::Go(stop("listening-actively", Stop::Lesson)));
}

#[test]
#[ignore = "slow: 100,000 records"]
fn of_a_hundred_thousand_records_a_page_lists_nine() {
    let mut told = JourneyBuilder::two();
    for nth in 1..=100_000 {
        let promise = ("keeping-promises.promise", "act", "I take the bins out.");
        told.plan(&id(PlanKind::Promise, nth), By::First, Visibility::Shared, promise, Plan::default());
    }
    let mut harness = Harness::of(told, Here::First, Place::Path);
    harness.hear(crate::session::Request::Go(Place::Written));
    let prose = harness.prose();
    assert!(prose.contains("1 to 9 of 100,000.") || prose.contains("of 100000."), "{prose}");
    assert_eq!(prose.matches("One promise").count(), 9, "{prose}");
}

#[test]
fn far_apart_ones_own_sealed_answer_is_said_to_open_and_kept_closed_again() {
    use crate::{journey::record::Seat, session::Lock};
    let mut harness = harness(Here::First);
    let item = |harness: &mut Harness| {
        harness.hear(crate::session::Request::Go(Place::Written));
        let sealed =
            harness.page().choices.iter().find(|choice| choice.label.contains("(sealed)")).unwrap().clone();
        harness.hear(sealed.does);
    };
    item(&mut harness);
    assert!(!harness.offers("My answer may open"), "they meet");
    let locks = Seat::BOTH.map(|seat| {
        (seat, Lock { open: seat == Seat::First, elsewhere: seat == Seat::Second, ..Lock::default() })
    });
    harness.app.session.locks = locks.into_iter().collect();
    item(&mut harness);
    harness.choose("My answer may open");
    assert!(harness.prose().contains("You said that this answer may open."), "{}", harness.prose());
    harness.choose("Keep it closed for now");
    assert!(harness.offers("My answer may open"));
    // Of what is private, or open already, it is not asked.
    assert_eq!(harness.saved.iter().filter(|record| record.id.kind() == "consent").count(), 2);
}
