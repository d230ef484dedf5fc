//! Somebody with a passphrase writes, and leaves fast: nothing of it is left where others look.

use std::{fs, io::ErrorKind, path::Path};

use crate::{
    house::House,
    window::{CTRL_C, Window},
};
use trustpath::session::Place;

const PASSPHRASE: &str = "Kx7 kettle";
const WORDS: &str = "Qv9 nobody knows this";

/// The words are on the screen, half written.
fn writes(house: &House) -> Window {
    let mut window = Window::open(house.program());
    window.shows("your passphrase?");
    window.press(PASSPHRASE);
    window.go("\r", "Note, ");
    window.go(WORDS, WORDS);
    window
}

/// True when a file below this folder holds the words or the passphrase.
fn holds(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| match path.is_dir() {
        true => holds(&path),
        false => {
            let bytes = fs::read(&path).unwrap();
            [WORDS, PASSPHRASE].iter().any(|words| is_in(&bytes, words))
        }
    })
}

fn is_in(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn half_written_and_left_fast_nothing_is_left_to_find() {
    let house = House::at_a_note().sealed_by(PASSPHRASE);
    let mut window = writes(&house);
    assert!(!holds(&house.folder()), "the draft is sealed");
    let proc = format!("/proc/{}", window.process().as_raw_nonzero());
    for of in ["cmdline", "comm", "environ"] {
        match fs::read(format!("{proc}/{of}")) {
            Ok(told) => assert!(!is_in(&told, "Qv9") && !is_in(&told, "Kx7"), "{of}"),
            // The system keeps its environment to itself, or to administrators.
            Err(why) => assert_eq!((of, why.kind()), ("environ", ErrorKind::PermissionDenied)),
        }
    }
    window.press(CTRL_C);
    assert!(window.ends().success());
    let seen = window.seen();
    assert!(!seen.terminal.screen().contents().contains("Qv9"));
    assert!(!seen.wrote("Kx7"), "the passphrase never showed");
    assert!(seen.wrote("\x1b[3J"), "the scrollback is cleared");
    assert!(!seen.bytes.split(|byte| *byte == 7).any(|part| is_in(part, "\x1b]0;Qv9")));
    drop(seen);
    assert!(!holds(&house.folder()));
    let mut window = Window::open(house.program());
    window.shows("your passphrase?");
    assert!(!window.seen().wrote("Qv9"));
    window.press(PASSPHRASE);
    window.go("\r", WORDS);
}

#[test]
fn left_in_any_way_before_the_recovery_key_was_seen_no_passphrase_is_set() {
    let ways: [fn(&mut Window); 3] =
        [|window| window.kill(), |window| window.press(CTRL_C), |window| window.press("q")];
    for leave in ways {
        let house = House::at(Place::Passphrase);
        let mut window = Window::open(house.program());
        window.shows("Set a passphrase");
        window.go("g", "Before you set it");
        window.go("g", "A passphrase");
        window.go(&format!("{PASSPHRASE}\r"), "Once more");
        window.go(&format!("{PASSPHRASE}\r"), "Your recovery key");
        leave(&mut window);
        window.ends();
        assert!(!house.folder().join("keys").exists());
        Window::open(house.program()).shows("Set a passphrase");
    }
}
