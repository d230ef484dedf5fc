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
    columns::TEXT,
    frame::{self, Sheet},
    layout::{PageLayout, Room},
    view::{HitMap, View},
    wrap,
};
use crate::{block::safe, page::Ask};

const LEAST: (u16, u16) = (40, 12);

impl View {
    /// Draws the page, and remembers what is seen where.
    pub fn draw(&mut self, frame: &mut Frame) {
        let whole =
            self.moment.map(|nth| self.page.frame(nth)).map(|page| std::mem::replace(&mut self.page, page));
        self.draw_all(frame);
        if let Some(page) = whole {
            self.page = page;
        }
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
        let room = Room { width, rows: room, density: sheet.density };
        let layout = match self.layout.take() {
            Some(layout) if layout.fits(room) => layout,
            _ => PageLayout::new(&self.page, room, self.say, &self.theme),
        };
        let main = layout.columns.main.of(page);
        self.layout = Some(layout);
        self.draw_head(&title, &sheet, frame.buffer_mut());
        self.draw_foot_keys(sheet.foot, frame.buffer_mut());
        let on_land = self.draw_landscape(area, sheet.whole, frame.buffer_mut());
        match &self.page.ask {
            _ if on_land => {}
            Ask::Write(_) | Ask::Secret => self.draw_field(main, page, frame),
            Ask::Rates(_) => self.draw_rates(as_text(main), frame),
            Ask::List(_) => self.draw_list(as_text(main), frame.buffer_mut()),
            Ask::Choose | Ask::Press | Ask::Rate(_) => self.draw_asked(main, below, frame.buffer_mut()),
        }
        self.draw_beside(page, sheet.density, frame.buffer_mut());
        for (row, line) in below.rows().zip(&notice) {
            clear(row, frame.buffer_mut());
            frame.render_widget(line, row);
        }
    }

    fn notice_rows(&self, width: u16) -> Vec<Line<'static>> {
        let words = self.notice.as_deref().map(str::to_owned).or_else(|| self.page.notice.clone());
        words.map_or(vec![], |words| {
            let span = Span::styled(safe(&words).replace('\t', " "), self.theme.emphasis);
            wrap::rows(&[span], width.min(TEXT).into())
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
        let blank_turns = self.page.ask.is_menu() && self.page.choice(' ').is_none();
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

/// As much of a place as a row of text takes.
pub fn as_text(area: Rect) -> Rect {
    Rect { width: area.width.min(TEXT), ..area }
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
