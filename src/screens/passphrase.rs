//! A passphrase of one's own: set, change or take away. Offered to both in the same words, each alone.

mod show;

use std::collections::BTreeSet;

use crate::{
    journey::record::Seat,
    page::{Answer, Value},
    private::{Private, Secret},
    session::{Effect, Outcome, Session, Update},
};
pub use show::page;

#[derive(Debug)]
pub struct State {
    stage: Stage,
    why: Option<String>,
}

#[derive(Debug)]
pub enum Stage {
    Look,
    /// The warning before a passphrase is set: forgetting it loses its words.
    Warned,
    First,
    /// Once more, to be sure that it is known.
    Again(Secret),
    /// The passphrase is asked for, before the recovery key is shown again, or anything is changed.
    Proving(Purpose),
    /// A recovery key is on its way: proof that the passphrase was right.
    Awaited(Seat, Purpose),
    /// Shown, to be written down. A first passphrase is set only after this.
    Recovery(Secret, Purpose),
    /// A part of it is asked back.
    AskedBack(Secret, Secret),
    /// Lines are being sealed or unsealed: done, of how many.
    Working(usize, usize),
    Removing,
    Done {
        remaining: usize,
    },
}

/// The reason why a recovery key is asked for.
#[derive(Debug)]
pub enum Purpose {
    /// This first passphrase is to be set along with it.
    Set(Secret),
    Show,
    Change,
    Remove,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Warn,
    Start,
    Change,
    ShowKey,
    Typed(Secret),
    WrittenDown,
    WithoutIt,
    AskedBack(Private),
    Remove,
    ReallyRemove,
    Compared,
    TakeOver,
    Finish,
}

pub fn open() -> State {
    State { stage: Stage::Look, why: None }
}

/// Whose passphrase it is, and whose words can be taken away: the one who is here alone.
pub fn own(session: &Session) -> Option<Seat> {
    session.here.filter(|_| session.read_only.is_none()).and(session.who().alone())
}

pub fn update(state: &mut State, session: &Session, message: &Message) -> Update {
    let Some(seat) = own(session) else { return Update::stay() };
    state.why = None;
    match message {
        Message::Warn => state.stage = Stage::Warned,
        Message::Start => state.stage = Stage::First,
        Message::Change => state.stage = Stage::Proving(Purpose::Change),
        Message::ShowKey => state.stage = Stage::Proving(Purpose::Show),
        Message::Remove => state.stage = Stage::Proving(Purpose::Remove),
        Message::Finish => state.stage = Stage::Look,
        Message::Typed(secret) => return typed(state, session, seat, secret),
        Message::WrittenDown => {
            state.stage = match std::mem::replace(&mut state.stage, Stage::Look) {
                Stage::Recovery(key, Purpose::Set(secret)) => Stage::AskedBack(key, secret),
                other => other,
            }
        }
        Message::WithoutIt => return without_it(state, seat),
        Message::AskedBack(words) => return asked_back(state, session, seat, words),
        Message::ReallyRemove => {
            state.stage = Stage::Working(0, 0);
            return vec![Effect::Unprotect(seat)].into();
        }
        Message::TakeOver => {
            state.stage = Stage::Working(0, 0);
            return vec![Effect::TakeOver(seat)].into();
        }
        Message::Compared => return vec![Effect::Compare { seat }].into(),
    }
    Update::stay()
}

fn typed(state: &mut State, session: &Session, seat: Seat, secret: &Secret) -> Update {
    match std::mem::replace(&mut state.stage, Stage::First) {
        Stage::Proving(purpose) => {
            state.stage = Stage::Awaited(seat, purpose);
            return vec![Effect::ShowKey { seat, secret: secret.clone() }].into();
        }
        Stage::Again(first) if first == *secret => {
            if session.locks.of(seat).is_some() {
                state.stage = Stage::Working(0, 0);
                return vec![Effect::Protect { seat, secret: first, key: None }].into();
            }
            state.stage = Stage::Awaited(seat, Purpose::Set(first));
            return vec![Effect::DrawKey(seat)].into();
        }
        Stage::Again(_) => state.why = Some(session.say().passphrase_unlike().into()),
        _ if secret.is_empty() => {}
        _ => state.stage = Stage::Again(secret.clone()),
    }
    Update::stay()
}

/// The recovery key was seen: now the passphrase is set along with it.
fn set(state: &mut State, seat: Seat, secret: Secret, key: Secret) -> Update {
    state.stage = Stage::Working(0, 0);
    vec![Effect::Protect { seat, secret, key: Some(key) }].into()
}

fn without_it(state: &mut State, seat: Seat) -> Update {
    match std::mem::replace(&mut state.stage, Stage::Look) {
        Stage::Recovery(key, Purpose::Set(secret)) | Stage::AskedBack(key, secret) => {
            return set(state, seat, secret, key);
        }
        other => state.stage = other,
    }
    Update::stay()
}

/// How many letters of the recovery key are asked back.
const ASKED: usize = 6;

fn asked_back(state: &mut State, session: &Session, seat: Seat, words: &Private) -> Update {
    match std::mem::replace(&mut state.stage, Stage::Look) {
        Stage::AskedBack(key, secret) if ends_so(&key, words) => return set(state, seat, secret, key),
        Stage::AskedBack(key, secret) => {
            state.stage = Stage::Recovery(key, Purpose::Set(secret));
            state.why = Some(session.say().passphrase_not_the_end().into());
        }
        other => state.stage = other,
    }
    Update::stay()
}

fn ends_so(key: &Secret, words: &Private) -> bool {
    let end = key.expose().len().saturating_sub(ASKED);
    words.expose().trim().eq_ignore_ascii_case(&key.expose()[end..])
}

pub fn hears(state: &mut State, outcome: &Outcome) -> Update {
    match outcome {
        Outcome::Progress { done, all } => state.stage = Stage::Working(lines(*done), lines(*all)),
        Outcome::Key { seat, key } => {
            state.stage = match std::mem::replace(&mut state.stage, Stage::Look) {
                Stage::Awaited(awaited, purpose) if awaited == *seat => match purpose {
                    Purpose::Change => Stage::First,
                    Purpose::Remove => Stage::Removing,
                    purpose => Stage::Recovery(key.clone(), purpose),
                },
                other => other,
            }
        }
        Outcome::Resealed { remaining, .. } => {
            state.stage = Stage::Done { remaining: *remaining };
        }
        Outcome::NotProtected { why } => (state.stage, state.why) = (Stage::Look, Some(why.clone())),
        _ => {}
    }
    Update::stay()
}

/// True where a passphrase could soon be found by trying.
fn is_weak(passphrase: &Secret) -> bool {
    let letters = passphrase.expose().chars();
    letters.clone().count() < 12 || letters.collect::<BTreeSet<_>>().len() < 6
}

fn lines(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// True while a passphrase or a key is held that nothing else has yet.
pub fn holds_a_secret(state: &State) -> bool {
    matches!(state.stage, Stage::Again(_) | Stage::Awaited(..) | Stage::Recovery(..) | Stage::AskedBack(..))
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Secret(secret) => Message::Typed(secret),
        Value::Words(words) => Message::AskedBack(words),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}
