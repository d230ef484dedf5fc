//! The shape of the screen: one column with a quiet header, the page, and a footer. The page itself is drawn by what it
//! asks for: choices and scales here, what is typed in `field`.

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::{Constraint, Layout, Rect},
    text::{Line, Span},
    widgets::Widget,
};

use super::{
    choices::{self, Hint, Target},
    density::Density,
    layout::PageLayout,
    theme::{self, Theme},
    view::{Focus, HitMap, View},
    wrap,
};
use crate::{
    app::{Choice, Page},
    block::safe,
    language::Catalogue,
    page::{Ask, Key},
};

const WIDEST: u16 = 72;
const LEAST: (u16, u16) = (40, 12);
/// Rows are dear in a window of this height or less.
const LOW: u16 = 20;
/// Free cells between what stands in the title's line.
const GAP: u16 = 2;

/// How the hints at the foot are said.
#[derive(Clone, Copy, PartialEq)]
enum Length {
    Whole,
    Short,
}

impl View {
    /// Draws the page, and remembers what is seen where.
    pub fn draw(&mut self, frame: &mut Frame) {
        let area = frame.area();
        let too_small = area.width < LEAST.0 || area.height < LEAST.1;
        self.hit_map = HitMap { area, too_small, ..HitMap::default() };
        if self.hit_map.too_small {
            return self.draw_too_small(area, frame.buffer_mut());
        }
        let (column, density, foot) = (column(area), Density::of(area.height), self.foot(area));
        let (title, notice) =
            (title_rows(&self.page, column.width, self.theme), self.notice_rows(column.width));
        let [_, head, _, page, below, feet] = Layout::vertical([
            Constraint::Length(if density == Density::Open {
                2
            } else {
                u16::from(density == Density::Fair)
            }),
            Constraint::Length(title.len() as u16 + 1),
            Constraint::Length(if density == Density::Open { 2 } else { u16::from(area.height > 15) }),
            Constraint::Fill(1),
            Constraint::Length(notice.len().clamp(1, 4) as u16),
            Constraint::Length(choices::height(&foot, column.width)),
        ])
        .areas(column);
        // A notice that comes and goes moves nothing.
        let room = page.height + below.height - 1;
        if !self.layout.as_ref().is_some_and(|layout| layout.fits(column.width, room, density)) {
            self.layout =
                Some(PageLayout::new(&self.page, column.width, room, density, self.say, self.theme));
        }
        header(&title, &self.page, head, frame.buffer_mut(), self.say, self.theme);
        let hits = choices::draw_hints(&foot, feet, frame.buffer_mut(), self.theme);
        self.hit_map.hits.extend(hits);
        match &self.page.ask {
            Ask::Write(_) | Ask::Secret => self.draw_field(page, frame),
            Ask::Rates(_) => self.draw_rates(page, frame),
            Ask::Choose | Ask::Rate(_) => self.draw_asked(page, below, frame.buffer_mut()),
        }
        for (row, line) in below.rows().zip(&notice) {
            clear(row, frame.buffer_mut());
            frame.render_widget(line, row);
        }
    }

