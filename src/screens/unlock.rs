//! A passphrase, before somebody sits down whose words are sealed. A wrong one is no matter: nothing changes, and it can
//! be tried again.

use crate::{
    block::Block,
    journey::{couple::Here, record::Seat},
    page::{Answer, Ask, Choice, Key, Page, Value},
    session::{Effect, Outcome, Place, Session, Update},
};

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
    let name = session.journey.name(state.seat);
    let mut body = vec![Block::heading(match state.recovery {
        false => format!("{name}, your passphrase?"),
        true => format!("{name}, your recovery key?"),
    })];
    // One alone has nobody else to be here.
    let back = (!session.journey.is_solo()).then(|| Choice::back_to("Who is here?", Place::Seats));
    if state.busy {
        body.push(Block::say("Opening … This takes about a second, so that nobody can guess quickly."));
        return Page::new("Locked", body, back.into_iter().collect());
    }
    body.extend(state.why.iter().map(|why| Block::note(why.as_str())));
    body.push(Block::quiet("What is typed here does not show. Enter opens."));
    let other = match state.recovery {
        false => Choice::new(Key::Type, "Use the recovery key", Message { recovery: true }),
        true => Choice::new(Key::Type, "Use the passphrase", Message { recovery: false }),
    };
    Page::asking("Locked", body, Ask::Secret, [other].into_iter().chain(back).collect())
}
