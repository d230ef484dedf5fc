//! Resuming an exercise: the moment to come back to, its clock, and why the page looks as it does.

use std::time::Duration;

use super::{Screen, part, question, timer::Timer, why};
use crate::{
    page::Choice,
    session::{Place, Session},
};

impl Screen {
    /// The key to why this exercise is as it is.
    pub fn why<M>(&self, session: &Session) -> Option<Choice<M>> {
        let position = match self {
            Self::Question(question::State { position, .. }) | Self::Part(part::State { position, .. }) => {
                position
            }
            _ => return None,
        };
        why::choice(session, &position.chapter)
    }

    /// The moment inside the page, where there are several to come back to.
    pub fn resume(&self) -> Option<Place> {
        match self {
            Self::Part(state) => part::resume(state),
            _ => None,
        }
    }

    /// The clock that the screen runs.
    pub fn timer(&self) -> Option<&Timer> {
        match self {
            Self::Part(state) => part::timer(state),
            _ => None,
        }
    }

    /// Covers the screen: a clock that runs rests.
    pub fn step_away(&mut self, elapsed: Duration) {
        let timer = match self {
            Self::Part(state) => part::timer_mut(state),
            _ => None,
        };
        timer.map(|timer| timer.step_away(elapsed));
    }
}
