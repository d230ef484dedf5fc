//! Evenings (`evenings.toml`): parts of the guide's pages that fit one sitting, by who is here and how long; and the six
//! of the short road.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ChapterId, Guide, Solo};

/// The lengths of an evening that can be asked for, in minutes.
pub const LENGTHS: [u32; 3] = [10, 25, 45];

/// All evenings of a guide. One without the file has none.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Evenings {
    /// Suggestions for one sitting, each for certain people and so many minutes.
    pub tonight: Vec<Sitting>,
    /// The evenings of the short road, in order.
    pub road: Vec<RoadEvening>,
    /// The very first evening in a folder.
    pub first: Option<FirstEvening>,
}

/// The very first evening in a folder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstEvening {
    /// A few words for lists.
    pub title: String,
    /// Read before anything is done.
    pub text: String,
    /// Its parts for two.
    pub two: FirstParts,
    /// Its parts for one alone.
    pub solo: FirstParts,
    /// The part that is done in a short form.
    pub short: ShortForm,
}

/// The parts of a first evening.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstParts {
    /// As `<page>.<part>`, in order. What two do alone is done by one after the other.
    pub parts: Vec<String>,
    /// Minutes behind the last of them: the next date, something ordinary.
    pub after: u32,
}

/// A sorting as it is done on the first evening: what is put down lies on the first pile at once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShortForm {
    /// As `<page>.<part>`.
    pub part: String,
    /// How long the short form takes.
    pub minutes: u32,
    /// A few words for lists.
    pub title: String,
    /// Markdown: what to do now.
    pub text: String,
}

impl FirstEvening {
    /// The page that it begins on: that of its short form.
    pub fn page(&self) -> &str {
        self.short.part.split_once('.').map_or("", |(page, _)| page)
    }

    /// The short form of a part, where it has one.
    pub fn short_of(&self, page: &str, part: &str) -> Option<&ShortForm> {
        let short = self.short.part.split_once('.') == Some((page, part));
        short.then_some(&self.short)
    }
}

/// The evenings that fit some people, in order of preference.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    /// Who is here.
    pub who: For,
    /// One of [`LENGTHS`].
    pub minutes: u32,
    /// True for evenings with something heavy in them.
    pub heavy: bool,
    /// Said where nothing fits.
    pub none: Option<String>,
    /// The evenings, the one that is offered first on top.
    #[serde(default, rename = "evening")]
    pub evenings: Vec<Evening>,
}

/// The people whom an evening is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum For {
    Both,
    /// One alone who was hurt.
    Hurt,
    /// One alone who broke trust.
    Broke,
    /// One alone, whatever their part was.
    Each,
}

/// One evening.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evening {
    /// A few words for what is done.
    pub title: String,
    /// As `<page>.<part>`, in order.
    pub parts: Vec<String>,
    /// Parts that are done before.
    #[serde(default)]
    pub needs: Vec<String>,
    /// The treatment of it where one person walks alone.
    #[serde(default)]
    pub solo: Solo,
    /// One more sentence about it.
    pub note: Option<String>,
}

/// One of the evenings of the short road.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoadEvening {
    /// A few words for lists.
    pub title: String,
    /// True where something heavy is done.
    #[serde(default)]
    pub heavy: bool,
    /// The first day of the folder on which it is offered.
    #[serde(default)]
    pub from: u32,
    /// Days since the evening before.
    #[serde(default)]
    pub rest: u32,
    /// Parts that are done before, by whoever they are for.
    #[serde(default)]
    pub alone: Vec<String>,
    /// As `<page>.<part>`, in order.
    pub parts: Vec<String>,
    /// The page that comes first where something large is not told yet.
    pub untold: Option<ChapterId>,
}

impl Guide {
    /// The minutes of these parts together, each named `<page>.<part>`.
    pub fn minutes_of<'a>(&self, parts: impl IntoIterator<Item = &'a String>) -> u32 {
        parts.into_iter().filter_map(|part| self.part_of_plan(part)).map(|part| part.minutes).sum()
    }
}
