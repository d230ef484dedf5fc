//! Pictures made of cells: in dots (Braille), or in half blocks where all colours are there; and their rows on a page.

mod dots;
mod pixels;

use std::iter;

use ratatui::{
    buffer::{Buffer, Cell},
    text::{Line, Span},
};

use super::wrap;
pub use dots::Dots;
pub use pixels::{Pixels, flatten};

/// A painted picture as rows of a page.
pub fn rows(picture: &Buffer) -> impl Iterator<Item = Line<'static>> {
    let width = usize::from(picture.area.width).max(1);
    picture.content.chunks(width).map(|row| {
        let cells: Vec<_> = seen(row).collect();
        cells
            .chunk_by(|one, next| one.style() == next.style())
            .map(|run| Span::styled(run.iter().map(|cell| cell.symbol()).collect::<String>(), run[0].style()))
            .collect()
    })
}

/// The cells of a row without those that lie under the second half of a wide letter.
fn seen(row: &[Cell]) -> impl Iterator<Item = &Cell> {
    let mut at = 0;
    iter::from_fn(move || {
        let cell = row.get(at)?;
        at += wrap::measure(cell.symbol()).max(1);
        Some(cell)
    })
}

#[cfg(test)]
mod tests {
    use ratatui::{layout::Rect, style::Style};

    use super::*;

    #[test]
    fn a_row_is_as_wide_as_its_picture_where_letters_are_wide() {
        let mut picture = Buffer::empty(Rect::new(0, 0, 12, 1));
        picture.set_string(1, 0, "11月22日", Style::new());
        let rows: Vec<_> = rows(&picture).collect();
        assert_eq!((rows[0].to_string().as_str(), rows[0].width()), (" 11月22日   ", 12));
    }
}
