//! Which notes a list is to hold.

use chrono::NaiveDate;

use super::{super::WrongUse, day::day};
use crate::{
    cli::Journal,
    journey::note::{Note, tags},
    language::Catalogue,
    private::Private,
};

/// Without any of it: all notes.
#[derive(Default)]
pub struct Wanted {
    pub number: Option<usize>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    /// In the form in which tags are compared.
    tags: Vec<Private>,
}

impl Wanted {
    pub fn of(command: &Journal, say: Catalogue) -> Result<Self, WrongUse> {
        let Journal::List { number, from, to, tag, .. } = command else { return Ok(Self::default()) };
        let read = |text: &Option<String>| text.as_deref().map(|text| day(text, say)).transpose();
        let tags = tag.iter().map(|tag| tags::folded(tag)).collect();
        Ok(Self { number: *number, from: read(from)?, to: read(to)?, tags })
    }

    pub fn is_of(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// True where words must be read to know which notes are wanted.
    pub fn asks_for_tags(&self) -> bool {
        !self.tags.is_empty()
    }

    pub fn has_tags(&self, note: &Note) -> bool {
        if self.tags.is_empty() {
            return true;
        }
        let has: Vec<_> = note.tags().iter().map(|tag| tags::folded(tag.expose())).collect();
        self.tags.iter().all(|tag| has.contains(tag))
    }
}
