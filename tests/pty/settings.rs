//! Settings in a terminal: a key that leaves and a cover, the mouse, the cursor, and a neutral name.

use std::fs;

use trustpath::session::Place;

use crate::{
    house::{ASKED, House},
    window::{CTRL_C, Window},
};

const F6: &str = "\x1b[17~";
const F9: &str = "\x1b[20~";
const DOWN: &str = "\x1b[B";
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1002l\x1b[?1000l";
const LIST: &str = "Settings are kept on this computer alone";

fn at_settings(house: &House) -> Window {
    let window = Window::open(house.program());
    window.shows(LIST);
    window
}

#[test]
fn a_key_and_a_cover_that_are_set_on_the_page_work_until_all_is_forgotten() {
    let house = House::at(Place::Settings);
    let mut window = at_settings(&house);
    window.go("1", "Press the key now");
    window.go(F9, "F9 can leave at once");
    window.go("g", "Now: F9 (set).");
    window.press(F9);
    assert_eq!(window.ends().exit_code(), 0, "it leaves at once, without another start");

    let mut window = at_settings(&house);
    window.go("2", "this command takes the place");
    window.go("t", "Which command?");
    window.go("echo a quiet cover\r", "Now: echo a quiet cover (set).");
    window.press("q");
    window.ends();

    let mut window = at_settings(&house);
    window.press(F9);
    window.ends();
    assert!(window.screen().contains("a quiet cover"), "{}", window.screen());
    assert_eq!(house.holding("quiet cover"), [""; 0], "nothing of it lies in the data folder");
    // As it is remembered: the two letters alone stand in many a random name.
    assert_eq!(house.holding("\"f9\""), [""; 0]);

    let mut window = at_settings(&house);
    window.go("d", "Another key to leave: none");
    window.go(F9, "That key chooses nothing here.");
    window.press(CTRL_C);
    window.ends();
    let remembered = fs::read_to_string(house.state().join("machine.json")).unwrap();
    assert!(!remembered.contains("options"), "{remembered}");
    let mut window = at_settings(&house);
    window.press(CTRL_C);
    window.ends();
    assert!(!window.screen().contains("a quiet cover"), "{}", window.screen());
}

#[test]
fn line_by_line_the_name_of_the_key_is_typed_and_the_same_is_kept() {
    let [shown, typed] = [(), ()].map(|()| House::at(Place::Settings));
    let mut window = at_settings(&shown);
    window.go("1", "Press the key now");
    window.go(F9, "F9 can leave at once");
    window.go("g", "Now: F9 (set).");
    window.press("q");
    window.ends();

    let mut program = typed.program();
    program.arg("--plain");
    let mut window = Window::open(program);
    window.shows(LIST);
    window.go("1\r", "Type the name of the key");
    window.go("f6\r", "That is not one of the choices here");
    window.go("F9\r", "F9 can leave at once");
    window.go("g\r", "Now: F9 (set).");
    window.press("q\r");
    window.ends();
    let options = |house: &House| {
        let text = fs::read_to_string(house.state().join("machine.json")).unwrap();
        text.split_once("\"options\"").map(|(_, options)| options.to_owned())
    };
    assert_eq!(options(&shown), options(&typed));
    assert!(options(&shown).unwrap().contains("\"leave-key\":\"f9\""));
}

#[test]
fn f6_leaves_the_mouse_to_the_terminal_and_takes_it_back() {
    let house = House::at_a_question();
    let mut window = Window::open(house.program());
    window.shows(ASKED);
    let clicks = |window: &Window| {
        let seen = window.seen();
        seen.last(MOUSE_ON) > seen.last(MOUSE_OFF)
    };
    assert!(clicks(&window));
    window.go(F6, "You can select text with the mouse now.");
    assert!(!clicks(&window));
    window.go(F6, "Clicks and the wheel go to the program again.");
    assert!(clicks(&window));
    window.press(CTRL_C);
    window.ends();
    assert!(!clicks(&window), "the terminal has it back");
    assert_eq!(house.drafts(), [""; 0], "no letter of it came into the text");

    let mut program = house.program();
    program.arg("--no-mouse");
    let mut window = Window::open(program);
    window.shows(ASKED);
    assert_eq!(window.seen().last(MOUSE_ON), None);
    window.go(F6, "Clicks and the wheel");
    assert!(clicks(&window));
    window.press(CTRL_C);
    window.ends();
}

#[test]
fn the_hidden_cursor_rests_on_the_highlighted_row() {
    let house = House::at(Place::Settings);
    let mut window = at_settings(&house);
    for _ in 0..4 {
        window.waits("the cursor on the highlighted row", |seen| {
            let screen = seen.terminal.screen();
            let (row, _) = screen.cursor_position();
            let text = screen.rows(0, 80).nth(row.into()).unwrap_or_default();
            screen.hide_cursor() && text.contains('›')
        });
        window.press(DOWN);
    }
    window.press(CTRL_C);
    window.ends();
}

#[test]
#[cfg(target_os = "linux")]
fn in_tmux_the_program_has_a_name_that_tells_nothing() {
    let house = House::at_a_question();
    let mut program = house.program();
    program.env("TMUX", "/tmp/tmux-0/default,1,0");
    let mut window = Window::open(program);
    window.shows(ASKED);
    let called = fs::read(format!("/proc/{}/cmdline", window.process().as_raw_nonzero())).unwrap();
    assert!(called.starts_with(b"notes\0--data-dir\0"), "{}", String::from_utf8_lossy(&called));
    window.press(CTRL_C);
    assert_eq!(window.ends().exit_code(), 0);
}
