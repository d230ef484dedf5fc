//! The parts of an exercise: nine kinds, each with fields of its own. How they are read from a page's head is in
//! [`raw`].

pub mod misfit;
pub mod raw;
mod scene;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AnswerChoice, Starts, Who};
use crate::language;
pub use scene::{Scene, SceneLine};

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

/// The place of a part in the check-in, which leads it by itself. Its id is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PartRole {
    /// One chooses which of their answers the other is shown.
    Bring,
    /// Both say how much there is room for.
    Enough,
    /// Each thanks the other: its first box is the line.
    Thanks,
    /// Each says a wish and makes a tiny promise of it: its boxes are the wish, the act and its day.
    Wish,
    /// Both name the day of the next check-in: its last box asks for it.
    Next,
    /// Of one who walks alone: an act for oneself, its first box, and the next day, its last.
    OwnNext,
    /// One looks back over a month: its boxes are lines.
    Month,
}

impl PartRole {
    pub const ALL: [Self; 7] =
        [Self::Bring, Self::Enough, Self::Thanks, Self::Wish, Self::Next, Self::OwnNext, Self::Month];

    /// Its word in the head of a page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Bring => "bring",
            Self::Enough => "enough",
            Self::Thanks => "thanks",
            Self::Wish => "wish",
            Self::Next => "next",
            Self::OwnNext => "own-next",
            Self::Month => "month",
        }
    }

    /// How many boxes it leads.
    pub fn boxes(self) -> usize {
        match self {
            Self::Bring | Self::Enough => 0,
            Self::Thanks | Self::Next | Self::OwnNext | Self::Month => 1,
            Self::Wish => 3,
        }
    }
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

/// How a plan, a promise, an agreement … is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planning {
    pub sort: PlanKind,
    pub starts: Starts,
    pub boxes: Vec<WriteBox>,
    /// Its maker says how sure they are, and makes it smaller below 8.
    pub confidence: bool,
    /// Days until it is looked at again.
    pub review: Option<u32>,
    /// The kind of time that is asked for: a day, a rhythm, or either; `None` where none is.
    pub when: Option<Timing>,
    /// How often it is said aloud.
    pub aloud: Option<u32>,
    /// Questions of which one “no” is reason enough to leave it.
    pub checks: Vec<String>,
    /// The part of this page whose requests are answered here.
    pub from: Option<String>,
    /// How many each may have open at once.
    pub most: Option<u32>,
    /// Of a promise that is an act: its size.
    pub act: Option<Act>,
    /// True where the plan ends on the day it comes up for review, unless it is made again.
    pub ends: bool,
}

impl Planning {
    /// The box that says what will be done: the one that is made smaller, and said aloud.
    pub fn act_box(&self) -> Option<usize> {
        self.boxes.iter().position(|written| written.is_act)
    }
}

/// The size of an act: one costs minutes, the other money, comfort or pride.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Act {
    Small,
    Large,
}

impl From<Act> for language::Act {
    fn from(act: Act) -> Self {
        match act {
            Act::Small => Self::Small,
            Act::Large => Self::Large,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Timing {
    Day,
    Rhythm,
    Either,
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

/// The kind of thing that a `plan` part makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PlanKind {
    Plan,
    Promise,
    Request,
    Agreement,
    Ritual,
    Wave,
    Setback,
}

/// The source of a box's first words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fill {
    /// The name of the breach that is open, as both say it.
    BreachName,
    /// The first sentence of fact about it, or the second where the two differ.
    BreachSentence,
    BreachSecondSentence,
    Agreements,
    Promises,
    Ritual,
    Setback,
    Checkin,
    /// Their names, and the day.
    Names,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteBox {
    /// One word, unique in its part.
    pub id: String,
    /// The question of the box.
    pub ask: String,
    /// One more sentence below it.
    pub hint: Option<String>,
    /// It may stay empty.
    #[serde(default)]
    pub optional: bool,
    /// The writer of this box, where it is another one than the part's.
    pub who: Option<Who>,
    /// Answered by choosing one of these. Empty: answered in words.
    #[serde(default, rename = "choice")]
    pub choices: Vec<AnswerChoice>,
    /// Asked only where the box before it was answered with the choice of this id.
    pub only_if: Option<String>,
    /// Of a pile: no more things than this lie on it.
    pub most: Option<u32>,
    /// Begins with what there is already, to be kept or changed.
    pub fills: Option<Fill>,
    /// Of a plan: says what will be done, whatever its id. One box of a part at most.
    #[serde(default)]
    pub is_act: bool,
    /// Of a plan for hard days: after a slip it stands first.
    #[serde(default)]
    pub after_slip: bool,
    /// Says what a helper is asked for: it stands first in what they hand to one.
    #[serde(default)]
    pub for_helper: bool,
    /// Not asked any more. What was written in it still has its name.
    #[serde(default)]
    pub retired: bool,
}
