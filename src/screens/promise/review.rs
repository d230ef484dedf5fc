//! Looking at it again: it goes on, is changed, ends, or is made anew. Closing needs no reason, and can be taken back.

use super::{Message, Stage, State, slot, sort, thing};
use crate::{
    guide::{Does, Sort},
    journey::{
        access,
        agreement::{self, Stands},
        mark::{How, Mark},
        record::{Body, Id},
    },
    session::{Effect, Place, Session, Update},
};

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    let id = state.id.clone();
    match message {
        Message::GoesOn if may_review(session, &id) && is_due(session, &id) => {
            goes_on(session, &id, How::GoesOn).into()
        }
        Message::Change if may_review(session, &id) => {
            let looked = if is_due(session, &id) { goes_on(session, &id, How::Changed) } else { vec![] };
            Update::go(Place::Plan { id, from: None }).with(looked)
        }
        Message::Close if may_end(session, &id) => {
            state.stage = Stage::Closed;
            close(session, &id).into()
        }
        Message::Reopen if state.stage == Stage::Closed && may_end(session, &id) => {
            state.stage = Stage::Look;
            session.change_plan(&id, |plan| plan.closed = None).into()
        }
        Message::Rest if has_ended(session, &id) && may_end(session, &id) => {
            let rest = session.change_plan(&id, |plan| plan.closed = plan.ends);
            Update::go(Place::Promises).with(rest)
        }
        Message::Anew => anew(state, session),
        _ => Update::stay(),
    }
}

pub fn may_review(session: &Session, id: &Id) -> bool {
    let reviewed = sort(id).is_some_and(|sort| agreement::REVIEWED.contains(&sort) || sort == Sort::Request);
    let solo = session.journey.is_solo();
    reviewed
        && thing(session, id).is_some_and(|(record, plan)| {
            plan.closed.is_none() && agreement::may_review(record.by, session.who(), solo)
        })
}

pub fn may_end(session: &Session, id: &Id) -> bool {
    thing(session, id).is_some_and(|(record, _)| agreement::may_end(record.by, session.who()))
}

fn stands(session: &Session, id: &Id) -> Option<Stands> {
    let reviewed = sort(id).is_some_and(|sort| agreement::REVIEWED.contains(&sort));
    thing(session, id).filter(|_| reviewed).map(|(_, plan)| plan.stands(session.now.date_naive()))
}

pub fn is_due(session: &Session, id: &Id) -> bool {
    matches!(stands(session, id), Some(Stands::Due(_)))
}

pub fn has_ended(session: &Session, id: &Id) -> bool {
    matches!(stands(session, id), Some(Stands::Ended(_)))
}

/// It was looked at, and its next look is as far away again.
fn goes_on(session: &mut Session, id: &Id, how: How) -> Vec<Effect> {
    let today = session.now.date_naive();
    let days = thing(session, id).and_then(|(_, plan)| match &session.guide.part_of_plan(&plan.part)?.does {
        Does::Plan(planning) => planning.review,
        _ => None,
    });
    let mut effects = looked(session, id, how);
    effects.extend(session.change_plan(id, |plan| plan.go_on(today, days)));
    effects
}

/// That it was looked at, on the day on which it was due.
fn looked(session: &mut Session, id: &Id, how: How) -> Vec<Effect> {
    let Some((record, plan)) = thing(session, id) else { return vec![] };
    let (by, vis, on) = (record.by, record.vis, plan.review);
    on.map_or_else(Vec::new, |on| {
        session.write_by(by, Id::mark(id, on, by), vis, Some(Body::Mark(Mark::of(how))), None)
    })
}

fn close(session: &mut Session, id: &Id) -> Vec<Effect> {
    let today = session.now.date_naive();
    let mut effects = if is_due(session, id) { looked(session, id, How::Ended) } else { vec![] };
    effects.extend(session.change_plan(id, |plan| plan.closed = plan.closed.or(Some(today))));
    effects
}

/// A smaller promise after a miss; an agreement that ended, once more.
fn anew(state: &State, session: &mut Session) -> Update {
    let (may, from) = (may_end(session, &state.id), state.id.clone());
    let asked = state.stage == Stage::Smaller || has_ended(session, &from);
    match sort(&from).filter(|_| may && asked) {
        Some(sort) => {
            let id = slot::new_plan(session, sort);
            Update::go(Place::Plan { id, from: Some(from) })
        }
        None => Update::stay(),
    }
}

/// True for a request that its author may bring now.
pub fn may_bring(session: &Session, id: &Id) -> bool {
    let may =
        |record: &crate::journey::record::Record| access::may_bring(record.by, record.vis, session.who());
    sort(id) == Some(Sort::Request)
        && !session.journey.is_solo()
        && thing(session, id).is_some_and(|(record, plan)| plan.closed.is_none() && may(record))
}
