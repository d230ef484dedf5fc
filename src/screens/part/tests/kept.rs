//! The rules of everything that is kept, in builders, guesses and piles: it is changed and taken back, two versions are
//! offered, a half-written answer has a door, nothing is offered where nothing can be written.

use crate::{
    app::Message,
    journey::{
        answer::Answer,
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        record::{Body, By, Hlc, Id, Record, Visibility},
    },
    page::Ask,
    screens::tests::{Harness, stop},
    session::{Effect, Request},
};

const PAGE: &str = "expressing-regret";
const BOXES: [&str; 5] = ["act", "mine", "hurt", "regret", "repair"];

fn body(words: &str) -> Option<Body> {
    Some(Body::Answer(Answer { words: words.into(), asked: None }))
}

fn id(name: &str) -> Id {
    Id::answer(&format!("{PAGE}.draft.{name}"), Some(SPRING), 1, By::Second)
}

/// A sorry that was written in full.
fn built() -> Harness {
    let mut told = JourneyBuilder::hurt_and_broke();
    for name in BOXES {
        told.write(id(name), By::Second, Visibility::Private, body(&format!("My {name}.")).unwrap());
    }
    Harness::of(told, Here::Second, stop(PAGE, Stop::Part("draft".into())))
}

fn reopen(harness: &mut Harness) {
    harness.hear(Request::Go(harness.app.place.clone()));
}

/// Half a word stands in the field that is shown.
fn half_written(harness: &mut Harness, words: &str) {
    let Ask::Write(field) = harness.page().ask else { panic!("nothing to write in\n{}", harness.prose()) };
    harness.hear(Message::Drafted { key: field.key, words: words.into() });
}

fn change(harness: &mut Harness, ask: &str) {
    harness.choose("Change a part of it");
    harness.choose(ask);
}

#[test]
fn a_part_of_a_sorry_that_is_left_empty_is_taken_back_and_destroyed_when_the_page_is_left() {
    let mut harness = built();
    change(&mut harness, "What I regret.");
    harness.write(" ");
    assert!(harness.prose().contains("Do you want to take back what was here?"), "{}", harness.prose());
    harness.choose("Take it back");
    assert!(harness.saved[0].body.is_none() && harness.saved[0].id == id("regret"));
    harness.choose("Bring it back");
    assert_eq!(harness.app.screen.leave(&harness.app.session), []);
    harness.choose("Go on");
    assert!(harness.prose().contains("My regret."), "the way leads back to the whole\n{}", harness.prose());
    change(&mut harness, "What I regret.");
    harness.write("");
    harness.choose("Take it back");
    assert_eq!(harness.app.screen.leave(&harness.app.session), [Effect::Scrub(id("regret"))]);
    harness.choose("Go on");
    assert!(!harness.prose().contains("My regret.") && harness.prose().contains("My repair."));
}

#[test]
fn two_versions_of_a_part_of_a_sorry_are_both_offered() {
    let mut harness = built();
    let (at, hlc) = (harness.app.session.now, Hlc::new(99, 0, "elsewhere"));
    let (by, vis) = (By::Second, Visibility::Private);
    let other = Record { id: id("hurt"), by, vis, at, hlc, prev: vec![], body: body("You felt alone.") };
    harness.app.session.journey.apply(other, None);
    reopen(&mut harness);
    assert!(harness.prose().contains("You felt alone.") && harness.prose().contains("My hurt."));
    assert!(harness.offers("Keep the first") && harness.offers("Keep the other"));
    harness.choose("Keep the other");
    harness.choose("Go on");
    assert_eq!(harness.app.session.journey.forks(&id("hurt")).count(), 0);
    assert!(harness.prose().contains("The whole of it"), "{}", harness.prose());
}

#[test]
fn a_half_written_part_of_a_sorry_opens_where_it_was_begun() {
    let mut harness = built();
    change(&mut harness, "What I regret.");
    half_written(&mut harness, "that you had to");
    harness.choose("Stop kindly here");
    harness.hear(Request::Go(stop(PAGE, Stop::Part("draft".into()))));
    let Ask::Write(field) = harness.page().ask else { panic!("{}", harness.prose()) };
    assert_eq!(field.words.expose(), "that you had to");
}

/// Alex has guessed, and Sam is about to tell.
fn guessed() -> Harness {
    let place = stop("understanding-the-impact", Stop::Part("guess".into()));
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, place);
    harness.choose("Go on");
    harness.write("angry");
    harness
}

