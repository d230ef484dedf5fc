//! What came back on a bad day: when the plan for setbacks was used, and what was learnt from it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::private::Private;

/// One use of the plan, looked back on in a calm hour. It ends in one edit to the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replay {
    pub on: NaiveDate,
    pub what: Came,
    /// What was written, by the box's id.
    #[serde(default)]
    pub boxes: BTreeMap<String, Private>,
}

/// A new breach is not among these: it is no setback, and opens a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Came {
    /// Feelings came back; nothing new happened.
    Wave,
    /// A promise missed, a sharp row, told soon.
    Slip,
}
