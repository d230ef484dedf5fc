//! The second column of a page: the rail, the words that are answered, or the beginning of what the highlighted choice opens.

use ratatui::{buffer::Buffer, layout::Rect, text::Line};

use super::{
    blocks,
    columns::Beside,
    density::Density,
    theme,
    view::{Focus, View},
};
use crate::block::Block;

impl View {
    /// Draws it, and the thin line between the columns.
    pub(super) fn draw_beside(&mut self, page: Rect, density: Density, buffer: &mut Buffer) {
        let Some(layout) = &self.layout else { return };
        let (columns, side) = (layout.columns, layout.columns.side.of(page));
        let opened = (columns.beside == Beside::Opens).then(|| self.opens(side, density));
        let rows = match (columns.beside, &opened) {
            (Beside::Nothing, _) => return,
            (_, Some(opened)) => opened,
            _ => &layout.side,
        };
        for (row, line) in side.rows().zip(rows) {
            buffer.set_line(row.x, row.y, line, row.width);
        }
        let down = if opened.is_some() { page.height } else { rows.len() as u16 + 1 };
        for row in page.rows().take(down.into()) {
            buffer.set_string(page.x + columns.line(), row.y, theme::UPRIGHT, self.theme.rule);
        }
    }

    /// As many rows as are seen of what the highlighted choice opens.
    fn opens(&self, side: Rect, density: Density) -> Vec<Line<'static>> {
        let Focus::Choice(at) = self.viewport.focus else { return vec![] };
        let shown: Vec<&Block> =
            self.page.choices.get(at).map_or(vec![], |choice| choice.shows.iter().collect());
        let mut rows = blocks::rows(&shown, side.width.into(), density, self.say, &self.theme);
        let seen = usize::from(side.height);
        if rows.len() > seen {
            rows.truncate(seen.saturating_sub(1));
            rows.push(Line::styled(theme::GOES_ON, self.theme.quiet));
        }
        rows
    }
}
