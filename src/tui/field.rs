//! A page to type on: the question and the words that are answered, a framed place for the words that grows with them, and
//! at the foot what else can be done. The frame says who can read the words, and the keys that keep them. A passphrase has
//! one line of it, and shows as marks.

use ratatui::{
    Frame,
    buffer::Buffer,
    layout::{Constraint, Layout, Rect},
    style::Style,
};

use super::{
    choices::{self, Hint, Target},
    draw::as_text,
    theme,
    view::{Focus, View},
    wrap,
};
use crate::page::{Ask, Key};

/// The rows for words that a text begins with, and that nothing takes away.
const LEAST: u16 = 3;

impl View {
    /// Draws the page into `area`; the hints stand at the foot of `page`, all of which is the page's.
    pub(super) fn draw_field(&mut self, area: Rect, page: Rect, frame: &mut Frame) {
        let Some(layout) = &self.layout else { return };
        let (framed, badge, body, pinned) = (layout.framed, layout.badge, layout.body.len(), layout.pinned);
        let area = as_text(area);
        let page = as_text(page);
        let hints = self.hints(page.width);
        let hint_rows = choices::height(&hints, page.width).min(area.height / 3);
        let gap = u16::from(body > 0);
        let fixed = layout.fixed.len() as u16;
        let room = area.height.saturating_sub(hint_rows + gap + fixed);
        let border = if framed { 2 } else { 0 };
        let (least, wanted) = match (&self.page.ask, &mut self.writing) {
            (Ask::Write(field), Some(writing)) if !field.one_line => {
                let written = writing.editor.lay(area.width.saturating_sub(4));
                (LEAST, u16::try_from(written).unwrap_or(u16::MAX).max(LEAST))
            }
            _ => (1, 1),
        };
        let most = room.saturating_sub(pinned as u16).max(least + border);
        let field_rows = wanted.saturating_add(border).min(most).min(room.saturating_sub(body.min(2) as u16));
        let [view, mark, readers, field_area, _, hint_area] = Layout::vertical([
            Constraint::Length((room - field_rows).min(body as u16)),
            Constraint::Length(gap),
            Constraint::Length(fixed),
            Constraint::Length(field_rows),
            Constraint::Fill(1),
            Constraint::Length(hint_rows),
        ])
        .areas(area);
        // What is answered stays in sight while what is said about it scrolls, if that leaves rows to scroll in.
        let pinned = if pinned < view.height.into() { pinned } else { 0 };
        self.draw_body(view, pinned, frame.buffer_mut());
        self.draw_fixed(readers, frame.buffer_mut());
        self.draw_words(field_area, framed, frame);
        if framed {
            self.draw_edges(field_area, badge, frame.buffer_mut());
        }
        self.hit_map.hits.extend(choices::draw_hints(
            &hints,
            Rect { height: hint_area.height, y: hint_area.y, ..page },
            frame.buffer_mut(),
            &self.theme,
        ));
        if gap > 0 {
            self.draw_mark(mark, frame.buffer_mut());
        }
    }

    /// Draws who can read the words on the upper edge of their frame, and on the lower one the keys that keep them.
    fn draw_edges(&mut self, frame: Rect, badge: Option<&str>, buffer: &mut Buffer) {
        if let Some(who) = badge {
            let who = format!(" {who} ");
            let cells = wrap::measure(&who) as u16;
            buffer.set_string(frame.right().saturating_sub(cells + 2), frame.y, who, Style::reset());
        }
        let keys = self.keeping();
        let (x, y) = (frame.x + 2, frame.bottom().saturating_sub(1));
        let edge = Rect { x, y, width: frame.width.saturating_sub(4), height: 1 };
        let shown = choices::flow(&keys, edge.width).into_iter().filter(|place| place.y == 0);
        if let Some(cells) = shown.map(|place| usize::from(place.right())).max() {
            buffer.set_string(x - 1, y, " ".repeat(cells + 2), Style::reset());
        }
        self.hit_map.hits.extend(choices::draw_hints(&keys, edge, buffer, &self.theme));
    }

