//! Pictures made of cells: in dots (Braille), or in half blocks where all colours are there; and their rows on a page.

mod dots;
mod pixels;

use ratatui::{
    buffer::{Buffer, Cell},
    text::{Line, Span},
};

pub use dots::Dots;
pub use pixels::{Pixels, flatten};

/// A painted picture as rows of a page.
pub fn rows(picture: &Buffer) -> impl Iterator<Item = Line<'static>> {
    let width = usize::from(picture.area.width).max(1);
    picture.content.chunks(width).map(|row| {
        row.chunk_by(|one, next| one.style() == next.style())
            .map(|run| Span::styled(run.iter().map(Cell::symbol).collect::<String>(), run[0].style()))
            .collect()
    })
}
