//! Choices as a line of short hints, and the meaning of a click on a choice.

use ratatui::{
    buffer::Buffer,
    layout::Rect,
    text::{Line, Span},
};

use super::{theme::Theme, wrap};
use crate::block::safe;

/// The target of a click on a place of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// One of the page's own choices, by its place.
    Choice(usize),
    /// One of those that every page offers.
    Always(usize),
    Keep,
    Rate(u8),
    /// A row of a list.
    Row(usize),
    /// A row of a form, or a number in it.
    Number {
        row: usize,
        number: Option<u8>,
    },
}

/// A key and what it does, in a line of such hints.
pub struct Hint {
    /// Empty where the key works elsewhere only.
    key: String,
    label: String,
    pub target: Option<Target>,
    pub chosen: bool,
}

impl Hint {
    pub fn new(key: impl Into<String>, label: &str, target: Option<Target>) -> Self {
        Self { key: key.into(), label: safe(label).replace(['\t', '\n'], " "), target, chosen: false }
    }

    /// The cells that it takes.
    pub fn cells(&self) -> u16 {
        let gap = usize::from(!self.key.is_empty());
        u16::try_from(wrap::measure(&self.key) + gap + wrap::measure(&self.label)).unwrap_or(u16::MAX)
    }

    pub fn draw(&self, place: Rect, buffer: &mut Buffer, theme: &Theme) {
        let style = if self.chosen { theme.plain.patch(theme.selected) } else { theme.quiet };
        let key = if self.chosen { style } else { theme.hint };
        let line = Line::from(vec![
            Span::styled(self.key.as_str(), key),
            Span::styled(if self.key.is_empty() { "" } else { " " }, style),
            Span::styled(self.label.as_str(), style),
        ]);
        buffer.set_line(place.x, place.y, &line, place.width);
    }
}

/// The areas of the hints of a line: from the left, in as many rows as they take.
pub fn flow(hints: &[Hint], width: u16) -> Vec<Rect> {
    let apart = if width < 46 { 2 } else { 3 };
    let (mut x, mut y) = (0, 0);
    let mut places = vec![];
    for hint in hints {
        let cells = hint.cells().min(width);
        if x > 0 && x + cells > width {
            (x, y) = (0, y + 1);
        }
        places.push(Rect::new(x, y, cells, 1));
        x = x.saturating_add(cells).saturating_add(apart);
    }
    places
}

/// How many rows the hints take.
pub fn height(hints: &[Hint], width: u16) -> u16 {
    flow(hints, width).last().map_or(0, |place| place.y + 1)
}

/// Draws the hints, and answers where each of them can be clicked.
pub fn draw_hints(hints: &[Hint], area: Rect, buffer: &mut Buffer, theme: &Theme) -> Vec<(Rect, Target)> {
    let mut hits = vec![];
    for (hint, place) in hints.iter().zip(flow(hints, area.width)) {
        let place =
            Rect { x: area.x + place.x, y: area.y.saturating_add(place.y), ..place }.intersection(area);
        if place.is_empty() {
            continue;
        }
        hint.draw(place, buffer, theme);
        hits.extend(hint.target.map(|target| (place, target)));
    }
    hits
}
