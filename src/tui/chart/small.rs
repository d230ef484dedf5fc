//! A small chart: its key and name, the numbers as dots over the days that all charts of the page share, the usual wobble as
//! a band, and what may be claimed. What differs is said strongly.

use chrono::{Datelike, NaiveDate};
use ratatui::{
    buffer::Buffer,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

use crate::{
    block::{
        Chart,
        chart::{self, Claim},
        safe,
    },
    language::Catalogue,
    tui::{
        picture::{self, Dots},
        theme::{self, Theme},
        wrap,
    },
};

/// The room of a small chart: its cells and rows, and whether months and words stand below it.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub width: usize,
    pub rows: usize,
    pub with_months: bool,
}

/// The highest number.
const TEN: f64 = 10.0;

/// The rows of a chart under its key.
pub fn rows(
    key: &str,
    chart: &Chart,
    days: (NaiveDate, NaiveDate),
    size: Size,
    say: Catalogue,
    theme: &Theme,
) -> Vec<Line<'static>> {
    let name = safe(&chart.name).into_owned();
    let mut head = vec![Span::styled(format!("{key} "), theme.key), Span::styled(name, theme.plain)];
    let below = if size.with_months { 2 } else { 0 };
    let area = Rect::new(0, 0, size.width as u16, size.rows.saturating_sub(1 + below).max(1) as u16);
    let mut lines: Vec<_> = picture::rows(&plot(chart, days, area, theme)).collect();
    let claim = chart.change().map(|change| (change, claimed(change.claim, theme)));
    if size.with_months {
        lines.push(months(days, size.width, say, theme));
        let words = claim.map_or_else(String::new, |(change, _)| change.words(say));
        lines.push(Line::styled(words, claim.map_or(theme.quiet, |(_, style)| style)));
    } else if let Some((change, style)) = claim {
        let used: usize = head.iter().map(Span::width).sum();
        let ways =
            [change.words(say), say.block_change_short(change.claim.into()).to_owned(), sign(change.claim)];
        let fits = ways.into_iter().find(|way| used + 1 + wrap::measure(way) <= size.width);
        let words = fits.unwrap_or_default();
        let gap = size.width.saturating_sub(used + wrap::measure(&words));
        head.extend([Span::raw(" ".repeat(gap)), Span::styled(words, style)]);
    }
    lines.insert(0, head.into());
    lines
}

fn claimed(claim: Claim, theme: &Theme) -> Style {
    if claim == Claim::Within { theme.quiet } else { theme.strong }
}

fn sign(claim: Claim) -> String {
    match claim {
        Claim::Above => theme::HIGHER.into(),
        Claim::Below => theme::LOWER.into(),
        Claim::Within => String::new(),
    }
}

/// The numbers of everybody in a chart, over the band of the one whose alone they are.
fn plot(chart: &Chart, days: (NaiveDate, NaiveDate), area: Rect, theme: &Theme) -> Buffer {
    let mut buffer = Buffer::empty(area);
    if let Some(change) = chart.change() {
        let (from, to) = (across(change.from, days), across(change.to, days));
        let cells = |share: f64| (share * f64::from(area.width.saturating_sub(1))) as u16;
        let place = Rect { x: cells(from), width: cells(to) - cells(from) + 1, ..area };
        band(&mut buffer, place, change.usual, theme);
    }
    let mut dots = Dots::new(area);
    for (nth, line) in chart.lines.iter().enumerate() {
        draw_line(&mut dots, line, days, nth, theme);
    }
    dots.draw(&mut buffer);
    buffer
}

/// The paper between the edges of the usual wobble, over the days that are compared; without tints, the two edges in dots.
pub fn band(buffer: &mut Buffer, area: Rect, usual: [u8; 2], theme: &Theme) {
    let edge = |quarters: u8| (1.0 - f64::from(quarters) / 4.0 / TEN) * f64::from(area.height);
    let (upper, lower) = (edge(usual[1]), edge(usual[0]));
    for row in area.rows() {
        let middle = f64::from(row.y) + 0.5;
        if theme.band != Style::new() && (upper..=lower).contains(&middle) {
            buffer.set_style(row, theme.band);
        }
    }
    if theme.band == Style::new() {
        let last = area.height.saturating_sub(1);
        for y in [upper, lower].map(|y| (y as u16).min(last)) {
            for x in area.columns().step_by(2) {
                if buffer[(x.x, y)].symbol() == " " {
                    buffer.set_string(x.x, y, theme::EDGE, theme.rule);
                }
            }
        }
    }
}

/// One person's numbers. Those that a chart joins are joined; a second person's line is sparser, so that it is told apart
/// without a colour.
fn draw_line(
    dots: &mut Dots,
    line: &chart::ChartLine,
    days: (NaiveDate, NaiveDate),
    nth: usize,
    theme: &Theme,
) {
    let ink = theme.people[line.person];
    let place = |point: &chart::Point| {
        let x = across(point.on, days) * (dots.width() - 2.0);
        Some((x.round(), ((dots.height() - 1.0) * (1.0 - f64::from(point.value?) / TEN)).round()))
    };
    let places: Vec<_> = line.points.iter().map(place).collect();
    for run in line.joined.iter().filter_map(|run| places.get(run.clone())) {
        let pairs = run.windows(2).filter_map(|pair| Some((pair[0]?, pair[1]?)));
        pairs.filter(|_| nth == 0).for_each(|(from, to)| dots.line(from, to, ink));
    }
    for (x, y) in places.into_iter().flatten() {
        dots.set(x, y, ink);
        dots.set(x + 1.0, y, ink);
    }
}

/// From 0 on the first day to 1 on the last.
fn across(day: NaiveDate, (first, last): (NaiveDate, NaiveDate)) -> f64 {
    let whole = (last - first).num_days().max(1);
    (day - first).num_days() as f64 / whole as f64
}

/// The months by their first letters, each under its first day; of two in one place the later one.
fn months(days: (NaiveDate, NaiveDate), width: usize, say: Catalogue, theme: &Theme) -> Line<'static> {
    let mut row = vec![' '; width];
    let (first, last) = days;
    let starts = first.iter_days().take_while(|day| *day <= last);
    for day in starts.filter(|day| day.day() == 1 || *day == first) {
        let x = (across(day, days) * (width.saturating_sub(1)) as f64) as usize;
        let letter = say.month_short(day.month() as usize).chars().next();
        if let (Some(place), Some(letter)) = (row.get_mut(x), letter) {
            *place = letter;
        }
    }
    Line::styled(row.into_iter().collect::<String>(), theme.quiet)
}
