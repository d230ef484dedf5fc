//! Words of every kind: stored exactly as they came, and never able to steer a terminal.

use std::process::{Command, Stdio};

use crate::{
    house::{ASKED, House, NOTE},
    window::{CTRL_D, Window},
};

/// Scripts and signs that make rows, columns and borders of letters hard.
const KINDS: &[(&str, &str)] = &[
    ("Chinese", "我把水壶放在炉子上，然后就不再听了。"),
    ("Arabic", "أتوقف عن الاستماع حين يعلو الصوت"),
    ("emoji with joiners", "👩‍❤️‍👨 👨‍👩‍👧‍👦 🏳️‍🌈 🤝🏽 ❤️"),
    ("combining marks", "e\u{301}a\u{308}\u{304} Z\u{351}\u{36b}\u{343}alg\u{322}o \u{1112}\u{1161}\u{11ab}"),
    ("turned round and unseen", "a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{ad}f"),
];

/// What would steer a terminal if it came there raw.
const STEERING: &str =
    "red \x1b[31m title \x1b]0;gone\x07 clear \x1b[2J\x1b[3J end \x08\x7f\x00\x0e \u{9b}31m \u{85} over\ttab";

/// Opens a window on a note that is to be written.
fn at_a_note(house: &House) -> Window {
    let window = Window::open(house.program());
    window.shows("hidden here, not locked");
    window.waits("a cursor", |seen| !seen.terminal.screen().hide_cursor());
    window
}

/// Keeps what is written, and waits until it is.
fn keep(window: &mut Window) {
    window.go(CTRL_D, "Saved.");
}

#[test]
fn every_script_typed_or_pasted_is_stored_as_it_came() {
    for (kind, words) in KINDS {
        let house = House::at_a_note();
        let mut window = at_a_note(&house);
        window.press(words);
        window.press("|");
        window.paste(words);
        window.go("|end", "end");
        let expected = format!("{words}|{words}|end");
        keep(&mut window);
        assert_eq!(house.notes(), [expected], "{kind}");
    }
}

#[test]
fn what_would_steer_a_terminal_is_stored_as_it_came_and_reaches_no_terminal() {
    let house = House::at_a_note();
    let mut window = at_a_note(&house);
    window.seen().bytes.clear();
    window.paste(STEERING);
    window.shows("over");
    keep(&mut window);
    assert_eq!(house.notes(), [STEERING]);
    window.shows("Change it");
    steers_nothing(&window.seen().bytes);
    for arguments in [vec!["--plain"], vec!["journal", "list"], vec!["journal", "show", NOTE], vec!["status"]]
    {
        let said = says(&house, &arguments);
        let raw: String =
            said.chars().filter(|letter| letter.is_control() && !"\n\t".contains(*letter)).collect();
        assert_eq!(raw, "", "{arguments:?} said {said:?}");
    }
    assert!(says(&house, &["journal", "show", NOTE]).contains("title"));
}

/// Nothing of it is there as it was pasted: what our own drawing uses is known.
fn steers_nothing(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for steering in [
        "\x1b[31m", "\x1b]0", "gone\x07", "\x1b[2J", "\x1b[3J", "\x08", "\x7f", "\0", "\x0e", "\u{9b}",
        "\u{85}", "\t",
    ] {
        assert!(!text.contains(steering), "{steering:?} in {text:?}");
    }
}

/// What the program says to somebody who says nothing.
fn says(house: &House, arguments: &[&str]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    program.args(arguments).arg("--data-dir").arg(house.folder()).stdin(Stdio::null());
    let output = program.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_paste_of_a_megabyte_is_taken_whole_and_one_letter_more_is_refused_kindly() {
    let house = House::at_a_note();
    let mut window = at_a_note(&house);
    let line = "We said we would talk on Sunday evenings, and then we did, más o menos.\n";
    let mut words = line.repeat((1 << 20) / line.len());
    words.push_str(&"x".repeat((1 << 20) - words.len()));
    window.paste(&words);
    window.shows("xxxx");
    window.go("y", "more than one page of words can hold");
    window.paste(&words);
    window.go("y", "more than one page of words can hold");
    keep(&mut window);
    assert!(house.notes() == [words], "a megabyte comes back as it was");
}

#[test]
fn keys_that_come_faster_than_anybody_types_are_all_taken() {
    let house = House::at_a_question();
    let mut window = Window::open(house.program());
    window.shows(ASKED);
    let words: String = ('a'..='z').cycle().take(3000).collect();
    window.press(&words);
    window.go("#", "#");
    window.kill();
    assert_eq!(house.drafts(), [format!("{words}#")]);
}
