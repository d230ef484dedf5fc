//! The path, drawn: five stones that wind down the page, each with a sign of its own for behind, here and ahead.

use ratatui::text::{Line, Span};

use super::{
    theme::{self, Theme},
    wrap,
};
use crate::block::{Lies, Stone, safe};

/// How far each stone lies to the right; the path turns at the third.
const BENDS: [usize; 5] = [0, 3, 6, 3, 0];
/// A path without bends below this width.
const WINDING: usize = 56;

pub fn rows(stones: &[Stone], width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let bend = |i: usize| if width < WINDING { 1 } else { 2 + BENDS[i % BENDS.len()] };
    let mut rows = vec![];
    for (i, stone) in stones.iter().enumerate() {
        rows.push(row(stone, bend(i), width, theme));
        if i + 1 < stones.len() {
            rows.push(Line::styled(between(bend(i), bend(i + 1)), theme.quiet));
        }
    }
    rows
}

fn row(stone: &Stone, indent: usize, width: usize, theme: &Theme) -> Line<'static> {
    let (sign, style, lies) = match stone.lies {
        Lies::Behind => (theme::STONE_BEHIND, theme.plain, ""),
        Lies::Here => (theme::STONE_HERE, theme.here, "  ← you are here"),
        Lies::Ahead => (theme::STONE_AHEAD, theme.plain, ""),
    };
    let title = safe(&stone.title).into_owned();
    let done = match stone.done {
        (0, _) => String::new(),
        (done, all) => format!("  {done} of {all}"),
    };
    let used = indent + 3 + wrap::measure(&title) + wrap::measure(lies);
    let mut row = vec![Span::raw(" ".repeat(indent)), Span::styled(sign, style), Span::raw("  ")];
    row.push(Span::styled(title, if stone.lies == Lies::Here { theme.strong } else { theme.plain }));
    row.push(Span::styled(lies, style));
    if used + done.len() <= width {
        row.push(Span::styled(done, theme.quiet));
    }
    row.into()
}

/// The piece of way from one stone to the next.
fn between(from: usize, to: usize) -> String {
    let (at, way) = match from.cmp(&to) {
        std::cmp::Ordering::Less => (from + 2, '╲'),
        std::cmp::Ordering::Equal => (from, '│'),
        std::cmp::Ordering::Greater => (to + 2, '╱'),
    };
    format!("{}{way}", " ".repeat(at))
}
