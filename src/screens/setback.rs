//! A hard day: what came, the plan that was written for it, and a look back that is offered later. What is new is no setback,
//! and danger is no plan's business.

mod show;
mod watch;

use crate::{
    form,
    journey::{
        record::{Body, Id},
        setback::{self, Came, Replay},
        when::When,
    },
    language::Catalogue,
    page::{Choice, Key, Page},
    session::{Effect, Place, Session, Update},
};
use chrono::NaiveDate;
use uuid::Uuid;

#[derive(Debug)]
pub struct State {
    at: SetbackPage,
    form: form::State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetbackPage {
    /// The question: what came?
    Ask,
    /// The plan, to be read.
    Plan(Came),
    /// Something new happened.
    New,
    /// A look back is offered in some days.
    Later,
    /// The list of earlier looks back.
    Before,
    /// Days to watch for.
    Watch,
    /// Another one is named.
    Day,
    /// Once, or each year?
    Often(NaiveDate),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Form(form::Message),
    To(SetbackPage),
    /// Looks back in some days.
    Later,
    /// Looks back now.
    Now,
    /// Watches for a day no longer.
    Unwatch(When),
}

pub fn open(at: SetbackPage) -> State {
    State { at, form: form::State::at_field(watch::DAY) }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match (message, state.at) {
        (Message::Form(message), at) => {
            let transition = form::update(&mut state.form, &watch::make(at), session, message);
            return watch::went(state, session, transition);
        }
        (Message::To(next), _) => *state = open(*next),
        (Message::Later, SetbackPage::Plan(came)) => {
            let (_, effects) = replay(session, came);
            *state = open(SetbackPage::Later);
            return effects.into();
        }
        (Message::Now, SetbackPage::Plan(came)) => {
            let (id, effects) = replay(session, came);
            return Update::go(Place::Replay(id)).with(effects);
        }
        (Message::Unwatch(when), SetbackPage::Watch) => return watch::remove(session, *when).into(),
        _ => {}
    }
    Update::stay()
}

/// The look back to open: that of today, where there is one already.
fn replay(session: &mut Session, came: Came) -> (Uuid, Vec<Effect>) {
    let (here, today) = (session.who(), session.today());
    let known = session.journey.replays(here).find_map(|(record, replay)| {
        let is_it = replay.closed.is_none() && replay.on == today && replay.what == came;
        record.id.uuid().filter(|_| is_it && record.by == here.by())
    });
    if let Some(id) = known {
        return (id, vec![]);
    }
    let id = session.new_id();
    let body = Body::Replay(Replay::of(today, came));
    (id, session.write(Id::replay(id), setback::begins(here), Some(body), None))
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    match state.at {
        SetbackPage::Watch => watch::list(session),
        SetbackPage::Day | SetbackPage::Often(_) => watch::asking(state, session),
        SetbackPage::Ask => show::ask(session),
        SetbackPage::Plan(came) => show::plan(came, session),
        SetbackPage::New => show::new(session.say()),
        SetbackPage::Later => show::later(session.say()),
        SetbackPage::Before => show::before(session),
    }
}

/// The way to this screen, from the path and from the pages beside it.
pub fn way<M>(say: Catalogue) -> Choice<M> {
    Choice::go(Key::HardDay, say.on_a_hard_day(), Place::Setback)
}

fn back(say: Catalogue) -> Choice<Message> {
    Choice::back(say.back(), Message::To(SetbackPage::Ask))
}

pub use show::{came, said};

#[cfg(test)]
pub mod tests;
