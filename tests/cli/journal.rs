//! Notes from the shell.

use std::{
    io::{Read, Write},
    process::{Child, Command, Stdio},
};

use trustpath::journey::couple::Seats;

use super::Home;

fn couple() -> Home {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    home
}

#[test]
fn a_note_that_was_saved_is_listed_shown_and_found() {
    let home = couple();
    assert_eq!(
        home.told("journal add --seat sam", "We walked.\n\nIt rained, and nobody minded.\n").out,
        "Saved.\n"
    );
    let list = home.run("journal list --seat sam").out;
    let [id, day] = [&list[..8], &list[10..21]];
    assert!(list.ends_with("We walked.\n") && day.trim().split(' ').count() == 3, "{list}");
    let shown = home.run(&format!("journal show {id} --seat first")).out;
    assert!(shown.contains("Sam\n\nWe walked.\n\nIt rained, and nobody minded.\n"), "{shown}");
    assert_eq!(home.run("journal search NOBODY minded --seat Sam").out, list);
    assert_eq!(home.run("journal search thunder --seat Sam").out, "No note holds these words.\n");
}

#[test]
fn what_one_wrote_the_other_is_not_shown() {
    let home = couple();
    home.told("journal add --seat sam", "canary");
    let id = home.run("journal list --seat sam").out[..8].to_owned();
    assert_eq!(home.run("journal list --seat alex").out, "Nothing is written here yet.\n");
    assert_eq!(home.run("journal search canary --seat alex").out, "No note holds these words.\n");
    let said = home.run(&format!("journal show {id} --seat alex"));
    assert_eq!((said.code, &*said.out), (1, ""));
    assert!(said.err.contains("There is no note"), "{}", said.err);
}

#[test]
fn of_two_people_one_must_be_named_and_one_alone_not() {
    let home = couple();
    for line in ["journal add", "journal list", "journal show 0123", "journal search tea"] {
        let said = home.told(line, "words");
        assert_eq!(said.code, 2, "{line}");
        assert!(said.err.contains("first (Sam) or second (Alex)"), "{line}: {}", said.err);
    }
    let said = home.run("journal list --seat Max");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("Nobody is called “Max” here. --seat takes first (Sam) or second (Alex)."));
    let alone = Home::new();
    alone.couple(Seats::One, ["Sam", ""]);
    assert_eq!(alone.told("journal add", "mine").out, "Saved.\n");
    assert!(alone.run("journal list").out.contains("mine"));
}

#[test]
fn nothing_and_too_much_are_refused_and_leave_nothing() {
    let home = couple();
    let before = home.files();
    for (words, phrase) in [
        ("".to_owned(), "nothing was saved"),
        (" \n\t\n.\n".to_owned(), "nothing was saved"),
        ("a".repeat((1 << 20) + 1), "longer than"),
    ] {
        let said = home.told("journal add --seat sam", &words);
        assert_eq!((said.code, &*said.out), (1, ""), "{} bytes", words.len());
        assert!(said.err.contains(phrase), "{}", said.err);
    }
    assert_eq!(home.files(), before);
    assert_eq!(home.told("journal add --seat sam", "a".repeat(1 << 20)).code, 0);
}

#[test]
fn an_id_is_taken_from_four_letters_on_and_must_be_clear() {
    let home = couple();
    home.told("journal add --seat sam", "one");
    home.told("journal add --seat sam", "two");
    let said = home.run("journal show 019 --seat sam");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("from 4 letters on"), "{}", said.err);
    let first = home.run("journal list --seat sam").out[..4].to_owned();
    let said = home.run(&format!("journal show {first} --seat sam"));
    assert_eq!(said.code, 1);
    assert!(said.err.contains("More than one note"), "{}", said.err);
    for line in home.run("journal list --seat sam").out.lines() {
        let id = line.split(' ').next().unwrap();
        assert_eq!(home.run(&format!("journal show {id} --seat sam")).code, 0, "{line}");
    }
}

#[test]
fn escapes_in_names_and_notes_never_come_out_raw() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam\u{1b}[31m\u{9b}2J", "Al\u{202e}ex"]);
    home.told("journal add --seat first", "\u{1b}]0;title\u{7} tea\r\u{85}\u{2066}\u{8}");
    let id = home.run("journal list --seat first").out[..8].to_owned();
    for line in [
        "journal list --seat first",
        "journal search tea --seat first",
        &format!("journal show {id} --seat first"),
        "journal list --seat \u{1b}[2J",
        "journal list",
        "status",
        "status --json",
        "doctor",
    ] {
        let said = home.run(line);
        for c in said.out.chars().chain(said.err.chars()) {
            let harmful =
                c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            assert!(!harmful, "{line} printed {c:?}");
        }
    }
    let json: serde_json::Value = serde_json::from_str(&home.run("status --json").out).unwrap();
    assert_eq!(json["people"][0], "Sam\u{1b}[31m\u{9b}2J", "JSON keeps the exact name, escaped");
}

fn adding(home: &Home, seat: &str) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    command
        .args(["journal", "add", "--seat", seat])
        .env("TRUSTPATH_DATA_DIR", home.data())
        .env("TRUSTPATH_STATE_DIR", home.state());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
}

#[test]
fn notes_that_are_added_at_once_all_survive() {
    let home = couple();
    let mut adding: Vec<Child> = (0..6).map(|_| adding(&home, "sam")).collect();
    for (nth, child) in adding.iter_mut().enumerate() {
        child.stdin.take().unwrap().write_all(format!("note {nth}").as_bytes()).unwrap();
    }
    for child in adding {
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.stdout, b"Saved.\n");
    }
    let list = home.run("journal list --seat sam").out;
    assert!((0..6).all(|nth| list.contains(&format!("note {nth}"))), "{list}");
    assert_eq!(home.run("doctor").code, 0);
}

#[test]
fn a_note_is_added_beside_an_open_guide() {
    let home = couple();
    let mut command = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    command
        .args(["--plain", "--seat", "sam"])
        .env("TRUSTPATH_DATA_DIR", home.data())
        .env("TRUSTPATH_STATE_DIR", home.state());
    let mut guide = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut shown = String::new();
    let mut byte = [0];
    while !shown.contains("Your path") {
        guide.stdout.as_mut().unwrap().read_exact(&mut byte).unwrap();
        shown.push(char::from(byte[0]));
    }
    assert_eq!(home.told("journal add --seat sam", "from beside").out, "Saved.\n");
    drop(guide.stdin.take());
    guide.stdout.take().unwrap().read_to_end(&mut vec![]).unwrap();
    assert!(guide.wait().unwrap().success());
    assert!(home.run("journal list --seat sam").out.contains("from beside"));
}
