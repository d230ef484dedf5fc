//! The script of `trustpath demo` (`demo/*.toml` beside the pages): what a made-up couple says and does, steered by ids of
//! the guide. `couple.toml` tells its form.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::Deserialize;

use super::{Cause, ChapterId, Who, bundled};

/// The start of the names of its files.
pub const FOLDER: &str = "demo/";

const CHECKED: &str = "a test checks the script inside the program";

/// The words of both and their doings, from all files.
#[derive(Debug)]
pub struct Script {
    pub couple: Couple,
    /// In order of time.
    pub scenes: Vec<Visit>,
    /// In the order in which they are held.
    pub checkins: Vec<Checkin>,
    /// One after the other, then from the first again.
    pub marks: Vec<MarkedDay>,
    /// One after the other, then from the first again.
    pub replays: Vec<Replay>,
}

/// One file of the script.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScriptPiece {
    pub couple: Option<Couple>,
    #[serde(default, rename = "scene")]
    pub scenes: Vec<Visit>,
    #[serde(default, rename = "checkin")]
    pub checkins: Vec<Checkin>,
    #[serde(default, rename = "mark")]
    pub marks: Vec<MarkedDay>,
    #[serde(default, rename = "replay")]
    pub replays: Vec<Replay>,
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
    /// The choices of both at every check-in.
    pub checkin: Chosen,
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
pub struct Visit {
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
    pub here: Sitting,
}

/// Who sits at the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sitting {
    First,
    Second,
    Both,
}

/// Words on a page, by the question's last word or by `part.box`; on a pile, what the guide gave is named by its id. What has
/// none is passed over.
pub type ScriptWords = BTreeMap<String, String>;

/// Ids of choices on a page, by the same names.
pub type Chosen = BTreeMap<String, String>;

/// A page of the guide that is walked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalkedPage {
    pub id: ChapterId,
    /// True where they say at its end that it is done.
    #[serde(default)]
    pub done: bool,
    /// The key of the stop that is left for another day.
    pub until: Option<String>,
    /// True where sealed answers stay closed.
    #[serde(default)]
    pub sealed: bool,
    /// True where a guess lands: “got it”.
    #[serde(default)]
    pub landed: bool,
    /// True where a promise is for one day, and not for every week.
    #[serde(default)]
    pub once: bool,
    /// The boxes that are brought to both, as `part.box`.
    #[serde(default)]
    pub brings: Vec<String>,
    #[serde(default)]
    pub chooses: Chosen,
    #[serde(default)]
    pub says: ScriptWords,
}

/// Something besides the pages.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Errand {
    /// The naming of what broke trust. The roles are in the order of the seats.
    NameBreach {
        kinds: Vec<Cause>,
        name: String,
        sentence: String,
        roles: [Who; 2],
    },
    /// A page is put off: not now.
    PutOff(ChapterId),
    /// The summary is approved with everything but these questions and boxes.
    Approve {
        #[serde(default)]
        leaves_out: Vec<String>,
    },
    /// Days to look back on, in weeks, and one to watch for, counted from the first.
    ChooseDays {
        look_back: Vec<u64>,
        watch: u64,
    },
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
    pub first: Look,
    pub second: Look,
}

/// One person's look at their week, and their words to the other. Empty words are left out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// A digit for each number in the order of the page, `x` for ten, `-` for one that is left out.
    pub numbers: String,
    #[serde(default)]
    pub says: ScriptWords,
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
pub struct MarkedDay {
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
    /// The script inside the program in a language, or else in the first one.
    pub fn bundled(language: &str) -> Self {
        let mut all = ScriptPiece::default();
        for (_, text) in bundled::demo_files(language) {
            let section: ScriptPiece = toml::from_str(&text).expect(CHECKED);
            all.couple = all.couple.or(section.couple);
            all.scenes.extend(section.scenes);
            all.checkins.extend(section.checkins);
            all.marks.extend(section.marks);
            all.replays.extend(section.replays);
        }
        all.scenes.sort_by_key(|scene| scene.when);
        let ScriptPiece { couple, scenes, checkins, marks, replays } = all;
        Self { couple: couple.expect(CHECKED), scenes, checkins, marks, replays }
    }
}

impl Couple {
    pub fn is_away(&self, day: u64) -> bool {
        self.away.iter().any(|away| (away.from..=away.to).contains(&day))
    }
}
