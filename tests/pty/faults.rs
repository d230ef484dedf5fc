//! Faults of the program's own. None can be asked of the real program, so this test program runs the same screen on the
//! same store, with a clock or a store's thread that fails when it is told to.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, FixedOffset};
use trustpath::{
    commands,
    guide::Guide,
    language::Catalogue,
    shell::{Deliver, Machine, Shell, World},
    store::{MachineId, Store},
    tui,
};
use uuid::Uuid;

use crate::{
    again::{self, given},
    endings::{WORDS, is_given_back},
    house::{ASKED, House},
    wait,
    window::{CTRL_C, Window},
};

/// What fails in a child, from the moment that a file of this name lies beside the data.
const CLOCK: &str = "clock";
const STORE: &str = "store";
const STUCK: &str = "stuck";

/// Opens a window with half a sentence in it, on a program in which this can fail.
fn in_a_sentence(house: &House, what: &str) -> Window {
    let mut program = house.move_in(again::in_a_window("faults::child_with_a_fault", &house.folder()));
    program.env("FAULT", what);
    let mut window = Window::open(program);
    window.shows(ASKED);
    window.go(WORDS, WORDS);
    window
}

fn told(folder: &Path, what: &str) -> PathBuf {
    folder.with_file_name(what)
}

fn habits() -> tui::Habits {
    tui::Habits { look: tui::Look::default(), leave: tui::LeaveKey::NONE, mouse: true, still: true }
}

#[test]
fn a_fault_on_any_thread_gives_the_terminal_back_keeps_the_draft_and_says_one_calm_sentence() {
    for what in [CLOCK, STORE] {
        let house = House::at_a_question();
        let mut window = in_a_sentence(&house, what);
        fs::write(told(&house.folder(), what), "now").unwrap();
        // Up to the step: a message for the app, and work for the store.
        window.press("\tu");
        assert_eq!(window.ends().exit_code(), 101);
        is_given_back(&window);
        let said = window.screen();
        assert!(said.contains("trustpath met a fault of its own and stopped (faults.rs:"), "{said}");
        assert!(said.replace('\n', "").contains("what was being typed in the guide, is in /"), "{said}");
        assert_eq!(house.drafts(), [WORDS]);
    }
}

#[test]
fn a_quick_exit_waits_for_nothing_also_while_the_store_is_stuck_for_ever() {
    let quickest = |what: &str| (0..5).map(|_| quick_exit(what)).min().unwrap();
    println!("a quick exit took {:?}, {:?} with a stuck store", quickest(""), quickest(STUCK));
}

fn quick_exit(what: &str) -> Duration {
    let house = House::at_a_question();
    let mut window = in_a_sentence(&house, what);
    if what == STUCK {
        fs::write(told(&house.folder(), what), "now").unwrap();
        let stuck = told(&house.folder(), "it is stuck");
        window.go("\tu", "Back to the path");
        wait::until("the store is stuck", || stuck.exists().then_some(()), || window.screen());
    }
    let began = Instant::now();
    window.press(CTRL_C);
    assert_eq!(window.ends().exit_code(), 0);
    let took = began.elapsed();
    is_given_back(&window);
    assert_eq!(house.drafts(), [WORDS]);
    took
}

#[test]
fn child_with_a_fault() {
    let Some(folder) = given() else { return };
    let opened = Store::open(&folder, &MachineId::of(None), Catalogue::ENGLISH).unwrap();
    let what = env::var("FAULT").unwrap();
    let when = told(&folder, &what);
    let clock = Clock((what == CLOCK).then(|| when.clone()));
    let run = |deliver: Deliver| {
        let deliver = Arc::new(move |reply| {
            deliver(reply);
            fail(&what, &when);
        });
        Ok(Shell::start(opened, Guide::bundled(), Box::new(clock), folder.clone(), deliver))
    };
    tui::guard_against_faults(Catalogue::ENGLISH, Some(folder.clone()));
    tui::run(run, habits()).unwrap();
}

#[test]
fn a_fault_in_a_command_says_where_the_notes_are_and_none_of_their_words() {
    let house = House::at_a_question();
    let output = again::child("faults::child_with_a_fault_in_a_command", &house.folder()).output().unwrap();
    assert_eq!(output.status.code(), Some(101));
    let said = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<_> = said.lines().collect();
    assert!(lines[0].starts_with("trustpath met a fault of its own and stopped (faults.rs:"), "{said}");
    assert!(lines[1].contains(&format!("is in {}. `trustpath doctor`", house.folder().display())), "{said}");
    assert_eq!(lines.len(), 2, "{said}");
}

#[test]
fn child_with_a_fault_in_a_command() {
    let Some(folder) = given() else { return };
    let folder = folder.to_str().unwrap();
    commands::run(["trustpath", "status", "--data-dir", folder].map(OsString::from).into_iter()).unwrap();
    panic!("{WORDS}");
}

/// Fails as the store does.
fn fail(what: &str, when: &Path) {
    match what {
        STORE if when.exists() => panic!("{WORDS}"),
        STUCK if when.exists() => {
            fs::write(when.with_file_name("it is stuck"), "").unwrap();
            wait::for_ever();
        }
        _ => {}
    }
}

/// The machine's clock, until the file is there.
struct Clock(Option<PathBuf>);

impl World for Clock {
    fn now(&mut self) -> DateTime<FixedOffset> {
        assert!(!self.0.as_ref().is_some_and(|when| when.exists()), "{WORDS}");
        Machine.now()
    }

    fn elapsed(&mut self) -> Duration {
        Machine.elapsed()
    }

    fn fresh_id(&mut self) -> Uuid {
        Machine.fresh_id()
    }
}
