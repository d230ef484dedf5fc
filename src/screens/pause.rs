//! The pause: from anywhere, no reason asked. A return time is named first; then the page waits as it was, also when the
//! program was closed meanwhile. A clock that ran on the page rests until they say that it goes on.

mod show;

use crate::{
    journey::{
        pause::{Pause, SOON, time_of},
        record::{Body, Id, Visibility},
    },
    page::{Answer, Value},
    private::Private,
    session::{Effect, Request, Session, Update},
};
pub use show::page;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeDelta};

#[derive(Debug)]
pub struct State {
    asks: Asks,
    /// A pause that cannot be written, because nobody sits here yet: when it began, and what it is.
    unwritten: Option<Named>,
    /// The calming line that was chosen, and since when it is shown.
    line: usize,
    since: Duration,
}

/// When a return time was named, and which.
type Named = (DateTime<FixedOffset>, Pause);

#[derive(Debug, PartialEq, Eq)]
enum Asks {
    Nothing,
    /// Which of the usual times.
    Times,
    /// Which time of the day; true after one that is none, or that comes too soon.
    Typed {
        again: bool,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Back in so many minutes.
    For(i64),
    Tomorrow,
    /// Back at a time that is typed next.
    Type,
    /// Back at this time of the day.
    At(Private),
    /// Another return time, for the same pause.
    Later,
    /// The return time stays as it is.
    Stay,
    /// Another calming line.
    Next,
    /// Ends the pause, or lets it be.
    Back,
    /// Enough for today: the pause is over, and so is the evening.
    Stop,
}

pub fn open(session: &Session) -> State {
    let asks = if session.journey.pause().is_some() { Asks::Nothing } else { Asks::Times };
    State { asks, unwritten: None, line: 0, since: session.elapsed }
}

/// The pause that is not over, and when its return time was named.
fn named(state: &State, session: &Session) -> Option<Named> {
    let written =
        session.journey.pause().and_then(|(id, pause)| Some((session.journey.record(id)?.at, pause)));
    written.or(state.unwritten)
}

/// True while there is one to come back to.
pub fn lasts(state: &State, session: &Session) -> bool {
    named(state, session).is_some()
}

/// How long until the page says something else by itself; none where a clock runs on it, or nothing changes.
pub fn changes_in(state: &State, session: &Session) -> Option<Duration> {
    let (_, pause) = named(state, session).filter(|_| state.asks == Asks::Nothing)?;
    (pause.left(session.now) - SOON).to_std().ok().filter(|time| !time.is_zero())
}

/// True once the time to come back has come.
pub fn is_due(state: &State, session: &Session) -> bool {
    named(state, session).is_some_and(|(_, pause)| pause.left(session.now) <= TimeDelta::zero())
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    let now = session.now;
    match message {
        Message::For(minutes) => name(state, session, Pause::of_minutes(now, *minutes)),
        Message::Tomorrow => name(state, session, Pause::until_tomorrow(now)),
        Message::At(words) => {
            let pause = time_of(words.expose()).and_then(|time| Pause::until_time(now, time));
            state.asks = Asks::Typed { again: true };
            name(state, session, pause)
        }
        Message::Type => asks(state, Asks::Typed { again: false }),
        Message::Later => asks(state, Asks::Times),
        Message::Stay => asks(state, Asks::Nothing),
        Message::Next => {
            (state.line, state.since) = (show::line(state, session) + 1, session.elapsed);
            Update::stay()
        }
        Message::Back => Update { effects: end(session), then: Some(Request::Close) },
        Message::Stop => Update { effects: end(session), then: Some(Request::Enough) },
    }
}

fn asks(state: &mut State, asks: Asks) -> Update {
    state.asks = asks;
    Update::stay()
}

/// Another time for the pause there is, or a pause: at no moment is there none in between.
fn name(state: &mut State, session: &mut Session, pause: Option<Pause>) -> Update {
    let Some(pause) = pause else { return Update::stay() };
    let id = session.journey.pause().map(|(id, _)| id.clone());
    let id = id.unwrap_or_else(|| Id::pause(session.new_id()));
    let effects = write(session, id, pause);
    state.unwritten = effects.is_empty().then_some((session.now, pause));
    state.asks = Asks::Nothing;
    effects.into()
}

fn end(session: &mut Session) -> Vec<Effect> {
    let open = session.journey.pause().map(|(id, pause)| (id.clone(), pause));
    open.map(|(id, pause)| write(session, id, Pause { over: true, ..pause })).unwrap_or_default()
}

fn write(session: &mut Session, id: Id, pause: Pause) -> Vec<Effect> {
    session.write(id, Visibility::Shared, Some(Body::Pause(pause)), None)
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => Message::At(words),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

#[cfg(test)]
mod tests;
