//! The door of a stop that is for others than whoever is here: it says for whom, and how to come back with them.

use super::{AppMessage, Place, Session, Turn, walk};
use crate::{
    app::Effect,
    block::Block,
    journey::{
        couple::Here,
        position::{Entry, Position},
        record::Seat,
    },
    page::{Choice, Page},
};

#[derive(Debug)]
pub struct State {
    position: Position,
    entry: Entry,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Sit(Here),
}

pub fn open(position: Position, entry: Entry) -> State {
    State { position, entry }
}

/// Whoever comes in through a door wants what is behind it.
pub fn awaits(state: &State) -> Place {
    Place::Stop(state.position.clone())
}

pub fn update(message: &Message) -> Turn {
    let Message::Sit(here) = message;
    vec![Effect::Sit(*here)].into()
}

pub fn page(state: &State, session: &Session) -> Page {
    let id = &state.position.chapter;
    let title = session.guide.outline.title(id);
    let mut body = vec![Block::heading(title)];
    body.extend(
        session.guide.chapter(id).map(|chapter| Block::say(walk::title(chapter, &state.position.stop))),
    );
    body.push(Block::say(match state.entry {
        Entry::Alone => "Each of you answers this alone. It is offered when one of you is here alone.",
        Entry::Together => "This is for the two of you together. It is offered when both are here.",
        Entry::Other | Entry::Open | Entry::Gate(_) => {
            "This is asked of the other part in what happened. You may read it; there is nothing to answer for you here."
        }
    }));
    let mut choices =
        vec![Choice::new('a', "All parts of this page", AppMessage::Go(Place::Contents(id.clone())))];
    match state.entry {
        Entry::Alone => choices.extend(Seat::BOTH.into_iter().zip(['1', '2']).map(|(seat, key)| {
            Choice::new(
                key,
                format!("{} is here alone", session.journey.name(seat)),
                Message::Sit(seat.into()),
            )
        })),
        Entry::Together => choices.push(Choice::new('3', "Both of us are here", Message::Sit(Here::Both))),
        _ => {}
    }
    choices.push(walk::up(session, id));
    Page::new(title, body, choices).on(session.guide.outline.step_of(id))
}
