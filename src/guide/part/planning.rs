//! Planning: how a plan, a promise, a request, an agreement … is made in a part.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Starts, WriteBox};
use crate::language;

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
