//! A page that asks for a choice or a number: the body, and under it what is asked. What is asked stays at the foot while
//! the body scrolls, unless it is longer than half of the window: then everything scrolls together.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    choices::Target,
    front::{Focus, Front},
    scale,
};
use crate::page::Ask;

impl Front {
    /// Draws the page into `area`; `below` is a spare row for the mark that it goes on.
    pub(super) fn draw_asked(&mut self, area: Rect, below: Rect, buffer: &mut Buffer) {
        let Some(sheet) = &self.sheet else { return };
        let (body, room) = (sheet.body.len(), usize::from(area.height));
        let asked = self.scale_rows(area.width) + sheet.choices.len();
        let start = if body > 0 { body + 1 } else { 0 };
        if start + asked <= room || asked + 1 > room / 2 {
            self.settle(room, start + asked, start);
            for (row, n) in area.rows().zip(self.spot.scroll..start + asked) {
                self.draw_strip_row(n, start, row, buffer);
            }
            self.draw_mark(below, buffer);
        } else {
            let view = room - asked - 1;
            self.settle(view, body, body);
            for (row, n) in area.rows().take(view).zip(self.spot.scroll..body) {
                self.draw_strip_row(n, start, row, buffer);
            }
            for (row, n) in area.rows().skip(view + 1).zip(start..) {
                self.draw_strip_row(n, start, row, buffer);
            }
            self.draw_mark(Rect { y: area.y + view as u16, height: 1, ..area }, buffer);
        }
    }

    /// The rows that a scale takes above the choices, with the blank one beneath it.
    fn scale_rows(&self, width: u16) -> usize {
        if let Ask::Rate(scale) = &self.page.ask { usize::from(scale::height(scale, width)) + 1 } else { 0 }
    }

    /// Notes how far a strip of `all` rows scrolls in a window of `seen`, and brings the highlight into view when it was
    /// moved. The strip's rows before `asked` are not choices.
    fn settle(&mut self, seen: usize, all: usize, asked: usize) {
        self.seen.rows = seen;
        self.seen.furthest = all.saturating_sub(seen);
        self.spot.scroll = self.spot.scroll.min(self.seen.furthest);
        let (Focus::Choice(chosen), Some(sheet), true) = (self.spot.focus, &self.sheet, asked < all) else {
            return;
        };
        let offset = all - sheet.choices.len();
        let (first, last) = sheet.rows_of(chosen);
        if std::mem::take(&mut self.follow) {
            let lowest = (offset + last + 1).saturating_sub(seen);
            self.spot.scroll = self.spot.scroll.max(lowest).min(offset + first);
        }
        self.seen.chosen_below = offset + first >= self.spot.scroll + seen;
        self.seen.chosen_above = offset + last < self.spot.scroll;
    }

    /// Draws one row of the strip: body, a blank one, the scale, the choices. What is asked begins at `start`.
    fn draw_strip_row(&mut self, n: usize, start: usize, row: Rect, buffer: &mut Buffer) {
        let Some(sheet) = &self.sheet else { return };
        if n < start {
            if let Some(line) = sheet.body.get(n) {
                buffer.set_line(row.x, row.y, line, row.width);
            }
            return;
        }
        let scale_rows = self.scale_rows(row.width);
        let asked = n - start;
        if let Some(choice) = asked.checked_sub(scale_rows).and_then(|i| sheet.choices.get(i)) {
            let chosen = self.spot.focus == Focus::Choice(choice.choice);
            choice.draw(chosen, row, buffer, self.theme);
            self.seen.hits.push((row, Target::Choice(choice.choice)));
        } else if asked + 1 < scale_rows {
            self.draw_scale_row(asked, row, buffer);
        }
    }

    /// Draws one row of the scale, which may be cut off by the window's edge.
    fn draw_scale_row(&mut self, n: usize, row: Rect, buffer: &mut Buffer) {
        let Ask::Rate(scale) = &self.page.ask else { return };
        let whole = Rect { y: 0, height: scale::height(scale, row.width), ..row };
        let mut drawn = Buffer::empty(whole);
        let hits = scale::draw(scale, self.rated, whole, &mut drawn, self.theme);
        for x in row.left()..row.right() {
            buffer[(x, row.y)] = drawn[(x, n as u16)].clone();
        }
        let here = |(hit, target): (Rect, Target)| {
            (usize::from(hit.y)..usize::from(hit.bottom()))
                .contains(&n)
                .then_some((Rect { y: row.y, height: 1, ..hit }, target))
        };
        self.seen.hits.extend(hits.into_iter().filter_map(here));
    }
}
