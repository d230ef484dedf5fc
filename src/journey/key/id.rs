//! An id: the thing that a record is about.

use std::{
    borrow::Borrow,
    fmt::{self, Write as _},
    sync::Arc,
};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{By, IdParts};
use crate::guide::PlanKind;

/// The thing that a record is about, as it is written in its line: `note/<uuid>`. [`Id::parts`] takes it apart.
///
/// The text itself is kept. Ids are read by the hundred thousand and compared all the time, but seldom taken apart; and
/// their order is on the disk, for an approval of the summary is a checksum over the picked items in this order.
/// Copies share it: the key of a thing, its record, and what names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Id(Arc<str>);

impl Id {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn parts(&self) -> IdParts<'_> {
        IdParts::from(self.as_str())
    }

    /// The author that it names: of an answer, a consent, an approval and their like; none where it names nobody.
    pub fn owner(&self) -> Option<By> {
        self.parts().owner()
    }

    /// The word before the first `/`, also of a kind that this version does not know.
    pub fn kind(&self) -> &str {
        kind_of(&self.0)
    }

    /// True for an id of the [`Group`] with this prefix.
    pub fn begins_with(&self, prefix: &str) -> bool {
        self.0.starts_with(prefix)
    }

    /// The local day of a check-in, or of what was brought to it.
    pub fn day(&self) -> Option<NaiveDate> {
        match self.parts() {
            IdParts::Checkin { on, .. } | IdParts::Brought { on, .. } => Some(on),
            _ => None,
        }
    }

    /// The page of the guide whose progress it is.
    pub fn page(&self) -> Option<&str> {
        match self.parts() {
            IdParts::Progress { chapter, .. } => Some(chapter),
            _ => None,
        }
    }

    /// The question of an answer: a question's id, or `<page>.<part>.<box>`.
    pub fn question(&self) -> Option<&str> {
        match self.parts() {
            IdParts::Answer { question, .. } => Some(question),
            _ => None,
        }
    }

    /// The breach that an answer, progress or turns belong to; none for the couple as such.
    pub fn breach_of(&self) -> Option<Uuid> {
        match self.parts() {
            IdParts::Answer { breach, .. }
            | IdParts::Progress { breach, .. }
            | IdParts::Practised { breach, .. } => breach,
            _ => None,
        }
    }

    /// The same thing, belonging to another breach; none where it belongs to no breach.
    pub fn in_breach(&self, breach: Uuid) -> Option<Self> {
        let mut parts = self.parts();
        match &mut parts {
            IdParts::Answer { breach: of, .. }
            | IdParts::Progress { breach: of, .. }
            | IdParts::Practised { breach: of, .. } => *of.as_mut()? = breach,
            _ => return None,
        }
        Some(parts.into())
    }

    /// The uuid of a note, a breach, a plan or a look back, in whichever of its forms it is written.
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.split_once('/').and_then(|(_, uuid)| uuid.parse().ok())
    }

    /// The uuid of a note; none for an id of another kind.
    pub fn note_uuid(&self) -> Option<Uuid> {
        note_uuid(&self.0)
    }
}

/// The moment at which an id was drawn; none where it was made by hand.
pub fn drawn_at(id: Uuid) -> Option<DateTime<Utc>> {
    let (seconds, nanos) = id.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanos)
}

/// As [`Id::kind`], of an id that is still part of a line.
pub fn kind_of(id: &str) -> &str {
    id.split_once('/').map_or(id, |(kind, _)| kind)
}

/// As [`Id::note_uuid`], of an id that is still part of a line.
pub fn note_uuid(id: &str) -> Option<Uuid> {
    id.strip_prefix("note/")?.parse().ok()
}

/// Ids that begin alike, and so stand next to each other in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group<'a> {
    Kind(&'a str),
    /// Answers to the questions and in the boxes of a page.
    AnswersOn(&'a str),
    ProgressOn(&'a str),
    MarksOf(&'a Id),
    /// The answers to all plans of a sort.
    ConsentsTo(PlanKind),
}

impl Group<'_> {
    /// The beginning that these ids, and no others, have in common.
    pub fn prefix(self) -> String {
        match self {
            Self::Kind(kind) => format!("{kind}/"),
            Self::AnswersOn(page) => format!("answer/{page}."),
            Self::ProgressOn(page) => format!("progress/{page}/"),
            Self::MarksOf(plan) => format!("mark/{plan}/"),
            Self::ConsentsTo(sort) => format!("consent/{}/", sort.name()),
        }
    }
}

impl From<IdParts<'_>> for Id {
    fn from(parts: IdParts<'_>) -> Self {
        // Room for a uuid and the words around it. Writing to a text does not fail.
        let mut text = String::with_capacity(96);
        let _ = write!(text, "{parts}");
        Self(text.into())
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(id.into())
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.as_str().to_owned()
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self(id.into())
    }
}

/// An id is ordered as its text is, so that a [`Group`] can be looked up by its prefix.
impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
