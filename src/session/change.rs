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

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        guide::Guide,
        journey::{couple::Here, journey_builder::JourneyBuilder, record::By},
    };

    fn closed() -> Plan {
        Plan { closed: "2026-11-22".parse().ok(), ..Plan::default() }
    }

    fn session(told: JourneyBuilder, here: Here) -> Session {
        let mut session = Session::new(Guide::bundled(), told.journey, None);
        session.sit(here, "9a1b2c3d".into(), vec![]);
        session
    }

    #[test]
    fn a_plan_is_changed_by_its_author_and_stays_theirs() {
        for (here, may) in [(Here::First, true), (Here::Both, true), (Here::Second, false)] {
            let id = Id::plan(Sort::Promise, Uuid::from_u128(1));
            let mut told = JourneyBuilder::two();
            told.write(id.clone(), By::First, Visibility::Shared, Plan::default().into());
            let mut session = session(told, here);
            session.change_plan(&id, |plan| *plan = closed());
            let (record, plan) = session.journey.plan(&id).unwrap();
            assert_eq!((record.by, plan.closed.is_some()), (By::First, may), "{here:?}");
        }
    }

    #[test]
    fn a_change_lets_no_other_version_go() {
        let id = Id::plan(Sort::Promise, Uuid::from_u128(1));
        let mut told = JourneyBuilder::two();
        for word in ["here", "there"] {
            let mut plan = Plan::default();
            plan.boxes.insert("act".into(), word.into());
            told.write_apart(id.clone(), By::First, Visibility::Private, plan.into());
        }
        let mut session = session(told, Here::First);
        session.change_plan(&id, |plan| plan.closed = closed().closed);
        session.share(&id);
        let (record, plan) = session.journey.plan(&id).unwrap();
        assert_eq!((record.vis, plan.boxes["act"].expose()), (Visibility::Shared, "there"));
        assert_eq!(session.journey.forks(&id).count(), 1);
    }
}
