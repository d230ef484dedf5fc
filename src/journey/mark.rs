//! A mark: the outcome of something that was due, be it a promise, a ritual, or an agreement up for review. One for each
//! thing, day and person.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    answer::Questions,
    key::{By, Id, IdParts},
    written::{Teller, Told},
};
use crate::{block::Block, private::Private};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub how: How,
    /// One line, if its author wants to say more.
    #[serde(default, skip_serializing_if = "Private::is_blank")]
    pub words: Private,
    /// The repair of a promise that was missed: an act, and when.
    #[serde(default, skip_serializing_if = "Private::is_blank")]
    pub repair: Private,
    /// The questions of its lines, as they were put.
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub asked: Questions,
    /// The day to which it was moved, in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
}

impl Id {
    /// A word about a plan on a day, as one person or both marked it.
    pub fn mark(of: &Id, on: NaiveDate, by: By) -> Self {
        IdParts::Mark { of: of.as_str(), on, by }.into()
    }
}

impl Told for Mark {
    fn is_told(&self) -> bool {
        !self.words.is_blank() || !self.repair.is_blank()
    }

    fn title(&self, of: &Teller) -> String {
        of.say.session_line().to_owned()
    }

    fn blocks(&self, of: &Teller) -> Vec<Block> {
        [&self.words, &self.repair].map(|words| of.words(words)).into()
    }
}

impl Mark {
    /// Without a word.
    pub fn of(how: How) -> Self {
        Self { how, words: Private::default(), repair: Private::default(), asked: Questions::new(), to: None }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// Of a promise, by the one who made it.
    Kept,
    Changed,
    Missed,
    /// Of a promise, by the one to whom it was made.
    Noticed,
    /// Of a ritual: it was done.
    Done,
    /// Of an agreement that was looked at: it goes on, was changed, or ends.
    GoesOn,
    Ended,
}
