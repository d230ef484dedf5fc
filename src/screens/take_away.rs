//! Taking away what one wrote, or everything: what goes, what stays elsewhere, two questions, and the passphrases of those
//! whose words go. Offered to whoever is here alone.

mod show;

use super::passphrase::own;
use crate::{
    journey::record::Seat,
    page::{Answer, Value},
    private::Secret,
    session::{Away, Effect, Outcome, Session, Update},
};
pub use show::page;

#[derive(Debug, Default)]
pub struct State {
    stage: Stage,
    why: Option<String>,
}

#[derive(Debug, Default)]
pub enum Stage {
    #[default]
    Look,
    /// Asked once, and once more.
    Sure(Away),
    Again(Away),
    /// The passphrases of these seats are still asked for.
    Proving {
        away: Away,
        seats: Vec<Seat>,
        given: Vec<(Seat, Secret)>,
    },
    Working,
}

/// Takes this away, chosen first and then confirmed each time it is asked; none keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct Message(Option<Away>);

pub fn update(state: &mut State, session: &Session, message: &Message) -> Update {
    if own(session).is_none() {
        return Update::stay();
    }
    state.why = None;
    state.stage = match (message.0, std::mem::take(&mut state.stage)) {
        (None, _) => Stage::Look,
        (Some(away), Stage::Look) => Stage::Sure(away),
        (Some(_), Stage::Sure(away)) => Stage::Again(away),
        (Some(_), Stage::Again(away)) => return prove(state, session, away, vec![]),
        (Some(_), stage) => stage,
    };
    Update::stay()
}

/// Asks for the next passphrase; once there are all, it is done.
fn prove(state: &mut State, session: &Session, away: Away, given: Vec<(Seat, Secret)>) -> Update {
    let is_due = |seat: &Seat| away.takes(*seat) && session.locks.of(*seat).is_some();
    let is_given = |seat: &Seat| given.iter().any(|(other, _)| other == seat);
    let seats: Vec<_> = Seat::BOTH.into_iter().filter(|seat| is_due(seat) && !is_given(seat)).collect();
    if seats.is_empty() {
        state.stage = Stage::Working;
        return vec![Effect::TakeAway { away, secrets: given }].into();
    }
    state.stage = Stage::Proving { away, seats, given };
    Update::stay()
}

pub fn answer(state: &mut State, session: &Session, answer: Answer) -> Update {
    let Value::Secret(secret) = answer.value else { return Update::stay() };
    match std::mem::take(&mut state.stage) {
        Stage::Proving { away, seats, mut given } if own(session).is_some() => {
            given.extend(seats.first().map(|seat| (*seat, secret)));
            prove(state, session, away, given)
        }
        stage => {
            state.stage = stage;
            Update::stay()
        }
    }
}

/// Hears that nothing was taken away; where it was, nobody is here any more.
pub fn hears(state: &mut State, outcome: &Outcome) -> Update {
    if let Outcome::NotProtected { why } = outcome {
        *state = State { stage: Stage::Look, why: Some(why.clone()) };
    }
    Update::stay()
}

/// True while a passphrase is held.
pub fn holds_a_secret(state: &State) -> bool {
    matches!(&state.stage, Stage::Proving { given, .. } if !given.is_empty())
}

#[cfg(test)]
mod tests;
