//! Boxes of a plan that were kept: changed, taken back, brought back, written twice.

use super::saved;
use crate::{
    app::{self, Message},
    guide::Sort,
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
        tests::{Stage, stop},
    },
    session::{Effect, Place, Request},
};

const PART: &str = "committing-to-change.plan";

fn plan() -> Id {
    id(Sort::Plan, 1)
}

/// Alex's own if-then plan, opened by itself at its first box.
fn stage(vis: Visibility, here: Here) -> Stage {
    let mut told = JourneyBuilder::hurt_and_broke();
    let act = Plan { boxes: [("then".into(), "I text.".into())].into(), ..Plan::default() };
    told.plan(&plan(), By::Second, vis, (PART, "if", "It gets late."), act);
    Stage::of(told, here, Place::Plan { id: plan(), from: None })
}

fn boxes(plan: &Plan) -> Vec<(&str, &str)> {
    plan.boxes.iter().map(|(name, words)| (name.as_str(), words.expose())).collect()
}

/// The plan was written in another place too, with other words in these boxes.
fn written_apart(stage: &mut Stage, others: &[(&str, &str)]) {
    let journey = &mut stage.app.session.journey;
    let (mut record, mut plan) =
        journey.plan(&plan()).map(|(record, plan)| (record.clone(), plan.clone())).unwrap();
    for (name, words) in others {
        plan.boxes.insert((*name).into(), (*words).into());
    }
    (record.hlc, record.prev, record.body) = (Hlc::new(1, 0, "apart"), vec![], Some(plan.into()));
    journey.apply(record, Some(Location { file: 1, at: 0, len: 1, sealed: false }));
    assert_eq!(versions(stage), 2);
}

/// How many newest versions there are.
fn versions(stage: &Stage) -> usize {
    stage.app.session.journey.heads(&plan()).len()
}

fn scrubbed(stage: &mut Stage) -> Vec<Id> {
    let effects = app::update(&mut stage.app, Message::from(Request::Go(Place::Path)));
    effects
        .into_iter()
        .filter_map(|effect| if let Effect::Scrub(id) = effect { Some(id) } else { None })
        .collect()
}

#[test]
fn a_box_is_taken_back_alone_and_its_older_lines_are_destroyed_when_the_page_is_left() {
    let mut stage = stage(Visibility::Private, Here::Second);
    assert!(stage.prose().contains("It gets late."), "{}", stage.prose());
    stage.choose("Take it back");
    assert_eq!(boxes(&saved(&stage)), [("then", "I text.")]);
    assert!(!stage.prose().contains("It gets late."), "{}", stage.prose());
    assert_eq!(scrubbed(&mut stage), [plan()]);
}

#[test]
fn what_was_brought_back_is_there_as_before_and_nothing_is_destroyed() {
    let mut stage = stage(Visibility::Private, Here::Second);
    stage.choose("Take it back");
    stage.choose("Bring it back");
    assert_eq!(boxes(&saved(&stage)), [("if", "It gets late."), ("then", "I text.")]);
    let last = stage.saved.last().unwrap();
    assert_eq!((last.by, last.vis), (By::Second, Visibility::Private));
    assert!(scrubbed(&mut stage).is_empty());
}

#[test]
fn an_emptied_box_is_asked_about_and_what_both_could_read_stays() {
    for (vis, says) in
        [(Visibility::Private, "You left it empty."), (Visibility::Shared, "Both of you have this already")]
    {
        let mut stage = stage(vis, Here::Second);
        stage.choose("Change it");
        stage.write(" ");
        assert!(stage.prose().contains(says), "{}", stage.prose());
        assert!(stage.saved.is_empty() && stage.offers("Take it back") == (vis == Visibility::Private));
    }
}

#[test]
fn a_plan_stays_its_authors_when_it_is_changed_while_both_are_here() {
    let mut stage = stage(Visibility::Shared, Here::Both);
    stage.choose("Change it");
    stage.write("It gets later than ten.");
    let last = stage.saved.last().unwrap();
    assert_eq!((last.by, last.vis), (By::Second, Visibility::Shared));
    assert!(stage.prose().contains("Alex wrote:\n  I text."), "{}", stage.prose());
}

#[test]
fn nobody_opens_the_plan_that_the_other_made_alone() {
    for here in [Here::First, Here::Both] {
        let stage = stage(Visibility::Private, here);
        assert!(!stage.prose().contains("It gets late."), "{}", stage.prose());
        assert!(matches!(stage.app.screen, crate::screens::Screen::Promises));
    }
}

#[test]
fn of_two_versions_each_box_is_chosen_and_none_is_lost_before() {
    let mut stage = stage(Visibility::Private, Here::Second);
    written_apart(&mut stage, &[("if", "It gets dark."), ("then", "I call.")]);
    assert!(stage.prose().contains("Another version was written") && stage.prose().contains("It gets dark."));
    stage.choose("Keep the other");
    assert_eq!(boxes(&saved(&stage)), [("if", "It gets dark."), ("then", "I text.")]);
    assert_eq!(versions(&stage), 2, "the other box is still to be chosen");
    stage.choose("Go on");
    assert!(stage.prose().contains("I call."), "{}", stage.prose());
    stage.choose("Keep the first");
    assert_eq!(boxes(&saved(&stage)), [("if", "It gets dark."), ("then", "I text.")]);
    assert_eq!(versions(&stage), 1);
}

