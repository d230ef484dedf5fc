//! Kinds of fields: how a field is answered, and what is offered there. `asked.rs` asks them.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::days;
use crate::{
    guide::AnswerChoice,
    journey::checkin::Ratings,
    page::{Key, Row},
};

#[derive(Debug, Clone)]
pub enum Kind<'a> {
    /// Words of any length.
    Text,
    /// Words on one line.
    Line,
    /// One of these, kept as its id and its label.
    Choice(Cow<'a, [AnswerChoice]>),
    /// A number from 0 to 10, kept as its words where the binding keeps words, else handed to the screen.
    Scale { low: Cow<'a, str>, high: Cow<'a, str>, given: Option<u8> },
    /// Several numbers on one page, handed to the screen.
    Scales { rows: Vec<Row>, given: Ratings },
    /// A day, offered or typed, handed to the screen.
    Day(Days),
    /// One of a few ways, each of which the screen gives its meaning.
    Ways(Vec<Way<'a>>),
}

/// Numbers that were given before and are kept by the screen.
pub(super) enum Before {
    Number(u8),
    Numbers,
}

impl Kind<'_> {
    pub(super) fn before(&self) -> Option<Before> {
        match self {
            Self::Text | Self::Line | Self::Choice(_) | Self::Day(_) | Self::Ways(_) => None,
            Self::Scale { given, .. } => given.map(Before::Number),
            Self::Scales { given, .. } => (!given.is_empty()).then_some(Before::Numbers),
        }
    }

    /// False where nothing but a way on is asked for.
    pub(super) fn is_answer(&self) -> bool {
        match self {
            Self::Text
            | Self::Line
            | Self::Choice(_)
            | Self::Scale { .. }
            | Self::Scales { .. }
            | Self::Day(_) => true,
            Self::Ways(_) => false,
        }
    }

    /// The choices of which one is kept as its id.
    pub(super) fn choices(&self) -> Option<&[AnswerChoice]> {
        if let Self::Choice(choices) = self { Some(choices) } else { None }
    }

    /// The days that are taken, where a day is asked for.
    pub(super) fn days(&self) -> Option<&Days> {
        if let Self::Day(days) = self { Some(days) } else { None }
    }
}

/// Days to choose from, and which typed ones are taken.
#[derive(Debug, Clone)]
pub struct Days {
    /// Offered days with their labels. Empty: a day is typed at once.
    pub offers: Vec<days::Offer>,
    /// The first and the last day that can be typed.
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

/// One way on from a field.
#[derive(Debug, Clone)]
pub struct Way<'a> {
    pub key: Key,
    pub label: Cow<'a, str>,
    /// True where taking it answers something, false where it only goes on.
    pub answers: bool,
    /// True where taking it writes something: left out where nothing can be written.
    pub writes: bool,
}

impl<'a> Way<'a> {
    pub fn answer(key: Key, label: impl Into<Cow<'a, str>>) -> Self {
        Self { key, label: label.into(), answers: true, writes: true }
    }

    pub fn on(key: Key, label: impl Into<Cow<'a, str>>) -> Self {
        Self { key, label: label.into(), answers: false, writes: false }
    }

    /// Marks a way that writes something, or leads to where something is written.
    pub fn writes(self) -> Self {
        Self { writes: true, ..self }
    }
}
