//! The texts of a page about one cause of a breach, for each of those who may read it. Nothing is said to anybody whom no
//! text is written for.

mod rules;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Catalogue;
pub use rules::{CauseRules, Refusal};

/// The five causes of a breach, and "something else".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Cause {
    Infidelity,
    Dishonesty,
    Promises,
    Withdrawal,
    Support,
    Other,
}

impl Cause {
    pub const ALL: [Self; 6] =
        [Self::Infidelity, Self::Dishonesty, Self::Promises, Self::Withdrawal, Self::Support, Self::Other];

    /// Its name in the head of a page and in a record.
    pub fn key(self) -> &'static str {
        match self {
            Self::Infidelity => "infidelity",
            Self::Dishonesty => "dishonesty",
            Self::Promises => "promises",
            Self::Withdrawal => "withdrawal",
            Self::Support => "support",
            Self::Other => "other",
        }
    }

    pub fn title(self, say: Catalogue) -> &'static str {
        match self {
            Self::Infidelity => say.breach_infidelity(),
            Self::Dishonesty => say.breach_dishonesty(),
            Self::Promises => say.breach_promises(),
            Self::Withdrawal => say.breach_withdrawal(),
            Self::Support => say.breach_support(),
            Self::Other => say.breach_other(),
        }
    }
}

/// The reader that a text for a cause speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
pub enum Addressee {
    #[serde(rename = "hurt")]
    Hurt,
    #[serde(rename = "broke")]
    Broke,
    /// A person who was hurt and broke trust, in a breach with shared roles.
    #[serde(rename = "both")]
    Both,
    /// The two at once.
    #[serde(rename = "together")]
    Together,
    /// A person who was hurt and whose partner does not come along.
    #[serde(rename = "alone.hurt")]
    AloneHurt,
    #[serde(rename = "alone.broke")]
    AloneBroke,
}

impl Addressee {
    pub const ALL: [Self; 6] =
        [Self::Hurt, Self::Broke, Self::Both, Self::Together, Self::AloneHurt, Self::AloneBroke];

    /// Its name in the head of a page.
    pub fn key(self) -> &'static str {
        match self {
            Self::Hurt => "hurt",
            Self::Broke => "broke",
            Self::Both => "both",
            Self::Together => "together",
            Self::AloneHurt => "alone.hurt",
            Self::AloneBroke => "alone.broke",
        }
    }
}

/// Whose words stand in the quotation marks of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Quoted {
    Hurt,
    Broke,
    #[default]
    None,
}

/// The texts of a page about one cause, by addressee.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CauseText {
    /// To the one who was hurt.
    hurt: Option<String>,
    /// To the one who broke trust.
    broke: Option<String>,
    /// To somebody who was hurt and broke trust.
    both: Option<String>,
    /// To two who read together; it quotes nobody.
    together: Option<String>,
    /// To one whose partner does not come along.
    alone: Alone<Option<String>>,
    /// Whose words each of the texts quotes.
    voice: Voices,
    /// It tells the one who broke trust that silence out of fear is not a breach.
    pub fear: bool,
}

/// Something for each of the two who may walk without the other.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Alone<T: Default> {
    /// Of one who was hurt.
    hurt: T,
    /// Of one who broke trust.
    broke: T,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Voices {
    /// In the text to the one who was hurt.
    hurt: Quoted,
    /// In the text to the one who broke trust.
    broke: Quoted,
    /// In the text to somebody who is both.
    both: Quoted,
    /// In the text to two together.
    together: Quoted,
    /// In the texts to one alone.
    alone: Alone<Quoted>,
}

impl CauseText {
    /// The text that was written for this addressee.
    pub fn to(&self, addressee: Addressee) -> Option<&str> {
        let text = match addressee {
            Addressee::Hurt => &self.hurt,
            Addressee::Broke => &self.broke,
            Addressee::Both => &self.both,
            Addressee::Together => &self.together,
            Addressee::AloneHurt => &self.alone.hurt,
            Addressee::AloneBroke => &self.alone.broke,
        };
        text.as_deref()
    }

    /// Whose words the text for this addressee quotes.
    pub fn voice(&self, addressee: Addressee) -> Quoted {
        match addressee {
            Addressee::Hurt => self.voice.hurt,
            Addressee::Broke => self.voice.broke,
            Addressee::Both => self.voice.both,
            Addressee::Together => self.voice.together,
            Addressee::AloneHurt => self.voice.alone.hurt,
            Addressee::AloneBroke => self.voice.alone.broke,
        }
    }
}
