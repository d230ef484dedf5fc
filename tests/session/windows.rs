//! Two windows on one folder: a passphrase that is set, changed or taken away in one is known in the other at its next
//! page, as if that were opened anew.

use crate::{
    couple::passphrase,
    doors::set_up,
    house::{House, bytes},
    sealed::{WORDS, remembered, sealed},
};
use std::collections::BTreeSet;
use trustpath::{
    app::Message,
    journey::{
        couple::Here,
        position::{Position, Stop},
        record::Seat,
    },
    page::Ask,
    private::Private,
    session::{Place, Request},
};

/// Turns to another page, behind which the folder is looked at.
fn turns_a_page(window: &mut House) {
    window.send(Request::Go(Place::Path).into());
}

fn asks_who_is_here(window: &House) {
    assert_eq!((window.title().as_str(), window.session().here), ("Who is here?", None));
    assert!(window.prose().contains("set or changed elsewhere"), "{}", window.prose());
}

#[test]
fn a_passphrase_that_was_set_locks_the_other_window_too_and_loses_nothing() {
    let mut one = set_up();
    one.sit(Here::First);
    one.note(WORDS);
    let mut two = one.window();
    two.sit(Here::First);
    two.send(Request::Go(Place::Journal).into());
    two.choose("Write a note");
    let Ask::Write(field) = two.page().ask else { panic!("a note to write") };
    two.type_into(&field.key, "half a sentence");
    one.protect(Seat::First);
    turns_a_page(&mut two);
    asks_who_is_here(&two);
    assert_eq!(remembered(&two, Seat::First), [""; 0]);
    two.sit(Here::First);
    assert_eq!(two.holds("half a sentence"), [""; 0], "sealed along with everything else");
    assert_eq!(two.session().drafts.values().map(Private::expose).collect::<Vec<_>>(), ["half a sentence"]);
    two.send(Request::Go(Place::Journal).into());
    assert!(two.prose().contains(WORDS), "{}", two.prose());
    two.choose("Half-written");
    two.write("half a sentence and more");
    turns_a_page(&mut one);
    assert_eq!(one.session().here, Some(Here::First), "here it was known");
    one.send(Request::Go(Place::Journal).into());
    assert!(one.prose().contains("half a sentence and more"), "{}", one.prose());
}

#[test]
fn one_alone_is_asked_for_it_at_once() {
    let mut one = House::new();
    for label in ["Go on", "Go on", "I am alone here"] {
        one.choose(label);
    }
    one.write("Sam");
    for label in ["Skip this", "Go on", "The whole path"] {
        one.choose(label);
    }
    let mut two = one.window();
    turns_a_page(&mut two);
    one.protect(Seat::First);
    turns_a_page(&mut two);
    assert!(two.prose().contains("Sam, your passphrase?"), "{}", two.prose());
    two.give(passphrase(Seat::First));
    assert_eq!(two.title(), "Your path");
}

#[test]
fn a_changed_passphrase_is_the_one_that_is_asked_for() {
    let mut one = sealed(&[Seat::First]);
    one.sit(Here::First);
    let mut two = one.window();
    two.sit(Here::First);
    one.send(Request::Go(Place::Passphrase).into());
    one.choose("Change it");
    one.give(passphrase(Seat::First));
    one.give("another one");
    one.give("another one");
    turns_a_page(&mut two);
    asks_who_is_here(&two);
    two.send(Request::Sit(Here::First).into());
    two.give(passphrase(Seat::First));
    assert!(two.prose().contains("does not open it"), "{}", two.prose());
    two.give("another one");
    assert_eq!(two.session().here, Some(Here::First));
}

#[test]
fn one_that_was_taken_away_is_asked_for_no_more() {
    let mut one = sealed(&[Seat::First]);
    one.sit(Here::First);
    one.note(WORDS);
    let mut two = one.window();
    two.sit(Here::First);
    one.send(Request::Go(Place::Passphrase).into());
    one.choose("Take it away");
    one.give(passphrase(Seat::First));
    one.choose("Take it away");
    turns_a_page(&mut two);
    asks_who_is_here(&two);
    two.send(Request::Sit(Here::First).into());
    two.send(Request::Go(Place::Journal).into());
    assert!(two.prose().contains(WORDS), "{}", two.prose());
}

#[test]
fn the_other_ones_passphrase_is_known_too() {
    let mut one = set_up();
    one.sit(Here::First);
    let mut two = one.window();
    two.sit(Here::Second);
    one.protect(Seat::First);
    turns_a_page(&mut two);
    asks_who_is_here(&two);
    two.sit(Here::Second);
    two.send(Request::Go(Place::Passphrase).into());
    assert!(two.prose().contains("Sam has a passphrase"), "{}", two.prose());
    two.sit(Here::First);
    assert_eq!(two.session().here, Some(Here::First));
}

