//! A promise as one row: its words, what was said of it week by week, whose it is and when it is due.

use std::fmt;

use chrono::NaiveDate;

use super::Author;
use crate::{
    language::{BlockWeek, Catalogue, said},
    private::Private,
};

/// The last word of its maker about a promise in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Week {
    Kept,
    Changed,
    Missed,
    /// It was due, and nothing was said.
    Unsaid,
}

impl Week {
    pub const ALL: [Self; 4] = [Self::Kept, Self::Changed, Self::Missed, Self::Unsaid];

    pub fn words(self, say: Catalogue) -> String {
        say.block_week(match self {
            Self::Kept => BlockWeek::Kept,
            Self::Changed => BlockWeek::Changed,
            Self::Missed => BlockWeek::Missed,
            Self::Unsaid => BlockWeek::Unsaid,
        })
    }
}

#[derive(Clone, PartialEq, Eq)]
pub struct PromiseRow {
    pub by: Author,
    pub words: Private,
    /// Whose it is, and when it is due.
    pub line: String,
    /// By weeks, the oldest first; none where nothing was due.
    pub weeks: Vec<Option<Week>>,
    /// The last day of the newest week.
    pub until: NaiveDate,
}

/// Its weeks are as private as its words.
impl fmt::Debug for PromiseRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PromiseRow").field("by", &self.by).field("line", &self.line).finish_non_exhaustive()
    }
}

impl PromiseRow {
    /// All of it, behind the words of its choice, for a front that draws nothing.
    pub fn in_words(&self, label: &str, say: Catalogue) -> String {
        let words =
            say.block_promise(said::BlockPromise { label, line: &self.line, words: self.words.expose() });
        let weeks: Vec<_> = self.weeks.iter().flatten().map(|week| week.words(say)).collect();
        match weeks.is_empty() {
            true => words,
            false => {
                say.block_promise_weeks(said::BlockPromiseWeeks { words: &words, weeks: &say.row(&weeks) })
            }
        }
    }
}
