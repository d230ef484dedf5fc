//! The guide: what is shipped and read, never written. Pages are parsed when they are first asked for, so that the
//! first frame does not wait for the whole book.

mod begin;
mod bundled;
mod cause;
mod changes;
mod chapter;
pub mod check;
mod evening;
mod files;
mod known;
mod lent;
mod load;
pub mod markdown;
mod names;
mod outline;
mod part;
pub mod phrases;
mod print;
pub mod promises;
mod question;
pub mod reference;
pub mod script;
pub mod text;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::block::Block;
pub use begin::{copy_to_change, small_files};
pub use bundled::{bundled_files, bundled_files_in};
pub use cause::{Addressee, Cause, CauseText, Quoted};
pub use changes::Changes;
pub use evening::{
    Evening, Evenings, FirstEvening, FirstParts, For, LENGTHS, RoadEvening, ShortForm, Sitting,
};
pub use files::{Country, Helpline, Need, Strings, Sure};
pub use load::Guide;
pub use outline::{Outline, Safety, Step};
use part::raw;
pub use part::{
    Act, Fill, FirstSpeaker, Link, OnlyIf, Part, PartKind, PartRole, PlanKind, Planning, Scene, SceneLine,
    Solo, Sorting, THINGS, Timing, WriteBox,
};
pub use print::print;
pub use promises::Promises;
pub use question::{Anchors, AnswerChoice, Keep, Question, Wording};

/// A page's id, a file's name without `.md`: `listening-actively`. It never changes once shipped.
pub type ChapterId = String;

/// One page of the guide, parsed: its head, and its lesson as blocks.
#[derive(Debug)]
pub struct Chapter {
    pub head: Head,
    pub lesson: Vec<Block>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Opening,
    Step,
    Practice,
    Checkin,
    Setback,
    Closing,
    Help,
}

/// The owner of what is written on a page: the couple, or the breach that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    #[default]
    Couple,
    Breach,
}

/// The TOML head of a page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The name of its file without `.md`; never changes once shipped.
    pub id: ChapterId,
    /// Its title, as `guide.toml` gives it.
    pub title: String,
    /// Its place on the path.
    pub kind: Kind,
    /// One line for lists.
    pub short: String,
    /// Two heavy practices do not belong on one evening.
    #[serde(default)]
    pub heavy: bool,
    /// No part of the walk: more for a step, counted nowhere.
    #[serde(default)]
    pub optional: bool,
    /// Of an optional page: it leaves a trace for its author alone, and is not named while both are here.
    #[serde(default)]
    pub own: bool,
    /// Of an optional page: when its step offers it by itself; none where it never does.
    pub offered: Option<Offered>,
    /// The owner of what is written here: the couple, or the breach that is open.
    #[serde(default)]
    pub scope: Scope,
    /// Markdown shown before entering. It asks; it never locks.
    pub gate: Option<String>,
    /// About acts, never about feelings.
    pub done_when: Option<String>,
    /// The same for one who walks alone, where that differs.
    pub done_alone: Option<String>,
    /// Plain sentences for whoever should not do this now.
    #[serde(default)]
    pub caution: Vec<String>,
    /// Markdown for some readers alone.
    #[serde(default)]
    pub text: Variants,
    /// Studies behind the page, in the guide's own words.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
    /// The questions, in the order in which they are asked.
    #[serde(default, rename = "question")]
    pub questions: Vec<Question>,
    /// The exercise, part by part.
    #[serde(default, rename = "part")]
    #[schemars(with = "Vec<raw::Raw>")]
    pub parts: Vec<Part>,
}

impl Head {
    /// When this page is done, for two or for one alone.
    pub fn done_for(&self, solo: bool) -> Option<&str> {
        self.done_alone.as_ref().filter(|_| solo).or(self.done_when.as_ref()).map(String::as_str)
    }
}

/// The conditions under which a step offers an optional page by itself: all that is named here, or nothing at all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offered {
    /// This page was said to be done.
    pub after: Option<ChapterId>,
    /// So many weeks went by since the breach was named.
    #[serde(default)]
    pub weeks: u32,
    /// A promise was closed, whatever came of it.
    #[serde(default)]
    pub promise: bool,
}

/// Markdown that depends on who reads: on their role in the open breach, on being alone, on its cause.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variants {
    /// For the one who was hurt.
    pub hurt: Option<String>,
    /// For the one who broke trust.
    pub broke: Option<String>,
    /// For somebody who was hurt and broke trust.
    pub both: Option<String>,
    /// For two whose parts are known, where they read together and the neutral words speak to those who named nothing.
    pub together: Option<String>,
    /// For two who read together and named nothing.
    pub neutral: Option<String>,
    /// For one who walks alone.
    pub solo: Option<String>,
    /// The texts for each cause.
    #[serde(default)]
    pub kind: BTreeMap<Cause, CauseText>,
}

/// A study behind a page, in our own words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who wrote it.
    pub authors: String,
    /// The year in which it came out.
    pub year: u16,
    /// Its title, as it was printed.
    pub title: String,
    /// Method, people and result, in a sentence or two: no more than the study says.
    pub found: String,
    /// How far it bears on the page.
    pub strength: Strength,
    /// Who was looked at, and where it ends.
    pub limit: String,
}

/// How far a study bears on the page. A: couples were put by chance into doing something close to the exercise, or
/// not, and were compared. B: it was measured, but with other people, in a laboratory, not by chance, before and after in
/// at least about twenty couples, or as one part of something larger. C: a model, an argument, guidance, case records,
/// or so few couples that nothing can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum Strength {
    A,
    B,
    C,
}

/// The people who are asked a question, or who do a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Who {
    Each,
    Hurt,
    Broke,
    Together,
    /// The people who are here, one alone or both. A page cannot say it: a kind of part does.
    #[serde(skip)]
    Anyone,
}

/// How an answer starts. Its author may open it up later; nothing opens by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Starts {
    Private,
    Sealed,
    Shared,
}
