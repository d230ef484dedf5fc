//! Bytes that are no keys: pieces of sequences, and pastes that the terminal did not mark. In a text they are words, and
//! nowhere do they choose.

use std::time::Duration;

use crate::{
    house::{ASKED, House},
    wait,
    window::{CTRL_C, Window},
};

const PASTE: &str = "Item\tquite long, not nice\nto be pushed\tend";
/// The page before the question.
const BEFORE: &str = "Laughing at a screen";

fn at_the_question(house: &House) -> Window {
    let window = Window::open(house.program());
    window.shows(ASKED);
    window
}

/// Presses the parts of something, each a while behind the one before.
fn press_apart(window: &mut Window, parts: &[&str], milliseconds: u64) {
    for part in parts {
        window.press(part);
        wait::pass(Duration::from_millis(milliseconds));
    }
}

#[test]
fn an_arrow_in_two_pieces_moves_and_leaves_no_page() {
    let house = House::at_a_question();
    let mut window = at_the_question(&house);
    window.go("angry", "angry");
    press_apart(&mut window, &["\x1b", "[D"], 60);
    window.go("!", "angr!y");
    press_apart(&mut window, &["\x1b", "b"], 60);
    window.go("?", "?angr!y");
    window.press(CTRL_C);
    window.ends();
    assert_eq!(house.drafts(), ["?angr!y"]);
}

#[test]
fn an_unmarked_paste_is_words_in_a_text_and_nothing_among_choices() {
    let house = House::at_a_question();
    let mut window = at_the_question(&house);
    window.go(PASTE, "end");
    window.go("\x1b", BEFORE);
    window.go(&format!("{PASTE}\r"), "Nothing was chosen.");
    window.shows(BEFORE);
    window.press("q");
    assert_eq!(window.ends().exit_code(), 0);
    assert_eq!(house.drafts(), [PASTE]);
}

#[test]
fn what_comes_late_behind_an_esc_chooses_nothing() {
    let house = House::at_a_question();
    let mut window = at_the_question(&house);
    window.go("\x1b", BEFORE);
    window.press("[1;5q");
    // Behind it, so that it is a key by itself.
    wait::pass(Duration::from_millis(20));
    window.go("?", "Back to where you were");
    window.go("b", BEFORE);
}
