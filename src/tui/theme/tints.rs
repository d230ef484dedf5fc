//! The colours of a cell as they are shown: an ink that reads on what is behind it, both among those the terminal has.

use std::collections::HashMap;

use ratatui::style::Color;

use super::{Rgb, hues::LETTERS};

/// The ink and the paper of a cell.
type Pair = (Color, Color);

/// The paper of a theme with inks of its own, and how many colours the terminal shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Tints {
    paper: Rgb,
    text: Rgb,
    pub is_indexed: bool,
    /// Pairs as they are shown, by those that were meant: each is found once.
    found: HashMap<Pair, Pair>,
    /// The pair that was meant last, as it is shown: neighbours are mostly alike, and a look costs more than a cell.
    last: Option<(Pair, Pair)>,
}

impl Tints {
    pub fn new(paper: Rgb, text: Rgb, is_indexed: bool) -> Self {
        Self { paper, text, is_indexed, found: HashMap::new(), last: None }
    }

    /// The ink and the paper of a cell as they are shown.
    pub fn shown(&mut self, ink: Color, paper: Color) -> Pair {
        let meant = (ink, paper);
        if let Some((last, shown)) = self.last
            && last == meant
        {
            return shown;
        }
        let shown = self.found.get(&meant).copied().unwrap_or_else(|| {
            let shown = self.find(ink, paper);
            self.found.insert(meant, shown);
            shown
        });
        self.last = Some((meant, shown));
        shown
    }

    fn find(&self, ink: Color, paper: Color) -> Pair {
        let Self { paper: own, text, is_indexed, .. } = *self;
        let tint = rgb(paper);
        let (behind, paper) = match tint {
            Some(tint) if is_indexed => indexed(tint.nearest(own, 1.0)),
            _ => (tint.unwrap_or(own), paper),
        };
        let meant = rgb(ink).unwrap_or(text);
        let least = if tint.is_some() { LETTERS } else { meant.contrast(own).min(LETTERS) };
        let (_, ink) = match is_indexed {
            true => indexed(meant.nearest(behind, least)),
            false => (behind, meant.readable(behind, least).into()),
        };
        (ink, paper)
    }
}

pub fn rgb(colour: Color) -> Option<Rgb> {
    if let Color::Rgb(red, green, blue) = colour { Some(Rgb(red, green, blue)) } else { None }
}

fn indexed((number, colour): (u8, Rgb)) -> (Rgb, Color) {
    (colour, Color::Indexed(number))
}
