//! Tonight: how long, light or heavy, and the one evening that fits. While an evening is walked: where it stands.

mod show;

use super::evening;
use crate::{
    journey::tonight::{Offer, Wish},
    page::Page,
    session::{Session, Update},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    HowLong,
    HowHeavy {
        minutes: u32,
    },
    /// One of the evenings that fit, by its place among them.
    Offered {
        wish: Wish,
        nth: usize,
    },
    /// An evening was begun, and something of it is left.
    Begun,
}

/// The page to go on to. From the beginning it is asked again, and what was begun and is not done stays where it is; what is
/// offered begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Message(State);

pub fn open(session: &mut Session) -> State {
    if evening::next(session, None).is_some() {
        return State::Begun;
    }
    session.end_evening();
    State::HowLong
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match (*state, message.0) {
        (State::Offered { wish, nth }, State::Begun) => {
            let Some(offer) = offered(session, wish, nth) else { return Update::stay() };
            return evening::begin(session, &offer);
        }
        // An evening stands where one was begun: no message says so.
        (_, State::Begun) => return Update::stay(),
        (_, State::HowLong) => session.end_evening(),
        _ => {}
    }
    *state = message.0;
    Update::stay()
}

/// The nth evening that fits, round and round.
fn offered(session: &Session, wish: Wish, nth: usize) -> Option<Offer> {
    let mut offers = session.tonight(wish).offers;
    if offers.is_empty() { None } else { Some(offers.swap_remove(nth % offers.len())) }
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    match *state {
        State::HowLong => show::how_long(session),
        State::HowHeavy { minutes } => show::how_heavy(minutes, session),
        State::Offered { wish, nth } => show::offered(wish, nth, session),
        State::Begun => show::begun(session),
    }
}

#[cfg(test)]
mod tests;
