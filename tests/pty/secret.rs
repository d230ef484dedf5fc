//! A passphrase typed line by line at a real terminal: it never shows, and the terminal echoes again however it ends.
//! The pages that ask for one have much around them; here this test program is asked, by the same front on the same
//! keyboard.

use std::{io, path::Path};

use crate::{
    again::{self, given},
    window::{CTRL_C, CTRL_D, CTRL_Z, Window},
};
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use trustpath::{
    app::{Choice, Message, Page},
    commands,
    journey::key::DraftKey,
    language::Catalogue,
    page::{Answer, Ask, Key, Value},
    plain::{self, Host, Keyboard},
    session::{Place, Request},
};

const CANARY: &str = "Zx9 Zx9";
/// Who asks.
const ON_A_PAGE: &str = "secret::child_is_a_page";
const BY_A_COMMAND: &str = "secret::child_is_a_command";
const PROMPT: &str = "all choices.\n>";

fn is_asked(by: &str) -> Window {
    let window = Window::open(again::in_a_window(by, Path::new("no folder")));
    let prompt = if by == ON_A_PAGE { PROMPT } else { "Passphrase:" };
    window.shows(prompt);
    assert_ne!(window.modes(), window.cooked, "nothing is echoed when the prompt is seen");
    window
}

/// Nothing of it was ever on the screen.
fn never_showed(window: &Window) {
    assert!(!window.seen().wrote("Zx9"), "{}", window.screen());
}

/// The same of a program that has ended; and the terminal is as before.
fn left_as_before(window: &Window) {
    never_showed(window);
    assert_eq!(window.modes(), window.cooked);
}

#[test]
fn a_typed_passphrase_opens_and_never_shows() {
    let mut window = is_asked(ON_A_PAGE);
    window.press(CANARY);
    window.go("\r", "Also: Leave (q)\n>");
    let screen = window.screen();
    assert!(screen.contains("all choices.\n>\n\nIt is open"), "the next row begins below\n{screen}");
    never_showed(&window);
    window.press("q\r");
    assert!(window.ends().success());
    assert!(window.seen().wrote("q"), "what is no secret is echoed");
    left_as_before(&window);
}

#[test]
fn the_choices_are_typed_in_sight() {
    let mut window = is_asked(ON_A_PAGE);
    window.go("\r", "n. Not now\nAlso: Leave (q)\n>");
    window.go("n\r", "\n> n\n\nType it");
    window.press(CTRL_D);
    assert!(window.ends().success(), "an end of input is a clean exit");
    left_as_before(&window);
}

#[test]
fn a_command_asks_in_the_same_way() {
    let mut window = is_asked(BY_A_COMMAND);
    window.press(CANARY);
    window.go("\r", "it was right");
    assert!(window.ends().success());
    left_as_before(&window);
}

#[test]
fn every_signal_to_end_brings_the_echo_back() {
    for by in [ON_A_PAGE, BY_A_COMMAND] {
        for signal in [None, Some(Signal::INT), Some(Signal::TERM), Some(Signal::HUP)] {
            let mut window = is_asked(by);
            match signal {
                Some(signal) => window.signal(signal),
                None => window.press(&format!("{CANARY}{CTRL_C}")),
            }
            let ended = window.ends();
            if by == ON_A_PAGE && matches!(signal, None | Some(Signal::INT)) {
                assert!(ended.success(), "a quick exit is no failure: {ended:?}");
            } else {
                assert!(ended.signal().is_some(), "it ends as if nobody listened: {ended:?}");
            }
            left_as_before(&window);
        }
    }
}

#[test]
fn a_stop_brings_the_echo_back_and_the_return_takes_it_off() {
    for (by, prompt, then) in
        [(ON_A_PAGE, PROMPT, "It is open"), (BY_A_COMMAND, "Passphrase:", "it was right")]
    {
        let mut shell = CommandBuilder::new("sh");
        let around = r#"set -m; "$0" "$@"; echo "it stopped"; read -r line; fg >/dev/null"#;
        shell.args(["-c", around]);
        let child = again::in_a_window(by, Path::new("no folder"));
        shell.args(child.get_argv());
        child.iter_extra_env_as_str().for_each(|(name, value)| shell.env(name, value));
        let mut window = Window::open(shell);
        window.shows(prompt);
        let hidden = window.modes();
        window.press(&format!("half of it{CTRL_Z}"));
        window.shows("it stopped");
        assert_eq!(window.modes(), window.cooked);
        window.press("\r");
        window.waits("no echo", |_| window.modes() == hidden);
        window.press(CANARY);
        window.go("\r", then);
        never_showed(&window);
        assert!(!window.seen().wrote("half"), "what the shell reads next is not half a passphrase");
    }
}

/// Where no shell would bring it back, it stays, and hidden.
#[test]
fn a_stop_that_nobody_would_end_is_not_heard() {
    let mut window = is_asked(ON_A_PAGE);
    let hidden = window.modes();
    window.signal(Signal::TSTP);
    window.press(CANARY);
    window.go("\r", "It is open");
    assert_ne!(hidden, window.cooked);
    never_showed(&window);
}

#[test]
fn child_is_a_page() {
    if given().is_some() {
        let keyboard = Keyboard::new(rustix::stdio::stdin()).told_of_stops();
        plain::talk(Door::Locked, keyboard, io::stdout().lock()).unwrap();
    }
}

#[test]
fn child_is_a_command() {
    if given().is_some() {
        let secret = commands::secret::read("Passphrase:", None, Catalogue::ENGLISH).unwrap();
        println!("{}", if secret.expose() == CANARY { "it was right" } else { "it was wrong" });
    }
}

/// A program with one locked door.
enum Door {
    Locked,
    Open,
    Left,
}

impl Host for Door {
    fn say(&self) -> Catalogue {
        Catalogue::ENGLISH
    }

    fn page(&self) -> Page {
        let page = match self {
            Self::Locked => {
                let not_now = Choice::go(Key::NotNow, "Not now", Place::Path);
                Page::asking("Locked", vec![], Ask::Secret, vec![not_now])
            }
            _ => Page::new("It is open", vec![], vec![]),
        };
        Page { always: vec![Choice::ask(Key::Leave, "Leave", Request::Quit)], ..page }
    }

    fn send(&mut self, message: Message) {
        match message {
            Message::Answer(Answer { value: Value::Secret(secret), .. }) if secret.expose() == CANARY => {
                *self = Self::Open;
            }
            Message::Request(Request::Quit) => *self = Self::Left,
            _ => {}
        }
    }

    fn keep_draft(&mut self, _: &DraftKey, _: &str) {
        unreachable!("a passphrase is no draft");
    }

    fn new_note(&self) -> Option<DraftKey> {
        None
    }

    fn ended(&self) -> bool {
        matches!(self, Self::Left)
    }
}
