//! An id: the thing that a record is about.

use std::{
    borrow::Borrow,
    fmt::{self, Write as _},
    sync::Arc,
};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{By, Hlc, IdParts, Seat};
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
    pub fn couple() -> Self {
        IdParts::Couple.into()
    }

    /// The guide that is walked.
    pub fn guide() -> Self {
        IdParts::Guide.into()
    }

    pub fn seat(seat: Seat) -> Self {
        IdParts::Seat(seat).into()
    }

    pub fn breach(id: Uuid) -> Self {
        IdParts::Breach(id).into()
    }

    /// `question` and `breach` as in [`IdParts::Answer`].
    pub fn answer(question: &str, breach: Option<Uuid>, round: u32, by: By) -> Self {
        IdParts::Answer { question, breach, round, by }.into()
    }

    pub fn progress(chapter: &str, breach: Option<Uuid>, round: u32, seat: Seat) -> Self {
        IdParts::Progress { chapter, breach, round, seat }.into()
    }

    pub fn note(id: Uuid) -> Self {
        IdParts::Note(id).into()
    }

    pub fn plan(sort: PlanKind, id: Uuid) -> Self {
        IdParts::Plan { sort, id }.into()
    }

    /// A word about a plan on a day, as one person or both marked it.
    pub fn mark(of: &Id, on: NaiveDate, by: By) -> Self {
        IdParts::Mark { of: of.as_str(), on, by }.into()
    }

    /// A seat's answer to a request or an agreement.
    pub fn consent(to: &Id, seat: Seat) -> Self {
        IdParts::Consent { to: to.as_str(), seat }.into()
    }

    /// One's own check-in of a day, or the one that both held.
    pub fn checkin(on: NaiveDate, by: By) -> Self {
        IdParts::Checkin { on, by }.into()
    }

    /// The part of their own check-in that a seat showed to the other, for this once.
    pub fn brought(on: NaiveDate, seat: Seat) -> Self {
        IdParts::Brought { on, seat }.into()
    }

    pub fn replay(id: Uuid) -> Self {
        IdParts::Replay(id).into()
    }

    /// The days to look back that one, or both, chose.
    pub fn look_back(by: By) -> Self {
        IdParts::LookBack(by).into()
    }

    /// The next date of one, or of both.
    pub fn next_date(by: By) -> Self {
        IdParts::NextDate(by).into()
    }

    /// Turns that were taken in a part (`<page>.<part>`) on a day.
    pub fn practised(part: &str, breach: Option<Uuid>, round: u32, on: NaiveDate) -> Self {
        IdParts::Practised { part, breach, round, on }.into()
    }

    pub fn pause(id: Uuid) -> Self {
        IdParts::Pause(id).into()
    }

    pub fn pick(summary: &str, item: &Id) -> Self {
        IdParts::Pick { summary, item: item.as_str() }.into()
    }

    pub fn approval(summary: &str, seat: Seat) -> Self {
        IdParts::Approval { summary, seat }.into()
    }

    pub fn vouched(id: Uuid) -> Self {
        IdParts::Vouched(id).into()
    }

    /// Of lines that a seat says are not its own: `first` is the moment of one of them.
    pub fn disowned(seat: Seat, first: &Hlc) -> Self {
        IdParts::Disowned { seat, first: first.as_str() }.into()
    }

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
