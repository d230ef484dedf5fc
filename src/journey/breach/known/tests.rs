use super::*;
use crate::journey::{
    breach::Role,
    couple::Seats,
    journey_builder::{JourneyBuilder, SPRING},
    position::Stop,
};

const LOAN: Uuid = Uuid::from_u128(2);
const QUIET: Uuid = Uuid::from_u128(3);
const WHO: [Here; 3] = [Here::First, Here::Second, Here::Both];

fn named(name: &str, state: State, waits_for: Option<Seat>) -> Breach {
    Breach { name: name.into(), waits_for, ..Breach::new(vec![], state) }
}

fn tell(told: &mut JourneyBuilder, id: Uuid, by: By, vis: Visibility, breach: Breach) {
    told.write(Id::breach(id), by, vis, Body::Breach(breach));
}

fn own(told: &mut JourneyBuilder, id: Uuid, seat: Seat) {
    tell(told, id, seat.into(), Visibility::Private, named("the loan", State::Open, None));
}

fn brought(told: &mut JourneyBuilder, id: Uuid, by: Seat) {
    tell(told, id, by.into(), Visibility::Shared, named("the loan", State::Open, Some(by.other())));
}

/// As each of the two alone sees it, and both.
fn each<T>(told: &mut JourneyBuilder, seen: impl Fn(&Journey) -> T) -> [T; 3] {
    WHO.map(|here| {
        told.journey.look_as(Some(here));
        seen(&told.journey)
    })
}

fn open_name(journey: &Journey) -> &str {
    let open = journey.open_breach().map(|(id, _)| id);
    match open {
        Some(SPRING) => "spring",
        Some(LOAN) => "loan",
        Some(_) => "quiet",
        None => "-",
    }
}

#[test]
fn ones_own_is_open_to_its_author_alone_and_before_what_both_know() {
    let two = JourneyBuilder::two;
    let spring = || two().with_roles(None, None);
    type Told = fn(&mut JourneyBuilder);
    let cases: [(JourneyBuilder, Told, [&str; 3]); 6] = [
        (two(), |told| own(told, LOAN, Seat::First), ["loan", "-", "-"]),
        (spring(), |told| own(told, LOAN, Seat::First), ["loan", "spring", "spring"]),
        (two(), |told| brought(told, LOAN, Seat::First), ["loan", "-", "-"]),
        (spring(), |told| brought(told, LOAN, Seat::Second), ["spring", "loan", "spring"]),
        (
            two(),
            |told| {
                own(told, LOAN, Seat::First);
                own(told, QUIET, Seat::Second);
            },
            ["loan", "quiet", "-"],
        ),
        (spring(), |_| {}, ["spring"; 3]),
    ];
    for (nth, (mut told, tell, expected)) in cases.into_iter().enumerate() {
        tell(&mut told);
        let open = WHO.map(|here| {
            told.journey.look_as(Some(here));
            open_name(&told.journey).to_owned()
        });
        assert_eq!(open, expected, "{nth}");
    }
}

#[test]
fn nobody_else_may_know_of_ones_own() {
    let mut told = JourneyBuilder::two();
    own(&mut told, LOAN, Seat::First);
    assert_eq!(each(&mut told, |journey| journey.breaches().count()), [1, 0, 0]);
    assert_eq!(each(&mut told, |journey| journey.known(LOAN)), [Some(Known::Own(Seat::First)), None, None]);
    assert_eq!(each(&mut told, |journey| journey.is_new_breach(LOAN)), [false; 3]);
    told.journey.look_as(None);
    assert_eq!(told.journey.breaches().count(), 0, "nobody sits");
}

#[test]
fn what_stands_without_waiting_is_known_to_both_whoever_wrote_it() {
    for by in [By::First, By::Second, By::Both] {
        let mut told = JourneyBuilder::two();
        tell(&mut told, LOAN, by, Visibility::Shared, named("the loan", State::Open, None));
        assert_eq!(each(&mut told, |journey| journey.known(LOAN)), [Some(Known::Both); 3]);
        assert_eq!(each(&mut told, |journey| journey.may_change_breach(LOAN)), [true; 3]);
    }
}

#[test]
fn what_one_of_two_names_alone_starts_as_their_own() {
    use Starts::{Private, Shared};
    for (seats, expected) in [(Seats::Two, [Private, Private, Shared]), (Seats::One, [Shared; 3])] {
        assert_eq!(each(&mut JourneyBuilder::by(seats), Journey::breach_starts), expected, "{seats:?}");
    }
}

