//! A page to type on: the question, a framed place for the words that grows with them, and what else can be done. A
//! passphrase has one line of it, and shows as marks.

use ratatui::{
    Frame,
    layout::{Constraint, Layout, Rect},
};

use super::{
    choices::{self, Hint, Target},
    theme,
    view::{Focus, View},
};
use crate::page::{Ask, Key};

/// With less room than this there is a bar beside the words instead of a frame.
const FRAMED: u16 = 9;
/// The rows for words that a question never takes away, where there are so many; and the most that an empty field has.
const LEAST: usize = 5;
const MOST: usize = 14;
/// The rows that a long question keeps above the words.
const QUESTION: usize = 5;

impl View {
    pub(super) fn draw_field(&mut self, area: Rect, frame: &mut Frame) {
        let Some(layout) = &self.layout else { return };
        let hints = self.hints(area.width);
        let body = layout.body.len();
        let hint_rows = choices::height(&hints, area.width).min(area.height / 3);
        let gap = u16::from(body > 0);
        let room = area.height.saturating_sub(hint_rows + gap);
        let open = usize::from(self.hit_map.area.height / 2).saturating_sub(2).clamp(LEAST, MOST);
        let (written, wanted) = match (&self.page.ask, &mut self.writing) {
            (Ask::Write(field), Some(writing)) if !field.one_line => {
                let written = writing.editor.lay(area.width.saturating_sub(4));
                (written, written.max(open))
            }
            _ => (1, 1),
        };
        let field_rows = field_rows(written, wanted, body, room);
        let [view, mark, field_area, hint_area, _] = Layout::vertical([
            Constraint::Length((room - field_rows).min(body as u16)),
            Constraint::Length(gap),
            Constraint::Length(field_rows),
            Constraint::Length(hint_rows),
            Constraint::Fill(1),
        ])
        .areas(area);
        // The question stays in sight while what is said about it scrolls, if that leaves rows to scroll in.
        let pinned = if layout.question + 1 < view.height.into() { layout.question } else { 0 };
        self.draw_body(view, pinned, frame.buffer_mut());
        self.draw_words(field_area, room >= FRAMED, frame);
        self.hit_map.hits.extend(choices::draw_hints(&hints, hint_area, frame.buffer_mut(), self.theme));
        if gap > 0 {
            self.draw_mark(mark, frame.buffer_mut());
        }
    }

    /// Draws the words, or what stands for them, in their frame, and the terminal's own cursor at the caret.
    fn draw_words(&mut self, area: Rect, framed: bool, frame: &mut Frame) {
        let focused = self.viewport.focus == Focus::Ask;
        let border = theme::field_frame(if focused { self.theme.frame } else { self.theme.quiet }, framed);
        self.hit_map.text = border.inner(area);
        frame.render_widget(border, area);
        let (text, buffer) = (self.hit_map.text, frame.buffer_mut());
        let cursor = match (&self.page.ask, &mut self.writing) {
            (Ask::Write(_), Some(writing)) => writing.editor.draw(text, buffer, self.theme),
            _ => self.draw_secret(text, buffer),
        };
        if let (Some(cursor), true) = (cursor, focused) {
            frame.set_cursor_position(cursor);
        }
    }
}

/// The height of the field: as the words need, all but a few rows if need be; beyond that the body comes first. While
/// little is written, a body that can be seen whole is.
fn field_rows(written: usize, wanted: usize, body: usize, room: u16) -> u16 {
    let (room, border) = (usize::from(room), if room >= FRAMED { 2 } else { 0 });
    let (written, wanted, few) = (written + border, wanted + border, LEAST + border);
    let most = room.saturating_sub(QUESTION).max(few).min(room.saturating_sub(body.min(2)));
    let least = if body + few <= room { written.clamp(few.min(most), most) } else { most };
    room.saturating_sub(body).clamp(least.min(wanted), wanted).min(room) as u16
}

impl View {
    /// The hints below a field. The way back is shortened to “back” only where its whole name would cost a row.
    pub(in crate::tui) fn hints(&self, width: u16) -> Vec<Hint> {
        let (whole, short) = (self.hints_with(None), self.hints_with(Some(self.say.tui_back())));
        if choices::height(&short, width) < choices::height(&whole, width) { short } else { whole }
    }

    /// Only keys that work where the user is. In a text letters are letters: Tab leads to the other choices, and there each of
    /// them shows its own.
    fn hints_with(&self, back_label: Option<&str>) -> Vec<Hint> {
        let (page, focus) = (&self.page, self.viewport.focus);
        let typing = focus == Focus::Ask;
        let mut hints = self.keeping(typing);
        let back = page.choices.iter().position(|choice| choice.letter() == Key::Back.letter());
        let others: Vec<_> = (0..page.choices.len()).filter(|i| Some(*i) != back).collect();
        let hint = |key: &str, i: usize, label: &str| {
            let mut hint = Hint::new(key, label, Some(Target::Choice(i)));
            hint.chosen = focus == Focus::Choice(i);
            hint
        };
        hints.extend(back.map(|i| {
            let key = if typing { "Esc".to_owned() } else { Key::Back.name() };
            hint(&key, i, back_label.unwrap_or(&page.choices[i].label))
        }));
        let letters_work = !typing || matches!(page.ask, Ask::Rates(_));
        hints.extend(
            (!letters_work && !others.is_empty()).then(|| Hint::new("Tab", self.say.tui_choices(), None)),
        );
        hints.extend(others.into_iter().map(|i| {
            let choice = &page.choices[i];
            let key = if letters_work { choice.key.name() } else { String::new() };
            hint(&key, i, &choice.label)
        }));
        hints
    }

    /// The keys that keep what is typed or given, or lead back to it.
    fn keeping(&self, typing: bool) -> Vec<Hint> {
        let say = self.say;
        let keep = |key, label| Hint::new(key, label, Some(Target::Keep));
        match (&self.page.ask, typing) {
            (Ask::Write(field), true) if !field.one_line => vec![keep("Ctrl-D", say.tui_keep())],
            (Ask::Write(_), true) => vec![keep("Enter", say.tui_keep())],
            (Ask::Rates(_), true) => vec![Hint::new("0–9", say.tui_rate(), None), keep("Enter", say.go_on())],
            (Ask::Write(_), false) => vec![Hint::new("Esc", say.tui_back_to_words(), None)],
            (Ask::Rates(_), false) => vec![Hint::new("Esc", say.tui_back_to_numbers(), None)],
            (_, true) => vec![keep("Enter", say.go_on())],
            (_, false) => vec![Hint::new("Esc", say.tui_back_to_typing(), None)],
        }
    }
}
