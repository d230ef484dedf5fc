//! How far one seat is with one practice. "Not now" and "not for us" are full answers and need no reason.

mod evenings;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::key::{Id, IdParts, Seat};

/// A seat's progress through one round of one practice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    pub state: State,
    /// The stops that were passed, by [`super::position::Stop::key`].
    #[serde(default)]
    pub passed: BTreeSet<String>,
    /// The local day on which a stop was first passed, so far as it is known.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub on: BTreeMap<String, NaiveDate>,
}

impl Id {
    pub fn progress(chapter: &str, breach: Option<Uuid>, round: u32, seat: Seat) -> Self {
        IdParts::Progress { chapter, breach, round, seat }.into()
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    #[default]
    Open,
    /// The acts of *done when* happened.
    Done,
    NotNow,
    NotForUs,
}

impl State {
    /// True when the path need not suggest this again by itself.
    pub fn is_answer(self) -> bool {
        self != Self::Open
    }
}
