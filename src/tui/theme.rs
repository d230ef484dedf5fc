//! Every colour, border and sign of the screen, as a role. A page names a role; this room alone knows what it looks like
//! on this paper with so many colours. A sign always says what a colour says.
//!
//! ```text
//! full, 256   the paper is known: inks that read on it by construction, and tints of it
//! 16          the terminal's own colours on signs, bars and lines only: nobody knows how they read; letters keep its ink
//! none        bold, dim, reversed
//! ```

mod colour;
mod depth;
mod hues;
pub mod paper;
mod signs;
mod tints;

use ratatui::{
    buffer::Buffer,
    style::{Color, Modifier, Style},
};

use crate::block::Tone;
pub use colour::Rgb;
pub use depth::Depth;
use hues::{Hues, LETTERS};
pub use paper::Paper;
pub use signs::*;
use tints::Tints;

#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    pub plain: Style,
    pub strong: Style,
    pub emphasis: Style,
    pub quiet: Style,
    pub link: Style,
    pub title: Style,
    pub heading: Style,
    /// Lines that only adorn.
    pub rule: Style,
    /// The walked pieces of the rule.
    pub walked: Style,
    /// The choice that one stands on.
    pub here: Style,
    /// The key of a choice, and one in a line of hints.
    pub key: Style,
    pub hint: Style,
    /// The label of the highlighted choice, and the paper under all of it.
    pub chosen: Style,
    pub chosen_paper: Style,
    /// A stone that was walked, the one that one stands on, one ahead.
    pub stones: [Style; 3],
    /// The bars beside a note, a quote, somebody's words.
    pub care: Style,
    pub quote: Style,
    pub words: Style,
    /// The first of the two, the second: their signs, bars and lines; and their names.
    pub people: [Style; 2],
    pub names: [Style; 2],
    /// The papers of each one's card, and of whoever has the floor.
    pub cards: [Style; 2],
    pub floors: [Style; 2],
    /// The ink of an envelope, and its paper.
    pub sealed: Style,
    pub sealed_paper: Style,
    /// The paper between the edges of somebody's usual wobble.
    pub band: Style,
    pub selected: Style,
    /// The frame around the text one writes, while keys go there.
    pub frame: Style,
    pub clock: Style,
    signs: Signs,
    tints: Option<Tints>,
    scene: Option<PictureColours>,
}

/// The colours of soft pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PictureColours {
    pub paper: Rgb,
    pub is_dark: bool,
    /// The light of a lamp or of the sun, the moon, and the land at dusk.
    pub light: Rgb,
    pub moon: Rgb,
    pub dusk: Rgb,
}

/// The facts about the terminal on which pages are painted.
#[derive(Debug, Clone, Default)]
pub struct Look {
    pub depth: Depth,
    pub paper: Paper,
    pub signs: Signs,
}

impl Look {
    pub fn theme(&self) -> Theme {
        Theme { signs: self.signs, ..Theme::new(self.depth, self.paper.colour) }
    }
}

const PLAIN: Style = Style::new();
const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
const DIM: Style = Style::new().add_modifier(Modifier::DIM);
const REVERSED: Style = Style::new().add_modifier(Modifier::REVERSED);

pub const MONOCHROME: Theme = Theme {
    plain: PLAIN,
    strong: BOLD,
    emphasis: Style::new().add_modifier(Modifier::ITALIC),
    quiet: DIM,
    link: Style::new().add_modifier(Modifier::UNDERLINED),
    title: BOLD,
    heading: BOLD,
    rule: DIM,
    walked: PLAIN,
    here: BOLD,
    key: BOLD,
    hint: BOLD,
    chosen: BOLD,
    chosen_paper: PLAIN,
    stones: [REVERSED, REVERSED.add_modifier(Modifier::BOLD), REVERSED.add_modifier(Modifier::DIM)],
    care: BOLD,
    quote: DIM,
    words: DIM,
    people: [PLAIN; 2],
    names: [DIM; 2],
    cards: [PLAIN; 2],
    floors: [PLAIN; 2],
    sealed: PLAIN,
    sealed_paper: PLAIN,
    band: PLAIN,
    selected: REVERSED,
    frame: PLAIN,
    clock: BOLD,
    signs: Signs::Rich,
    tints: None,
    scene: None,
};

