//! Questions: what a page asks, in which words, and how it is answered.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Starts, Who};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// `<page>.<word>`; never changes.
    pub id: String,
    /// The question.
    pub ask: String,
    /// The subject of a number, in a word or two; its name in small pictures.
    pub short: Option<String>,
    /// The people who are asked.
    pub who: Who,
    /// How an answer starts. Its author may open it up later.
    pub starts: Starts,
    /// The life of an answer: kept like any other, or never kept in any form.
    #[serde(default)]
    pub keep: Keep,
    /// Asked once the exercise is behind them: it looks back on it.
    #[serde(default)]
    pub after: bool,
    /// Of a question for both: asked before the exercise, for its answer says which parts of it are theirs.
    #[serde(default)]
    pub before: bool,
    /// One more sentence below the question.
    pub hint: Option<String>,
    /// Answered by choosing one of these. Empty: answered in words.
    #[serde(default, rename = "choice")]
    pub choices: Vec<AnswerChoice>,
    /// Answered by a number from 0 to 10.
    pub scale: Option<Anchors>,
    /// A high number is a good one, and a fall matters to who gave it: it is watched over the weeks.
    #[serde(default)]
    pub watched: bool,
    /// Says what a helper is asked for: it stands first in what they hand to one.
    #[serde(default)]
    pub for_helper: bool,
    /// Other words for some of those who are asked.
    #[serde(default)]
    pub wording: Wording,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Keep {
    #[default]
    Always,
    /// In no form at all: no record, no draft, no place to resume.
    Never,
}

/// One of the answers to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerChoice {
    /// One word, unique in its question or box; never changes. It is what an answer keeps.
    pub id: String,
    /// The words that are shown.
    pub label: String,
    /// The page of help that it leads to first, or `<page>.<part>` to show that part of it first; then nothing of it is
    /// kept. Or a part of its own page, and then it is kept like any other.
    pub leads: Option<String>,
    /// Labels that it had before, in folders that kept the label alone.
    #[serde(default)]
    pub former: Vec<String>,
}

impl AnswerChoice {
    /// True for the words of this choice, as they are shown today or were before.
    pub fn is_said(&self, words: &str) -> bool {
        self.label == words || self.former.iter().any(|former| former == words)
    }
}

/// The plain words at both ends of a 0–10 scale.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Anchors {
    /// The meaning of 0.
    pub low: String,
    /// The meaning of 10.
    pub high: String,
}

/// Other wordings of a question, by role, and for one alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// For the one who was hurt.
    pub hurt: Option<String>,
    /// For the one who broke trust.
    pub broke: Option<String>,
    /// For somebody who was hurt and broke trust.
    pub both: Option<String>,
    /// For one who walks alone.
    pub solo: Option<String>,
}

impl Wording {
    /// True where one of them says this.
    pub(super) fn says(&self, words: &str) -> bool {
        let Self { hurt, broke, both, solo } = self;
        [hurt, broke, both, solo].into_iter().any(|wording| wording.as_deref() == Some(words))
    }
}
