//! Which plan is taken up in a part, and where.

use super::{Id, Position, Site, State, limit, planning, slot};
use crate::{
    journey::key::{DraftField, DraftParts},
    session::Session,
};

/// Opens at the plan and the moment in whose middle they stopped; says whether they had begun.
pub fn open(site: &Site) -> (State, bool) {
    open_from(site, None)
}

/// As [`open`]; `from` is what a plan of which nothing is kept yet was made out of.
pub fn open_from(site: &Site, from: Option<Id>) -> (State, bool) {
    let plan = drafted(site).or_else(|| limit::open(site).pop());
    let mut state = State::new(site, plan, from);
    let at = state.stopped_at(site);
    state.go_to(site, at.unwrap_or_default());
    (state, at.is_some())
}

/// Opens one plan, perhaps a new one that is made out of another: where they stopped, or at its first box.
pub fn open_one(site: &Site, plan: Id, from: Option<Id>) -> State {
    let mut state = State::new(site, Some(plan), from);
    let first = if state.made(site).is_some() { state.first_box() } else { 0 };
    let at = state.drafted_at(site).unwrap_or(first);
    state.go_to(site, at);
    state
}

/// All plans that whoever is here made in this part, for the breach that is open, oldest first.
pub fn made(site: &Site) -> Vec<Id> {
    let Some(planning) = planning(site) else { return vec![] };
    let author = site.session.author(site.is_together());
    let breach = site.session.journey.breach_for(site.chapter);
    let part = site.id();
    let made = site.session.journey.plans(planning.sort, &part);
    let own = made.filter(|(record, plan)| {
        record.by == author && site.session.journey.is_same_breach(plan.breach, breach)
    });
    own.map(|(record, _)| record.id.clone()).collect()
}

/// The plan that a half-written box belongs to, even where nothing of it was kept yet.
fn drafted(site: &Site) -> Option<Id> {
    let (sort, here) = (planning(site)?.sort, site.id());
    site.session.drafts.keys().find_map(|key| {
        let is_made_here =
            matches!(key.parts(), DraftParts::Field { field: DraftField::Plan { part, .. }, .. } if part == here);
        key.record().filter(|id| is_made_here && id.kind() == sort.name())
    })
}

/// Takes up a plan, a new one where none is there yet: its words need an id before they are drafted.
pub fn begin(state: &mut State, session: &mut Session, position: &Position) {
    let Some(site) = Site::of(session, position) else { return };
    state.full = state.plan.is_none() && limit::is_full(&site);
    let sort = planning(&site).map(|planning| planning.sort).filter(|_| state.plan.is_none() && !state.full);
    if let Some(sort) = sort {
        state.plan = Some(slot::new_plan(session, sort));
    }
}
