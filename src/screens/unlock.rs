//! A passphrase, before somebody sits down whose words are sealed. A wrong one is no matter: nothing changes, and it can
//! be tried again.

use crate::{
    block::Block,
    journey::{couple::Here, record::Seat},
    page::{Answer, Ask, Choice, Key, Page, Value},
    session::{Effect, Outcome, Place, Session, Update},
};

/// What opening a key takes, in MiB, where this program made it.
const USUAL_MEMORY: usize = 256;

#[derive(Debug)]
pub struct State {
    here: Here,
    seat: Seat,
    /// The place to go to once they are seated.
    then: Option<Place>,
    /// The reason why the last try did not open it.
    why: Option<String>,
    busy: bool,
    /// True while the recovery key is asked for instead.
    recovery: bool,
}

/// Asks for the recovery key instead of the passphrase, or the other way round.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    recovery: bool,
}

pub fn open(here: Here, seat: Seat, then: Option<Place>) -> State {
    State { here, seat, then, why: None, busy: false, recovery: false }
}

impl State {
    /// The seats that are seated when this key has opened.
    pub fn admits(&self) -> Here {
        self.here
    }

    /// Whose passphrase was given, and is being tried.
    pub fn tries(&self) -> Option<Seat> {
        self.busy.then_some(self.seat)
    }

    pub fn awaits(&self) -> Option<Place> {
        self.then.clone()
    }
}

pub fn update(state: &mut State, message: &Message) -> Update {
    (state.recovery, state.why) = (message.recovery, None);
    Update::stay()
}

pub fn hears(state: &mut State, outcome: &Outcome) -> Update {
    if let Outcome::NotUnlocked { why } = outcome {
        (state.busy, state.why) = (false, Some(why.clone()));
    }
    Update::stay()
}

/// Tries the key that was typed.
pub fn answer(state: &mut State, answer: Answer) -> Update {
    match answer.value {
        Value::Secret(secret) if !secret.is_empty() && !state.busy => {
            (state.busy, state.why) = (true, None);
            vec![Effect::Unlock { seat: state.seat, secret, recovery: state.recovery }].into()
        }
        _ => Update::stay(),
    }
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let (name, say) = (session.journey.name(state.seat), session.say());
    let mut body = vec![Block::heading(match state.recovery {
        false => say.unlock_passphrase(&name),
        true => say.unlock_key(&name),
    })];
    // One alone has nobody else to be here.
    let back = (!session.journey.is_solo()).then(|| Choice::back_to(say.who_is_here(), Place::Seats));
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
    let other = match state.recovery {
        false => Choice::new(Key::Type, say.unlock_by_key(), Message { recovery: true }),
        true => Choice::new(Key::Type, say.unlock_by_passphrase(), Message { recovery: false }),
    };
    Page::asking(say.unlock_title(), body, Ask::Secret, [other].into_iter().chain(back).collect())
}
