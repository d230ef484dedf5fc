//! The outline of the guide (`guide.toml`): order, titles, version. It is all that the path needs to be drawn.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ChapterId;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// The id of the guide; never changes. A folder knows by it which guide it walks.
    pub id: String,
    /// Counts from 1, and grows with every change of what is asked.
    pub version: u32,
    /// A tag such as `en` or `pt-BR`.
    pub language: String,
    pub welcome: ChapterId,
    /// The page on which what broke trust is named.
    pub naming: ChapterId,
    pub opening: Vec<ChapterId>,
    /// Pages of the opening that are suggested later, each with the practice that it comes before.
    #[serde(default)]
    pub before: BTreeMap<ChapterId, ChapterId>,
    pub checkin: ChapterId,
    pub setback: ChapterId,
    pub time: ChapterId,
    pub closing: Vec<ChapterId>,
    pub help: ChapterId,
    /// The page for the first days after it came out.
    pub first: ChapterId,
    pub privacy: ChapterId,
    pub safety: Safety,
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    pub titles: BTreeMap<ChapterId, String>,
}

/// The pages of the private check.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Safety {
    pub check: ChapterId,
    pub yes: ChapterId,
    pub no: ChapterId,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: ChapterId,
    pub practices: Vec<ChapterId>,
    /// Optional pages that belong to the step: more for whoever wants it, and no part of the walk.
    #[serde(default)]
    pub more: Vec<ChapterId>,
}

impl Step {
    /// Every page of the step beside its own: the practices, then the optional ones.
    fn pages(&self) -> impl Iterator<Item = &ChapterId> {
        self.practices.iter().chain(&self.more)
    }
}

impl Outline {
    pub fn title<'a>(&'a self, id: &'a str) -> &'a str {
        self.titles.get(id).map_or(id, String::as_str)
    }

    /// All pages that are walked, in the order in which they are suggested.
    pub fn walk(&self) -> impl Iterator<Item = &ChapterId> {
        let first = self.opening.iter().filter(|id| !self.before.contains_key(*id));
        let practices = self.steps.iter().flat_map(|step| &step.practices).flat_map(move |practice| {
            let before = self.opening.iter().filter(move |id| self.before.get(*id) == Some(practice));
            before.chain([practice])
        });
        first.chain(practices).chain(&self.closing)
    }

    /// The optional pages of all steps.
    pub fn more(&self) -> impl Iterator<Item = &ChapterId> {
        self.steps.iter().flat_map(|step| &step.more)
    }

    /// The step a practice or an optional page belongs to, by its place (0 to 4).
    pub fn step_of(&self, chapter: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == chapter || step.pages().any(|id| id == chapter))
    }

    /// Every page that the outline names, in the order in which they are met: each step before its practices.
    pub fn reading(&self) -> impl Iterator<Item = &ChapterId> {
        let Safety { check, yes, no } = &self.safety;
        let steps = self.steps.iter().flat_map(|step| std::iter::once(&step.id).chain(step.pages()));
        let between = [&self.checkin, &self.setback, &self.time];
        let last = [&self.help, &self.privacy, check, yes, no];
        [&self.welcome, &self.first]
            .into_iter()
            .chain(&self.opening)
            .chain(steps)
            .chain(between)
            .chain(&self.closing)
            .chain(last)
    }

    /// Every page that the outline names.
    pub fn pages(&self) -> impl Iterator<Item = &ChapterId> {
        let single = [
            &self.welcome,
            &self.checkin,
            &self.setback,
            &self.time,
            &self.help,
            &self.first,
            &self.privacy,
            &self.safety.check,
            &self.safety.yes,
            &self.safety.no,
        ];
        self.walk().chain(self.more()).chain(self.steps.iter().map(|step| &step.id)).chain(single)
    }
}
