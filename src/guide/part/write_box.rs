//! Boxes: each asks one thing in a part, and holds what is written there.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{AnswerChoice, Who};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteBox {
    /// One word, unique in its part.
    pub id: String,
    /// The question of the box.
    pub ask: String,
    /// One more sentence below it.
    pub hint: Option<String>,
    /// It may stay empty.
    #[serde(default)]
    pub optional: bool,
    /// The writer of this box, where it is another one than the part's.
    pub who: Option<Who>,
    /// Answered by choosing one of these. Empty: answered in words.
    #[serde(default, rename = "choice")]
    pub choices: Vec<AnswerChoice>,
    /// Asked only where the box before it was answered with the choice of this id.
    pub only_if: Option<String>,
    /// Of a pile: no more things than this lie on it.
    pub most: Option<u32>,
    /// Begins with what there is already, to be kept or changed.
    pub fills: Option<Fill>,
    /// Of a plan: says what will be done, whatever its id. One box of a part at most.
    #[serde(default)]
    pub is_act: bool,
    /// Of a plan for hard days: after a slip it stands first.
    #[serde(default)]
    pub after_slip: bool,
    /// Says what a helper is asked for: it stands first in what they hand to one.
    #[serde(default)]
    pub for_helper: bool,
    /// Not asked any more. What was written in it still has its name.
    #[serde(default)]
    pub retired: bool,
}

/// The source of a box's first words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fill {
    /// The name of the breach that is open, as both say it.
    BreachName,
    /// The first sentence of fact about it, or the second where the two differ.
    BreachSentence,
    BreachSecondSentence,
    Agreements,
    Promises,
    Ritual,
    Setback,
    Checkin,
    /// Their names, and the day.
    Names,
}
