//! A passphrase, before somebody sits down whose words are sealed. A wrong one is no matter: nothing changes, and it can
//! be tried again.

use crate::{
    block::Block,
    journey::{couple::Here, record::Seat},
    page::{Answer, Ask, Choice, Key, Page, Value},
    session::{Effect, Outcome, Place, Request, Session, Update},
};

/// The memory that opening a key takes, in MiB, where this program made it.
const USUAL_MEMORY: usize = 256;

#[derive(Debug)]
pub struct State {
    /// The seats that are seated when this key has opened.
    pub here: Here,
    seat: Seat,
    /// The place to go to once they are seated.
    pub then: Option<Place>,
    /// The reason why the last try did not open it.
    why: Option<String>,
    busy: bool,
    /// True while the recovery key is asked for instead.
    recovery: bool,
}

/// Asks for this key instead: the passphrase or the recovery key, of the same seat or the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    seat: Seat,
    recovery: bool,
}

pub fn open(here: Here, seat: Seat, then: Option<Place>) -> State {
    State { here, seat, then, why: None, busy: false, recovery: false }
}

impl State {
    /// Whose passphrase was given, and is being tried.
    pub fn tries(&self) -> Option<Seat> {
        self.busy.then_some(self.seat)
    }
}

pub fn update(state: &mut State, _: &mut Session, message: &Message) -> Update {
    (state.seat, state.recovery, state.why) = (message.seat, message.recovery, None);
    Update::stay()
}

pub fn hears(state: &mut State, outcome: &Outcome) -> Update {
    if let Outcome::NotUnlocked { why } = outcome {
        (state.busy, state.why) = (false, Some(why.clone()));
    }
    Update::stay()
}

/// Tries the key that was typed.
pub fn answer(state: &mut State, _: &mut Session, answer: Answer) -> Update {
    match answer.value {
        Value::Secret(secret) if !secret.is_empty() && !state.busy => {
            (state.busy, state.why) = (true, None);
            vec![Effect::Unlock { seat: state.seat, secret, recovery: state.recovery }].into()
        }
        _ => Update::stay(),
    }
}

/// The way to give the passphrase of one of the two who are here.
pub fn way<M>(key: Key, seat: Seat, session: &Session) -> Choice<M> {
    let label = session.say().unlock_gives(&session.journey.name(seat));
    Choice::ask(key, label, Request::Unlock(seat)).answers()
}

/// The things that wait for the passphrase of somebody who is here, in one line for each.
pub fn waits(session: &Session) -> impl Iterator<Item = Block> {
    let waits = |seat| Block::quiet(session.say().unlock_waits(&session.journey.name(seat)));
    session.locks.shut_seats().map(waits)
}

/// The seat whose key would do as well.
fn other(state: &State, session: &Session) -> Option<Seat> {
    let sits = session.here != Some(state.here) && state.here == Here::Both;
    Some(state.seat.other()).filter(|&seat| sits && session.locks.of(seat).is_some())
}

/// Back to where they are; where nobody is here, to who is here. One alone has nobody else to be here.
fn back(state: &State, session: &Session) -> Option<Choice<Message>> {
    let say = session.say();
    match &state.then {
        Some(place) if session.here.is_some() => {
            Some(Choice::back_to(say.back_to_where_you_were(), place.clone()))
        }
        _ if session.journey.is_solo() => None,
        _ => Some(Choice::back_to(say.who_is_here(), Place::Seats)),
    }
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let (name, say) = (session.journey.name(state.seat), session.say());
    let mut body = vec![Block::heading(match state.recovery {
        false => say.unlock_passphrase(&name),
        true => say.unlock_key(&name),
    })];
    let back = back(state, session);
    if state.busy {
        body.push(Block::say(say.unlock_opening()));
        return Page::new(say.unlock_title(), body, back.into_iter().collect());
    }
    body.extend(state.why.iter().map(|why| Block::note(why.as_str())));
    let memory = session.locks.of(state.seat).map_or(0, |lock| lock.memory);
    if memory > USUAL_MEMORY && !state.recovery {
        body.push(Block::note(say.unlock_memory(memory)));
    }
    body.push(Block::quiet(say.unlock_unseen()));
    let other = other(state, session);
    body.extend(other.map(|_| Block::quiet(say.unlock_one_is_enough())));
    let label = if state.recovery { say.unlock_by_passphrase() } else { say.unlock_by_key() };
    let by = Choice::new(Key::Type, label, Message { seat: state.seat, recovery: !state.recovery });
    let other = other.map(|seat| {
        let label = say.unlock_other(&session.journey.name(seat));
        Choice::new(Key::Nth(1), label, Message { seat, recovery: false })
    });
    let choices = [by].into_iter().chain(other).chain(back).collect();
    Page::asking(say.unlock_title(), body, Ask::Secret, choices)
}
