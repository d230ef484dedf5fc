//! Clocks in real time: they rest while nobody sees them, whatever ends or stops the program, and are heard only where
//! somebody asked for it.

use std::time::Duration;

use crate::{
    house::House,
    wait,
    window::{CTRL_C, Window},
};
use portable_pty::CommandBuilder;
use trustpath::{
    journey::position::{Position, Stop},
    session::{Place, Resume},
};

const RESTED: &str = "The clock rested while you were away: ";
const UP: &str = "The time is up. There is no hurry.";
const BELL: u8 = 7;

/// Somebody stopped in the middle of a part, with so many seconds left.
pub fn with_left(seconds: u32) -> House {
    let position = Position { chapter: "keeping-promises".into(), stop: Stop::Part("ordinary".into()) };
    House::at(Place::Midway(position, Resume { left: Some(seconds), floor: None }))
}

/// What it says of the clock, as the program is opened.
fn opened(house: &House) -> (Window, String) {
    let window = Window::open(house.program());
    window.shows(RESTED);
    let screen = window.screen();
    let left = screen.split_once(RESTED).and_then(|(_, rest)| rest.split(' ').next());
    let left = left.unwrap().to_owned();
    (window, left)
}

/// Lets the clock go on, and waits until a second or two have passed on it.
pub fn runs(window: &mut Window) {
    window.go("1", "running");
    for _ in 0..2 {
        let before = window.screen();
        window.waits("a second", |seen| seen.screen() != before);
    }
}

#[test]
#[ignore = "slow: a clock runs for seconds"]
fn a_clock_is_where_it_was_after_a_kill_and_where_it_stood_after_leaving() {
    let house = with_left(130);
    let (mut window, left) = opened(&house);
    assert_eq!(left, "2:10");
    runs(&mut window);
    window.kill();
    let (mut window, left) = opened(&house);
    assert_eq!(left, "2:10", "the last thing that was said of it");
    for leave in ["q", CTRL_C] {
        runs(&mut window);
        window.press(leave);
        window.ends();
        let (again, left_then) = opened(&house);
        assert!(left_then < left, "{left_then} after {left}");
        window = again;
    }
}

#[test]
#[ignore = "slow: watches a clock run"]
fn a_bell_is_heard_once_and_only_where_somebody_asked_for_it() {
    for (asked, heard) in [(false, 0), (true, 1)] {
        let house = with_left(1);
        let mut command = house.program();
        command.args(asked.then_some("--bell"));
        let mut window = Window::open(command);
        window.shows(RESTED);
        let before = bells(&window);
        window.go("1", UP);
        // Help is painted after whatever came before it.
        window.go("?", "Back to where you were");
        assert_eq!(bells(&window) - before, heard);
        window.press(CTRL_C);
        window.ends();
    }
}

#[test]
fn line_by_line_the_bell_is_heard_while_nobody_types() {
    let house = with_left(1);
    let mut command: CommandBuilder = house.program();
    command.args(["--plain", "--bell"]);
    let mut window = Window::open(command);
    window.shows(RESTED);
    window.press("1\r");
    window.waits("the bell", |seen| seen.bytes.contains(&BELL));
    window.press("q\r");
    window.ends();
    assert_eq!(bells(&window), 1);
}

fn bells(window: &Window) -> usize {
    window.seen().bytes.iter().filter(|byte| **byte == BELL).count()
}

/// How soon it locks here, in seconds. Long enough for a machine that is busy with other tests.
const IDLE: u32 = 3;

#[test]
#[ignore = "slow: waits for real clocks and locks, eight seconds long"]
fn a_running_clock_is_no_idle_time_also_under_the_help() {
    let house = with_left(IDLE + 3).sealed_by("tea");
    let mut command = house.program();
    command.args(["--lock-after", &format!("{IDLE}s")]);
    let mut window = Window::open(command);
    window.shows("your passphrase?");
    window.go("tea\r", "6 left");
    window.go("1", "running");
    window.go("?", "Back to where you were");
    wait::pass(Duration::from_secs((IDLE + 1).into()));
    window.go("b", "running");
    window.shows(UP);
    window.shows("your passphrase?");
    window.press(CTRL_C);
    window.ends();
}
