//! Changing what a record says beside its words: the days of a plan, how sure its maker is, who may read it, a seat's
//! answer to a request.

use super::{Effect, Session};
use crate::journey::{
    consent::{Consent, Said},
    plan::Plan,
    record::{Body, Id, Record, Visibility},
};

impl Session {
    /// Changes a plan that the user may change. It stays its author's.
    pub fn change_plan(&mut self, id: &Id, edit: impl FnOnce(&mut Plan)) -> Vec<Effect> {
        let here = self.who();
        let Some((record, plan)) =
            self.journey.plan_seen_by(id, here).filter(|_| self.journey.may_edit(id, here))
        else {
            return vec![];
        };
        let (record, mut plan) = (record.clone(), plan.clone());
        edit(&mut plan);
        let vis = record.vis;
        self.replace(record, vis, plan.into())
    }

    /// Lets both read a plan that the user made alone, still signed by its author.
    pub fn bring_plan(&mut self, id: &Id) -> Vec<Effect> {
        let may = self.journey.may_bring_plan(id, self.who());
        let Some((record, plan)) = self.journey.plan(id).filter(|_| may) else { return vec![] };
        let (record, body) = (record.clone(), plan.clone().into());
        self.replace(record, Visibility::Shared, body)
    }

    /// Writes the answer of the seat that answers a request. Its reason stays.
    pub fn answer_request(&mut self, request: &Id, answer: Said) -> Vec<Effect> {
        let Some(seat) = self.journey.may_answer(request, self.who()) else { return vec![] };
        let id = Id::consent(request, seat);
        let reason = self.journey.consent(request, seat).map(|consent| consent.reason.clone());
        let body = Body::Consent(Consent { answer, reason: reason.unwrap_or_default() });
        match self.journey.record(&id).cloned() {
            Some(before) => self.replace(before, Visibility::Shared, body),
            None => self.write_by(seat.into(), id, Visibility::Shared, Some(body), None),
        }
    }

    /// Writes over the newest version of a record. Another version with other words stays, to be chosen from.
    fn replace(&mut self, before: Record, vis: Visibility, body: Body) -> Vec<Effect> {
        let prev = match self.journey.forks(&before.id).any(|fork| says_otherwise(fork, &before)) {
            true => vec![before.hlc],
            false => self.journey.heads(&before.id),
        };
        self.write_over(before.by, before.id, vis, Some(body), None, prev)
    }
}

fn says_otherwise(fork: &Record, newest: &Record) -> bool {
    match (&fork.body, &newest.body) {
        (Some(Body::Plan(fork)), Some(Body::Plan(newest))) => fork.boxes != newest.boxes,
        (Some(Body::Consent(fork)), Some(Body::Consent(newest))) => fork.reason != newest.reason,
        _ => false,
    }
}
