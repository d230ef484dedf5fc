//! The line-by-line front over pipes, where somebody has a passphrase: it locks by itself there too.

use std::{
    io::{Read, Write},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};
use trustpath::journey::{couple::Seats, record::Seat::First};

use super::Home;

/// What takes longer than this does not happen.
const DEADLINE: Duration = Duration::from_secs(20);
const CANARY: &str = "XCANARYX";

/// A conversation through two pipes.
pub struct Talk {
    child: Child,
    heard: String,
    /// Dropped when it is over: until then somebody waits to end it.
    _deadline: mpsc::Sender<()>,
}

impl Talk {
    /// Somebody walks alone, and has the passphrase `first`; they have given it, and write a note.
    pub fn about_a_note(home: &Home, lock_after: &str) -> Self {
        home.couple(Seats::One, ["Sam", ""]);
        home.protect(&[First]);
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -c unlimited 2>/dev/null; exec \"$0\" --plain --lock-after \"$1\""]);
        command.args([env!("CARGO_BIN_EXE_trustpath"), lock_after]).current_dir(home.path());
        command
            .env("TRUSTPATH_DATA_DIR", home.data())
            .env("TRUSTPATH_STATE_DIR", home.state())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut talk = Self::with(command.spawn().unwrap());
        talk.says("Sam, your passphrase?");
        talk.types("first\n");
        talk.says("j. Journal");
        talk.types("j\n");
        talk.says("Write a note");
        talk.types("t\n");
        talk.says("with a single dot");
        talk
    }

    fn with(child: Child) -> Self {
        let (deadline, over) = mpsc::channel();
        let process = Pid::from_child(&child);
        thread::spawn(move || {
            if over.recv_timeout(DEADLINE) == Err(RecvTimeoutError::Timeout) {
                let _ = kill_process(process, Signal::KILL);
            }
        });
        Self { child, heard: String::new(), _deadline: deadline }
    }

    pub fn types(&mut self, words: &str) {
        self.child.stdin.as_mut().unwrap().write_all(words.as_bytes()).unwrap();
    }

    /// Waits until it says this; gives back what it said before that.
    pub fn says(&mut self, words: &str) -> String {
        let mut bytes = vec![];
        let mut byte = [0];
        while !bytes.ends_with(words.as_bytes()) {
            let more = self.child.stdout.as_mut().unwrap().read(&mut byte).unwrap();
            assert_ne!(
                more,
                0,
                "{words:?} was never said. Instead:\n{}{}",
                self.heard,
                String::from_utf8_lossy(&bytes)
            );
            bytes.push(byte[0]);
        }
        let said = String::from_utf8(bytes).unwrap();
        self.heard.push_str(&said);
        said
    }

    pub fn process(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// Rust takes the first SIGSEGV for a full stack, and looks: only the next one ends a program that goes on.
    pub fn ends_by(mut self, signal: Signal) -> ExitStatus {
        loop {
            kill_process(self.process(), signal).unwrap();
            if let Some(ended) = self.child.try_wait().unwrap() {
                return ended;
            }
        }
    }

    /// Nothing more is typed.
    pub fn ends(mut self) -> ExitStatus {
        drop(self.child.stdin.take());
        self.child.wait().unwrap()
    }
}

#[test]
fn a_pipe_that_says_nothing_more_locks_keeps_what_came_and_may_end() {
    let home = Home::new();
    let mut talk = Talk::about_a_note(&home, "1s");
    talk.types(&format!("one {CANARY}\nhalf"));
    talk.says("Locked after 1 second without a line.");
    assert!(!talk.says("all choices.\n> ").contains(CANARY));
    talk.types("first\n");
    talk.says(&format!("Written so far; new lines are added to it:\n  one {CANARY}\n  half\n"));
    assert_eq!(talk.ends().code(), Some(0), "an end of input is a clean exit");
    assert!(!home.files().iter().any(|(_, bytes)| memchr::memmem::find(bytes, CANARY.as_bytes()).is_some()));
}
