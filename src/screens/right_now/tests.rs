//! The page for a bad moment as it is read there, by keys and by waiting.

use uuid::Uuid;

use super::*;
use crate::{
    app::{self, App},
    guide::{Guide, PlanKind},
    journey::{
        Journey,
        couple::Here,
        journey_builder::JourneyBuilder,
        plan::Plan,
        position::Stop,
        record::{By, Id, Visibility},
    },
    screens::tests::{Harness, stop},
    session::{Effect, Ending, Outcome, Place},
};

/// Two keys from a page: the pause, and its first choice.
fn right_now() -> Harness {
    let lesson = stop("listening-actively", Stop::Lesson);
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, lesson);
    harness.hear(Request::Pause);
    enter(&mut harness);
    harness
}

/// The choice that a mere Enter takes.
fn enter(harness: &mut Harness) {
    let page = harness.page();
    let first = page.onward().unwrap_or_else(|| panic!("nothing at Enter in\n{}", harness.prose()));
    harness.hear(page.choices[first].does.clone());
}

fn pass(harness: &mut Harness, seconds: u64) {
    harness.app.session.elapsed += Duration::from_secs(seconds);
    harness.hear(Request::Tick);
}

fn changes_in(harness: &Harness) -> Option<u64> {
    harness.app.overlay.as_ref()?.changes_in(&harness.app.session).map(|time| time.as_secs())
}

/// A paragraph of the page, on one line; the title is the one before the first.
fn paragraph(harness: &Harness, nth: usize) -> String {
    let prose = harness.prose();
    let rows = prose.split("\n\n").nth(nth).unwrap_or_default();
    rows.replace('\n', " ")
}

/// What stands below the first paragraph, the same on every page.
fn line(harness: &Harness) -> String {
    paragraph(harness, 2)
}

