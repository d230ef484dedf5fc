//! One promise, agreement, ritual, plan or request: what it says, and what can be said of it. Only its author says how a
//! promise went, alone or while both are here.

mod look;
mod review;
mod show;
mod steps;
mod versions;

use super::promises;
use crate::{
    form::{self, Form, Given, Out, Transition},
    guide::PlanKind,
    journey::{
        mark::How,
        plan::Plan,
        record::{Id, Record},
    },
    page::{Answer, Page},
    session::{Effect, Place, Session, Update},
};
use chrono::NaiveDate;
use steps::Steps;

#[derive(Debug)]
pub struct State {
    id: Id,
    shown: PromisePage,
    form: form::State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PromisePage {
    Look,
    /// The questions after a day was marked.
    Steps(Steps),
    /// The choice between two versions that were written apart.
    Versions,
    /// The page of a promise closed just now: it can be taken up again until this page is left.
    Closed,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Form(form::Message),
    /// How it went on the day on which it was due.
    Said(NaiveDate, How),
    /// Takes the last mark back.
    Unsay,
    /// The lines about a day of which something was said; the three steps for one that was missed.
    Lines(NaiveDate),
    Notice(NaiveDate),
    Versions,
    /// An agreement that ended is made again.
    Anew,
    /// A ritual was done today, or not after all.
    Done(bool),
    GoesOn,
    Change,
    Bring,
    Close,
    Reopen,
    /// Leaves ended what ended by itself.
    Rest,
}

/// Opens at a step in whose middle the user stopped.
pub fn open(session: &Session, id: Id) -> State {
    let (shown, form) = steps::drafted(session, &id)
        .map_or_else(Default::default, |(steps, form)| (Some(PromisePage::Steps(steps)), form));
    State { id, shown: shown.unwrap_or(PromisePage::Look), form }
}

/// The plan of this page, if the user may read it.
fn thing<'a>(session: &'a Session, id: &Id) -> Option<(&'a Record, &'a Plan)> {
    session.journey.readable_plan(id, session.who())
}

fn sort(id: &Id) -> Option<PlanKind> {
    PlanKind::from_name(id.kind())
}

fn make(id: &Id, shown: PromisePage) -> impl for<'a> Fn(&'a Session) -> Form<'a> {
    move |session| match shown {
        PromisePage::Steps(steps) => steps::form(session, id, steps),
        PromisePage::Versions => versions::form(session, id),
        PromisePage::Look | PromisePage::Closed => vec![],
    }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    if thing(session, &state.id).is_none() {
        return Update::go(Place::Promises);
    }
    let id = state.id.clone();
    match message {
        // Every difference is chosen, or the other version stays as it is.
        Message::Form(form::Message::Onward) if state.shown == PromisePage::Versions => {
            look_again(state, session).into()
        }
        Message::Form(message) => {
            let next = versions::after(state, session, message);
            let transition = form::update(&mut state.form, &make(&id, state.shown), session, message);
            let update = went(state, session, transition);
            match next {
                Some(next) => update.with(versions::go_on(state, session, next)),
                None => update,
            }
        }
        Message::Said(due, how) => steps::said(state, session, *due, *how).into(),
        Message::Unsay => steps::unsay(state, session).into(),
        Message::Lines(due) => {
            steps::open(state, session, *due);
            Update::stay()
        }
        Message::Notice(due) => steps::notice(session, &id, *due).into(),
        Message::Versions => {
            versions::open(state, session);
            Update::stay()
        }
        Message::Done(done) => promises::tick(session, &id, *done).into(),
        Message::Bring if session.journey.may_bring_request(&id, session.who()) => session.share(&id).into(),
        _ => review::update(state, session, message),
    }
}

/// Hears what was written here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let id = state.id.clone();
    let transition = form::answer(&mut state.form, &make(&id, state.shown), session, answer);
    went(state, session, transition)
}

fn went(state: &mut State, session: &mut Session, Transition { effects, out }: Transition) -> Update {
    let more = match (out, state.shown) {
        (Out::Answered(_, Given::Day(day)), PromisePage::Steps(steps)) => {
            steps::moved(state, session, steps, day)
        }
        (Out::Way(_, nth), PromisePage::Versions) => versions::chosen(state, session, nth == 1),
        (Out::Way(_, nth), _) => return steps::smaller(state, session, nth == 0).first(effects),
        (Out::Over | Out::KeptLast(..), _) => look_again(state, session),
        _ => {
            steps::forget_fresh(state);
            vec![]
        }
    };
    Update::from(effects).with(more)
}

/// Back to the page of the thing. The older lines of what was taken back are destroyed.
fn look_again(state: &mut State, session: &Session) -> Vec<Effect> {
    state.shown = PromisePage::Look;
    std::mem::take(&mut state.form).leave(session)
}

/// Destroys what was taken back here.
pub fn leave(state: &State, session: &Session) -> Vec<Effect> {
    state.form.leave(session)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    show::page(state, session)
}

#[cfg(test)]
mod tests;
