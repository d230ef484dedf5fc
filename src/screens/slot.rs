//! Sharing what one wrote alone, and ids for new plans.

use crate::{
    guide::Sort,
    journey::{
        access,
        record::{Id, Record, Visibility},
    },
    session::{Effect, Session},
};
pub use crate::form::who_sees;

/// Lets both see what whoever is here wrote alone.
pub fn bring(session: &mut Session, id: &Id) -> Vec<Effect> {
    let may = |record: &Record| access::may_bring(record.by, record.vis, session.who());
    if session.journey.record(id).is_some_and(may) { share(session, id) } else { vec![] }
}

/// Writes a version that both may read, still signed by its author.
pub fn share(session: &mut Session, id: &Id) -> Vec<Effect> {
    let Some(record) = session.journey.record(id).cloned() else { return vec![] };
    session.write_by(record.by, record.id, Visibility::Shared, record.body, None)
}

/// A new id for a plan of a part.
pub fn new_plan(session: &mut Session, sort: Sort) -> Id {
    Id::plan(sort, session.new_id())
}
