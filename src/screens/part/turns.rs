//! Taking turns: one speaks, the other gives it back and asks whether they got it, and the floor goes over. Who begins,
//! whose turn it is and what comes next is said on every page, so that nobody need know the rules.

mod show;

use super::{
    context::PartContext,
    message::{Step, TurnsMessage},
};
use crate::{
    guide::{FirstSpeaker, PartKind},
    journey::{
        position::Position,
        record::{Body, Seat, Visibility},
        turn_log::Practised,
    },
    screens::timer::Timer,
    session::{Effect, Floor, Phase, Resume, Session},
};
pub use show::page;

#[derive(Debug)]
pub struct State {
    /// None until it is known who begins.
    pub floor: Option<Floor>,
    /// How many turns there are.
    of: u32,
    /// The clock of this turn, once it was begun with one.
    pub timer: Option<Timer>,
    /// True while ways to begin a sentence are shown.
    starters: bool,
}

/// At the turn where they stopped; else at the first, which is the hurt partner's where the guide says so.
pub fn open(site: &PartContext, resume: Option<&Resume>) -> State {
    let (begins, rounds) = match &site.part.does {
        PartKind::Turns { begins, rounds, .. } => (*begins, *rounds),
        _ => (FirstSpeaker::Either, 0),
    };
    let first = site.session.journey.open_breach().and_then(|(_, breach)| breach.hurt());
    let floor = resume
        .and_then(|resume| resume.floor)
        .or_else(|| first.filter(|_| begins == FirstSpeaker::Hurt).map(first_turn));
    State { floor, of: rounds * 2, timer: site.timer_left_at(resume), starters: false }
}

fn first_turn(first: Seat) -> Floor {
    Floor { first, turn: 1, phase: Phase::Ready }
}

impl State {
    /// The turn that is being taken; none before it is known who begins, and behind the last one.
    fn taken(&self) -> Option<Floor> {
        self.floor.filter(|floor| floor.turn <= self.of)
    }

    fn go(&mut self, phase: Phase) {
        self.floor.iter_mut().for_each(|floor| floor.phase = phase);
    }

    /// The floor goes over.
    fn swap(&mut self) {
        if let Some(floor) = &mut self.floor {
            (floor.turn, floor.phase) = (floor.turn + 1, Phase::Ready);
        }
        (self.timer, self.starters) = (None, false);
    }
}

/// The turn begins, with a clock or without.
pub fn speak(state: &mut State, timer: Option<Timer>) {
    state.timer = timer;
    state.go(Phase::Speaks);
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &TurnsMessage) -> Step {
    match message {
        TurnsMessage::First(seat) => state.floor = Some(first_turn(*seat)),
        TurnsMessage::Starters => state.starters = !state.starters,
        TurnsMessage::GiveBack => {
            state.timer.iter_mut().for_each(|timer| timer.rest(session.elapsed));
            state.go(Phase::GivesBack);
        }
        TurnsMessage::Missed => state.go(Phase::Missing),
        TurnsMessage::Got { more } => return Step::Stay(got(state, session, position, *more)),
        TurnsMessage::Pass => return Step::Stay(pass(state, session, position)),
    }
    Step::Stay(vec![])
}

fn got(state: &mut State, session: &mut Session, position: &Position, more: bool) -> Vec<Effect> {
    let Some(floor) = state.taken() else { return vec![] };
    if more {
        state.timer.iter_mut().for_each(|timer| timer.go_on(session.elapsed));
        state.go(Phase::Speaks);
    } else {
        state.swap();
    }
    note(session, position, |day| day.got(floor.listener(), !more))
}

fn pass(state: &mut State, session: &mut Session, position: &Position) -> Vec<Effect> {
    let Some(floor) = state.taken() else { return vec![] };
    state.swap();
    match floor.phase {
        Phase::Ready | Phase::Speaks => vec![],
        Phase::GivesBack | Phase::Missing => note(session, position, |day| day.turns += 1),
    }
}

/// Adds to what was practised here today. Update by turn, so that a talk that is broken off is remembered too.
fn note(session: &mut Session, position: &Position, add: impl FnOnce(&mut Practised)) -> Vec<Effect> {
    let Some(id) = PartContext::of(session, position).map(|site| site.practised_id(session.today())) else {
        return vec![];
    };
    let mut practised = session.journey.practised_of(&id);
    add(&mut practised);
    session.write(id, Visibility::Shared, Some(Body::Practised(practised)), None)
}

#[cfg(test)]
mod tests;
