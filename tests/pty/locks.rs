//! Locking by itself: after a time without a key, and when the program is stopped. On the screen and line by line.

use portable_pty::CommandBuilder;
use rustix::process::{Signal, kill_process};

use crate::{
    house::House,
    window::{CTRL_D, CTRL_Z, Window},
};

const PASSPHRASE: &str = "Kx7 kettle";
const CANARY: &str = "XCANARYX";
const SOON: [&str; 2] = ["--lock-after", "2s"];
const ASKED_FOR: &str = "your passphrase?";
/// Where nothing is echoed any more.
const PROMPT: &str = "all choices.\r\n> ";
const LINES: [&str; 2] = ["--plain", "--color=never"];

fn house() -> House {
    House::at_a_note().sealed_by(PASSPHRASE)
}

fn open(house: &House, how: impl IntoIterator<Item = &'static str>) -> Window {
    let mut program = house.program();
    program.args(how);
    let window = Window::open(program);
    window.shows(ASKED_FOR);
    window
}

/// Waits until these words came out so often. Unlike a screen, what came out stays.
fn wrote_times(window: &Window, words: &str, times: usize) {
    let count = |bytes: &[u8]| memchr::memmem::find_iter(bytes, words.as_bytes()).count();
    window.waits(words, |seen| count(&seen.bytes) >= times);
}

#[test]
#[ignore = "slow: waits until it locks by itself"]
fn a_screen_that_nobody_touches_locks_and_nothing_of_the_page_is_left_on_it() {
    let house = house();
    let mut window = open(&house, SOON);
    window.press(&format!("{PASSPHRASE}\r"));
    wrote_times(&window, "Private:", 1);
    window.go(CANARY, CANARY);
    window.shows(ASKED_FOR);
    let screen = window.screen();
    assert!(!screen.contains(CANARY) && !screen.contains("Private:"), "{screen}");
    assert!(screen.contains("Locked after 2 seconds without a key."), "{screen}");
    // Half a word is kept, and comes back with the passphrase.
    window.go(&format!("{PASSPHRASE}\r"), CANARY);
    window.shows(ASKED_FOR);
}

#[test]
#[ignore = "slow: waits until it locks by itself"]
fn line_by_line_a_text_of_which_nothing_more_comes_is_kept_and_locked() {
    let house = house();
    let mut window = open(&house, LINES.into_iter().chain(SOON));
    wrote_times(&window, PROMPT, 1);
    window.press(&format!("{PASSPHRASE}\r"));
    wrote_times(&window, "or choose.", 1);
    window.press(&format!("A first line, {CANARY}.\rand half of"));
    wrote_times(&window, "Locked after 2 seconds without a line.", 1);
    wrote_times(&window, PROMPT, 2);
    let screen = window.screen();
    let locked = screen.split("Locked after").nth(1).unwrap();
    assert!(locked.contains(ASKED_FOR) && !locked.contains(CANARY), "{screen}");
    window.press(&format!("{PASSPHRASE}\r"));
    wrote_times(&window, "or choose.", 2);
    let screen = window.screen();
    let again = screen.split(ASKED_FOR).last().unwrap();
    assert!(again.contains(&format!("A first line, {CANARY}.\n  and half of")), "{screen}");
    window.press("the second.\r.\r");
    wrote_times(&window, "Saved.", 1);
    assert!(!window.screen().contains("half ofthe"));
}

/// A shell that looks after its jobs: it says when one stops, and brings it back when Enter is pressed.
const SHELL: &str = r#"
    set -m; "$0" "$@"
    while [ $? -gt 143 ]; do echo "it stopped"; read -r line; fg >/dev/null; done
    echo "it ended""#;

fn in_a_shell(house: &House, how: &[&str]) -> Window {
    let mut shell = CommandBuilder::new("sh");
    shell.args(["-c", SHELL, env!("CARGO_BIN_EXE_trustpath"), "--data-dir"]);
    shell.arg(house.folder());
    shell.args(how);
    Window::open(house.move_in(shell))
}

#[test]
fn a_stopped_screen_is_locked_when_it_comes_back() {
    let house = house();
    let mut window = in_a_shell(&house, &[]);
    window.shows(ASKED_FOR);
    window.go(&format!("{PASSPHRASE}\r"), "Private:");
    window.go(CANARY, CANARY);
    kill_process(window.in_front(), Signal::TSTP).unwrap();
    window.shows("it stopped");
    window.go("\r", ASKED_FOR);
    assert!(!window.screen().contains(CANARY), "{}", window.screen());
    window.go(&format!("{PASSPHRASE}\r"), CANARY);
}

#[test]
fn line_by_line_a_stop_locks_first_and_on_return_asks_for_the_passphrase() {
    let house = house();
    let mut window = in_a_shell(&house, &LINES);
    for stop in 1..=3 {
        wrote_times(&window, PROMPT, stop);
        window.press(&format!("{PASSPHRASE}\r"));
        wrote_times(&window, "or choose.", stop);
        let before = house.draft_len();
        window.press(&format!("{CANARY} {stop}\r"));
        // On Ctrl-Z a terminal throws away whatever nobody has read yet.
        window.waits("the draft", |_| house.draft_len() > before);
        match stop {
            1 => window.press(CTRL_Z),
            _ => kill_process(window.in_front(), Signal::TSTP).unwrap(),
        }
        wrote_times(&window, "it stopped", stop);
        assert_eq!(window.modes(), window.cooked);
        window.press("\r");
        wrote_times(&window, "Locked, because the program was told to stop.", stop);
    }
    wrote_times(&window, PROMPT, 4);
    window.press(CTRL_D);
    window.shows("it ended");
    assert_eq!(house.drafts_with(PASSPHRASE), [format!("{CANARY} 1\n{CANARY} 2\n{CANARY} 3")]);
}
