//! A clock: large figures where there is room, a plain line elsewhere. What it does is said in words too.

use ratatui::text::{Line, Span};

use super::theme::Theme;
use crate::block::{Clock, safe};

const FIGURES: [[&str; 3]; 10] = [
    ["█▀█", "█ █", "▀▀▀"],
    ["▀█ ", " █ ", "▀▀▀"],
    ["▀▀█", "█▀▀", "▀▀▀"],
    ["▀▀█", " ▀█", "▀▀▀"],
    ["█ █", "▀▀█", "  ▀"],
    ["█▀▀", "▀▀█", "▀▀▀"],
    ["█▀▀", "█▀█", "▀▀▀"],
    ["▀▀█", "  █", "  ▀"],
    ["█▀█", "█▀█", "▀▀▀"],
    ["█▀█", "▀▀█", "▀▀▀"],
];
const COLON: [&str; 3] = ["▄", "▄", " "];

pub fn rows(clock: &Clock, large: bool, theme: &Theme) -> Vec<Line<'static>> {
    let state = match (clock.running, clock.left) {
        (_, 0) => "time is up",
        (true, _) => "running",
        (false, left) if left == clock.whole => "not started",
        (false, _) => "resting",
    };
    let aside = format!("of {} · {state}", minutes(clock.whole));
    let label = safe(&clock.label).into_owned();
    let left = minutes(clock.left);
    if !large {
        let mut row = vec![Span::styled(format!("{left} "), theme.clock), Span::styled(aside, theme.quiet)];
        if !label.is_empty() {
            row.insert(0, Span::styled(format!("{label}  "), theme.strong));
        }
        return vec![row.into()];
    }
    let mut rows = vec![];
    if !label.is_empty() {
        rows.extend([Line::styled(label, theme.strong), Line::default()]);
    }
    rows.extend((0..3).map(|row| Line::styled(format!("  {}", figures(&left, row)), theme.clock)));
    rows.extend([Line::default(), Line::styled(format!("  {aside}"), theme.quiet)]);
    rows
}

/// One of the three rows of `left` in large figures.
fn figures(left: &str, row: usize) -> String {
    let figure = |c: char| c.to_digit(10).map_or(COLON[row], |digit| FIGURES[digit as usize][row]);
    left.chars().map(figure).collect::<Vec<_>>().join(" ")
}

fn minutes(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::MONOCHROME;

    #[test]
    fn a_clock_says_in_words_what_it_does() {
        let clock = Clock { label: "Sam speaks".into(), left: 151, whole: 300, running: true };
        let plain = rows(&clock, false, &MONOCHROME);
        assert_eq!(plain[0].to_string(), "Sam speaks  2:31 of 5:00 · running");
        let large: Vec<_> = rows(&clock, true, &MONOCHROME).iter().map(ToString::to_string).collect();
        assert_eq!(large[2..5], ["  ▀▀█ ▄ ▀▀█ ▀█ ", "  █▀▀ ▄  ▀█  █ ", "  ▀▀▀   ▀▀▀ ▀▀▀"]);
        assert_eq!(large[6], "  of 5:00 · running");
    }
}
