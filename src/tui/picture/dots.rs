//! Pictures in dots: two by four of them to a cell, each cell in one ink.

use ratatui::{
    buffer::Buffer,
    layout::Rect,
    style::{Modifier, Style},
};

/// The bits of a cell's dots, by column and row (Unicode, Braille Patterns).
const BITS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];
const BRAILLE: u32 = 0x2800;

/// Dots over an area; places are counted in dots from its corner.
pub struct Dots {
    area: Rect,
    cells: Vec<(u8, Style)>,
}

impl Dots {
    pub fn new(area: Rect) -> Self {
        Self { area, cells: vec![(0, Style::new()); usize::from(area.width) * usize::from(area.height)] }
    }

    pub fn width(&self) -> f64 {
        f64::from(self.area.width) * 2.0
    }

    pub fn height(&self) -> f64 {
        f64::from(self.area.height) * 4.0
    }

    /// Sets the dot at a place. The ink of the last one counts for its cell.
    pub fn set(&mut self, x: f64, y: f64, ink: Style) {
        if x < 0.0 || y < 0.0 || x >= self.width() || y >= self.height() {
            return;
        }
        let (x, y) = (x as usize, y as usize);
        let cell = &mut self.cells[y / 4 * usize::from(self.area.width) + x / 2];
        cell.0 |= BITS[x % 2][y % 4];
        cell.1 = ink;
    }

    pub fn disc(&mut self, x: f64, y: f64, radius: f64, ink: Style) {
        let reach = radius.ceil() as i32;
        for (dx, dy) in (-reach..=reach).flat_map(|dy| (-reach..=reach).map(move |dx| (dx, dy))) {
            if f64::from(dx * dx + dy * dy) <= radius * radius + 0.3 {
                self.set(x + f64::from(dx), y + f64::from(dy), ink);
            }
        }
    }

    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), ink: Style) {
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let steps = across.abs().max(down.abs()).ceil().max(1.0);
        for step in 0..=steps as usize {
            let part = step as f64 / steps;
            self.set(from.0 + across * part, from.1 + down * part, ink);
        }
    }

    /// Draws the cells that have a dot, on whatever paper is there.
    pub fn draw(&self, buffer: &mut Buffer) {
        let places = self.area.positions().zip(&self.cells);
        for (place, (bits, ink)) in places.filter(|(_, (bits, _))| *bits > 0) {
            let sign = char::from_u32(BRAILLE + u32::from(*bits)).expect("a pattern of eight dots");
            if let Some(cell) = buffer.cell_mut(place) {
                // The ink is this picture's, whatever was drawn there before; the paper stays.
                cell.modifier = Modifier::empty();
                cell.set_char(sign).set_style(*ink);
            }
        }
    }
}
