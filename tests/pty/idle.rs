//! Doing nothing costs nothing, and a letter costs little. Figures that do not wobble: wake-ups and bytes.

use std::{fs, time::Duration};

use rustix::process::Pid;

use crate::{
    endings::{WORDS, in_a_sentence},
    house::{ASKED, House},
    wait,
    window::Window,
};

/// Long enough for anything that happens once a second to happen.
const A_WHILE: Duration = Duration::from_millis(1500);
const MOST_BYTES_FOR_A_LETTER: usize = 80;

#[test]
#[ignore = "slow: watches the clock for four seconds"]
fn who_reads_and_who_has_typed_leaves_the_machine_alone() {
    let house = House::at_a_question();
    let mut window = Window::open(house.program());
    window.shows(ASKED);
    comes_to_rest(&window);
    window.go(WORDS, WORDS);
    comes_to_rest(&window);
}

#[test]
#[ignore = "slow: watches the clock for three seconds"]
fn line_by_line_it_waits_in_one_call_also_while_there_is_something_to_lock() {
    let house = House::at_a_note().sealed_by("Kx7 kettle");
    let mut program = house.program();
    program.arg("--plain");
    let mut window = Window::open(program);
    window.shows("all choices.\n>");
    comes_to_rest(&window);
    window.go("Kx7 kettle\r", "with a single dot");
    comes_to_rest(&window);
}

/// Waits for a while in which nothing at all happens in the program. What a key began may end first.
fn comes_to_rest(window: &Window) {
    let mut before = work_of(window.process());
    let look = || {
        wait::pass(A_WHILE);
        let now = work_of(window.process());
        let rests = now == before;
        before = now;
        rests.then_some(())
    };
    wait::until("rest", look, || work_of(window.process()).join("\n"));
}

/// What every thread has done so far: how often it woke up, and its time on a processor.
fn work_of(process: Pid) -> Vec<String> {
    let threads = fs::read_dir(format!("/proc/{}/task", process.as_raw_nonzero())).unwrap();
    let work = threads.filter_map(|thread| {
        let thread = thread.unwrap().path();
        let status = fs::read_to_string(thread.join("status")).ok()?;
        let woke = status.lines().filter(|line| line.starts_with("Name") || line.contains("ctxt_switches"));
        let stat = fs::read_to_string(thread.join("stat")).ok()?;
        // The 14th and 15th field, counted behind the name in brackets.
        let time = stat.rsplit(')').next()?.split_whitespace().skip(11).take(2);
        Some(woke.chain(time).collect::<Vec<_>>().join(" "))
    });
    work.collect()
}

#[test]
fn a_letter_sends_few_bytes() {
    let house = House::at_a_question();
    let mut window = in_a_sentence(&house);
    let mut words = WORDS.to_owned();
    for letter in " sings and the window is open, ü 我".chars() {
        let before = window.seen().bytes.len();
        words.push(letter);
        window.press(&letter.to_string());
        // The cursor comes last.
        let column = 6 + words.chars().map(|letter| if letter == '我' { 2 } else { 1 }).sum::<u16>();
        window.waits("the letter", |seen| {
            let screen = seen.terminal.screen();
            screen.cursor_position().1 == column && !screen.hide_cursor()
        });
        let sent = window.seen().bytes.len() - before;
        assert!(sent <= MOST_BYTES_FOR_A_LETTER, "{sent} bytes for {letter:?}");
    }
}
