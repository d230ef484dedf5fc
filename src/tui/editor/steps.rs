//! Steps of the caret, and where each leads.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::Editor;
use crate::tui::wrap;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up(usize),
    Down(usize),
    RowStart,
    RowEnd,
    Start,
    End,
}

/// The grapheme border after an offset.
pub fn next(words: &str, at: usize) -> usize {
    let border = GraphemeCursor::new(at, words.len(), true).next_boundary(words, 0);
    border.ok().flatten().unwrap_or(words.len())
}

fn previous(words: &str, at: usize) -> usize {
    GraphemeCursor::new(at, words.len(), true).prev_boundary(words, 0).ok().flatten().unwrap_or(0)
}

impl Editor {
    /// The byte to which a step leads from the caret.
    pub(super) fn after(&self, motion: Motion) -> usize {
        match motion {
            Motion::Left => previous(&self.words, self.caret),
            Motion::Right => next(&self.words, self.caret),
            Motion::WordLeft => self.word_left(),
            Motion::WordRight => self.word_right(),
            Motion::Up(rows) => self.on_row(self.rows.row_at(self.caret).checked_sub(rows)),
            Motion::Down(rows) => self.on_row(Some(self.rows.row_at(self.caret) + rows)),
            Motion::RowStart => self.rows.range(self.rows.row_at(self.caret)).0.start,
            Motion::RowEnd => self.offset_at(self.rows.row_at(self.caret), usize::MAX),
            Motion::Start => 0,
            Motion::End => self.words.len(),
        }
    }

    /// The column that a step up or down aims for, and hands on to the next one.
    pub(super) fn goal_of(&self, motion: Motion) -> Option<usize> {
        matches!(motion, Motion::Up(_) | Motion::Down(_))
            .then(|| self.goal.unwrap_or_else(|| self.column(self.caret)))
    }

    /// The offset under the goal on a row; above the first row lies the start, below the last the end.
    fn on_row(&self, row: Option<usize>) -> usize {
        match row {
            None => 0,
            Some(row) if row >= self.rows.count() => self.words.len(),
            Some(row) => self.offset_at(row, self.goal.unwrap_or_else(|| self.column(self.caret))),
        }
    }

    /// The column of an offset on its row, in cells.
    pub(super) fn column(&self, offset: usize) -> usize {
        let (row, _) = self.rows.range(self.rows.row_at(offset));
        wrap::measure(&self.words[row.start..offset])
    }

    /// The offset on a row that lies nearest before a column. A row that goes on has no place behind its last letter:
    /// that is the next row's start.
    pub(super) fn offset_at(&self, row: usize, column: usize) -> usize {
        let (row, ends) = self.rows.range(row);
        let mut reached = 0;
        for (at, grapheme) in self.words[row.clone()].grapheme_indices(true) {
            reached += wrap::cells(grapheme, reached);
            let last = row.start + at + grapheme.len() == row.end;
            if reached > column || (last && !ends) {
                return row.start + at;
            }
        }
        row.end
    }

    /// The start of the word before the caret, within its line; from a line's start, the end of the line before.
    fn word_left(&self) -> usize {
        let line = self.words[..self.caret].rfind('\n').map_or(0, |end| end + 1);
        match self.words[line..self.caret].unicode_word_indices().next_back() {
            Some((at, _)) => line + at,
            None if line == self.caret => previous(&self.words, self.caret),
            None => line,
        }
    }

    fn word_right(&self) -> usize {
        let end = self.words[self.caret..].find('\n').map_or(self.words.len(), |at| self.caret + at);
        match self.words[self.caret..end].unicode_word_indices().next() {
            Some((at, word)) => self.caret + at + word.len(),
            None if end == self.caret => next(&self.words, self.caret),
            None => end,
        }
    }
}
