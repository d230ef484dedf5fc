//! Keys and pastes in a text.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{
    editor::{Editor, Motion, TooLong},
    view::{Action, Focus, View},
    writing::Writing,
};
use crate::page::Ask;

/// So many bytes are missed by whoever did not mean to put something in their place.
const LARGE: usize = 40;

impl View {
    pub(super) fn press_in_text(&mut self, key: KeyEvent) -> Vec<Action> {
        let Ask::Write(field) = &self.page.ask else { return vec![] };
        let one_line = field.one_line;
        match (key.code, key.modifiers.contains(KeyModifiers::CONTROL)) {
            (KeyCode::Char('d' | 's'), true) => self.keep(),
            (KeyCode::Enter, _) if one_line => self.keep(),
            (KeyCode::Esc, _) => self.go_back(),
            (KeyCode::Tab | KeyCode::BackTab, _) => {
                self.go_to_choices();
                vec![]
            }
            (KeyCode::PageUp | KeyCode::PageDown, _) if !self.text_is_long() => self.press_to_move(key.code),
            _ => {
                self.edit(key);
                vec![]
            }
        }
    }

    /// The words are higher than the frame they are in.
    pub(super) fn text_is_long(&mut self) -> bool {
        let text = self.hit_map.text;
        self.writing.as_mut().is_some_and(|writing| writing.editor.lay(text.width) > text.height.into())
    }

    /// A key that changes the words or moves in them.
    fn edit(&mut self, key: KeyEvent) {
        let page = usize::from(self.hit_map.text.height.saturating_sub(1).max(1));
        let Some(writing) = &mut self.writing else { return };
        let editor = &mut writing.editor;
        let held = key.modifiers.difference(KeyModifiers::SHIFT);
        if let Some(motion) = motion(key.code, held, page) {
            return editor.go(motion, key.modifiers.contains(KeyModifiers::SHIFT));
        }
        match (key.code, held) {
            (KeyCode::Char('z'), KeyModifiers::CONTROL) => drop(editor.undo()),
            (KeyCode::Char('y'), KeyModifiers::CONTROL) => drop(editor.redo()),
            (KeyCode::Char('a'), KeyModifiers::ALT) => editor.select_all(),
            (code, held) => self.replace(|editor| change(editor, code, held)),
        }
    }

    /// Changes the words, and says where they are full, or how much that was selected comes back.
    fn replace(&mut self, change: impl FnOnce(&mut Editor) -> Result<(), TooLong>) {
        let Some(Writing { editor, .. }) = &mut self.writing else { return };
        let selected = editor.selection().map_or(0, |range| range.len());
        self.notice = match change(editor) {
            Err(TooLong) => Some(self.say.tui_text_full().into()),
            Ok(()) if selected >= LARGE && editor.selection().is_none() => {
                Some(self.say.tui_replaced().into())
            }
            Ok(()) => None,
        };
    }

    /// Words that came at once belong into a text. Anywhere else they choose nothing. Where bytes are not UTF-8, crossterm
    /// puts a sign in their place: the words would be kept wrong, so they are refused.
    pub(super) fn paste(&mut self, words: &str) {
        match self.page.ask {
            _ if words.contains(char::REPLACEMENT_CHARACTER) => {
                self.notice = Some(self.say.tui_not_text().into());
            }
            Ask::Write(_) if self.viewport.focus == Focus::Ask => self.replace(|editor| editor.paste(words)),
            Ask::Secret if self.viewport.focus == Focus::Ask => self.paste_secret(words),
            _ => self.notice = Some(self.say.tui_pasted_beside().into()),
        }
    }

    /// A burst is pasted. Where a single line is asked for, Enter behind it keeps it: many a program types so.
    pub(super) fn take_burst(&mut self, words: &str) -> Vec<Action> {
        let one_line = match &self.page.ask {
            Ask::Write(field) => field.one_line,
            ask => matches!(ask, Ask::Secret),
        };
        match words.strip_suffix('\n') {
            Some(line) if one_line && !line.contains('\n') && self.viewport.focus == Focus::Ask => {
                self.paste(line);
                if self.notice.is_none() { self.press(KeyCode::Enter.into()) } else { vec![] }
            }
            _ => {
                self.paste(words);
                vec![]
            }
        }
    }
}

/// Changes words by a key. Keys that mean nothing in a text change nothing.
fn change(editor: &mut Editor, code: KeyCode, held: KeyModifiers) -> Result<(), TooLong> {
    let by_word = held.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    match (code, held) {
        (KeyCode::Char(letter), KeyModifiers::NONE) => return editor.type_in(letter),
        // Some keyboards send this for letters behind AltGr.
        (KeyCode::Char(letter), held) if held == KeyModifiers::CONTROL | KeyModifiers::ALT => {
            return editor.type_in(letter);
        }
        (KeyCode::Enter, _) => return editor.type_in('\n'),
        (KeyCode::Char('w'), KeyModifiers::CONTROL) => editor.erase(Motion::WordLeft),
        (KeyCode::Char('u'), KeyModifiers::CONTROL) => editor.erase(Motion::RowStart),
        (KeyCode::Char('k'), KeyModifiers::CONTROL) => editor.erase(Motion::RowEnd),
        (KeyCode::Char('h'), KeyModifiers::CONTROL) => editor.erase(Motion::Left),
        (KeyCode::Backspace, _) => editor.erase(if by_word { Motion::WordLeft } else { Motion::Left }),
        (KeyCode::Delete, _) => editor.erase(if by_word { Motion::WordRight } else { Motion::Right }),
        _ => {}
    }
    Ok(())
}

/// The step that a key stands for in a text, on the arrows and as in a shell or on macOS.
fn motion(code: KeyCode, held: KeyModifiers, page: usize) -> Option<Motion> {
    let by_word = held.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    Some(match (code, by_word) {
        (KeyCode::Left, false) => Motion::Left,
        (KeyCode::Right, false) => Motion::Right,
        (KeyCode::Left, true) => Motion::WordLeft,
        (KeyCode::Right, true) => Motion::WordRight,
        (KeyCode::Home, false) => Motion::RowStart,
        (KeyCode::End, false) => Motion::RowEnd,
        (KeyCode::Home, true) => Motion::Start,
        (KeyCode::End, true) => Motion::End,
        (KeyCode::Up, _) => Motion::Up(1),
        (KeyCode::Down, _) => Motion::Down(1),
        (KeyCode::PageUp, _) => Motion::Up(page),
        (KeyCode::PageDown, _) => Motion::Down(page),
        (KeyCode::Char('a'), _) if held == KeyModifiers::CONTROL => Motion::RowStart,
        (KeyCode::Char('e'), _) if held == KeyModifiers::CONTROL => Motion::RowEnd,
        (KeyCode::Char('b'), _) if held == KeyModifiers::ALT => Motion::WordLeft,
        (KeyCode::Char('f'), _) if held == KeyModifiers::ALT => Motion::WordRight,
        _ => return None,
    })
}
