//! The choices of the path: the one that Enter takes, the five steps as stones, and short ones in rows.

use ratatui::{
    layout::Rect,
    text::{Line, Span},
};

use super::{Menu, MenuEntry, POINTER, grid, label, ledger};
use crate::{
    app::Choice,
    block::{Bead, Stone},
    language::Catalogue,
    page::ChoiceKind,
    tui::{
        theme::{self, Theme},
        wrap,
    },
};

/// The cells of a stone, from one to the next, and ahead of a title beside straight ones.
const STONE: usize = 3;
const APART: usize = 4;

/// The menu of a column of so many cells, with free rows between its sections or without.
pub fn menu(
    choices: &[Choice],
    apart: bool,
    width: usize,
    room: usize,
    say: Catalogue,
    theme: &Theme,
) -> Menu {
    let sections: Vec<_> = choices.chunk_by(|one, next| is_together(&one.kind, &next.kind)).collect();
    let names = sections.iter().filter_map(|section| name(section)).map(wrap::measure).max().unwrap_or(0);
    let is_short = |section: &&[Choice]| name(section).is_none() || names + cells(section) <= width;
    let left = if sections.iter().all(is_short) { names } else { 0 };
    let mut menu = Menu { entries: vec![], names: vec![] };
    for section in sections {
        let free = apart && menu.names.is_empty() && !menu.entries.is_empty();
        let top = (menu.height() + usize::from(free)) as u16;
        let mut entries = match &section[0].kind {
            ChoiceKind::Line => Menu::column(section, 0, width, theme).entries,
            ChoiceKind::Stone(_) => stones(section, width, say, theme),
            ChoiceKind::InRow(_) => row(section, left, width, theme),
            ChoiceKind::Promise(_) => {
                let ledger = ledger::ledger(section, width, say, theme);
                let moved = ledger.around.into_iter().map(|(row, line)| (row + usize::from(top), line));
                menu.names.extend(moved);
                ledger.entries
            }
            ChoiceKind::Chart(..) => {
                let others = choices.len() - section.len() + usize::from(apart);
                grid::entries(section, width, room.saturating_sub(others), say, theme)
            }
        };
        entries.iter_mut().for_each(|entry| entry.place.y += top);
        menu.entries.extend(entries);
        let name = name(section).map(|name| if left > 0 { name.to_owned() } else { String::new() });
        menu.names.extend(name.map(|name| (top.into(), Line::styled(name, theme.quiet))));
    }
    menu
}

fn is_together(one: &ChoiceKind, next: &ChoiceKind) -> bool {
    match (one, next) {
        (ChoiceKind::Stone(_), ChoiceKind::Stone(_))
        | (ChoiceKind::Chart(..), ChoiceKind::Chart(..))
        | (ChoiceKind::Promise(_), ChoiceKind::Promise(_)) => true,
        (one, next) => one == next,
    }
}

fn name(section: &[Choice]) -> Option<&str> {
    if let ChoiceKind::InRow(name) = &section[0].kind { Some(name) } else { None }
}

fn stone(choice: &Choice) -> Option<&Stone> {
    if let ChoiceKind::Stone(stone) = &choice.kind { Some(stone) } else { None }
}

/// A short choice in a row: its key and its label.
fn short(choice: &Choice, theme: &Theme) -> Line<'static> {
    let key = Span::styled(format!("{} ", choice.key.name()), theme.key);
    Line::from(vec![key, Span::raw(label(choice))])
}

/// The cells of all of them in one row.
fn cells(section: &[Choice]) -> usize {
    section.iter().map(|choice| POINTER + short(choice, &theme::MONOCHROME).width()).sum()
}

/// Choices beside each other, in as many rows as they take.
fn row(section: &[Choice], left: usize, width: usize, theme: &Theme) -> Vec<MenuEntry> {
    let (mut x, mut y) = (left, 0);
    let entry = |choice: &Choice| {
        let line = short(choice, theme);
        let cells = POINTER + line.width();
        if x > left && x + cells > width {
            (x, y) = (left, y + 1);
        }
        let place = Rect::new(x as u16, y, cells as u16, 1);
        x += cells;
        MenuEntry { place, lines: vec![line], lit: 1 }
    };
    section.iter().map(entry).collect()
}

/// The stones: a flight of them where the words beside them fit on a row each, else straight.
fn stones(section: &[Choice], width: usize, say: Catalogue, theme: &Theme) -> Vec<MenuEntry> {
    let room = width.saturating_sub(POINTER);
    let widest = section.iter().map(|choice| wrap::measure(&label(choice))).max().unwrap_or(0);
    let flight = STONE * (section.len() + 1);
    let words = |choice| Some(Words { choice, stone: stone(choice)?, widest, say, theme });
    let is_flight = section.iter().filter_map(words).all(|words| flight + words.cells() <= room);
    let mut y = 0;
    let entry = |(nth, words): (usize, Words)| {
        let from = if is_flight { STONE * nth } else { 0 };
        let beside = if is_flight { flight } else { APART };
        let mut lines = wrap::rows(&words.spans(), room.saturating_sub(beside).max(1));
        for (n, line) in lines.iter_mut().enumerate() {
            let mut stone = if n == 0 { words.number(from) } else { vec![] };
            if n == 0 && is_flight && nth + 1 < section.len() {
                let way = if words.stone.is_walked() { theme.walked } else { theme.quiet };
                stone.push(Span::styled("─╮", way));
            }
            let used: usize = stone.iter().map(Span::width).sum();
            stone.push(Span::raw(" ".repeat(beside.saturating_sub(used))));
            line.spans.splice(0..0, stone);
        }
        let place = Rect::new(0, y, width as u16, lines.len() as u16);
        y += place.height;
        MenuEntry { place, lit: lines.len(), lines }
    };
    section.iter().filter_map(words).enumerate().map(entry).collect()
}

/// The signs on a stone and beside it.
struct Words<'a> {
    choice: &'a Choice,
    stone: &'a Stone,
    /// The cells of the widest title: the beads stand in a column.
    widest: usize,
    say: Catalogue,
    theme: &'a Theme,
}

impl Words<'_> {
    /// The number on its stone, so many cells from the left.
    fn number(&self, from: usize) -> Vec<Span<'static>> {
        let [walked, here, ahead] = self.theme.stones;
        let style = match self.stone {
            Stone { here: true, .. } => here,
            stone if stone.is_walked() => walked,
            _ => ahead,
        };
        let number = format!(" {} ", self.choice.key.name());
        vec![Span::raw(" ".repeat(from)), Span::styled(number, style)]
    }

    /// The title, a bead for each practice, and whether one stands here.
    fn spans(&self) -> Vec<Span<'static>> {
        let (stone, theme) = (self.stone, self.theme);
        let title = match stone {
            Stone { here: true, .. } => theme.strong,
            stone if stone.is_walked() => theme.plain,
            _ => theme.quiet,
        };
        let label = label(self.choice);
        let apart = " ".repeat(self.widest.saturating_sub(wrap::measure(&label)) + 1);
        let mut spans = vec![Span::styled(label, title), Span::raw(apart)];
        for bead in &stone.beads {
            let style = if *bead == Bead::NotYet { theme.quiet } else { theme.key };
            spans.push(Span::styled(format!(" {}", theme::bead(*bead)), style));
        }
        if stone.here {
            spans.push(Span::styled(format!("  {}", self.say.tui_you_are_here()), theme.here));
        }
        spans
    }

    fn cells(&self) -> usize {
        self.spans().iter().map(Span::width).sum()
    }
}
