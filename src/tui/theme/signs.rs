//! The signs and frames of the screen.

use ratatui::{
    style::Style,
    widgets::{Block, BorderType, Borders, Padding},
};

use crate::block::Bead;

/// The signs that a terminal's font has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Signs {
    #[default]
    Rich,
    /// Those of a console: letters, what Latin-1 has, and single lines.
    Plain,
}

/// The sign that stands for another one where the font is a console's.
const PLAINLY: [(&str, &str); 18] = [
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
    let found = || PLAINLY.iter().find(|(rich, _)| *rich == sign).map(|(_, plain)| *plain);
    if sign.is_ascii() { None } else { found() }
}

/// The bars beside what is set apart.
pub const CARE_BAR: &str = "┃ ";
pub const QUOTE_BAR: &str = "│ ";
pub const WORDS_BAR: &str = "▏ ";

pub const RULE: &str = "─";
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

/// The bead of a practice.
pub fn bead(bead: Bead) -> &'static str {
    match bead {
        Bead::Done => "●",
        Bead::Begun => "◐",
        Bead::NotYet => "○",
    }
}

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
