//! Words on the picture: the steps at their stones, the evenings beside the way, and the months.

use std::collections::BTreeSet;

use chrono::Datelike;
use ratatui::{
    buffer::Buffer,
    layout::Rect,
    style::Color,
    text::{Line, Span},
};
use unicode_segmentation::UnicodeSegmentation;

use super::land::Land;
use crate::{
    app::Choice,
    block::{Bead, Light, Stone, Way, safe},
    language::Catalogue,
    tui::{
        picture,
        theme::{self, Theme},
        wrap,
    },
};

/// The least cells from a light to the next.
const APART: u16 = 2;
/// The practices of a step.
const PRACTICES: f64 = 3.0;

/// Writes a line on a picture: each letter on the picture's own paper, and beside it no dot.
pub fn write(buffer: &mut Buffer, x: u16, y: u16, line: &Line) {
    let end = x + line.width() as u16;
    for beside in [x.saturating_sub(1), end] {
        if buffer.cell((beside, y)).is_some_and(|cell| cell.bg == Color::Reset) {
            picture::flatten(buffer, beside, y);
        }
    }
    let mut at = x;
    for span in &line.spans {
        for letter in span.content.graphemes(true) {
            let cells = wrap::measure(letter) as u16;
            (at..at + cells).for_each(|x| picture::flatten(buffer, x, y));
            buffer.set_stringn(at, y, letter, cells.into(), line.style.patch(span.style));
            at += cells;
        }
    }
}

/// Draws each step at its stone, and answers where, with the choice's place among all.
pub fn draw(
    land: &Land,
    stones: &[(usize, &Choice, &Stone)],
    sheet: Rect,
    say: Catalogue,
    theme: &Theme,
    buffer: &mut Buffer,
) -> Vec<(Rect, usize)> {
    let mut places = vec![];
    for (nth, (at, choice, stone)) in stones.iter().enumerate() {
        let (x, y) = land.cell(land.stone(nth));
        let rows = rows(choice, stone, theme);
        let width = rows.iter().map(Line::width).max().unwrap_or(0) as u16;
        // The first stone lies low: its step stands above it.
        let top = if nth == 0 { y.saturating_sub(2 + rows.len() as u16) } else { y + 2 };
        let edge = (sheet.x - land.area.x).min(8);
        let (least, most) = (land.area.x + edge, land.area.right() - edge - width);
        let left = x.saturating_sub(width / 2).clamp(least.min(most), most);
        let place = Rect { x: left, y: top, width, height: rows.len() as u16 };
        for (row, line) in place.rows().zip(&rows) {
            let inset = (width - line.width() as u16) / 2;
            write(buffer, row.x + inset, row.y, line);
        }
        places.push((place, *at));
        if stone.here {
            let words = Line::styled(say.tui_you_are_here(), theme.here);
            let left = x.saturating_sub(words.width() as u16 / 2).max(least);
            write(buffer, left, y.saturating_sub(3), &words);
            places.push((
                Rect { x: left, y: y.saturating_sub(3), width: words.width() as u16, height: 1 },
                *at,
            ));
        }
    }
    places
}

/// The title in two rows, and its beads.
fn rows(choice: &Choice, stone: &Stone, theme: &Theme) -> Vec<Line<'static>> {
    let style = match stone {
        Stone { here: true, .. } => theme.strong,
        stone if stone.is_walked() => theme.plain,
        _ => theme.quiet,
    };
    let title = safe(&choice.label).replace(['\n', '\t'], " ");
    let half = title.len() / 2;
    let cut = title.match_indices(' ').map(|(at, _)| at).min_by_key(|at| at.abs_diff(half));
    let (one, two) = title.split_at(cut.unwrap_or(title.len()));
    let beads = stone.beads.iter().enumerate().map(|(nth, bead)| {
        let style = if *bead == Bead::NotYet { theme.quiet } else { theme.key };
        Span::styled(format!("{}{}", if nth > 0 { " " } else { "" }, theme::bead(*bead)), style)
    });
    let titles = [one, two.trim_start()].into_iter().filter(|half| !half.is_empty());
    let titles = titles.map(|half| Line::styled(half.to_owned(), style)).collect::<Vec<_>>();
    titles.into_iter().chain([beads.collect()]).collect()
}

/// Draws a light beside the way for every evening, and the names of months, each at its first one.
pub fn evenings(
    land: &Land,
    way: &Way,
    labels: &[(Rect, usize)],
    say: Catalogue,
    theme: &Theme,
    buffer: &mut Buffer,
) {
    let places = along(&way.lights);
    let mut taken: Vec<Rect> = labels.iter().map(|(place, _)| *place).collect();
    for place in apart(land, &places) {
        let (x, y) = land.cell(place);
        if free(&taken, Rect { x, y, width: 1, height: 1 }) {
            write(buffer, x, y, &Line::styled(theme::EVENING, theme.plain));
        }
    }
    let (mut month, mut from) = (None, 0);
    let mut named = BTreeSet::new();
    for (light, at) in way.lights.iter().zip(places) {
        let this = (light.on.year(), light.on.month());
        if month.replace(this) == Some(this) {
            continue;
        }
        let name = say.month(light.on.month() as usize).to_string();
        let (x, y) = land.cell(land.way(at));
        let place = Rect { x: x + 1, y: y + 2, width: wrap::measure(&name) as u16, height: 1 };
        let is_new = named.insert(name.clone());
        let is_inside = place.bottom() <= land.area.bottom() && place.right() < land.area.right();
        // A month stands behind the one before, also where they went back to an earlier page.
        if is_new && is_inside && place.x >= from && free(&taken, place) {
            write(buffer, place.x, place.y, &Line::styled(name, theme.quiet));
            taken.push(place);
            from = place.right() + 2;
        }
    }
}

/// The lights that are drawn: at most one every two cells.
fn apart(land: &Land, places: &[f64]) -> Vec<(f64, f64)> {
    let mut along = places.to_vec();
    along.sort_by(f64::total_cmp);
    let mut lights: Vec<(f64, f64)> = vec![];
    for place in along.into_iter().map(|at| land.beside(at)).filter(|place| place.0 >= 0.0) {
        let cell = land.cell(place).0;
        if lights.last().is_none_or(|last| cell >= land.cell(*last).0 + APART) {
            lights.push(place);
        }
    }
    lights
}

fn free(taken: &[Rect], place: Rect) -> bool {
    let around = Rect { x: place.x.saturating_sub(1), width: place.width + 2, ..place };
    !taken.iter().any(|taken| taken.intersects(around))
}

/// The place of each light on the way: those of a practice spread over its share, before the step's stone.
fn along(lights: &[Light]) -> Vec<f64> {
    let of = |light: &Light| (light.step, light.practice);
    let mut at = vec![0.0; lights.len()];
    let mut order: Vec<_> = (0..lights.len()).collect();
    order.sort_by_key(|&nth| of(&lights[nth]));
    for run in order.chunk_by(|&one, &next| of(&lights[one]) == of(&lights[next])) {
        for (nth, &light) in run.iter().enumerate() {
            let (step, practice) = of(&lights[light]);
            let within = (nth as f64 + 0.5) / run.len() as f64;
            let share = ((practice as f64).min(PRACTICES - 1.0) + within) / PRACTICES;
            // On the way to the first stone less is seen; near a stone its light is not beside the way.
            let (from, long) = if step == 0 { (-0.55, 0.45) } else { (step as f64 - 0.86, 0.74) };
            at[light] = from + long * share;
        }
    }
    at
}
