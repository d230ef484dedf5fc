//! Saving that fails: words are kept, tried again, and never left behind without a word.

use super::*;
use crate::{
    guide::Guide,
    journey::{
        Journey,
        couple::{Couple, Seats},
        record::{Body, Id, Location, Record, Visibility},
    },
    page::Value,
    session::Outcome,
};
use uuid::Uuid;

const SPOT: Location = Location::open(0, 0, 1);

fn app() -> App {
    let (mut app, _) = App::start(Session::new(Guide::bundled(), Journey::default(), None), false);
    app.session.now = "2026-11-22T21:00:00+01:00".parse().unwrap();
    app.session.sit(Here::Both, "9a1b2c3d".into(), vec![]);
    app
}

fn write(app: &mut App) -> Record {
    let body = Body::Couple(Couple { seats: Seats::Two });
    let effects = app.session.write(Id::couple(), Visibility::Shared, Some(body), Some("a draft".into()));
    saves(&effects).pop().unwrap()
}

/// The records that the effects save, in order.
fn saves(effects: &[Effect]) -> Vec<Record> {
    let saved = effects.iter().filter_map(|effect| match effect {
        Effect::Save { record, .. } => Some(record.clone()),
        _ => None,
    });
    saved.collect()
}

fn fail(app: &mut App, record: &Record) {
    let why = "Saving to a file did not work: the disk is full. Free some space and try again.".to_owned();
    update(app, Message::Done(Outcome::NotSaved { record: Box::new(record.clone()), draft: None, why }));
}

fn save(app: &mut App, record: &Record) -> Vec<Effect> {
    update(app, Message::Done(Outcome::Saved { id: record.id.clone(), location: SPOT }))
}

#[test]
fn the_draft_is_emptied_only_when_its_words_are_saved() {
    let mut app = app();
    let record = write(&mut app);
    assert_eq!(save(&mut app, &record), [Effect::Discard { draft: "a draft".into() }]);
    assert_eq!(page(&app).notice.as_deref(), Some("Saved."));
}

#[test]
fn what_failed_is_said_and_goes_along_with_the_next_thing() {
    let mut app = app();
    let first = write(&mut app);
    fail(&mut app, &first);
    assert_eq!(page(&app).title, "This did not work");
    assert_eq!(page(&app).notice, None, "nothing is called saved");
    let body = Body::Couple(Couple { seats: Seats::One });
    let effects = app.session.write(Id::couple(), Visibility::Shared, Some(body), None);
    assert_eq!(saves(&effects)[0], first, "the very same record is tried again");
    assert_eq!(saves(&effects).len(), 2);
}

#[test]
fn leaving_waits_until_everything_is_saved() {
    let mut app = app();
    let record = write(&mut app);
    assert_eq!(update(&mut app, Request::Quit.into()), []);
    assert!(save(&mut app, &record).contains(&Effect::End(Ending::Polite)));
}

#[test]
fn leaving_with_something_unsaved_asks_and_can_still_be_done() {
    let mut app = app();
    let record = write(&mut app);
    fail(&mut app, &record);
    assert_eq!(saves(&update(&mut app, Request::Quit.into())), std::slice::from_ref(&record));
    fail(&mut app, &record);
    let leave = page(&app).choice('q').unwrap().does.clone();
    assert_eq!(update(&mut app, leave.into()), [Effect::End(Ending::Polite)]);
}

#[test]
fn an_answer_to_something_that_the_page_does_not_ask_does_nothing() {
    let mut app = app();
    update(&mut app, Request::Go(Place::NewNote(Uuid::from_u128(7))).into());
    let asked = page(&app).ask;
    let words = || Value::Words("for the journal".into());
    let elsewhere = Answer { key: "elsewhere".into(), value: words() };
    for answer in [elsewhere, asked.answer(Value::Number(3))] {
        assert_eq!(update(&mut app, answer.into()), []);
        assert_eq!(page(&app).ask, asked, "it is still asked");
    }
    update(&mut app, Request::Help.into());
    assert_eq!(update(&mut app, asked.answer(words()).into()), [], "the help asks nothing");
    update(&mut app, Request::Close.into());
    assert_eq!(saves(&update(&mut app, asked.answer(words()).into())).len(), 1);
}

#[test]
fn the_quick_exit_waits_for_nothing() {
    let mut app = app();
    write(&mut app);
    assert_eq!(update(&mut app, Request::Vanish.into()), [Effect::End(Ending::Vanish)]);
}

mod locking;

#[test]
fn that_a_page_of_ones_own_was_open_is_not_remembered() {
    let mut app = app();
    app.session.sit(Here::First, "9a1b2c3d".into(), vec![]);
    let mut is_remembered = |place| {
        let effects = update(&mut app, Request::Go(place).into());
        effects.iter().any(|effect| matches!(effect, Effect::Remember(_)))
    };
    assert!(is_remembered(Place::lesson("letting-go")));
    assert!(!is_remembered(Place::lesson("deciding")) && !is_remembered(Place::Contents("deciding".into())));
    assert!(is_remembered(Place::Path));
}
