//! Requests that were brought, answered in turn: read out, answered by the other, and what gets a yes becomes an agreement.
//! A request to see more of the other’s life is held against some questions first, and nothing of that is kept.

mod fields;
mod list;

use super::{
    context::PartContext,
    message::{AnswersMessage, Prompt, Step},
    plan::{
        self,
        checks::{self, Checked},
    },
};
use crate::{
    block::Block,
    form::{self, Out, Transition},
    guide::PlanKind,
    journey::{
        consent::Said,
        position::Position,
        record::{Id, Seat},
    },
    session::{Effect, Session},
};
use fields::{ANSWER, Asking, HEARD, READ, make};
use list::requests;

#[derive(Debug)]
pub enum State {
    /// All requests that were brought, and how they stand.
    List,
    /// One is read out and answered.
    Asked { form: form::State, asking: Asking },
    /// The agreement is written down.
    Agree(plan::State),
}

/// Opens at the half-written field; else at all requests. Returns whether the user had begun.
pub fn open(site: &PartContext) -> (State, bool) {
    let requests = requests(site);
    if let Some(state) = requests.iter().find_map(|(record, _)| half_written(site, &record.id)) {
        return (state, true);
    }
    let journey = &site.session.journey;
    let from = requests.iter().map(|(record, _)| &record.id).find(|id| journey.is_to_be_written(id));
    let (making, begun) = plan::open_from(site, from.cloned());
    if begun {
        return (State::Agree(making), true);
    }
    let answered = requests.iter().any(|(record, _)| journey.answer_to(&record.id).is_some());
    (State::List, answered && !site.is_behind())
}

/// The seat that answers a request, while its key is shut: nobody says yes or no in the name of another.
fn waits_for(session: &Session, request: &Id) -> Option<Seat> {
    session.journey.answers(request).filter(|seat| !session.locks.is_open(*seat))
}

/// The request with a half-written reason.
fn half_written(site: &PartContext, request: &Id) -> Option<State> {
    if waits_for(site.session, request).is_some() {
        return None;
    }
    let asking = Asking::of(request.clone());
    let form = form::State::drafted(&make(&site.position(), &asking)(site.session), site.session)?;
    Some(State::Asked { form, asking })
}

pub fn update(
    state: &mut State,
    session: &mut Session,
    position: &Position,
    message: &AnswersMessage,
) -> Step {
    if !matches!(state, State::List) {
        return Step::Stay(vec![]);
    }
    match message {
        AnswersMessage::Without => *state = agree(session, position, None),
        AnswersMessage::Take(id) if session.journey.is_to_be_written(id) => {
            *state = agree(session, position, Some(id));
        }
        AnswersMessage::Take(id)
            if session.journey.answers(id).is_some() && waits_for(session, id).is_none() =>
        {
            let (form, asking) = (form::State::at_field(READ), Asking::of(id.clone()));
            *state = State::Asked { form, asking };
        }
        AnswersMessage::Take(_) => {}
    }
    Step::Stay(vec![])
}

/// A choice or an answer about the request that is asked about, or the agreement that is written down.
pub fn choose(
    state: &mut State,
    session: &mut Session,
    position: &Position,
    message: &form::Message,
) -> Step {
    match state {
        State::List => Step::Stay(vec![]),
        State::Asked { form, asking } => {
            let transition = form::update(form, &make(position, asking), session, message);
            went(state, session, position, transition)
        }
        State::Agree(making) => {
            let step = plan::update(making, session, position, message);
            state.agreed(session, step)
        }
    }
}

fn went(state: &mut State, session: &mut Session, position: &Position, transition: Transition) -> Step {
    let Transition { effects, out } = transition;
    match out {
        Out::Over | Out::KeptLast(..) => state.over(session, position, effects),
        Out::Way(field, way) => took(state, session, position, &field, way),
        Out::Stay | Out::Kept(..) | Out::Answered(..) => Step::Stay(effects),
    }
}

fn took(state: &mut State, session: &mut Session, position: &Position, field: &str, way: usize) -> Step {
    let State::Asked { form, asking } = state else { return Step::Stay(vec![]) };
    let effects = match (field, way) {
        (READ, fields::BACK) | (ANSWER, fields::WAIT) => return state.list(session, vec![]),
        (READ, way) => {
            asking.sees_more = way == fields::SEES_MORE;
            vec![]
        }
        (ANSWER, way) => {
            let said = way.checked_sub(1).and_then(|nth| Said::ALL.get(nth));
            said.map_or_else(Vec::new, |said| session.answer_request(&asking.request, *said))
        }
        (HEARD, _) => vec![],
        (check, way) => match checks::took(form, &mut asking.left, check, way) {
            Checked::Yes => vec![],
            Checked::Stay => return Step::Stay(vec![]),
            Checked::Leave => return state.list(session, vec![]),
        },
    };
    let is_more = form.onward(&make(position, asking), session);
    if is_more { Step::Stay(effects) } else { state.over(session, position, effects) }
}

impl State {
    /// A request is through: a yes is written down.
    fn over(&mut self, session: &mut Session, position: &Position, effects: Vec<Effect>) -> Step {
        let request = match self {
            State::Asked { asking, .. } => Some(asking.request.clone()),
            _ => None,
        };
        let agreed = request.filter(|request| session.journey.is_to_be_written(request));
        let step = self.list(session, effects);
        if let Some(request) = agreed {
            *self = agree(session, position, Some(&request));
        }
        step
    }

    /// Goes on after a step: a written line is kept, and all requests are shown again.
    fn agreed(&mut self, session: &Session, step: Step) -> Step {
        match step {
            Step::Over(effects) => self.list(session, effects),
            stay => stay,
        }
    }

    /// Shows all requests; what was taken back on the page that is left is destroyed.
    fn list(&mut self, session: &Session, mut effects: Vec<Effect>) -> Step {
        effects.extend(leave(self, session));
        *self = State::List;
        Step::Stay(effects)
    }
}

/// A new agreement, perhaps on a request, whose words it begins with.
fn agree(session: &mut Session, position: &Position, request: Option<&Id>) -> State {
    let id = Id::plan(PlanKind::Agreement, session.new_id());
    match PartContext::of(session, position) {
        Some(site) => State::Agree(plan::open_one(&site, id, request.cloned())),
        None => State::List,
    }
}

/// Destroys what was taken back here.
pub fn leave(state: &State, session: &Session) -> Vec<Effect> {
    match state {
        State::List => vec![],
        State::Asked { form, .. } => form.leave(session),
        State::Agree(making) => plan::leave(making, session),
    }
}

pub fn page(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    match state {
        State::List => list::page(site, body),
        State::Asked { form, asking } => {
            site.prompt(form, make(&site.position(), asking)(site.session), body)
        }
        State::Agree(making) => plan::page(making, site, body),
    }
}

#[cfg(test)]
mod tests;
