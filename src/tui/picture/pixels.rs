//! Soft pictures in half blocks: two square pixels to a cell, edges blended.

use ratatui::{buffer::Buffer, layout::Rect};

use crate::tui::theme::{self, Rgb};

/// Colours come in steps counted from the paper: neighbours fall together, and a frame needs fewer bytes.
const STEP: f64 = 2.0;

/// A picture over an area. Places are counted in pixels from its corner; one is a cell wide and half a cell high.
pub struct Pixels {
    area: Rect,
    width: usize,
    height: usize,
    paper: Rgb,
    colours: Vec<[f64; 3]>,
}

impl Pixels {
    pub fn new(area: Rect, paper: Rgb) -> Self {
        let (width, height) = (usize::from(area.width), usize::from(area.height) * 2);
        Self { area, width, height, paper, colours: vec![parts(paper); width * height] }
    }

    pub fn blend(&mut self, x: usize, y: usize, colour: Rgb, share: f64) {
        if x >= self.width || y >= self.height || share <= 0.0 {
            return;
        }
        for (part, meant) in self.colours[y * self.width + x].iter_mut().zip(parts(colour)) {
            *part += (meant - *part) * share.min(1.0);
        }
    }

    /// The ground below a line of heights; from `fades` on it becomes the paper towards the bottom.
    pub fn below(&mut self, line: impl Fn(f64) -> f64, colour: Rgb, fades: f64) {
        let deep = (self.height as f64 - fades).max(1.0);
        for x in 0..self.width {
            let top = line(x as f64 + 0.5);
            for y in (top.max(0.0) as usize)..self.height {
                let cover = (y as f64 + 1.0 - top).clamp(0.0, 1.0);
                let fade = ((y as f64 - fades) / deep).clamp(0.0, 1.0);
                self.blend(x, y, colour.mix(self.paper, fade * fade), cover);
            }
        }
    }

    pub fn disc(&mut self, at: (f64, f64), radius: f64, colour: Rgb) {
        self.shape(at, radius + 1.5, colour, |x, y| (radius + 0.5 - x.hypot(y)).clamp(0.0, 1.0));
    }

    /// A light that grows weaker outwards, and towards the upper edge, where it would be cut.
    pub fn glow(&mut self, at: (f64, f64), radius: f64, colour: Rgb, share: f64) {
        let near_top = |y: f64| ((at.1 + y) / 9.0).clamp(0.0, 1.0);
        let light = |x: f64, y: f64| (1.0 - x.hypot(y) / radius).max(0.0).powi(2) * share * near_top(y);
        self.shape(at, radius, colour, light);
    }

    pub fn crescent(&mut self, at: (f64, f64), radius: f64, colour: Rgb) {
        let share = |x: f64, y: f64| {
            let inside = (radius + 0.5 - x.hypot(y)).clamp(0.0, 1.0);
            let cut = (radius * 0.92 + 0.5 - (x + radius * 0.5).hypot(y + radius * 0.22)).clamp(0.0, 1.0);
            inside * (1.0 - cut)
        };
        self.shape(at, radius + 1.5, colour, share);
    }

    fn shape(&mut self, at: (f64, f64), reach: f64, colour: Rgb, share: impl Fn(f64, f64) -> f64) {
        let (across, down) = (self.around(at.0, reach, self.width), self.around(at.1, reach, self.height));
        for y in down {
            for x in across.clone() {
                let part = share(x as f64 + 0.5 - at.0, y as f64 + 0.5 - at.1);
                self.blend(x, y, colour, part);
            }
        }
    }

    fn around(&self, at: f64, reach: f64, end: usize) -> std::ops::Range<usize> {
        let from = (at - reach - 1.0).max(0.0) as usize;
        from..((at + reach + 2.0).max(0.0) as usize).min(end)
    }

    /// A line through points, each with its own half breadth, and with light around it.
    pub fn stroke(&mut self, points: &[(f64, f64, f64)], colour: Rgb, light: f64) {
        let mut near = vec![(f64::MAX, f64::MAX); self.width * self.height];
        for &(px, py, half) in points {
            let reach = 2.0 + 4.0 * half;
            for y in self.around(py, reach, self.height) {
                for x in self.around(px, reach, self.width) {
                    let away = (x as f64 + 0.5 - px).hypot(y as f64 + 0.5 - py) - half;
                    let (edge, lit) = &mut near[y * self.width + x];
                    *edge = edge.min(away);
                    *lit = lit.min(away.max(0.0) / (2.0 + 3.0 * half));
                }
            }
        }
        for (at, (edge, lit)) in near.into_iter().enumerate() {
            let (x, y) = (at % self.width, at / self.width);
            if lit < 1.0 {
                self.blend(x, y, colour, (1.0 - lit).powi(2) * light);
            }
            self.blend(x, y, colour, (0.5 - edge).clamp(0.0, 1.0));
        }
    }

    fn shown(&self, colour: [f64; 3]) -> Rgb {
        let step =
            |part: f64, paper: f64| (paper + ((part - paper) / STEP).round() * STEP).clamp(0.0, 255.0) as u8;
        let [red, green, blue] = parts(self.paper);
        Rgb(step(colour[0], red), step(colour[1], green), step(colour[2], blue))
    }

    /// Draws it. A cell that is all paper is left as it is: there the terminal's own shows, with what lies behind it.
    pub fn draw(&self, buffer: &mut Buffer) {
        for place in self.area.positions() {
            let (x, y) = (usize::from(place.x - self.area.x), usize::from(place.y - self.area.y) * 2);
            let [upper, lower] = [y, y + 1].map(|y| self.shown(self.colours[y * self.width + x]));
            let Some(cell) = buffer.cell_mut(place) else { continue };
            if upper == lower && upper == self.paper {
                continue;
            }
            if upper == lower {
                cell.set_symbol(" ").set_bg(upper.into());
            } else {
                cell.set_symbol(theme::UPPER_HALF).set_fg(upper.into()).set_bg(lower.into());
            }
        }
    }
}

/// Makes a cell of a picture one of one colour, so that a sign can stand on it.
pub fn flatten(buffer: &mut Buffer, x: u16, y: u16) {
    use ratatui::style::Color;
    let Some(cell) = buffer.cell_mut((x, y)) else { return };
    if let (theme::UPPER_HALF, Color::Rgb(r, g, b), Color::Rgb(red, green, blue)) =
        (cell.symbol(), cell.fg, cell.bg)
    {
        cell.set_bg(Rgb(r, g, b).mix(Rgb(red, green, blue), 0.5).into());
    }
    let paper = cell.bg;
    cell.reset();
    cell.set_bg(paper);
}

fn parts(Rgb(red, green, blue): Rgb) -> [f64; 3] {
    [red, green, blue].map(f64::from)
}
