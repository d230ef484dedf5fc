//! A list of lines that somebody says are true, though they carry no signature that their readers could check.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::key::{Id, IdParts};

/// Shared: lines of its author, before both. Otherwise: lines that its author takes for true, whoever wrote them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vouched {
    /// Their tags, sixteen bytes each, as base64.
    pub lines: String,
    /// With this list everything that stood is said: from now on its author signs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub last: bool,
}

impl Id {
    pub fn vouched(id: Uuid) -> Self {
        IdParts::Vouched(id).into()
    }
}

impl Vouched {
    pub const KIND: &str = "vouched";
}
