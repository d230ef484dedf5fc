//! A scale from 0 to 10: eleven stones in a row, with the plain words of both ends beneath.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    choices::Target,
    theme::{self, Theme},
    wrap,
};
use crate::{block::safe, page::Scale};

/// The rows a scale takes, in the column of a page.
pub fn height(scale: &Scale, width: u16) -> u16 {
    if ends_fit(scale, width) { 3 } else { 4 }
}

/// The cells from one number to the next.
fn stride(width: u16) -> u16 {
    (width.saturating_sub(4) / 10).clamp(2, 6)
}

/// True where both ends fit side by side.
fn ends_fit(scale: &Scale, width: u16) -> bool {
    wrap::measure(&scale.low) + wrap::measure(&scale.high) + 4 <= usize::from(stride(width)) * 10 + 2
}

/// Draws the scale, and answers where each number can be clicked.
pub fn draw(
    scale: &Scale,
    rated: Option<u8>,
    area: Rect,
    buffer: &mut Buffer,
    theme: &Theme,
) -> Vec<(Rect, Target)> {
    let step = stride(area.width);
    let whole = Rect { width: (step * 10 + 3).min(area.width), ..area };
    let put = |buffer: &mut Buffer, x: u16, y: u16, words: &str, style| {
        let room = area.right().saturating_sub(x);
        if y < area.bottom() && room > 0 {
            buffer.set_stringn(x, y, words, usize::from(room), style);
        }
    };
    put(buffer, area.x + 1, area.y + 1, &theme::RULE.repeat(usize::from(step) * 10), theme.quiet);
    let mut hits = vec![];
    for number in 0..=10u8 {
        let x = area.x + 1 + step * u16::from(number);
        let chosen = rated == Some(number);
        let (sign, style) =
            if chosen { (theme::STONE_HERE, theme.here) } else { (theme::STONE_AHEAD, theme.plain) };
        put(buffer, x, area.y, &number.to_string(), if chosen { theme.here } else { theme.quiet });
        put(buffer, x, area.y + 1, sign, style);
        hits.push((Rect::new(x.saturating_sub(1), area.y, 3, 2).intersection(area), Target::Rate(number)));
    }
    let (low, high) = (safe(&scale.low), safe(&scale.high));
    let end =
        whole.right().saturating_sub(u16::try_from(wrap::measure(&high)).unwrap_or(u16::MAX)).max(area.x);
    put(buffer, area.x + 1, area.y + 2, &low, theme.quiet);
    put(buffer, end, area.y + height(scale, area.width) - 1, &high, theme.quiet);
    hits
}
