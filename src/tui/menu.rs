//! The choices of a page, laid out: one under another, or in two columns where rows are dear and labels short; those of the
//! path as stones and rows.

mod grid;
mod home;
mod ledger;

use std::ops::Range;

use ratatui::{
    buffer::Buffer,
    layout::Rect,
    text::{Line, Span},
};

use super::{
    choices::Target,
    theme::{self, Theme},
    wrap,
};
use crate::{app::Choice, block::safe, language::Catalogue, page::ChoiceKind};

/// The cells in front of a key, for the pointer, and between two columns.
pub const POINTER: usize = 2;
const GAP: usize = 3;

/// The choices and where each stands, counted from the menu's own corner.
pub struct Menu {
    pub entries: Vec<MenuEntry>,
    /// The names of rows that have one, each with its row.
    pub names: Vec<(usize, Line<'static>)>,
}

pub struct MenuEntry {
    pub place: Rect,
    pub lines: Vec<Line<'static>>,
    /// So many of its rows show that it is highlighted.
    pub lit: usize,
}

impl Menu {
    /// In one column while everything fits or the page keeps two thirds of its room; else in two, where they save rows.
    /// `above` are the rows that stand over it.
    pub fn new(
        choices: &[Choice],
        above: usize,
        width: usize,
        room: usize,
        say: Catalogue,
        theme: &Theme,
    ) -> Self {
        let fits = |menu: &Self| above + 1 + menu.height() <= room;
        if choices.iter().any(|choice| choice.kind != ChoiceKind::Line) {
            let home = |apart| home::menu(choices, apart, width, room.saturating_sub(above + 1), say, theme);
            return Some(home(true)).filter(fits).unwrap_or_else(|| home(false));
        }
        let one = Self::column(choices, 0, width, theme);
        if fits(&one) {
            return one;
        }
        match Self::two_columns(choices, width, theme, &one) {
            Some(two) if fits(&two) || one.height() > room / 3 => two,
            _ => one,
        }
    }

    /// The choices in one column that begins at `left`, wrapped beside their keys.
    pub fn column(choices: &[Choice], left: usize, width: usize, theme: &Theme) -> Self {
        let mut y = 0;
        let entry = |choice: &Choice| {
            let key = key(choice);
            let room = width.saturating_sub(POINTER + wrap::measure(&key)).max(1);
            let mut lines = wrap::rows(&[Span::raw(label(choice))], room);
            for (n, line) in lines.iter_mut().enumerate() {
                let key = if n == 0 { key.clone() } else { " ".repeat(wrap::measure(&key)) };
                line.spans.insert(0, Span::styled(key, theme.key));
            }
            let place = Rect::new(left as u16, y, width as u16, lines.len() as u16);
            y += place.height;
            MenuEntry { place, lit: lines.len(), lines }
        };
        Self { entries: choices.iter().map(entry).collect(), names: vec![] }
    }

    /// The shortest of all ways to break the choices into two columns, if it saves a quarter of the rows.
    fn two_columns(choices: &[Choice], width: usize, theme: &Theme, one: &Self) -> Option<Self> {
        let splits = choices.len().div_ceil(2)..choices.len();
        let ways = splits.map(|at| Self::split(choices, at, width, theme));
        ways.min_by_key(Self::height).filter(|two| two.height() * 4 <= one.height() * 3)
    }

    /// Two columns, the wider of them as narrow as it must be.
    fn split(choices: &[Choice], at: usize, width: usize, theme: &Theme) -> Self {
        let (first, second) = choices.split_at(at);
        let whole = width.saturating_sub(GAP);
        let (half, second_wants) = (whole / 2, wants(second));
        let left = if second_wants > half {
            wants(first).min(half)
        } else {
            wants(first).clamp(half, whole - second_wants)
        };
        let mut entries = Self::column(first, 0, left, theme).entries;
        let right = (left + GAP).min(width);
        entries.extend(Self::column(second, right, width - right, theme).entries);
        Self { entries, names: vec![] }
    }

    /// The rows that all of it takes.
    pub fn height(&self) -> usize {
        let entries = self.entries.iter().map(|entry| entry.place.bottom().into());
        entries.chain(self.names.iter().map(|(row, _)| row + 1)).max().unwrap_or(0)
    }

    /// The rows on which a choice stands.
    pub fn rows_of(&self, choice: usize) -> Range<usize> {
        self.entries.get(choice).map_or(0..0, |entry| entry.place.top().into()..entry.place.bottom().into())
    }

    pub fn is_one_column(&self) -> bool {
        self.entries.iter().all(|entry| entry.place.x == 0)
    }

    /// The choice that stands beside this one, in the column to the right or left.
    pub fn beside(&self, choice: usize, by: isize) -> Option<usize> {
        let from = self.entries.get(choice)?.place;
        let aside = |place: Rect| if by > 0 { place.x > from.x } else { place.x < from.x };
        let beside = self.entries.iter().enumerate().filter(|(_, entry)| aside(entry.place));
        let away = |place: Rect| (place.y.abs_diff(from.y), place.x.abs_diff(from.x));
        beside.min_by_key(|(_, entry)| away(entry.place)).map(|(i, _)| i)
    }

    /// Draws one row of the menu, and answers what can be clicked on it.
    pub fn draw_row(
        &self,
        n: usize,
        chosen: Option<usize>,
        row: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
    ) -> Vec<(Rect, Target)> {
        let mut hits = vec![];
        for (_, name) in self.names.iter().filter(|(row, _)| *row == n) {
            buffer.set_line(row.x, row.y, name, row.width);
        }
        for (i, entry) in self.entries.iter().enumerate().filter(|(i, _)| self.rows_of(*i).contains(&n)) {
            let place = Rect { x: row.x + entry.place.x, width: entry.place.width, ..row }.intersection(row);
            let nth = n - usize::from(entry.place.y);
            entry.draw(nth, chosen == Some(i), place, buffer, theme);
            hits.push((place, Target::Choice(i)));
        }
        hits
    }
}

impl MenuEntry {
    fn draw(&self, nth: usize, chosen: bool, place: Rect, buffer: &mut Buffer, theme: &Theme) {
        let chosen = chosen && nth < self.lit;
        if chosen {
            buffer.set_style(place, theme.chosen_paper);
        }
        if chosen && nth == 0 {
            buffer.set_stringn(place.x, place.y, theme::POINTER, place.width.into(), theme.here);
        }
        let mut line = self.lines[nth].clone();
        if chosen {
            line.spans.iter_mut().for_each(|span| span.style = span.style.patch(theme.chosen));
        }
        let indent = (POINTER as u16).min(place.width);
        buffer.set_line(place.x + indent, place.y, &line, place.width - indent);
    }
}

fn label(choice: &Choice) -> String {
    safe(&choice.label).replace('\t', " ")
}

/// The key, and the cells between it and the label.
fn key(choice: &Choice) -> String {
    format!("{}  ", choice.key.name())
}

/// The cells that a column needs so that no label is wrapped.
fn wants(choices: &[Choice]) -> usize {
    let cells = |choice: &Choice| wrap::measure(&key(choice)) + wrap::measure(&label(choice));
    POINTER + choices.iter().map(cells).max().unwrap_or(0)
}