#[test]
fn a_half_written_moment_of_a_guess_opens_where_it_was_begun_and_is_signed_by_its_author() {
    let mut harness = guessed();
    half_written(&mut harness, "asha");
    reopen(&mut harness);
    assert!(harness.prose().contains("Sam tells, aloud."), "{}", harness.prose());
    let Ask::Write(field) = harness.page().ask else { panic!("{}", harness.prose()) };
    assert_eq!(field.words.expose(), "asha");
    harness.write("ashamed");
    assert_eq!(harness.saved.last().unwrap().by, By::First);
    assert!(harness.app.session.drafts.is_empty());
}

#[test]
fn how_a_guess_landed_is_an_answer_of_the_one_who_told_and_no_choice_of_enter() {
    let mut harness = guessed();
    harness.write("ashamed");
    harness.write("so it was shame");
    let page = harness.page();
    for label in ["Got it", "Nearly", "Not yet"] {
        let choice = page.choices.iter().find(|choice| choice.label == label).unwrap();
        assert!(choice.answers && choice.writes, "{label}");
    }
    harness.choose("Not yet");
    assert_eq!(harness.saved.last().unwrap().by, By::First);
    reopen(&mut harness);
    assert!(harness.prose().contains("Not yet: Sam says what is still missing"), "{}", harness.prose());
}

#[test]
fn a_guess_that_both_have_read_is_changed_and_not_taken_back() {
    let mut harness = guessed();
    for label in ["We said it", "Pass", "Pass"] {
        harness.choose(label);
    }
    harness.hear(Request::Go(stop("understanding-the-impact", Stop::Part("guess".into()))));
    harness.choose("Go on");
    assert!(harness.prose().contains("Alex wrote:\n  angry"), "{}", harness.prose());
    harness.choose("Change it");
    harness.write("");
    assert!(harness.prose().contains("Both of you have this already."), "{}", harness.prose());
}

fn sorting() -> Harness {
    let place = stop("owning-up", Stop::Part("piles".into()));
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::First, place);
    harness.choose("Go on");
    harness.write("When?\nWhere?");
    harness.choose("Look at the piles");
    harness.choose("Put something down");
    half_written(&mut harness, "Who t");
    harness
}

#[test]
fn a_half_written_thing_stays_while_others_are_laid_and_opens_where_it_was_begun() {
    let mut harness = sorting();
    harness.choose("Look at the piles");
    harness.choose("Lay the next one");
    harness.choose("Leave this one out");
    reopen(&mut harness);
    let Ask::Write(field) = harness.page().ask else { panic!("{}", harness.prose()) };
    assert_eq!(field.words.expose(), "Who t");
    assert!(
        harness.prose().contains("Hidden: it shows only while you are here alone."),
        "{}",
        harness.prose()
    );
    harness.write("Who told you?");
    assert!(
        harness.app.session.drafts.is_empty() && harness.prose().contains("Where?"),
        "{}",
        harness.prose()
    );
}

#[test]
fn where_nothing_can_be_written_nothing_is_offered_that_would_write() {
    for mut harness in [built(), guessed(), sorting()] {
        harness.app.session.read_only = Some("Nothing can be written.".into());
        reopen(&mut harness);
        let page = harness.page();
        assert!(matches!(page.ask, Ask::Choose), "{}", harness.prose());
        let writes: Vec<_> = page.choices.iter().filter(|choice| choice.writes).map(|c| &c.label).collect();
        assert_eq!(writes, [""; 0]);
        for label in ["Change", "Bring", "Take", "Put something down", "Move one", "Lay"] {
            assert!(!harness.offers(label), "{label}\n{}", harness.prose());
        }
    }
}

#[test]
fn a_page_of_words_that_nobody_wrote_is_passed_over() {
    let place = stop("keeping-promises", Stop::Part("aloud".into()));
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, place.clone());
    harness.choose("Go on");
    assert!(harness.app.place != place && !harness.prose().contains("Nothing is written there yet."));
    let mut told = JourneyBuilder::two();
    let promise = Id::plan(crate::guide::PlanKind::Promise, uuid::Uuid::from_u128(1));
    let words = ("keeping-promises.promise", "act", "I buy the bread.");
    told.plan(&promise, By::First, Visibility::Shared, words, Default::default());
    let mut harness = Harness::of(told, Here::Both, place);
    harness.choose("Go on");
    assert!(harness.prose().contains("Sam wrote:\n  I buy the bread."), "{}", harness.prose());
}
