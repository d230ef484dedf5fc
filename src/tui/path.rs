//! The path, drawn: stones that wind down the page, each with a sign of its own for behind, here and ahead. In a low
//! window each stone has one row; in a high one there is way between them.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{
    density::Density,
    theme::{self, Theme},
    wrap,
};
use crate::{
    block::{StepState, Stone, safe},
    language::{Catalogue, said},
};

/// How far each stone lies to the right, in bends; the path turns at the third.
const BENDS: [usize; 5] = [0, 1, 2, 1, 0];
/// A path without bends below this width.
const WINDING: usize = 50;

pub fn rows(
    stones: &[Stone],
    width: usize,
    density: Density,
    say: Catalogue,
    theme: &Theme,
) -> Vec<Line<'static>> {
    let way = PathLayout { stones, width, bend: bend(width, density), say, theme };
    let mut rows = vec![];
    for nth in 0..stones.len() {
        rows.extend(way.stone(nth, density == Density::Open));
        if density == Density::Open && nth + 1 < stones.len() {
            rows.push(way.between(nth));
        }
    }
    rows
}

/// The cells from one bend to the next.
fn bend(width: usize, density: Density) -> usize {
    match density {
        _ if width < WINDING => 0,
        Density::Open => 4,
        Density::Tight | Density::Fair => 2,
    }
}

struct PathLayout<'a> {
    stones: &'a [Stone],
    width: usize,
    bend: usize,
    say: Catalogue,
    theme: &'a Theme,
}

