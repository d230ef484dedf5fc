//! Locking: a late outcome brings nobody back, and a passphrase opens nothing for the next user.

use super::*;
use crate::{
    journey::{
        journey_builder::JourneyBuilder,
        note::Note,
        record::{By, Hlc, Seat},
    },
    page::{Ask, Value},
    plain,
    session::Lock,
};
use uuid::Uuid;

#[path = "one_key.rs"]
mod one_key;

const NOTE: Uuid = Uuid::from_u128(7);
const SEALED: Location = Location { sealed: true, ..SPOT };
const WORDS: &str = "nobody knows";

fn lock() -> Lock {
    Lock { open: false, ..Lock::default() }
}

/// Two people of whom these have a passphrase; they are asked who is here.
fn locked(seats: &[Seat]) -> App {
    let mut session = Session::new(Guide::bundled(), JourneyBuilder::two().journey, None);
    session.locks = seats.iter().map(|&seat| (seat, lock())).collect();
    session.now = "2026-11-22T21:00:00+01:00".parse().unwrap();
    App::start(session, true).0
}

fn title(app: &App) -> String {
    page(app).title
}

fn prose(app: &App) -> String {
    plain::prose(&page(app), app.session.say())
}

fn done(app: &mut App, outcome: Outcome) -> Vec<Effect> {
    update(app, Message::Done(outcome))
}

fn choose(app: &mut App, label: &str) {
    let choice = page(app).choices.into_iter().find(|choice| choice.label == label);
    update(app, choice.unwrap_or_else(|| panic!("{label:?} in\n{}", prose(app))).does.into());
}

/// Gives a passphrase on the page that asks for it.
fn type_it(app: &mut App) -> Seat {
    let ask = page(app).ask;
    assert_eq!(ask, Ask::Secret, "a passphrase is asked");
    match &update(app, ask.answer(Value::Secret("open".into())).into())[..] {
        [Effect::Unlock { seat, .. }] => *seat,
        other => panic!("{other:?}"),
    }
}

fn opens(app: &mut App, seat: Seat) -> Vec<Effect> {
    done(
        app,
        Outcome::Unlocked {
            seat,
            lock: lock(),
            records: vec![note(seat.into(), Visibility::Private)],
            left: 0,
        },
    )
}

fn sits(app: &mut App, here: Here) {
    let drafts = vec![("a draft".into(), WORDS.into())];
    let effects =
        done(app, Outcome::Seated { here, writers: "9a1b2c3d".into(), drafts, place: None, scroll: 0 });
    saves(&effects).iter().for_each(|record| drop(save(app, record)));
}

/// Sits down as whoever has all the passphrases that are asked.
fn sit(app: &mut App, here: Here) {
    let mut effects = update(app, Request::Sit(here).into());
    while !effects.contains(&Effect::Sit(here)) {
        let seat = type_it(app);
        effects = opens(app, seat);
    }
    sits(app, here);
}

fn note(by: By, vis: Visibility) -> (Record, Location) {
    let record = Record {
        id: Id::note(NOTE),
        by,
        vis,
        at: "2026-11-22T21:30:00+01:00".parse().unwrap(),
        hlc: Hlc::new(9, 0, "9a1b2c3d"),
        prev: vec![],
        body: Some(Body::Note(Note::of(WORDS))),
    };
    (record, SEALED)
}

/// Nothing of what somebody wrote alone is in memory, and nobody sits.
fn is_empty(app: &App) {
    let session = &app.session;
    assert_eq!(session.here, None);
    assert!(session.drafts.is_empty() && session.notes.is_empty());
    assert!(session.journey.note(NOTE).is_none());
    assert_eq!(session.opening, 0);
    assert!(!prose(app).contains(WORDS), "{}", prose(app));
}

#[test]
fn whoever_has_a_passphrase_is_asked_for_it_whichever_way_they_sit_down() {
    let mut app = locked(&[Seat::Second]);
    assert_eq!(update(&mut app, Request::Sit(Here::First).into()), [Effect::Sit(Here::First)]);
    for here in [Here::Second, Here::Both] {
        let mut app = locked(&[Seat::Second]);
        assert_eq!(update(&mut app, Request::Sit(here).into()), []);
        assert_eq!(title(&app), "Locked");
        assert_eq!(type_it(&mut app), Seat::Second);
        assert_eq!(opens(&mut app, Seat::Second), [Effect::Sit(here)]);
    }
}

#[test]
fn who_sits_down_after_somebody_locks_them_out() {
    for (next, locks) in [(Here::Second, vec![Seat::First]), (Here::Both, vec![])] {
        let mut app = locked(&[Seat::First]);
        sit(&mut app, Here::First);
        let expected: Vec<_> = locks.iter().copied().map(Effect::Lock).chain([Effect::Sit(next)]).collect();
        assert_eq!(update(&mut app, Request::Sit(next).into()), expected);
        sits(&mut app, next);
        assert_eq!(app.session.journey.note(NOTE).is_some(), locks.is_empty());
    }
}

#[test]
fn one_of_two_who_goes_on_alone_gives_their_passphrase_again() {
    for seat in Seat::BOTH {
        let mut app = locked(&Seat::BOTH);
        sit(&mut app, Here::Both);
        let effects = update(&mut app, Request::Sit(seat.into()).into());
        assert_eq!(effects, [Effect::Lock(Seat::First)], "whose key it was that both sat down with");
        is_empty(&app);
        assert_eq!(type_it(&mut app), seat);
        assert_eq!(opens(&mut app, seat), [Effect::Sit(seat.into())]);
    }
}

