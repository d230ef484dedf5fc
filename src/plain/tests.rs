//! Whole conversations with a small program.

mod ends;
mod idle;
mod menu;
mod play;
mod tape;
mod typing;

use super::{Host, KEYS, Menu, Talk, prose};
use crate::{
    app::{Choice, Page},
    block::{Block, Clock, Span, Text},
    language::Catalogue,
    page::{Ask, Key, Progress, TextInput},
    private::Private,
    session::Place,
};
use play::{Play, SECRET, TEXT};
use tape::{Tape, Typed};

/// Types lines to the program; gives back the program and what it printed.
fn talk(play: Play, typed: impl AsRef<[u8]>) -> (Play, String) {
    let mut output = vec![];
    let mut talk = Talk::new(play, typed.as_ref(), &mut output);
    talk.hold().unwrap();
    let play = talk.host;
    assert!(play.ended);
    (play, String::from_utf8(output).unwrap())
}

const SCRIPT: &str =
    "what\ng\nYou were worried.\n\n..\n...and tired\n.\nspace\nSam\nsay a number\n11\n7\nb\nG\nP\nq\n";

#[test]
fn a_whole_conversation() {
    let tape = Tape::default();
    Talk::new(Play::default(), Typed(SCRIPT.as_bytes(), tape.clone()), tape.clone()).hold().unwrap();
    let told = String::from_utf8(tape.0.take()).unwrap();
    insta::assert_snapshot!(told.trim(), @"
    Today

    One thing at a time.

    g. Go on to the text
    space. Say a name
    3. Say a number
    Also: Help (?), Leave (q)
    > what

    That is not one of the choices here. Enter alone takes the first choice.

    g. Go on to the text
    space. Say a name
    3. Say a number
    Also: Help (?), Leave (q)
    > g

    Listening actively (step 1 of 5)

    What did you hear?

    p. Pass for now
    b. Back

    Write as many lines as you like, or choose. A line with a single dot (.) ends the text. A number or a letter from the list is a choice; with a space in front of it, it is part of your text.
    > You were worried.

    ..
    ...and tired
    .

    Today

    One thing at a time.

    Saved.

    g. Go on to the text
    space. Say a name
    3. Say a number
    > space

    Your name

    What did you hear?

    Write one line. An empty line: Pass for now. A single dot (.): all choices.
    > Sam

    Today

    One thing at a time.

    Saved.

    g. Go on to the text
    space. Say a name
    3. Say a number
    > say a number

    How sure

    What did you hear?

    A number from 0 (not at all) to 10 (fully).

    g. Go on
    > 11

    That is neither a number from 0 to 10 nor one of the choices here. Enter alone takes the first choice.

    g. Go on
    b. Back
    Also: Help (?), Leave (q)
    > 7

    A number from 0 (not at all) to 10 (fully). So far: 7.

    Saved.

    g. Go on
    > b

    Today

    One thing at a time.

    g. Go on to the text
    space. Say a name
    3. Say a number
    > G

    Listening actively (step 1 of 5)

    What did you hear?

    p. Pass for now

    Write, or choose. A line with a single dot (.) ends the text.
    > P

    Today

    One thing at a time.

    g. Go on to the text
    space. Say a name
    3. Say a number
    > q
    ");
}

#[test]
fn a_passphrase_is_read_at_once_and_an_empty_line_brings_the_choices() {
    let typed = format!("\nwhat\ng\n{}\ntw\u{e9}\n", "x".repeat(1025));
    let (play, told) = talk(Play { place: SECRET, ..Play::default() }, typed);
    assert_eq!(play.kept, ["tw\u{e9}".into()]);
    assert_eq!((play.draft, play.drafted), (None, None));
    insta::assert_snapshot!(told.trim(), @"
    Locked

    What did you hear?

    Type it on one line; it does not show. An empty line: all choices.
    > 
    g. Type it
    n. Not now
    b. Back
    Also: Help (?), Leave (q)
    > 
    That is not one of the choices here. Enter alone takes the first choice.

    g. Type it
    n. Not now
    b. Back
    Also: Help (?), Leave (q)
    > 
    Type it on one line; it does not show. An empty line: all choices.
    > 
    That line is longer than a passphrase can be here (1 KiB). It was not taken.

    Type it on one line; it does not show. An empty line: all choices.
    > 
    Today

    One thing at a time.

    Saved.

    g. Go on to the text
    space. Say a name
    3. Say a number
    >
    ");
}

#[test]
fn every_block_is_said_in_plain_words() {
    let link = Span { text: "a page".into(), link: Some("https://example.org/".into()), ..Span::default() };
    let inner =
        Span { text: "and a step".into(), link: Some("page:communication".into()), ..Span::default() };
    let long = "a second thing, long enough to be broken over two rows of the page: so";
    let page = Page {
        body: vec![
            Block::item("a first thing"),
            Block::Item { marker: "1.".into(), depth: 1, text: long.into() },
            Block::Paragraph(Text(vec![link, " ".into(), inner, ".".into()])),
            Block::Rule,
            Block::Quote("I hear that you were worried.".into()),
            Block::note("Rest when you want to."),
            Block::Clock(Clock {
                label: "Sam speaks".into(),
                left: 90,
                whole: 150,
                running: true,
                person: None,
            }),
            Block::Words { by: Some("Sam".into()), words: "# Not a heading\n\u{1b}[2J\tred".into() },
            Block::words(" ".into()),
        ],
        notice: Some("Saved.".into()),
        ..Play { place: TEXT, words: "You were worried.".into(), ..Play::default() }.page()
    };
    insta::assert_snapshot!(prose(&page, Catalogue::ENGLISH), @"
    Listening actively (step 1 of 5)

    - a first thing
      1. a second thing, long enough to be broken over two rows of the page:
         so

    a page (example.org) and a step.

      I hear that you were worried.

    Note: Rest when you want to.

    Sam speaks: 2:30 minutes, the clock is running

    Sam wrote:
      # Not a heading
      ␛[2J    red

    Written so far; new lines are added to it:
      You were worried.

    Saved.

    g. Keep it as it is
    e. Start afresh
    p. Pass for now
    b. Back
    Also: Help (?), Leave (q)
    ");
}

#[test]
fn a_text_names_keys_by_what_is_typed_here() {
    let body = vec![Block::say("{key:help} shows who can help, {key:leave} leaves at once."), Block::Keys];
    let page = Page { body, ..Play { place: TEXT, ..Play::default() }.page() };
    let said = prose(&page, Catalogue::ENGLISH);
    assert!(said.contains("\n? shows who can help, Ctrl-C leaves at once.\n"), "{said}");
    assert!(said.contains("\n- A question mark (?) shows this help.\n- z: a pause. "), "{said}");
    assert!(!["F1", "Esc", "Tab"].iter().any(|key| said.contains(key)), "{said}");
    let letters = [Key::Help, Key::Pause, Key::Lock, Key::Who, Key::Back].map(|key| key.letter().to_string());
    assert_eq!(
        [KEYS.help, KEYS.pause, KEYS.lock, KEYS.who, KEYS.back],
        letters.each_ref().map(String::as_str)
    );
}

#[test]
fn where_one_is_in_a_practice_and_its_title_are_said_when_they_change() {
    let tape = Tape::default();
    let mut talk = Talk::new(Play::default(), Typed(b"", tape.clone()), tape.clone());
    for (part, of_boxes, said) in [(1, None, "One."), (1, None, "Two."), (2, Some((4, 6)), "Three.")] {
        let page = Page::new("Listening", vec![Block::say(said)], vec![]);
        let progress = Some(Progress { part, parts: 9, of_boxes, minutes: 12 });
        talk.show(&Page { progress, ..page }).unwrap();
    }
    let told = String::from_utf8(tape.0.take()).unwrap();
    let pages = ["Part 1 of 9.", "Listening", "One.", "Two.", "Part 2 of 9. Box 4 of 6.", "Three."];
    assert_eq!(told.trim(), pages.join("\n\n"));
}
