//! Stepping aside: the program stops, the shell has its terminal, and on return everything is as it was.

use portable_pty::CommandBuilder;
use rustix::process::{Signal, kill_process};

use crate::{
    clocks,
    endings::{WORDS, in_a_sentence, is_given_back},
    house::{ASKED, House},
    window::{CTRL_C, CTRL_Z, Window},
};

/// A shell that looks after its jobs: it says when one stops, and brings it back when Enter is pressed. The status of a
/// stopped job is the highest there is.
const SHELL: &str = r#"
    set -m; stops=0; eval "$1" '"$0"' --data-dir '"$2"'
    while [ $? -gt 143 ]; do stops=$((stops + 1)); echo "it stopped $stops"; read -r line; fg >/dev/null; done
    echo "it ended""#;

/// Opens a window with a shell, and the program in it, which shows this; `through` is what the shell starts it with.
fn in_a_shell(house: &House, through: &str, shows: &str) -> Window {
    let mut shell = CommandBuilder::new("sh");
    shell.args(["-c", SHELL, env!("CARGO_BIN_EXE_trustpath"), through]);
    shell.arg(house.folder());
    let window = Window::open(house.move_in(shell));
    window.shows(shows);
    window
}

#[test]
fn a_stop_gives_the_terminal_back_and_on_return_the_same_page_is_there() {
    let house = House::at_a_question();
    let mut window = in_a_shell(&house, "", ASKED);
    window.go(WORDS, WORDS);
    let before = window.screen();
    for stop in 1..=2 {
        kill_process(window.in_front(), Signal::TSTP).unwrap();
        comes_back(&mut window, stop, &before);
    }
    kill_process(window.in_front(), Signal::TERM).unwrap();
    window.shows("it ended");
    assert_eq!(house.drafts(), [WORDS]);
}

#[test]
fn ctrl_z_outside_a_text_stops_too_also_where_something_else_started_the_program() {
    for through in ["", r#"sh -c '"$0" "$@"; exit $?'"#] {
        let mut window = in_a_shell(&House::at_a_question(), through, ASKED);
        window.go("\t", "Back to the words");
        let before = window.screen();
        window.press(CTRL_Z);
        comes_back(&mut window, 1, &before);
        window.press(CTRL_C);
        window.shows("it ended");
    }
}

fn comes_back(window: &mut Window, stop: u32, before: &str) {
    window.shows(&format!("it stopped {stop}"));
    is_given_back(window);
    window.press("\r");
    window
        .waits("the same page", |seen| seen.screen() == before && seen.terminal.screen().alternate_screen());
}

#[test]
#[ignore = "slow: watches a clock run"]
fn a_clock_rests_during_a_stop_and_goes_on_by_a_key() {
    let house = clocks::with_left(130);
    let mut window = in_a_shell(&house, "", "2:10 left");
    clocks::runs(&mut window);
    kill_process(window.in_front(), Signal::TSTP).unwrap();
    window.shows("it stopped 1");
    window.go("\r", "The clock rested while you were away: 2:0");
    let before = window.screen();
    assert!(before.contains("resting"), "{before}");
    window.go("1", "running");
    window.press(CTRL_C);
    window.shows("it ended");
}

/// Line by line too: a terminal without a name is talked to so.
#[test]
fn a_clock_rests_during_a_stop_line_by_line() {
    let house = clocks::with_left(130);
    let mut window = in_a_shell(&house, "TERM=dumb", "2:10 left");
    window.go("1\r", "the clock is running");
    kill_process(window.in_front(), Signal::TSTP).unwrap();
    window.shows("it stopped 1");
    window.go("\r", "The clock rested while you were away.");
    window.go("1\r", "the clock is running");
    window.press(CTRL_C);
    window.ends();
}

#[test]
fn where_nobody_would_bring_it_back_the_program_stays() {
    let house = House::at_a_question();
    let mut window = in_a_sentence(&house);
    window.signal(Signal::TSTP);
    window.go(" sings", "kettle sings");
    window.press(CTRL_C);
    window.ends();
}
