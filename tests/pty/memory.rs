//! What a locked seat wrote, its passphrase and its key are nowhere in the program's memory.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
};

use crate::{
    house::House,
    window::{CTRL_D, Window},
};

const WORDS: &str = "XCANARYX deep in the night";
const PASSPHRASE: &str = "seven quiet words";
const F3: &str = "\x1bOR";

/// How often these bytes stand in what the program holds, and where.
fn found(window: &Window, bytes: &str) -> Vec<String> {
    let process = window.process().as_raw_nonzero();
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let readable =
        maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|may| may.starts_with("rw")));
    let held = readable.filter(|line| {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let [from, to] = [from, to].map(|at| u64::from_str_radix(at, 16).unwrap());
        let mut part = vec![0; usize::try_from(to - from).unwrap()];
        memory.read_exact_at(&mut part, from).is_ok()
            && memchr::memmem::find(&part, bytes.as_bytes()).is_some()
    });
    held.map(str::to_owned).collect()
}

#[test]
#[ignore = "needs root, to look into another program's memory"]
fn after_locking_no_private_word_is_in_memory() {
    let house = House::at_a_note().sealed_by(PASSPHRASE);
    let mut window = Window::open(house.program());
    window.shows("passphrase?");
    window.go(&format!("{PASSPHRASE}\r"), "Private: it is sealed");
    window.press(WORDS);
    window.shows("deep in the night");
    assert!(!found(&window, "XCANARYX").is_empty(), "this test can see what is there");
    window.go(CTRL_D, "Saved.");
    window.go(F3, "passphrase?");
    is_forgotten(&window);
    // And again, when it was read from its sealed line.
    window.go(&format!("{PASSPHRASE}\r"), "XCANARYX");
    window.go(F3, "passphrase?");
    is_forgotten(&window);
}

/// Half a word stands in the field when it locks by itself.
#[test]
#[ignore = "needs root, to look into another program's memory"]
fn after_a_time_without_a_key_no_private_word_is_in_memory() {
    let house = House::at_a_note().sealed_by(PASSPHRASE);
    let mut program = house.program();
    program.args(["--lock-after", "1s"]);
    let mut window = Window::open(program);
    window.shows("passphrase?");
    window.press(&format!("{PASSPHRASE}\r"));
    window.waits("the page", |seen| seen.wrote("Private:"));
    type_by_hand(&mut window, WORDS);
    window.shows("Locked after 1 second without a key.");
    is_forgotten(&window);
}

#[test]
#[ignore = "needs root, to look into another program's memory"]
fn line_by_line_no_private_word_is_in_memory_after_locking() {
    let house = House::at_a_note().sealed_by(PASSPHRASE);
    let mut program = house.program();
    program.args(["--plain", "--lock-after", "1s"]);
    let mut window = Window::open(program);
    for times in 1..=2 {
        let count = |bytes: &[u8], words: &str| memchr::memmem::find_iter(bytes, words).count();
        window.waits("the prompt", |seen| count(&seen.bytes, "all choices.\r\n> ") == times);
        window.press(&format!("{PASSPHRASE}\r"));
        window.waits("the open field", |seen| count(&seen.bytes, "or choose.") == times);
        window.press(&format!("{WORDS}\r{WORDS}, and half"));
        window.waits("locked", |seen| count(&seen.bytes, "Locked after 1 second without a line.") == times);
        is_forgotten(&window);
    }
}

/// Letter by letter. What comes all at once (a paste) lies in a buffer of the terminal library until other keys have come
/// over it, and nobody else can wipe that.
fn type_by_hand(window: &mut Window, words: &str) {
    for end in 1..=words.len() {
        window.press(&words[end - 1..end]);
        window.shows(&words[..end]);
    }
}

fn is_forgotten(window: &Window) {
    for secret in ["XCANARYX", PASSPHRASE, "AGE-SECRET-KEY"] {
        assert_eq!(found(window, secret), [""; 0], "{secret}");
    }
}
