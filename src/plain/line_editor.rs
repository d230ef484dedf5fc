//! A line as it is typed at a terminal, of any length: Backspace, Ctrl-W and Ctrl-U take back, Ctrl-D ends, as in every
//! shell and as `stty` says.

use std::mem;

use unicode_width::UnicodeWidthStr;
use zeroize::{Zeroize, Zeroizing};

use crate::{block::safe, journey::note::MOST_BYTES, platform::terminal::LineKeys};

/// Takes the cell to the left of the cursor off the terminal.
const TAKE_BACK: &str = "\x08 \x08";

pub struct LineEditor {
    keys: LineKeys,
    /// The typed line, as bytes: nothing says that they are text.
    line: Zeroizing<Vec<u8>>,
    /// So many bytes of it are on the terminal.
    shown: usize,
    hidden: bool,
    /// A line that was handed on, and how much of it was taken.
    whole: Zeroizing<Vec<u8>>,
    taken: usize,
    /// The input was ended on an empty line.
    ended: bool,
}

impl LineEditor {
    pub fn new(keys: LineKeys) -> Self {
        let (line, whole) = Default::default();
        Self { keys, line, shown: 0, hidden: false, whole, taken: 0, ended: false }
    }

    /// From now on what is typed is shown, or not.
    pub fn hide(&mut self, hidden: bool) {
        self.hidden = hidden;
    }

    /// A whole line, or the end of the input, which is empty; none as long as neither came.
    pub fn whole(&mut self) -> Option<&[u8]> {
        let there = mem::take(&mut self.ended) || self.taken < self.whole.len();
        there.then(|| &self.whole[self.taken..])
    }

    pub fn has_whole(&self) -> bool {
        self.ended || self.taken < self.whole.len()
    }

    pub fn consume(&mut self, count: usize) {
        let until = self.whole.len().min(self.taken + count);
        self.whole[self.taken..until].zeroize();
        self.taken = until;
    }

    /// Forgets half a passphrase.
    pub fn forget_hidden(&mut self) {
        if self.hidden {
            drop(self.half());
        }
    }

    /// Takes what stands half typed.
    pub fn half(&mut self) -> Zeroizing<Vec<u8>> {
        self.shown = 0;
        mem::take(&mut self.line)
    }

    /// Takes a typed byte, and adds to `echo` what it does on the terminal.
    pub fn take(&mut self, byte: u8, echo: &mut String) {
        let LineKeys { erase, word, line, end } = self.keys;
        match byte {
            b'\n' | b'\r' => {
                self.line.push(b'\n');
                echo.push('\n');
                self.hand_on();
            }
            b'\x08' | b'\x7f' => self.erase(echo),
            // A key that is switched off is none of these.
            b'\0' | 0xff => self.add(byte, echo),
            byte if byte == erase => self.erase(echo),
            byte if byte == word => self.erase_word(echo),
            byte if byte == line => {
                while !self.line.is_empty() {
                    self.erase(echo);
                }
            }
            byte if byte == end => self.end(),
            byte => self.add(byte, echo),
        }
    }

    /// The input has ended, or was ended here: what stands is handed on without a line's end.
    pub fn end(&mut self) {
        self.ended = self.line.is_empty();
        self.hand_on();
    }

    fn hand_on(&mut self) {
        (self.whole, self.taken) = (self.half(), 0);
    }

    fn add(&mut self, byte: u8, echo: &mut String) {
        self.line.push(byte);
        match str::from_utf8(&self.line[self.shown..]) {
            // The rest of a letter follows.
            Err(e) if e.error_len().is_none() => return,
            Ok(text) if !self.hidden => echo.push_str(&as_shown(text)),
            Err(_) if !self.hidden => echo.push(char::REPLACEMENT_CHARACTER),
            _ => {}
        }
        self.shown = self.line.len();
        // No text is longer: whoever reads it says so.
        if self.line.len() > MOST_BYTES {
            self.hand_on();
        }
    }

    /// Takes the last letter back.
    fn erase(&mut self, echo: &mut String) {
        let begins = |byte: &u8| byte & 0b1100_0000 != 0b1000_0000;
        let at = self.line.iter().rposition(begins).unwrap_or(0);
        let letter = String::from_utf8_lossy(&self.line[at..]);
        if at < self.shown && !self.hidden {
            echo.push_str(&TAKE_BACK.repeat(as_shown(&letter).width()));
        }
        self.line.truncate(at);
        self.shown = self.shown.min(at);
    }

    fn erase_word(&mut self, echo: &mut String) {
        let blank = |line: &[u8]| line.last().is_some_and(u8::is_ascii_whitespace);
        while blank(&self.line) {
            self.erase(echo);
        }
        while !self.line.is_empty() && !blank(&self.line) {
            self.erase(echo);
        }
    }
}

/// Nothing that is typed steers the terminal.
fn as_shown(text: &str) -> String {
    safe(text).replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines that come of typed bytes, and what a terminal is told meanwhile.
    fn typed(bytes: &[u8], hidden: bool) -> (Vec<String>, String) {
        let mut editor = LineEditor::new(LineKeys { erase: 0x7f, word: 0x17, line: 0x15, end: 0x04 });
        editor.hide(hidden);
        let (mut lines, mut echo) = (vec![], String::new());
        for byte in bytes {
            editor.take(*byte, &mut echo);
            if let Some(whole) = editor.whole().map(<[u8]>::to_vec) {
                editor.consume(whole.len());
                lines.push(String::from_utf8_lossy(&whole).into_owned());
            }
        }
        (lines, echo)
    }

    #[test]
    fn a_line_is_as_long_as_it_is_typed() {
        let long = "word ".repeat(2000);
        assert_eq!(
            typed(format!("{long}\rnext\n").as_bytes(), false).0,
            [format!("{long}\n"), "next\n".into()]
        );
    }

    #[test]
    fn letters_words_and_lines_are_taken_back_as_in_a_shell() {
        let (lines, echo) = typed("né\x7f\x7fo 我\x7f!\r".as_bytes(), false);
        assert_eq!(lines, ["o !\n"]);
        assert_eq!(echo, "né\x08 \x08\x08 \x08o 我\x08 \x08\x08 \x08!\n");
        assert_eq!(typed(b"one two  \x17three\r", false).0, ["one three\n"]);
        assert_eq!(typed(b"all of it\x15no\r", false).0, ["no\n"]);
        assert_eq!(typed(b"\x7f\x17\x15a\r", false), (vec!["a\n".into()], "a\n".into()));
    }

    #[test]
    fn an_end_on_an_empty_line_ends_the_input_and_else_hands_on_what_stands() {
        assert_eq!(typed(b"half\x04\x04", false).0, ["half", ""]);
    }

    #[test]
    fn what_is_hidden_or_would_steer_a_terminal_is_not_shown() {
        assert_eq!(typed(b"secret\x7f\x7f\r", true), (vec!["secr\n".into()], "\n".into()));
        let (lines, echo) = typed(b"\x1b[31mred\t\xff\r", false);
        assert_eq!(lines.len(), 1);
        assert!(!echo.contains('\x1b') && echo.ends_with("red \u{fffd}\n"), "{echo:?}");
    }
}
