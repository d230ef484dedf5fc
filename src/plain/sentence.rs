//! A sentence that is typed where nothing can take it. It is no mistyped choice: it waits for the next text that is opened,
//! and until then it is a half-written note, so that no end of the evening takes it away.

use std::io::{self, Write};

use super::{Host, Input, Menu, Talk, writing::Draft};
use crate::{
    app::{Message, Page},
    block::wrap::cells,
    journey::key::DraftKey,
    page::Ask,
    private::Private,
};

/// From so many words or cells on a line is a sentence: a script without blanks has two cells a letter.
const WORDS: usize = 3;
const CELLS: usize = 16;

/// The sentences that wait.
#[derive(Default)]
pub(super) struct Waiting {
    words: Private,
    /// The half-written note that holds them; none before somebody is here, or where nothing can be kept.
    note: Option<DraftKey>,
}

impl<S: Host, R: Input, W: Write> Talk<S, R, W> {
    /// Lets a line wait, if it is a sentence. What is typed beside a passphrase, or where nothing is kept, never does.
    pub(super) fn waits(&mut self, menu: &Menu, line: &str) -> io::Result<bool> {
        let line = line.trim();
        let is_sentence = line.split_whitespace().count() >= WORDS || cells(line) >= CELLS;
        if !is_sentence || !menu.may_wait {
            return Ok(false);
        }
        let mut draft = Draft::on_from(self.waiting.words.expose());
        draft.add(line);
        self.waiting.words = draft.words();
        if self.waiting.note.is_none() {
            self.waiting.note = self.host.new_note();
        }
        self.hold_as_note(self.waiting.words.clone());
        let (say, held) = (self.host.say(), self.waiting.note.is_some());
        let is_note = held.then(|| say.plain_line_is_note());
        self.tell(&say.all([say.plain_line_waits()].into_iter().chain(is_note)))?;
        Ok(true)
    }

    /// Puts what waits into the text that is open, as its draft. Before a passphrase it goes: it may have been that.
    pub(super) fn brings(&mut self, page: &Page) -> io::Result<bool> {
        match &page.ask {
            _ if self.waiting.words.is_blank() => Ok(false),
            Ask::Secret => {
                self.hold_as_note(Private::default());
                self.waiting = Waiting::default();
                Ok(false)
            }
            Ask::Write(field) if Some(&field.key) == self.waiting.note.as_ref() => {
                self.waiting = Waiting::default();
                Ok(false)
            }
            Ask::Write(field) if !field.one_line && !field.key.is_nowhere() => {
                let mut draft = Draft::on_from(field.words.expose());
                self.add(field, &mut draft, self.waiting.words.clone().expose())?;
                self.report(field, &mut draft);
                self.hold_as_note(Private::default());
                self.waiting = Waiting::default();
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Keeps these words as the half-written note that stands for what waits. Empty ones end it.
    fn hold_as_note(&mut self, words: Private) {
        if let Some(key) = self.waiting.note.clone() {
            self.host.keep_draft(&key, words.expose());
            self.host.send(Message::Drafted { key, words });
        }
    }
}
