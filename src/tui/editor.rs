//! A place to write: words, a caret, a selection, undo by the word. It works on graphemes and on the rows that are
//! seen, so the caret is always where the eye expects it. All places are byte offsets on grapheme borders.

mod change;
mod history;
mod rows;
mod steps;
mod view;

use std::ops::Range;

use unicode_segmentation::GraphemeCursor;

pub use change::Change;
use history::{Edit, History};
use rows::Rows;
pub use steps::Motion;

/// The most that one record may hold, in bytes; more is not taken in.
pub const MOST_BYTES: usize = 1 << 20;

/// The words would be longer than [`MOST_BYTES`]. Nothing was changed.
#[derive(Debug, PartialEq)]
pub struct TooLong;

pub struct Editor {
    words: String,
    caret: usize,
    /// The other end of the selection.
    anchor: Option<usize>,
    history: History,
    rows: Rows,
    /// The column that up and down aim for.
    goal: Option<usize>,
    /// The first row that is seen.
    top: usize,
    one_line: bool,
    /// Since it was last asked for.
    change: Option<Change>,
}

impl Editor {
    /// Opens with the caret behind the last word.
    pub fn new(words: &str, one_line: bool) -> Self {
        Self {
            words: words.to_owned(),
            caret: words.len(),
            anchor: None,
            history: History::default(),
            rows: Rows::new(words, usize::MAX),
            goal: None,
            top: 0,
            one_line,
            change: None,
        }
    }

    pub fn words(&self) -> &str {
        &self.words
    }

    /// The change since the last call; `None` where there was none.
    pub fn take_change(&mut self) -> Option<Change> {
        self.change.take()
    }

    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|&anchor| anchor != self.caret)?;
        Some(anchor.min(self.caret)..anchor.max(self.caret))
    }

    /// Puts a typed letter at the caret, in place of the selection.
    pub fn type_in(&mut self, letter: char) -> Result<(), TooLong> {
        self.replace(letter.encode_utf8(&mut [0; 4]), true)
    }

    /// Puts pasted words at the caret, as they are but for their line ends.
    pub fn paste(&mut self, words: &str) -> Result<(), TooLong> {
        self.replace(&words.replace("\r\n", "\n").replace('\r', "\n"), false)
    }

    fn replace(&mut self, with: &str, typed: bool) -> Result<(), TooLong> {
        let range = self.selection().unwrap_or(self.caret..self.caret);
        if self.words.len() - range.len() + with.len() > MOST_BYTES {
            return Err(TooLong);
        }
        let with = if self.one_line { with.replace('\n', " ") } else { with.to_owned() };
        self.edit(range, with, typed);
        Ok(())
    }

    /// Takes out the selection, or else everything from the caret to where a step leads.
    pub fn erase(&mut self, motion: Motion) {
        let to = self.after(motion);
        let range = self.selection().unwrap_or(self.caret.min(to)..self.caret.max(to));
        if !range.is_empty() {
            self.edit(range, String::new(), matches!(motion, Motion::Left | Motion::Right));
        }
    }

    fn edit(&mut self, range: Range<usize>, inserted: String, typed: bool) {
        let removed = self.words[range.clone()].to_owned();
        let edit = Edit { at: range.start, removed, inserted, caret: self.caret };
        self.change(range, &edit.inserted);
        self.settle(edit.at + edit.inserted.len());
        self.history.record(edit, typed);
    }

    fn change(&mut self, range: Range<usize>, with: &str) {
        let change = Change { at: range.start, cut: range.len(), put: with.len() };
        self.change = Some(self.change.map_or(change, |before| before.join(change)));
        self.words.replace_range(range.clone(), with);
        self.rows.change(&self.words, range, with.len());
        self.anchor = None;
        self.goal = None;
    }

    /// Puts the caret on the next grapheme border: an edit can join what stands beside it.
    fn settle(&mut self, caret: usize) {
        let mut cursor = GraphemeCursor::new(caret, self.words.len(), true);
        let on_border = cursor.is_boundary(&self.words, 0).unwrap_or(true);
        self.caret = if on_border { caret } else { steps::next(&self.words, caret) };
    }

    pub fn undo(&mut self) -> bool {
        let Some(edit) = self.history.undo() else { return false };
        self.change(edit.at..edit.at + edit.inserted.len(), &edit.removed);
        self.settle(edit.caret);
        self.history.undone(edit);
        true
    }

    pub fn redo(&mut self) -> bool {
        let Some(edit) = self.history.redo() else { return false };
        self.change(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        self.settle(edit.at + edit.inserted.len());
        self.history.redone(edit);
        true
    }

    /// Moves the caret; `select` keeps the other end of the selection where it is.
    pub fn go(&mut self, motion: Motion, select: bool) {
        let goal = self.goal_of(motion);
        let to = match self.selection() {
            Some(range) if !select && motion == Motion::Left => range.start,
            Some(range) if !select && motion == Motion::Right => range.end,
            _ => self.after(motion),
        };
        self.jump(to, select);
        self.goal = goal;
    }

    fn jump(&mut self, to: usize, select: bool) {
        self.anchor = if select { self.anchor.or(Some(self.caret)) } else { None };
        self.caret = to;
        self.goal = None;
        self.history.close();
    }

    pub fn select_all(&mut self) {
        self.jump(0, false);
        self.jump(self.words.len(), true);
    }
}

#[cfg(test)]
mod tests;
