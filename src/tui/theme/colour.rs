//! A colour by its parts, and how well it reads on another one: relative luminance and contrast ratio are those of
//! WCAG 2.2.

use std::{fmt, iter};

use ratatui::style::Color;

/// A paper of less luminance is dark: between black and white in contrast.
const DARK: f64 = 0.18;

/// Red, green and blue in sRGB, 0 to 255 each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    pub const BLACK: Self = Self::hex(0x00_0000);
    pub const WHITE: Self = Self::hex(0xff_ffff);

    pub const fn hex(parts: u32) -> Self {
        let [_, red, green, blue] = parts.to_be_bytes();
        Self(red, green, blue)
    }

    /// Reads `#1e1e1e`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        digits.chars().try_fold(0, |parts, digit| Some(parts << 4 | digit.to_digit(16)?)).map(Self::hex)
    }

    /// From 0 (black) to 1 (white).
    fn luminance(self) -> f64 {
        let linear = |part: u8| match f64::from(part) / 255.0 {
            part if part <= 0.04045 => part / 12.92,
            part => ((part + 0.055) / 1.055).powf(2.4),
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    pub fn is_dark(self) -> bool {
        self.luminance() < DARK
    }

    /// From 1 (the same) to 21 (black on white). Letters read from 4.5 on.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// This colour with such a share of another one, from 0 to 1.
    pub fn mix(self, other: Self, share: f64) -> Self {
        let part =
            |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * share).round() as u8;
        Self(part(self.0, other.0), part(self.1, other.1), part(self.2, other.2))
    }

    /// The same hue, as far from the paper as it takes to be read with this contrast.
    pub fn readable(self, paper: Self, least: f64) -> Self {
        const STEPS: u8 = 20;
        let far = if paper.is_dark() { Self::WHITE } else { Self::BLACK };
        let mut steps = (0..=STEPS).map(|step| self.mix(far, f64::from(step) / f64::from(STEPS)));
        steps.find(|colour| colour.contrast(paper) >= least).unwrap_or(far)
    }

    /// The nearest of the 240 colours that are the same in every palette of 256, among those with so much contrast to
    /// the paper.
    pub fn nearest(self, paper: Self, least: f64) -> (u8, Self) {
        let far = |colour: Self| {
            let apart = |one: u8, other: u8| i32::from(one.abs_diff(other)).pow(2);
            2 * apart(colour.0, self.0) + 4 * apart(colour.1, self.1) + 3 * apart(colour.2, self.2)
        };
        let read = palette().filter(|(_, colour)| colour.contrast(paper) >= least);
        read.min_by_key(|(_, colour)| far(*colour)).unwrap_or(if paper.is_dark() {
            (231, Self::WHITE)
        } else {
            (16, Self::BLACK)
        })
    }
}

/// The cube of 216 colours and the 24 greys, each with its number.
pub fn palette() -> impl Iterator<Item = (u8, Rgb)> {
    let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
    let cube = (0..216).map(move |n| (16 + n, Rgb(level(n / 36), level(n / 6 % 6), level(n % 6))));
    let greys = iter::zip(232..=255, (8..).step_by(10)).map(|(n, grey)| (n, Rgb(grey, grey, grey)));
    cube.chain(greys)
}

/// `#1e1e1e`
impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(red, green, blue) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl From<Rgb> for Color {
    fn from(Rgb(red, green, blue): Rgb) -> Self {
        Self::Rgb(red, green, blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((Rgb::BLACK.contrast(Rgb::WHITE) - 21.0).abs() < 1e-9);
        // The grey that the standard's own notes name as the lightest that reads on white.
        assert!(
            Rgb::hex(0x76_7676).contrast(Rgb::WHITE) >= 4.5 && Rgb::hex(0x77_7777).contrast(Rgb::WHITE) < 4.5
        );
    }

    #[test]
    fn a_colour_is_read_as_it_is_written() {
        let paper = Rgb::hex(0x1e_00ff);
        assert_eq!((paper.to_string().as_str(), Rgb::parse("#1e00ff")), ("#1e00ff", Some(paper)));
        assert_eq!(
            [Rgb::parse("1e00ff"), Rgb::parse("#1e00f"), Rgb::parse("#1e00fg"), Rgb::parse("#+e00ff")],
            [None; 4]
        );
    }

    #[test]
    fn any_hue_reads_on_any_paper_and_a_readable_one_stays() {
        for paper in (0..=255).map(|grey| Rgb(grey, grey, grey)) {
            for hue in [Rgb::BLACK, Rgb::WHITE, Rgb::hex(0xe8_b96a), Rgb::hex(0x1d_5c9f)] {
                assert!(hue.readable(paper, 4.5).contrast(paper) >= 4.5, "{hue:?} on {paper:?}");
                assert!(hue.nearest(paper, 4.5).1.contrast(paper) >= 4.5, "{hue:?} on {paper:?}");
            }
        }
        assert_eq!(Rgb::hex(0xe8_b96a).readable(Rgb::BLACK, 4.5), Rgb::hex(0xe8_b96a));
    }

    #[test]
    fn the_palette_of_256_holds_these() {
        let known: Vec<_> = palette().collect();
        assert_eq!((known[0], known[215], known.len()), ((16, Rgb::BLACK), (231, Rgb::WHITE), 240));
        assert_eq!(known[239], (255, Rgb(238, 238, 238)));
        assert_eq!(Rgb::hex(0xd7_af5f).nearest(Rgb::BLACK, 4.5), (179, Rgb::hex(0xd7_af5f)));
    }
}
