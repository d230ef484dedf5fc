//! Choices that are small charts, in a grid: four beside each other on a wide sheet, else two.

use ratatui::layout::Rect;

use super::{MenuEntry, POINTER};
use crate::{
    app::Choice,
    language::Catalogue,
    page::ChoiceKind,
    tui::{
        chart::small::{self, Size},
        theme::Theme,
    },
};

/// On a sheet of so many cells there are four in a row.
const WIDE: usize = 88;
/// The cells between two.
const GAP: usize = 2;
/// The fewest and the most rows of one, in a row of four and in a row of two.
const OF_FOUR: (usize, usize) = (7, 12);
const OF_TWO: (usize, usize) = (2, 7);

/// The charts in so many rows.
pub fn entries(
    section: &[Choice],
    width: usize,
    rows: usize,
    say: Catalogue,
    theme: &Theme,
) -> Vec<MenuEntry> {
    let with_months = width >= WIDE;
    let (columns, (least, most)) = if with_months { (4, OF_FOUR) } else { (2, OF_TWO) };
    let down = section.len().div_ceil(columns).max(1);
    let high = (rows / down).clamp(least, most);
    let wide = (width - GAP * (columns - 1)) / columns;
    let free = usize::from(high > least);
    let size = Size { width: wide.saturating_sub(POINTER), rows: high - free, with_months };
    let entry = |(nth, choice): (usize, &Choice)| {
        let ChoiceKind::Chart(chart, days) = &choice.kind else { return None };
        let (x, y) = (nth % columns * (wide + GAP), nth / columns * high);
        let lines = small::rows(&choice.key.name(), chart, *days, size, say, theme);
        let place = Rect::new(x as u16, y as u16, wide as u16, lines.len() as u16);
        Some(MenuEntry { place, lines, lit: 1 })
    };
    section.iter().enumerate().filter_map(entry).collect()
}
