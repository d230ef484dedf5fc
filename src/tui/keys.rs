//! Keys and what they mean where they are pressed: in a text, on a scale, among choices.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use zeroize::Zeroize;

use super::{
    arrivals::Whole,
    leaving::LeaveKey,
    view::{Action, Focus, View},
};
use crate::{
    language::Catalogue,
    page::{Ask, Key, KeyNames, Value, latin},
    session::Request,
};

/// The names that texts use for the keys of every page.
pub const KEYS: KeyNames =
    KeyNames { leave: "Ctrl-C", help: "F1", pause: "F2", lock: "F3", who: "F4", back: "Esc" };

/// Every key, and what it does.
pub fn told(say: Catalogue) -> [&'static str; 16] {
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
        say.tui_key_select(),
        say.tui_key_paint(),
    ]
}

impl View {
    /// As [`View::take`], with everything that can come.
    pub fn take_whole(&mut self, whole: Whole) -> Vec<Action> {
        match whole {
            Whole::Event(event) => self.take(event),
            Whole::Burst(words) => self.take_burst(words.expose()),
            Whole::Answer(_) => vec![],
        }
    }

    /// The deeds that a key, a click or a paste leads to, in order.
    pub fn take(&mut self, event: Event) -> Vec<Action> {
        let played = self.end_moment();
        match event {
            // What was pressed to end a moment chooses nothing on the page behind it.
            Event::Key(KeyEvent { code: KeyCode::Enter | KeyCode::Char(' '), .. }) if played => vec![],
            Event::Key(key) if key.kind != KeyEventKind::Release => self.press(key),
            Event::Mouse(mouse) => self.point(mouse),
            Event::Paste(mut words) => {
                self.paste(&words);
                // It may be a passphrase.
                words.zeroize();
                vec![]
            }
            _ => vec![],
        }
    }

    pub(super) fn press(&mut self, key: KeyEvent) -> Vec<Action> {
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
            (KeyCode::F(6), _) => vec![Action::Select],
            (KeyCode::Char('l'), KeyModifiers::CONTROL) => self.paint_anew(),
            (KeyCode::Char('z'), KeyModifiers::CONTROL) if !writes => vec![Action::Suspend],
            _ if writes => self.press_in_text(key),
            _ if self.types_secret() => self.press_in_secret(key),
            _ if self.hit_map.too_small => vec![],
            _ if self.page.ask == Ask::Press && LeaveKey::name_of(&key).is_some() => {
                self.press_to_leave(&key)
            }
            _ if self.gives_numbers() => self.press_in_rates(key),
            _ if self.is_in_list() => self.press_in_list(key),
            (KeyCode::Char(letter), KeyModifiers::NONE) => self.press_letter(letter, one),
            (code, _) => self.press_to_move(code),
        }
    }

    /// The key that is to leave came through.
    fn press_to_leave(&mut self, key: &KeyEvent) -> Vec<Action> {
        let answer = LeaveKey::name_of(key).map(|name| self.page.ask.answer(Value::Key(name)));
        answer.map_or(vec![], |answer| self.send(answer))
    }

    pub(super) fn keep(&mut self) -> Vec<Action> {
        self.writing.as_mut().map_or(vec![], super::writing::Writing::keep)
    }

    pub(super) fn go_back(&mut self) -> Vec<Action> {
        self.take_choice(self.page.choice(Key::Back.letter()).cloned())
    }

    pub(super) fn go_to_choices(&mut self) {
        if !self.page.choices.is_empty() {
            self.viewport.focus = Focus::Choice(0);
        }
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
        let key = latin(letter);
        match self.page.choice(key).cloned() {
            None if key == ' ' => self.press_to_move(KeyCode::PageDown),
            None => self.say_what_works(),
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
            KeyCode::Esc if self.viewport.focus != Focus::Ask && !self.page.ask.is_menu() => {
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
            _ => return self.say_what_works(),
        }
        vec![]
    }

    /// Says once on a page what works, where a key meant nothing.
    fn say_what_works(&mut self) -> Vec<Action> {
        if !std::mem::replace(&mut self.hinted, true) {
            self.notice = Some(self.say.tui_key_without_meaning().into());
        }
        vec![]
    }

    /// Turns the page while it is not read to its end; then takes what is highlighted, which is always in sight.
    fn enter(&mut self) -> Vec<Action> {
        match (self.viewport.focus, &self.page.ask) {
            (Focus::Choice(i), ask) if ask.is_menu() && self.page.onward() == Some(i) && self.is_unread() => {
                self.press_to_move(KeyCode::PageDown)
            }
            (Focus::Choice(i), _) => self.take_choice(self.page.choices.get(i).cloned()),
            (Focus::Choices, ask) if ask.is_menu() && self.is_unread() => {
                self.press_to_move(KeyCode::PageDown)
            }
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
        let first = if self.page.ask.is_menu() { 0 } else { -1 };
        let places = self.page.choices.len() as isize - first;
        let at = if let Focus::Choice(i) = self.viewport.focus { i as isize } else { -1 };
        let to = (at - first + by).rem_euclid(places.max(1)) + first;
        self.viewport.focus = usize::try_from(to).map_or(Focus::Ask, Focus::Choice);
    }

    /// Left or right: along a scale, or to the other column of choices.
    fn step_aside(&mut self, by: isize) {
        let menu = self.menu().filter(|menu| !menu.is_one_column());
        match (self.viewport.focus, &self.page.ask, menu) {
            (Focus::Choice(at), Ask::Choose | Ask::Press | Ask::Rate(_), Some(menu)) => {
                self.viewport.focus = Focus::Choice(menu.beside(at, by).unwrap_or(at));
            }
            (Focus::Ask, Ask::Rate(_), _) => {
                self.rated =
                    Some(self.rated.map_or(5, |number| number.saturating_add_signed(by as i8).min(10)));
            }
            (_, Ask::Write(_) | Ask::Secret | Ask::Rates(_), _) => self.turn_round(by),
            _ => self.step_down(by),
        }
    }

    /// Moves the highlight, or the page where there is nothing to choose beyond.
    pub(super) fn step_down(&mut self, by: isize) {
        let at = if let Focus::Choice(i) = self.viewport.focus { i as isize } else { -1 };
        let first = if self.page.ask.is_menu() { 0 } else { -1 };
        let to = at + by;
        let beyond = to < first || to >= self.page.choices.len() as isize;
        if beyond {
            return self.scroll_by(by);
        }
        self.viewport.focus = usize::try_from(to).map_or(Focus::Ask, Focus::Choice);
    }
}
