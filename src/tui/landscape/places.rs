//! The places of what is chosen: what comes next in the sky, the stones, and three groups below the land.

use ratatui::{
    buffer::Buffer,
    layout::Rect,
    text::{Line, Span},
};

use super::{labels, land::Land, paper, stone};
use crate::{
    app::{Choice, Page},
    block::{Block, Stone},
    language::Catalogue,
    page::ChoiceKind,
    tui::{
        blocks,
        density::Density,
        menu::{Menu, MenuEntry, POINTER},
        theme::Theme,
    },
};

/// The last group stands so far from the right edge of the sheet; the second at this share of it.
const LAST: u16 = 26;
const SECOND: u16 = 47;
/// Words in the sky end before the moon, and above the labels of the first stones: shares of the land, in hundredths.
const BEFORE_MOON: u16 = 53;
/// The cells of what one goes on with.
const ON_WIDE: u16 = 34;
const ABOVE: u16 = 48;

/// Words in the sky: the first row, under it what one goes on with, then what is due.
pub struct Sky {
    rows: Vec<(Rect, Line<'static>)>,
    /// The place of what one goes on with.
    on: Rect,
}

impl Sky {
    pub fn draw(&self, buffer: &mut Buffer) {
        for (row, line) in &self.rows {
            labels::write(buffer, row.x, row.y, line);
        }
    }
}

/// None where the words are too many for the sky.
pub fn sky(page: &Page, land: &Land, sheet: Rect, say: Catalogue, theme: &Theme) -> Option<Sky> {
    let room = (land.area.width * BEFORE_MOON / 100).saturating_sub(sheet.x - land.area.x);
    let (first, rest) = page.body.split_first()?;
    let rows = |blocks: &[&Block]| blocks::rows(blocks, room.into(), Density::Tight, say, theme);
    let (first, rest) = (rows(&[first]), rows(&rest.iter().collect::<Vec<_>>()));
    let at = |nth: usize| Rect { y: sheet.y + nth as u16, height: 1, width: room, x: sheet.x };
    let on = at(first.len());
    let from = first.len() + 2;
    if from + rest.len() > usize::from(land.area.height * ABOVE / 100) {
        return None;
    }
    let first = first.into_iter().enumerate().map(|(nth, line)| (at(nth), line));
    let rest = rest.into_iter().enumerate().map(|(nth, line)| (at(from + nth), line));
    Some(Sky { rows: first.chain(rest).collect(), on })
}

/// The groups below the land, counted from its lower edge.
pub struct Below {
    /// Each with the cells ahead of it.
    names: Vec<(u16, String)>,
    entries: Vec<MenuEntry>,
}

impl Below {
    pub fn height(&self) -> usize {
        self.entries.iter().map(|entry| usize::from(entry.place.bottom())).max().unwrap_or(0)
    }
}

/// Each row of short choices as a column under its name, always in this order.
pub fn below(choices: &[Choice], width: u16, theme: &Theme) -> Below {
    let columns = [0, (width * SECOND / 100).min(width - LAST - LAST), width - LAST];
    let rows = choices.chunk_by(|one, next| one.kind == next.kind);
    let groups = rows.filter_map(|group| match &group[0].kind {
        ChoiceKind::InRow(name) => Some((name, group)),
        _ => None,
    });
    let mut below = Below { names: vec![], entries: vec![] };
    for ((name, group), x) in groups.zip(columns) {
        below.names.push((x, name.clone()));
        let end = columns.into_iter().find(|next| *next > x).unwrap_or(width);
        let entries = Menu::column(group, 0, usize::from(end - x), theme).entries;
        below.entries.extend(entries.into_iter().map(|mut entry| {
            (entry.place.x, entry.place.y) = (x, entry.place.y + 1);
            entry
        }));
    }
    below
}

/// Everything that is chosen, counted from the left edge of the window and the first row of the page.
pub fn menu(page: &Page, land: &Land, sky: &Sky, below: Below, sheet: Rect, theme: &Theme) -> Menu {
    let (left, top) = (sheet.x - land.area.x, land.area.height + 1);
    let mut below_entries = below.entries.into_iter();
    let mut nth = 0;
    let entries = page.choices.iter().enumerate().filter_map(|(at, choice)| match &choice.kind {
        ChoiceKind::Stone(_) => {
            let entry = stone((at, choice)).map(|(.., stone)| on_land(choice, stone, land, nth, theme));
            nth += 1;
            entry
        }
        ChoiceKind::InRow(_) => below_entries.next().map(|mut entry| {
            (entry.place.x, entry.place.y) = (entry.place.x + left, entry.place.y + top);
            entry
        }),
        _ => {
            let mut entry =
                Menu::column(std::slice::from_ref(choice), 0, sky.on.width.into(), theme).entries.pop()?;
            entry.place.width = ON_WIDE.min(sky.on.width);
            (entry.place.x, entry.place.y) = (left, sky.on.y - sheet.y);
            Some(entry)
        }
    });
    let entries = entries.collect();
    let mut names = Line::default();
    for (x, name) in below.names {
        let gap = usize::from(left + x).saturating_sub(names.width());
        names.spans.extend([Span::raw(" ".repeat(gap)), Span::styled(name, theme.quiet)]);
    }
    Menu { entries, names: vec![(top.into(), names)] }
}

/// A stone: its number, on its own paper.
fn on_land(choice: &Choice, stone: &Stone, land: &Land, nth: usize, theme: &Theme) -> MenuEntry {
    let (x, y) = land.cell(land.stone(nth));
    let number = format!(" {} ", choice.key.name());
    let line = Line::from(Span::styled(number, theme.stones[paper(stone)]));
    let cells = line.width() as u16;
    let inset = POINTER as u16 + cells / 2;
    let place = Rect {
        x: (x - land.area.x).saturating_sub(inset),
        y: y - land.area.y,
        width: cells + 2 * POINTER as u16,
        height: 1,
    };
    MenuEntry { place, lines: vec![line], lit: 1 }
}
