//! A chart: each person's numbers as signs of their own, joined only where the chart says so, between the words for 10
//! and for 0; beneath it what may be said. Who is who is told by sign and name; a colour only says it again.

pub mod small;

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::{Alignment, Rect},
    symbols::Marker,
    text::{Line, Span},
    widgets::{Axis, Chart as Plot, Dataset, GraphType, Widget},
};

use super::{
    density::Density,
    picture,
    theme::{self, Theme},
    wrap,
};
use crate::{
    block::{
        Chart,
        chart::{self, Point, Shift},
        safe,
    },
    language::Catalogue,
};

/// The rows of the days below a picture, and the cells of the numbers left of it, with the axis.
const DAYS: u16 = 2;
const LABELS: u16 = 3;
/// Two numbers share a row, or each has its own where there is room. Two more rows for the days.
const ROWS: u16 = 6 + 2;
const ROOMY_ROWS: u16 = 11 + 2;

pub fn rows(
    chart: &Chart,
    width: usize,
    density: Density,
    say: Catalogue,
    theme: &Theme,
) -> Vec<Line<'static>> {
    let said = |words: &str, style| wrap::rows(&[Span::styled(safe(words).into_owned(), style)], width);
    let height = if density == Density::Open { ROOMY_ROWS } else { ROWS };
    let area = Rect::new(0, 0, u16::try_from(width).unwrap_or(u16::MAX), height);
    let people = || chart.lines.iter().map(|line| line.person).collect();
    let picture =
        days(chart).map(|days| ChartCanvas { area, days, people: people(), say, theme }.picture(chart));
    let mut rows = said(&chart.title, theme.strong);
    if let Some(picture) = &picture {
        rows.extend(said(&say.block_high(&chart.high), theme.quiet));
        rows.extend(picture::rows(picture));
        rows.extend(said(&say.block_low(&chart.low), theme.quiet));
    }
    for (nth, line) in chart.lines.iter().enumerate() {
        let sign =
            if chart.lines.len() > 1 { format!("{} ", theme::CHARTED[nth % 2]) } else { String::new() };
        let words = Span::styled(safe(chart.said(line, say).expose()).into_owned(), theme.plain);
        rows.extend(wrap::rows(&[Span::styled(sign, theme.people[line.person]), words], width));
    }
    let both = |cell: &Cell| cell.symbol() == theme::CHARTED_BOTH;
    if picture.is_some_and(|picture| picture.content.iter().any(both)) {
        rows.extend(said(&say.tui_both_in_one_place(theme::CHARTED_BOTH), theme.quiet));
    }
    rows
}

/// The first day and the last; none where there is no number to draw.
fn days(chart: &Chart) -> Option<(NaiveDate, NaiveDate)> {
    let points = || chart.lines.iter().flat_map(|line| &line.points);
    let first = points().map(|point| point.on).min()?;
    let last = points().map(|point| point.on).max()?;
    points().any(|point| point.value.is_some()).then_some((first, last))
}

/// A place on which datasets are painted over the same days and the same eleven numbers.
struct ChartCanvas<'a> {
    area: Rect,
    days: (NaiveDate, NaiveDate),
    /// Whose each line is.
    people: Vec<usize>,
    say: Catalogue,
    theme: &'a Theme,
}

impl ChartCanvas<'_> {
    /// The picture of a chart: lines between the numbers, the numbers over them, and a sign of its own where two
    /// people's numbers share a cell.
    fn picture(&self, chart: &Chart) -> Buffer {
        let dots: Vec<_> = chart.lines.iter().map(|line| dots(&line.points)).collect();
        let joined: Vec<_> = chart.lines.iter().map(joined).collect();
        let trails = joined.iter().enumerate().flat_map(|(nth, runs)| {
            runs.iter().map(move |run| self.dataset(nth, run, theme::JOINED).graph_type(GraphType::Line))
        });
        let signs = |nth: usize| self.dataset(nth, &dots[nth], theme::CHARTED);
        let mut picture = self.painted(trails.chain((0..dots.len()).map(signs)).collect());
        if let [_, _] = dots.as_slice() {
            let alone = [0, 1].map(|nth| self.painted(vec![signs(nth)]));
            let cells = picture.content.iter_mut().zip(alone[0].content.iter().zip(&alone[1].content));
            cells.filter(|(_, (one, other))| is_sign(one, 0) && is_sign(other, 1)).for_each(|(cell, _)| {
                cell.set_symbol(theme::CHARTED_BOTH);
            });
        }
        if let Some(change) = chart.change() {
            self.band(&mut picture, change);
        }
        picture
    }

    /// The paper between the edges of the usual wobble, over the days that are compared; without tints, the two edges.
    fn band(&self, picture: &mut Buffer, change: Shift) {
        let (first, last) = self.days;
        let width = f64::from(self.area.width.saturating_sub(LABELS + 1));
        let whole = (across(last) - across(first)).max(1.0);
        let column = |day| LABELS + ((across(day) - across(first)) / whole * width) as u16;
        let (from, to) = (column(change.from), column(change.to));
        let rows = self.area.height.saturating_sub(DAYS);
        let place = Rect { x: from, y: 0, width: to - from + 1, height: rows };
        small::band(picture, place, change.usual, self.theme);
    }

    fn dataset<'a>(&self, nth: usize, dots: &'a [(f64, f64)], signs: [char; 2]) -> Dataset<'a> {
        let sign = Marker::Custom(signs[nth % 2]);
        Dataset::default().data(dots).marker(sign).style(self.theme.people[self.people[nth]])
    }

    fn painted(&self, datasets: Vec<Dataset<'_>>) -> Buffer {
        let mut buffer = Buffer::empty(self.area);
        let numbers = Axis::default()
            .bounds([0.0, 10.0])
            .labels(["0", "5", "10"])
            .labels_alignment(Alignment::Right)
            .style(self.theme.quiet);
        Plot::new(datasets)
            .x_axis(self.day_axis())
            .y_axis(numbers)
            .legend_position(None)
            .render(self.area, &mut buffer);
        buffer
    }

    /// From the first day to the last; a single day stands in the middle.
    fn day_axis(&self) -> Axis<'static> {
        let (first, last) = self.days;
        let say = |day| self.say.date_short(day);
        let margin = if first == last { 1.0 } else { 0.0 };
        let labels = if first == last {
            vec![String::new(), say(first), String::new()]
        } else {
            vec![say(first), say(last)]
        };
        Axis::default()
            .bounds([across(first) - margin, across(last) + margin])
            .labels(labels)
            .labels_alignment(Alignment::Right)
            .style(self.theme.quiet)
    }
}

fn is_sign(cell: &Cell, nth: usize) -> bool {
    cell.symbol().chars().eq([theme::CHARTED[nth]])
}

fn across(day: NaiveDate) -> f64 {
    f64::from(day.num_days_from_ce())
}

fn dots(points: &[Point]) -> Vec<(f64, f64)> {
    points.iter().filter_map(|point| Some((across(point.on), f64::from(point.value?)))).collect()
}

fn joined(line: &chart::ChartLine) -> Vec<Vec<(f64, f64)>> {
    let run = |run: &Range<usize>| line.points.get(run.clone()).map(dots);
    line.joined.iter().filter_map(run).collect()
}

#[cfg(test)]
mod tests;
