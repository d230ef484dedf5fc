//! Every colour, border and sign of the screen, as a role. The terminal's own sixteen colours only, and never white,
//! black or yellow for words, so that light and dark both stay readable. A sign always says what a colour says.

use ratatui::{
    style::{Color, Modifier, Style},
    widgets::{Block, BorderType, Padding},
};

use crate::block::Tone;

#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    pub plain: Style,
    pub strong: Style,
    pub emphasis: Style,
    pub quiet: Style,
    pub link: Style,
    pub title: Style,
    pub heading: Style,
    /// The stone one stands on, and the key of a choice.
    pub here: Style,
    pub key: Style,
    /// The label of the highlighted choice.
    pub chosen: Style,
    /// The bars beside a note, a quote, somebody's words.
    pub care: Style,
    pub quote: Style,
    pub words: Style,
    pub selected: Style,
    /// The frame around the text one writes, while keys go there.
    pub frame: Style,
    pub clock: Style,
}

const fn fg(color: Color) -> Style {
    Style::new().fg(color)
}

const PLAIN: Style = Style::new();
const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
const QUIET: Style = Style::new().add_modifier(Modifier::DIM);

pub const MONOCHROME: Theme = Theme {
    plain: PLAIN,
    strong: BOLD,
    emphasis: Style::new().add_modifier(Modifier::ITALIC),
    quiet: QUIET,
    link: Style::new().add_modifier(Modifier::UNDERLINED),
    title: BOLD,
    heading: BOLD,
    here: BOLD,
    key: BOLD,
    chosen: BOLD,
    care: BOLD,
    quote: QUIET,
    words: QUIET,
    selected: Style::new().add_modifier(Modifier::REVERSED),
    frame: PLAIN,
    clock: BOLD,
};

pub const COLOURED: Theme = Theme {
    heading: fg(Color::Cyan).add_modifier(Modifier::BOLD),
    here: fg(Color::Magenta).add_modifier(Modifier::BOLD),
    key: fg(Color::Cyan),
    care: fg(Color::Yellow),
    quote: fg(Color::Cyan),
    words: fg(Color::Magenta),
    frame: fg(Color::Cyan),
    clock: fg(Color::Cyan),
    ..MONOCHROME
};

impl Theme {
    pub fn tone(&self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => self.plain,
            Tone::Strong => self.strong,
            Tone::Emphasis => self.emphasis,
            Tone::Quiet => self.quiet,
        }
    }
}

/// The bars beside what is set apart.
pub const CARE_BAR: &str = "┃ ";
pub const QUOTE_BAR: &str = "│ ";
pub const WORDS_BAR: &str = "▏ ";

pub const RULE: &str = "─";
pub const POINTER: &str = "›";

pub const STONE_BEHIND: &str = "●";
pub const STONE_HERE: &str = "◉";
pub const STONE_AHEAD: &str = "○";

/// The frame around the text that one writes.
pub fn field_frame(style: Style) -> Block<'static> {
    Block::bordered().border_type(BorderType::Rounded).border_style(style).padding(Padding::horizontal(1))
}
