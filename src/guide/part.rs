//! The parts of an exercise: eight kinds, each with fields of its own. How they are read from a page's head is in
//! [`raw`].

pub mod misfit;
pub mod raw;

use serde::{Deserialize, Serialize};

use super::{Starts, Who};

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
    pub solo: Solo,
    pub does: Does,
}

/// What becomes of a part when one person walks alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Solo {
    #[default]
    Same,
    Skip,
    /// Only for one person alone.
    Only,
}

/// The eight kinds of parts. Everything that is written in one is written into its boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Does {
    Read,
    Timer { calm: bool },
    Turns { begins: Begins, turn: u32, rounds: u32, starters: Vec<String>, gist: String },
    Write { starts: Starts, boxes: Vec<WriteBox> },
    Builder { starts: Starts, boxes: Vec<WriteBox>, hints: bool },
    Sort { starts: Starts, items: String, boxes: Vec<WriteBox> },
    Guess { starts: Starts, boxes: Vec<WriteBox> },
    Plan { sort: Sort, starts: Starts, boxes: Vec<WriteBox>, confidence: bool, review: Option<u32> },
}

impl Does {
    /// What is written in this part, in order.
    pub fn boxes(&self) -> &[WriteBox] {
        match self {
            Self::Read | Self::Timer { .. } | Self::Turns { .. } => &[],
            Self::Write { boxes, .. }
            | Self::Builder { boxes, .. }
            | Self::Sort { boxes, .. }
            | Self::Guess { boxes, .. }
            | Self::Plan { boxes, .. } => boxes,
        }
    }

    pub fn starts(&self) -> Starts {
        match self {
            Self::Read | Self::Timer { .. } | Self::Turns { .. } => Starts::Shared,
            Self::Write { starts, .. }
            | Self::Builder { starts, .. }
            | Self::Sort { starts, .. }
            | Self::Guess { starts, .. }
            | Self::Plan { starts, .. } => *starts,
        }
    }
}

/// Who speaks first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Begins {
    Hurt,
    Either,
}

/// What a `plan` part makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    Plan,
    Promise,
    Agreement,
    Ritual,
    Wave,
    Setback,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WriteBox {
    /// One word, unique in its part.
    pub id: String,
    pub ask: String,
    pub hint: Option<String>,
    #[serde(default)]
    pub optional: bool,
    /// Who writes here, where it differs from the part's.
    pub who: Option<Who>,
}
