//! A look back on a bad day, in a calm hour: what happened, what helped, and one line of the plan that changes because of it,
//! or none.

mod ask;
mod show;

use crate::{
    form::{self, Form, Given, Out, Transition},
    journey::{
        key::{DraftField, DraftParts},
        record::{Body, Id},
        setback::{Came, Replay},
    },
    session::{Effect, Place, Session, Update},
};
pub use show::page;
use uuid::Uuid;

#[derive(Debug)]
pub struct State {
    id: Uuid,
    /// None while it is only looked at.
    pub form: Option<form::State>,
    /// The line of the plan that is changed, by its box's id.
    line: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Form(form::Message),
    /// To a field of the form.
    Ask(&'static str),
    /// Out of the field, to the page before it.
    Back,
    Came(Came),
    /// Ends the look back without one.
    LetBe,
}

/// Opens where the user stopped in the middle of writing.
pub fn open(session: &Session, id: Uuid) -> State {
    let replay = Id::replay(id);
    let line = session.drafts.keys().find_map(|key| match key.parts() {
        DraftParts::Field { id, field: DraftField::Line(line) } if id == replay.as_str() => {
            Some(line.to_owned())
        }
        _ => None,
    });
    let mut state = State { id, form: None, line };
    state.form = form::State::drafted(&make(&state)(session), session);
    state
}

fn make(state: &State) -> impl for<'a> Fn(&'a Session) -> Form<'a> + use<> {
    let (id, line) = (state.id, state.line.clone());
    move |session| ask::form(session, id, line.as_deref())
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Form(message) => {
            let make = make(state);
            let Some(form) = &mut state.form else { return Update::stay() };
            let transition = form::update(form, &make, session, message);
            return went(state, session, transition);
        }
        Message::Ask(field) => state.form.get_or_insert_default().go_to(*field),
        Message::Back if state.line.is_some() => choose_again(state),
        Message::Back => return look(state, session).into(),
        Message::Came(came) => return change(state.id, session, |replay| replay.what = *came).into(),
        Message::LetBe => return Update::go(Place::Path).with(close(state.id, session, None)),
    }
    Update::stay()
}

fn went(state: &mut State, session: &mut Session, Transition { effects, out }: Transition) -> Update {
    let more = match out {
        Out::Answered(_, Given::Day(day)) => {
            let moved = change(state.id, session, |replay| replay.on = day);
            [moved, look(state, session)].concat()
        }
        Out::Way(_, nth) => chosen(state, session, nth),
        // The one edit: with it this look back is behind them.
        Out::KeptLast(..) => {
            let line = state.line.take();
            finish(state, session, line)
        }
        Out::Over if state.line.is_some() => {
            choose_again(state);
            vec![]
        }
        Out::Over => look(state, session),
        _ => vec![],
    };
    Update::from(effects).with(more)
}

/// A line of the plan was chosen; the way after the last one leaves the plan as it is.
fn chosen(state: &mut State, session: &mut Session, nth: usize) -> Vec<Effect> {
    let lines: Vec<_> = ask::lines(session, state.id).map(|line| line.id.clone()).collect();
    match lines.get(nth) {
        Some(line) => {
            state.line = Some(line.clone());
            state.form.get_or_insert_default().change(ask::LINE);
            vec![]
        }
        None if nth == lines.len() => finish(state, session, None),
        None => vec![],
    }
}

/// Back to the lines of the plan.
fn choose_again(state: &mut State) {
    state.line = None;
    state.form.get_or_insert_default().go_to(ask::WHICH);
}

fn finish(state: &mut State, session: &mut Session, line: Option<String>) -> Vec<Effect> {
    let closed = close(state.id, session, line);
    [closed, look(state, session)].concat()
}

/// Back to the page of the look back. The older lines of what was taken back are destroyed.
fn look(state: &mut State, session: &Session) -> Vec<Effect> {
    state.form.take().map_or_else(Vec::new, |form| form.leave(session))
}

/// Puts the look back behind whoever it is of.
fn close(id: Uuid, session: &mut Session, changed: Option<String>) -> Vec<Effect> {
    let today = session.today();
    change(id, session, |replay| (replay.changed, replay.closed) = (changed, Some(today)))
}

fn change(id: Uuid, session: &mut Session, edit: impl FnOnce(&mut Replay)) -> Vec<Effect> {
    let Some((record, before)) = ask::own(session, id) else { return vec![] };
    let mut replay = before.clone();
    edit(&mut replay);
    if replay == *before || before.closed.is_some() {
        return vec![];
    }
    let record = record.clone();
    session.rewrite(record, Body::Replay(replay))
}

#[cfg(test)]
mod tests;
