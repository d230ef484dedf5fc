//! A hard day: what came, the plan that was written for it, and a look back that is offered later. What is new is no setback,
//! and danger is no plan's business.

mod show;
mod watch;

use crate::{
    journey::{
        record::{Body, Id},
        setback::{self, Came, Replay},
        when::When,
    },
    page::{Answer, Choice, Page, Value},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use chrono::NaiveDate;
use uuid::Uuid;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// What came?
    Ask,
    /// The plan, to be read.
    Plan(Came),
    /// Something new happened.
    New,
    /// A look back is offered in some days.
    Later,
    /// What was looked back on before.
    Before,
    /// Days to watch for.
    Watch,
    /// Another one is typed; `unread` when what was typed did not read as a day.
    Day { unread: bool },
    /// Once, or each year?
    Often(NaiveDate),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    To(State),
    /// Looks back in some days.
    Later,
    /// Looks back now.
    Now,
    Typed(Private),
    /// Watches for a day, or no longer.
    Watch(When),
    Unwatch(When),
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match (message, *state) {
        (Message::To(next), _) => *state = *next,
        (Message::Later, State::Plan(came)) => {
            let (_, effects) = replay(session, came);
            *state = State::Later;
            return effects.into();
        }
        (Message::Now, State::Plan(came)) => {
            let (id, effects) = replay(session, came);
            return Update::go(Place::Replay(id)).with(effects);
        }
        (Message::Typed(words), State::Day { .. }) => {
            *state = super::days::typed(words).map_or(State::Day { unread: true }, State::Often);
        }
        (Message::Watch(when), State::Often(_)) => {
            *state = State::Watch;
            return watch::add(session, *when).into();
        }
        (Message::Unwatch(when), State::Watch) => return watch::remove(session, *when).into(),
        _ => {}
    }
    Update::stay()
}

/// What is to be looked back on: that of today, where it was noted already.
fn replay(session: &mut Session, came: Came) -> (Uuid, Vec<Effect>) {
    let (here, today) = (session.who(), session.now.date_naive());
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

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => Message::Typed(words),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: State, session: &Session) -> Page<Message> {
    match state {
        State::Watch => watch::list(session),
        State::Day { unread } if session.read_only.is_none() => watch::day(unread, session),
        State::Often(day) => watch::often(day, session),
        State::Ask | State::Day { .. } => show::ask(session),
        State::Plan(came) => show::plan(came, session),
        State::New => show::new(),
        State::Later => show::later(),
        State::Before => show::before(session),
    }
}

/// The way to this screen, from the path and from the pages beside it.
pub fn way<M>() -> Choice<M> {
    Choice::go('h', "On a hard day", Place::Setback)
}

fn back() -> Choice<Message> {
    Choice::back("Back", Message::To(State::Ask))
}

const TITLE: &str = "On a hard day";

pub use show::{came, said};

#[cfg(test)]
pub mod tests;
