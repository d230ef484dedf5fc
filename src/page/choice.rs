//! A choice of a page: its key, what it says, and what it leads to.

use super::Key;
use chrono::NaiveDate;

use crate::{
    block::{Block, Chart, PromiseRow, Stone},
    language::Catalogue,
    session::{Place, Request},
};

#[derive(Debug, Clone)]
pub struct Choice<M> {
    /// Its letter, if there is one, is unique on the page.
    pub key: Key,
    pub label: String,
    pub does: Does<M>,
    /// Writes something: left out where nothing can be written.
    pub writes: bool,
    /// Answers something for the user: never preselected, and never what a mere Enter does.
    pub answers: bool,
    pub kind: ChoiceKind,
    /// The beginning of what it opens, shown beside a list where there is room.
    pub shows: Vec<Block>,
}

/// How a choice stands on its page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ChoiceKind {
    #[default]
    Line,
    /// A step of the path.
    Stone(Stone),
    /// One of several short ones in a row, by the row's name.
    InRow(String),
    /// A promise, with its weeks.
    Promise(PromiseRow),
    /// One of several small charts on one scale, with the days that all of them span.
    Chart(Box<Chart>, (NaiveDate, NaiveDate)),
}

/// The effect of a choice: something that every page can ask of the app, or a message to its own screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Does<M> {
    Ask(Request),
    Tell(M),
}

impl<M> Choice<M> {
    pub fn new(key: Key, label: impl Into<String>, message: impl Into<M>) -> Self {
        Self::does(key, label, Does::Tell(message.into()))
    }

    /// Asks something of the app.
    pub fn ask(key: Key, label: impl Into<String>, request: Request) -> Self {
        Self::does(key, label, Does::Ask(request))
    }

    fn does(key: Key, label: impl Into<String>, does: Does<M>) -> Self {
        Self {
            key,
            label: label.into(),
            does,
            writes: false,
            answers: false,
            kind: ChoiceKind::Line,
            shows: vec![],
        }
    }

    /// Stands in a list of which several can be chosen, and says whether it is.
    pub fn toggle(key: Key, label: &str, is_chosen: bool, message: impl Into<M>, say: Catalogue) -> Self {
        Self::new(key, if is_chosen { say.chosen(label) } else { label.to_owned() }, message)
    }

    /// The letter that takes it.
    pub fn letter(&self) -> char {
        self.key.letter()
    }

    /// Marks a choice that writes something.
    pub fn writes(self) -> Self {
        Self { writes: true, ..self }
    }

    /// Marks a choice that answers something for the user.
    pub fn answers(self) -> Self {
        Self { answers: true, ..self }
    }

    /// Stands as a stone of the path.
    pub fn stone(self, stone: Stone) -> Self {
        Self { kind: ChoiceKind::Stone(stone), ..self }
    }

    /// Stands as a promise.
    pub fn promise(self, row: PromiseRow) -> Self {
        Self { kind: ChoiceKind::Promise(row), ..self }
    }

    /// Stands as a small chart.
    pub fn chart(self, chart: Chart, days: (NaiveDate, NaiveDate)) -> Self {
        Self { kind: ChoiceKind::Chart(Box::new(chart), days), ..self }
    }

    /// Stands in the row of this name.
    pub fn in_row(self, name: &str) -> Self {
        Self { kind: ChoiceKind::InRow(name.to_owned()), ..self }
    }

    /// Shows the beginning of what it opens.
    pub fn showing(self, shows: Vec<Block>) -> Self {
        Self { shows, ..self }
    }

    /// Leads to a place.
    pub fn go(key: Key, label: impl Into<String>, place: Place) -> Self {
        Self::ask(key, label, Request::Go(place))
    }

    /// The way back inside a screen, on Esc too.
    pub fn back(label: impl Into<String>, message: impl Into<M>) -> Self {
        Self::new(Key::Back, label, message)
    }

    /// The way back to a place, on Esc too.
    pub fn back_to(label: impl Into<String>, place: Place) -> Self {
        Self::go(Key::Back, label, place)
    }

    /// The same choice for the screen around.
    pub fn map<N>(self, wrap: &impl Fn(M) -> N) -> Choice<N> {
        let does = match self.does {
            Does::Ask(request) => Does::Ask(request),
            Does::Tell(message) => Does::Tell(wrap(message)),
        };
        let Self { key, label, writes, answers, kind, shows, .. } = self;
        Choice { key, label, does, writes, answers, kind, shows }
    }
}
