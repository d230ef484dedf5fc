//! Messages of a form: a choice on the page of a field, and its result for the screen around the form.

use chrono::NaiveDate;

use super::FieldId;
use crate::{journey::checkin::Ratings, page::Answer, private::Private, session::Effect};

/// A choice on the page of a field, or what was written there.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The words, numbers or typed day of the user.
    Answer(Answer),
    /// One of the field's choices, by its place.
    Choose(usize),
    Day(NaiveDate),
    /// The whole, or a field of it to be changed.
    Open(FieldId),
    /// From offered days to a typed one, and back.
    TypeDay(bool),
    /// Past the field, or on from a kept answer.
    Onward,
    Change,
    TakeBack,
    /// Leaves an emptied answer as it was.
    Spare,
    Undo,
    /// Keeps one of two versions: the other one, or the one that is shown first.
    Settle {
        other: bool,
    },
    /// Lets both read it.
    Bring,
    /// One of the field's ways, by its place.
    Way(usize),
}

/// The result of a message, for the screen around the form.
#[derive(Debug, PartialEq)]
pub struct Transition {
    pub effects: Vec<Effect>,
    pub out: Out,
}

#[derive(Debug, PartialEq)]
pub enum Out {
    Stay,
    /// All fields are behind.
    Over,
    /// An answer was kept under this field, and the form went on; a choice by its place.
    Kept(FieldId, Option<usize>),
    /// As [`Out::Kept`], and it was the last field.
    KeptLast(FieldId, Option<usize>),
    /// An answer that the screen keeps: it says by [`State::go_to`](super::State::go_to) where it goes on, or by
    /// [`State::refuse`](super::State::refuse) why not.
    Answered(FieldId, Given),
    Way(FieldId, usize),
}

/// An answer that is not words.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    Words(Private),
    Number(u8),
    Numbers(Ratings),
    Day(NaiveDate),
}

impl Out {
    pub(super) fn with(self, effects: Vec<Effect>) -> Transition {
        Transition { effects, out: self }
    }
}
