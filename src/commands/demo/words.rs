//! The words of Robin and Kim, from `content/en/demo`. Both are made up, and so is everything that happened to them.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use chrono::NaiveTime;
use serde::Deserialize;

use crate::journey::{couple::Here, record::Seat};

/// The files of `content/en/demo` by name, in order of names.
const BUNDLED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/demo.rs"));

/// All that the couple says and does, from all files.
#[derive(Debug)]
pub struct Script {
    pub couple: Couple,
    /// In order of time.
    pub scenes: Vec<Scene>,
    /// In the order in which they are held.
    pub checkins: Vec<Checkin>,
    /// One after the other, then from the first again.
    pub marks: Vec<Mark>,
    /// One after the other, then from the first again.
    pub replays: Vec<Replay>,
}

/// One file of the story.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    couple: Option<Couple>,
    #[serde(default, rename = "scene")]
    scenes: Vec<Scene>,
    #[serde(default, rename = "checkin")]
    checkins: Vec<Checkin>,
    #[serde(default, rename = "mark")]
    marks: Vec<Mark>,
    #[serde(default, rename = "replay")]
    replays: Vec<Replay>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Couple {
    /// In the order of their seats.
    pub names: [String; 2],
    /// The time at which they open the program on the first day.
    pub begins: NaiveTime,
    /// The day of the first check-in. Every later one follows from what they choose.
    pub first_checkin: u64,
    away: Vec<Away>,
}

/// Days on which they do not open the program, both ends counted.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Away {
    from: u64,
    to: u64,
}

/// A sitting, and what is done at it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    pub when: When,
    pub page: Option<WalkedPage>,
    /// A note in the journal.
    pub note: Option<String>,
    pub errand: Option<Errand>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// Days after the first.
    pub day: u64,
    pub time: NaiveTime,
    pub here: Here,
}

/// Words on a page: by the question's last word, or by `part.box`. The words of a choice choose it where it is offered;
/// under `part.takes` its first words do. Questions and choices without words are passed over.
pub type Says = BTreeMap<String, String>;

/// A page of the guide that is walked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalkedPage {
    pub id: String,
    /// True where they say at its end that it is done.
    #[serde(default)]
    pub done: bool,
    /// The key of the stop that is left for another day.
    pub until: Option<String>,
    #[serde(default)]
    pub says: Says,
}

/// Something besides the pages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errand {
    pub does: Task,
    /// In the order of the fields.
    #[serde(default)]
    pub writes: Vec<String>,
    /// A day that is named at it, counted from the first.
    pub day: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    NameBreach,
    PutOffOpenness,
    ApproveMostOfSummary,
    ApproveSummary,
    ChooseDays,
    Wave,
    Slip,
}

/// A check-in of both, each with their half of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkin {
    /// “Too much tonight”.
    #[serde(default)]
    pub short: bool,
    first: Look,
    second: Look,
}

/// One person's look at their week, and their words to the other. Empty words are left out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// A digit for each number in the order of the page, `x` for ten, `-` for one that is left out.
    pub numbers: String,
    #[serde(default)]
    pub better: String,
    #[serde(default)]
    pub harder: String,
    /// The answers that are brought, by the question's last word.
    #[serde(default)]
    pub brings: Vec<String>,
    #[serde(default)]
    pub thanks: String,
    /// A tiny promise.
    #[serde(default)]
    pub promise: String,
}

/// The mark of a day of a promise, and lines about it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    pub how: MarkedAs,
    #[serde(default)]
    pub lines: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MarkedAs {
    Kept,
    Changed,
    Missed,
}

/// A look back on a hard day in a calm hour.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replay {
    pub happened: String,
    pub helped: String,
}

impl Script {
    /// The story inside the program. An error names the file and the line that do not read.
    pub fn bundled() -> anyhow::Result<Self> {
        Self::read(BUNDLED)
    }

    fn read(files: &[(&str, &str)]) -> anyhow::Result<Self> {
        let mut couple = None;
        let (mut scenes, mut checkins, mut marks, mut replays) = (vec![], vec![], vec![], vec![]);
        for (name, text) in files {
            let file: File = toml::from_str(text)
                .with_context(|| format!("Reading the demo's story in {name} did not work"))?;
            couple = couple.or(file.couple);
            scenes.extend(file.scenes);
            checkins.extend(file.checkins);
            marks.extend(file.marks);
            replays.extend(file.replays);
        }
        let couple = couple.context("No file of the demo's story names the couple")?;
        ensure!(
            !marks.is_empty() && !replays.is_empty(),
            "The demo's story needs a mark and a replay at least"
        );
        scenes.sort_by_key(|scene| scene.when);
        Ok(Self { couple, scenes, checkins, marks, replays })
    }

    /// The page as this person walks it, wherever in the story that is.
    pub fn said_on(&self, id: &str, here: Here) -> Option<&WalkedPage> {
        let theirs = self.scenes.iter().filter(|scene| scene.when.here == here);
        theirs.filter_map(|scene| scene.page.as_ref()).find(|page| page.id == id)
    }
}

impl Couple {
    pub fn is_away(&self, day: u64) -> bool {
        self.away.iter().any(|away| (away.from..=away.to).contains(&day))
    }
}

impl Checkin {
    pub fn look(&self, seat: Seat) -> &Look {
        match seat {
            Seat::First => &self.first,
            Seat::Second => &self.second,
        }
    }
}

#[cfg(test)]
mod tests;