    fn notice_rows(&self, width: u16) -> Vec<Line<'static>> {
        let words = self.notice.as_deref().map(str::to_owned).or_else(|| self.page.notice.clone());
        words.map_or(vec![], |words| {
            let span = Span::styled(safe(&words).replace('\t', " "), self.theme.emphasis);
            wrap::rows(&[span], width.into())
        })
    }

    /// The hints at the very foot: help, the way out. Where all of them would cost a row, in short; where rows are dear, only
    /// those that fit beside the quick exit. The help names the others.
    fn foot(&self, window: Rect) -> Vec<Hint> {
        let width = column(window).width;
        let whole = self.foot_in(Length::Whole);
        if choices::height(&whole, width) <= 1 {
            return whole;
        }
        let mut short = self.foot_in(Length::Short);
        while choices::height(&short, width) > 1 && window.height <= LOW && short.len() > 2 {
            short.remove(short.len() - 2);
        }
        short
    }

    fn foot_in(&self, length: Length) -> Vec<Hint> {
        let typing =
            matches!(self.page.ask, Ask::Write(_) | Ask::Secret) && self.viewport.focus == Focus::Ask;
        let always = self.page.always.iter().enumerate();
        let hint = |(i, choice): (usize, &Choice)| {
            let label = if length == Length::Short { self.short(choice) } else { &choice.label };
            match typing {
                true => Hint::by_function_key(choice.key, label, Target::Always(i)),
                false => Some(Hint::choice(choice.key, label, Target::Always(i))),
            }
        };
        let mut hints: Vec<_> = always.filter_map(hint).collect();
        if typing {
            hints.sort_by(|one, other| one.key().cmp(other.key()));
        }
        let leaves = match length {
            Length::Whole => self.say.tui_leaves_at_once(),
            Length::Short => self.say.tui_at_once(),
        };
        hints.push(Hint::new("Ctrl-C", leaves, None));
        hints
    }

    /// A label of the foot where there is little room.
    fn short<'a>(&self, choice: &'a Choice) -> &'a str {
        match choice.key {
            Key::Who => self.say.tui_who(),
            Key::Why => self.say.tui_why(),
            Key::Open => self.say.tui_versions(),
            _ => &choice.label,
        }
    }

    /// A quiet mark that the page goes on, and the key that turns it, at the right end of a row.
    pub(super) fn draw_mark(&self, row: Rect, buffer: &mut Buffer) {
        let mark = match (self.viewport.scroll < self.hit_map.furthest, self.viewport.scroll > 0) {
            (true, _) => self.say.tui_more_below(),
            (false, true) => self.say.tui_more_above(),
            (false, false) => return,
        };
        let turns = matches!(self.page.ask, Ask::Choose) && self.viewport.scroll < self.hit_map.furthest;
        let key = match self.page.choice(' ') {
            _ if !turns => "",
            None => "space",
            Some(_) => "PageDown",
        };
        let gap = if key.is_empty() { "" } else { " " };
        let spans = vec![
            Span::styled(key, self.theme.key),
            Span::styled(gap, self.theme.quiet),
            Span::styled(mark, self.theme.quiet),
        ];
        Line::from(spans).right_aligned().render(row, buffer);
    }

    /// A kind sentence where nothing else fits. It fits as far as it fits.
    fn draw_too_small(&self, area: Rect, buffer: &mut Buffer) {
        let said = Span::styled(self.say.tui_too_small(), self.theme.plain);
        let rows = wrap::rows(&[said], area.width.into());
        for (row, line) in area.rows().zip(&rows) {
            buffer.set_line(row.x, row.y, line, row.width);
        }
    }
}

/// The column in the middle of a window.
fn column(area: Rect) -> Rect {
    let margin = if area.width < 48 { 1 } else { 3 };
    let width = (area.width - 2 * margin).min(WIDEST);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}

fn clear(row: Rect, buffer: &mut Buffer) {
    buffer.set_stringn(
        row.x,
        row.y,
        " ".repeat(row.width.into()),
        row.width.into(),
        ratatui::style::Style::reset(),
    );
}

fn title_rows(page: &Page, width: u16, theme: &Theme) -> Vec<Line<'static>> {
    let title = safe(&page.title).replace(['\t', '\n'], " ");
    wrap::rows(&[Span::styled(title, theme.title)], width.into())
}

/// The title, a rule, and where the title leaves room who is here, and the five stones with the one this page belongs to.
fn header(
    title: &[Line<'static>],
    page: &Page,
    area: Rect,
    buffer: &mut Buffer,
    say: Catalogue,
    theme: &Theme,
) {
    let [head, rule] = Layout::vertical([Constraint::Fill(1), Constraint::Length(1)]).areas(area);
    for (row, line) in head.rows().zip(title) {
        buffer.set_line(row.x, row.y, line, row.width);
    }
    for at in rule.positions() {
        buffer[at].set_symbol(theme::RULE).set_style(theme.quiet);
    }
    let [title] = title else { return };
    let mut free = Rect { width: head.width.saturating_sub(title.width() as u16 + GAP), ..head };
    free.x = head.right() - free.width;
    if let Some(here) = &page.here {
        let here = Span::styled(safe(here).into_owned(), theme.quiet);
        put_right(&Line::from(vec![Span::styled(theme::PERSON, theme.here), here]), &mut free, buffer);
    }
    if let Some(step) = page.step {
        put_right(&stones(step, free.width, say, theme), &mut free, buffer);
    }
}

/// Writes a line at the right end of what is free, if it fits; what is left of it stays free.
fn put_right(line: &Line<'_>, free: &mut Rect, buffer: &mut Buffer) {
    let width = line.width() as u16;
    if width <= free.width {
        buffer.set_line(free.right() - width, free.y, line, width);
        free.width = free.width.saturating_sub(width + GAP);
    }
}

/// The five stones, with the one of this step; its number in words where that fits.
fn stones(step: usize, room: u16, say: Catalogue, theme: &Theme) -> Line<'static> {
    let mut stones = vec![Span::styled(format!("{}  ", say.tui_step(step + 1)), theme.quiet)];
    for i in 0..5 {
        let (sign, style) =
            if i == step { (theme::STONE_HERE, theme.here) } else { (theme::STONE_AHEAD, theme.quiet) };
        stones.push(Span::styled(sign, style));
        stones.push(Span::styled(if i < 4 { theme::RULE } else { "" }, theme.quiet));
    }
    let mut stones = Line::from(stones);
    if stones.width() > room.into() {
        stones.spans.remove(0);
    }
    stones
}
