//! A page: what a screen says and what it asks, the same for every front. Each choice carries the message it sends, so
//! footer, key, menu and help are all made from one list.

use crate::{
    app::Message,
    block::Block,
    journey::checkin::Ratings,
    private::{Private, Secret},
};

#[derive(Debug, Clone)]
pub struct Page {
    pub title: String,
    /// Which of the five steps this page belongs to, for the quiet header.
    pub step: Option<usize>,
    pub body: Vec<Block>,
    pub ask: Ask,
    /// What every page offers: help, the way out.
    pub always: Vec<Choice>,
    /// A passing word: saved, not saved, undone.
    pub notice: Option<String>,
}

#[derive(Debug, Clone)]
pub enum Ask {
    /// One of these. The first is what Enter does.
    Choose(Vec<Choice>),
    Write(Field),
    Secret(Hidden),
    Rate(Scale),
    Rates(Rates),
}

#[derive(Debug, Clone)]
pub struct Choice {
    /// Lower-case letter, digit or blank, unique on its page. `b` is the way back: fronts send it for Esc too.
    pub key: char,
    pub label: String,
    pub message: Message,
}

impl Choice {
    pub fn new(key: char, label: impl Into<String>, message: impl Into<Message>) -> Self {
        Self { key, label: label.into(), message: message.into() }
    }

    /// The way back, on Esc and `b`.
    pub fn back(label: impl Into<String>, message: impl Into<Message>) -> Self {
        Self::new('b', label, message)
    }
}

/// A place to write. While somebody writes, the front holds the text; it reports it by [`Message::Drafted`] before it
/// sends any message other than `keep`.
#[derive(Debug, Clone)]
pub struct Field {
    /// Names the draft: the same key, the same unfinished words. Empty: no draft is ever written.
    pub key: String,
    /// What stands there already: the draft, or else the words kept before.
    pub words: Private,
    /// A single line (a name), kept by Enter.
    pub one_line: bool,
    /// Keeps the words (Ctrl-D, Ctrl-S; a line with one `.` in plain mode).
    pub keep: fn(Private) -> Message,
    /// What else can be done here. `b` leaves (Esc); the words stay as a draft.
    pub choices: Vec<Choice>,
}

/// A passphrase: typed without being shown, never drafted, kept by Enter.
#[derive(Debug, Clone)]
pub struct Hidden {
    /// Takes what was typed, which is never nothing.
    pub keep: fn(Secret) -> Message,
    /// What else can be done here. `b` leaves (Esc); what was typed is wiped.
    pub choices: Vec<Choice>,
}

/// A number from 0 to 10 with plain words at both ends.
#[derive(Debug, Clone)]
pub struct Scale {
    pub low: String,
    pub high: String,
    pub value: Option<u8>,
    pub rate: fn(u8) -> Message,
    pub choices: Vec<Choice>,
}

/// Several numbers from 0 to 10 on one page, each of which may be left out. While they are given the front holds them; it
/// reports them as a field's words are reported, before it sends any message other than `keep`.
#[derive(Debug, Clone)]
pub struct Rates {
    /// Names the draft.
    pub key: String,
    pub rows: Vec<Row>,
    /// What was given already, by the rows' ids.
    pub given: Ratings,
    pub keep: fn(Ratings) -> Message,
    pub choices: Vec<Choice>,
}

/// One thing that is rated, with plain words at both ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub id: String,
    pub ask: String,
    pub low: String,
    pub high: String,
}

impl Ask {
    /// Everything that can be chosen here besides writing and rating.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::Choose(choices) => choices,
            Self::Write(field) => &field.choices,
            Self::Secret(hidden) => &hidden.choices,
            Self::Rate(scale) => &scale.choices,
            Self::Rates(rates) => &rates.choices,
        }
    }
}

impl Page {
    /// A page that says something and offers choices.
    pub fn new(title: impl Into<String>, body: Vec<Block>, choices: Vec<Choice>) -> Self {
        Self::asking(title, body, Ask::Choose(choices))
    }

    /// As [`Page::new`], with another kind of ask. A first heading that says the title again is left out.
    pub fn asking(title: impl Into<String>, mut body: Vec<Block>, ask: Ask) -> Self {
        let title = title.into();
        if matches!(body.first(), Some(Block::Heading(text)) if text.plain() == title) {
            body.remove(0);
        }
        Self { title, step: None, body, ask, always: vec![], notice: None }
    }

    /// Belongs to a step of the path.
    pub fn on(mut self, step: Option<usize>) -> Self {
        self.step = step;
        self
    }

    /// The message behind a key, here or among what is always offered.
    pub fn choice(&self, key: char) -> Option<&Choice> {
        self.ask.choices().iter().chain(&self.always).find(|choice| choice.key == key)
    }

    /// True while a clock on this page runs, and the front must wake for it.
    pub fn ticks(&self) -> bool {
        self.body.iter().any(|block| matches!(block, Block::Clock(clock) if clock.running && clock.left > 0))
    }
}
