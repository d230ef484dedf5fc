//! What a `plan` part makes: if-then plans, promises, agreements, rituals, a plan for waves or for setbacks.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{guide::Sort, private::Private};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// `<page>.<part>`: where it was made, which says what its boxes mean.
    pub part: String,
    /// The breach it belongs to; none for what belongs to the couple.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breach: Option<Uuid>,
    /// What was written into each box, by the box's id.
    pub boxes: BTreeMap<String, Private>,
    /// How sure its maker is, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<u8>,
    /// The local day on which to look at it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<NaiveDate>,
}

impl Sort {
    pub const ALL: [Self; 6] =
        [Self::Plan, Self::Promise, Self::Agreement, Self::Ritual, Self::Wave, Self::Setback];

    const NAMES: [(Self, &'static str); 6] = [
        (Self::Plan, "plan"),
        (Self::Promise, "promise"),
        (Self::Agreement, "agreement"),
        (Self::Ritual, "ritual"),
        (Self::Wave, "wave"),
        (Self::Setback, "setback"),
    ];

    /// The kind of record that keeps it.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(sort, _)| *sort == self).map_or("plan", |(_, name)| name)
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(sort, _)| *sort)
    }
}
