//! Picks and approvals: what enters the summary, item by item, and that each agreed to exactly this.

use serde::{Deserialize, Serialize};

/// One item is in the summary, or out again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    #[serde(rename = "in")]
    pub included: bool,
}

/// A seat approved the summary as it then was. Any change of a pick or of a picked word ends the approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// CRC-32C of the picked items' ids and versions, in order.
    pub of: String,
}
