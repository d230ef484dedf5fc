//! The picture without a letter: soft, where all colours are there and the paper is known; else in dots.

use ratatui::{buffer::Buffer, style::Color};

use super::land::{BEGINS, Land, OVER};
use crate::tui::{
    picture::{Dots, Pixels},
    theme::{PictureColours, Rgb, Theme},
};

/// The share of dusk in each ridge, the farthest first.
const DUSK: [f64; 3] = [0.10, 0.17, 0.24];
/// The land fades into the paper from this share of its height on.
const FADES: f64 = 0.80;
/// Points of the way between two stones.
const POINTS: f64 = 260.0;

/// How far they walked: a stone's place, or past the last one.
#[derive(Debug, Clone, Copy)]
pub struct Walked {
    pub to: f64,
    /// Which of the stones' papers each has.
    pub stones: [usize; 5],
}

impl Walked {
    fn is_over(self) -> bool {
        self.to >= OVER
    }
}

pub fn paint(land: &Land, walked: Walked, theme: &Theme, buffer: &mut Buffer) {
    match theme.scene() {
        Some(scene) => soft(land, walked, &scene, theme, buffer),
        None => dotted(land, walked, theme, buffer),
    }
}

/// Three ridges in the evening, a moon, and the way: walked in lamplight, ahead in single lights.
fn soft(land: &Land, walked: Walked, scene: &PictureColours, theme: &Theme, buffer: &mut Buffer) {
    let mut pixels = Pixels::new(land.area, scene.paper);
    sky(land, walked, scene, &mut pixels);
    for (nth, share) in DUSK.into_iter().enumerate() {
        let colour = scene.paper.mix(scene.dusk, share);
        pixels.below(|x| land.ridge(nth, x), colour, land.height * FADES);
    }
    let many = ((walked.to - BEGINS) * POINTS) as usize;
    let at = |nth: usize| BEGINS + (walked.to - BEGINS) * nth as f64 / many as f64;
    let points: Vec<_> = (0..=many)
        .map(at)
        .map(|at| {
            let (x, y) = land.way(at);
            (x, y, Land::breadth(at))
        })
        .collect();
    pixels.stroke(&points, scene.light, if scene.is_dark { 0.34 } else { 0.45 });
    for (nth, which) in walked.stones.into_iter().enumerate() {
        let stone = land.stone(nth);
        if which == 1 {
            pixels.glow(stone, 9.0, scene.light, if scene.is_dark { 0.45 } else { 0.6 });
        }
        if let Some(Color::Rgb(red, green, blue)) = theme.stones[which].bg {
            pixels.disc(stone, 2.3, Rgb(red, green, blue));
        }
    }
    pixels.draw(buffer);
}

/// The moon on a dark paper and the sun on a light one; at the end of the path a morning behind the last ridge.
fn sky(land: &Land, walked: Walked, scene: &PictureColours, pixels: &mut Pixels) {
    let (moon, radius) = land.moon();
    if walked.is_over() {
        let morning = land.morning();
        pixels.glow(morning, land.height * 0.8, scene.light, if scene.is_dark { 0.34 } else { 0.5 });
        return pixels.disc(morning, radius, scene.light);
    }
    pixels.glow(moon, radius * 4.0, scene.light, if scene.is_dark { 0.22 } else { 0.40 });
    match scene.is_dark {
        true => pixels.crescent(moon, radius, scene.moon),
        false => pixels.disc(moon, radius, scene.light),
    }
}

/// Signs that need no cell of their own: the stars, and the lights of the way ahead.
pub fn lights(land: &Land, walked: Walked, theme: &Theme) -> Dots {
    let mut dots = Dots::new(land.area);
    if theme.scene().is_none_or(|scene| scene.is_dark) {
        land.stars().for_each(|(x, y)| dots.set(x * 2.0, y * 2.0, theme.quiet));
    }
    for (x, y) in land.ahead(walked.to) {
        dots.set(x * 2.0, y * 2.0, theme.quiet);
        dots.set(x * 2.0 + 1.0, y * 2.0, theme.quiet);
    }
    dots
}

fn dotted(land: &Land, walked: Walked, theme: &Theme, buffer: &mut Buffer) {
    let mut far = Dots::new(land.area);
    for x in (0..land.area.width * 2).map(f64::from) {
        for nth in 0..DUSK.len() {
            // The nearer ridges are broken lines, so that the way stands out.
            if nth == 0 || x % 3.0 < 2.0 {
                far.set(x, land.ridge(nth, x / 2.0) * 2.0, theme.rule);
            }
        }
    }
    if walked.is_over() {
        let (x, y) = land.morning();
        far.disc(x * 2.0, y * 2.0, 7.0, theme.walked);
    }
    far.draw(buffer);
    let mut way = Dots::new(land.area);
    let steps = ((walked.to - BEGINS) / 0.003) as usize;
    for at in (0..=steps).map(|step| BEGINS + step as f64 * 0.003) {
        let (x, y) = land.way(at);
        way.disc(x * 2.0, y * 2.0, Land::breadth(at) * 1.5, theme.walked);
    }
    way.draw(buffer);
}
