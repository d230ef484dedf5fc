//! One breach: its kinds, its neutral name, a sentence of fact, and each one's own view of who was hurt. Named alone
//! it is its author's own until they bring it, and the other says whether it is the same thing.

mod fields;
mod keep;
mod show;

use crate::{
    form::{self, Out, Transition},
    guide::Cause,
    journey::breach::{Sameness, State as Standing},
    session::{Place, Session, Update},
};
use uuid::Uuid;

use fields::Asks;
pub use show::page;

#[derive(Debug)]
pub struct State {
    id: Uuid,
    shown: BreachPage,
    /// The kinds chosen so far, before they are kept.
    causes: Vec<Cause>,
    /// True while it is being named for the first time: each field leads to the next.
    new: bool,
    pub form: form::State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreachPage {
    Look,
    Kinds,
    /// Which of several kinds fits most.
    FitsMost,
    /// The field of the form that is asked.
    Field,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Form(form::Message),
    Look,
    Kinds,
    Toggle(Cause),
    KindsChosen,
    /// None: the first that was chosen.
    FitsMost(Option<Cause>),
    Ask(Asks),
    Open,
    /// Lets the other know of it.
    Bring,
    Answered(Sameness),
}

pub fn open(session: &Session, id: Uuid) -> State {
    let causes = session.journey.breach(id).map(|breach| breach.causes.clone()).unwrap_or_default();
    let new = session.journey.is_new_breach(id);
    let drafted = form::State::drafted(&fields::make(id, causes.clone())(session), session);
    let shown = match (&drafted, new) {
        (Some(_), _) => BreachPage::Field,
        (None, true) => BreachPage::Kinds,
        (None, false) => BreachPage::Look,
    };
    State { id, shown, causes, new, form: drafted.unwrap_or_default() }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Form(message) => {
            let before = state.form.at().map(str::to_owned);
            let make = fields::make(state.id, state.causes.clone());
            let transition = form::update(&mut state.form, &make, session, message);
            return went(state, session, before.as_deref(), transition);
        }
        Message::Look => state.shown = BreachPage::Look,
        Message::Kinds => state.shown = BreachPage::Kinds,
        Message::Toggle(cause) => match state.causes.iter().position(|chosen| chosen == cause) {
            Some(at) => drop(state.causes.remove(at)),
            None => state.causes.push(*cause),
        },
        Message::KindsChosen if state.causes.len() > 1 => state.shown = BreachPage::FitsMost,
        Message::KindsChosen => return keep_kinds(state, session),
        Message::FitsMost(most) => {
            state.causes.sort_by_key(|cause| Some(*cause) != *most);
            return keep_kinds(state, session);
        }
        Message::Ask(asks) => ask(state, *asks),
        Message::Open => {
            let parked = session.journey.parked_by(state.id);
            let mut effects = keep::write_all(session, parked);
            effects.extend(keep::change(state.id, session, |breach| breach.state = Standing::Open));
            return effects.into();
        }
        Message::Bring => return keep::bring(state.id, session).into(),
        Message::Answered(answer) => return answered(state, session, *answer),
    }
    Update::stay()
}

/// Keeps the kinds; while it is being named, its name is asked first.
fn keep_kinds(state: &mut State, session: &mut Session) -> Update {
    if state.new {
        ask(state, Asks::Name);
        return Update::stay();
    }
    state.shown = BreachPage::Look;
    let causes = state.causes.clone();
    keep::change(state.id, session, |breach| breach.causes = causes).into()
}

/// Settles what the other brought. The view of the one who answered is asked for next, so that no page goes by the
/// other's.
fn answered(state: &mut State, session: &mut Session, answer: Sameness) -> Update {
    let Some(seat) = session.journey.answers_breach(state.id) else { return Update::stay() };
    let settled = session.journey.answered_breach(state.id, answer);
    let stays = settled.first().map_or(state.id, |(id, _)| *id);
    let effects = keep::write_all(session, settled);
    if session.journey.breach(stays).is_none_or(|breach| breach.own(seat).is_some()) {
        return Update::go(Place::Breaches).first(effects);
    }
    *state = open(session, stays);
    ask(state, Asks::Role(seat));
    effects.into()
}

fn ask(state: &mut State, asks: Asks) {
    state.shown = BreachPage::Field;
    state.form.go_to(asks.id());
}

/// Goes on from a field: to the next one while it is named for the first time, else back to the look at it.
fn went(state: &mut State, session: &mut Session, before: Option<&str>, transition: Transition) -> Update {
    let Transition { mut effects, out } = transition;
    if let Out::Way(field, nth) = &out {
        effects.extend(fields::chosen(state.id, session, field, *nth));
        let make = fields::make(state.id, state.causes.clone());
        let next = !fields::leaves_alone(field, *nth)
            && state.form.onward(&make, session)
            && state.form.at().is_some_and(fields::is_a_role);
        state.shown = if next { BreachPage::Field } else { BreachPage::Look };
    } else if matches!(out, Out::Over | Out::KeptLast(..)) || (!state.new && state.form.at() != before) {
        state.shown = BreachPage::Look;
    }
    if state.shown == BreachPage::Field {
        return effects.into();
    }
    state.new = session.journey.is_new_breach(state.id);
    // Without a name there is no breach: back to the list.
    if state.new { Update::go(Place::Breaches).first(effects) } else { effects.into() }
}

#[cfg(test)]
mod tests;