impl PathLayout<'_> {
    /// The column of a stone.
    fn at(&self, nth: usize) -> usize {
        1 + self.bend * BENDS[nth % BENDS.len()]
    }

    /// The cells that the path itself takes, beside the titles.
    fn gutter(&self) -> usize {
        if self.bend == 0 { 4 } else { 2 * self.bend + 5 }
    }

    /// The style of the way at a stone: plain where it is behind the couple, quiet ahead of them.
    fn style(&self, nth: usize) -> Style {
        if self.stones[nth].state == StepState::Behind { self.theme.plain } else { self.theme.quiet }
    }

    /// A stone with its title. In a low window the way to the next stone sets out from its row.
    fn stone(&self, nth: usize, open: bool) -> Vec<Line<'static>> {
        let stone = &self.stones[nth];
        let (sign, style) = match stone.state {
            StepState::Behind => (theme::STONE_BEHIND, self.theme.plain),
            StepState::Here => (theme::STONE_HERE, self.theme.here),
            StepState::Ahead => (theme::STONE_AHEAD, self.theme.plain),
        };
        let mut rows = wrap::rows(&self.words(stone), self.width - self.gutter().min(self.width));
        for (i, row) in rows.iter_mut().enumerate() {
            let mut gutter = vec![];
            if i == 0 {
                gutter.extend([Span::raw(" ".repeat(self.at(nth))), Span::styled(sign, style)]);
                gutter.extend(self.bends(nth).filter(|_| !open));
            } else if nth + 1 < self.stones.len() {
                let at = if open { self.at(nth) } else { self.at(nth).max(self.at(nth + 1)) };
                gutter.extend([Span::raw(" ".repeat(at)), Span::styled("│", self.style(nth))]);
            }
            let used: usize = gutter.iter().map(Span::width).sum();
            gutter.push(Span::raw(" ".repeat(self.gutter().saturating_sub(used))));
            row.spans.splice(0..0, gutter);
        }
        rows
    }

    /// The way that bends off beside a stone: to the right towards the next, or from the right out of the one before.
    fn bends(&self, nth: usize) -> Option<Span<'static>> {
        let beyond = |n: &usize| self.at(*n) > self.at(nth);
        let next = Some(nth + 1).filter(|n| *n < self.stones.len()).filter(beyond);
        let before = nth.checked_sub(1).filter(beyond);
        let (end, style) = match (next, before) {
            (Some(_), _) => ("╮", self.style(nth)),
            (None, Some(before)) => ("╯", self.style(before)),
            (None, None) => return None,
        };
        Some(Span::styled(format!("{}{end}", theme::RULE.repeat(self.bend - 1)), style))
    }

    /// The way from one stone to the next, on a row of its own.
    fn between(&self, nth: usize) -> Line<'static> {
        let (from, to) = (self.at(nth), self.at(nth + 1));
        let rule = theme::RULE.repeat(from.abs_diff(to).saturating_sub(1));
        let way = match from.cmp(&to) {
            std::cmp::Ordering::Less => format!("╰{rule}╮"),
            std::cmp::Ordering::Equal => "│".to_owned(),
            std::cmp::Ordering::Greater => format!("╭{rule}╯"),
        };
        Line::styled(format!("{}{way}", " ".repeat(from.min(to))), self.style(nth))
    }

    /// The title, how much of it is behind, and whether one stands here: in columns where they fit, on two rows where
    /// even one after another they do not.
    fn words(&self, stone: &Stone) -> Vec<Span<'static>> {
        let here = self.say.tui_you_are_here();
        let room = self.width.saturating_sub(self.gutter());
        let title = safe(&stone.title).into_owned();
        let (done, of) = stone.done;
        let (count, cells) = (self.say.tui_done(said::TuiDone { done, of }), wrap::measure(&title));
        let counts = wrap::measure(&count);
        let column = self.stones.iter().map(|stone| wrap::measure(&safe(&stone.title))).max().unwrap_or(0);
        let tail = 3 + counts + 3 + wrap::measure(here);
        let pad = if column + 3 + counts <= room { column - cells } else { 0 };
        let gap = |fits: bool| if fits { format!("{}   ", " ".repeat(pad)) } else { "\n".to_owned() };
        let counted = cells + 3 + counts <= room;
        if stone.state != StepState::Here {
            let count = if counted { gap(true) + &count } else { String::new() };
            return vec![Span::styled(title, self.theme.plain), Span::styled(count, self.theme.quiet)];
        }
        let apart = if cells + pad + tail <= room || !counted { "   " } else { "\n" };
        vec![
            Span::styled(title, self.theme.strong),
            Span::styled(gap(counted) + &count, self.theme.quiet),
            Span::styled(format!("{apart}{here}"), self.theme.here),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::MONOCHROME;

    fn drawn(width: usize, density: Density) -> String {
        let stone = |title: &str, state, done| Stone { title: title.into(), state, done: (done, 3) };
        let stones = [
            stone("Open and honest communication", StepState::Behind, 3),
            stone("Responsibility", StepState::Behind, 3),
            stone("Consistency and reliability", StepState::Here, 1),
            stone("Professional help", StepState::Ahead, 0),
            stone("Forgiveness", StepState::Ahead, 0),
        ];
        let rows = rows(&stones, width, density, Catalogue::ENGLISH, &MONOCHROME);
        rows.iter().map(|row| row.to_string().trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_path_winds_and_says_where_one_stands() {
        insta::assert_snapshot!(drawn(72, Density::Fair), @"
        ●─╮     Open and honest communication   3 of 3
          ●─╮   Responsibility                  3 of 3
            ◉   Consistency and reliability     1 of 3   ← you are here
          ○─╯   Professional help               0 of 3
        ○─╯     Forgiveness                     0 of 3
        ");
        insta::assert_snapshot!(drawn(72, Density::Open), @"
        ●           Open and honest communication   3 of 3
        ╰───╮
            ●       Responsibility                  3 of 3
            ╰───╮
                ◉   Consistency and reliability     1 of 3   ← you are here
            ╭───╯
            ○       Professional help               0 of 3
        ╭───╯
        ○           Forgiveness                     0 of 3
        ");
    }

    #[test]
    fn a_narrow_path_is_straight_and_nothing_of_it_is_lost() {
        insta::assert_snapshot!(drawn(54, Density::Fair), @"
        ●─╮     Open and honest communication   3 of 3
          ●─╮   Responsibility                  3 of 3
            ◉   Consistency and reliability     1 of 3
            │   ← you are here
          ○─╯   Professional help               0 of 3
        ○─╯     Forgiveness                     0 of 3
        ");
        insta::assert_snapshot!(drawn(38, Density::Tight), @"
        ●  Open and honest communication
        ●  Responsibility   3 of 3
        ◉  Consistency and reliability
        │  1 of 3   ← you are here
        ○  Professional help   0 of 3
        ○  Forgiveness   0 of 3
        ");
    }
}
