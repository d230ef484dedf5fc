//! A line that does not come, or comes too late: nothing is lost, and nothing is shown.

use std::{
    collections::VecDeque,
    io::{self, BufRead, ErrorKind, Read},
    time::Duration,
};

use super::{
    play::{LINE, MENU, Play, SCALE, SECRET, TEXT},
    *,
};
use crate::plain::Input;

/// Pieces of typing. Before each that is empty nobody types for a while.
struct Slow(VecDeque<&'static [u8]>);

impl Read for Slow {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        unreachable!("the front reads lines")
    }
}

impl BufRead for Slow {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.0.front().is_some_and(|piece| piece.is_empty()) {
            self.0.pop_front();
            return Err(ErrorKind::TimedOut.into());
        }
        Ok(self.0.front().copied().unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        let Some(piece) = self.0.front_mut() else { return };
        *piece = &piece[count..];
        if piece.is_empty() {
            self.0.pop_front();
        }
    }
}

impl Input for Slow {}

/// Types to a program that locks where `idle` says so, whenever it is asked; gives back the program and what it printed.
fn talk_slowly(place: usize, idle: &[bool], typed: &[&'static str]) -> (Play, String) {
    let mut output = vec![];
    let idle = idle.iter().map(|idle| idle.then_some(Duration::from_secs(600))).collect();
    let play = Play { place, idle, ..Play::default() };
    let typed = Slow(typed.iter().map(|piece| piece.as_bytes()).collect());
    let mut talk = Talk::new(play, typed, &mut output);
    talk.hold().unwrap();
    let play = talk.host;
    (play, String::from_utf8(output).unwrap())
}

const NOW: &[bool] = &[true];
const LATER: &[bool] = &[false, true];

#[test]
fn a_text_of_which_no_more_comes_is_kept_with_its_half_line() {
    let (play, told) = talk_slowly(TEXT, LATER, &["one\n", "tw", ""]);
    assert_eq!((play.draft.as_deref(), play.locked), (Some("one\ntw"), 1));
    assert!(play.kept.is_empty());
    assert!(told.ends_with("\n\nLocked after 10 minutes without a line.\n\nLocked\n\nWhat did you hear?\n\nType it on one line; it does not show. An empty line: all choices.\n> \n"), "{told}");
}

#[test]
fn a_wait_that_is_not_too_long_goes_on() {
    let (play, _) = talk_slowly(TEXT, &[], &["on", "", "e\n", "", "", ".\n"]);
    assert_eq!((play.kept, play.locked), (vec!["one".into()], 0));
}

/// While the machine slept nobody was woken: the line itself finds that it is too late.
#[test]
fn a_line_that_comes_too_late_is_kept_in_a_text_and_does_nothing_elsewhere() {
    for (place, idle, typed, draft) in [
        (TEXT, LATER, &["one\n", "two\n"][..], Some("one\ntwo")),
        (TEXT, LATER, &["one\n", ".\n"], Some("one")),
        (TEXT, NOW, &["p\n"], None),
        (LINE, NOW, &["Sam\n"], Some("Sam")),
        (LINE, NOW, &["\n"], None),
        (MENU, NOW, &["g\n"], None),
        (SCALE, NOW, &["7\n"], None),
        (SECRET, NOW, &["the passphrase\n"], None),
    ] {
        let (play, told) = talk_slowly(place, idle, typed);
        assert_eq!((play.draft.as_deref(), play.locked), (draft, 1), "{typed:?}");
        assert!(play.kept.is_empty() && play.rated.is_empty(), "{typed:?}");
        assert_eq!(play.place, SECRET, "{told}");
    }
}
