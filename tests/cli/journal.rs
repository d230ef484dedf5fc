//! Notes from the shell.

use std::{
    io::{Read, Write},
    process::{Child, Command, Stdio},
};

use serde::de::IgnoredAny;
use trustpath::{
    journey::{
        couple::Seats,
        key::DraftKey,
        record::{Id, Seat},
    },
    language::Catalogue,
    store::{Seated, Store},
};

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
fn a_note_for_another_day_is_listed_by_that_day_and_shown_with_it() {
    let home = couple();
    home.told("journal add --seat sam", "today");
    home.told("journal add --seat sam --on 2019-06-02", "long ago @sea");
    home.told("journal add --seat sam --on 2019-06-01", "before that #Sea #trip");
    let list = |more: &str| -> Vec<String> {
        let out = home.run(&format!("journal list --seat sam {more}")).out;
        out.lines().map(|line| line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")).collect()
    };
    let [long_ago, before] = ["2 Jun 2019 long ago @sea", "1 Jun 2019 before that #Sea #trip"];
    assert_eq!(list("")[1..], [long_ago, before]);
    assert!(list("-n 1")[0].ends_with(", today") || list("-n 1")[0].ends_with("today"));
    assert_eq!(list("--to 2019-06-02"), [long_ago, before]);
    assert_eq!(list("--from 2019-06-02 --to yesterday"), [long_ago]);
    assert_eq!(list("--tag sea"), [long_ago, before]);
    assert_eq!(list("--tag @SEA --tag #trip"), [before]);
    assert_eq!(list("--tag sea -n 1"), [long_ago]);
    assert_eq!(home.run("journal list --seat sam --tag lake").out, "No note is like this.\n");
    let json: serde_json::Value =
        serde_json::from_str(&home.run("journal list --seat sam --tag trip --json").out).unwrap();
    let note = &json["notes"][0];
    assert_eq!((json["format"].as_u64(), note["on"].as_str()), (Some(1), Some("2019-06-01")));
    assert_eq!((note["tags"].clone(), note.get("time")), (serde_json::json!(["Sea", "trip"]), None));
    let id = note["id"].as_str().unwrap();
    let shown = home.run(&format!("journal show {id} --seat sam")).out;
    assert_eq!(shown, " 1 Jun 2019, Sam\n\nbefore that #Sea #trip\n");
    let shown = home.run(&format!("journal show {id} --seat sam --json")).out;
    assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), json);
    for (line, why) in [
        ("journal add --seat sam --on 2199-01-01 x", "still to come"),
        ("journal add --seat sam --on Friday x", "is no day"),
        ("journal list --seat sam --from 2019-13-01", "is no day"),
    ] {
        let said = home.run(line);
        assert!(said.code == 2 && said.err.contains(why), "{line}: {}", said.err);
    }
}

#[test]
fn words_behind_the_command_are_a_note() {
    let home = couple();
    let said = home
        .command("journal add --seat sam --on yesterday")
        .args(["We talked.", "Twice."])
        .output()
        .unwrap();
    assert_eq!(said.stdout, b"Saved.\n");
    assert!(home.run("journal list --seat sam").out.ends_with("  We talked. Twice.\n"));
}

#[test]
fn a_note_is_changed_by_standard_input_and_keeps_its_day() {
    let home = couple();
    home.told("journal add --seat sam --on 2019-06-02", "one\n");
    let id = home.run("journal list --seat sam").out[..8].to_owned();
    for (words, says) in [("two\n\nlines\n", "Saved.\n"), ("two\n\nlines", "Nothing was changed.\n")] {
        assert_eq!(home.told(&format!("journal edit {id} --seat sam"), words).out, says);
    }
    let said = home.told(&format!("journal edit {id} --seat sam"), " \n");
    assert!(said.code == 1 && said.err.contains("no words left"), "{}", said.err);
    assert_eq!(home.run(&format!("journal show {id} --seat sam")).out, " 2 Jun 2019, Sam\n\ntwo\n\nlines\n");
    let said = home.told(&format!("journal edit {id} --seat alex"), "mine");
    assert!(said.code == 1 && said.err.contains("There is no note"), "{}", said.err);
}

#[test]
fn a_note_is_deleted_only_by_a_yes_and_its_words_are_destroyed() {
    let home = couple();
    home.told("journal add --seat sam", "the canary sings");
    let id = home.run("journal list --seat sam").out[..8].to_owned();
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap();
    let note = store.journey.notes().next().unwrap().0;
    let mut seated: Seated<IgnoredAny> = store.store.sit(Seat::First.into(), Seat::First).unwrap();
    seated.draft.write(&DraftKey::whole(&Id::note(note)), &"half a canary".into()).unwrap();
    drop((seated, store));
    let said = home.told(&format!("journal delete {id} --seat sam"), "yes\n");
    assert!(said.code == 2 && said.err.contains("With --yes"), "{}", said.err);
    assert!(home.run("journal list --seat sam").out.contains("canary"));
    let said = home.run(&format!("journal delete {id} --seat sam --yes"));
    assert!(said.code == 0 && said.out.starts_with("Deleted."), "{}{}", said.out, said.err);
    assert_eq!(home.run(&format!("journal show {id} --seat sam")).code, 1);
    for (path, bytes) in home.files() {
        assert!(memchr::memmem::find(&bytes, b"canary").is_none(), "{}", path.display());
    }
}

#[test]
fn in_a_folder_that_is_not_there_no_note_is_found_and_no_folder_is_made() {
    let home = Home::new();
    for (line, code) in [
        ("journal list", 0),
        ("journal search tea", 0),
        ("journal show 0199aaaa", 1),
        ("journal edit 0199aaaa", 1),
        ("journal delete 0199aaaa --yes", 1),
        ("journal export", 1),
    ] {
        let said = home.run(line);
        assert_eq!(said.code, code, "{line}: {}{}", said.out, said.err);
        assert_eq!(said.err.is_empty(), code == 0, "{line}: {}", said.err);
    }
    assert_eq!(home.run("journal list --json").out, "{\"format\":1,\"notes\":[\n]}\n");
    assert!(!home.data().exists());
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
