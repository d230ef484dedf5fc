//! One promise, agreement, ritual, plan or request: what it says, and what can be said of it. Only its author says how a
//! promise went, alone or while both are here.

mod look;
mod review;
mod show;
mod state;
mod steps;
mod versions;

use crate::{
    form::{self, Form, Given, Out, Transition},
    journey::record::Id,
    page::Page,
    screens::promises,
    session::{Place, Session, Update},
};
pub use state::{Message, State};
use state::{PromisePage, look_again, thing};

/// Opens at a step in whose middle the user stopped.
pub fn open(session: &Session, id: Id) -> State {
    let (shown, form) = steps::drafted(session, &id)
        .map_or_else(Default::default, |(steps, form)| (Some(PromisePage::Steps(steps)), form));
    State { id, shown: shown.unwrap_or(PromisePage::Look), form }
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

pub fn page(state: &State, session: &Session) -> Page<Message> {
    show::page(state, make(&state.id, state.shown)(session), session)
}

#[cfg(test)]
mod tests;
