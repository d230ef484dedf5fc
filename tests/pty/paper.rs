//! The terminal says what its paper is, between the keys.

use std::fs;

use vt100::Color;

use crate::{
    house::House,
    window::{Seen, Window},
};

const QUESTION: &[u8] = b"\x1b]11;?\x1b\\";
const DARK: &str = "\x1b]11;rgb:1e1e/1e1e/1e1e\x07";

fn open(house: &House) -> Window {
    let mut program = house.program();
    program.env("COLORTERM", "truecolor");
    Window::open(program)
}

/// What came out before the terminal was asked, once it was.
fn before_the_question(window: &Window) -> String {
    let asked = |bytes: &[u8]| bytes.windows(QUESTION.len()).position(|bytes| bytes == QUESTION);
    window.waits("the question", |seen| asked(&seen.bytes).is_some());
    let seen = window.seen();
    String::from_utf8_lossy(&seen.bytes[..asked(&seen.bytes).unwrap()]).into_owned()
}

/// The inks of everything that the screen shows.
fn inks(seen: &Seen) -> Vec<Color> {
    let screen = seen.terminal.screen();
    let cells = (0..24).flat_map(|row| (0..80).filter_map(move |column| screen.cell(row, column)));
    cells.filter(|cell| !cell.contents().trim().is_empty()).map(vt100::Cell::fgcolor).collect()
}

fn is_inked(seen: &Seen) -> bool {
    inks(seen).iter().all(|ink| matches!(ink, Color::Rgb(..)))
}

#[test]
fn a_terminal_is_asked_behind_the_first_frame_and_its_answer_paints_the_page_and_is_remembered() {
    let house = House::at_a_question();
    let mut window = open(&house);
    let first = before_the_question(&window);
    assert!(first.contains("F1") && !first.contains("38;2;"), "letters keep the terminal's ink: {first:?}");
    // Words, and the answer in two pieces between them.
    window.press("Fo");
    window.press(&DARK[..9]);
    window.press(&DARK[9..]);
    window.go("ur", "Four");
    window.waits("inks", is_inked);
    window.press("\x03");
    assert!(window.ends().success());
    assert_eq!(house.drafts(), ["Four"]);
    let kept = fs::read_to_string(house.home().join("state/machine.json")).unwrap();
    assert!(kept.contains(r##""papers":{"xterm-256color":"#1e1e1e"}"##), "{kept}");
    let window = open(&house);
    let first = before_the_question(&window);
    assert!(first.contains("38;2;"), "the first frame has them already: {first:?}");
}
