//! A list of which some rows are taken: a sign each, its name, and the first line of its words. The row in hand stays in
//! sight.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::{
    buffer::Buffer,
    layout::{Constraint, Layout, Rect},
    text::{Line, Span},
};

use super::{
    choices::{self, Target},
    theme::{self, Theme},
    view::{Action, Focus, View},
    wrap,
};
use crate::{
    block::safe,
    page::{Ask, List, ListRow, Value, latin},
};

/// The cells before a row: the pointer, the sign, and a blank behind each.
const MARKS: usize = 4;

impl View {
    pub(super) fn is_in_list(&self) -> bool {
        self.viewport.focus == Focus::Ask && matches!(self.page.ask, Ask::List(_))
    }

    pub(super) fn press_in_list(&mut self, key: KeyEvent) -> Vec<Action> {
        let Ask::List(List { rows }) = &self.page.ask else { return vec![] };
        let (row, last) = (self.viewport.row, rows.len().saturating_sub(1));
        // A row with its words and a heading above it takes up to four lines.
        let page = (self.hit_map.rows / 4).max(1);
        self.viewport.row = match key.code {
            KeyCode::Up => row.saturating_sub(1),
            KeyCode::Down => row + 1,
            KeyCode::PageUp => row.saturating_sub(page),
            KeyCode::PageDown => row + page,
            KeyCode::Home => 0,
            KeyCode::End => last,
            KeyCode::Enter | KeyCode::Char(' ') => return self.answer_row(Value::Toggle(row)),
            KeyCode::Char(letter) if latin(letter) == 'v' => return self.answer_row(Value::Look(row)),
            KeyCode::Char(letter) => return self.press_letter(letter, false),
            code => return self.press_to_move(code),
        }
        .min(last);
        vec![]
    }

    fn answer_row(&mut self, value: Value) -> Vec<Action> {
        self.send(self.page.ask.answer(value))
    }

    /// A click takes a row in or out.
    pub(super) fn point_in_list(&mut self, row: usize) -> Vec<Action> {
        (self.viewport.row, self.viewport.focus) = (row, Focus::Ask);
        self.answer_row(Value::Toggle(row))
    }

    pub(super) fn draw_list(&mut self, area: Rect, buffer: &mut Buffer) {
        let (Some(layout), Ask::List(list)) = (&self.layout, &self.page.ask) else { return };
        let hints = self.hints(area.width);
        let foot = choices::height(&hints, area.width).min(area.height / 3);
        let seen = area.height.saturating_sub(foot + 1);
        let [view, mark, foot] =
            Layout::vertical([Constraint::Length(seen), Constraint::Length(1), Constraint::Length(foot)])
                .areas(area);
        let hand = self.viewport.row.min(list.rows.len().saturating_sub(1));
        let mut lines: Vec<(Line, Option<usize>)> =
            layout.body.iter().map(|line| (line.clone(), None)).collect();
        let mut in_hand = 0..0;
        for (nth, row) in list.rows.iter().enumerate() {
            let first = lines.len();
            let is_in_hand = nth == hand && self.viewport.focus == Focus::Ask;
            lines.extend(row_lines(row, nth, is_in_hand, area.width, &self.theme));
            if nth == hand {
                in_hand = first..lines.len();
            }
        }
        let (seen, whole) = (usize::from(seen), lines.len());
        // From the first row on nothing above it is hidden; else the row in hand stands in sight.
        let most = if hand == 0 { 0 } else { in_hand.start };
        let top = self
            .viewport
            .scroll
            .clamp(in_hand.end.saturating_sub(seen), most.max(in_hand.end.saturating_sub(seen)));
        for (row, (line, nth)) in view.rows().zip(&lines[top.min(whole)..]) {
            buffer.set_line(row.x, row.y, line, row.width);
            self.hit_map.hits.extend(nth.map(|nth| (row, Target::Row(nth))));
        }
        self.hit_map.hits.extend(choices::draw_hints(&hints, foot, buffer, &self.theme));
        (self.viewport.scroll, self.viewport.row) = (top, hand);
        (self.hit_map.rows, self.hit_map.furthest) = (seen, whole.saturating_sub(seen));
        self.draw_mark(mark, buffer);
    }
}

/// The lines of a row, with the heading above it.
fn row_lines(
    row: &ListRow,
    nth: usize,
    in_hand: bool,
    width: u16,
    theme: &Theme,
) -> Vec<(Line<'static>, Option<usize>)> {
    let room = usize::from(width).saturating_sub(MARKS).max(1);
    let mut lines = vec![];
    if let Some(heading) = &row.heading {
        lines.push((Line::default(), None));
        lines.push((Line::styled(safe(heading).into_owned(), theme.emphasis), None));
    }
    let style = if in_hand { theme.chosen } else { theme.plain };
    let label = wrap::rows(&[Span::styled(safe(&row.label).replace(['\n', '\t'], " "), style)], room);
    for (n, mut line) in label.into_iter().enumerate() {
        let (pointer, sign) = match n {
            0 => (
                if in_hand { theme::POINTER } else { "" },
                if row.taken { theme::TAKEN } else { theme::OPEN },
            ),
            _ => ("", ""),
        };
        line.spans.insert(0, Span::styled(format!("{sign:2}"), theme.here));
        line.spans.insert(0, Span::styled(format!("{pointer:2}"), theme.here));
        lines.push((line, Some(nth)));
    }
    let words = safe(row.words.expose()).replace(['\n', '\t'], " ");
    if let Some(mut line) = wrap::rows(&[Span::styled(words.clone(), theme.quiet)], room)
        .into_iter()
        .next()
        .filter(|_| !words.is_empty())
    {
        line.spans.insert(0, Span::raw(" ".repeat(MARKS)));
        lines.push((line, Some(nth)));
    }
    lines
}

#[cfg(test)]
mod tests;
