//! Looking at it again: it goes on, is changed, ends, or is made anew. Closing needs no reason, and can be taken back.

use super::state::{Message, PromisePage, State, sort, thing};
use crate::{
    journey::{
        agreement::Stands,
        mark::{How, Mark},
        record::{Body, Id},
    },
    session::{Effect, Place, Session, Update},
};

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    let (id, here) = (state.id.clone(), session.who());
    let may_rework = session.journey.may_rework(&id, here);
    let may_end = session.journey.may_end(&id, here);
    match message {
        Message::GoesOn if may_rework && is_due(session, &id) => goes_on(session, &id, How::GoesOn).into(),
        Message::Change if may_rework => {
            let looked = if is_due(session, &id) { goes_on(session, &id, How::Changed) } else { vec![] };
            Update::go(Place::Plan { id, from: None }).with(looked)
        }
        Message::Close if may_end => {
            state.shown = PromisePage::Closed;
            close(session, &id).into()
        }
        Message::Reopen if may_end && state.shown == PromisePage::Closed => {
            state.shown = PromisePage::Look;
            session.change_plan(&id, |plan| plan.closed = None).into()
        }
        Message::Rest if may_end && has_ended(session, &id) => {
            let rest = session.change_plan(&id, |plan| plan.closed = plan.ends);
            Update::go(Place::Promises).with(rest)
        }
        Message::Anew if may_end && has_ended(session, &id) => sort(&id).map_or_else(Update::stay, |sort| {
            Update::go(Place::Plan { id: session.new_plan(sort), from: Some(id) })
        }),
        _ => Update::stay(),
    }
}

fn stands(session: &Session, id: &Id) -> Option<Stands> {
    session.journey.stands(id, session.who(), session.today())
}

pub fn is_due(session: &Session, id: &Id) -> bool {
    matches!(stands(session, id), Some(Stands::Due(_)))
}

fn has_ended(session: &Session, id: &Id) -> bool {
    matches!(stands(session, id), Some(Stands::Ended(_)))
}

/// Notes the look: the next one is as far away again.
fn goes_on(session: &mut Session, id: &Id, how: How) -> Vec<Effect> {
    let today = session.today();
    let days = thing(session, id)
        .and_then(|(_, plan)| session.guide.part_of_plan(&plan.part)?.does.planning()?.review);
    let others = session.journey.other_reviews(id, session.who(), today);
    let mut effects = looked(session, id, how);
    effects.extend(session.change_plan(id, |plan| plan.go_on(today, days, &others)));
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
    let mut effects = if is_due(session, id) { looked(session, id, How::Ended) } else { vec![] };
    let today = session.today();
    effects.extend(session.change_plan(id, |plan| plan.closed = plan.closed.or(Some(today))));
    effects
}
