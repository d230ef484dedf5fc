//! A pause: a return time that was named before leaving, so that it is a pause and not a going away.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// When they said they would be back.
    pub until: DateTime<FixedOffset>,
    /// True once they came back, or let it be.
    #[serde(default)]
    pub over: bool,
}
