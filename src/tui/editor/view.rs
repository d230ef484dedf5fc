//! The visible part of the words: the rows around the caret, the selection, and the place of the caret.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
};
use unicode_segmentation::UnicodeSegmentation;

use super::{Editor, rows::Rows};
use crate::{
    block::safe,
    tui::{theme::Theme, wrap},
};

impl Editor {
    /// Lays the words out for a column of so many cells; the last cell is left to the caret. Answers how many rows.
    pub fn lay(&mut self, width: u16) -> usize {
        let width = usize::from(width).max(2) - 1;
        if self.rows.width != width {
            self.rows = Rows::new(&self.words, width);
        }
        self.rows.count()
    }

    /// Draws the rows around the caret, and answers where the terminal's cursor belongs.
    pub fn draw(&mut self, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Option<Position> {
        if area.is_empty() {
            return None;
        }
        self.lay(area.width);
        let (row, seen) = (self.rows.row_at(self.caret), usize::from(area.height));
        self.top =
            self.top.min(self.rows.count().saturating_sub(seen)).min(row).max((row + 1).saturating_sub(seen));
        for (row, y) in (self.top..self.rows.count()).zip(area.top()..area.bottom()) {
            self.draw_row(row, Rect { y, height: 1, ..area }, buffer, theme);
        }
        let x = self.column(self.caret).min(usize::from(area.width) - 1);
        Some(Position::new(area.x + cell(x), area.y + cell(row - self.top)))
    }

    fn draw_row(&self, row: usize, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let (range, _) = self.rows.range(row);
        let words = &self.words[range.clone()];
        if self.selection().is_none() && wrap::is_plain(words) {
            return put_plain(words, area, buffer, theme.plain);
        }
        let Some(selection) = self.selection().or_else(|| words.contains('\t').then_some(0..0)) else {
            buffer.set_stringn(area.x, area.y, safe(words), area.width.into(), theme.plain);
            return;
        };
        let mut x = 0;
        for (at, grapheme) in words.grapheme_indices(true) {
            let wide = wrap::cells(grapheme, x);
            if x + wide > usize::from(area.width) {
                break;
            }
            let chosen = selection.contains(&(range.start + at));
            let style = if chosen { theme.plain.patch(theme.selected) } else { theme.plain };
            put(grapheme, wide, (area.x + cell(x), area.y), buffer, style);
            x += wide;
        }
    }

    /// Puts the caret where somebody points.
    pub fn point(&mut self, at: Position, area: Rect, select: bool) {
        let row = self.top + usize::from(at.y.saturating_sub(area.y));
        let row = row.min(self.rows.count() - 1);
        let to = self.offset_at(row, usize::from(at.x.saturating_sub(area.x)));
        self.jump(to, select);
    }
}

/// A letter a cell: a third of what it takes to segment them.
fn put_plain(words: &str, area: Rect, buffer: &mut Buffer, style: Style) {
    for (letter, x) in words.chars().zip(area.left()..area.right()) {
        buffer[(x, area.y)].set_char(letter).set_style(style);
    }
}

fn put(grapheme: &str, wide: usize, at: (u16, u16), buffer: &mut Buffer, style: Style) {
    if grapheme == "\t" {
        buffer.set_stringn(at.0, at.1, " ".repeat(wide), wide, style);
    } else {
        buffer.set_stringn(at.0, at.1, safe(grapheme), wide, style);
    }
}

/// A count of cells on a screen, which has never more than `u16` of them.
fn cell(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
