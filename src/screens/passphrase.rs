//! A passphrase of one's own: set, change or take away. Offered to both in the same words, each alone.

mod show;

use super::{Session, Turn};
use crate::{
    app::{Effect, Outcome},
    journey::record::Seat,
    page::Page,
    private::{Private, Secret},
};

#[derive(Debug)]
pub struct State {
    stage: Stage,
    why: Option<String>,
}

#[derive(Debug)]
pub enum Stage {
    Look,
    /// What forgetting it means, before it is set.
    Warned,
    First,
    /// Once more, to be sure that it is known.
    Again(Secret),
    /// Lines are being sealed or unsealed: done, of how many.
    Working(u64, u64),
    /// Shown once, to be written down.
    Recovery(Secret),
    /// A part of it is asked back.
    AskedBack(Secret),
    Removing,
    Done {
        remaining: usize,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Warn,
    Start,
    Typed(Secret),
    WrittenDown,
    AskedBack(Private),
    Remove,
    ReallyRemove,
    Compared,
    Finish,
}

pub fn open() -> State {
    State { stage: Stage::Look, why: None }
}

/// Whose passphrase it is: the one who is here alone.
fn own(session: &Session) -> Option<Seat> {
    session.here.filter(|_| session.read_only.is_none()).and(session.who().alone())
}

pub fn update(state: &mut State, session: &Session, message: &Message) -> Turn {
    let Some(seat) = own(session) else { return Turn::stay() };
    state.why = None;
    match message {
        Message::Warn => state.stage = Stage::Warned,
        Message::Start => state.stage = Stage::First,
        Message::Remove => state.stage = Stage::Removing,
        Message::Finish => state.stage = Stage::Look,
        Message::Typed(secret) => return typed(state, seat, secret),
        Message::WrittenDown => {
            if let Stage::Recovery(key) = &state.stage {
                state.stage = Stage::AskedBack(key.clone());
            }
        }
        Message::AskedBack(words) => asked_back(state, words),
        Message::ReallyRemove => {
            state.stage = Stage::Working(0, 0);
            return vec![Effect::Unprotect(seat)].into();
        }
        Message::Compared => return vec![Effect::Compare { seat }].into(),
    }
    Turn::stay()
}

fn typed(state: &mut State, seat: Seat, secret: &Secret) -> Turn {
    match std::mem::replace(&mut state.stage, Stage::First) {
        Stage::Again(first) if first == *secret => {
            state.stage = Stage::Working(0, 0);
            return vec![Effect::Protect { seat, secret: secret.clone() }].into();
        }
        Stage::Again(_) => state.why = Some("The two were not the same. It can be tried again.".into()),
        _ if secret.is_empty() => {}
        _ => state.stage = Stage::Again(secret.clone()),
    }
    Turn::stay()
}

/// How many letters of the recovery key are asked back.
const ASKED: usize = 6;

fn asked_back(state: &mut State, words: &Private) {
    let Stage::AskedBack(key) = &state.stage else { return };
    let end = key.expose().len().saturating_sub(ASKED);
    if words.expose().trim().eq_ignore_ascii_case(&key.expose()[end..]) {
        state.stage = Stage::Done { remaining: 0 };
    } else {
        state.stage = Stage::Recovery(key.clone());
        state.why = Some("That was not the end of it. It is shown once more.".into());
    }
}

pub fn hears(state: &mut State, outcome: &Outcome) -> Turn {
    match outcome {
        Outcome::Progress { done, all } => state.stage = Stage::Working(*done, *all),
        Outcome::Protected { recovery: Some(key), .. } => state.stage = Stage::Recovery(key.clone()),
        Outcome::Protected { remaining, .. } | Outcome::Unprotected { remaining, .. } => {
            state.stage = Stage::Done { remaining: *remaining };
        }
        Outcome::NotProtected { why } => (state.stage, state.why) = (Stage::Look, Some(why.clone())),
        _ => {}
    }
    Turn::stay()
}

pub fn page(state: &State, session: &Session) -> Page {
    show::page(state, session)
}
