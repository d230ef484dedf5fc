//! Keys and what they mean where they are pressed: in a text, on a scale, among choices.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::{
    editor::{Motion, TooLong},
    view::{Action, Focus, View},
};
use crate::{
    language::Catalogue,
    page::{Ask, Key, KeyNames, Value},
    session::Request,
};

/// The names that texts use for the keys of every page.
pub const KEYS: KeyNames =
    KeyNames { leave: "Ctrl-C", help: "F1", pause: "F2", lock: "F3", who: "F4", back: "Esc" };

/// Every key, and what it does.
pub fn told(say: Catalogue) -> [&'static str; 14] {
    [
        say.tui_key_vanish(),
        say.tui_key_leave(),
        say.tui_key_choose(),
        say.tui_key_tab(),
        say.tui_key_back(),
        say.tui_key_up(),
        say.tui_key_scroll(),
        say.tui_key_keep(),
        say.tui_key_undo(),
        say.tui_key_help(),
        say.tui_key_pause(),
        say.tui_key_why(),
        say.tui_key_cover(),
        say.tui_key_who(),
    ]
}

impl View {
    /// The deeds that a key, a click or a paste leads to, in order.
    pub fn take(&mut self, event: Event) -> Vec<Action> {
        match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => self.press(key),
            Event::Mouse(mouse) => self.point(mouse),
            Event::Paste(words) => self.paste(words),
            _ => vec![],
        }
    }

    fn press(&mut self, key: KeyEvent) -> Vec<Action> {
        self.notice = None;
        let one = std::mem::take(&mut self.one);
        let held = key.modifiers.difference(KeyModifiers::SHIFT);
        let writes = self.viewport.focus == Focus::Ask && matches!(self.page.ask, Ask::Write(_));
        match (key.code, held) {
            _ if self.leave.leaves(&key) => vec![Action::Vanish],
            (KeyCode::F(1), _) => self.send(Request::Help),
            (KeyCode::F(2), _) => self.send(Request::Pause),
            (KeyCode::F(3), _) => self.send(Request::Lock),
            (KeyCode::F(4), _) => self.take_choice(self.page.choice(Key::Who.letter()).cloned()),
            (KeyCode::Char('z'), KeyModifiers::CONTROL) if !writes => vec![Action::Suspend],
            _ if writes => self.press_in_text(key),
            _ if self.types_secret() => self.press_in_secret(key),
            _ if self.hit_map.too_small => vec![],
            _ if self.gives_numbers() => self.press_in_rates(key),
            (KeyCode::Char(letter), KeyModifiers::NONE) => self.press_letter(letter, one),
            (code, _) => self.press_to_move(code),
        }
    }

    fn press_in_text(&mut self, key: KeyEvent) -> Vec<Action> {
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

    pub(super) fn keep(&mut self) -> Vec<Action> {
        self.writing.as_mut().map_or(vec![], super::writing::Writing::keep)
    }

    fn go_back(&mut self) -> Vec<Action> {
        self.take_choice(self.page.choice(Key::Back.letter()).cloned())
    }

    fn go_to_choices(&mut self) {
        if !self.page.choices.is_empty() {
            self.viewport.focus = Focus::Choice(0);
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
        let select = key.modifiers.contains(KeyModifiers::SHIFT);
        let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
        let by_word = ctrl || key.modifiers.contains(KeyModifiers::ALT);
        let held = key.modifiers.difference(KeyModifiers::SHIFT);
        let mut taken = Ok(());
        match (key.code, held) {
            (KeyCode::Char(letter), KeyModifiers::NONE) => taken = editor.type_in(letter),
            // Some keyboards send this for letters behind AltGr.
            (KeyCode::Char(letter), held) if held == KeyModifiers::CONTROL | KeyModifiers::ALT => {
                taken = editor.type_in(letter);
            }
            (KeyCode::Enter, _) => taken = editor.type_in('\n'),
            (KeyCode::Char('z'), KeyModifiers::CONTROL) => drop(editor.undo()),
            (KeyCode::Char('y'), KeyModifiers::CONTROL) => drop(editor.redo()),
            (KeyCode::Char('a'), KeyModifiers::CONTROL) => editor.select_all(),
            (KeyCode::Char('w'), KeyModifiers::CONTROL) => editor.erase(Motion::WordLeft),
            (KeyCode::Char('u'), KeyModifiers::CONTROL) => editor.erase(Motion::RowStart),
            (KeyCode::Char('h'), KeyModifiers::CONTROL) => editor.erase(Motion::Left),
            (KeyCode::Backspace, _) => editor.erase(if by_word { Motion::WordLeft } else { Motion::Left }),
            (KeyCode::Delete, _) => editor.erase(if by_word { Motion::WordRight } else { Motion::Right }),
            (code, _) => {
                if let Some(motion) = motion(code, by_word, page) {
                    editor.go(motion, select);
                }
                return;
            }
        }
        if taken == Err(TooLong) {
            self.notice = Some(self.say.tui_text_full().into());
        }
    }

    fn paste(&mut self, words: String) -> Vec<Action> {
        if matches!(self.page.ask, Ask::Secret) {
            self.paste_secret(words);
            return vec![];
        }
        let into = matches!(self.page.ask, Ask::Write(_)) && self.viewport.focus == Focus::Ask;
        if let (Some(writing), true) = (&mut self.writing, into) {
            let is_full = writing.editor.paste(&words).is_err();
            self.notice = is_full.then(|| self.say.tui_text_full().into());
        }
        vec![]
    }

    /// A letter among choices or on a scale.
    pub(super) fn press_letter(&mut self, letter: char, one: bool) -> Vec<Action> {
        if let (Ask::Rate(_), Some(digit)) = (&self.page.ask, letter.to_digit(10)) {
            self.rated = Some(if one && digit == 0 { 10 } else { digit as u8 });
            self.one = digit == 1;
            self.viewport.focus = Focus::Ask;
            return vec![];
        }
        if matches!(self.page.ask, Ask::Rates(_)) && letter.is_ascii_digit() {
            self.viewport.focus = Focus::Ask;
            return self.press_in_rates(KeyCode::Char(letter).into());
        }
        let key = letter.to_lowercase().next().unwrap_or(letter);
        match self.page.choice(key).cloned() {
            None if key == ' ' => self.press_to_move(KeyCode::PageDown),
            choice => self.take_choice(choice),
        }
    }

    /// A key that moves the highlight, the number or the page, or takes what is highlighted.
    pub(super) fn press_to_move(&mut self, code: KeyCode) -> Vec<Action> {
        let page = self.hit_map.rows.saturating_sub(2).max(1) as isize;
        match code {
            KeyCode::Tab
            | KeyCode::BackTab
            | KeyCode::Left
            | KeyCode::Right
            | KeyCode::Up
            | KeyCode::Down
                if self.viewport.focus == Focus::Choices =>
            {
                self.go_to_choices();
            }
            KeyCode::Enter => return self.enter(),
            KeyCode::Esc if self.viewport.focus != Focus::Ask && !matches!(self.page.ask, Ask::Choose) => {
                self.viewport.focus = Focus::Ask;
            }
            KeyCode::Esc => return self.go_back(),
            KeyCode::Tab => self.turn_round(1),
            KeyCode::BackTab => self.turn_round(-1),
            KeyCode::PageDown => self.scroll_by(page),
            KeyCode::PageUp => self.scroll_by(-page),
            KeyCode::Home => self.scroll_by(isize::MIN / 2),
            KeyCode::End => self.scroll_by(isize::MAX / 2),
            KeyCode::Left | KeyCode::Right => self.step_aside(if code == KeyCode::Right { 1 } else { -1 }),
            KeyCode::Down | KeyCode::Up => self.step_down(if code == KeyCode::Down { 1 } else { -1 }),
            _ => {}
        }
        vec![]
    }

    /// Turns the page while it is not read to its end; then takes what is highlighted, which is always in sight.
    fn enter(&mut self) -> Vec<Action> {
        match (self.viewport.focus, &self.page.ask) {
            (Focus::Choice(i), Ask::Choose) if self.page.onward() == Some(i) && self.is_unread() => {
                self.press_to_move(KeyCode::PageDown)
            }
            (Focus::Choice(i), _) => self.take_choice(self.page.choices.get(i).cloned()),
            (Focus::Choices, _) => {
                self.notice = Some(self.say.tui_choose_first().into());
                vec![]
            }
            (Focus::Ask, Ask::Rate(_)) => self.rate(),
            (Focus::Ask, _) => vec![],
        }
    }

    /// True while more of the body lies below what is seen.
    fn is_unread(&self) -> bool {
        self.viewport.scroll < self.hit_map.furthest
    }

    pub(super) fn rate(&mut self) -> Vec<Action> {
        match self.rated {
            Some(number) => self.send(self.page.ask.answer(Value::Number(number))),
            None => {
                self.notice = Some(self.say.tui_number_first().into());
                vec![]
            }
        }
    }

    /// The next place for keys, round and round: the text or scale, then each choice.
    fn turn_round(&mut self, by: isize) {
        let first = if matches!(self.page.ask, Ask::Choose) { 0 } else { -1 };
        let places = self.page.choices.len() as isize - first;
        let at = if let Focus::Choice(i) = self.viewport.focus { i as isize } else { -1 };
        let to = (at - first + by).rem_euclid(places.max(1)) + first;
        self.viewport.focus = usize::try_from(to).map_or(Focus::Ask, Focus::Choice);
    }

    /// Left or right: along a scale, or to the other column of choices.
    fn step_aside(&mut self, by: isize) {
        let menu = self.layout.as_ref().map(|layout| &layout.menu).filter(|menu| !menu.is_one_column());
        match (self.viewport.focus, &self.page.ask) {
            (Focus::Choice(at), Ask::Choose | Ask::Rate(_)) if let Some(menu) = menu => {
                self.viewport.focus = Focus::Choice(menu.beside(at, by).unwrap_or(at));
            }
            (Focus::Ask, Ask::Rate(_)) => {
                self.rated =
                    Some(self.rated.map_or(5, |number| number.saturating_add_signed(by as i8).min(10)));
            }
            (_, Ask::Write(_) | Ask::Secret | Ask::Rates(_)) => self.turn_round(by),
            _ => self.step_down(by),
        }
    }

    /// Moves the highlight, or the page where there is nothing to choose beyond.
    pub(super) fn step_down(&mut self, by: isize) {
        let at = if let Focus::Choice(i) = self.viewport.focus { i as isize } else { -1 };
        let first = if matches!(self.page.ask, Ask::Choose) { 0 } else { -1 };
        let to = at + by;
        let beyond = to < first || to >= self.page.choices.len() as isize;
        if beyond {
            return self.scroll_by(by);
        }
        self.viewport.focus = usize::try_from(to).map_or(Focus::Ask, Focus::Choice);
    }
}

/// The step that a key stands for in a text.
fn motion(code: KeyCode, by_word: bool, page: usize) -> Option<Motion> {
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
        _ => return None,
    })
}
