//! A page laid out for one window: made once for a page and a window, not for every frame.

use ratatui::text::Line;

use super::{blocks, menu::Menu, theme::Theme};
use crate::{
    block::{Block, Tone},
    page::Page,
};

/// How much a window lets things breathe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Air {
    Tight,
    /// Large clocks.
    Fair,
    /// A path with room between its stones.
    Open,
}

impl Air {
    pub fn of(height: u16) -> Self {
        match height {
            ..20 => Self::Tight,
            20..32 => Self::Fair,
            _ => Self::Open,
        }
    }
}

pub struct Sheet {
    window: (u16, u16, Air),
    pub body: Vec<Line<'static>>,
    /// So many rows at the top of the body are the question itself.
    pub question: usize,
    pub menu: Menu,
}

impl Sheet {
    /// For a column of so many cells with so many rows between header and footer.
    pub fn new(page: &Page, width: u16, room: u16, air: Air, theme: &Theme) -> Self {
        let cells = usize::from(width);
        let body = blocks::rows(&page.body, cells, air, theme);
        let asks = page.body.iter().take_while(|block| asks(block)).count();
        let question = blocks::rows(&page.body[..asks], cells, air, theme).len();
        let menu = Menu::new(page.ask.choices(), body.len(), cells, room.into(), theme);
        Self { window: (width, room, air), body, question, menu }
    }

    pub fn fits(&self, width: u16, room: u16, air: Air) -> bool {
        self.window == (width, room, air)
    }
}

/// A heading, or a paragraph that is strong from end to end.
fn asks(block: &Block) -> bool {
    match block {
        Block::Heading(_) => true,
        Block::Paragraph(text) => text.0.iter().all(|span| span.tone == Tone::Strong),
        _ => false,
    }
}
