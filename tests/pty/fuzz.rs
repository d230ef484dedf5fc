//! Whatever pieces bytes come in, the words in the file are the words typed, and no choice is taken that nobody asked for.

use std::time::Duration;

use proptest::prelude::*;
use trustpath::session::Place;

use crate::{
    house::House,
    wait,
    window::{CTRL_C, CTRL_L, F1, Window},
};

/// Something that happens to a terminal while somebody writes.
#[derive(Debug, Clone)]
enum Step {
    Type(String),
    Left,
    Backspace,
    /// A paste that the terminal marks as one, in two pieces.
    Paste(String, usize),
    /// A paste that it does not mark.
    Burst(String),
    Resize(u16, u16),
    WrittenOver,
    /// A key of which the second piece comes a moment later.
    Key(&'static str, usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => "[a-zA-Z ,.?!éя我]".prop_map(Step::Type),
        2 => Just(Step::Left),
        1 => Just(Step::Backspace),
        1 => ("[a-z!q \n\t]{1,20}", 0..30usize).prop_map(|(words, at)| Step::Paste(words, at)),
        1 => "[a-zqz!?\n\t ]{4,40}".prop_map(Step::Burst),
        1 => (40..100u16, 12..40u16).prop_map(|(columns, rows)| Step::Resize(columns, rows)),
        1 => Just(Step::WrittenOver),
    ]
}

/// What happens on a page of choices, where none of it is a whole key that chooses.
fn beside_a_choice() -> impl Strategy<Value = Step> {
    // Arrows, keys that nobody knows, and what a terminal answers when it is asked.
    let keys =
        ["\x1b[A", "\x1b[B", "\x1bOB", "\x1b[99~", "\x1b[24;80t", "\x1b[?62;22c", "\x1b]11;rgb:00/ff/00\x07"];
    let by_itself = step().prop_filter("no letter by itself", |step| !matches!(step, Step::Type(_)));
    prop_oneof![2 => (prop::sample::select(keys.to_vec()), 1..20usize).prop_map(|(key, at)| Step::Key(key, at)), 2 => by_itself]
}

/// The words as somebody would expect them, letter by letter, and where the caret stands.
#[derive(Default)]
struct Model {
    words: Vec<char>,
    caret: usize,
}

impl Model {
    fn put(&mut self, words: &str) {
        for letter in words.chars() {
            self.words.insert(self.caret, letter);
            self.caret += 1;
        }
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::Type(words) | Step::Paste(words, _) | Step::Burst(words) => self.put(words),
            Step::Left => self.caret = self.caret.saturating_sub(1),
            Step::Backspace if self.caret > 0 => {
                self.caret -= 1;
                self.words.remove(self.caret);
            }
            _ => {}
        }
    }
}

/// Presses bytes in two pieces, the second a moment behind the first.
fn press_apart(window: &mut Window, bytes: &[u8], at: usize) {
    let (first, rest) = bytes.split_at(at.min(bytes.len()));
    window.press_bytes(first);
    wait::pass(Duration::from_millis(30));
    window.press_bytes(rest);
}

/// Waits until keys have been read for a while: letters that are there already when the program begins are typed ahead.
fn awake(window: &mut Window, page: &str) {
    window.go(F1, "Which country?");
    window.go("\x1b", page);
}

fn happen(window: &mut Window, step: &Step) {
    match step {
        Step::Type(letter) => press_apart(window, letter.as_bytes(), 1),
        Step::Left => press_apart(window, b"\x1b[D", 1),
        Step::Backspace => window.press("\x7f"),
        Step::Paste(words, at) => {
            press_apart(window, format!("\x1b[200~{words}\x1b[201~").as_bytes(), *at);
        }
        Step::Burst(words) => window.press(words),
        Step::Resize(columns, rows) => window.resize(*columns, *rows),
        Step::WrittenOver => window.is_written_over("\r\n\x1b[33mBroadcast\x1b[5;5H"),
        Step::Key(key, at) => press_apart(window, key.as_bytes(), *at),
    }
    // Each by itself.
    wait::pass(Duration::from_millis(10));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    #[ignore = "slow: thirty windows, a letter after the other"]
    fn the_words_in_the_file_are_the_words_typed(steps in prop::collection::vec(step(), 5..40)) {
        let house = House::at_a_note();
        let mut window = Window::open(house.program());
        window.shows("hidden here, not locked");
        awake(&mut window, "hidden here, not locked");
        let mut model = Model::default();
        window.go("#", "#");
        model.put("#");
        for step in &steps {
            happen(&mut window, step);
            model.take(step);
        }
        window.resize(80, 24);
        window.go(CTRL_L, "Ctrl-D");
        window.press(CTRL_C);
        prop_assert!(window.ends().success());
        prop_assert_eq!(house.drafts(), [model.words.iter().collect::<String>()]);
    }

    #[test]
    #[ignore = "slow: thirty windows, a piece of a key after the other"]
    fn no_choice_is_taken_that_no_whole_key_asked_for(steps in prop::collection::vec(beside_a_choice(), 5..40)) {
        let house = House::at(Place::Journal);
        let mut window = Window::open(house.program());
        window.shows("Nothing is written yet");
        awake(&mut window, "Nothing is written yet");
        for step in &steps {
            happen(&mut window, step);
        }
        window.resize(80, 24);
        window.go(CTRL_L, "Nothing is written yet");
        prop_assert_eq!(house.notes(), [""; 0]);
        window.go("t", "Ctrl-D");
        window.press(CTRL_C);
        prop_assert!(window.ends().success());
    }
}