#[test]
fn only_its_author_alone_brings_it_and_only_the_other_answers() {
    let mut told = JourneyBuilder::two();
    own(&mut told, LOAN, Seat::First);
    assert_eq!(each(&mut told, |journey| journey.may_bring_breach(LOAN)), [true, false, false]);
    assert_eq!(each(&mut told, |journey| journey.answers_breach(LOAN)), [None; 3]);
    brought(&mut told, LOAN, Seat::First);
    let other = Some(Seat::Second);
    assert_eq!(each(&mut told, |journey| journey.may_bring_breach(LOAN)), [false; 3]);
    assert_eq!(each(&mut told, |journey| journey.answers_breach(LOAN)), [None, other, other]);
    assert_eq!(each(&mut told, |journey| journey.may_change_breach(LOAN)), [true, false, true]);
    assert_eq!(each(&mut told, |journey| journey.answered_breach(LOAN, Sameness::Same).len()), [0, 1, 1]);
    let roles = each(&mut told, |journey| journey.roles_to_say(LOAN));
    assert_eq!(roles, [vec![Seat::First], vec![], vec![Seat::First]]);
}

/// The breaches that an answer changes, as `name state joined`.
fn answered(told: &mut JourneyBuilder, here: Here, answer: Sameness) -> Vec<String> {
    told.journey.look_as(Some(here));
    let settled = told.journey.answered_breach(LOAN, answer);
    let said = settled.iter().map(|(id, breach)| {
        assert_eq!(breach.waits_for, None);
        let state = if breach.is_open() { "open" } else { "parked" };
        format!("{} {state} {:?}", id.as_u128(), breach.joined.iter().map(Uuid::as_u128).collect::<Vec<_>>())
    });
    said.collect()
}

#[test]
fn the_same_thing_becomes_one_and_another_one_stands_beside() {
    use Sameness::{Another, Same};
    let (spring, quiet) = (true, true);
    for (has_spring, has_quiet, answer, expected) in [
        (false, false, Same, &["2 open []"][..]),
        (false, false, Another, &["2 open []"]),
        (spring, false, Same, &["1 open [2]", "2 parked []"]),
        (spring, false, Another, &["2 parked []"]),
        (false, quiet, Same, &["2 open [3]"]),
        (false, quiet, Another, &["2 open []"]),
        (spring, quiet, Same, &["2 parked [3]"]),
        (spring, quiet, Another, &["2 parked []"]),
    ] {
        let mut told = JourneyBuilder::two();
        if has_spring {
            told = told.with_roles(None, None);
        }
        if has_quiet {
            own(&mut told, QUIET, Seat::Second);
        }
        brought(&mut told, LOAN, Seat::First);
        let got = answered(&mut told, Here::Second, answer);
        assert_eq!(got, expected, "{has_spring} {has_quiet} {answer:?}");
    }
}

#[test]
fn what_was_joined_keeps_its_sentences_and_its_views_and_stands_in_no_list_of_open_ones() {
    let mut told = JourneyBuilder::two().with_roles(None, Some(Role::Broke));
    let mut loan = named("the loan", State::Open, Some(Seat::Second));
    (loan.first, loan.second, loan.sentences) =
        (Some(Role::Hurt), Some(Role::Hurt), vec!["It was not paid.".into()]);
    tell(&mut told, LOAN, By::First, Visibility::Shared, loan);
    told.journey.look_as(Some(Here::Second));
    for (id, breach) in told.journey.answered_breach(LOAN, Sameness::Same) {
        tell(&mut told, id, By::Second, Visibility::Shared, breach);
    }
    let (id, spring) = told.journey.open_breach().unwrap();
    assert_eq!((id, spring.sentences[0].expose()), (SPRING, "It was not paid."));
    assert_eq!((spring.first, spring.second), (Some(Role::Hurt), Some(Role::Broke)));
    assert_eq!(told.journey.known(LOAN), Some(Known::Same(SPRING)));
    assert_eq!(told.journey.shared_items().filter(|item| item.id.kind() == "breach").count(), 1);
}

