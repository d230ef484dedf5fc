//! Pages over the screen: pauses, right now, help, the cover, and what could not be done outside.

use super::{Message, help, pause, right_now, why};
use crate::{
    block::Block,
    language::Catalogue,
    page::{Answer, Choice, Key, Page},
    session::{Request, Session, Update},
};
use std::time::Duration;

/// A page over the screen; the screen waits underneath, unchanged.
#[derive(Debug)]
pub enum Overlay {
    Help {
        state: help::State,
        below: Below,
    },
    Pause(pause::State),
    RightNow {
        state: right_now::State,
        below: Below,
    },
    /// The sources of a page of the guide.
    Why(String),
    /// Nothing to see.
    Cover,
    /// Something could not be done: why.
    Trouble(String),
}

/// The page that comes back when the one over it is closed; none: the screen.
type Below = Option<Box<Overlay>>;

impl Overlay {
    /// Help, over what lies there already.
    pub fn help(below: Option<Self>) -> Self {
        let below = match below {
            Some(Self::Help { below, .. }) => below,
            below => below.map(Box::new),
        };
        Self::Help { state: help::State::Help, below }
    }

    /// The page for a bad moment. A pause that lasts comes back after it.
    pub fn right_now(below: Option<Self>, session: &Session) -> Self {
        let lasts = |below: &Self| matches!(below, Self::Pause(state) if pause::lasts(state, session));
        Self::RightNow { state: right_now::open(session), below: below.filter(lasts).map(Box::new) }
    }

    /// The page that comes back when it is closed.
    pub fn close(self) -> Option<Self> {
        match self {
            Self::Help { below, .. } | Self::RightNow { below, .. } => below.map(|below| *below),
            _ => None,
        }
    }

    pub fn pause(session: &Session) -> Self {
        Self::Pause(pause::open(session))
    }

    /// How long until it says something else by itself, where no clock shows it.
    pub fn changes_in(&self, session: &Session) -> Option<Duration> {
        match self {
            Self::Pause(state) => pause::changes_in(state, session),
            Self::RightNow { state, .. } => right_now::changes_in(state, session),
            _ => None,
        }
    }

    /// True once the time that it waits for has come.
    pub fn is_due(&self, session: &Session) -> bool {
        if let Self::Pause(state) = self { pause::is_due(state, session) } else { false }
    }

    pub fn trouble(why: String) -> Self {
        Self::Trouble(why)
    }

    pub fn update(&mut self, session: &mut Session, message: &Message) -> Update {
        match (self, message) {
            (Self::Help { state, .. }, Message::Help(message)) => help::update(state, session, message),
            (Self::Pause(state), Message::Pause(message)) => pause::update(state, session, message),
            (Self::RightNow { state, .. }, Message::RightNow(message)) => {
                right_now::update(state, session, message)
            }
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
            Self::Help { state, .. } => help::page(*state, session).map(Message::Help),
            Self::Pause(state) => pause::page(state, session).map(Message::Pause),
            Self::RightNow { state, .. } => right_now::page(state, session).map(Message::RightNow),
            Self::Why(chapter) => why::page(chapter, session),
            Self::Cover => cover(session.say()),
            Self::Trouble(why) => trouble(why, session),
        }
    }
}

/// The cover says nothing: it is laid over the screen by one key when somebody comes in.
fn cover<M>(say: Catalogue) -> Page<M> {
    let back = Choice::ask(Key::Back, say.go_on(), Request::Close);
    Page::new(say.cover_title(), vec![Block::quiet(say.cover_enter())], vec![back])
}

/// The page on what was tried, where, and what can be done. Nothing that was written is lost.
fn trouble<M>(why: &str, session: &Session) -> Page<M> {
    let say = session.say();
    let mut body = vec![Block::say(why)];
    let mut choices = vec![];
    if !session.unsaved.is_empty() {
        body.push(Block::say(say.trouble_kept()));
        choices.push(Choice::ask(Key::On, say.trouble_again(), Request::Retry));
        choices.push(Choice::ask(Key::Leave, say.trouble_leave(), Request::QuitUnsaved));
    }
    choices.push(Choice::ask(Key::Back, say.go_on(), Request::Close));
    Page::new(say.trouble_title(), body, choices)
}
