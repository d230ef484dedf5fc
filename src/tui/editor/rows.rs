//! The rows that the words make at a width. A change lays out the changed lines only, however long the rest is.

use std::ops::Range;

use crate::tui::wrap::row_starts;

/// One line of the words (up to a line end) and the rows it makes.
struct WrappedLine {
    /// The byte of the words at which it starts; `row` is the row it starts on.
    start: usize,
    row: usize,
    /// Its bytes, without the line end.
    len: usize,
    /// The bytes at which its rows start, counted from its own start.
    rows: Vec<usize>,
}

impl WrappedLine {
    /// Follows a change within the line: lays out from a row before it until the rows fall as they did.
    fn change(&mut self, words: &str, removed: Range<usize>, inserted: usize, width: usize) {
        let removed = removed.start - self.start..removed.end - self.start;
        self.len = self.len - removed.len() + inserted;
        let line = &words[self.start..self.start + self.len];
        // What is typed can pull its row's first word up, and no more: one row further up nothing moves.
        let near = self.rows.partition_point(|&row| row <= removed.start).saturating_sub(3);
        let kept = (0..=near).rev().find(|&row| starts_afresh(line, self.rows[row])).unwrap_or_default();
        let old = self.rows.split_off(kept);
        let from = old[0];
        for row in row_starts(&line[from..], width).map(|row| from + row) {
            let before = (row + removed.len()).checked_sub(inserted);
            let behind = before.filter(|&before| before > removed.end && starts_afresh(line, row));
            if let Some(same) = behind.and_then(|before| old.binary_search(&before).ok()) {
                self.rows.extend(old[same..].iter().map(|&row| row - removed.len() + inserted));
                return;
            }
            self.rows.push(row);
        }
    }
}

/// True where rows fall alike whatever stands before: at the start, and behind a blank.
fn starts_afresh(line: &str, row: usize) -> bool {
    row == 0 || line[..row].ends_with(' ')
}

pub struct Rows {
    pub width: usize,
    lines: Vec<WrappedLine>,
}

impl Rows {
    pub fn new(words: &str, width: usize) -> Self {
        let mut rows = Self { width, lines: vec![] };
        rows.lines = rows.lay(words);
        rows.renumber(0);
        rows
    }

    pub fn count(&self) -> usize {
        self.lines.last().map_or(1, |line| line.row + line.rows.len())
    }

    /// The bytes of a row, and whether its line ends there.
    pub fn range(&self, row: usize) -> (Range<usize>, bool) {
        let line = &self.lines[self.lines.partition_point(|line| line.row <= row) - 1];
        let within = (row - line.row).min(line.rows.len() - 1);
        let end = line.rows.get(within + 1);
        (line.start + line.rows[within]..line.start + end.unwrap_or(&line.len), end.is_none())
    }

    /// The row on which an offset stands; between two rows of a line it is the later one.
    pub fn row_at(&self, offset: usize) -> usize {
        let line = &self.lines[self.line_at(offset)];
        line.row + line.rows.partition_point(|start| line.start + start <= offset) - 1
    }

    fn line_at(&self, offset: usize) -> usize {
        self.lines.partition_point(|line| line.start <= offset) - 1
    }

    /// Follows a change: `words` hold `inserted` bytes where `removed` was.
    pub fn change(&mut self, words: &str, removed: Range<usize>, inserted: usize) {
        let (first, last) = (self.line_at(removed.start), self.line_at(removed.end));
        let within = !words[removed.start..removed.start + inserted].contains('\n');
        if first == last && within {
            self.lines[first].change(words, removed, inserted, self.width);
            return self.renumber(first);
        }
        let start = self.lines[first].start;
        let old_end = self.lines[last].start + self.lines[last].len;
        let end = old_end - removed.len() + inserted;
        let fresh = self.lay(&words[start..end]);
        self.lines.splice(first..=last, fresh);
        self.renumber(first);
    }

    fn lay(&self, words: &str) -> Vec<WrappedLine> {
        let lay = |line: &str| WrappedLine {
            start: 0,
            row: 0,
            len: line.len(),
            rows: row_starts(line, self.width).collect(),
        };
        words.split('\n').map(lay).collect()
    }

    fn renumber(&mut self, from: usize) {
        let before = from.checked_sub(1).map(|i| &self.lines[i]);
        let (mut start, mut row) =
            before.map_or((0, 0), |line| (line.start + line.len + 1, line.row + line.rows.len()));
        for line in &mut self.lines[from..] {
            (line.start, line.row) = (start, row);
            start += line.len + 1;
            row += line.rows.len();
        }
    }
}
