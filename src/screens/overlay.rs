//! Pages over the screen: pauses, help, the cover.

use super::{cover, help, message::Message, pause, trouble, why};
use crate::{
    page::{Answer, Page},
    session::{Session, Update},
};
use std::time::Duration;

/// A page over the screen; the screen waits underneath, unchanged.
#[derive(Debug)]
pub enum Overlay {
    Help(help::State),
    Pause(pause::State),
    /// The sources of a page of the guide.
    Why(String),
    /// Nothing to see.
    Cover,
    Trouble(trouble::State),
}

impl Overlay {
    pub fn help() -> Self {
        Self::Help(help::State::Help)
    }

    pub fn pause(session: &Session) -> Self {
        Self::Pause(pause::open(session))
    }

    /// How long until it says something else by itself, where no clock shows it.
    pub fn changes_in(&self, session: &Session) -> Option<Duration> {
        if let Self::Pause(state) = self { pause::changes_in(state, session) } else { None }
    }

    /// True once the time that it waits for has come.
    pub fn is_due(&self, session: &Session) -> bool {
        if let Self::Pause(state) = self { pause::is_due(state, session) } else { false }
    }

    pub fn trouble(why: String) -> Self {
        Self::Trouble(trouble::State { why })
    }

    pub fn update(&mut self, session: &mut Session, message: &Message) -> Update {
        match (self, message) {
            (Self::Help(state), Message::Help(message)) => help::update(state, session, message),
            (Self::Pause(state), Message::Pause(message)) => pause::update(state, session, message),
            _ => Update::stay(),
        }
    }

    /// Hears what was written on the page that lies over the screen.
    pub fn answer(&mut self, session: &mut Session, answer: Answer) -> Update {
        match self {
            Self::Pause(state) => pause::answer(state, session, answer),
            _ => Update::stay(),
        }
    }

    pub fn page(&self, session: &Session) -> Page<Message> {
        match self {
            Self::Help(state) => help::page(*state, session).map(Message::Help),
            Self::Pause(state) => pause::page(state, session).map(Message::Pause),
            Self::Why(chapter) => why::page(chapter, session),
            Self::Cover => cover::page(session.say),
            Self::Trouble(state) => trouble::page(state, session),
        }
    }
}
