//! Stories of lines that are not signed by the person they name: where they are shown, and who signs them.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use crate::{
    couple::passphrase,
    house::House,
    recovery::about_to_set,
    sealed::{WORDS, sealed},
};
use trustpath::{
    journey::{couple::Here, record::Seat},
    session::{Place, Request},
};

const CAME: &str = "it came from the shell";

/// Adds a note from the shell, without a passphrase.
fn add(house: &House, seat: Seat, words: &str) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    program.arg("--data-dir").arg(house.folder()).args(["journal", "add", "--seat", seat.name()]);
    program.env("TRUSTPATH_STATE_DIR", house.beside()).stdin(Stdio::piped()).stdout(Stdio::null());
    let mut added = program.spawn().unwrap();
    added.stdin.take().unwrap().write_all(words.as_bytes()).unwrap();
    assert!(added.wait().unwrap().success());
}

/// Sam has a passphrase, wrote a note with it, and another one without it.
fn locked_out() -> House {
    let mut house = sealed(&Seat::BOTH);
    house.sit(Here::First);
    house.note(WORDS);
    house.send(Request::Lock.into());
    add(&house, Seat::First, CAME);
    house.reopen();
    house
}

#[test]
fn a_note_that_came_while_its_author_was_locked_is_told_first_and_signed_by_one_word() {
    let mut house = locked_out();
    house.sit(Here::First);
    assert!(
        house.prose().contains("This 1 note came while you were locked. Is it yours?"),
        "{}",
        house.prose()
    );
    let listed = house.page().choices.into_iter().map(|choice| choice.label);
    let label =
        listed.into_iter().find(|label| label.contains("A note, says it is from Sam, not signed")).unwrap();
    house.choose(&label);
    for said in ["It says it is from Sam. It is not signed.", CAME] {
        assert!(house.prose().contains(said), "{said}\n{}", house.prose());
    }
    house.choose("Back to the list");
    house.choose("Not now");
    assert_eq!(house.session().here, Some(Here::First));
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains(WORDS) && !house.prose().contains(CAME), "{}", house.prose());
    house.choose("1 line is not signed by the person it names.");
    house.choose("Sign all of these");
    assert!(house.prose().contains("Nothing here is unsigned."), "{}", house.prose());
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains(WORDS) && house.prose().contains(CAME), "{}", house.prose());
    house.reopen();
    house.sit(Here::First);
    assert_eq!(house.session().journey.claims(Here::First).len(), 0, "it is signed for ever");
}

#[test]
fn the_same_line_by_line() {
    let mut house = locked_out();
    let said = house.talk(format!("sam\n{}\n1\nb\ng\nb\nj\nq\n", passphrase(Seat::First)).as_bytes());
    for words in
        ["This 1 note came while you were locked. Is it yours?", "It says it is from Sam. It is not signed."]
    {
        assert!(said.contains(words), "{words}\n{said}");
    }
    let (_, journal) = said.rsplit_once("Nothing here is unsigned.").expect("it was signed");
    assert!(journal.contains(CAME), "{said}");
}

#[test]
fn what_somebody_says_is_not_theirs_stays_unsigned_and_is_asked_about_no_more() {
    let mut house = locked_out();
    house.sit(Here::First);
    house.choose("None of these are mine");
    assert!(!house.prose().contains("Is it yours?"), "{}", house.prose());
    house.reopen();
    house.sit(Here::First);
    assert!(!house.prose().contains("Is it yours?"), "{}", house.prose());
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains(WORDS) && !house.prose().contains(CAME), "{}", house.prose());
    house.choose("1 line is not signed by the person it names.");
    let listed = house.page().choices.into_iter().map(|choice| choice.label);
    house.choose(&listed.into_iter().find(|label| label.contains("A note, says it is from Sam")).unwrap());
    assert!(house.prose().contains("You said that this is not yours."), "{}", house.prose());
    // It was a mistake: it is signed by itself.
    house.choose("It is mine: sign it");
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains(CAME), "{}", house.prose());
}

#[test]
fn the_other_is_neither_asked_nor_told_of_it() {
    let mut house = locked_out();
    house.sit(Here::Second);
    assert!(
        !house.prose().contains("not signed") && !house.prose().contains("came while"),
        "{}",
        house.prose()
    );
    assert_eq!(house.session().journey.claims(Here::Second).len(), 0);
}

#[test]
fn how_much_stood_before_somebody_signs_is_said_once() {
    let mut house = about_to_set();
    house.choose("Go on without it");
    let said = "What Sam writes is signed from now on.";
    assert!(house.page().notice.is_some_and(|notice| notice.contains(said)), "{}", house.prose());
    house.choose("Go on");
    house.send(Request::Lock.into());
    house.sit(Here::First);
    assert!(house.page().notice.is_none_or(|notice| !notice.contains(said)));
}

#[test]
fn before_something_is_shared_with_a_key_that_nobody_compared_the_page_says_so() {
    let mut house = sealed(&Seat::BOTH);
    house.sit(Here::First);
    house.note(WORDS);
    let said = "Nobody has compared Alex’s six words here yet";
    assert!(house.prose().contains(said), "{}", house.prose());
    house.send(Request::Go(Place::Passphrase).into());
    house.choose("We compared them: they are the same");
    house.send(Request::Go(Place::Journal).into());
    house.choose("Write a note");
    house.write("another one");
    assert!(!house.prose().contains(said) && house.prose().contains("Show it to both"), "{}", house.prose());
}
