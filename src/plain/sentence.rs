//! A sentence that is typed where nothing can take it. It is no mistyped choice: it waits for the next text that is opened.

use std::{
    io::{self, Write},
    mem,
};

use super::{Host, Input, Menu, Talk, writing::Draft};
use crate::{app::Page, page::Ask, private::Private};

/// From so many words or letters on a line is a sentence.
const WORDS: usize = 3;
const LETTERS: usize = 16;

impl<S: Host, R: Input, W: Write> Talk<S, R, W> {
    /// Lets a line wait, if it is a sentence. What is typed beside a passphrase, or where nothing is kept, never does.
    pub(super) fn waits(&mut self, menu: &Menu, line: &str) -> io::Result<bool> {
        let line = line.trim();
        let is_sentence = line.split_whitespace().count() >= WORDS || line.chars().count() >= LETTERS;
        if !is_sentence || !menu.may_wait {
            return Ok(false);
        }
        let mut draft = Draft::on_from(self.waiting.expose());
        draft.add(line);
        self.waiting = draft.words();
        self.tell(self.host.say().plain_line_waits())?;
        Ok(true)
    }

    /// Puts what waits into the text that is open, as its draft. Before a passphrase it goes: it may have been that.
    pub(super) fn brings(&mut self, page: &Page) -> io::Result<bool> {
        match &page.ask {
            _ if self.waiting.is_blank() => {}
            Ask::Secret => self.waiting = Private::default(),
            Ask::Write(field) if !field.one_line && !field.key.is_nowhere() => {
                let mut draft = Draft::on_from(field.words.expose());
                let waiting = mem::take(&mut self.waiting);
                self.add(field, &mut draft, waiting.expose())?;
                self.report(field, &mut draft);
                return Ok(true);
            }
            _ => {}
        }
        Ok(false)
    }
}
