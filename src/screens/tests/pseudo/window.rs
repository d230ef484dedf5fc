//! A page in a test terminal.

use std::iter::repeat_n;

use crossterm::event::{Event, KeyCode};
use ratatui::{Terminal, backend::TestBackend};

use crate::{
    app::Page,
    language::tests::pseudo,
    page::Ask,
    tui::{MONOCHROME, View},
};

/// No page is longer than this in a small window, where its text may have two rows.
const MOST_WINDOWS: usize = 60;

pub struct Window {
    view: View,
    terminal: Terminal<TestBackend>,
}

impl Window {
    pub fn new(page: Page, width: u16, height: u16) -> Self {
        let view = View::new(page, 0, pseudo::catalogue(), &MONOCHROME);
        Self { view, terminal: Terminal::new(TestBackend::new(width, height)).unwrap() }
    }

    pub fn rows(&mut self) -> String {
        self.terminal.draw(|frame| self.view.draw(frame)).unwrap();
        let buffer = self.terminal.backend().buffer();
        let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..buffer.area.height).map(|y| row(y) + "\n").collect()
    }

    pub fn take(&mut self, event: Event) {
        self.view.take(event);
    }

    pub fn press(&mut self, code: KeyCode) {
        self.take(Event::Key(code.into()));
    }

    /// The keys that show all of a page: through its rows, to its end, through its choices, and to its end again.
    pub fn keys(page: &Page) -> impl Iterator<Item = KeyCode> + use<> {
        let rows = match &page.ask {
            Ask::Rates(rates) => rates.rows.len() + 1,
            Ask::List(list) => list.rows.len(),
            _ => 0,
        };
        let through = |many| repeat_n(KeyCode::Down, many);
        let to_the_end = || repeat_n(KeyCode::PageDown, MOST_WINDOWS);
        let first = repeat_n(KeyCode::Home, rows.min(1)).chain(through(rows)).chain(to_the_end());
        first.chain([KeyCode::Tab]).chain(through(page.choices.len() + 1)).chain(to_the_end())
    }
}