/// The shares of a hue in tints of the paper: under the choice one stands on, a walked stone, a stone ahead; a card, the
/// half of whoever has the floor, an envelope, the usual wobble.
const CHOSEN: f64 = 0.13;
const WALKED: f64 = 0.38;
const AHEAD: f64 = 0.12;
const CARD: f64 = 0.11;
const FLOOR: f64 = 0.17;
const ENVELOPE: f64 = 0.12;
const BAND: f64 = 0.09;

impl Theme {
    /// The theme for a terminal with so many colours, on its paper where that is known.
    pub fn new(depth: Depth, paper: Option<Rgb>) -> Self {
        match (depth, paper) {
            (Depth::Mono, _) => MONOCHROME,
            (Depth::Full | Depth::Indexed, Some(paper)) => Self::inked(paper, depth == Depth::Indexed),
            (_, paper) => Self::sixteen(paper.is_some_and(Rgb::is_dark)),
        }
    }

    fn inked(paper: Rgb, is_indexed: bool) -> Self {
        let hues = Hues::on(paper);
        let ink = |hue: Rgb| Style::new().fg(hue.into());
        let tint = |hue, share| paper.mix(hue, share);
        let on = |paper: Rgb, hue: Rgb| Style::new().bg(paper.into()).fg(hue.readable(paper, LETTERS).into());
        let bold = |style: Style| style.add_modifier(Modifier::BOLD);
        Self {
            plain: ink(hues.text),
            strong: bold(ink(hues.text)),
            quiet: ink(hues.quiet),
            title: bold(ink(hues.text)),
            heading: bold(ink(hues.text)),
            rule: ink(hues.rule),
            walked: ink(hues.accent),
            here: ink(hues.accent),
            key: ink(hues.accent),
            hint: ink(hues.text),
            chosen_paper: Style::new().bg(tint(hues.accent, CHOSEN).into()),
            stones: [
                on(tint(hues.accent, WALKED), hues.text),
                bold(on(hues.accent, paper)),
                on(tint(hues.text, AHEAD), hues.quiet),
            ],
            care: ink(hues.care),
            quote: ink(hues.frame),
            words: ink(hues.frame),
            people: hues.people.map(ink),
            names: hues.people.map(ink),
            cards: hues.people.map(|hue| Style::new().bg(tint(hue, CARD).into())),
            floors: hues.people.map(|hue| Style::new().bg(tint(hue, FLOOR).into())),
            sealed: ink(hues.sealed),
            sealed_paper: Style::new().bg(tint(hues.sealed, ENVELOPE).into()),
            band: Style::new().bg(tint(hues.text, BAND).into()),
            frame: ink(hues.frame),
            clock: ink(hues.accent),
            scene: (!is_indexed).then_some(hues.scene),
            tints: Some(Tints::new(paper, hues.text, is_indexed)),
            ..MONOCHROME
        }
    }

    /// Yellow reads on a dark paper only; elsewhere the way is bold.
    fn sixteen(is_dark: bool) -> Self {
        let way = if is_dark { Style::new().fg(Color::Yellow) } else { BOLD };
        let first = if is_dark { Color::Cyan } else { Color::Blue };
        Self {
            walked: way,
            here: way,
            key: way,
            clock: way,
            care: Style::new().fg(Color::Green),
            people: [first, Color::Magenta].map(|colour| Style::new().fg(colour)),
            ..MONOCHROME
        }
    }

    /// The colours of soft pictures; none where there are too few colours for them.
    pub fn scene(&self) -> Option<PictureColours> {
        self.scene
    }

    /// The last touch to a frame: every letter gets the ink of the theme and reads on what is behind it, and every colour
    /// and sign is one that the terminal has.
    pub fn settle(&mut self, buffer: &mut Buffer) {
        if self.signs == Signs::Plain {
            for cell in &mut buffer.content {
                if let Some(plain) = plainly(cell.symbol()) {
                    cell.set_symbol(plain);
                }
            }
        }
        let Some(tints) = &mut self.tints else { return };
        for cell in &mut buffer.content {
            let is_picture = !tints.is_indexed
                && matches!(cell.bg, Color::Rgb(..))
                && (cell.symbol() == UPPER_HALF || cell.symbol() == " ");
            if is_picture {
                continue;
            }
            if (cell.fg, cell.bg) != (Color::Reset, Color::Reset) || cell.symbol() != " " {
                (cell.fg, cell.bg) = tints.shown(cell.fg, cell.bg);
            }
        }
    }

    pub fn tone(&self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => self.plain,
            Tone::Strong => self.strong,
            Tone::Emphasis => self.emphasis,
            Tone::Quiet => self.quiet,
        }
    }
}

#[cfg(test)]
pub mod tests;
