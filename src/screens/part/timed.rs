//! A clock for a whole part, and the pages of any clock that runs in a part.

use super::{Position, Session, Site, Step, timer::Timer};
use crate::{
    app::Message as AppMessage,
    block::Block,
    page::{Ask, Choice},
};

#[derive(Debug)]
pub struct State {
    timer: Option<Timer>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Begin,
    /// The clock rests, or goes on.
    Rest,
    Onward,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Timed(message)
    }
}

impl From<Message> for AppMessage {
    fn from(message: Message) -> Self {
        super::Message::from(message).into()
    }
}

pub fn open() -> State {
    State { timer: None }
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    match message {
        Message::Begin => {
            let minutes = Site::of(session, position).map_or(0, |site| site.minutes());
            state.timer = Some(Timer::of_minutes(minutes).started(session.now));
        }
        Message::Rest => state.timer.iter_mut().for_each(|timer| timer.toggle(session.now)),
        Message::Onward => return Step::Over(vec![]),
    }
    Step::Stay(vec![])
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Ask {
    let ways = Ways {
        begin: Message::Begin.into(),
        rest: Message::Rest.into(),
        without: Message::Onward.into(),
        done: Choice::new('g', "When done: go on", Message::Onward),
    };
    clock(site, state.timer.as_ref(), &site.part.title, ways, body)
}

/// What the choices beside a clock do.
pub struct Ways {
    pub begin: AppMessage,
    pub rest: AppMessage,
    /// On without a clock.
    pub without: AppMessage,
    /// On, once it runs.
    pub done: Choice,
}

/// A clock that has not begun, runs, rests, or is through.
pub fn clock(site: &Site, timer: Option<&Timer>, label: &str, ways: Ways, body: &mut Vec<Block>) -> Ask {
    let mut choices = vec![];
    match timer {
        None => {
            choices.push(Choice::new('g', format!("Begin: {} minutes", site.minutes()), ways.begin));
            choices.push(Choice::new('d', "Go on without a clock", ways.without));
        }
        Some(timer) => {
            let shown = timer.shown(label, site.session.now);
            if shown.left == 0 {
                body.push(Block::say("The time is up. There is no hurry."));
            }
            body.push(Block::Clock(shown));
            choices.push(ways.done);
            let rest = if timer.runs() { "Let the clock rest" } else { "Let the clock go on" };
            choices.push(Choice::new('r', rest, ways.rest));
        }
    }
    choices.extend(site.ways_out());
    Ask::Choose(choices)
}
