//! The columns of a page: beside what it says and asks stands, in a wide window, what it answers to, the beginning of what
//! the highlighted choice opens, or the rail; a page under a moon stands in the middle. No page asks for the width: it only names what belongs there.

use ratatui::layout::Rect;

use crate::{
    app::{Choice, Page},
    block::Block,
    page::{Ask, ChoiceKind},
};

/// The most cells of a row of text, and the cells of the rail.
pub const TEXT: u16 = 72;
const RAIL: u16 = 36;
/// A sheet of so many cells has two columns: that of a window of 100.
const WIDE: u16 = 88;
/// The cells of a list beside what it opens.
const LIST: u16 = 46;
/// The cells between two columns, with a thin line in them.
const GUTTER: u16 = 6;
const LINE: u16 = 3;

/// Cells from the left edge of the sheet, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    pub x: u16,
    pub width: u16,
}

/// The use of the second column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    Nothing,
    Rail,
    /// The words that are answered, left of the field.
    Words,
    /// The beginning of what the highlighted choice opens.
    Opens,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    pub beside: Beside,
    pub main: Column,
    pub side: Column,
}

impl Column {
    pub fn of(self, area: Rect) -> Rect {
        Rect { x: area.x + self.x, width: self.width, ..area }.intersection(area)
    }
}

impl Columns {
    /// The columns of a page on a sheet of so many cells.
    pub fn new(page: &Page, width: u16) -> Self {
        let whole = Column { x: 0, width };
        let half = (width.saturating_sub(GUTTER) / 2).min(TEXT);
        let (beside, main, side) = match beside(page) {
            _ if page.body.contains(&Block::Moon) && width > TEXT => {
                (Beside::Nothing, Column { x: (width - TEXT) / 2, width: TEXT }, whole)
            }
            beside if width < WIDE || beside == Beside::Nothing => (Beside::Nothing, whole, whole),
            Beside::Words => {
                let side = Column { x: 0, width: half };
                (Beside::Words, Column { x: half + GUTTER, width: half }, side)
            }
            Beside::Opens => {
                let x = LIST + GUTTER;
                let side = Column { x, width: (width - x).min(TEXT) };
                (Beside::Opens, Column { x: 0, width: LIST }, side)
            }
            _ => {
                let main = Column { x: 0, width: (width - RAIL - GUTTER).min(TEXT) };
                (Beside::Rail, main, Column { x: width - RAIL, width: RAIL })
            }
        };
        Self { beside, main, side }
    }

    /// All of the sheet for one column.
    pub fn one(width: u16) -> Self {
        let whole = Column { x: 0, width };
        Self { beside: Beside::Nothing, main: whole, side: whole }
    }

    /// The cells of the thin line between the columns, from the left edge of the sheet.
    pub fn line(self) -> u16 {
        self.main.x.max(self.side.x) - LINE
    }
}

fn beside(page: &Page) -> Beside {
    let writes = matches!(page.ask, Ask::Write(_));
    match page {
        page if writes && page.body.iter().any(is_answered) => Beside::Words,
        page if page.choices.iter().any(|choice| !choice.shows.is_empty()) => Beside::Opens,
        page if page.rail.is_empty() || page.body.iter().any(is_wide) => Beside::Nothing,
        _ => Beside::Rail,
    }
}

/// True for somebody's words, which are answered in a field.
pub fn is_answered(block: &Block) -> bool {
    matches!(block, Block::Words { .. } | Block::Voices(_) | Block::Quote(_))
}

/// True for a choice that is a picture, which is seen better the wider it is.
pub fn is_picture(choice: &Choice) -> bool {
    matches!(choice.kind, ChoiceKind::Chart(..) | ChoiceKind::Promise(_))
}

/// True for what is seen better the wider it is.
pub fn is_wide(block: &Block) -> bool {
    matches!(block, Block::Voices(_) | Block::Chart(_) | Block::Clock(_))
}
