//! A page wrapped for one width: made once for a page and a width, not for every frame.

use ratatui::text::Line;

use super::{
    blocks,
    choices::{self, ChoiceRow},
    theme::Theme,
};
use crate::page::Page;

/// A window as high as this has large clocks and more air.
pub const ROOMY: u16 = 20;

pub struct Sheet {
    width: u16,
    roomy: bool,
    pub body: Vec<Line<'static>>,
    pub choices: Vec<ChoiceRow>,
}

impl Sheet {
    pub fn new(page: &Page, width: u16, roomy: bool, theme: &Theme) -> Self {
        let cells = usize::from(width);
        let body = blocks::rows(&page.body, cells, roomy, theme);
        let choices = choices::rows(page.ask.choices(), cells, theme);
        Self { width, roomy, body, choices }
    }

    pub fn fits(&self, width: u16, roomy: bool) -> bool {
        (self.width, self.roomy) == (width, roomy)
    }

    /// The rows of a choice, first and last, among all rows of choices.
    pub fn rows_of(&self, choice: usize) -> (usize, usize) {
        let first = self.choices.iter().position(|row| row.choice == choice).unwrap_or(0);
        let last = self.choices.iter().rposition(|row| row.choice == choice).unwrap_or(0);
        (first, last)
    }
}
