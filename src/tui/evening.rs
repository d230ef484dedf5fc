//! Pictures of an evening: the two halves of a turn, the order of who does what, and a moon over its end.

use ratatui::{
    buffer::Buffer,
    layout::Rect,
    text::{Line, Span},
};

use super::{
    density::Density,
    picture::{self, Dots, Pixels},
    theme::{self, Theme},
    wrap,
};
use crate::block::{Half, Halves, Leg, safe};

/// From so many cells on, halves and legs stand beside each other.
const BESIDE: usize = 60;
/// The cells between them, and within a half from its edge to its words.
const GAP: usize = 2;
const INSET: usize = 3;
/// The rows of the moon's picture, its most cells, and the moon's radius in pixels.
const SKY: u16 = 7;
const WIDE: u16 = 72;
const MOON: f64 = 4.6;
/// The stars around it, as shares of width and height.
const STARS: [(f64, f64); 6] =
    [(0.36, 0.2), (0.41, 0.7), (0.62, 0.25), (0.66, 0.85), (0.30, 0.9), (0.70, 0.5)];

/// The halves of a turn; the one of whoever has the floor is tinted, barred, and says so.
pub fn halves(both: &Halves, width: usize, density: Density, theme: &Theme) -> Vec<Line<'static>> {
    if width < BESIDE {
        return wrap::rows(&[Span::styled(safe(&both.words).into_owned(), theme.strong)], width);
    }
    let cells = (width - GAP) / 2;
    let halves = both.halves.each_ref().map(|of| half(of, cells, density, theme));
    beside(&halves, cells)
}

fn half(
    Half { by, does, floor }: &Half,
    cells: usize,
    density: Density,
    theme: &Theme,
) -> Vec<Line<'static>> {
    let nth = by.person.unwrap_or_default();
    let mut name = vec![Span::styled(safe(&by.name).into_owned(), theme.strong.patch(theme.names[nth]))];
    name.extend(floor.map(|has| Span::styled(format!("  {has}"), theme.strong)));
    let style = if floor.is_some() { theme.plain } else { theme.quiet };
    let room = cells.saturating_sub(2 * INSET).max(1);
    let said = wrap::rows(&[Span::styled(safe(does).into_owned(), style)], room);
    let air = if density == Density::Tight { 0 } else { 1 };
    let blank = || std::iter::repeat_n(Line::default(), air);
    let rows = blank().chain(wrap::rows(&name, room)).chain(said).chain(blank());
    let row = |mut line: Line<'static>| {
        let bar = if floor.is_some() { theme::CARD_BAR } else { " " };
        line.spans.insert(0, Span::raw("  "));
        line.spans.insert(0, Span::styled(bar, theme.people[nth]));
        line.spans.push(Span::raw(" ".repeat(cells.saturating_sub(line.width()))));
        if floor.is_some() {
            line.spans.iter_mut().for_each(|span| span.style = span.style.patch(theme.floors[nth]));
        }
        line
    };
    rows.map(row).collect()
}

/// The order of an evening: a bar each, under it who, and for how long.
pub fn legs(legs: &[Leg], width: usize, theme: &Theme) -> Vec<Line<'static>> {
    if width < BESIDE || legs.is_empty() {
        return legs.iter().flat_map(|leg| told(leg, width, theme)).collect();
    }
    let cells = (width - GAP * (legs.len() - 1)) / legs.len();
    let columns: Vec<_> = legs.iter().map(|of| leg(of, cells, theme)).collect();
    beside(&columns, cells)
}

/// A leg in a narrow window: its sentence.
fn told(leg: &Leg, width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let said = leg.words.as_deref().unwrap_or_default();
    if said.is_empty() {
        vec![]
    } else {
        wrap::rows(&[Span::styled(safe(said).into_owned(), theme.plain)], width)
    }
}

fn leg(Leg { who, person, asides, now, .. }: &Leg, cells: usize, theme: &Theme) -> Vec<Line<'static>> {
    let own = person.map_or(theme.key, |nth| theme.people[nth]);
    let (bar, ink) = if *now { (theme::BAR, own) } else { (theme::RULE, theme.rule) };
    let (sign, words) = if *now { (theme::NOW, theme.strong) } else { (theme::STONE_AHEAD, theme.quiet) };
    let room = cells.saturating_sub(2).max(1);
    let mut rows = vec![Line::from(Span::styled(bar.repeat(cells), ink))];
    for (nth, row) in wrap::rows(&[Span::styled(safe(who).into_owned(), words)], room).into_iter().enumerate()
    {
        let sign = if nth == 0 { sign } else { " " };
        rows.push([vec![Span::styled(format!("{sign} "), own)], row.spans].concat().into());
    }
    for aside in asides {
        let said = wrap::rows(&[Span::styled(safe(aside).into_owned(), theme.quiet)], room);
        rows.extend(said.into_iter().map(|row| Line::from([vec![Span::raw("  ")], row.spans].concat())));
    }
    rows
}

/// Columns of so many cells beside each other.
fn beside(columns: &[Vec<Line<'static>>], cells: usize) -> Vec<Line<'static>> {
    let high = columns.iter().map(Vec::len).max().unwrap_or(0);
    let row = |nth: usize| {
        let mut row = Line::default();
        for (at, column) in columns.iter().enumerate() {
            let gap = (at * (cells + GAP)).saturating_sub(row.width());
            row.spans.push(Span::raw(" ".repeat(gap)));
            row.spans.extend(column.get(nth).cloned().unwrap_or_default().spans);
        }
        row
    };
    (0..high).map(row).collect()
}

/// True where there is room for a picture that is there for its own sake.
pub fn has_moon(width: usize, density: Density) -> bool {
    density == Density::Open && width >= BESIDE
}

/// A moon with a few stars.
pub fn moon(width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let area = Rect::new(0, 0, (width as u16).min(WIDE), SKY);
    let mut buffer = Buffer::empty(area);
    let middle = (f64::from(area.width) / 2.0, f64::from(area.height));
    let mut dots = Dots::new(area);
    for (x, y) in STARS {
        dots.set(x * dots.width(), y * dots.height(), theme.quiet);
    }
    match theme.scene() {
        Some(scene) => {
            let mut pixels = Pixels::new(area, scene.paper);
            pixels.glow(middle, middle.1, scene.light, if scene.is_dark { 0.22 } else { 0.35 });
            pixels.crescent(middle, MOON, scene.moon);
            pixels.draw(&mut buffer);
        }
        None => {
            let radius = MOON * 2.0 - 0.7;
            for (x, y) in (-10..=10).flat_map(|y| (-10..=10).map(move |x| (f64::from(x), f64::from(y)))) {
                let cut = (x + 5.0).powi(2) + (y + 1.5).powi(2);
                if x * x + y * y <= radius * radius && cut > radius * radius * 0.95 {
                    dots.set(middle.0 * 2.0 + x, middle.1 * 2.0 + y, theme.walked);
                }
            }
        }
    }
    dots.draw(&mut buffer);
    picture::rows(&buffer).collect()
}
