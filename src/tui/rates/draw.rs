//! The rows of a form: what is asked, beside it a bar with its number, and under the row in hand the plain words of both
//! ends. Where there is no room for all, the row in hand stays in sight.

use std::ops::Range;

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::{Constraint, Layout, Rect},
    text::{Line, Span},
};

use super::RateForm;
use crate::{
    block::safe,
    language::Catalogue,
    page::{Ask, Rates, Row},
    tui::{
        choices::{self, Target},
        density::Density,
        theme::{self, Theme},
        view::{Focus, View},
        wrap,
    },
};

/// The cells before a row for the pointer, of a bar, and of a bar with its number.
const POINTER: u16 = 2;
const BAR: u16 = 10;
const RATED: u16 = BAR + 4;

impl View {
    pub(in crate::tui) fn draw_rates(&mut self, area: Rect, frame: &mut Frame) {
        let (Some(layout), Some(form), Ask::Rates(rates)) = (&self.layout, &self.form, &self.page.ask) else {
            return;
        };
        let mut hints = self.hints(area.width);
        // Behind the last row the way on is in hand.
        let behind = self.viewport.focus == Focus::Ask && form.row >= rates.rows.len();
        hints.iter_mut().for_each(|hint| hint.chosen |= behind && hint.target == Some(Target::Keep));
        let foot = choices::height(&hints, area.width).min(area.height / 3);
        let in_hand = (self.viewport.focus == Focus::Ask).then_some(form.row);
        let apart = Density::of(self.hit_map.area.height) == Density::Open;
        let rows = RateRows::new(rates, form, in_hand, area.width, apart, self.say, &self.theme);
        let above = if layout.body.is_empty() { 0 } else { layout.body.len() + 1 };
        let whole = above + rows.lines.len();
        let fixed = layout.fixed.len() as u16;
        let seen = whole.min(area.height.saturating_sub(fixed + foot + 1).into());
        let [readers, view, mark, _, foot] = Layout::vertical([
            Constraint::Length(fixed),
            Constraint::Length(seen as u16),
            Constraint::Length(1),
            Constraint::Fill(1),
            Constraint::Length(foot),
        ])
        .areas(area);
        let hand = rows.of(form.row.min(rates.rows.len().saturating_sub(1)));
        let top = (above + hand.end).saturating_sub(seen);
        self.draw_fixed(readers, frame.buffer_mut());
        let buffer = frame.buffer_mut();
        for (row, n) in view.rows().zip(top..whole) {
            match n.checked_sub(above) {
                Some(n) => self.hit_map.hits.extend(rows.draw(n, row, buffer)),
                None => drop(layout.body.get(n).map(|line| buffer.set_line(row.x, row.y, line, row.width))),
            }
        }
        self.hit_map.hits.extend(choices::draw_hints(&hints, foot, buffer, &self.theme));
        (self.viewport.scroll, self.hit_map.furthest) = (top, whole.saturating_sub(seen));
        self.draw_mark(mark, frame.buffer_mut());
    }
}

/// All rows, laid out.
struct RateRows {
    lines: Vec<Line<'static>>,
    /// The lines of each row.
    places: Vec<Range<usize>>,
}

impl RateRows {
    fn new(
        rates: &Rates,
        form: &RateForm,
        in_hand: Option<usize>,
        width: u16,
        apart: bool,
        say: Catalogue,
        theme: &Theme,
    ) -> Self {
        let mut rows = Self { lines: vec![], places: vec![] };
        for (nth, row) in rates.rows.iter().enumerate() {
            if apart && nth > 0 {
                rows.lines.push(Line::default());
            }
            let first = rows.lines.len();
            rows.add(row, form.number(&row.id), in_hand == Some(nth), width, say, theme);
            rows.places.push(first..rows.lines.len());
        }
        rows
    }

    fn add(
        &mut self,
        row: &Row,
        number: Option<u8>,
        in_hand: bool,
        width: u16,
        say: Catalogue,
        theme: &Theme,
    ) {
        let room = width.saturating_sub(POINTER + RATED + 1).max(1);
        let style = if in_hand { theme.chosen } else { theme.plain };
        let asked = wrap::rows(&[Span::styled(safe(&row.ask).into_owned(), style)], room.into());
        for (n, mut line) in asked.into_iter().enumerate() {
            let mark = if in_hand && n == 0 { theme::POINTER } else { "" };
            line.spans.insert(0, Span::styled(format!("{mark:2}"), theme.here));
            if n == 0 {
                let gap = usize::from(width.saturating_sub(RATED)).saturating_sub(line.width());
                line.spans.push(Span::raw(" ".repeat(gap)));
                line.spans.extend(bar(number, theme));
            }
            self.lines.push(line);
        }
        if in_hand {
            self.lines.extend(ends(row, width, say, theme));
        }
    }

    fn of(&self, row: usize) -> Range<usize> {
        self.places.get(row).cloned().unwrap_or_default()
    }

    /// Draws one line, and answers what can be clicked on it.
    fn draw(&self, n: usize, row: Rect, buffer: &mut Buffer) -> Vec<(Rect, Target)> {
        buffer.set_line(row.x, row.y, &self.lines[n], row.width);
        let Some(nth) = self.places.iter().position(|place| place.contains(&n)) else { return vec![] };
        let bar = Rect { x: row.right().saturating_sub(RATED), width: 1, ..row };
        let cell = |number: u16| {
            // The first cell takes back to 1; 0 is a key away.
            let cell = Rect { x: bar.x + number - 1, ..bar };
            (cell.intersection(row), Target::Number { row: nth, number: Some(number as u8) })
        };
        let numbers = (1..=BAR).filter(|_| self.places[nth].start == n).map(cell);
        numbers.chain([(row, Target::Number { row: nth, number: None })]).collect()
    }
}

fn bar(number: Option<u8>, theme: &Theme) -> [Span<'static>; 3] {
    let filled = usize::from(number.unwrap_or_default());
    let said = number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    [
        Span::styled(theme::BAR.repeat(filled), theme.here),
        Span::styled(theme::RULE.repeat(usize::from(BAR) - filled), theme.rule),
        Span::styled(format!("{said:>4}"), if number.is_some() { theme.here } else { theme.quiet }),
    ]
}

/// The plain words of both ends: side by side where there is room, else one under the other.
fn ends(row: &Row, width: u16, say: Catalogue, theme: &Theme) -> Vec<Line<'static>> {
    let indent = " ".repeat(POINTER.into());
    let ends = [indent.clone() + &say.block_low(&safe(&row.low)), say.block_high(&safe(&row.high))];
    let cells = ends.iter().map(|end| wrap::measure(end)).sum::<usize>() + 3;
    if cells <= width.into() {
        return vec![Line::styled(ends.join("   "), theme.quiet)];
    }
    let [low, high] = ends;
    let room = usize::from(width.max(1));
    [low, format!("{indent}{high}")]
        .into_iter()
        .flat_map(|end| wrap::rows(&[Span::styled(end, theme.quiet)], room))
        .collect()
}