#[test]
fn an_edit_of_one_box_or_of_a_day_or_bringing_it_lets_no_other_version_of_a_box_go() {
    let mut stage = stage(Visibility::Private, Here::Second);
    written_apart(&mut stage, &[("then", "I call.")]);
    stage.choose("Change it");
    stage.write("It gets later.");
    assert_eq!(versions(&stage), 2, "a box was changed");
    while !stage.offers("In two weeks") {
        stage.choose(if stage.offers("Pass on this one") { "Pass on this one" } else { "Go on" });
    }
    stage.choose("In two weeks");
    assert_eq!((saved(&stage).review, versions(&stage)), ("2026-12-06".parse().ok(), 2), "a day was chosen");
    stage.choose("Bring it");
    assert_eq!(
        (stage.saved.last().unwrap().vis, versions(&stage)),
        (Visibility::Shared, 2),
        "it was brought"
    );
}

#[test]
fn a_half_written_box_of_a_plan_that_is_not_kept_yet_opens_again() {
    let place = stop("committing-to-change", Stop::Part("plan".into()));
    let mut stage = Stage::of(JourneyBuilder::hurt_and_broke(), Here::Second, place.clone());
    stage.choose("Go on");
    stage.choose("Pass on this one");
    let Ask::Write(field) = stage.page().ask else { panic!("a box") };
    stage.hear(Message::Drafted { key: field.key.clone(), words: "I te".into() });
    stage.hear(Request::Go(place));
    let Ask::Write(again) = stage.page().ask else { panic!("half a box\n{}", stage.prose()) };
    assert_eq!((again.key, again.words.expose()), (field.key, "I te"));
    stage.write("I text.");
    assert_eq!(boxes(&saved(&stage)), [("then", "I text.")]);
    assert!(stage.app.session.drafts.is_empty());
}

#[test]
fn a_plan_of_which_everything_was_taken_back_is_gone_and_comes_back_whole() {
    let mut told = JourneyBuilder::by(Seats::One);
    let sure = Plan { confidence: Some(9), review: "2026-12-06".parse().ok(), ..Plan::default() };
    told.plan(&plan(), By::First, Visibility::Private, (PART, "then", "I text."), sure);
    let mut stage = Stage::of(told, Here::First, Place::Promises);
    assert!(stage.prose().contains("I text."), "{}", stage.prose());
    stage.hear(Request::Go(Place::Plan { id: plan(), from: None }));
    while !stage.offers("Take it back") {
        stage.choose("Pass on this one");
    }
    stage.choose("Take it back");
    assert!(stage.saved.last().unwrap().body.is_none());
    stage.choose("Bring it back");
    let whole = saved(&stage);
    assert_eq!((boxes(&whole), whole.confidence), (vec![("then", "I text.")], Some(9)));
    assert_eq!(whole.review, "2026-12-06".parse().ok());
    stage.choose("Take it back");
    assert_eq!(scrubbed(&mut stage), [plan()]);
    stage.hear(Request::Go(Place::Promises));
    assert!(stage.prose().contains("Nothing is here yet."), "{}", stage.prose());
}

#[test]
fn where_nothing_can_be_written_the_words_are_shown_and_nothing_is_offered() {
    let mut stage = stage(Visibility::Shared, Here::Second);
    stage.app.session.read_only = Some("A newer version wrote it.".into());
    for words in ["It gets late.", "I text."] {
        assert!(stage.prose().contains(words), "{}", stage.prose());
        assert!(stage.page().choices.iter().all(|choice| !choice.writes), "{}", stage.prose());
        assert_eq!(stage.page().ask, Ask::Choose);
        stage.choose("Go on");
    }
    assert!(stage.saved.is_empty());
}

#[test]
fn of_two_days_that_were_chosen_apart_both_are_said() {
    let mut stage = stage(Visibility::Private, Here::Second);
    let review = |stage: &mut Stage, day: &str| {
        let plan = plan();
        let day = day.parse().ok();
        stage.app.session.change_plan(&plan, |plan| plan.review = day);
    };
    review(&mut stage, "2026-12-06");
    written_apart(&mut stage, &[("then", "I call.")]);
    review(&mut stage, "2026-12-20");
    while !stage.prose().contains("When do I look at it again?") {
        stage.choose(if stage.offers("Pass on this one") { "Pass on this one" } else { "Go on" });
    }
    let prose = stage.prose();
    let (first, other) = prose.split_once("Another version was written").expect("both");
    assert!(first.contains("On Sunday 20 December.") && other.contains("On Sunday 6 December."), "{prose}");
    assert!(stage.offers("Change it"));
}
