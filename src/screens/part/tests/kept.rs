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
    screens::tests::{Stage, stop},
    session::{Effect, Request},
};

const PAGE: &str = "expressing-regret";
const BOXES: [&str; 5] = ["act", "mine", "hurt", "regret", "repair"];

fn body(words: &str) -> Option<Body> {
    Some(Body::Answer(Answer { words: words.into() }))
}

fn id(name: &str) -> Id {
    Id::answer(&format!("{PAGE}.draft.{name}"), Some(SPRING), 1, By::Second)
}

/// A sorry that was written in full.
fn built() -> Stage {
    let mut told = JourneyBuilder::hurt_and_broke();
    for name in BOXES {
        told.write(id(name), By::Second, Visibility::Private, body(&format!("My {name}.")).unwrap());
    }
    Stage::of(told, Here::Second, stop(PAGE, Stop::Part("draft".into())))
}

fn reopen(stage: &mut Stage) {
    stage.hear(Request::Go(stage.app.place.clone()));
}

/// Half a word stands in the field that is shown.
fn half_written(stage: &mut Stage, words: &str) {
    let Ask::Write(field) = stage.page().ask else { panic!("nothing to write in\n{}", stage.prose()) };
    stage.hear(Message::Drafted { key: field.key, words: words.into() });
}

fn change(stage: &mut Stage, ask: &str) {
    stage.choose("Change a part of it");
    stage.choose(ask);
}

#[test]
fn a_part_of_a_sorry_that_is_left_empty_is_taken_back_and_destroyed_when_the_page_is_left() {
    let mut stage = built();
    change(&mut stage, "What I regret.");
    stage.write(" ");
    assert!(stage.prose().contains("Do you want to take back what stands here?"), "{}", stage.prose());
    stage.choose("Take it back");
    assert!(stage.saved[0].body.is_none() && stage.saved[0].id == id("regret"));
    stage.choose("Bring it back");
    assert_eq!(stage.app.screen.leave(&stage.app.session), []);
    stage.choose("Go on");
    assert!(stage.prose().contains("My regret."), "the way leads back to the whole\n{}", stage.prose());
    change(&mut stage, "What I regret.");
    stage.write("");
    stage.choose("Take it back");
    assert_eq!(stage.app.screen.leave(&stage.app.session), [Effect::Scrub(id("regret"))]);
    stage.choose("Go on");
    assert!(!stage.prose().contains("My regret.") && stage.prose().contains("My repair."));
}

#[test]
fn two_versions_of_a_part_of_a_sorry_are_both_offered() {
    let mut stage = built();
    let (at, hlc) = (stage.app.session.now, Hlc::new(99, 0, "elsewhere"));
    let (by, vis) = (By::Second, Visibility::Private);
    let other = Record { id: id("hurt"), by, vis, at, hlc, prev: vec![], body: body("You felt alone.") };
    stage.app.session.journey.apply(other, None);
    reopen(&mut stage);
    assert!(stage.prose().contains("You felt alone.") && stage.prose().contains("My hurt."));
    assert!(stage.offers("Keep the first") && stage.offers("Keep the other"));
    stage.choose("Keep the other");
    stage.choose("Go on");
    assert_eq!(stage.app.session.journey.forks(&id("hurt")).count(), 0);
    assert!(stage.prose().contains("The whole of it"), "{}", stage.prose());
}

#[test]
fn a_half_written_part_of_a_sorry_opens_where_it_was_begun() {
    let mut stage = built();
    change(&mut stage, "What I regret.");
    half_written(&mut stage, "that you had to");
    stage.choose("Stop kindly here");
    stage.hear(Request::Go(stop(PAGE, Stop::Part("draft".into()))));
    let Ask::Write(field) = stage.page().ask else { panic!("{}", stage.prose()) };
    assert_eq!(field.words.expose(), "that you had to");
}

/// Alex has guessed, and Sam is about to tell.
fn guessed() -> Stage {
    let place = stop("understanding-the-impact", Stop::Part("guess".into()));
    let mut stage = Stage::of(JourneyBuilder::hurt_and_broke(), Here::Both, place);
    stage.choose("Go on");
    stage.write("angry");
    stage
}

