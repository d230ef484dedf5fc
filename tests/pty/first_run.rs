//! The first run by keys, from the welcome to the middle of a sentence, and back to exactly there.

use portable_pty::CommandBuilder;

use crate::{
    house::House,
    window::{CTRL_C, Window},
};

/// Titles as terminals know them: kept before it is changed, and brought back.
const KEEPS_TITLE: &str = "\x1b[22;0t\x1b]2;notes\x07";
const BRINGS_TITLE_BACK: &str = "\x1b[23;0t";

#[test]
fn somebody_begins_stops_in_the_middle_of_a_sentence_and_comes_back_to_it() {
    let house = House::empty();
    rehearse(&house);
    let mut window = Window::open(house.program());
    window.shows("Leaving fast");
    window.go("g", "One or two?");
    window.go("2", "the two of you");
    window.go("Sam\r", "And the second?");
    window.go("Alex\r", "Two private minutes each");
    window.go("3", "A first evening");
    window.go("b", "Your path");
    window.go("w", "Who is here?");
    window.go("1", "Your path");
    walk_to_a_question(&mut window);
    window.go("When voices rise I count the ti", "count the ti");
    let (screen, cursor) = (field(&window), window.seen().terminal.screen().cursor_position());
    window.press(CTRL_C);
    assert_eq!(window.ends().exit_code(), 0);
    nothing_is_left(&window);

    let mut window = Window::open(house.program());
    window.shows("Who is here?");
    window.go("1", "count the ti");
    window.waits("the cursor where it was", |seen| seen.terminal.screen().cursor_position() == cursor);
    assert_eq!(field(&window), screen);
    window.go("les", "count the tiles");
    window.press(CTRL_C);
    window.ends();
}

#[test]
fn what_is_typed_behind_the_very_first_key_is_kept() {
    let house = House::empty();
    let mut window = Window::open(house.program());
    window.shows("Something between you and your partner broke");
    window.go("gg2", "the two of you");
    window.press(CTRL_C);
    window.ends();
}

/// Behind a shell's own words, with a window small enough that they are in the scrollback.
fn rehearse(house: &House) {
    let mut shell = CommandBuilder::new("sh");
    shell.args(["-c", r#"seq 100; exec "$0" --data-dir "$1""#, env!("CARGO_BIN_EXE_trustpath")]);
    shell.arg(house.folder());
    let mut window = Window::open(house.move_in(shell));
    window.shows("Something between you and your partner broke");
    assert!(window.seen().wrote(KEEPS_TITLE));
    window.go("g", "Leaving fast");
    window.press(CTRL_C);
    assert_eq!(window.ends().exit_code(), 0);
    nothing_is_left(&window);
}

fn nothing_is_left(window: &Window) {
    let seen = window.seen();
    let screen = seen.terminal.screen();
    assert!(!screen.alternate_screen());
    assert_eq!((screen.contents().as_str(), screen.scrollback_len()), ("", 0));
    assert_eq!(screen.cursor_position(), (0, 0));
    assert!(seen.wrote("\x1b[2J\x1b[3J") && seen.wrote(BRINGS_TITLE_BACK));
}

fn walk_to_a_question(window: &mut Window) {
    window.go("1", "practices");
    window.go("1", "All parts of this page");
    window.go("a", "The parts of this page");
    window.go("4", "Think of the last time");
}

/// The rows in which somebody writes, with the question above them.
fn field(window: &Window) -> Vec<String> {
    let screen = window.screen();
    screen.lines().take_while(|row| !row.contains('╰')).map(str::to_owned).collect()
}
