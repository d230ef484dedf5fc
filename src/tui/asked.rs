//! A page that asks for a choice or a number: the body, under it a clock or a scale, and at the foot the choices, always
//! ending on the same row. Where all of it does not fit, the body scrolls above what is asked; what has no room there
//! follows the highlight.

use ratatui::{
    buffer::Buffer,
    layout::{Constraint, Layout, Rect},
    text::Line,
    widgets::Widget,
};

use super::{
    choices::{self, Target},
    columns::is_picture,
    draw::as_text,
    scale,
    view::{Focus, View},
};
use crate::page::Ask;

/// So many rows of choices are always seen, and of the body where all choices can be.
const LEAST: usize = 3;

impl View {
    /// Draws the page into `area`; `below` is a spare row for the mark that there are more choices.
    pub(super) fn draw_asked(&mut self, area: Rect, below: Rect, buffer: &mut Buffer) {
        let Some(layout) = &self.layout else { return };
        let (body, room) = (layout.body.len(), usize::from(area.height));
        let text = if self.page.choices.iter().any(is_picture) { area } else { as_text(area) };
        let asked = self.head_rows(text.width) + layout.menu.height();
        let gap = usize::from(body > 0);
        let foot = if body + gap + asked <= room { asked } else { self.foot_rows(asked, text) };
        let view = body.min(room.saturating_sub(foot + gap));
        let [above, mark, foot] = Layout::vertical([
            Constraint::Length(view as u16),
            Constraint::Length(gap as u16),
            Constraint::Fill(1),
        ])
        .areas(area);
        self.draw_body(above, 0, buffer);
        self.draw_mark(as_text(mark), buffer);
        self.draw_foot(Rect { width: text.width, ..foot }, asked, below, buffer);
    }

    /// Draws as much of the body as is seen. Its first rows, as many as `pinned`, never scroll.
    pub(super) fn draw_body(&mut self, view: Rect, pinned: usize, buffer: &mut Buffer) {
        let Some(layout) = &self.layout else { return };
        self.hit_map.rows = usize::from(view.height) - pinned;
        self.hit_map.furthest = layout.body.len().saturating_sub(view.height.into());
        self.viewport.scroll = self.viewport.scroll.min(self.hit_map.furthest);
        let (fixed, moving) = layout.body.split_at(pinned);
        for (row, line) in view.rows().zip(fixed.iter().chain(&moving[self.viewport.scroll..])) {
            buffer.set_line(row.x, row.y, line, row.width);
        }
    }

    /// Draws what is always seen.
    pub(super) fn draw_fixed(&self, area: Rect, buffer: &mut Buffer) {
        let fixed = self.layout.iter().flat_map(|layout| &layout.fixed);
        for (row, line) in area.rows().zip(fixed) {
            buffer.set_line(row.x, row.y, line, row.width);
        }
    }

    /// How many rows what is asked has at the foot of a page that does not fit: all it needs while a few rows of the body
    /// are seen, else a third of the room, and what the body leaves.
    fn foot_rows(&self, asked: usize, area: Rect) -> usize {
        let room = usize::from(area.height);
        let body = self.layout.as_ref().map_or(0, |layout| layout.body.len());
        // Choices that are pictures are what the page is about.
        let share = if self.page.choices.iter().any(is_picture) { room - room / 3 } else { room / 3 };
        let some = share.max(self.head_rows(area.width) + LEAST);
        let least = if asked + LEAST < room { asked } else { some.min(asked) };
        room.saturating_sub(body + 1).clamp(least, asked).min(room.saturating_sub(2))
    }

    /// Draws what is asked, the choices at the bottom; of more than there is room for, the part around the highlight.
    fn draw_foot(&mut self, foot: Rect, asked: usize, below: Rect, buffer: &mut Buffer) {
        let Some(layout) = &self.layout else { return };
        let (head, scale) = (self.head_rows(foot.width), self.scale_rows(foot.width));
        let (seen, chosen) = (usize::from(foot.height), self.chosen());
        let rows = chosen.map_or(0..0, |choice| layout.menu.rows_of(choice));
        let (at, end) = (head + rows.start, head + rows.end);
        // A clock or a scale stays while the choices that are seen with it do.
        let top = if end <= seen { 0 } else { at.saturating_sub(seen / 2).min(asked - seen) };
        let free = seen.saturating_sub(asked);
        for n in top..asked.min(top + seen) {
            let Some(layout) = &self.layout else { return };
            let down = n - top + if n < head { 0 } else { free };
            let row = Rect { y: foot.y + down as u16, height: 1, ..foot };
            if n >= head {
                let hits = layout.menu.draw_row(n - head, chosen, row, buffer, &self.theme);
                self.hit_map.hits.extend(hits);
            } else if let Some(line) = layout.fixed.get(n) {
                buffer.set_line(row.x, row.y, line, row.width);
            } else if n + 2 < head && n + scale >= head {
                self.draw_scale_row(n + scale - head, row, buffer);
            } else if n + 2 == head && scale > 0 {
                let hits = choices::draw_hints(&self.keeping(), row, buffer, &self.theme);
                self.hit_map.hits.extend(hits);
            }
        }
        if seen < asked {
            self.hit_map.menu = Some(foot);
            let mark = match (top > 0, top + seen < asked) {
                (true, true) => self.say.tui_more_choices(),
                (true, false) => self.say.tui_more_choices_above(),
                (false, _) => self.say.tui_more_choices_below(),
            };
            Line::styled(mark, self.theme.quiet).right_aligned().render(below, buffer);
        }
    }

    fn chosen(&self) -> Option<usize> {
        if let Focus::Choice(choice) = self.viewport.focus { Some(choice) } else { None }
    }

    /// The rows of what stands over the choices: what is always seen, a scale, a blank row under each.
    fn head_rows(&self, width: u16) -> usize {
        let fixed = self.layout.as_ref().map_or(0, |layout| layout.fixed.len());
        self.scale_rows(width) + if fixed > 0 { fixed + 1 } else { 0 }
    }

    /// The rows that a scale takes above the choices, with its keys and a blank one beneath it.
    fn scale_rows(&self, width: u16) -> usize {
        if let Ask::Rate(scale) = &self.page.ask { usize::from(scale::height(scale, width)) + 2 } else { 0 }
    }

    /// Draws one row of the scale, which may be cut off by the window's edge.
    fn draw_scale_row(&mut self, n: usize, row: Rect, buffer: &mut Buffer) {
        let Ask::Rate(scale) = &self.page.ask else { return };
        let whole = Rect { y: 0, height: scale::height(scale, row.width), ..row };
        let mut drawn = Buffer::empty(whole);
        let hits = scale::draw(scale, self.rated, whole, &mut drawn, &self.theme);
        for x in row.left()..row.right() {
            buffer[(x, row.y)] = drawn[(x, n as u16)].clone();
        }
        let here = |(hit, target): (Rect, Target)| {
            (usize::from(hit.y)..usize::from(hit.bottom()))
                .contains(&n)
                .then_some((Rect { y: row.y, height: 1, ..hit }, target))
        };
        self.hit_map.hits.extend(hits.into_iter().filter_map(here));
    }
}
