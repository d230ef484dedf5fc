//! A page in its frame. It is drawn by what it asks for: choices and scales in `asked`, what is typed in `field`, several
//! numbers in `rates`.

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::Rect,
    text::{Line, Span},
    widgets::Widget,
};

use super::{
    frame::{self, Sheet},
    layout::PageLayout,
    view::{HitMap, View},
    wrap,
};
use crate::{block::safe, page::Ask};

const LEAST: (u16, u16) = (40, 12);

impl View {
    /// Draws the page, and remembers what is seen where.
    pub fn draw(&mut self, frame: &mut Frame) {
        self.draw_all(frame);
        self.theme.settle(frame.buffer_mut());
    }

    fn draw_all(&mut self, frame: &mut Frame) {
        let area = frame.area();
        let too_small = area.width < LEAST.0 || area.height < LEAST.1;
        self.hit_map = HitMap { area, too_small, ..HitMap::default() };
        if self.hit_map.too_small {
            return self.draw_too_small(area, frame.buffer_mut());
        }
        let width = frame::width(area);
        let (title, notice) = (frame::title(&self.page, width, &self.theme), self.notice_rows(width));
        let sheet = Sheet::new(area, title.len(), notice.len());
        let (page, below) = (sheet.page, sheet.notice);
        // A notice that comes and goes moves nothing.
        let room = page.height + below.height - 1;
        if !self.layout.as_ref().is_some_and(|layout| layout.fits(width, room, sheet.density)) {
            self.layout =
                Some(PageLayout::new(&self.page, width, room, sheet.density, self.say, &self.theme));
        }
        self.draw_head(&title, &sheet, frame.buffer_mut());
        self.draw_foot_keys(sheet.foot, frame.buffer_mut());
        match &self.page.ask {
            Ask::Write(_) | Ask::Secret => self.draw_field(page, frame),
            Ask::Rates(_) => self.draw_rates(page, frame),
            Ask::List(_) => self.draw_list(page, frame.buffer_mut()),
            Ask::Choose | Ask::Rate(_) => self.draw_asked(page, below, frame.buffer_mut()),
        }
        for (row, line) in below.rows().zip(&notice) {
            clear(row, frame.buffer_mut());
            frame.render_widget(line, row);
        }
    }

    fn notice_rows(&self, width: u16) -> Vec<Line<'static>> {
        let words = self.notice.as_deref().map(str::to_owned).or_else(|| self.page.notice.clone());
        words.map_or(vec![], |words| {
            let span = Span::styled(safe(&words).replace('\t', " "), self.theme.emphasis);
            wrap::rows(&[span], width.into())
        })
    }

    /// A quiet mark that the page goes on, and the key that turns it, at the right end of a row.
    pub(super) fn draw_mark(&self, row: Rect, buffer: &mut Buffer) {
        let left = self.hit_map.furthest.saturating_sub(self.viewport.scroll);
        let mark = match (left, self.viewport.scroll) {
            (0, 0) => return,
            (0, _) => self.say.tui_more_above().to_owned(),
            (rows, _) => self.say.tui_more_below(rows),
        };
        let blank_turns = matches!(self.page.ask, Ask::Choose) && self.page.choice(' ').is_none();
        let key = match left {
            0 => "",
            _ if matches!(self.page.ask, Ask::Rates(_)) => "",
            _ if blank_turns => "space",
            _ => "PageDown",
        };
        let gap = if key.is_empty() { "" } else { "  " };
        let spans = vec![
            Span::styled(key, self.theme.key),
            Span::styled(gap, self.theme.quiet),
            Span::styled(mark, self.theme.quiet),
        ];
        Line::from(spans).right_aligned().render(row, buffer);
    }

    /// A kind sentence where nothing else fits. It fits as far as it fits.
    fn draw_too_small(&self, area: Rect, buffer: &mut Buffer) {
        let said = Span::styled(self.say.tui_too_small(), self.theme.plain);
        let rows = wrap::rows(&[said], area.width.into());
        for (row, line) in area.rows().zip(&rows) {
            buffer.set_line(row.x, row.y, line, row.width);
        }
    }
}

fn clear(row: Rect, buffer: &mut Buffer) {
    buffer.set_stringn(
        row.x,
        row.y,
        " ".repeat(row.width.into()),
        row.width.into(),
        ratatui::style::Style::reset(),
    );
}
