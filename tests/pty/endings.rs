//! Ends that come from outside. The terminal is given back, every typed character is kept, nothing is left running.

use std::{
    env,
    process::{Command, Stdio},
};

use rustix::process::{Pid, Signal, test_kill_process};

use crate::{
    again::{self, given},
    house::{self, ASKED, House},
    wait,
    window::{CTRL_C, Window},
};

pub const WORDS: &str = "I stop listening when the kettle";

/// What a terminal is switched to while the program has it, and back.
const SWITCHED: [(&str, &str); 6] = [
    ("\x1b[?1049h", "\x1b[?1049l"),
    ("\x1b[?2004h", "\x1b[?2004l"),
    ("\x1b[?1000h", "\x1b[?1000l"),
    ("\x1b[?1002h", "\x1b[?1002l"),
    ("\x1b[?1006h", "\x1b[?1006l"),
    ("\x1b[22;0t", "\x1b[23;0t"),
];

/// The terminal is as any shell wants it, and shows nothing of what was on it.
pub fn is_given_back(window: &Window) {
    let seen = window.seen();
    let screen = seen.terminal.screen();
    for (on, off) in SWITCHED {
        assert!(seen.wrote(on), "{on:?} was never switched on");
        assert!(seen.last(off) > seen.last(on), "{off:?} does not follow {on:?}");
    }
    assert_eq!(window.modes(), window.cooked);
    assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
    assert!(!screen.contents().contains("kettle"), "{}", screen.contents());
}

/// Opens a window on a question, with half a sentence written.
pub fn in_a_sentence(house: &House) -> Window {
    let mut window = Window::open(house.program());
    window.shows(ASKED);
    window.go(WORDS, WORDS);
    window
}

#[test]
fn line_by_line_too_ctrl_c_leaves_at_once_as_no_failure_and_keeps_every_finished_line() {
    let house = House::at_a_question();
    let mut program = house.program();
    program.arg("--plain");
    let mut window = Window::open(program);
    window.shows("with a single dot");
    let before = house.draft_len();
    window.press(&format!("{WORDS}\r"));
    let kept = || (house.draft_len() > before).then_some(());
    wait::until("a kept line", kept, || window.screen());
    window.press(CTRL_C);
    assert_eq!(window.ends().exit_code(), 0);
    assert!(house.drafts()[0].contains(WORDS));
}

#[test]
fn every_signal_to_end_gives_the_terminal_back_and_keeps_what_was_typed() {
    for signal in [Signal::HUP, Signal::TERM, Signal::INT, Signal::QUIT] {
        let house = House::at_a_question();
        let mut window = Window::open(house.program());
        window.shows(ASKED);
        assert_ne!(window.modes(), window.cooked, "the program takes keys one by one");
        window.go(WORDS, WORDS);
        window.signal(signal);
        assert_eq!(window.ends().exit_code(), 128 + u32::try_from(signal.as_raw()).unwrap());
        is_given_back(&window);
        assert_eq!(house.drafts(), [WORDS]);
    }
}

#[test]
fn a_closed_terminal_ends_the_program_and_keeps_what_was_typed() {
    // Without a terminal of its own, the program hears of it by no signal.
    for own in ["yes", "no"] {
        let house = House::at_a_question();
        let mut terminal = again::child("endings::child_is_a_terminal", &house.folder());
        let mut terminal = terminal.env("OWN_TERMINAL", own).stdout(Stdio::piped()).spawn().unwrap();
        let process = again::says(&mut terminal, "process ").parse().unwrap();
        assert!(runs(process));
        terminal.kill().unwrap();
        terminal.wait().unwrap();
        wait::until("the end of the program", || (!runs(process)).then_some(()), || "it runs".into());
        assert_eq!(house.drafts(), [WORDS]);
    }
}

/// A terminal that can be killed: the program in it is then left without one.
#[test]
fn child_is_a_terminal() {
    let Some(folder) = given() else { return };
    let mut program = house::program(&folder);
    program.set_controlling_tty(env::var("OWN_TERMINAL").unwrap() == "yes");
    let mut window = Window::open(program);
    window.shows(ASKED);
    window.go(WORDS, WORDS);
    println!("process {}", window.process().as_raw_nonzero());
    wait::for_ever();
}

/// True while a process does anything: one that has ended and whom nobody mourned yet does not. While one of its threads is
/// there, so are its locks.
fn runs(process: i32) -> bool {
    let Some(pid) = Pid::from_raw(process) else { return false };
    let states =
        Command::new("ps").args(["-L", "-o", "state=", "-p", &process.to_string()]).output().unwrap();
    let states = String::from_utf8(states.stdout).unwrap();
    test_kill_process(pid).is_ok() && states.lines().any(|state| !state.trim().starts_with('Z'))
}

#[test]
fn a_remembered_key_leaves_at_once_and_a_remembered_command_takes_its_place() {
    let house = House::at_a_question();
    for remembered in [["leave-key", "f12"], ["cover", "echo tea"]] {
        let mut settings = Command::new(env!("CARGO_BIN_EXE_trustpath"));
        settings
            .args(["settings", "set"])
            .args(remembered)
            .env("TRUSTPATH_STATE_DIR", house.home().join("state"));
        assert!(settings.output().unwrap().status.success());
    }
    let mut window = in_a_sentence(&house);
    window.press("\x1b[24~");
    assert_eq!(window.ends().exit_code(), 0);
    is_given_back(&window);
    assert!(window.screen().contains("tea"), "{}", window.screen());
    assert_eq!(house.drafts(), [WORDS]);
}
