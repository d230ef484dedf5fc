//! The parts of an exercise: nine kinds, each with fields of its own. How they are read from a page's head is in
//! [`raw`].

pub mod misfit;
mod planning;
pub mod raw;
mod role;
mod scene;
mod write_box;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{AnswerChoice, Starts, Who};
pub use planning::{Act, PlanKind, Planning, Timing};
pub use role::PartRole;
pub use scene::{Scene, SceneLine};
pub use write_box::{Fill, WriteBox};

/// A part of an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "raw::Raw")]
pub struct Part {
    /// One word, unique on its page.
    pub id: String,
    pub title: String,
    pub who: Who,
    /// 0 where a `read` part names no time.
    pub minutes: u32,
    /// Markdown: what to do now.
    pub text: String,
    /// Markdown that follows it where two walk: what becomes of it between them.
    pub for_two: Option<String>,
    /// Markdown that follows it where each was hurt and each broke trust: whose evening it is.
    pub for_mutual: Option<String>,
    pub solo: Solo,
    /// Days that pass after the part before it until this one is suggested. It can be done sooner.
    pub wait: u32,
    /// Parts of the same page whose words are shown here, so far as those who are here may read them.
    pub shows: Vec<String>,
    /// Once it is written, its author is asked whether to bring it to both, or to keep it.
    pub bring: bool,
    /// The part is theirs only after this answer.
    pub only_if: Option<OnlyIf>,
    pub role: Option<PartRole>,
    pub does: PartKind,
}

/// An answer to a question of the same page, by the choice that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnlyIf {
    /// The id of a question of this page with `before = true`.
    pub question: String,
    /// The id of one of its choices.
    pub choice: String,
}

impl Part {
    pub fn is_scene(&self) -> bool {
        self.does.scene().is_some()
    }
}

/// The treatment of a part when one person walks alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Solo {
    #[default]
    Same,
    Skip,
    /// Only for one person alone.
    Only,
}

/// The nine kinds of parts. Everything that is written in one is written into its boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartKind {
    /// Its boxes are those of an earlier version, which nobody is asked any more.
    Read {
        opens: Option<Link>,
        boxes: Vec<WriteBox>,
    },
    Timer {
        calm: bool,
    },
    Turns {
        begins: FirstSpeaker,
        turn: u32,
        rounds: u32,
        starters: Vec<String>,
        gist: String,
    },
    /// `cap`: a clock says when to stop. `destroy`: what was written can be destroyed again here. `ring`: the first four boxes
    /// go round in a circle, and are shown so; a fifth is its name.
    Write {
        starts: Starts,
        boxes: Vec<WriteBox>,
        cap: bool,
        destroy: bool,
        ring: bool,
    },
    Builder {
        starts: Starts,
        boxes: Vec<WriteBox>,
        hints: bool,
    },
    Sort(Sorting),
    /// `about`: the box, as `<part>.<box>` of this page, whose words are guessed about.
    Guess {
        starts: Starts,
        boxes: Vec<WriteBox>,
        about: Option<String>,
    },
    Plan(Planning),
    /// For whoever is here. Nothing is done in it.
    Scene(Scene),
}

/// The name, among the boxes of a `sort` part, of what was put down and lies on no pile yet.
pub const THINGS: &str = "items";

/// Things that are laid on piles, one by one. The boxes are the piles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sorting {
    pub starts: Starts,
    /// The question that is asked about the things.
    pub items: String,
    /// Things that lie there already.
    pub given: Vec<AnswerChoice>,
    /// The box that things come from, as `<part>.<box>` of this page: one line each.
    pub from: Option<String>,
    /// A few lines that both laid on the first pile come to light when both say so; the rest stays closed.
    pub overlap: bool,
    pub boxes: Vec<WriteBox>,
}

/// The page of the program that a `read` part leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Link {
    Summary,
    Promises,
    Setback,
    /// Days to watch for.
    Watch,
    Trends,
    LookBack,
}

impl PartKind {
    /// The boxes of this part, in order.
    pub fn boxes(&self) -> &[WriteBox] {
        match self {
            Self::Timer { .. } | Self::Turns { .. } | Self::Scene(_) => &[],
            Self::Read { boxes, .. }
            | Self::Write { boxes, .. }
            | Self::Builder { boxes, .. }
            | Self::Guess { boxes, .. } => boxes,
            Self::Sort(sorting) => &sorting.boxes,
            Self::Plan(planning) => &planning.boxes,
        }
    }

    pub fn starts(&self) -> Starts {
        match self {
            Self::Read { .. } | Self::Timer { .. } | Self::Turns { .. } | Self::Scene(_) => Starts::Shared,
            Self::Write { starts, .. } | Self::Builder { starts, .. } | Self::Guess { starts, .. } => *starts,
            Self::Sort(sorting) => sorting.starts,
            Self::Plan(planning) => planning.starts,
        }
    }

    pub fn planning(&self) -> Option<&Planning> {
        if let Self::Plan(planning) = self { Some(planning) } else { None }
    }

    pub fn scene(&self) -> Option<&Scene> {
        if let Self::Scene(scene) = self { Some(scene) } else { None }
    }

    pub fn sorting(&self) -> Option<&Sorting> {
        if let Self::Sort(sorting) = self { Some(sorting) } else { None }
    }
}

/// The person who speaks first in a `turns` part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FirstSpeaker {
    Hurt,
    Either,
}
