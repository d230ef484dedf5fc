//! Things that can be said, each also in plain words. A page is a list of these; every front and export shows the same list.

pub mod chart;
mod clock;
mod evening;
mod fold;
mod promise;
mod ring;
mod stone;
mod way;
pub mod wrap;

use std::borrow::Cow;

use crate::language::Catalogue;

pub use chart::Chart;
pub use clock::{Clock, clock_time};
pub use evening::{Half, Halves, Leg};
pub use fold::fold_into;
pub use promise::{PromiseRow, Week};
pub use ring::{Move, Ring, one_line};
pub use stone::{Bead, Station, Stone};
pub use way::{Light, Way};

use crate::private::Private;

/// How a run of letters is meant, not how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    Strong,
    Emphasis,
    /// An aside: dates, counts, hints.
    Quiet,
}

/// A run of letters of one tone, perhaps with an address behind it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    pub text: String,
    pub tone: Tone,
    /// An `https://` address, or `page:<id>` for a page of the guide.
    pub link: Option<String>,
}

/// A line or paragraph of the guide or of the program. Never somebody's private words: those are [`Block::Words`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub Vec<Span>);

impl Text {
    pub fn quiet(text: impl Into<String>) -> Self {
        Self(vec![Span { text: text.into(), tone: Tone::Quiet, link: None }])
    }

    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Span { text: text.into(), tone: Tone::Strong, link: None }])
    }

    /// The letters alone.
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(vec![Span { text, ..Span::default() }])
    }
}

/// One thing that a page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Heading(Text),
    Paragraph(Text),
    /// A list item: its marker (`•`, `1.`), and how deep it sits (0 is outermost).
    Item {
        marker: String,
        depth: u8,
        text: Text,
    },
    Quote(Text),
    /// Something to take care of: a caution, a gate, a gentle sentence.
    Note(Text),
    /// A person's words, shown as typed and never read as Markdown.
    Words {
        by: Option<Author>,
        words: Private,
    },
    /// The answers of two people to the same question, in the couple's order: side by side where there is room.
    Voices(Box<[Voice; 2]>),
    /// Two answers that are sealed, in the couple's order.
    Envelopes(Envelopes),
    /// Who can read what is answered on this page: always seen, beside the place to answer.
    Readers(Readers),
    Clock(Clock),
    /// Whose turn it is to speak.
    Halves(Halves),
    /// Who does what, one after the other.
    Legs(Vec<Leg>),
    /// A quarrel that goes round, in the words of both.
    Ring(Box<Ring>),
    /// A picture over the end of an evening, which says nothing.
    Moon,
    Chart(Chart),
    /// The evenings behind them.
    Way(Way),
    /// One of the stops of a page of the guide, in a list of them.
    Station(Station),
    /// The keys of the front that shows it, each with what it does there.
    Keys,
    /// The effect of leaving at once, and what it keeps, in the front that shows it.
    Leaving,
    Rule,
}

impl Block {
    pub fn heading(text: impl Into<Text>) -> Self {
        Self::Heading(text.into())
    }

    pub fn say(text: impl Into<Text>) -> Self {
        Self::Paragraph(text.into())
    }

    pub fn note(text: impl Into<Text>) -> Self {
        Self::Note(text.into())
    }

    pub fn quiet(text: impl Into<String>) -> Self {
        Self::Paragraph(Text::quiet(text))
    }

    pub fn strong(text: impl Into<String>) -> Self {
        Self::Paragraph(Text::strong(text))
    }

    /// Words without their author's name beside them.
    pub fn words(words: Private) -> Self {
        Self::Words { by: None, words }
    }

    /// The answers to one question: two voices, or one after the other where it is not two.
    pub fn voices(said: Vec<Voice>) -> Vec<Self> {
        match <[Voice; 2]>::try_from(said) {
            Ok(two) => vec![Self::Voices(Box::new(two))],
            Err(said) => {
                let alone = |Voice { by, words }| Self::Words { by: Some(by), words };
                said.into_iter().map(alone).collect()
            }
        }
    }

    /// The runs of letters in it, where it has any.
    pub fn spans(&self) -> &[Span] {
        match self {
            Self::Heading(text) | Self::Paragraph(text) | Self::Quote(text) | Self::Note(text) => &text.0,
            Self::Item { text, .. } => &text.0,
            Self::Words { .. }
            | Self::Voices(_)
            | Self::Envelopes(_)
            | Self::Readers(_)
            | Self::Clock(_)
            | Self::Halves(_)
            | Self::Legs(_)
            | Self::Ring(_)
            | Self::Moon
            | Self::Chart(_)
            | Self::Way(_)
            | Self::Station(_)
            | Self::Keys
            | Self::Leaving
            | Self::Rule => &[],
        }
    }

    /// As [`Self::spans`], to be changed.
    pub fn spans_mut(&mut self) -> &mut [Span] {
        match self {
            Self::Heading(text) | Self::Paragraph(text) | Self::Quote(text) | Self::Note(text) => &mut text.0,
            Self::Item { text, .. } => &mut text.0,
            _ => &mut [],
        }
    }

    pub fn item(text: impl Into<Text>) -> Self {
        Self::Item { marker: "•".into(), depth: 0, text: text.into() }
    }
}

/// The author of words, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    pub name: String,
    /// Which of the two it is, 0 or 1; none where both wrote.
    pub person: Option<usize>,
}

#[cfg(test)]
impl From<&str> for Author {
    fn from(name: &str) -> Self {
        Self { name: name.into(), person: None }
    }
}

/// The words of one person, under that person's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    pub by: Author,
    pub words: Private,
}

/// Two sealed answers. Before they are open nobody's words are in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelopes {
    pub by: [Author; 2],
    /// The words, while both are being opened.
    pub letters: Option<Box<[Voice; 2]>>,
    /// True when they stand half open.
    pub ajar: bool,
}

/// The sentence that says who can read an answer, and what its author may do later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readers {
    pub who: &'static str,
    pub later: Option<&'static str>,
}

impl Readers {
    pub fn words(self, say: Catalogue) -> String {
        say.all([self.who].into_iter().chain(self.later))
    }
}

/// Text that no terminal and no file viewer will obey: control characters, escapes and direction overrides become
/// visible symbols. Line ends and tabs stay. Every way out (screen, print, export) goes through here once.
pub fn safe(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| symbol(c).is_some()) {
        Cow::Owned(text.chars().map(|c| symbol(c).unwrap_or(c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// True for a character that [`safe`] lets through.
pub fn is_safe(c: char) -> bool {
    symbol(c).is_none()
}

/// The symbol that stands for a character which must not reach a terminal raw.
fn symbol(c: char) -> Option<char> {
    match c {
        '\n' | '\t' => None,
        '\0'..='\u{1f}' => char::from_u32(0x2400 + c as u32),
        '\u{7f}' => Some('␡'),
        '\u{80}'..='\u{9f}' => Some('\u{fffd}'),
        '\u{2028}' | '\u{2029}' => Some('␤'),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some('⍰'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_sequence_becomes_visible_and_harmless() {
        assert_eq!(safe("\u{1b}[31mred\u{7}\u{9b}2J"), "␛[31mred␇\u{fffd}2J");
        assert_eq!(safe("a\u{202e}b\tc\nd"), "a⍰b\tc\nd");
    }

    #[test]
    fn ordinary_words_in_any_script_are_untouched() {
        for words in ["日本語", "שלום", "👨‍👩‍👧‍👦", "e\u{301}", "line\nline"] {
            assert!(matches!(safe(words), Cow::Borrowed(_)));
        }
    }
}
