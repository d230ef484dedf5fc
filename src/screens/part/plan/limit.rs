//! No more open at once than a person can carry.

use crate::{
    block::Block,
    form::{Binding, Field, Kind, Said, Way, Ways},
    guide::{PlanKind, Planning},
    language::{Catalogue, PlanThings},
    page::Key,
    screens::part::context::PartContext,
};

/// The field that says so.
pub const FULL: &str = "@full";

/// True where the user has as many of this sort open as the part says.
pub fn is_full(site: &PartContext) -> bool {
    let (session, by) = (site.session, site.session.author(site.is_together()));
    site.planning()
        .is_some_and(|planning| session.journey.is_full(by, planning.sort, planning.most, session.today()))
}

pub fn field<'a>(planning: &Planning, say: Catalogue) -> Field<'a> {
    let things = match planning.sort {
        PlanKind::Promise => PlanThings::Promises,
        PlanKind::Request => PlanThings::Requests,
        _ => PlanThings::Plans,
    };
    let most = planning.most.unwrap_or_default() as usize;
    let ways = vec![Way::on(Key::On, say.plan_without_another())];
    Field::new(FULL, Said::Nothing, Kind::Ways(Ways { ways, given: None }), Binding::nowhere())
        .about([Block::say(say.plan_full(most, things))])
}