#[test]
fn progress_and_answers_of_what_was_joined_are_found_under_the_one_that_stays() {
    let mut told = JourneyBuilder::two().with_roles(None, None);
    let page = "owning-up";
    told.pass((page, Some(LOAN)), Seat::First, [&Stop::Lesson]);
    let id = |breach| Id::answer("owning-up.first", Some(breach), 1, By::First);
    let answer =
        Body::Answer(crate::journey::answer::Answer { words: "It was not paid.".into(), asked: None });
    told.write(id(LOAN), By::First, Visibility::Private, answer);
    assert!(told.journey.record(&id(SPRING)).is_none());
    let spring = Breach { joined: vec![LOAN], ..named("the spring", State::Open, None) };
    tell(&mut told, SPRING, By::Both, Visibility::Shared, spring);
    assert_eq!(told.journey.record(&id(SPRING)).map(|record| &record.id), Some(&id(LOAN)));
    let passed = |seat| told.journey.progress(page, Some(SPRING), 1, seat).passed.len();
    assert_eq!(Seat::BOTH.map(passed), [1, 0]);
    assert!(told.journey.is_same_breach(Some(LOAN), Some(SPRING)));
    assert!(
        !told.journey.is_same_breach(Some(LOAN), Some(QUIET))
            && !told.journey.is_same_breach(None, Some(LOAN))
    );
}

#[test]
fn opening_ones_own_parks_nothing_for_the_other() {
    for (here, opened, parked) in [
        (Here::First, LOAN, &[QUIET][..]),
        (Here::First, SPRING, &[LOAN, QUIET]),
        (Here::Second, SPRING, &[]),
        (Here::Both, SPRING, &[]),
    ] {
        let mut told = JourneyBuilder::two().with_roles(None, None);
        own(&mut told, LOAN, Seat::First);
        own(&mut told, QUIET, Seat::First);
        told.journey.look_as(Some(here));
        let ids: Vec<_> = told.journey.parked_by(opened).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, parked, "{here:?} {opened}");
    }
}

#[test]
fn what_is_written_for_ones_own_is_not_shared_and_not_brought_by_itself() {
    use Starts::{Private, Sealed, Shared};
    let mut told = JourneyBuilder::two().with_roles(None, None);
    own(&mut told, LOAN, Seat::First);
    told.journey.look_as(Some(Here::First));
    for (breach, starts, expected) in [
        (Some(LOAN), Shared, Private),
        (Some(LOAN), Sealed, Sealed),
        (Some(SPRING), Shared, Shared),
        (None, Shared, Shared),
    ] {
        assert_eq!(told.journey.starts_in(breach, starts), expected);
    }
    let body = Body::Answer(crate::journey::answer::Answer { words: "mine".into(), asked: None });
    for (breach, may) in [(LOAN, false), (SPRING, true)] {
        let id = Id::answer("owning-up.first", Some(breach), 1, By::First);
        told.write(id.clone(), By::First, Visibility::Private, body.clone());
        let record = told.journey.record(&id).unwrap();
        assert_eq!(told.journey.may_bring(record, Here::First), may);
    }
}

#[test]
fn work_for_ones_own_moves_no_day_of_both() {
    use crate::{guide::Guide, journey::progress::State as Progress};
    let guide = Guide::bundled();
    for (brings, expected) in [(false, None), (true, Some(()))] {
        let mut told = JourneyBuilder::two();
        if brings {
            brought(&mut told, LOAN, Seat::First);
        } else {
            own(&mut told, LOAN, Seat::First);
        }
        for page in &guide.outline.closing {
            let breach = Some(LOAN).filter(|_| guide.scope(page) == crate::guide::Scope::Breach);
            told.say((page, breach), Seat::First, Progress::Done);
            told.say((page, None), Seat::Second, Progress::Done);
        }
        let walked = each(&mut told, |journey| journey.walked_on(&guide).map(|_| ()));
        assert_eq!(walked, [expected; 3], "{brings}");
    }
}

#[test]
fn a_day_of_ones_own_is_due_to_its_author_alone_and_what_was_brought_to_the_other() {
    use crate::{guide::Guide, journey::due::due};
    let guide = Guide::bundled();
    let today = "2026-11-22".parse().unwrap();
    let kinds = |told: &mut JourneyBuilder| {
        WHO.map(|here| {
            told.journey.look_as(Some(here));
            let due = due(&told.journey, &guide, here, today).into_iter();
            due.map(|due| format!("{} {}", due.what.name(), due.by.name())).collect::<Vec<_>>().join(", ")
        })
    };
    let parked = State::Parked { until: "2026-11-20".parse().ok() };
    let mut told = JourneyBuilder::two();
    tell(&mut told, LOAN, By::First, Visibility::Private, named("the loan", parked, None));
    assert_eq!(kinds(&mut told), ["parked first", "", ""]);
    tell(&mut told, LOAN, By::First, Visibility::Shared, named("the loan", parked, Some(Seat::Second)));
    assert_eq!(kinds(&mut told), ["parked first", "brought second", "brought second"]);
    tell(&mut told, LOAN, By::Second, Visibility::Shared, named("the loan", parked, None));
    assert_eq!(kinds(&mut told), ["parked both"; 3]);
}
