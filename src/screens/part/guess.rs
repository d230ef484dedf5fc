//! Guess, be told, be corrected: the guess is written and kept before anything is told. Being corrected is the success.

mod show;

use super::{Position, Site, Step, slot::Slot, written};
use crate::{
    block::Block,
    guide::WriteBox,
    journey::{
        guess::{LANDED, Landed},
        record::{By, Seat},
    },
    private::Private,
    screens::part::Prompt,
    session::Session,
};

#[derive(Debug)]
pub struct State {
    /// Every moment of it, for each who guesses.
    moments: Vec<Moment>,
    at: usize,
    /// True when what is shown is written anew.
    writing: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Moment {
    guesser: Seat,
    does: Does,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    Guess,
    /// By the other.
    Tell,
    /// Says it again, put right.
    Correct,
    /// Whether it was got, as the other says.
    Land,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Onward,
    Keep(Private),
    Change,
    Land(Landed),
    /// Says it once more, after "nearly" or "not yet".
    Again,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Guess(message)
    }
}

impl Moment {
    /// Whose moment it is.
    fn seat(self) -> Seat {
        match self.does {
            Does::Guess | Does::Correct => self.guesser,
            Does::Tell | Does::Land => self.guesser.other(),
        }
    }

    /// The name under which it is kept.
    fn name(self) -> &'static str {
        match self.does {
            Does::Guess => "guess",
            Does::Tell => "tell",
            Does::Correct => "correct",
            Does::Land => LANDED,
        }
    }

    /// What is asked in it, in the guide's words; none for how it landed.
    fn written<'a>(self, site: &Site<'a>) -> Option<&'a WriteBox> {
        site.part.does.boxes().iter().find(|written| written.id == self.name())
    }

    /// Earlier versions kept it as the words of both.
    fn slot(self, site: &Site) -> Slot {
        let (own, both) = (site.kept(self.name(), self.seat().into()), site.kept(self.name(), By::Both));
        let is_kept = |slot: &Slot| slot.record(site.session).is_some();
        if is_kept(&both) && !is_kept(&own) { both } else { own }
    }
}

/// Opens at the moment in whose middle they stopped; says whether they had begun.
pub fn open(site: &Site) -> (State, bool) {
    // A guess that nobody can correct teaches nothing: there is none for one alone.
    let guessers = match site.session.journey.is_solo() {
        true => vec![],
        false => site.session.journey.guessers(site.part),
    };
    let all = [Does::Guess, Does::Tell, Does::Correct, Does::Land];
    let moments: Vec<_> =
        guessers.into_iter().flat_map(|guesser| all.map(|does| Moment { guesser, does })).collect();
    let slots: Vec<_> = moments.iter().map(|moment| moment.slot(site)).collect();
    let stopped = written::stopped_at(site, &slots);
    (State { moments, at: stopped.unwrap_or_default(), writing: false }, stopped.is_some())
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    let moment = state.moments.get(state.at).copied();
    let slot = Site::of(session, position).and_then(|site| moment.map(|moment| moment.slot(&site)));
    let (Some(moment), Some(slot)) = (moment, slot) else { return Step::Over(vec![]) };
    let effects = match message {
        Message::Change => {
            state.writing = true;
            return Step::Stay(vec![]);
        }
        Message::Again => {
            state.at = state.at.saturating_sub(1);
            state.writing = true;
            return Step::Stay(vec![]);
        }
        Message::Land(landed) if moment.does == Does::Land => {
            state.writing = false;
            return Step::Stay(slot.put(session, landed.word().into(), None));
        }
        Message::Land(_) => return Step::Stay(vec![]),
        Message::Keep(words) => written::keep(&slot, session, words),
        Message::Onward => vec![],
    };
    state.at += 1;
    state.writing = was_said_again(state, session, position, moment);
    if state.at < state.moments.len() { Step::Stay(effects) } else { Step::Over(effects) }
}

/// True where "nearly" was said before, and is asked anew now that it was said once more.
fn was_said_again(state: &State, session: &Session, position: &Position, before: Moment) -> bool {
    let landed = Site::of(session, position)
        .and_then(|site| state.moments.get(state.at).and_then(|moment| show::landed(&site, *moment)));
    before.does == Does::Correct && landed.is_some_and(|landed| landed != Landed::Got)
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    match state.moments.get(state.at) {
        None => show::nobody(site, body),
        Some(moment) if moment.does == Does::Land => show::land(site, *moment, state.writing, body),
        Some(moment) => show::write(site, *moment, state.writing, body),
    }
}
