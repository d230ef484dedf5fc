//! Taking turns: one speaks, the other gives it back.

use super::{Position, Session, Site, Step, timed, timer::Timer};
use crate::{
    app::Message as AppMessage,
    block::{Block, Text},
    guide::{Begins, Does, markdown},
    journey::{breach::Role, record::Seat},
    page::{Ask, Choice},
};

#[derive(Debug)]
pub struct State {
    first: Seat,
    /// Which turn it is, from 1, and of how many.
    nth: u32,
    of: u32,
    timer: Option<Timer>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Begin,
    /// The clock rests, or goes on.
    Rest,
    /// The next turn, or past the last one.
    HandOver,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Turns(message)
    }
}

impl From<Message> for AppMessage {
    fn from(message: Message) -> Self {
        super::Message::from(message).into()
    }
}

/// The hurt partner of the open breach begins where the guide says so.
pub fn open(site: &Site) -> State {
    let (begins, rounds) = match &site.part.does {
        Does::Turns { begins, rounds, .. } => (*begins, *rounds),
        _ => (Begins::Either, 0),
    };
    let breach = site.session.journey.open_breach();
    let hurt = breach
        .and_then(|(_, breach)| Seat::BOTH.into_iter().find(|&seat| breach.role(seat) == Some(Role::Hurt)));
    let first = match begins {
        Begins::Hurt => hurt.unwrap_or(Seat::First),
        Begins::Either => Seat::First,
    };
    State { first, nth: 1, of: rounds * 2, timer: None }
}

impl State {
    fn speaker(&self) -> Seat {
        if self.nth % 2 == 1 { self.first } else { self.first.other() }
    }
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    match message {
        Message::Begin => {
            let minutes = Site::of(session, position).map_or(0, |site| site.minutes());
            state.timer = Some(Timer::of_minutes(minutes).started(session.now));
        }
        Message::Rest => state.timer.iter_mut().for_each(|timer| timer.toggle(session.now)),
        Message::HandOver if state.nth >= state.of => return Step::Over(vec![]),
        Message::HandOver => {
            state.nth += 1;
            state.timer = None;
        }
    }
    Step::Stay(vec![])
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Ask {
    let speaker = state.speaker();
    let journey = &site.session.journey;
    let (speaks, listens) = (journey.name(speaker), journey.name(speaker.other()));
    body.push(Block::quiet(format!("Turn {} of {}", state.nth, state.of)));
    body.push(Block::Paragraph(Text::strong(format!("{speaks} speaks. {listens} listens."))));
    if let Does::Turns { starters, gist, .. } = &site.part.does {
        body.push(Block::Note(markdown::text(gist)));
        body.extend(starters.iter().map(|starter| Block::item(starter.as_str())));
    }
    let label = if state.nth == state.of { "The last turn is done" } else { "Hand over" };
    let ways = timed::Ways {
        begin: Message::Begin.into(),
        rest: Message::Rest.into(),
        without: Message::HandOver.into(),
        done: Choice::new(' ', label, Message::HandOver),
    };
    timed::clock(site, state.timer.as_ref(), &speaks, ways, body)
}
