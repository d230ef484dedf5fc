//! The signs and frames of the screen.

use ratatui::{
    style::Style,
    widgets::{Block, BorderType, Borders, Padding},
};

use crate::block::Bead;

/// The bars beside what is set apart.
pub const CARE_BAR: &str = "┃ ";
pub const QUOTE_BAR: &str = "│ ";
pub const WORDS_BAR: &str = "▏ ";

pub const RULE: &str = "─";
/// The filled part of a bar; the rest is a rule.
pub const BAR: &str = "━";
pub const POINTER: &str = "›";
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
