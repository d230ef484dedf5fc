//! A passphrase as it is typed: seen as marks only, never a draft, wiped when it is handed over or the page goes. What
//! cannot be wiped from here are the keys themselves on their way: crossterm's buffer, and the queue of events.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};
use zeroize::Zeroize;

use super::{
    theme,
    view::{Action, Focus, View},
};
use crate::{
    app::Page,
    page::{Ask, Value},
    private::{Full, Secret},
};

/// An empty secret where one is asked for.
pub fn open(page: &Page) -> Option<Secret> {
    matches!(page.ask, Ask::Secret).then(Secret::default)
}

impl View {
    pub(super) fn types_secret(&self) -> bool {
        self.viewport.focus == Focus::Ask && matches!(self.page.ask, Ask::Secret)
    }

    pub(super) fn press_in_secret(&mut self, key: KeyEvent) -> Vec<Action> {
        let Some(secret) = &mut self.secret else { return vec![] };
        let mut taken = Ok(());
        match (key.code, key.modifiers.difference(KeyModifiers::SHIFT)) {
            (KeyCode::Enter, _) => return self.keep_secret(),
            (KeyCode::Char('u'), KeyModifiers::CONTROL) => secret.zeroize(),
            (KeyCode::Backspace, _) | (KeyCode::Char('h'), KeyModifiers::CONTROL) => secret.erase(),
            (KeyCode::Char(letter), held) if is_typed(held) => {
                taken = secret.add(letter.encode_utf8(&mut [0; 4]));
            }
            // There is one place to type only: the end.
            (KeyCode::Left | KeyCode::Right | KeyCode::Home | KeyCode::End, _) => {}
            (code, _) => return self.press_to_move(code),
        }
        if taken == Err(Full) {
            self.notice = Some(self.say.tui_secret_too_long().into());
        }
        vec![]
    }

    /// Takes pasted words whole or not at all.
    pub(super) fn paste_secret(&mut self, words: &str) {
        let line = words.trim_end_matches(['\r', '\n']);
        let Some(secret) = &mut self.secret else { return };
        let refused = if line.contains(['\r', '\n']) {
            Some(self.say.tui_secret_more_lines())
        } else {
            secret.add(line).is_err().then(|| self.say.tui_secret_too_long())
        };
        self.notice = refused.map(Into::into);
    }

    /// Hands the secret over; the field is empty again.
    pub(super) fn keep_secret(&mut self) -> Vec<Action> {
        let Some(secret) = &mut self.secret else { return vec![] };
        if secret.is_empty() {
            self.notice = Some(self.say.tui_secret_empty().into());
            return vec![];
        }
        let value = Value::Secret(std::mem::take(secret));
        vec![Action::Send(self.page.ask.answer(value).into())]
    }

    /// Draws a mark for each letter, or for as many of the last as fit, and answers where the cursor belongs.
    pub(super) fn draw_secret(&self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        let letters = self.secret.as_ref()?.expose().chars().count();
        let marks = letters.min(usize::from(area.width.checked_sub(1)?));
        buffer.set_stringn(area.x, area.y, theme::LETTER.repeat(marks), marks, self.theme.plain);
        Some(Position::new(area.x + marks as u16, area.y))
    }
}

/// Some keyboards send both for letters behind AltGr.
fn is_typed(held: KeyModifiers) -> bool {
    held.is_empty() || held == KeyModifiers::CONTROL | KeyModifiers::ALT
}
