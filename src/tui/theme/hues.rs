//! The hues of the roles, and how they come to read on a paper.

use super::{PictureColours, colour::Rgb};

/// The least contrast of letters, and of graphics, to what is behind them (WCAG 2.2, 1.4.3 and 1.4.11).
pub const LETTERS: f64 = 4.5;
const GRAPHICS: f64 = 3.0;
/// The contrast of long text, and of lines that only adorn.
const TEXT: f64 = 7.0;
const ADORNS: f64 = 1.3;

/// The hues of the roles, as they are wished for.
pub struct Hues {
    pub text: Rgb,
    pub quiet: Rgb,
    pub rule: Rgb,
    pub frame: Rgb,
    pub accent: Rgb,
    pub care: Rgb,
    pub sealed: Rgb,
    pub people: [Rgb; 2],
    pub scene: PictureColours,
}

/// Blue beside rose, and sand for the way: to the colour-blind they stay blue beside sand (Machado and others, 2009).
const ON_DARK: Hues = Hues {
    text: Rgb::hex(0xec_e4da),
    quiet: Rgb::hex(0xa8_9e92),
    rule: Rgb::hex(0x4d_463f),
    frame: Rgb::hex(0x85_7a6e),
    accent: Rgb::hex(0xe8_b96a),
    care: Rgb::hex(0x8f_c7b0),
    sealed: Rgb::hex(0xc3_a8ee),
    people: [Rgb::hex(0x8f_bdf0), Rgb::hex(0xf2_9c9c)],
    scene: PictureColours {
        paper: Rgb::BLACK,
        is_dark: true,
        light: Rgb::hex(0xe8_b96a),
        moon: Rgb::hex(0xf4_dcae),
        dusk: Rgb::hex(0x7f_8fc0),
    },
};
const ON_LIGHT: Hues = Hues {
    text: Rgb::hex(0x2b_2521),
    quiet: Rgb::hex(0x67_5d54),
    rule: Rgb::hex(0xd9_cfc4),
    frame: Rgb::hex(0x8b_8075),
    accent: Rgb::hex(0x85_5300),
    care: Rgb::hex(0x25_654f),
    sealed: Rgb::hex(0x6a_44a6),
    people: [Rgb::hex(0x1d_5c9f), Rgb::hex(0xa5_2c4c)],
    scene: PictureColours {
        paper: Rgb::WHITE,
        is_dark: false,
        light: Rgb::hex(0xe9_b44c),
        moon: Rgb::hex(0xd9_9c2f),
        dusk: Rgb::hex(0xb0_8a78),
    },
};

impl Hues {
    /// Each pushed away from the paper until it reads there.
    pub fn on(paper: Rgb) -> Self {
        let wish = if paper.is_dark() { ON_DARK } else { ON_LIGHT };
        let letters = |hue: Rgb| hue.readable(paper, LETTERS);
        Self {
            text: wish.text.readable(paper, TEXT),
            quiet: letters(wish.quiet),
            rule: wish.rule.readable(paper, ADORNS),
            frame: wish.frame.readable(paper, GRAPHICS),
            accent: letters(wish.accent),
            care: letters(wish.care),
            sealed: letters(wish.sealed),
            people: wish.people.map(letters),
            scene: PictureColours { paper, ..wish.scene },
        }
    }
}
