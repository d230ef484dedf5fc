//! Undo and redo. What is typed or erased letter by letter is gathered, so that one undo takes back a word.

use std::collections::VecDeque;

/// How many bytes of old words are kept; the oldest edits go first.
const MOST_BYTES: usize = 32 << 20;

/// At `at`, `removed` gave way to `inserted`; before it, the caret stood at `caret`.
pub struct Edit {
    pub at: usize,
    pub removed: String,
    pub inserted: String,
    pub caret: usize,
}

#[derive(Default)]
pub struct History {
    past: VecDeque<Edit>,
    future: Vec<Edit>,
    bytes: usize,
    /// True while the next letter may still join the last edit.
    open: bool,
}

impl History {
    pub fn record(&mut self, edit: Edit, typed: bool) {
        self.future.clear();
        self.bytes += edit.weight();
        let rest = match self.past.back_mut() {
            Some(last) if self.open && typed => last.join(edit),
            _ => Some(edit),
        };
        self.past.extend(rest);
        self.open = typed;
        while self.bytes > MOST_BYTES && self.past.len() > 1 {
            self.bytes -= self.past.pop_front().map_or(0, |oldest| oldest.weight());
        }
    }

    /// The next letter starts an edit of its own: the caret was moved.
    pub fn close(&mut self) {
        self.open = false;
    }

    pub fn undo(&mut self) -> Option<Edit> {
        self.open = false;
        self.past.pop_back()
    }

    pub fn undone(&mut self, edit: Edit) {
        self.future.push(edit);
    }

    pub fn redo(&mut self) -> Option<Edit> {
        self.future.pop()
    }

    pub fn redone(&mut self, edit: Edit) {
        self.past.push_back(edit);
    }
}

impl Edit {
    fn weight(&self) -> usize {
        self.removed.len() + self.inserted.len()
    }

    /// Takes the next edit in when both belong to one word; else hands it back.
    fn join(&mut self, next: Edit) -> Option<Edit> {
        let end = self.at + self.inserted.len();
        if next.removed.is_empty() && next.at == end && same_word(&self.inserted, &next.inserted) {
            self.inserted.push_str(&next.inserted);
        } else if !self.inserted.is_empty() || !next.inserted.is_empty() {
            return Some(next);
        } else if next.at == self.at && same_word(&self.removed, &next.removed) {
            self.removed.push_str(&next.removed);
        } else if next.at + next.removed.len() == self.at && same_word(&next.removed, &self.removed) {
            self.removed.insert_str(0, &next.removed);
            self.at = next.at;
        } else {
            return Some(next);
        }
        None
    }
}

/// A word with the blanks behind it is one; a new line stands alone.
fn same_word(before: &str, after: &str) -> bool {
    match (before.chars().next_back(), after.chars().next()) {
        (Some('\n'), _) | (_, Some('\n')) | (None, _) | (_, None) => false,
        (Some(last), Some(first)) => !last.is_whitespace() || first.is_whitespace(),
    }
}
