//! A page laid out for one window: made once for a page and a window, not for every frame.

use ratatui::text::Line;

use super::{blocks, clock, density::Density, menu::Menu, theme::Theme};
use crate::{app::Page, block::Block, language::Catalogue, page::Ask};

pub struct PageLayout {
    window: (u16, u16, Density),
    pub body: Vec<Line<'static>>,
    /// So many rows at the top of the body are the question itself.
    pub question: usize,
    /// A clock stands with the choices, where it is always seen.
    pub clock: Vec<Line<'static>>,
    pub menu: Menu,
}

impl PageLayout {
    /// For a column of so many cells with so many rows between header and footer.
    pub fn new(page: &Page, width: u16, room: u16, density: Density, say: Catalogue, theme: &Theme) -> Self {
        let (cells, rows) = (usize::from(width), usize::from(room));
        let writes = matches!(page.ask, Ask::Write(_) | Ask::Secret);
        let (clocks, said): (Vec<_>, Vec<_>) =
            page.body.iter().partition(|block| matches!(block, Block::Clock(_)) && !writes);
        let body = blocks::rows(&said, cells, density, say, theme);
        let asks = said.iter().take_while(|block| blocks::leads(block)).count();
        let question = blocks::rows(&said[..asks], cells, density, say, theme).len();
        let laid = |large| {
            let clock = clocks.iter().flat_map(|block| clock_rows(block, cells, large, say, theme));
            let clock: Vec<_> = clock.collect();
            let above = if clock.is_empty() { body.len() } else { body.len() + clock.len() + 1 };
            let menu = Menu::new(&page.choices, above, cells, rows, say, theme);
            let fits = above + 1 + menu.height() <= rows || clock.len() + 1 + menu.height() <= rows / 2;
            (clock, menu, fits)
        };
        let (clock, menu, _) = Some(laid(true))
            .filter(|(.., fits)| *fits && density > Density::Tight)
            .unwrap_or_else(|| laid(false));
        Self { window: (width, room, density), body, question, clock, menu }
    }

    pub fn fits(&self, width: u16, room: u16, density: Density) -> bool {
        self.window == (width, room, density)
    }
}

fn clock_rows(block: &Block, width: usize, large: bool, say: Catalogue, theme: &Theme) -> Vec<Line<'static>> {
    if let Block::Clock(clock) = block { clock::rows(clock, width, large, say, theme) } else { vec![] }
}
