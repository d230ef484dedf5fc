//! A clock: large figures where there is room, a plain line elsewhere. What it does is said in words too.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{
    theme::{self, Theme},
    wrap,
};
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
/// The rows of a figure.
const ROWS: usize = 3;

/// The size of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// A plain line.
    Line,
    /// Figures of three rows, with the words beside them.
    Large,
    /// Figures that are read across the room, over a bar of the time that is left.
    Room,
}

impl Size {
    /// The largest first.
    pub const ALL: [Self; 3] = [Self::Room, Self::Large, Self::Line];
}

/// The rows of a clock, in the colour of whose time it is.
pub fn rows(clock: &Clock, width: usize, size: Size, say: Catalogue, theme: &Theme) -> Vec<Line<'static>> {
    let label = Span::styled(safe(&clock.label).into_owned(), theme.strong);
    let aside = Span::styled(say.tui_clock(&clock_time(clock.whole), clock.state()), theme.quiet);
    let left = clock_time(clock.left);
    let ink = clock.person.map_or(theme.clock, |nth| theme.people[nth]);
    let across = figures(&left, 0).chars().count() * 2;
    if size == Size::Room && across <= width {
        let indent = " ".repeat((width - across) / 2);
        let rows = (0..ROWS * 2).map(|row| Line::styled(format!("{indent}{}", doubled(&left, row)), ink));
        let said = Line::from(vec![label, Span::raw("  "), aside]);
        return rows.chain([Line::default(), bar(clock, width, ink, theme), said]).collect();
    }
    let figures = |row| Span::styled(format!("  {}    ", figures(&left, row)), ink);
    if size == Size::Line || figures(0).width() + label.width().max(aside.width()) > width {
        let apart = if label.width() > 0 { "  " } else { "" };
        let time = Span::styled(format!("{left} "), ink);
        return wrap::rows(&[label, Span::raw(apart), time, aside], width);
    }
    vec![vec![figures(0), label].into(), figures(1).into(), vec![figures(2), aside].into()]
}

/// The time that is left, of all of it.
fn bar(clock: &Clock, width: usize, ink: Style, theme: &Theme) -> Line<'static> {
    let filled = width * clock.left as usize / clock.whole.max(1) as usize;
    let rest = Span::styled(theme::RULE.repeat(width - filled.min(width)), theme.rule);
    vec![Span::styled(theme::BAR.repeat(filled.min(width)), ink), rest].into()
}

/// One of the six rows of `left` in figures twice as large: each half of a sign is two whole cells.
fn doubled(left: &str, row: usize) -> String {
    let half = |sign: char| match (sign, row % 2) {
        ('█', _) | ('▀', 0) | ('▄', 1) => "██",
        _ => "  ",
    };
    figures(left, row / 2).chars().map(half).collect()
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
        let clock = Clock { label: "Sam speaks".into(), left: 151, whole: 300, running: true, person: None };
        let drawn = |width, size| {
            let rows = rows(&clock, width, size, Catalogue::ENGLISH, &MONOCHROME);
            rows.iter().map(|row| row.to_string().trim_end().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(drawn(54, Size::Line), ["Sam speaks  2:31 of 5:00 · running"]);
        assert_eq!(drawn(30, Size::Large), ["Sam speaks  2:31 of 5:00 ·", "running"]);
        assert_eq!(
            drawn(54, Size::Large),
            ["  ▀▀█ ▄ ▀▀█ ▀█     Sam speaks", "  █▀▀ ▄  ▀█  █", "  ▀▀▀   ▀▀▀ ▀▀▀    of 5:00 · running"]
        );
    }

    #[test]
    fn across_the_room_it_is_read_over_a_bar_of_what_is_left() {
        let clock =
            Clock { label: "Sam speaks".into(), left: 150, whole: 300, running: true, person: Some(1) };
        let rows = rows(&clock, 40, Size::Room, Catalogue::ENGLISH, &MONOCHROME);
        let drawn: Vec<_> = rows.iter().map(|row| row.to_string().trim_end().to_owned()).collect();
        insta::assert_snapshot!(drawn.join("\n"), @"
               ██████      ██████  ██████
                   ██  ██      ██  ██  ██
               ██████        ████  ██  ██
               ██      ██      ██  ██  ██
               ██████      ██████  ██████


        ━━━━━━━━━━━━━━━━━━━━────────────────────
        Sam speaks  of 5:00 · running
        ");
        let narrow = super::rows(&clock, 20, Size::Room, Catalogue::ENGLISH, &MONOCHROME);
        assert!(narrow[0].to_string().starts_with("Sam speaks"), "{narrow:?}");
    }
}
