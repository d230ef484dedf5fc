//! The outline of the guide (`guide.toml`): what it is, order, titles, version. It is all that the path needs to be drawn.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ChapterId, Promises};

/// The description of a guide: its name and version, its pages, and the order in which they are walked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// The id of the guide; never changes. A folder knows by it which guide it walks.
    pub id: String,
    /// Counts from 1, and grows with every change of what is asked.
    pub version: u32,
    /// A tag such as `en` or `pt-BR`.
    pub language: String,
    /// The name of the guide in lists.
    pub title: String,
    /// The people who wrote it.
    pub author: Option<String>,
    /// The licence under which it may be passed on: `CC-BY-4.0`.
    pub licence: Option<String>,
    /// The place where it can be found, with `https://`.
    pub address: Option<String>,
    /// The lowest version of trustpath that reads it: `0.1.0`.
    pub program: Option<String>,
    /// Rules that it keeps beyond those of every guide.
    #[serde(default)]
    pub promises: Promises,
    /// The page that greets.
    pub welcome: ChapterId,
    /// The page on which what broke trust is named.
    pub naming: Option<ChapterId>,
    /// Pages before the steps.
    #[serde(default)]
    pub opening: Vec<ChapterId>,
    /// Pages of the opening that are suggested later, each with the practice that it comes before.
    #[serde(default)]
    pub before: BTreeMap<ChapterId, ChapterId>,
    /// The page of the weekly check-in.
    pub checkin: Option<ChapterId>,
    /// The page with the plan for a hard day.
    pub setback: Option<ChapterId>,
    /// The page about time, which days to look back lead to.
    pub time: Option<ChapterId>,
    /// Pages behind the steps.
    #[serde(default)]
    pub closing: Vec<ChapterId>,
    /// The page of help.
    pub help: Option<ChapterId>,
    /// The page for the first days after it came out.
    pub first: Option<ChapterId>,
    /// The page that says who can read what.
    pub privacy: Option<ChapterId>,
    /// The pages of the private check.
    pub safety: Option<Safety>,
    /// The steps, in order: one to nine.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// The title of each page, as it says itself.
    pub titles: BTreeMap<ChapterId, String>,
}

/// The pages of the private check.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Safety {
    /// The page whose questions are asked.
    pub check: ChapterId,
    /// The page behind a yes.
    pub yes: ChapterId,
    /// The page behind none.
    pub no: ChapterId,
}

/// A step of the path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The page of the step itself.
    pub id: ChapterId,
    /// Its practices, in order: one to nine.
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

    /// The page of help: the guide's own, or the one that is lent.
    pub fn help(&self) -> &str {
        self.help.as_deref().unwrap_or_default()
    }

    /// The page for the first days: the guide's own, or the one that is lent.
    pub fn first(&self) -> &str {
        self.first.as_deref().unwrap_or_default()
    }

    /// The page about who can read what: the guide's own, or the one that is lent.
    pub fn privacy(&self) -> &str {
        self.privacy.as_deref().unwrap_or_default()
    }

    /// The pages of the private check: the guide's own, or those that are lent.
    pub fn safety(&self) -> &Safety {
        static NONE: Safety = Safety { check: String::new(), yes: String::new(), no: String::new() };
        self.safety.as_ref().unwrap_or(&NONE)
    }

    /// True for the page of the check-in.
    pub fn is_checkin(&self, id: &str) -> bool {
        self.checkin.as_deref() == Some(id)
    }

    /// The title of the check-in; empty in a guide without one.
    pub fn checkin_title(&self) -> &str {
        self.checkin.as_deref().map_or("", |id| self.title(id))
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

    /// The step a practice or an optional page belongs to, by its place from 0.
    pub fn step_of(&self, chapter: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == chapter || step.pages().any(|id| id == chapter))
    }

    /// Every page that the outline names, in the order in which they are met: each step before its practices.
    pub fn reading(&self) -> impl Iterator<Item = &ChapterId> {
        let steps = self.steps.iter().flat_map(|step| std::iter::once(&step.id).chain(step.pages()));
        let safety = self.safety.iter().flat_map(|safety| [&safety.check, &safety.yes, &safety.no]);
        let between = [&self.checkin, &self.setback, &self.time].into_iter().flatten();
        let last = [&self.help, &self.privacy].into_iter().flatten();
        [&self.welcome]
            .into_iter()
            .chain(&self.first)
            .chain(&self.opening)
            .chain(steps)
            .chain(between)
            .chain(&self.closing)
            .chain(last)
            .chain(safety)
    }

    /// Every page that the outline names.
    pub fn pages(&self) -> impl Iterator<Item = &ChapterId> {
        self.reading()
    }
}