    /// Draws the words, or what stands for them, in their frame, and the terminal's own cursor at the caret.
    fn draw_words(&mut self, area: Rect, framed: bool, frame: &mut Frame) {
        let focused = self.viewport.focus == Focus::Ask;
        let border = theme::field_frame(if focused { self.theme.frame } else { self.theme.rule }, framed);
        self.hit_map.text = border.inner(area);
        frame.render_widget(border, area);
        let (text, buffer) = (self.hit_map.text, frame.buffer_mut());
        let cursor = match (&self.page.ask, &mut self.writing) {
            (Ask::Write(_), Some(writing)) => writing.editor.draw(text, buffer, &self.theme),
            _ => self.draw_secret(text, buffer),
        };
        if let (Some(cursor), true) = (cursor, focused) {
            frame.set_cursor_position(cursor);
        }
    }
}

impl View {
    /// The hints at the foot of a field. The way back is shortened to “back” only where its whole name would cost a row.
    pub(in crate::tui) fn hints(&self, width: u16) -> Vec<Hint> {
        let (whole, short) = (self.hints_with(None), self.hints_with(Some(self.say.tui_back())));
        if choices::height(&short, width) < choices::height(&whole, width) { short } else { whole }
    }

    /// The choices, each with its key. In a text letters are letters: Tab leads to them. The way back stands among them only
    /// there: the foot of the page names it.
    fn hints_with(&self, back_label: Option<&str>) -> Vec<Hint> {
        let (page, in_hand) = (&self.page, self.viewport.focus == Focus::Ask);
        let on_the_frame = self.layout.as_ref().is_some_and(|layout| layout.framed);
        let mut hints = match page.ask {
            Ask::Write(_) | Ask::Secret if on_the_frame => vec![],
            _ => self.keeping(),
        };
        let listed =
            page.choices.iter().enumerate().filter(|(_, choice)| !in_hand || choice.key != Key::Back);
        let leads = self.types() && listed.clone().next().is_some();
        hints.extend(leads.then(|| Hint::new("Tab", self.say.tui_then(), None)));
        hints.extend(listed.map(|(i, choice)| {
            let label = back_label.filter(|_| choice.key == Key::Back).unwrap_or(&choice.label);
            let mut hint = Hint::new(choice.key.name(), label, Some(Target::Choice(i)));
            hint.chosen = self.viewport.focus == Focus::Choice(i);
            hint
        }));
        hints
    }

    /// The keys that keep what is typed or given, or lead back to it.
    pub(in crate::tui) fn keeping(&self) -> Vec<Hint> {
        let say = self.say;
        let keep = |key, label| Hint::new(key, label, Some(Target::Keep));
        match (&self.page.ask, self.viewport.focus == Focus::Ask) {
            (Ask::Write(field), true) => {
                let leaves = !field.key.is_nowhere() && self.page.choice(Key::Back.letter()).is_some();
                let keeps = keep(if field.one_line { "Enter" } else { "Ctrl-D" }, say.tui_keep());
                let leaves = leaves.then(|| Hint::new("Esc", say.tui_leaves_draft(), None));
                [keeps].into_iter().chain(leaves).collect()
            }
            (Ask::Rate(_) | Ask::Rates(_), true) => {
                vec![Hint::new("0–10", say.tui_rate(), None), keep("Enter", say.tui_goes_on())]
            }
            (Ask::List(_), true) => {
                vec![
                    Hint::new("space", say.tui_list_toggle(), None),
                    Hint::new("v", say.tui_list_look(), None),
                ]
            }
            (_, true) => vec![keep("Enter", say.tui_goes_on())],
            (Ask::Write(_), false) => vec![Hint::new("Esc", say.tui_back_to_words(), None)],
            (Ask::Rate(_) | Ask::Rates(_), false) => vec![Hint::new("Esc", say.tui_back_to_numbers(), None)],
            (Ask::List(_), false) => vec![Hint::new("Esc", say.back_to_list(), None)],
            (_, false) => vec![Hint::new("Esc", say.tui_back_to_typing(), None)],
        }
    }
}
