//! The files of the guide: their names, the two halves of a page, and the words of the files that are no page.

use std::{collections::BTreeMap, ops::Range};

use schemars::JsonSchema;
use serde::Deserialize;

pub(super) const OUTLINE: &str = "guide.toml";
pub(super) const HELPLINES: &str = "helplines.toml";
pub(super) const STRINGS: &str = "strings.toml";
pub(super) const ASKED: &str = "asked.toml";
pub(super) const CAUSES: &str = "causes.toml";
pub(super) const EVENINGS: &str = "evenings.toml";
pub(super) const READ: &str = "read.toml";

/// The byte ranges of a page's TOML head and of its Markdown.
pub(super) fn halves(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let mut end = 0;
    let mut fences = text.split_inclusive('\n').filter_map(|line| {
        end += line.len();
        (line.trim_end() == "+++").then_some((end - line.len(), end))
    });
    let (start, head) = fences.next()?;
    let (head_end, body) = fences.next()?;
    (start == 0).then_some((head..head_end, body..text.len()))
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Helplines {
    /// The countries whose numbers are here.
    #[serde(rename = "country")]
    pub countries: Vec<Country>,
    /// The places to call or write to.
    #[serde(rename = "helpline")]
    pub all: Vec<Helpline>,
}

/// A country whose numbers the guide has.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// Two capital letters (ISO 3166-1): `GB`.
    pub code: String,
    /// Its name, in the guide's language.
    pub name: String,
    /// The number for danger now.
    pub emergency: String,
    /// How to call it where making a sound is not safe.
    pub silent: Option<String>,
}

/// A place to call or write to. Numbers age, so each has the day on which its source was read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// The code of its country.
    pub country: String,
    /// The kind of trouble that it takes.
    pub need: Need,
    /// Its own name.
    pub name: String,
    /// The purpose, and whom it takes.
    pub r#for: String,
    /// Ways to reach it, the best one first.
    pub how: Vec<String>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// The languages that are spoken there.
    pub languages: Option<String>,
    /// The page on which this was read.
    pub source: String,
    /// The day on which that page was read: `"2026-11-22"`.
    pub checked: chrono::NaiveDate,
    /// How sure it is.
    pub sure: Sure,
}

/// The need that a helpline answers, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Need {
    /// Violence, fear or control.
    Danger,
    /// Thoughts of dying.
    Dying,
    /// Violence of one's own.
    Own,
    /// Drink, drugs, gambling.
    Grip,
    Lgbt,
    Child,
    Debt,
}

impl Need {
    pub const ALL: [Self; 7] =
        [Self::Danger, Self::Dying, Self::Own, Self::Grip, Self::Lgbt, Self::Child, Self::Debt];

    /// Its word in `helplines.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Dying => "dying",
            Self::Own => "own",
            Self::Grip => "grip",
            Self::Lgbt => "lgbt",
            Self::Child => "child",
            Self::Debt => "debt",
        }
    }
}

/// Sure: a government's or the service's own page says so. Likely: other pages do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Sure {
    Sure,
    Likely,
}

/// How earlier versions of the guide asked, by the id of the question or box: for answers that did not keep it.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Former {
    /// Only the first version kept answers alone.
    #[serde(default, rename = "1")]
    pub first: BTreeMap<String, String>,
}

/// Who read the texts for a cause as a whole, and when.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Reading {
    /// The day on which they were read.
    #[schemars(with = "serde_json::Value")]
    pub on: toml::value::Datetime,
    /// Who read them.
    pub by: String,
    /// The sum of the texts that were read.
    pub sum: String,
}

/// Words of the language that belong to no page: hints, calming lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strings {
    pub hints: Hints,
    pub calm: Calm,
    pub care: Care,
}

/// Words of the language that belong to no page, and what no page may say. What is left out is lent, where the program
/// speaks the language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnStrings {
    /// Words that an apology is better without.
    pub hints: Option<Hints>,
    /// Lines for a pause.
    pub calm: Option<Calm>,
    /// Sentences on entering an exercise.
    pub care: Option<Care>,
    /// Rules of words: phrases that no page may hold, and the most words of a sentence or a lesson.
    pub check: Option<Rules>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hints {
    /// Words that can turn an apology into a defence, in lower case.
    pub softeners: Vec<String>,
    /// The sentence about softening words, with `{word}` in the place of one or more of them in quotation marks.
    pub softener: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Calm {
    /// Short sentences that ask for nothing.
    pub lines: Vec<String>,
}

/// Gentle sentences at the door of an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Care {
    /// After weeks without anybody here, with `{weeks}` in their place.
    pub back: String,
    /// Said where something heavy was done today, with the title of that page in the place of `{page}`.
    pub heavy: String,
    /// Late in the evening.
    pub late: String,
}

/// Rules of the check for every page's language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Phrases that no page may hold, in lower case.
    pub banned: Vec<String>,
    /// Words to avoid, in lower case, each with the guide's own word.
    #[serde(default)]
    pub terms: BTreeMap<String, String>,
    /// Phrases that ask whether a person could refuse, in lower case. Only a question for each alone may hold one: a person
    /// who is controlled cannot answer it beside the one who controls.
    #[serde(default)]
    pub asked_alone: Vec<String>,
    /// Rules for what the studies found.
    #[serde(default)]
    pub found: FoundRules,
    /// The unit of all lengths.
    #[serde(default)]
    pub counts: Counts,
    /// Most words or characters in one lesson.
    pub words: usize,
    /// As many in one sentence.
    pub sentence: usize,
    /// As many in one scene.
    pub scene: usize,
}

/// The measure of a language's lengths. A word of another script, or a number, is one character.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Counts {
    #[default]
    Words,
    Characters,
}

impl Counts {
    pub fn said(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Characters => "characters",
        }
    }
}

/// Rules of the check for what the studies found, all in lower case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FoundRules {
    /// Phrases of which a study of strength A holds at least one: that chance decided who did what.
    pub chance: Vec<String>,
    /// Phrases that claim more than a study can.
    pub banned: Vec<String>,
}
