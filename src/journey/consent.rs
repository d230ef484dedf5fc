//! A seat's answer to a request, or to an agreement. A no that can be said makes the yes worth something.

use serde::{Deserialize, Serialize};

use super::answer::Questions;
use crate::private::Private;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    pub answer: Said,
    #[serde(default, skip_serializing_if = "Private::is_blank")]
    pub reason: Private,
    /// The question behind the reason (`words`).
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub asked: Questions,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    Yes,
    /// Yes, but smaller.
    Smaller,
    NotNow,
    No,
}

impl Consent {
    /// An answer without a reason.
    pub fn of(answer: Said) -> Self {
        Self { answer, reason: Private::default(), asked: Questions::new() }
    }
}
