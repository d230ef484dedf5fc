//! A seat's answer to a request, or to an agreement. A no that can be said makes the yes worth something.

use serde::{Deserialize, Serialize};

use super::{
    answer::{Questions, WORDS},
    key::{Id, IdParts, Seat},
    written::{Teller, Told},
};
use crate::{block::Block, private::Private};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    pub answer: Said,
    #[serde(default, skip_serializing_if = "Private::is_blank")]
    pub reason: Private,
    /// The question behind the reason ([`WORDS`]).
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub asked: Questions,
}

impl Id {
    /// A seat's answer to a request or an agreement.
    pub fn consent(to: &Id, seat: Seat) -> Self {
        IdParts::Consent { to: to.as_str(), seat }.into()
    }
}

impl Told for Consent {
    fn is_told(&self) -> bool {
        !self.reason.is_blank()
    }

    fn title(&self, of: &Teller) -> String {
        let asked = self.asked.get(WORDS).map(|asked| asked.question.clone());
        asked.unwrap_or_else(|| of.say.session_reason().to_owned())
    }

    fn blocks(&self, of: &Teller) -> Vec<Block> {
        vec![of.words(&self.reason)]
    }
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
