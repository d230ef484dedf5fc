//! A clock: large figures where there is room, a plain line elsewhere. What it does is said in words too.

use ratatui::text::{Line, Span};

use super::{theme::Theme, wrap};
use crate::{
    block::{Clock, clock_time, safe},
    language::Catalogue,
};

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

/// The rows of a clock: the time in large figures with the words beside them, or all of it as a plain line.
pub fn rows(clock: &Clock, width: usize, large: bool, say: Catalogue, theme: &Theme) -> Vec<Line<'static>> {
    let label = Span::styled(safe(&clock.label).into_owned(), theme.strong);
    let aside = Span::styled(say.tui_clock(&clock_time(clock.whole), clock.state()), theme.quiet);
    let left = clock_time(clock.left);
    let figures = |row| Span::styled(format!("  {}    ", figures(&left, row)), theme.clock);
    if !large || figures(0).width() + label.width().max(aside.width()) > width {
        let apart = if label.width() > 0 { "  " } else { "" };
        let time = Span::styled(format!("{left} "), theme.clock);
        return wrap::rows(&[label, Span::raw(apart), time, aside], width);
    }
    vec![vec![figures(0), label].into(), figures(1).into(), vec![figures(2), aside].into()]
}

/// One of the three rows of `left` in large figures.
fn figures(left: &str, row: usize) -> String {
    let figure = |c: char| c.to_digit(10).map_or(COLON[row], |digit| FIGURES[digit as usize][row]);
    left.chars().map(figure).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::MONOCHROME;

    #[test]
    fn a_clock_says_in_words_what_it_does() {
        let clock = Clock { label: "Sam speaks".into(), left: 151, whole: 300, running: true };
        let drawn = |width, large| {
            let rows = rows(&clock, width, large, Catalogue::ENGLISH, &MONOCHROME);
            rows.iter().map(|row| row.to_string().trim_end().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(drawn(54, false), ["Sam speaks  2:31 of 5:00 · running"]);
        assert_eq!(drawn(30, true), ["Sam speaks  2:31 of 5:00 ·", "running"]);
        assert_eq!(
            drawn(54, true),
            ["  ▀▀█ ▄ ▀▀█ ▀█     Sam speaks", "  █▀▀ ▄  ▀█  █", "  ▀▀▀   ▀▀▀ ▀▀▀    of 5:00 · running"]
        );
    }
}
