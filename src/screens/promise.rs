//! One promise, agreement, ritual, plan or request: what it says, and what can be said of it. Only its author says how a
//! promise went, alone or while both are here.

mod mark;
mod review;
mod show;

use super::{days, promises, slot};
use crate::{
    guide::Sort,
    journey::{
        access,
        mark::How,
        plan::Plan,
        record::{Id, Record},
    },
    page::{Answer, Page, Value},
    private::Private,
    session::{Place, Session, Update},
};
use chrono::NaiveDate;

#[derive(Debug)]
pub struct State {
    id: Id,
    stage: Stage,
    /// The day of which something was said a moment ago: that can still be taken back.
    fresh: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Look,
    /// To which day the one that was due on this day is moved.
    To {
        due: NaiveDate,
        typing: bool,
        wrong: Option<days::NoDay>,
    },
    /// A line about a day that was kept or changed.
    Line(NaiveDate),
    /// The three steps after a miss: say it, repair it, make it smaller.
    Own(NaiveDate),
    Repair(NaiveDate),
    Smaller,
    /// It was closed just now, and can be taken up again until this page is left.
    Closed,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// How it went on the day on which it was due.
    Said(NaiveDate, How),
    To(NaiveDate),
    OtherDay,
    Typed(Private),
    /// The words of the step that is shown; none where it is left empty.
    Keep(Private),
    /// What was said just now was not meant.
    Unsay,
    /// The three steps for a day that was missed.
    Steps(NaiveDate),
    /// A new promise made out of this one, or an agreement made again.
    Anew,
    /// No smaller promise for now.
    Enough,
    Notice(NaiveDate),
    /// A ritual was done today, or not after all.
    Done(bool),
    GoesOn,
    Change,
    Bring,
    Close,
    Reopen,
    /// What ended by itself is left so.
    Rest,
}

/// Opens at a step in whose middle they stopped.
pub fn open(session: &Session, id: Id) -> State {
    let stage = mark::drafted(session, &id).unwrap_or(Stage::Look);
    State { id, stage, fresh: None }
}

/// What is shown here, if whoever is here may read it.
fn thing<'a>(session: &'a Session, id: &Id) -> Option<(&'a Record, &'a Plan)> {
    let (record, plan) = session.journey.plan(id)?;
    access::may_read(record.by, record.vis, session.who()).then_some((record, plan))
}

fn sort(id: &Id) -> Option<Sort> {
    Sort::from_name(id.kind())
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    if thing(session, &state.id).is_none() {
        return Update::go(Place::Promises);
    }
    match message {
        Message::Said(..)
        | Message::To(_)
        | Message::OtherDay
        | Message::Typed(_)
        | Message::Keep(_)
        | Message::Unsay
        | Message::Steps(_)
        | Message::Notice(_) => mark::update(state, session, message).into(),
        Message::Enough if state.stage == Stage::Smaller => Update::go(Place::Promises),
        Message::Enough => Update::stay(),
        Message::Done(done) => promises::tick(session, &state.id, *done).into(),
        Message::Bring => slot::bring(session, &state.id).into(),
        Message::Anew
        | Message::GoesOn
        | Message::Change
        | Message::Close
        | Message::Reopen
        | Message::Rest => review::update(state, session, message),
    }
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => {
            if matches!(state.stage, Stage::To { .. }) {
                Message::Typed(words)
            } else {
                Message::Keep(words)
            }
        }
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    show::page(state, session)
}

#[cfg(test)]
mod tests;
