//! The signs and frames of the screen.

use ratatui::{
    style::Style,
    widgets::{Block, BorderType, Borders, Padding},
};

use crate::block::{Bead, Week};

/// The signs that a terminal's font has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Signs {
    #[default]
    Rich,
    /// Those of a console: letters, what Latin-1 has, and single lines.
    Plain,
}

/// The sign that stands for another one where the font is a console's.
const PLAINLY: [(&str, &str); 20] = [
    ("●", "*"),
    ("◐", "+"),
    ("○", "o"),
    ("☾", " "),
    ("◉", "#"),
    ("›", ">"),
    ("•", "*"),
    ("━", "="),
    ("┃", "│"),
    ("▏", "│"),
    ("▎", "│"),
    ("✉", "="),
    ("╭", "┌"),
    ("╮", "┐"),
    ("╰", "└"),
    ("╯", "┘"),
    ("←", "<"),
    ("→", ">"),
    ("↓", "v"),
    ("↑", "^"),
];

/// The sign that a console shows in the place of this one; none for one that it has.
pub fn plainly(sign: &str) -> Option<&'static str> {
    let dots = |sign: &str| match sign.chars().next().map(u32::from) {
        Some(sign @ 0x2800..=0x28ff) if (sign - 0x2800).count_ones() > 3 => Some("*"),
        Some(0x2800..=0x28ff) => Some("·"),
        _ => None,
    };
    let found =
        || dots(sign).or_else(|| PLAINLY.iter().find(|(rich, _)| *rich == sign).map(|(_, plain)| *plain));
    if sign.is_ascii() { None } else { found() }
}

/// The bars beside what is set apart.
pub const CARE_BAR: &str = "┃ ";
pub const QUOTE_BAR: &str = "│ ";
pub const WORDS_BAR: &str = "▏ ";
/// The bar of a card, without a blank behind it.
pub const CARD_BAR: &str = "▎";
/// On an envelope.
pub const SEALED: &str = "✉";
/// The upper of the two pixels in a cell.
pub const UPPER_HALF: &str = "▀";

pub const RULE: &str = "─";
/// An edge of the usual wobble, where papers have no tints.
pub const EDGE: &str = "·";
/// The difference in a small chart, where no word fits.
pub const HIGHER: &str = "↑";
pub const LOWER: &str = "↓";
/// From one thing to the next, and the other way.
pub const ON: &str = "→";
pub const BACK: &str = "←";
/// Between two columns.
pub const UPRIGHT: &str = "│";
/// Stands where more rows would follow.
pub const GOES_ON: &str = "…";
/// The filled part of a bar; the rest is a rule.
pub const BAR: &str = "━";
pub const POINTER: &str = "›";
/// Beside what is taken, and what is not.
pub const TAKEN: &str = "●";
pub const OPEN: &str = "○";
/// Stands for a letter that is not shown.
pub const LETTER: &str = "•";

pub const STONE_HERE: &str = "◉";
pub const STONE_AHEAD: &str = "○";
/// Of several things, the one that comes now.
pub const NOW: &str = "◐";

/// The bead of a practice.
pub fn bead(bead: Bead) -> &'static str {
    match bead {
        Bead::Done => "●",
        Bead::Begun => "◐",
        Bead::NotYet => "○",
    }
}

/// The mark of a week of a promise.
pub fn week(week: Week) -> &'static str {
    match week {
        Week::Kept => "●",
        Week::Changed => "◐",
        Week::Missed => "○",
        Week::Unsaid => "·",
    }
}

/// An evening, beside the way.
pub const EVENING: &str = "•";

/// Late in the evening.
pub const MOON: &str = "☾";
/// Ahead of who is here.
pub const PERSON: &str = "● ";

/// The numbers of each person in a chart, where two of them meet, and what joins them.
pub const CHARTED: [char; 2] = ['●', '○'];
pub const CHARTED_BOTH: &str = "◉";
pub const JOINED: [char; 2] = ['·', '-'];

/// The frame around the text that one writes; a bar beside it where rows are dear.
pub fn field_frame(style: Style, whole: bool) -> Block<'static> {
    let borders = if whole { Borders::ALL } else { Borders::LEFT };
    Block::new()
        .borders(borders)
        .border_type(BorderType::Rounded)
        .border_style(style)
        .padding(Padding::horizontal(1))
}
