//! The story by keys: each act as key presses on the terminal front, drawn into a test terminal in between.

use crate::{
    act::{Act, Driver, offered},
    house::House,
};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::{Terminal, backend::TestBackend};
use trustpath::{
    app::Page,
    page::{Ask, Key},
    tui::{Action, MONOCHROME, View},
};

pub struct ByKeys {
    view: View,
    terminal: Terminal<TestBackend>,
    /// How often a key was pressed.
    pub presses: usize,
}

impl ByKeys {
    pub fn at(house: &mut House) -> Self {
        let terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        let mut keys = Self {
            view: View::new(house.page(), house.scroll(), house.session().say(), &MONOCHROME),
            terminal,
            presses: 0,
        };
        keys.draw();
        keys
    }

    fn draw(&mut self) {
        self.terminal.draw(|frame| self.view.draw(frame)).unwrap();
    }

    /// Does with an event what the loop does with it.
    fn take(&mut self, house: &mut House, event: Event) {
        for action in self.view.take(event) {
            match action {
                Action::Draft { key, words } => house.type_into(&key, words.expose()),
                Action::Send(message) => {
                    house.send(message);
                    self.view.speak(house.session().say());
                    self.view.show(house.page(), house.scroll());
                }
                Action::Select => {}
                Action::Suspend | Action::Vanish => panic!("nobody wanted to leave"),
            }
        }
        if let Some(typed) = self.view.unkept() {
            house.type_into(typed.key, typed.words);
        }
    }

    /// The rows of the screen as they are drawn now.
    pub fn rows(&self) -> Vec<String> {
        let buffer = self.terminal.backend().buffer();
        let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..buffer.area.height).map(|y| row(y).trim_end().to_owned()).collect()
    }

    /// Presses a key, and sees what it leads to.
    pub fn type_key(&mut self, house: &mut House, code: KeyCode) {
        self.press(house, code, KeyModifiers::NONE);
        self.view.show(house.page(), house.scroll());
        self.draw();
    }

    fn press(&mut self, house: &mut House, code: KeyCode, held: KeyModifiers) {
        self.presses += 1;
        self.take(house, Event::Key(KeyEvent::new(code, held)));
    }
}

impl ByKeys {
    fn choose(&mut self, house: &mut House, page: &Page, nth: usize) {
        let (plain, letter) = (KeyModifiers::NONE, offered(page, nth).letter());
        if letter == 'b' && matches!(page.ask, Ask::Write(_)) {
            return self.press(house, KeyCode::Esc, plain);
        }
        let asks = matches!(page.ask, Ask::Write(_) | Ask::Rate(_) | Ask::Rates(_));
        if asks {
            self.press(house, KeyCode::Tab, plain);
            self.draw();
        }
        if letter != Key::NO_LETTER {
            return self.press(house, KeyCode::Char(letter), plain);
        }
        // Where nothing is highlighted yet, the first arrow finds the first choice.
        let downs = nth + usize::from(!asks && page.onward().is_none());
        (0..downs).for_each(|_| self.press(house, KeyCode::Down, plain));
        self.press(house, KeyCode::Enter, plain);
    }
}

impl Driver for ByKeys {
    fn act(&mut self, house: &mut House, page: &Page, act: &Act) {
        let plain = KeyModifiers::NONE;
        match (act, &page.ask) {
            (Act::Tomorrow, _) => house.clock.pass(1),
            (Act::Choose(nth), _) => self.choose(house, page, *nth),
            (Act::Rate(value), _) => {
                for digit in value.to_string().chars() {
                    self.press(house, KeyCode::Char(digit), plain);
                }
                self.press(house, KeyCode::Enter, plain);
            }
            (Act::Rates(numbers), _) => {
                for number in numbers {
                    let digits = number.map_or_else(String::new, |number| number.to_string());
                    digits.chars().for_each(|digit| self.press(house, KeyCode::Char(digit), plain));
                    self.press(house, KeyCode::Enter, plain);
                }
                self.press(house, KeyCode::Enter, plain);
            }
            (Act::Passphrase(secret), _) => {
                secret.chars().for_each(|letter| self.press(house, KeyCode::Char(letter), plain));
                self.press(house, KeyCode::Enter, plain);
            }
            (Act::Write(words), Ask::Write(field)) => {
                self.press(house, KeyCode::Home, KeyModifiers::CONTROL);
                self.press(house, KeyCode::End, KeyModifiers::CONTROL | KeyModifiers::SHIFT);
                for letter in words.chars() {
                    let code = if letter == '\n' { KeyCode::Enter } else { KeyCode::Char(letter) };
                    self.press(house, code, plain);
                }
                self.draw();
                match field.one_line {
                    true => self.press(house, KeyCode::Enter, plain),
                    false => self.press(house, KeyCode::Char('d'), KeyModifiers::CONTROL),
                }
            }
            (act, ask) => panic!("{act:?} where the page asks {ask:?}"),
        }
        // The page may have changed without a key: a day passed, the store answered.
        self.view.speak(house.session().say());
        self.view.show(house.page(), house.scroll());
        self.draw();
    }
}
