//! Leaving line by line wipes the window: nothing that was read out or typed stays in it, or above it.

use rustix::process::Signal;

use crate::{
    house::House,
    window::{CTRL_C, Window},
};

/// The one sequence that the line-by-line front ever writes.
const WIPE: &str = "\x1b[H\x1b[2J\x1b[3J";

/// Stops the terminal's output.
const CTRL_S: &str = "\x13";

/// A word that stands in every typed line.
const CANARY: &str = "kestrel";

/// A window in which the private check was answered, and forty lines were typed.
fn told_much(house: &House, term: &str) -> Window {
    let mut program = house.program();
    program.arg("--plain");
    let mut window = Window::named(Some(term), program);
    window.shows("or choose.");
    window.go("?\r", "A private check, alone");
    window.go("6\r", "Begin the check");
    window.go("1\r", "Am I sometimes afraid");
    window.go("2\r", "Has my partner hurt me");
    window.go("s\r", "What stays open");
    window.go("g\r", "a. All pages");
    window.go("j\r", "t. Write a note");
    window.go("t\r", "Write, or choose.");
    for nth in 1..=40 {
        window.press(&format!("{CANARY} {nth}\r"));
    }
    window.go(".\r", "Change it");
    window
}

/// A way to end it.
type Way = Box<dyn Fn(&mut Window)>;

/// Everything that the window got after it was wiped last.
fn left(window: &Window) -> String {
    let seen = window.seen();
    let said = String::from_utf8_lossy(&seen.bytes).into_owned();
    assert!(said.contains(CANARY) && said.contains("Am I sometimes afraid"), "{said}");
    let parts: Vec<_> = said.split(WIPE).collect();
    assert!(parts.len() > 1, "it was never wiped: {said}");
    assert!(parts.iter().all(|part| !part.contains('\x1b')), "another escape: {said}");
    parts[parts.len() - 1].to_owned()
}

#[test]
fn whatever_ends_it_the_window_is_wiped() {
    let signal = |signal| move |window: &mut Window| window.signal(signal);
    let ways: [Way; 5] = [
        Box::new(|window| window.press(CTRL_C)),
        Box::new(|window| window.press("q\r")),
        Box::new(|window| window.press("\x04")),
        Box::new(signal(Signal::TERM)),
        Box::new(signal(Signal::HUP)),
    ];
    for way in ways {
        let house = House::at_a_question();
        let mut window = told_much(&house, "xterm-256color");
        way(&mut window);
        window.ends();
        assert!(!left(&window).contains(CANARY));
    }
}

#[test]
fn a_terminal_that_takes_nothing_holds_up_no_end() {
    let house = House::at_a_question();
    let mut program = house.program();
    program.arg("--plain");
    let mut window = Window::open(program);
    window.shows("or choose.");
    window.press(CTRL_S);
    window.signal(Signal::TERM);
    window.ends();
}

#[test]
fn locking_wipes_it_too_and_says_the_locked_page_after() {
    let house = House::at_a_question();
    let mut window = told_much(&house, "xterm-256color");
    window.press("!\r");
    let is_wiped = || (left_so_far(&window)?.contains("Enter")).then_some(());
    crate::wait::until("the covered page", is_wiped, || window.screen());
    assert!(!left(&window).contains(CANARY));
}

#[test]
fn going_on_from_the_private_check_wipes_what_was_asked_and_answered_there() {
    let house = House::at_a_question();
    let mut window = told_much(&house, "xterm-256color");
    let after = left_so_far(&window).unwrap();
    assert!(after.contains(CANARY) && !after.contains("Am I sometimes afraid"), "{after}");
    window.press(CTRL_C);
    window.ends();
}

/// As [`left`], while it is not sure that it was wiped yet.
fn left_so_far(window: &Window) -> Option<String> {
    let said = String::from_utf8_lossy(&window.seen().bytes).into_owned();
    said.rsplit_once(WIPE).map(|(_, left)| left.to_owned())
}

#[test]
fn a_simple_terminal_gets_no_escape_and_is_told_ahead_of_the_private_check_what_stays() {
    let house = House::at_a_question();
    let mut window = told_much(&house, "dumb");
    window.press("q\r");
    window.ends();
    let said = String::from_utf8_lossy(&window.seen().bytes).into_owned();
    assert!(!said.contains('\x1b'), "{said}");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let (before, _) = said.split_once("Am I sometimes afraid").unwrap();
    assert!(before.contains("what is read out here stays in this window"), "{said}");
}
