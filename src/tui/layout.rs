//! A page laid out for one window: made once for a page and a window, not for every frame.

use ratatui::text::Line;

use super::{
    blocks,
    clock::{self, Size},
    columns::{self, Beside, Columns, TEXT},
    density::Density,
    menu::Menu,
    theme::Theme,
    wrap,
};
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

/// The room that a window leaves to a page: the sheet's cells, and the rows between header and footer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    pub width: u16,
    pub rows: u16,
    pub density: Density,
}

pub struct PageLayout {
    room: Room,
    pub columns: Columns,
    pub body: Vec<Line<'static>>,
    /// So many rows at the top of the body are the question and the words that are answered.
    pub pinned: usize,
    /// The rail, or the words that are answered, where they stand beside.
    pub side: Vec<Line<'static>>,
    /// There is room for a frame around what one writes.
    pub framed: bool,
    /// Who can read it, where that stands on the frame.
    pub badge: Option<&'static str>,
    /// A clock, and who can read what is answered, where they are always seen.
    pub fixed: Vec<Line<'static>>,
    pub menu: Menu,
}

impl PageLayout {
    pub fn new(page: &Page, room: Room, say: Catalogue, theme: &Theme) -> Self {
        let mut columns = Columns::new(page, room.width);
        let rows = |blocks: &[&Block], width: u16| {
            blocks::rows(blocks, usize::from(width), room.density, say, theme)
        };
        let beside: Vec<_> = match columns.beside {
            Beside::Rail => page.rail.iter().collect(),
            Beside::Words => page.body.iter().filter(|block| columns::is_answered(block)).collect(),
            Beside::Nothing | Beside::Opens => vec![],
        };
        let mut side = rows(&beside, columns.side.width);
        if side.len() > usize::from(room.rows) {
            (columns, side) = (Columns::one(room.width), vec![]);
        }
        let is_beside = |block: &&Block| columns.beside == Beside::Words && columns::is_answered(block);
        let said = page.body.iter().filter(|block| !is_beside(block));
        Self::of_column(page, said, columns, side, room, say, theme)
    }

    /// The main column, of what it says.
    fn of_column<'a>(
        page: &'a Page,
        said: impl Iterator<Item = &'a Block>,
        columns: Columns,
        side: Vec<Line<'static>>,
        room: Room,
        say: Catalogue,
        theme: &Theme,
    ) -> Self {
        let Room { rows, density, .. } = room;
        let (whole, cells) = (usize::from(columns.main.width), usize::from(columns.main.width.min(TEXT)));
        let writes = matches!(page.ask, Ask::Write(_) | Ask::Secret);
        let framed = rows >= FRAMED;
        let readers = readers(page).filter(|_| writes && framed);
        let readers = readers.filter(|readers| wrap::measure(readers.who) + CORNERS <= cells);
        let later = readers.and_then(|readers| readers.later).map(Block::quiet);
        let said = said.filter_map(|block| match block {
            Block::Readers(_) if readers.is_some() => later.as_ref(),
            block => Some(block),
        });
        let stays = |block: &&Block| match block {
            Block::Clock(_) => !writes,
            block => matches!(block, Block::Readers(_)),
        };
        let (stay, said): (Vec<_>, Vec<_>) = said.partition(stays);
        let body = blocks::rows(&said, whole, density, say, theme);
        let asks = said.iter().rposition(|block| is_pinned(block)).map_or(0, |last| last + 1);
        let pinned = blocks::rows(&said[..asks], whole, density, say, theme).len();
        let rows = usize::from(rows);
        let has_pictures = page.choices.iter().any(columns::is_picture);
        let laid = |size| {
            let fixed = stay.iter().flat_map(|block| match block {
                Block::Clock(clock) => clock::rows(clock, cells, size, say, theme),
                block => blocks::rows(&[*block], cells, density, say, theme),
            });
            let fixed: Vec<_> = fixed.collect();
            let above = if fixed.is_empty() { body.len() } else { body.len() + fixed.len() + 1 };
            let menu =
                Menu::new(&page.choices, above, if has_pictures { whole } else { cells }, rows, say, theme);
            let is_whole = above + 1 + menu.height() <= rows;
            let fits = is_whole || size != Size::Room && fixed.len() + 1 + menu.height() <= rows / 2;
            (fixed, menu, fits)
        };
        let sizes = Size::ALL.into_iter().filter(|size| *size == Size::Line || density > Density::Tight);
        let mut ways = sizes.map(|size| (size, laid(size)));
        let fits = |(size, (.., fits)): &(Size, (_, _, bool))| *fits || *size == Size::Line;
        let (_, (fixed, menu, _)) = ways.find(fits).expect("a line is the last way");
        let badge = readers.map(|readers| readers.who);
        Self { room, columns, body, pinned, side, framed, badge, fixed, menu }
    }

    pub fn fits(&self, room: Room) -> bool {
        self.room == room
    }
}

fn readers(page: &Page) -> Option<Readers> {
    page.body.iter().find_map(|block| if let Block::Readers(readers) = block { Some(*readers) } else { None })
}

/// True for the question, and for words that are answered.
fn is_pinned(block: &Block) -> bool {
    columns::is_answered(block) || blocks::leads(block)
}
