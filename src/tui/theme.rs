//! Every colour, border and sign of the screen, as a role. The terminal's own sixteen colours only, and never white,
//! black or yellow for words, so that light and dark both stay readable. A sign always says what a colour says.

use ratatui::{
    style::{Color, Modifier, Style},
    widgets::{Block, BorderType, Borders, Padding},
};

use crate::block::{Bead, Tone};

#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    pub plain: Style,
    pub strong: Style,
    pub emphasis: Style,
    pub quiet: Style,
    pub link: Style,
    pub title: Style,
    pub heading: Style,
    /// The walked pieces of the rule.
    pub walked: Style,
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
    /// The lines of a chart: the first person's, the second's.
    pub charted: [Style; 2],
}

const ACCENT: Style = Style::new().fg(Color::Magenta);
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
    walked: PLAIN,
    here: BOLD,
    key: BOLD,
    chosen: BOLD,
    care: BOLD,
    quote: QUIET,
    words: QUIET,
    selected: Style::new().add_modifier(Modifier::REVERSED),
    frame: PLAIN,
    clock: BOLD,
    charted: [PLAIN; 2],
};

/// One warm accent. Magenta is the only one of the sixteen that reads well on black and on white; the other two colour
/// bars and frames, never letters.
pub const COLOURED: Theme = Theme {
    heading: ACCENT.add_modifier(Modifier::BOLD),
    walked: ACCENT,
    here: ACCENT.add_modifier(Modifier::BOLD),
    key: ACCENT,
    care: Style::new().fg(Color::Yellow),
    quote: Style::new().fg(Color::Cyan),
    words: ACCENT,
    frame: Style::new().fg(Color::Cyan),
    clock: ACCENT,
    charted: [ACCENT, Style::new().fg(Color::Cyan)],
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
