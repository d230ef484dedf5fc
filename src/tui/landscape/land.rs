//! The shape of the land: three ridges, and a way over five stones, from the lower left over the last ridge. Places are
//! counted in pixels from the corner of the picture; one is a cell wide and half a cell high.

use std::f64::consts::PI;

use ratatui::layout::Rect;

/// The stones, as shares of the picture's width and height.
const STONES: [(f64, f64); 5] = [(0.075, 0.74), (0.285, 0.66), (0.50, 0.55), (0.71, 0.40), (0.905, 0.23)];
/// A ridge: its height on the left, how far it swings, and where its waves begin.
const RIDGES: [(f64, f64, f64); 3] = [(0.40, 0.11, 0.6), (0.60, 0.10, 2.7), (0.82, 0.07, 4.4)];
/// The stars, as shares of width and height.
const STARS: [(f64, f64); 11] = [
    (0.43, 0.06),
    (0.47, 0.22),
    (0.53, 0.03),
    (0.69, 0.07),
    (0.74, 0.19),
    (0.80, 0.03),
    (0.96, 0.06),
    (0.36, 0.28),
    (0.88, 0.12),
    (0.22, 0.27),
    (0.05, 0.24),
];

/// Where the way begins, at the left edge, and where it has gone over the last ridge. A stone lies at each whole number
/// from 0 on.
pub const BEGINS: f64 = -1.0;
pub const OVER: f64 = 4.6;

pub struct Land {
    pub area: Rect,
    pub width: f64,
    pub height: f64,
}

impl Land {
    pub fn new(area: Rect) -> Self {
        Self { area, width: f64::from(area.width), height: f64::from(area.height) * 2.0 }
    }

    /// The height of a ridge at a place, from the top.
    pub fn ridge(&self, nth: usize, x: f64) -> f64 {
        let (base, high, seed) = RIDGES[nth];
        let share = x / self.width;
        let wave = 0.5 * (share * 9.0 + seed).sin()
            + 0.3 * (share * 19.0 + seed * 2.3).sin()
            + 0.2 * (share * 4.0 + seed * 0.7).cos();
        (base - 0.20 * share - high * wave) * self.height
    }

    /// The middle of a stone, in the middle of a cell.
    pub fn stone(&self, nth: usize) -> (f64, f64) {
        let (x, y) = STONES[nth];
        ((x * self.width).round() + 0.5, (y * self.height / 2.0).round() * 2.0 + 1.0)
    }

    /// The way from stone to stone.
    pub fn way(&self, at: f64) -> (f64, f64) {
        let (first, last) = (self.stone(0), self.stone(4));
        if at < 0.0 {
            return (first.0 * (1.0 + at * 1.1), first.1 + at * at * self.height * 0.16);
        }
        if at > 4.0 {
            let over = at - 4.0;
            return (last.0 + over * self.width * 0.20, last.1 - over * self.height * 0.10);
        }
        let nth = (at as usize).min(3);
        let part = at - nth as f64;
        let (from, to) = (self.stone(nth), self.stone(nth + 1));
        let smooth = part * part * (3.0 - 2.0 * part);
        let swing = if nth.is_multiple_of(2) { 0.11 } else { -0.08 };
        let swing = (part * PI).sin().powi(2) * self.height * swing;
        (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * smooth + swing)
    }

    /// Half the breadth of the way: narrower the farther it lies.
    pub fn breadth(at: f64) -> f64 {
        (1.05 - 0.17 * at).max(0.25)
    }

    /// A place beside the way, on its upper side.
    pub fn beside(&self, at: f64) -> (f64, f64) {
        let ((x, y), (next_x, next_y)) = (self.way(at), self.way(at + 0.01));
        let (across, down) = (next_x - x, next_y - y);
        let off = (Self::breadth(at) + 2.1) / across.hypot(down);
        (x + down * off, y - across * off)
    }

    pub fn stars(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        STARS.iter().map(|(x, y)| (x * self.width, y * self.height))
    }

    /// The moon, and its radius.
    pub fn moon(&self) -> ((f64, f64), f64) {
        ((self.width * 0.60, self.height * 0.15 + 1.0), (self.height * 0.085).clamp(3.0, 5.5))
    }

    /// The place at which the morning comes, behind the last ridge.
    pub fn morning(&self) -> (f64, f64) {
        let x = self.width * 0.965;
        (x, self.ridge(0, x) - 0.5)
    }

    /// Single lights along the way ahead, none on a stone.
    pub fn ahead(&self, from: f64) -> Vec<(f64, f64)> {
        const APART: f64 = 2.6;
        const CLEAR: f64 = 3.4;
        let mut lights: Vec<(f64, f64)> = vec![];
        let mut last = self.way(from + 0.1);
        let steps = (((OVER - from - 0.12) / 0.004).max(0.0)) as usize;
        for (x, y) in (0..steps).map(|step| self.way(from + 0.12 + step as f64 * 0.004)) {
            let is_clear = (0..STONES.len()).all(|nth| {
                let stone = self.stone(nth);
                (x - stone.0).hypot(y - stone.1) > CLEAR
            });
            if is_clear && (x - last.0).hypot(y - last.1) >= APART {
                lights.push((x, y));
                last = (x, y);
            }
        }
        lights
    }

    /// The cell of a place.
    pub fn cell(&self, (x, y): (f64, f64)) -> (u16, u16) {
        (self.area.x + x.max(0.0) as u16, self.area.y + (y.max(0.0) / 2.0) as u16)
    }
}