#[test]
fn a_half_written_moment_of_a_guess_opens_where_it_was_begun_and_is_signed_by_its_author() {
    let mut stage = guessed();
    half_written(&mut stage, "asha");
    reopen(&mut stage);
    assert!(stage.prose().contains("Sam tells, aloud."), "{}", stage.prose());
    let Ask::Write(field) = stage.page().ask else { panic!("{}", stage.prose()) };
    assert_eq!(field.words.expose(), "asha");
    stage.write("ashamed");
    assert_eq!(stage.saved.last().unwrap().by, By::First);
    assert!(stage.app.session.drafts.is_empty());
}

#[test]
fn how_a_guess_landed_is_an_answer_of_the_one_who_told_and_no_choice_of_enter() {
    let mut stage = guessed();
    stage.write("ashamed");
    stage.write("so it was shame");
    let page = stage.page();
    for label in ["Got it", "Nearly", "Not yet"] {
        let choice = page.choices.iter().find(|choice| choice.label == label).unwrap();
        assert!(choice.answers && choice.writes, "{label}");
    }
    stage.choose("Not yet");
    assert_eq!(stage.saved.last().unwrap().by, By::First);
    reopen(&mut stage);
    assert!(stage.prose().contains("Not yet: Sam says what is still missing"), "{}", stage.prose());
}

#[test]
fn a_guess_that_both_have_read_is_changed_and_not_taken_back() {
    let mut stage = guessed();
    for label in ["It was told", "Pass", "Pass"] {
        stage.choose(label);
    }
    stage.hear(Request::Go(stop("understanding-the-impact", Stop::Part("guess".into()))));
    stage.choose("Go on");
    assert!(stage.prose().contains("Alex wrote:\n  angry"), "{}", stage.prose());
    stage.choose("Change it");
    stage.write("");
    assert!(stage.prose().contains("Both of you have this already."), "{}", stage.prose());
}

fn sorting() -> Stage {
    let place = stop("owning-up", Stop::Part("piles".into()));
    let mut stage = Stage::of(JourneyBuilder::hurt_and_broke(), Here::First, place);
    stage.choose("Go on");
    stage.write("When?\nWhere?");
    stage.choose("Look at the piles");
    stage.choose("Put something down");
    half_written(&mut stage, "Who t");
    stage
}

#[test]
fn a_half_written_thing_stays_while_others_are_laid_and_opens_where_it_was_begun() {
    let mut stage = sorting();
    stage.choose("Look at the piles");
    stage.choose("Lay the next one");
    stage.choose("Leave this one out");
    reopen(&mut stage);
    let Ask::Write(field) = stage.page().ask else { panic!("{}", stage.prose()) };
    assert_eq!(field.words.expose(), "Who t");
    assert!(stage.prose().contains("Hidden: it shows only while you are here alone."), "{}", stage.prose());
    stage.write("Who told you?");
    assert!(stage.app.session.drafts.is_empty() && stage.prose().contains("Where?"), "{}", stage.prose());
}

#[test]
fn where_nothing_can_be_written_nothing_is_offered_that_would_write() {
    for mut stage in [built(), guessed(), sorting()] {
        stage.app.session.read_only = Some("Nothing can be written.".into());
        reopen(&mut stage);
        let page = stage.page();
        assert!(matches!(page.ask, Ask::Choose), "{}", stage.prose());
        let writes: Vec<_> = page.choices.iter().filter(|choice| choice.writes).map(|c| &c.label).collect();
        assert_eq!(writes, [""; 0]);
        for label in ["Change", "Bring", "Take", "Put something down", "Move one", "Lay"] {
            assert!(!stage.offers(label), "{label}\n{}", stage.prose());
        }
    }
}

#[test]
fn a_page_of_words_that_nobody_wrote_is_passed_over() {
    let place = stop("keeping-promises", Stop::Part("aloud".into()));
    let mut stage = Stage::of(JourneyBuilder::two(), Here::Both, place.clone());
    stage.choose("Go on");
    assert!(stage.app.place != place && !stage.prose().contains("Nothing is written there yet."));
    let mut told = JourneyBuilder::two();
    let promise = Id::plan(crate::guide::Sort::Promise, uuid::Uuid::from_u128(1));
    let words = ("keeping-promises.promise", "act", "I buy the bread.");
    told.plan(&promise, By::First, Visibility::Shared, words, Default::default());
    let mut stage = Stage::of(told, Here::Both, place);
    stage.choose("Go on");
    assert!(stage.prose().contains("Sam wrote:\n  I buy the bread."), "{}", stage.prose());
}
