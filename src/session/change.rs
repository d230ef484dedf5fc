//! Changing what is kept. Its author and its readers stay, unless it is said otherwise; and so does another version that
//! was written apart, until somebody chose between the two.

use super::{Effect, Session};
use crate::{
    guide::Sort,
    journey::{
        plan::Plan,
        record::{Body, Id, Record, Visibility},
    },
};

impl Session {
    /// Writes another body of a record.
    pub fn rewrite(&mut self, record: Record, body: Body) -> Vec<Effect> {
        self.write_over(record.by, record.id, record.vis, Some(body), None, vec![record.hlc])
    }

    /// Changes a plan, if whoever is here may change it.
    pub fn change_plan(&mut self, id: &Id, edit: impl FnOnce(&mut Plan)) -> Vec<Effect> {
        let Some((record, plan)) = self.journey.own_plan(id, self.who()) else { return vec![] };
        let (record, mut plan) = (record.clone(), plan.clone());
        edit(&mut plan);
        self.rewrite(record, plan.into())
    }

    /// A new id for a plan.
    pub fn new_plan(&mut self, sort: Sort) -> Id {
        Id::plan(sort, self.new_id())
    }

    /// Lets both read a record.
    pub fn share(&mut self, id: &Id) -> Vec<Effect> {
        let Some(record) = self.journey.record(id).cloned() else { return vec![] };
        self.write_over(record.by, record.id, Visibility::Shared, record.body, None, vec![record.hlc])
    }
}
