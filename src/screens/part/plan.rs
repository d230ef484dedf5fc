//! Making a plan, a promise, a request, an agreement, a ritual: one form. Most fields keep something of the plan; what was
//! kept says where its maker stopped.

mod aloud;
pub mod checks;
mod fields;
mod making;
mod sure;
mod when;

use super::{
    context::PartContext,
    fields::WHOLE,
    message::{Prompt, Step},
};
use crate::{
    block::Block,
    form::{self, Given, Out, Transition},
    journey::{
        key::{DraftField, DraftParts},
        position::Position,
        record::Id,
    },
    page::{Choice, Key},
    session::{Effect, Place, Session},
};
use checks::Checked;
use fields::{FULL, make};
use making::Making;
pub use making::State;

/// Opens at the plan and the field in whose middle the user stopped; returns whether the user had begun.
pub fn open(site: &PartContext) -> (State, bool) {
    open_from(site, None)
}

/// As [`open`]; `from` is the plan that a plan of which nothing is kept yet was made out of.
pub fn open_from(site: &PartContext, from: Option<Id>) -> (State, bool) {
    let making = Making::of(site, drafted(site).or_else(|| last_open(site)), from);
    let (form, begun) =
        form::resume(&make(&site.position(), &making)(site.session), site.session, || site.is_behind());
    (State { form, making }, begun)
}

/// Opens one plan, perhaps a new one that is made out of another: at the half-written field, at a box of which two
/// versions were written apart, or at the whole; a new one at its first box.
pub fn open_one(site: &PartContext, plan: Id, from: Option<Id>) -> State {
    let making = Making::of(site, Some(plan), from);
    let form = make(&site.position(), &making)(site.session);
    let twice = || form.iter().find(|field| field.bind().other(site.session).is_some());
    let whole = || form.iter().find(|field| field.is_whole() && making.made(site).is_some());
    let first = twice().or_else(whole).or(form.first());
    let first = || first.map_or_else(form::State::default, |field| form::State::at_field(field.id()));
    let form = form::State::drafted(&form, site.session).unwrap_or_else(first);
    State { form, making }
}

impl Making {
    fn of(site: &PartContext, id: Option<Id>, from: Option<Id>) -> Self {
        let often = id.as_ref().and_then(|id| when::half_typed(site, id));
        Self { id, from, often, ..Self::default() }
    }
}

/// The plan that a half-written field belongs to, even where nothing of it was kept yet.
fn drafted(site: &PartContext) -> Option<Id> {
    let (sort, here) = (site.planning()?.sort, site.id());
    site.session.drafts.keys().find_map(|key| {
        let is_made_here =
            matches!(key.parts(), DraftParts::Field { field: DraftField::Plan { part, .. }, .. } if part == here);
        key.record().filter(|id| is_made_here && id.kind() == sort.name())
    })
}

/// The last of those made in this part that are still open.
fn last_open(site: &PartContext) -> Option<Id> {
    let (journey, today) = (&site.session.journey, site.session.today());
    made(site).into_iter().rfind(|id| journey.plan(id).is_some_and(|plan| journey.is_open(plan, today)))
}

/// All plans that the user made in this part, for the breach that is open, oldest first.
pub fn made(site: &PartContext) -> Vec<Id> {
    let (journey, part) = (&site.session.journey, site.id());
    let (by, breach) = (site.session.author(site.is_together()), journey.breach_for(site.chapter));
    let made = site.planning().map(|planning| journey.plans_by(by, planning.sort, &part, breach));
    made.into_iter().flatten().map(|(record, _)| record.id.clone()).collect()
}

/// Takes up a plan, a new one where none is there yet: its words need an id before they are drafted.
pub fn begin(state: &mut State, session: &mut Session, position: &Position) {
    let Some(site) = PartContext::of(session, position) else { return };
    let Some(sort) = site.planning().map(|planning| planning.sort).filter(|_| state.making.id.is_none())
    else {
        return;
    };
    state.making.full = fields::is_full(&site);
    if !state.making.full {
        state.making.id = Some(Id::plan(sort, session.new_id()));
    }
    let form = make(position, &state.making)(session);
    let whole = form.iter().find(|field| field.is_whole());
    let at = whole.or(form.first());
    state.form = at.map_or_else(form::State::default, |field| form::State::at_field(field.id()));
}

/// Begins another plan beside those that are there.
pub fn another(state: &mut State, session: &mut Session, position: &Position) -> Step {
    let left = leave(state, session);
    state.making = Making::default();
    begin(state, session, position);
    Step::Stay(left)
}

pub fn update(
    state: &mut State,
    session: &mut Session,
    position: &Position,
    message: &form::Message,
) -> Step {
    let transition = form::update(&mut state.form, &make(position, &state.making), session, message);
    went(state, session, position, transition)
}

fn went(state: &mut State, session: &mut Session, position: &Position, transition: Transition) -> Step {
    let Transition { mut effects, out } = transition;
    match out {
        Out::Kept(field, _) | Out::KeptLast(field, _) if field == sure::SMALLER => {
            state.form.go_to(sure::SURE);
            Step::Stay(effects)
        }
        Out::Over | Out::KeptLast(..) => Step::Over(effects),
        Out::Stay | Out::Kept(..) => Step::Stay(effects),
        Out::Answered(_, Given::Day(day)) => {
            effects.extend(when::set(state, session, position, day));
            state.onward(session, position, effects)
        }
        Out::Answered(_, Given::Number(value)) => {
            effects.extend(sure::rate(&state.making, session, value));
            if sure::is_made_smaller(&state.making, session, position) {
                state.form.change(sure::SMALLER);
                return Step::Stay(effects);
            }
            state.onward(session, position, effects)
        }
        Out::Answered(..) => Step::Stay(effects),
        Out::Way(field, way) => took(state, session, position, &field, way),
    }
}

fn took(state: &mut State, session: &mut Session, position: &Position, field: &str, way: usize) -> Step {
    let effects = match field {
        FULL => return Step::Over(vec![]),
        when::OFTEN => {
            state.making.often = when::rhythm(session, position, way);
            state.form.go_to(when::WHEN);
            return Step::Stay(vec![]);
        }
        aloud::ALOUD => {
            state.making.said += 1;
            if PartContext::of(session, position).is_some_and(|site| state.making.said < aloud::times(&site))
            {
                return Step::Stay(vec![]);
            }
            vec![]
        }
        WHOLE if way == fields::BROUGHT => {
            state.making.id.clone().map_or_else(Vec::new, |id| session.bring_plan(&id))
        }
        WHOLE => vec![],
        check => match checks::took(&mut state.form, &mut state.making.left, check, way) {
            Checked::Yes => vec![],
            Checked::Stay => return Step::Stay(vec![]),
            Checked::Leave => return Step::Over(vec![]),
        },
    };
    state.onward(session, position, effects)
}

impl State {
    /// To the next field.
    fn onward(&mut self, session: &Session, position: &Position, effects: Vec<Effect>) -> Step {
        let is_more = self.form.onward(&make(position, &self.making), session);
        if is_more { Step::Stay(effects) } else { Step::Over(effects) }
    }
}

/// Destroys what was taken back here.
pub fn leave(state: &State, session: &Session) -> Vec<Effect> {
    state.form.leave(session)
}

pub fn page(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let form = make(&site.position(), &state.making)(site.session);
    let (ask, mut choices) = site.prompt(&state.form, form, body);
    if state.making.full {
        choices.insert(1, Choice::go(Key::Open, site.session.say().plan_look_at_open(), Place::Promises));
    }
    (ask, choices)
}

#[cfg(test)]
mod tests;
