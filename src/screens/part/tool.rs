//! The tools that are made of [`super::fields`]: the one way into their forms, and on from them.

use super::{Position, Step, Tool, builder, guess, sort, write};
use crate::{
    form::{self, Transition},
    session::Session,
};

impl Tool {
    /// The user's place in the form, in the tools that are made of [`super::fields`].
    pub fn form(&self) -> Option<&form::State> {
        match self {
            Self::Write(tool) => Some(&tool.form),
            Self::Builder(tool) => Some(&tool.form),
            Self::Sort(tool) => Some(&tool.form),
            Self::Guess(form) => Some(form),
            _ => None,
        }
    }

    pub fn form_mut(&mut self) -> Option<&mut form::State> {
        match self {
            Self::Write(tool) => Some(&mut tool.form),
            Self::Builder(tool) => Some(&mut tool.form),
            Self::Sort(tool) => Some(&mut tool.form),
            Self::Guess(form) => Some(form),
            _ => None,
        }
    }

    /// Goes on after the form has changed.
    pub fn went(&mut self, session: &mut Session, position: &Position, transition: Transition) -> Step {
        match self {
            Self::Write(tool) => write::went(tool, session, position, transition),
            Self::Builder(tool) => builder::went(tool, session, position, transition),
            Self::Sort(tool) => sort::went(tool, session, position, transition),
            Self::Guess(form) => guess::went(form, session, position, transition),
            _ => Step::Stay(transition.effects),
        }
    }
}