#[test]
fn while_both_are_here_each_writes_with_a_writer_of_their_own() {
    let mut house = set_up();
    house.sit(Here::Both);
    house.send(
        Request::Go(Place::Stop(Position { chapter: "what-trust-is".into(), stop: Stop::Lesson })).into(),
    );
    house.choose("Go on");
    let files = bytes(&house.folder().join("writers"));
    let mut authors = BTreeSet::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "jsonl")) {
        let writer = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
        for line in String::from_utf8_lossy(bytes).lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let by = line["by"].as_str().unwrap().to_owned();
            assert!(line["hlc"].as_str().unwrap().ends_with(writer), "{by}");
            authors.insert((by, writer.to_owned()));
        }
    }
    let of = |author: &str| authors.iter().find(|(by, _)| by == author).map(|(_, writer)| writer.clone());
    assert_eq!(authors.len(), 3, "each author has one writer");
    assert!(of("first").is_some() && of("first") != of("second") && of("both") == of("first"));
}

const SAID: &str = "This was changed in another window; both are kept.";

/// Both windows begin to change the same answer, and keep it one after the other.
fn change_in_both(one: &mut House, two: &mut House, at: &Place) {
    for window in [&mut *one, &mut *two] {
        window.send(Request::Go(at.clone()).into());
        window.choose("Change it");
    }
    one.write("as one window has it");
    two.write("as the other has it");
}

/// The page shows both, and one of them is chosen.
fn both_are_there(window: &mut House) {
    let prose = window.prose();
    assert!(prose.contains("as one window has it") && prose.contains("as the other has it"), "{prose}");
    window.choose("Keep the other");
    let prose = window.prose();
    assert!(prose.contains("as one window has it") != prose.contains("as the other has it"), "{prose}");
}

#[test]
fn two_windows_on_one_note_keep_both_and_the_second_is_told() {
    let mut one = set_up();
    one.sit(Here::First);
    one.note("as it was");
    let id = one.session().journey.notes().next().unwrap().0;
    let mut two = one.window();
    two.sit(Here::First);
    change_in_both(&mut one, &mut two, &Place::Note(id));
    assert_ne!(one.page().notice.as_deref(), Some(SAID), "the first to keep has nothing to be told");
    assert_eq!(two.page().notice.as_deref(), Some(SAID));
    both_are_there(&mut two);
}

fn question() -> Place {
    let stop = Stop::Question("what-trust-is.lean".into());
    Place::Stop(Position { chapter: "what-trust-is".into(), stop })
}

#[test]
fn two_windows_on_one_answer_keep_both_and_the_second_is_led_there() {
    let mut one = set_up();
    one.sit(Here::First);
    let question = question();
    one.send(Request::Go(question.clone()).into());
    one.write("as it was");
    let mut two = one.window();
    two.sit(Here::First);
    change_in_both(&mut one, &mut two, &question);
    assert_ne!(one.page().notice.as_deref(), Some(SAID));
    assert_eq!(two.page().notice.as_deref(), Some(SAID));
    let both = two.page().choice('v').unwrap().does.clone();
    two.send(both.into());
    both_are_there(&mut two);
}

#[test]
fn a_draft_does_not_replace_what_another_window_wrote_since_it_was_begun() {
    let mut one = set_up();
    one.sit(Here::First);
    one.note("as it was");
    let id = one.session().journey.notes().next().unwrap().0;
    let mut two = one.window();
    two.sit(Here::First);
    two.send(Request::Go(Place::Note(id)).into());
    two.choose("Change it");
    let Ask::Write(field) = two.page().ask else { panic!("a note to write") };
    two.type_into(&field.key, "as the");
    two.send(Message::Drafted { key: field.key, words: "as the".into() });
    one.send(Request::Go(Place::Note(id)).into());
    one.choose("Change it");
    one.write("as one window has it");
    two.choose("Back to the journal");
    two.send(Request::Go(Place::Note(id)).into());
    two.write("as the other has it");
    both_are_there(&mut two);
}

#[test]
fn a_draft_is_gone_once_its_words_are_kept() {
    let mut house = set_up();
    house.sit(Here::First);
    let question = question();
    for place in [question, Place::NewNote(uuid::Uuid::from_u128(9))] {
        house.send(Request::Go(place).into());
        let Ask::Write(field) = house.page().ask else { panic!("nothing to write in") };
        house.type_into(&field.key, "whole words");
        house.write("whole words");
    }
    assert_eq!(house.page().notice.as_deref(), Some("Saved."));
    house.reopen();
    house.sit(Here::First);
    assert_eq!(house.session().drafts.len(), 0);
}
