//! A scene: a talk between two made-up people that goes wrong, and how they repaired it.

use schemars::JsonSchema;
use serde::Deserialize;

/// All of it is plain text, no Markdown: a line is also a choice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// The name of the one who was hurt.
    pub hurt: String,
    /// The name of the one who broke trust.
    pub broke: String,
    /// The talk that goes wrong, about eight lines.
    #[serde(rename = "line")]
    pub lines: Vec<SceneLine>,
    /// Where the talk turned, and why.
    pub why: String,
    /// Lines that could come next.
    #[serde(rename = "choice")]
    pub choices: Vec<NextLine>,
    /// The lines of the repaired talk.
    pub after: Vec<SceneLine>,
}

/// A line of one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SceneLine {
    /// Who speaks.
    pub who: Character,
    /// The line.
    pub says: String,
}

/// A line that could come next.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NextLine {
    /// Who speaks.
    pub who: Character,
    /// The line.
    pub says: String,
    /// The effect of the line on the two.
    pub does: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Character {
    Hurt,
    Broke,
}

impl Scene {
    /// Everything that is read in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let lines = self.lines.iter().chain(&self.after).map(|line| &line.says);
        let next = self.choices.iter().flat_map(|line| [&line.says, &line.does]);
        lines.chain(next).chain([&self.why]).map(String::as_str)
    }

    pub fn name(&self, who: Character) -> &str {
        match who {
            Character::Hurt => &self.hurt,
            Character::Broke => &self.broke,
        }
    }
}
