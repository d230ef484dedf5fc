//! A page laid out for one window: made once for a page and a window, not for every frame.

use ratatui::text::Line;

use super::{blocks, clock, menu::Menu, theme::Theme};
use crate::{app::Page, block::Block, page::Ask};

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
    /// A clock stands with the choices, where it is always seen.
    pub clock: Vec<Line<'static>>,
    pub menu: Menu,
}

impl Sheet {
    /// For a column of so many cells with so many rows between header and footer.
    pub fn new(page: &Page, width: u16, room: u16, air: Air, theme: &Theme) -> Self {
        let (cells, rows) = (usize::from(width), usize::from(room));
        let writes = matches!(page.ask, Ask::Write(_) | Ask::Secret);
        let (clocks, said): (Vec<_>, Vec<_>) =
            page.body.iter().partition(|block| matches!(block, Block::Clock(_)) && !writes);
        let body = blocks::rows(&said, cells, air, theme);
        let asks = said.iter().take_while(|block| blocks::leads(block)).count();
        let question = blocks::rows(&said[..asks], cells, air, theme).len();
        let laid = |large| {
            let clock = clocks.iter().flat_map(|block| clock_rows(block, cells, large, theme));
            let clock: Vec<_> = clock.collect();
            let above = if clock.is_empty() { body.len() } else { body.len() + clock.len() + 1 };
            let menu = Menu::new(&page.choices, above, cells, rows, theme);
            let fits = above + 1 + menu.height() <= rows || clock.len() + 1 + menu.height() <= rows / 2;
            (clock, menu, fits)
        };
        let (clock, menu, _) =
            Some(laid(true)).filter(|(.., fits)| *fits && air > Air::Tight).unwrap_or_else(|| laid(false));
        Self { window: (width, room, air), body, question, clock, menu }
    }

    pub fn fits(&self, width: u16, room: u16, air: Air) -> bool {
        self.window == (width, room, air)
    }
}

fn clock_rows(block: &Block, width: usize, large: bool, theme: &Theme) -> Vec<Line<'static>> {
    if let Block::Clock(clock) = block { clock::rows(clock, width, large, theme) } else { vec![] }
}
