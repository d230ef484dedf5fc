//! The page of one thing that was promised or agreed on, and its messages.

use crate::{
    form,
    guide::PlanKind,
    journey::{
        mark::How,
        plan::Plan,
        record::{Id, Record},
    },
    session::{Effect, Session},
};
use chrono::NaiveDate;

#[derive(Debug)]
pub struct State {
    pub id: Id,
    pub shown: PromisePage,
    pub form: form::State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromisePage {
    Look,
    /// The questions after a day was marked.
    Steps(Steps),
    /// The choice between two versions that were written apart.
    Versions,
    /// The page of a promise closed just now: it can be taken up again until this page is left.
    Closed,
}

/// A day of which something was said, or is about to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    pub due: NaiveDate,
    pub how: How,
    /// True when the mark was made a moment ago: it can still be taken back.
    pub fresh: bool,
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

/// The plan of this page, if the user may read it.
pub fn thing<'a>(session: &'a Session, id: &Id) -> Option<(&'a Record, &'a Plan)> {
    session.journey.readable_plan(id, session.who())
}

pub fn sort(id: &Id) -> Option<PlanKind> {
    PlanKind::from_name(id.kind())
}

/// Back to the page of the thing. The older lines of what was taken back are destroyed.
pub fn look_again(state: &mut State, session: &Session) -> Vec<Effect> {
    state.shown = PromisePage::Look;
    std::mem::take(&mut state.form).leave(session)
}
