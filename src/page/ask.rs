//! The inputs that a page can ask for, and what comes back of them.

use crate::{
    journey::{checkin::Ratings, key::DraftKey},
    private::{Private, Secret},
};

/// The input that a page asks for, beside its choices.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// Nothing but one of the choices.
    Choose,
    Write(TextInput),
    /// A passphrase: typed without being shown, never drafted, kept by Enter.
    Secret,
    /// A key that is to leave at once: pressed; line by line its name is typed.
    Press,
    Rate(Scale),
    Rates(Rates),
    List(List),
}

/// The input of a user, as a front sends it back. The only message in the program that holds a user's words.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The key of the [`Ask`] that it answers; an answer to another one does nothing.
    pub key: DraftKey,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Words(Private),
    /// A passphrase that is not empty.
    Secret(Secret),
    /// The name of a key: `f9`, `ctrl-x`.
    Key(String),
    /// A number from 0 to 10.
    Number(u8),
    Numbers(Ratings),
    /// The row of a list that is taken in or out.
    Toggle(usize),
    /// The row of a list that is to be looked at.
    Look(usize),
}

/// A place to write. While the user writes, the front holds the text; it reports it as a draft before it sends any
/// message other than the answer.
#[derive(Debug, Clone, PartialEq)]
pub struct TextInput {
    /// Names the draft: the same key, the same unfinished words. Empty: no draft is ever written.
    pub key: DraftKey,
    /// The text at the beginning: the draft, or else the words kept before.
    pub words: Private,
    /// A single line (a name), kept by Enter. Longer texts are kept by Ctrl-D or Ctrl-S, or a line with one `.`.
    pub one_line: bool,
}

/// A number from 0 to 10 with plain words at both ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    pub key: DraftKey,
    pub low: String,
    pub high: String,
    pub value: Option<u8>,
}

/// Several numbers from 0 to 10 on one page, each of which may be left out. While they are given the front holds them; it
/// reports them as a field's words are reported.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates {
    /// Names the draft.
    pub key: DraftKey,
    pub rows: Vec<Row>,
    /// Numbers given already, by the rows' ids.
    pub given: Ratings,
}

/// One thing that is rated, with plain words at both ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub id: String,
    pub ask: String,
    pub low: String,
    pub high: String,
}

/// Things of which some are taken: all of them on one page, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub rows: Vec<ListRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// The heading above the row, where a new one begins.
    pub heading: Option<String>,
    pub label: String,
    /// The first line of the words behind it.
    pub words: Private,
    pub taken: bool,
}

impl Ask {
    /// The key that an answer must carry. Empty where no draft is kept.
    pub fn key(&self) -> &DraftKey {
        match self {
            Self::Choose | Self::Secret | Self::Press | Self::List(_) => DraftKey::NOWHERE,
            Self::Write(text) => &text.key,
            Self::Rate(scale) => &scale.key,
            Self::Rates(rates) => &rates.key,
        }
    }

    /// True where letters choose, and nothing else is given on the page itself.
    pub fn is_menu(&self) -> bool {
        matches!(self, Self::Choose | Self::Press)
    }

    /// True where this kind of value is asked for under this key.
    pub fn takes(&self, answer: &Answer) -> bool {
        let is_of_this = match (self, &answer.value) {
            (Self::List(list), Value::Toggle(row) | Value::Look(row)) => *row < list.rows.len(),
            (Self::Write(_), Value::Words(_))
            | (Self::Secret, Value::Secret(_))
            | (Self::Press, Value::Key(_))
            | (Self::Rate(_), Value::Number(_))
            | (Self::Rates(_), Value::Numbers(_)) => true,
            _ => false,
        };
        is_of_this && *self.key() == answer.key
    }

    /// The answer to this with a value.
    pub fn answer(&self, value: Value) -> Answer {
        Answer { key: self.key().clone(), value }
    }
}
