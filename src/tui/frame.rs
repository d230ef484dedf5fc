//! The frame of every page, in the same cells whatever the page holds: the title with where one is and who is here, the
//! rule that shows how far one is, and the keys at the foot.

use std::cmp::Ordering;

use ratatui::{
    buffer::Buffer,
    layout::{Constraint, Layout, Rect},
    text::{Line, Span},
};

use super::{
    choices::{Hint, Target},
    columns::TEXT,
    density::Density,
    keys::KEYS,
    theme::{self, Theme},
    view::View,
    wrap,
};
use crate::{
    app::Page,
    block::{safe, wrap::beginning},
    page::{Key, Progress},
};

/// The most cells and rows of the sheet, and the row of a page on which its last choice stands. In a window of fewer columns
/// than `WIDE` the sheet is one column of text.
const WIDEST: u16 = 132;
const WIDE: u16 = 100;
const HIGHEST: u16 = 46;
const LAST_CHOICE: u16 = 27;
/// Free cells between what stands in the title's line, and between the keys at the foot.
const GAP: u16 = 2;
/// A piece of the rule is no shorter.
const PIECE: usize = 2;

/// The places of the sheet in a window.
pub struct Sheet {
    pub density: Density,
    pub title: Rect,
    pub rule: Rect,
    pub page: Rect,
    /// All rows between rule and notice, for a picture that fills them.
    pub whole: Rect,
    /// A row at least, so that a notice that comes and goes moves nothing.
    pub notice: Rect,
    pub foot: Rect,
}

impl Sheet {
    pub fn new(window: Rect, title: usize, notice: usize) -> Self {
        let density = Density::of(window.height);
        let air = density as u16;
        let [_, title, rule, _, mut page, notice, foot, _] = Layout::vertical([
            Constraint::Length(air),
            Constraint::Length(title as u16),
            Constraint::Length(1),
            Constraint::Length(air),
            Constraint::Fill(1),
            Constraint::Length(notice.clamp(1, 4) as u16),
            Constraint::Length(1),
            Constraint::Length(u16::from(density == Density::Open)),
        ])
        .areas(middle(window));
        let whole = page;
        page.height = page.height.min(LAST_CHOICE);
        Self { density, title, rule, page, whole, notice, foot }
    }
}

/// The sheet in the middle of a window, without its margins.
fn middle(window: Rect) -> Rect {
    let width = width(window);
    let height = window.height.min(HIGHEST);
    let (x, y) = ((window.width - width) / 2, (window.height - height) / 2);
    Rect { x: window.x + x, y: window.y + y, width, height }
}

/// The cells of a row in this window.
pub fn width(window: Rect) -> u16 {
    let (margin, most) = match window.width {
        ..48 => (1, TEXT),
        48..64 => (2, TEXT),
        64..WIDE => (4, TEXT),
        _ => (6, WIDEST),
    };
    (window.width - 2 * margin).min(most)
}

/// The title in rows, beside who is here.
pub fn title(page: &Page, width: u16, theme: &Theme) -> Vec<Line<'static>> {
    let title = safe(&page.title).replace(['\t', '\n'], " ");
    let beside = match chip(page, width, theme).width() {
        0 => 0,
        chip => chip + usize::from(GAP),
    };
    wrap::rows(&[Span::styled(title, theme.title)], usize::from(width) - beside)
}

/// A moon late in the evening, and who is here, in half of the row at most: of long names the beginning.
fn chip(page: &Page, width: u16, theme: &Theme) -> Line<'static> {
    let many = page.here.len().max(1);
    let room = usize::from(width / 2) / many - wrap::measure(theme::PERSON) - usize::from(GAP);
    let mut spans = vec![];
    if page.late {
        let apart = if page.here.is_empty() { " " } else { "  " };
        spans.push(Span::styled(format!("{}{apart}", theme::MOON), theme.quiet));
    }
    for (nth, (seat, name)) in page.here.iter().enumerate() {
        spans.push(Span::raw(if nth > 0 { "  " } else { "" }));
        let nth = *seat as usize;
        spans.extend([
            Span::styled(theme::PERSON, theme.people[nth]),
            Span::styled(beginning(&safe(name), room, "…"), theme.names[nth]),
        ]);
    }
    Line::from(spans)
}

