//! Where the program may start, and what it never opens.

use std::{
    fs,
    process::{Command, Stdio},
};

use portable_pty::CommandBuilder;

use crate::{
    house::{ASKED, House},
    window::{CTRL_C, CTRL_D, F1, Window},
};

#[test]
fn without_a_terminal_it_says_so_and_names_the_other_way() {
    let house = House::at_a_question();
    let mut program = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    program.arg("--data-dir").arg(house.folder()).env("TERM", "xterm-256color");
    let output = program.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(matches!(output.status.code(), Some(1 | 2)) && output.stdout.is_empty());
    assert!(said.contains("terminal") && said.contains("--plain"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn a_terminal_that_can_do_little_is_spoken_to_line_by_line() {
    for term in [None, Some(""), Some("dumb")] {
        let house = House::at_a_question();
        let mut window = Window::named(term, house.program());
        window.shows(ASKED);
        assert!(!window.seen().wrote("\x1b"), "{}", window.screen());
        window.press(CTRL_D);
        assert_eq!(window.ends().exit_code(), 0);
        assert!(!window.seen().wrote("\x1b"));
    }
}

#[test]
#[ignore = "needs strace"]
fn a_whole_session_opens_nothing_that_leads_to_a_network() {
    let house = House::at_a_question();
    let calls = house.folder().with_file_name("calls");
    let mut strace = CommandBuilder::new("strace");
    strace.args(["-f", "-e", "trace=network", "-o"]);
    strace.arg(&calls);
    strace.args(house.program().get_argv());
    let mut window = Window::open(house.move_in(strace));
    window.shows(ASKED);
    window.go("words", "words");
    window.go(F1, "Back to where you were");
    window.go("\x1b", ASKED);
    window.go(CTRL_D, "What helps me feel heard");
    window.press(CTRL_C);
    assert_eq!(window.ends().exit_code(), 0);
    let calls = fs::read_to_string(calls).unwrap();
    assert!(calls.contains("exited with 0"), "strace saw the session:\n{calls}");
    let network: Vec<_> = calls.lines().filter(|call| call.contains("AF_INET")).collect();
    assert_eq!(network, [""; 0]);
}
