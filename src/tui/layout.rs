//! A page laid out for one window: made once for a page and a window, not for every frame.

use ratatui::text::Line;

use super::{blocks, clock, density::Density, menu::Menu, theme::Theme, wrap};
use crate::{
    app::Page,
    block::{Block, Readers},
    language::Catalogue,
    page::Ask,
};

/// With fewer rows than this there is a bar beside the words instead of a frame.
const FRAMED: u16 = 12;
/// The cells that corners and blanks take from the edge of a frame.
const CORNERS: usize = 6;

pub struct PageLayout {
    window: (u16, u16, Density),
    pub body: Vec<Line<'static>>,
    /// So many rows at the top of the body are the question and the words that are answered.
    pub pinned: usize,
    /// There is room for a frame around what one writes.
    pub framed: bool,
    /// Who can read it, where that stands on the frame.
    pub badge: Option<&'static str>,
    /// A clock, and who can read what is answered, where they are always seen.
    pub fixed: Vec<Line<'static>>,
    pub menu: Menu,
}

impl PageLayout {
    /// For a column of so many cells with so many rows between header and footer.
    pub fn new(page: &Page, width: u16, room: u16, density: Density, say: Catalogue, theme: &Theme) -> Self {
        let (cells, rows) = (usize::from(width), usize::from(room));
        let writes = matches!(page.ask, Ask::Write(_) | Ask::Secret);
        let framed = room >= FRAMED;
        let readers = readers(page).filter(|_| writes && framed);
        let readers = readers.filter(|readers| wrap::measure(readers.who) + CORNERS <= cells);
        let later = readers.and_then(|readers| readers.later).map(Block::quiet);
        let said = page.body.iter().filter_map(|block| match block {
            Block::Readers(_) if readers.is_some() => later.as_ref(),
            block => Some(block),
        });
        let stays = |block: &&Block| match block {
            Block::Clock(_) => !writes,
            block => matches!(block, Block::Readers(_)),
        };
        let (stay, said): (Vec<_>, Vec<_>) = said.partition(stays);
        let body = blocks::rows(&said, cells, density, say, theme);
        let asks = said.iter().rposition(|block| is_answered(block)).map_or(0, |last| last + 1);
        let pinned = blocks::rows(&said[..asks], cells, density, say, theme).len();
        let laid = |large| {
            let fixed = stay.iter().flat_map(|block| match block {
                Block::Clock(clock) => clock::rows(clock, cells, large, say, theme),
                block => blocks::rows(&[*block], cells, density, say, theme),
            });
            let fixed: Vec<_> = fixed.collect();
            let above = if fixed.is_empty() { body.len() } else { body.len() + fixed.len() + 1 };
            let menu = Menu::new(&page.choices, above, cells, rows, say, theme);
            let fits = above + 1 + menu.height() <= rows || fixed.len() + 1 + menu.height() <= rows / 2;
            (fixed, menu, fits)
        };
        let (fixed, menu, _) = Some(laid(true))
            .filter(|(.., fits)| *fits && density > Density::Tight)
            .unwrap_or_else(|| laid(false));
        let badge = readers.map(|readers| readers.who);
        Self { window: (width, room, density), body, pinned, framed, badge, fixed, menu }
    }

    pub fn fits(&self, width: u16, room: u16, density: Density) -> bool {
        self.window == (width, room, density)
    }
}

fn readers(page: &Page) -> Option<Readers> {
    page.body.iter().find_map(|block| if let Block::Readers(readers) = block { Some(*readers) } else { None })
}

/// True for the question, and for words that are answered.
fn is_answered(block: &Block) -> bool {
    matches!(block, Block::Words { .. } | Block::Voices(_) | Block::Quote(_)) || blocks::leads(block)
}
