//! A scene that was skipped, read by keys or read line by line: the folder holds the same bytes afterwards.

use crate::{
    doors::set_up,
    house::{House, bytes},
    keys::ByKeys,
};
use crossterm::event::KeyCode;
use trustpath::{
    journey::{
        couple::Here,
        position::{Position, Stop},
    },
    session::{Place, Request},
};

fn skip(house: &mut House) {
    house.choose("Skip this scene");
    house.send(Request::Quit.into());
}

/// All of it, by keys: two lines are looked at.
fn by_keys(house: &mut House) {
    let mut keys = ByKeys::at(house);
    "g13gg".chars().for_each(|key| keys.type_key(house, KeyCode::Char(key)));
    house.send(Request::Quit.into());
}

/// The same line by line.
fn by_lines(house: &mut House) {
    let said = house.talk(&b"g\n1\n3\ng\ng\nq\n"[..]);
    assert!(said.contains("How they repaired it"), "{said}");
}

#[test]
fn a_scene_leaves_the_same_bytes_however_it_was_passed() {
    let mut house = set_up();
    house.sit(Here::Both);
    let before = bytes(&house.folder());
    let left = [skip, by_keys, by_lines].map(|walk| {
        house.restore(&before);
        house.sit(Here::Both);
        let scene = Position { chapter: "letting-go".into(), stop: Stop::Part("scene".into()) };
        house.send(Request::Go(Place::Stop(scene)).into());
        walk(&mut house);
        let passed = house.lines().iter().filter(|line| line.contains("part:scene")).count();
        assert_eq!(passed, 2, "it is behind both");
        bytes(&house.folder())
    });
    assert!(left.iter().all(|bytes| *bytes == left[0]));
}