impl View {
    /// Draws the title, behind it where one is, at the right end who is here; and the rule.
    pub(super) fn draw_head(&self, title: &[Line], sheet: &Sheet, buffer: &mut Buffer) {
        let area = sheet.title;
        for (row, line) in area.rows().zip(title) {
            buffer.set_line(row.x, row.y, line, row.width);
        }
        let chip = chip(&self.page, area.width, &self.theme);
        let chip_at = area.right() - chip.width() as u16;
        buffer.set_line(chip_at, area.y, &chip, area.width);
        let progress = self.page.progress.as_ref();
        if let (Some(progress), [title]) = (progress, title) {
            let from = area.x + title.width() as u16 + GAP + 1;
            let room = usize::from(chip_at.saturating_sub(from + GAP));
            let mut ways = progress.in_a_line(self.say).into_iter();
            let place = ways.find(|place| wrap::measure(place) <= room);
            buffer.set_span(
                from,
                area.y,
                &Span::styled(place.unwrap_or_default(), self.theme.quiet),
                area.width,
            );
        }
        draw_rule(sheet.rule, progress, buffer, &self.theme);
    }

    /// Draws the keys of every page, and how to leave at once at the right end.
    pub(super) fn draw_foot_keys(&mut self, area: Rect, buffer: &mut Buffer) {
        let (keys, leaves) = self.foot_keys(area.width);
        let mut x = area.x;
        for hint in &keys {
            let place = Rect { x, width: hint.cells(), ..area }.intersection(area);
            hint.draw(place, buffer, &self.theme);
            self.hit_map.hits.extend(hint.target.map(|target| (place, target)));
            x += place.width + GAP;
        }
        let cells = leaves.cells().min(area.width);
        leaves.draw(Rect { x: area.right() - cells, width: cells, ..area }, buffer, &self.theme);
    }

    /// The keys that fit beside the quick exit: that is said shorter first, then the least needed keys go.
    fn foot_keys(&self, width: u16) -> (Vec<Hint>, Hint) {
        let vanish = |does| Hint::new(KEYS.leave, does, None);
        let (mut keys, mut leaves) = (self.keys_of_every_page(), vanish(self.say.tui_leaves_at_once()));
        let cells = |keys: &[(Key, Hint)], leaves: &Hint| {
            keys.iter().map(|(_, hint)| hint.cells() + GAP).sum::<u16>() + leaves.cells()
        };
        if cells(&keys, &leaves) > width {
            leaves = vanish(self.say.tui_leaves());
        }
        for goes in [Key::Who, Key::Back, Key::Leave, Key::Pause] {
            if cells(&keys, &leaves) > width {
                keys.retain(|(key, _)| *key != goes);
            }
        }
        (keys.into_iter().map(|(_, hint)| hint).collect(), leaves)
    }

    /// The keys that work on every page, in a text too. Where nothing lies behind a page, there is the polite way to leave.
    fn keys_of_every_page(&self) -> Vec<(Key, Hint)> {
        let (say, page) = (self.say, &self.page);
        let always = |key| page.always.iter().position(|choice| choice.key == key).map(Target::Always);
        let hint = |key, name, does| (key, Hint::new(name, does, always(key)));
        let mut keys = vec![
            hint(Key::Help, KEYS.help, say.tui_help()),
            hint(Key::Pause, KEYS.pause, say.tui_pause()),
            hint(Key::Lock, KEYS.lock, say.tui_cover()),
        ];
        keys.extend(always(Key::Who).map(|_| hint(Key::Who, KEYS.who, say.tui_who())));
        let back = page.choices.iter().position(|choice| choice.key == Key::Back).map(Target::Choice);
        match back.or_else(|| always(Key::Back)) {
            Some(back) => keys.push((Key::Back, Hint::new(KEYS.back, say.tui_back(), Some(back)))),
            None if self.types() => {}
            None => keys.extend(always(Key::Leave).map(|_| hint(Key::Leave, "q", say.tui_leave()))),
        }
        keys
    }
}

/// A thin line; in a practice a piece a part: the accent for those behind, strong where one is, thin for those ahead.
fn draw_rule(area: Rect, progress: Option<&Progress>, buffer: &mut Buffer, theme: &Theme) {
    let cells = usize::from(area.width) + 1;
    let cut = progress.filter(|progress| progress.parts * (PIECE + 1) <= cells);
    let (part, parts) = cut.map_or((0, 1), |progress| (progress.part, progress.parts));
    for nth in 1..=parts {
        let piece = cells * (nth - 1) / parts..cells * nth / parts - 1;
        let (sign, style) = match nth.cmp(&part) {
            Ordering::Less => (theme::BAR, theme.walked),
            Ordering::Equal => (theme::BAR, theme.strong),
            Ordering::Greater => (theme::RULE, theme.rule),
        };
        let x = area.x + piece.start as u16;
        buffer.set_stringn(x, area.y, sign.repeat(piece.len()), piece.len(), style);
    }
}
