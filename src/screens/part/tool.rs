//! The tools of a part; those that are a form have one way into it, and on from it.

use super::{
    answers, builder, context::PartContext, fields, guess, message::Step, plan, scene, sort, timed, turns,
    write,
};
use crate::{
    form::{self, Form, Transition},
    guide::PartKind,
    journey::position::Position,
    screens::timer::Timer,
    session::Session,
};

/// The tool that leads through a part, by its kind.
#[derive(Debug)]
pub enum Tool {
    /// Nothing but what the part says, and the words that it shows.
    Read,
    Timed(timed::State),
    Turns(turns::State),
    Write(write::State),
    Builder(builder::State),
    Sort(sort::State),
    Scene(scene::State),
    Guess(form::State),
    Plan(plan::State),
    Answers(answers::State),
}

/// The form of a part, by its kind: its boxes, and what is asked beside them.
pub fn form<'a>(site: &PartContext<'a>) -> Form<'a> {
    match &site.part.does {
        PartKind::Builder { .. } => builder::fields(site),
        PartKind::Guess { .. } => guess::fields(site),
        PartKind::Sort(_) => sort::fields(site),
        _ => fields::of(site),
    }
}

/// The ids of the fields in [`form()`] that are boxes of the part.
pub fn boxes(site: &PartContext) -> Vec<String> {
    match &site.part.does {
        PartKind::Guess { .. } => guess::fields(site).iter().map(|field| field.id().to_owned()).collect(),
        _ => fields::asked(site).into_iter().map(|written| written.id.clone()).collect(),
    }
}

impl Tool {
    /// The user's place in the form of [`form()`], in the tools that show it.
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

    /// The clock that it runs.
    pub fn timer(&self) -> Option<&Timer> {
        match self {
            Self::Timed(tool) => tool.timer.as_ref(),
            Self::Turns(tool) => tool.timer.as_ref(),
            Self::Write(tool) => tool.cap.as_ref(),
            _ => None,
        }
    }

    pub fn timer_mut(&mut self) -> Option<&mut Timer> {
        match self {
            Self::Timed(tool) => tool.timer.as_mut(),
            Self::Turns(tool) => tool.timer.as_mut(),
            Self::Write(tool) => tool.cap.as_mut(),
            _ => None,
        }
    }

    /// Begins what is timed, with a clock or without.
    pub fn begin(&mut self, timer: Option<Timer>) {
        match self {
            Self::Timed(tool) => tool.timer = timer,
            Self::Turns(tool) => turns::speak(tool, timer),
            _ => {}
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
