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
    two.note("and more");
    turns_a_page(&mut one);
    assert_eq!(one.session().here, Some(Here::First), "here it was known");
    one.send(Request::Go(Place::Journal).into());
    assert!(one.prose().contains("and more"), "{}", one.prose());
}

#[test]
fn one_alone_is_asked_for_it_at_once() {
    let mut one = House::new();
    for label in ["Go on", "Go on", "I am alone here"] {
        one.choose(label);
    }
    one.write("Sam");
    one.choose("Later");
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
