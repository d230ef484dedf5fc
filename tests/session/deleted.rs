//! What was deleted is destroyed, also where somebody was interrupted before its page was left.

use crate::{
    doors::set_up,
    house::House,
    sealed::{WORDS, sealed},
};
use trustpath::{
    journey::{couple::Here, record::Seat},
    session::{Place, Request},
};

fn write_and_delete(house: &mut House) {
    house.sit(Here::First);
    house.note("what stays");
    house.note(WORDS);
    house.choose("Take it back");
}

/// How many lines were destroyed.
fn destroyed(house: &House) -> usize {
    house.lines().iter().filter(|line| line.contains(r#""scrubbed":true"#)).count()
}

#[test]
fn the_next_start_destroys_what_an_interrupted_one_has_left() {
    let mut house = set_up();
    write_and_delete(&mut house);
    house.reopen();
    assert!(!house.holds(WORDS).is_empty(), "the page was not left");
    house.sit(Here::First);
    assert_eq!(house.holds(WORDS), [""; 0]);
    assert!(!house.holds("what stays").is_empty());
    assert_eq!(destroyed(&house), 1);
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains("what stays"), "{}", house.prose());
}

#[test]
fn under_a_seal_it_is_destroyed_when_it_was_opened() {
    let mut house = sealed(&[Seat::First]);
    write_and_delete(&mut house);
    house.reopen();
    house.sit(Here::Second);
    assert_eq!(destroyed(&house), 0, "nobody can tell what is in it");
    house.sit(Here::First);
    assert_eq!(destroyed(&house), 1);
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains("what stays"), "{}", house.prose());
}

#[test]
fn what_was_brought_back_is_left_alone() {
    let mut house = set_up();
    write_and_delete(&mut house);
    house.choose("Bring it back");
    house.reopen();
    house.sit(Here::First);
    assert_eq!(destroyed(&house), 0);
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains(WORDS), "{}", house.prose());
}
