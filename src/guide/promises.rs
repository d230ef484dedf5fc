//! The promises of a guide (`[promises]` in `guide.toml`): what it keeps beyond what every guide does. The check holds it
//! to each of them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::ChapterId;

/// Rules that a guide sets itself. None of them is asked of a guide that does not name it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Promises {
    /// It has exactly so many steps.
    pub steps: Option<usize>,
    /// Each step has exactly so many practices.
    pub practices: Option<usize>,
    /// The page that tells the five causes of a breach apart.
    pub causes: Option<ChapterId>,
    /// Readers for whom each practice has a text.
    pub texts: Vec<Reader>,
    /// Each practice has an exercise and a question.
    pub exercises: bool,
    /// Each practice names a source.
    pub sources: bool,
    /// Each practice shows one scene, and the names in it change places from one to the next.
    pub scenes: bool,
    /// Every role is filled: nothing is lent by the program, and nothing is left out.
    pub roles: bool,
    /// Files that it brings itself, beside its pages.
    pub files: Vec<String>,
}

/// A reader for whom a page may have a text of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Reader {
    Hurt,
    Broke,
    Both,
    Neutral,
    Solo,
}

impl Reader {
    /// Its word in the head of a page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hurt => "hurt",
            Self::Broke => "broke",
            Self::Both => "both",
            Self::Neutral => "neutral",
            Self::Solo => "solo",
        }
    }
}
