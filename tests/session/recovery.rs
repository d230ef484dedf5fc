//! The recovery key: seen before anything is sealed, so that nobody who has forgotten a passphrase never had one.

use crate::{
    couple::passphrase,
    doors::set_up,
    house::House,
    idle::overdue,
    sealed::{WORDS, sealed},
};
use trustpath::{
    block::Block,
    journey::{couple::Here, record::Seat},
    session::{Place, Request},
};

/// Sam wrote a note, and sees the recovery key of a passphrase that is about to be set.
pub fn about_to_set() -> House {
    let mut house = set_up();
    house.sit(Here::First);
    house.note(WORDS);
    house.send(Request::Go(Place::Passphrase).into());
    house.choose("Set a passphrase");
    house.choose("Go on");
    house.give(passphrase(Seat::First));
    house.give(passphrase(Seat::First));
    house
}

/// The recovery key on the page, as somebody would write it down; none where none is shown.
fn key(house: &House) -> Option<String> {
    house.page().body.iter().find_map(|block| match block {
        Block::Words { words, .. } => Some(words.expose().to_owned()),
        _ => None,
    })
}

fn nothing_is_set(house: &mut House) {
    assert_eq!(house.session().locks, Default::default());
    assert!(!house.folder().join("keys").exists());
    assert!(!house.holds(WORDS).is_empty(), "it is readable, as before");
    house.sit(Here::First);
    house.send(Request::Go(Place::Passphrase).into());
    assert!(house.prose().contains("Set a passphrase"), "{}", house.prose());
}

#[test]
fn whoever_leaves_before_it_was_seen_has_set_nothing() {
    for seen in ["", "I have written it down"] {
        let mut house = about_to_set();
        assert!(key(&house).unwrap().starts_with("AGE-SECRET-KEY-1"), "{}", house.prose());
        if !seen.is_empty() {
            house.choose(seen);
        }
        house.reopen();
        nothing_is_set(&mut house);
    }
    let mut house = about_to_set();
    house.choose("Not now: set no passphrase");
    nothing_is_set(&mut house);
    let mut house = about_to_set();
    house.send(Request::Go(Place::Path).into());
    nothing_is_set(&mut house);
}

#[test]
fn what_is_about_to_be_set_is_covered_and_forgotten_when_it_locks() {
    let mut house = about_to_set();
    assert_eq!(overdue(&mut house), Ok(()), "nobody has a passphrase yet, but this is one");
    house.send(Request::Lock.into());
    assert_eq!(house.title(), "Notes");
    house.send(Request::Close.into());
    assert_eq!(key(&house), None);
    nothing_is_set(&mut house);
}

#[test]
fn the_key_that_was_seen_opens_everything() {
    let mut house = about_to_set();
    let seen = key(&house).unwrap();
    house.choose("I have written it down");
    house.write("QQQQQQ");
    assert!(house.prose().contains("That was not the end of it"), "{}", house.prose());
    assert_eq!(key(&house).unwrap(), seen);
    house.choose("I have written it down");
    house.write(&seen[74 - 6..].to_lowercase());
    assert!(house.prose().contains("Done"), "{}", house.prose());
    assert_eq!(house.holds(WORDS), [""; 0]);
    house.send(Request::Lock.into());
    house.send(Request::Sit(Here::First).into());
    house.choose("Use the recovery key");
    house.give(&seen);
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains(WORDS), "{}", house.prose());
}

#[test]
fn it_is_shown_again_to_whoever_knows_the_passphrase() {
    let mut house = sealed(&[Seat::First]);
    house.sit(Here::First);
    house.send(Request::Go(Place::Passphrase).into());
    house.choose("Show my recovery key");
    house.give("not this");
    assert!(house.prose().contains("This passphrase does not open it"), "{}", house.prose());
    assert_eq!(key(&house), None);
    house.choose("Show my recovery key");
    house.give(passphrase(Seat::First));
    let shown = key(&house).unwrap();
    house.choose("Go on");
    assert_eq!(key(&house), None);
    house.send(Request::Lock.into());
    house.send(Request::Sit(Here::First).into());
    house.choose("Use the recovery key");
    house.give(&shown);
    assert_eq!(house.session().here, Some(Here::First));
}

#[test]
fn at_an_open_screen_nothing_is_shown_changed_or_taken_away_without_the_passphrase() {
    let mut house = sealed(&[Seat::First]);
    house.sit(Here::First);
    house.note(WORDS);
    house.send(Request::Go(Place::Passphrase).into());
    for act in ["Show my recovery key", "Change it", "Take it away"] {
        house.choose(act);
        house.give("not this");
        assert!(house.prose().contains("This passphrase does not open it"), "{}", house.prose());
        assert_eq!((key(&house), house.holds(WORDS)), (None, vec![]), "{act}");
    }
    house.choose("Show my recovery key");
    house.give(passphrase(Seat::First));
    let shown = key(&house).unwrap();
    house.choose("Go on");
    house.choose("Take it away");
    house.give(&shown);
    house.choose("Take it away");
    assert!(!house.holds(WORDS).is_empty(), "{}", house.prose());
}

#[test]
fn a_short_passphrase_is_set_all_the_same_and_one_sentence_says_what_is_stronger() {
    let said = |passphrase: &str| {
        let mut house = set_up();
        house.sit(Here::First);
        house.send(Request::Go(Place::Passphrase).into());
        house.choose("Set a passphrase");
        house.choose("Go on");
        house.give(passphrase);
        let said = house.prose().contains("A few words more");
        house.give(passphrase);
        assert!(key(&house).is_some(), "{}", house.prose());
        said
    };
    assert_eq!(["hello", "aaaaaaaaaaaaaaaa", "rain on the tin roof"].map(said), [true, true, false]);
}

#[test]
fn a_key_that_needs_much_memory_says_so_before_it_is_tried() {
    let mut house = sealed(&[Seat::First]);
    let asks = |house: &mut House| {
        house.send(Request::Sit(Here::First).into());
        house.prose()
    };
    assert!(!asks(&mut house).contains("of memory"));
    let file = house.folder().join("keys/first.age");
    let mut whole = std::fs::read(&file).unwrap();
    let at = whole.windows(3).position(|window| window == b" 4\n").expect("tests seal with little work");
    whole.splice(at..at + 3, *b" 20\n");
    std::fs::write(&file, whole).unwrap();
    house.reopen();
    let said = asks(&mut house);
    assert!(said.contains("about 1024 MB of memory"), "{said}");
}

#[test]
fn a_second_key_that_the_passphrase_does_not_open_is_named() {
    let mut house = sealed(&[Seat::First]);
    house.sit(Here::First);
    house.send(Request::Go(Place::Passphrase).into());
    house.choose("Change it");
    house.give(passphrase(Seat::First));
    house.give("another one");
    house.give("another one");
    // Another machine has set one meanwhile, and a sync keeps both.
    let (own, other) = (house.folder(), sealed(&[Seat::First]));
    for end in ["age", "pub"] {
        let from = other.folder().join(format!("keys/first.{end}"));
        std::fs::copy(from, own.join(format!("keys/first.conflict.{end}"))).unwrap();
    }
    house.reopen();
    house.send(Request::Sit(Here::First).into());
    house.give("another one");
    house.send(Request::Go(Place::Passphrase).into());
    let said = house.prose();
    assert!(said.contains("first.conflict.age") && said.contains("Take it away"), "{said}");
    house.send(Request::Lock.into());
    house.sit(Here::First);
    house.send(Request::Go(Place::Passphrase).into());
    let said = house.prose();
    assert!(said.contains("opens another key") && !said.contains("Take it away"), "{said}");
}
