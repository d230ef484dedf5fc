//! A page to write on: the question, a framed place for the words that grows with them, and what else can be done.

use ratatui::{
    Frame,
    layout::{Constraint, Layout, Rect},
};

use super::{
    choices::{self, Hint, Target},
    front::{Focus, Front},
    theme,
};
use crate::page::{Ask, Field};

/// The rows of an empty frame, where there is room.
const OPEN: usize = 6;
/// With less room than this there is a bar beside the words instead of a frame.
const FRAMED: u16 = 8;

impl Front {
    pub(super) fn draw_field(&mut self, area: Rect, frame: &mut Frame) {
        let (Ask::Write(field), Some(writing), Some(sheet)) =
            (&self.page.ask, &mut self.writing, &self.sheet)
        else {
            return;
        };
        let hints = hints(field, self.spot.focus);
        let body = sheet.body.len();
        let hint_rows = choices::height(&hints, area.width).min(area.height / 3);
        let gap = u16::from(body > 0);
        let lines = writing.editor.lay(area.width.saturating_sub(4));
        let room = area.height.saturating_sub(hint_rows + gap);
        let field_rows = field_rows(field.one_line, lines, body, room);
        let [view, mark, field_area, hint_area, _] = Layout::vertical([
            Constraint::Length((room - field_rows).min(body as u16)),
            Constraint::Length(gap),
            Constraint::Length(field_rows),
            Constraint::Length(hint_rows),
            Constraint::Fill(1),
        ])
        .areas(area);
        self.seen.rows = view.height.into();
        self.seen.furthest = body.saturating_sub(view.height.into());
        self.spot.scroll = self.spot.scroll.min(self.seen.furthest);
        for (row, line) in view.rows().zip(&sheet.body[self.spot.scroll..]) {
            frame.buffer_mut().set_line(row.x, row.y, line, row.width);
        }
        self.draw_words(field_area, room >= FRAMED, frame);
        self.seen.hits.extend(choices::draw_hints(&hints, hint_area, frame.buffer_mut(), self.theme));
        if gap > 0 {
            self.draw_mark(mark, frame.buffer_mut());
        }
    }

    /// Draws the words in their frame, and the terminal's own cursor at the caret.
    fn draw_words(&mut self, area: Rect, framed: bool, frame: &mut Frame) {
        let Some(writing) = &mut self.writing else { return };
        let focused = self.spot.focus == Focus::Ask;
        let border = theme::field_frame(if focused { self.theme.frame } else { self.theme.quiet }, framed);
        self.seen.text = border.inner(area);
        frame.render_widget(border, area);
        let cursor = writing.editor.draw(self.seen.text, frame.buffer_mut(), self.theme);
        if let (Some(cursor), true) = (cursor, focused) {
            frame.set_cursor_position(cursor);
        }
    }
}

/// The height of the field: as the words need, at least a third of the room, and the body comes first beyond that.
fn field_rows(one_line: bool, lines: usize, body: usize, room: u16) -> u16 {
    let (room, border) = (usize::from(room), if room >= FRAMED { 2 } else { 0 });
    let wanted = if one_line { 1 } else { lines.max(OPEN) } + border;
    let least = wanted.min((room / 3).max(2) + border);
    room.saturating_sub(body).clamp(least, wanted).min(room) as u16
}

fn hints(field: &Field, focus: Focus) -> Vec<Hint> {
    let keep = if field.one_line { "Enter" } else { "Ctrl-D" };
    let mut hints = vec![Hint::new(keep, "Keep", Some(Target::Keep))];
    let back = field.choices.iter().position(|choice| choice.key == 'b');
    let others = (0..field.choices.len()).filter(|i| Some(*i) != back);
    for i in back.into_iter().chain(others) {
        let choice = &field.choices[i];
        let mut hint = match focus {
            Focus::Ask if Some(i) == back => Hint::new("Esc", &choice.label, Some(Target::Choice(i))),
            Focus::Ask => Hint::choice(choice, Target::Choice(i)).after("Tab "),
            Focus::Choice(_) => Hint::choice(choice, Target::Choice(i)),
        };
        hint.chosen = focus == Focus::Choice(i);
        hints.push(hint);
    }
    hints
}
