//! The grammar of draft keys: the one place where the key of half-written words is put together and taken apart.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{By, Id, IdParts, is_written_as};

/// The field that half-written words belong to, as it is written in a draft file: a record's id, and after `#` the field.
/// [`DraftKey::parts`] takes it apart. Empty where no draft is ever kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DraftKey(String);

/// A draft key taken apart. Written out it gives the very letters it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftParts<'a> {
    /// No draft is ever kept: a search, a passphrase, a day to watch for.
    Nowhere,
    /// A field of a record (`id`), which need not be written yet.
    Field { id: &'a str, field: DraftField<'a> },
    /// A line of a check-in: a question's id, or `<page>.<part>.<box>`, for both with `.<seat>`. It has no day, so that
    /// half a sentence is offered at the next check-in too.
    CheckinLine { by: By, line: &'a str },
    /// A key of a later version. Kept as it is.
    Unknown(&'a str),
}

/// A field of a record that has more than one, or [`DraftField::Whole`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftField<'a> {
    /// The one text of an answer, a note, or a seat's name.
    Whole,
    /// The numbers of one's own check-in.
    Numbers,
    /// The reason of a consent.
    Reason,
    /// The day to which a promise is moved, in a mark.
    MovedTo,
    /// A line about a day of a promise, in a mark.
    Words,
    /// The repair after a miss, in a mark.
    Repair,
    /// The name of a breach.
    Name,
    /// A sentence of a breach, counted from 0.
    Sentence(usize),
    /// The fact of a look back on a bad day.
    Fact,
    /// The act that helped, in a look back on a bad day.
    Did,
    /// A line of the plan that a look back changes: a box's id.
    Line(&'a str),
    /// A field of a plan that is made in a part (`<page>.<part>`).
    Plan { part: &'a str, field: PlanField<'a> },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanField<'a> {
    /// A box, by its id.
    Box(&'a str),
    /// The day on which it is to be done.
    When,
    /// The first day of a rhythm of so many days.
    Every(u16),
    /// The day on which it is looked at again.
    Review,
}

impl DraftKey {
    /// The key of a field of which no draft is ever kept.
    pub const NOWHERE: &'static Self = &Self(String::new());

    /// True where no draft is ever kept.
    pub fn is_nowhere(&self) -> bool {
        self.0.is_empty()
    }

    /// The only text of a record: an answer, a note, a seat's name.
    pub fn whole(id: &Id) -> Self {
        Self::field(id, DraftField::Whole)
    }

    pub fn field(id: &Id, field: DraftField) -> Self {
        DraftParts::Field { id: id.as_str(), field }.into()
    }

    pub fn checkin_line(by: By, line: &str) -> Self {
        DraftParts::CheckinLine { by, line }.into()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn parts(&self) -> DraftParts<'_> {
        DraftParts::from(self.as_str())
    }

    /// The record that the words would be kept in. None for a line of a check-in: it is kept in the next one.
    pub fn record(&self) -> Option<Id> {
        match self.parts() {
            DraftParts::Field { id, .. } => Some(id.into()),
            DraftParts::Nowhere | DraftParts::CheckinLine { .. } | DraftParts::Unknown(_) => None,
        }
    }
}

impl<'a> From<&'a str> for DraftParts<'a> {
    fn from(text: &'a str) -> Self {
        read(text).filter(|parts| is_written_as(parts, text)).unwrap_or(Self::Unknown(text))
    }
}

fn read(text: &str) -> Option<DraftParts<'_>> {
    if text.is_empty() {
        return Some(DraftParts::Nowhere);
    }
    let (id, field) = text.split_once('#').unwrap_or((text, ""));
    if let Some(by) = id.strip_prefix("checkin/").and_then(By::from_name) {
        return Some(DraftParts::CheckinLine { by, line: field });
    }
    let field = match IdParts::from(id) {
        IdParts::Answer { .. } | IdParts::Note(_) | IdParts::Seat(_) | IdParts::NextDate(_) => {
            DraftField::Whole
        }
        IdParts::Checkin { .. } => DraftField::Numbers,
        IdParts::Consent { .. } => DraftField::Reason,
        IdParts::Mark { .. } => of_mark(field)?,
        IdParts::Breach(_) => of_breach(field)?,
        IdParts::Replay(_) => of_replay(field)?,
        IdParts::Plan { .. } => of_plan(field)?,
        _ => return None,
    };
    Some(DraftParts::Field { id, field })
}

fn of_mark(field: &str) -> Option<DraftField<'_>> {
    match field {
        "to" => Some(DraftField::MovedTo),
        "words" => Some(DraftField::Words),
        "repair" => Some(DraftField::Repair),
        _ => None,
    }
}

fn of_breach(field: &str) -> Option<DraftField<'_>> {
    match field {
        "name" => Some(DraftField::Name),
        sentence => sentence.strip_prefix("sentence")?.parse().ok().map(DraftField::Sentence),
    }
}

fn of_replay(field: &str) -> Option<DraftField<'_>> {
    match field {
        "fact" => Some(DraftField::Fact),
        "did" => Some(DraftField::Did),
        line => line.strip_prefix("line.").map(DraftField::Line),
    }
}

fn of_plan(field: &str) -> Option<DraftField<'_>> {
    let (part, name) = field.rsplit_once('.')?;
    let field = match name.strip_prefix('@') {
        None => PlanField::Box(name),
        Some("when") => PlanField::When,
        Some("review") => PlanField::Review,
        Some(every) => PlanField::Every(every.strip_prefix("every-")?.parse().ok()?),
    };
    Some(DraftField::Plan { part, field })
}

impl fmt::Display for DraftParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Nowhere => Ok(()),
            Self::Field { id, field: DraftField::Whole } => f.write_str(id),
            Self::Field { id, field } => write!(f, "{id}#{field}"),
            Self::CheckinLine { by, line } => write!(f, "checkin/{}#{line}", by.name()),
            Self::Unknown(text) => f.write_str(text),
        }
    }
}

/// The text after `#`.
impl fmt::Display for DraftField<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Whole => Ok(()),
            Self::Numbers => f.write_str("numbers"),
            Self::Reason => f.write_str("reason"),
            Self::MovedTo => f.write_str("to"),
            Self::Words => f.write_str("words"),
            Self::Repair => f.write_str("repair"),
            Self::Name => f.write_str("name"),
            Self::Sentence(nth) => write!(f, "sentence{nth}"),
            Self::Fact => f.write_str("fact"),
            Self::Did => f.write_str("did"),
            Self::Line(name) => write!(f, "line.{name}"),
            Self::Plan { part, field: PlanField::Box(name) } => write!(f, "{part}.{name}"),
            Self::Plan { part, field: PlanField::When } => write!(f, "{part}.@when"),
            Self::Plan { part, field: PlanField::Every(days) } => write!(f, "{part}.@every-{days}"),
            Self::Plan { part, field: PlanField::Review } => write!(f, "{part}.@review"),
        }
    }
}

impl From<DraftParts<'_>> for DraftKey {
    fn from(parts: DraftParts<'_>) -> Self {
        Self(parts.to_string())
    }
}

impl From<String> for DraftKey {
    fn from(key: String) -> Self {
        Self(key)
    }
}

impl From<&str> for DraftKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl fmt::Display for DraftKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
