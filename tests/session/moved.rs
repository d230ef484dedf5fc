//! Lines that another machine left readable: said where somebody sits down and on the page about passphrases, and sealed
//! there once nobody opens the guide on that machine any more.

use std::fs;

use crate::{couple::passphrase, doors::set_up, house::House};
use trustpath::{
    journey::{
        couple::Here,
        note::Note,
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    session::{Place, Request},
    store::{MachineId, Store},
};
use uuid::Uuid;

const WORDS: &str = "canary of another machine";

/// Sam writes on another machine, and a sync carries it here.
fn written_elsewhere(house: &House) {
    let mut store = Store::open(&house.folder(), &MachineId::of(None), Catalogue::ENGLISH).unwrap().store;
    let local = || fs::read_dir(house.folder().join("local")).unwrap().map(|entry| entry.unwrap().path());
    let here: Vec<_> = local().collect();
    let _seated = store.sit::<Place>(Here::First, Seat::First).unwrap();
    let note = Record {
        id: Id::note(Uuid::from_u64_pair(0x019a_b3f2_0000_7000, 1)),
        by: By::First,
        vis: Visibility::Private,
        at: "2026-11-22T21:14:03+01:00".parse().unwrap(),
        hlc: Hlc::new(0x019a_b3f2_0000, 0, "00000000"),
        prev: vec![],
        body: Some(Body::Note(Note::of(WORDS))),
    };
    store.append(&note).unwrap();
    local().filter(|path| !here.contains(path)).for_each(|path| fs::remove_dir_all(path).unwrap());
}

/// The page in one row.
fn said(house: &House) -> String {
    house.prose().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn says(house: &House, words: &str) {
    assert!(said(house).contains(words), "{}", said(house));
}

#[test]
fn lines_of_another_machine_are_said_to_be_readable_until_they_are_sealed_here() {
    let mut house = set_up();
    written_elsewhere(&house);
    house.reopen();
    house.sit(Here::First);
    house.protect(Seat::First);
    says(&house, "One line that Sam wrote is still readable in the files.");
    assert!(!said(&house).contains("what Sam writes alone is sealed in the files"));
    house.reopen();
    house.sit(Here::First);
    says(&house, "One line here is not sealed yet");
    house.send(Request::Go(Place::Passphrase).into());
    assert_ne!(house.holds(WORDS), [""; 0]);

    house.choose("Seal it here");
    house.choose("Go on");
    says(&house, "what Sam writes alone is sealed in the files");
    assert_eq!(house.holds(WORDS), [""; 0]);
    house.send(Request::Lock.into());
    house.send(Request::Sit(Here::First).into());
    house.give(passphrase(Seat::First));
    house.send(Request::Go(Place::Journal).into());
    says(&house, WORDS);
    assert!(!said(&house).contains("not sealed yet"));
}

#[test]
fn without_a_passphrase_too_deleted_words_of_another_machine_are_destroyed_here_once_it_is_gone() {
    let mut house = set_up();
    written_elsewhere(&house);
    house.reopen();
    house.sit(Here::First);
    house.send(Request::Go(Place::Passphrase).into());
    assert!(!said(&house).contains("Destroy it here"), "{}", said(&house));
    house.send(Request::Go(Place::Journal).into());
    house.choose("24 Nov 2025");
    house.choose("Take it back");
    house.send(Request::Go(Place::Passphrase).into());
    says(&house, "One line that you deleted or changed is still as it was in the files.");
    assert_ne!(house.holds(WORDS), [""; 0]);

    house.choose("Destroy it here");
    house.choose("Go on");
    assert!(!said(&house).contains("Destroy it here"), "{}", said(&house));
    assert_eq!(house.holds(WORDS), [""; 0]);
}
