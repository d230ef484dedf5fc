//! Boxes of a plan that were kept: changed, taken back, brought back, written twice.

use super::saved;
use crate::{
    app::{self, Message},
    guide::PlanKind,
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{By, Hlc, Id, Location, Visibility},
    },
    page::Ask,
    screens::{
        promises::tests::id,
        tests::{Harness, stop},
    },
    session::{Effect, Place, Request},
};

const PART: &str = "committing-to-change.plan";

fn plan() -> Id {
    id(PlanKind::Plan, 1)
}

/// Alex's own if-then plan, opened by itself at its first box.
fn harness(vis: Visibility, here: Here) -> Harness {
    let mut told = JourneyBuilder::hurt_and_broke();
    let act = Plan { boxes: [("then".into(), "I text.".into())].into(), ..Plan::default() };
    told.plan(&plan(), By::Second, vis, (PART, "if", "It gets late."), act);
    Harness::of(told, here, Place::Plan { id: plan(), from: None })
}

fn boxes(plan: &Plan) -> Vec<(&str, &str)> {
    plan.boxes.iter().map(|(name, words)| (name.as_str(), words.expose())).collect()
}

/// The plan was written in another place too, with other words in these boxes.
fn written_apart(harness: &mut Harness, others: &[(&str, &str)]) {
    let journey = &mut harness.app.session.journey;
    let (mut record, mut plan) =
        journey.plan(&plan()).map(|(record, plan)| (record.clone(), plan.clone())).unwrap();
    for (name, words) in others {
        plan.boxes.insert((*name).into(), (*words).into());
    }
    (record.hlc, record.prev, record.body) = (Hlc::new(1, 0, "apart"), vec![], Some(plan.into()));
    journey.apply(record, Some(Location::open(1, 0, 1)));
    assert_eq!(versions(harness), 2);
}

/// How many newest versions there are.
fn versions(harness: &Harness) -> usize {
    harness.app.session.journey.heads(&plan()).len()
}

fn scrubbed(harness: &mut Harness) -> Vec<Id> {
    let effects = app::update(&mut harness.app, Message::from(Request::Go(Place::Path)));
    effects
        .into_iter()
        .filter_map(|effect| if let Effect::Scrub(id) = effect { Some(id) } else { None })
        .collect()
}

#[test]
fn a_box_is_taken_back_alone_and_its_older_lines_are_destroyed_when_the_page_is_left() {
    let mut harness = harness(Visibility::Private, Here::Second);
    assert!(harness.prose().contains("It gets late."), "{}", harness.prose());
    harness.choose("Change: If this");
    harness.choose("Take it back");
    assert_eq!(boxes(&saved(&harness)), [("then", "I text.")]);
    assert!(!harness.prose().contains("It gets late."), "{}", harness.prose());
    assert_eq!(scrubbed(&mut harness), [plan()]);
}

#[test]
fn what_was_brought_back_is_there_as_before_and_nothing_is_destroyed() {
    let mut harness = harness(Visibility::Private, Here::Second);
    harness.choose("Change: If this");
    harness.choose("Take it back");
    harness.choose("Bring it back");
    assert_eq!(boxes(&saved(&harness)), [("if", "It gets late."), ("then", "I text.")]);
    let last = harness.saved.last().unwrap();
    assert_eq!((last.by, last.vis), (By::Second, Visibility::Private));
    assert!(scrubbed(&mut harness).is_empty());
}

#[test]
fn an_emptied_box_is_asked_about_and_what_both_could_read_stays() {
    for (vis, says) in
        [(Visibility::Private, "You left it empty."), (Visibility::Shared, "Both of you have this already")]
    {
        let mut harness = harness(vis, Here::Second);
        harness.choose("Change: If this");
        harness.write(" ");
        assert!(harness.prose().contains(says), "{}", harness.prose());
        assert!(harness.saved.is_empty() && harness.offers("Take it back") == (vis == Visibility::Private));
    }
}

#[test]
fn a_plan_stays_its_authors_when_it_is_changed_while_both_are_here() {
    let mut harness = harness(Visibility::Shared, Here::Both);
    harness.choose("Change: If this");
    harness.write("It gets later than ten.");
    let last = harness.saved.last().unwrap();
    assert_eq!((last.by, last.vis), (By::Second, Visibility::Shared));
    let prose = harness.prose();
    assert!(
        prose.contains("It gets later than ten.") && prose.contains("I text."),
        "back at the whole: {prose}"
    );
}

#[test]
fn nobody_opens_the_plan_that_the_other_made_alone() {
    for here in [Here::First, Here::Both] {
        let harness = harness(Visibility::Private, here);
        assert!(!harness.prose().contains("It gets late."), "{}", harness.prose());
        assert!(matches!(harness.app.screen, crate::screens::Screen::Promises));
    }
}