#[test]
fn it_is_two_keys_from_a_page_and_each_line_comes_at_enter() {
    let mut harness = right_now();
    insta::assert_snapshot!(harness.prose(), @"
    Right now

    If it is happening now, or you are in danger: ? for help.

    You are here. It is Sunday 22 November, 21:14. Put both feet on the
    floor.

    This takes about a minute and a half. Nothing of it is kept.

    g. Go on
    1. The other has a wave
    b. Leave it
    ");
    let mut lines = vec![];
    for _ in 0..4 {
        enter(&mut harness);
        lines.push(line(&harness));
    }
    insta::assert_snapshot!(lines.join("\n"), @"
    Press one thing with your hand: a table, a wall, your other hand.
    Breathe out, slowly, longer than in. Again. Three times.
    Name five things. Seen, heard or touched. Say them aloud or in your head.
    If it is so, say: “This is a memory. It is not happening now.”
    ");
    enter(&mut harness);
    insta::assert_snapshot!(harness.prose(), @"
    Right now

    If it is happening now, or you are in danger: ? for help.

    What next?

    These can wait for an hour: looking closely at the picture, writing it
    down, asking for facts, driving.

    If pictures come daily for weeks, or you lose time: tell a doctor or a
    counsellor.

    1. Again, from the beginning
    2. My wave plan, in the guide
    3. Someone to call
    4. The other has a wave
    5. The first days
    y. Why this, and how sure
    b. Leave it
    ");
    harness.choose("Again");
    assert!(line(&harness).starts_with("You are here."));
    harness.choose("Leave it");
    assert!(harness.app.overlay.is_none() && harness.saved.is_empty());
    assert_eq!(harness.page().title, "Listening actively");
    assert!(harness.app.session.journey.pause().is_none());
}

#[test]
fn a_line_also_comes_by_itself_and_then_nothing_changes_any_more() {
    let mut harness = right_now();
    let mut stays = vec![];
    while let Some(seconds) = changes_in(&harness) {
        let before = line(&harness);
        pass(&mut harness, seconds - 1);
        assert_eq!(line(&harness), before);
        pass(&mut harness, 1);
        assert_ne!(line(&harness), before);
        stays.push(seconds);
    }
    assert_eq!(stays, STAYS);
    assert_eq!(line(&harness), "What next?");
    assert!(!harness.page().ticks());
}

#[test]
fn a_line_that_was_read_late_is_followed_by_the_next_one() {
    let mut harness = right_now();
    let page = harness.page();
    harness.app.session.elapsed += Duration::from_secs(40);
    harness.hear(page.choices[0].does.clone());
    assert!(line(&harness).starts_with("Press one thing"));
    assert_eq!(changes_in(&harness), Some(10));
}

#[test]
fn the_first_line_of_every_page_leads_to_help_and_help_leads_back() {
    let mut harness = right_now();
    pass(&mut harness, 75);
    for label in ["The other has a wave", "The first days", "Why this, and how sure"] {
        harness.choose(label);
        assert!(paragraph(&harness, 1).starts_with("If it is happening now"), "{label}");
        assert_eq!(changes_in(&harness), None);
        harness.choose("Back to what next");
    }
    harness.choose("Someone to call");
    assert_eq!(harness.page().title, "Help");
    harness.hear(Request::Help);
    harness.choose("Back to where you were");
    assert_eq!(line(&harness), "What next?");
}

#[test]
fn the_other_one_has_a_few_words_of_their_own() {
    let mut harness = right_now();
    harness.choose("The other has a wave");
    insta::assert_snapshot!(harness.prose(), @"
    The other has a wave

    If it is happening now, or you are in danger: ? for help.

    Say: “I am here. Listen, stay near, or leave you be?” Then do that.

    No explaining, and no touch without a yes. Let them say when it is over.

    Twenty minutes later, ask once how it is.

    g. Back to the lines
    b. Back to what next
    ");
}

#[test]
fn it_says_how_sure_it_is() {
    let mut harness = right_now();
    pass(&mut harness, 75);
    harness.hear(harness.page().choice('y').unwrap().does.clone());
    let prose = harness.prose();
    let (grades, known) = prose.split_once("No study has tested this\nprogram.\n\n").unwrap();
    assert!(grades.contains("A: some couples, picked by chance,"), "{grades}");
    insta::assert_snapshot!(known, @"
    Turning to the senses

    It is taught widely for flashbacks. We found guidance, and no trial of
    it alone.

    Strength C. Limit: agreement of those who teach it.

    Balban and others (2023). Brief structured respiration practices enhance
    mood and reduce physiological arousal

    114 healthy adults, five minutes a day for a month. Breathing with long
    out-breaths lifted mood somewhat more than sitting quietly.

    Strength B. Limit: healthy people, every day, and not in a flashback.

    b. Back to what next
    ");
}

#[test]
fn a_pause_that_lasts_comes_back_behind_it() {
    let mut harness = right_now();
    harness.choose("Leave it");
    harness.hear(Request::Pause);
    harness.choose("Back in 20 minutes");
    enter(&mut harness);
    assert!(line(&harness).starts_with("You are here."));
    harness.choose("Leave it");
    assert!(harness.prose().contains("Back today at 21:34"));
}

#[test]
fn help_offers_it_too_and_it_works_before_anybody_is_set_up() {
    let mut harness = Harness::of(JourneyBuilder::default(), Here::Both, Place::Welcome);
    harness.app.session.here = None;
    harness.hear(Request::Help);
    harness.choose("Right now");
    harness.choose("Leave it");
    assert_eq!(harness.page().title, "Welcome");
    harness.hear(Request::Pause);
    harness.choose("Right now");
    assert!(line(&harness).starts_with("You are here.") && harness.saved.is_empty());
}

#[test]
fn started_for_it_alone_the_program_ends_with_it() {
    let (mut app, _) = App::start(Session::new(Guide::bundled(), Journey::default(), None), false);
    app.only_right_now();
    let letters = |app: &App| app::page(app).always.iter().map(Choice::letter).collect::<String>();
    assert_eq!(letters(&app), "?q", "no pause to come back to");
    app::update(&mut app, Request::Help.into());
    assert_eq!(app::update(&mut app, Request::Close.into()), [], "from help it goes back");
    assert_eq!(app::page(&app).title, "Right now");
    assert_eq!(app::update(&mut app, Request::Close.into()), [Effect::End(Ending::Polite)]);
}

#[test]
fn it_leads_to_the_plan_for_a_wave_of_those_who_are_here() {
    let mut told = JourneyBuilder::two();
    let id = wave_plan(&mut told);
    let mut harness = Harness::of(told, Here::First, Place::Path);
    to_what_next(&mut harness);
    harness.choose("My wave plan");
    assert_eq!(harness.app.place, Place::Promise(id));
    assert!(harness.prose().contains("Cold water"), "{}", harness.prose());
    harness.app.session.here = Some(Here::Second);
    to_what_next(&mut harness);
    harness.choose("My wave plan");
    assert_eq!(harness.app.place, Place::Setback, "who has none is told what helps");
    assert!(!harness.prose().contains("Cold water"));
}

#[test]
fn where_nobody_is_here_the_plan_waits_behind_who_is_here() {
    let mut told = JourneyBuilder::two();
    let id = wave_plan(&mut told);
    let mut harness = Harness::of(told, Here::First, Place::Path);
    harness.hear(Request::Lock);
    harness.hear(Request::Close);
    harness.app.session.here = None;
    harness.hear(Request::Go(Place::Seats));
    to_what_next(&mut harness);
    harness.choose("My wave plan");
    assert!(!harness.prose().contains("Cold water") && harness.offers("Sam, alone"), "{}", harness.prose());
    let sits = || Outcome::Seated {
        here: Here::First,
        writers: "9a1b2c3d".into(),
        drafts: vec![],
        place: Some(Place::Journal),
        scroll: 0,
    };
    harness.hear(app::Message::Done(sits()));
    assert_eq!(harness.app.place, Place::Promise(id));
    harness.hear(app::Message::Done(sits()));
    assert_eq!(harness.app.place, Place::Journal, "it is wanted once");
}

/// The first seat's own plan for a wave.
fn wave_plan(told: &mut JourneyBuilder) -> Id {
    let id = Id::plan(PlanKind::Wave, Uuid::from_u128(5));
    let written = ("emotional-support.own-wave", "first", "Cold water on the hands.");
    told.plan(&id, By::First, Visibility::Private, written, Plan::of(written.0.into(), None));
    id
}

fn to_what_next(harness: &mut Harness) {
    harness.hear(Request::RightNow);
    for _ in STAYS {
        enter(harness);
    }
}