#[test]
fn nothing_that_comes_late_brings_words_back() {
    let mut app = locked(&Seat::BOTH);
    sit(&mut app, Here::First);
    assert!(app.session.journey.note(NOTE).is_some() && !app.session.drafts.is_empty());
    let effects = update(&mut app, Request::Lock.into());
    assert_eq!(effects, [Effect::Lock(Seat::First)]);
    is_empty(&app);
    let late = [
        Outcome::Arrived(vec![note(By::First, Visibility::Private)]),
        Outcome::Opened { records: vec![note(By::First, Visibility::Shared)], left: 3 },
        Outcome::Notes(vec![(NOTE, WORDS.into())]),
        Outcome::Found(vec![NOTE]),
        Outcome::Seated {
            here: Here::First,
            writers: "9a1b2c3d".into(),
            drafts: vec![("a draft".into(), WORDS.into())],
            place: Some(Place::Note(NOTE)),
            scroll: 0,
        },
    ];
    for outcome in late {
        done(&mut app, outcome);
        is_empty(&app);
        assert_eq!(title(&app), "Who is here?");
    }
}

#[test]
fn a_key_that_opens_when_nobody_waits_for_it_any_more_is_shut_again() {
    for leaves in [Request::Go(Place::Seats), Request::Lock, Request::Sit(Here::Second)] {
        let mut app = locked(&Seat::BOTH);
        update(&mut app, Request::Sit(Here::First).into());
        type_it(&mut app);
        update(&mut app, leaves.clone().into());
        app.overlay = None;
        if leaves == Request::Lock {
            // Nobody was unlocked: the page is only covered, and still waits.
            assert_eq!(opens(&mut app, Seat::First), [Effect::Sit(Here::First)]);
            continue;
        }
        assert_eq!(opens(&mut app, Seat::First), [Effect::Lock(Seat::First)]);
        is_empty(&app);
    }
}

/// Writes a note as those who are here, on its way to the disk.
fn write_note(app: &mut App) -> Record {
    let body = Body::Note(Note::of(WORDS));
    let effects = app.session.write(Id::note(NOTE), Visibility::Private, Some(body), Some("a draft".into()));
    saves(&effects).pop().unwrap()
}

#[test]
fn what_is_on_its_way_to_the_disk_leaves_memory_with_its_writer() {
    for arrives in [true, false] {
        let mut app = locked(&[Seat::First]);
        sit(&mut app, Here::First);
        let record = write_note(&mut app);
        update(&mut app, Request::Lock.into());
        is_empty(&app);
        if arrives {
            done(&mut app, Outcome::Saved { id: record.id.clone(), location: SEALED });
        } else {
            fail(&mut app, &record);
            assert_eq!(title(&app), "This did not work");
            assert!(!prose(&app).contains(WORDS));
        }
        assert!(app.session.unsaved.is_empty());
        is_empty(&app);
    }
}

#[test]
fn what_could_not_be_saved_is_tried_once_more_before_the_key_goes() {
    let mut app = locked(&[Seat::First]);
    sit(&mut app, Here::First);
    let record = write_note(&mut app);
    fail(&mut app, &record);
    let effects = update(&mut app, Request::Lock.into());
    assert_eq!(saves(&effects), [record]);
    assert_eq!(effects.last(), Some(&Effect::Lock(Seat::First)));
    is_empty(&app);
}

#[test]
fn what_the_other_has_not_sealed_stays_with_them() {
    let mut app = locked(&[Seat::First]);
    sit(&mut app, Here::First);
    let (mut record, _) = note(By::Second, Visibility::Private);
    record.id = Id::note(Uuid::from_u128(8));
    app.session.journey.apply(record, Some(SPOT));
    update(&mut app, Request::Lock.into());
    update(&mut app, Request::Sit(Here::Second).into());
    sits(&mut app, Here::Second);
    assert!(app.session.note(Uuid::from_u128(8)).is_some());
}

#[test]
fn one_alone_who_locks_is_asked_for_the_passphrase_at_once() {
    let mut session = Session::new(Guide::bundled(), JourneyBuilder::by(Seats::One).journey, None);
    session.locks = [(Seat::First, lock())].into_iter().collect();
    let mut app = App::start(session, true).0;
    assert_eq!(title(&app), "Locked");
    type_it(&mut app);
    assert_eq!(opens(&mut app, Seat::First), [Effect::Sit(Here::First)]);
    sits(&mut app, Here::First);
    assert_eq!(update(&mut app, Request::Lock.into()), [Effect::Lock(Seat::First)]);
    assert!(prose(&app).contains("Sam, your passphrase?"), "{}", prose(&app));
    assert!(!prose(&app).contains("Who is here?"));
    is_empty(&app);
}

#[test]
fn where_nobody_has_a_passphrase_the_page_is_only_covered() {
    let mut app = locked(&[]);
    sit(&mut app, Here::First);
    update(&mut app, Request::Lock.into());
    insta::assert_snapshot!(prose(&app), @"
    Notes

    Enter goes on.

    b. Go on
    Also: Help (?), Leave (q), Lock (!)
    ");
    update(&mut app, Request::Close.into());
    assert_eq!((title(&app).as_str(), app.session.here), ("Your path", Some(Here::First)));
}