#[test]
fn of_two_versions_each_box_is_chosen_and_none_is_lost_before() {
    let mut harness = harness(Visibility::Private, Here::Second);
    written_apart(&mut harness, &[("if", "It gets dark."), ("then", "I call.")]);
    assert!(harness.prose().contains("Another version was written"), "{}", harness.prose());
    harness.choose("Change: If this");
    assert!(harness.prose().contains("It gets dark."), "{}", harness.prose());
    harness.choose("Keep the other");
    assert_eq!(boxes(&saved(&harness)), [("if", "It gets dark."), ("then", "I text.")]);
    assert_eq!(versions(&harness), 2, "the other box is still to be chosen");
    harness.choose("Go on");
    harness.choose("Change: … then");
    assert!(harness.prose().contains("I call."), "{}", harness.prose());
    harness.choose("Keep the first");
    assert_eq!(boxes(&saved(&harness)), [("if", "It gets dark."), ("then", "I text.")]);
    assert_eq!(versions(&harness), 1);
}

#[test]
fn an_edit_of_one_box_or_of_a_day_or_bringing_it_lets_no_other_version_of_a_box_go() {
    let mut harness = harness(Visibility::Private, Here::Second);
    written_apart(&mut harness, &[("then", "I call.")]);
    harness.choose("Change: If this");
    harness.write("It gets later.");
    assert_eq!(versions(&harness), 2, "a box was changed");
    harness.choose("Fill in: When do I look at it again?");
    harness.choose("In two weeks");
    assert_eq!(
        (saved(&harness).review, versions(&harness)),
        ("2026-12-06".parse().ok(), 2),
        "a day was chosen"
    );
    harness.choose("Bring it");
    assert_eq!(
        (harness.saved.last().unwrap().vis, versions(&harness)),
        (Visibility::Shared, 2),
        "it was brought"
    );
}

#[test]
fn a_half_written_box_of_a_plan_that_is_not_kept_yet_opens_again() {
    let place = stop("committing-to-change", Stop::Part("plan".into()));
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Second, place.clone());
    harness.choose("Go on");
    harness.choose("Pass on this one");
    let Ask::Write(field) = harness.page().ask else { panic!("a box") };
    harness.hear(Message::Drafted { key: field.key.clone(), words: "I te".into() });
    harness.hear(Request::Go(place));
    let Ask::Write(again) = harness.page().ask else { panic!("half a box\n{}", harness.prose()) };
    assert_eq!((again.key, again.words.expose()), (field.key, "I te"));
    harness.write("I text.");
    assert_eq!(boxes(&saved(&harness)), [("then", "I text.")]);
    assert!(harness.app.session.drafts.is_empty());
}

#[test]
fn a_plan_of_which_everything_was_taken_back_is_gone_and_comes_back_whole() {
    let mut told = JourneyBuilder::by(Seats::One);
    let sure = Plan { confidence: Some(9), review: "2026-12-06".parse().ok(), ..Plan::default() };
    told.plan(&plan(), By::First, Visibility::Private, (PART, "then", "I text."), sure);
    let mut harness = Harness::of(told, Here::First, Place::Promises);
    assert!(harness.prose().contains("I text."), "{}", harness.prose());
    harness.hear(Request::Go(Place::Plan { id: plan(), from: None }));
    harness.choose("Change: … then");
    harness.choose("Take it back");
    assert!(harness.saved.last().unwrap().body.is_none());
    harness.choose("Bring it back");
    let whole = saved(&harness);
    assert_eq!((boxes(&whole), whole.confidence), (vec![("then", "I text.")], Some(9)));
    assert_eq!(whole.review, "2026-12-06".parse().ok());
    harness.choose("Take it back");
    assert_eq!(scrubbed(&mut harness), [plan()]);
    harness.hear(Request::Go(Place::Promises));
    assert!(harness.prose().contains("Nothing is here yet."), "{}", harness.prose());
}

#[test]
fn where_nothing_can_be_written_the_words_are_shown_and_nothing_is_offered() {
    let mut harness = harness(Visibility::Shared, Here::Second);
    harness.app.session.read_only = Some("A newer version wrote it.".into());
    for words in ["It gets late.", "I text."] {
        assert!(harness.prose().contains(words), "{}", harness.prose());
    }
    assert!(harness.page().choices.iter().all(|choice| !choice.writes), "{}", harness.prose());
    assert_eq!(harness.page().ask, Ask::Choose);
    harness.choose("Go on");
    assert!(harness.saved.is_empty());
}

#[test]
fn of_two_days_that_were_chosen_apart_both_are_said() {
    let mut harness = harness(Visibility::Private, Here::Second);
    let review = |harness: &mut Harness, day: &str| {
        let plan = plan();
        let day = day.parse().ok();
        harness.app.session.change_plan(&plan, |plan| plan.review = day);
    };
    review(&mut harness, "2026-12-06");
    written_apart(&mut harness, &[("then", "I call.")]);
    review(&mut harness, "2026-12-20");
    harness.choose("Change: When do I look at it again?");
    let prose = harness.prose();
    let (first, other) = prose.split_once("Another version was written").expect("both");
    assert!(first.contains("On Sunday 20 December.") && other.contains("On Sunday 6 December."), "{prose}");
    assert!(harness.offers("Change it"));
}
