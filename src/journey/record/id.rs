//! What a record is about.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{By, Seat};
use crate::guide::Sort;

/// What a record is about, its kind first: `note/<uuid>`, `progress/<practice>/<breach or ->/<round>/<seat>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    pub fn couple() -> Self {
        Self("couple".into())
    }

    pub fn seat(seat: Seat) -> Self {
        Self(format!("seat/{}", seat.name()))
    }

    pub fn breach(id: Uuid) -> Self {
        Self(format!("breach/{id}"))
    }

    /// `question` is a question's id, or `<page>.<part>.<box>`; `breach` is none for what belongs to the couple.
    pub fn answer(question: &str, breach: Option<Uuid>, round: u32, by: By) -> Self {
        Self(format!("answer/{question}/{}/{round}/{}", breach_part(breach), by.name()))
    }

    pub fn progress(chapter: &str, breach: Option<Uuid>, round: u32, seat: Seat) -> Self {
        Self(format!("progress/{chapter}/{}/{round}/{}", breach_part(breach), seat.name()))
    }

    pub fn note(id: Uuid) -> Self {
        Self(format!("note/{id}"))
    }

    pub fn plan(sort: Sort, id: Uuid) -> Self {
        Self(format!("{}/{id}", sort.name()))
    }

    /// What came of a plan on a day, as one person or both marked it.
    pub fn mark(of: &Id, on: NaiveDate, by: By) -> Self {
        Self(format!("mark/{of}/{on}/{}", by.name()))
    }

    /// A seat's answer to a request or an agreement.
    pub fn consent(to: &Id, seat: Seat) -> Self {
        Self(format!("consent/{to}/{}", seat.name()))
    }

    /// One's own check-in of a day, or what both did in it.
    pub fn checkin(on: NaiveDate, by: By) -> Self {
        Self(format!("checkin/{on}/{}", by.name()))
    }

    /// What somebody brought of their own check-in to the other, for this once.
    pub fn brought(on: NaiveDate, seat: Seat) -> Self {
        Self(format!("brought/{on}/{}", seat.name()))
    }

    pub fn replay(id: Uuid) -> Self {
        Self(format!("replay/{id}"))
    }

    /// The days to look back that one, or both, chose.
    pub fn look_back(by: By) -> Self {
        Self(format!("lookback/{}", by.name()))
    }

    /// Turns that were taken in a part (`<page>.<part>`) on a day.
    pub fn practised(part: &str, breach: Option<Uuid>, round: u32, on: NaiveDate) -> Self {
        Self(format!("practised/{part}/{}/{round}/{on}", breach_part(breach)))
    }

    pub fn pause(id: Uuid) -> Self {
        Self(format!("pause/{id}"))
    }

    pub fn pick(summary: &str, item: &Id) -> Self {
        Self(format!("pick/{summary}/{item}"))
    }

    pub fn approval(summary: &str, seat: Seat) -> Self {
        Self(format!("approval/{summary}/{}", seat.name()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The word before the first `/`.
    pub fn kind(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }

    /// The local day of a check-in, or of what was brought to it.
    pub fn day(&self) -> Option<NaiveDate> {
        self.0.split('/').nth(1)?.parse().ok()
    }

    /// The uuid of a note, a breach or a plan.
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.split_once('/').and_then(|(_, rest)| rest.parse().ok())
    }
}

fn breach_part(breach: Option<Uuid>) -> String {
    breach.map_or_else(|| "-".to_owned(), |id| id.to_string())
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
