//! No more open at once than a person can carry.

use super::{Planning, Site, fields::FULL, planning};
use crate::page::Key;
use crate::{
    block::Block,
    form::{Binding, Field, Kind, Said, Way, Ways},
    guide::PlanKind,
};

/// True where the user has as many of this sort open as the part says.
pub fn is_full(site: &Site) -> bool {
    let (session, by) = (site.session, site.session.author(site.is_together()));
    let today = session.now.date_naive();
    planning(site).is_some_and(|planning| session.journey.is_full(by, planning.sort, planning.most, today))
}

pub fn field<'a>(planning: &Planning) -> Field<'a> {
    let things = match planning.sort {
        PlanKind::Promise => "promises",
        PlanKind::Request => "requests",
        _ => "plans",
    };
    let most = in_words(planning.most.unwrap_or_default());
    let ways = vec![Way::on(Key::On, "Go on without another one")];
    Field::new(FULL, Said::Nothing, Kind::Ways(Ways { ways, given: None }), Binding::nowhere()).about([Block::say(
        format!("You have {most} {things} open, and that is plenty. When one is closed there is room again. More is not better here."),
    )])
}

fn in_words(most: u32) -> String {
    match most {
        1 => "one".into(),
        2 => "two".into(),
        3 => "three".into(),
        most => most.to_string(),
    }
}
