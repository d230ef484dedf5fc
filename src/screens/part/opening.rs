//! Opening a part: its tool, and the moment where the user stopped.

use super::{
    answers, builder, context::PartContext, guess, plan, scene, sort, state::State, timed, tool::Tool, turns,
    write,
};
use crate::{
    guide::PartKind,
    journey::{
        position::{Position, Stop},
        record::Id,
    },
    screens::advice,
    session::{Resume, Session},
};

/// Opens at the moment where they stopped, if there is one to come back to.
pub fn open(session: &mut Session, position: Position, resume: Option<&Resume>) -> State {
    let (tool, begun) = match PartContext::of(session, &position) {
        Some(site) => tool(&site, resume),
        None => (Tool::Read, false),
    };
    let care = if begun { vec![] } else { advice::at(session, &position) };
    State { care, ..State::at(position, tool, !begun) }
}

/// Opens one plan by itself, perhaps a new one that is made out of another. None where those who are here may not change it.
pub fn open_one(session: &Session, id: Id, from: Option<Id>) -> Option<State> {
    let known = |id: &Id| session.journey.plan(id);
    let (record, plan) = known(&id).or_else(|| known(from.as_ref()?))?;
    let may = session.journey.may_change_plan(&record.id, session.who());
    let (chapter, part) = plan.part.split_once('.').filter(|_| may)?;
    let position = Position { chapter: chapter.to_owned(), stop: Stop::Part(part.to_owned()) };
    let making = plan::open_one(&PartContext::of(session, &position)?, id.clone(), from.clone());
    Some(State { beside: Some((id, from)), ..State::at(position, Tool::Plan(making), false) })
}

/// The tool of a part, and whether they stopped in the middle of it.
fn tool(site: &PartContext, resume: Option<&Resume>) -> (Tool, bool) {
    fn begun<S>(tool: fn(S) -> Tool, (state, begun): (S, bool)) -> (Tool, bool) {
        (tool(state), begun)
    }
    match &site.part.does {
        PartKind::Read { .. } => (Tool::Read, false),
        PartKind::Timer { .. } => begun(Tool::Timed, timed::open(site, resume)),
        PartKind::Turns { .. } => (Tool::Turns(turns::open(site, resume)), resume.is_some()),
        PartKind::Write { .. } => begun(Tool::Write, write::open(site, resume)),
        PartKind::Builder { .. } => begun(Tool::Builder, builder::open(site)),
        PartKind::Sort(_) => begun(Tool::Sort, sort::open(site)),
        PartKind::Scene(_) => (Tool::Scene(scene::State::default()), false),
        PartKind::Guess { .. } => begun(Tool::Guess, guess::open(site)),
        PartKind::Plan(planning) if planning.from.is_some() => begun(Tool::Answers, answers::open(site)),
        PartKind::Plan(_) => begun(Tool::Plan, plan::open(site)),
    }
}
