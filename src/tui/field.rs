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
use crate::{app::Page, page::Ask};

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
        let hints = hints(&self.page, self.viewport.focus, area.width);
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

/// The hints below a field. The way back is shortened to “back” only where its whole name would cost a row.
pub fn hints(page: &Page, focus: Focus, width: u16) -> Vec<Hint> {
    let (whole, short) = (hints_with(page, focus, None), hints_with(page, focus, Some("Back")));
    if choices::height(&short, width) < choices::height(&whole, width) { short } else { whole }
}

fn hints_with(page: &Page, focus: Focus, back_label: Option<&str>) -> Vec<Hint> {
    let choices = &page.choices;
    let (key, keep) = match &page.ask {
        Ask::Write(field) if !field.one_line => ("Ctrl-D", "Keep"),
        Ask::Write(_) => ("Enter", "Keep"),
        _ => ("Enter", "Go on"),
    };
    let digits = matches!(page.ask, Ask::Rates(_)).then(|| Hint::new("0–9", "Rate", None));
    let mut hints: Vec<_> = digits.into_iter().chain([Hint::new(key, keep, Some(Target::Keep))]).collect();
    let back = choices.iter().position(|choice| choice.key == 'b');
    let mut others = (0..choices.len()).filter(|i| Some(*i) != back).peekable();
    let first = others.peek().copied();
    for i in back.into_iter().chain(others) {
        let (choice, target) = (&choices[i], Target::Choice(i));
        let label = back_label.filter(|_| Some(i) == back).unwrap_or(&choice.label);
        let mut hint = match focus {
            Focus::Ask if Some(i) == back => Hint::new("Esc", label, Some(target)),
            Focus::Ask if Some(i) == first => Hint::choice(choice, target).after("Tab "),
            _ => Hint::new(choice.key, label, Some(target)),
        };
        hint.chosen = focus == Focus::Choice(i);
        hints.push(hint);
    }
    hints
}
