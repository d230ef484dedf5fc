//! The fields of a plan, in order. What answers a request is checked only where the request asks for it; questions about a
//! plan wait until some of it is written; where nothing can be written, words are all there is to see.

use super::{aloud, checks, making::Making, sure, when};
use crate::{
    block::Block,
    form::{Field, Form, Said, Way},
    guide::{PlanKind, Planning},
    journey::{position::Position, record::Id},
    language::{Catalogue, PlanThings},
    page::Key,
    screens::part::{context::PartContext, fields},
    session::Session,
};

/// The field that says that as many are open at once as a person can carry.
pub const FULL: &str = "@full";

/// The way of the whole that lets both read the plan.
pub const BROUGHT: usize = 1;

pub fn make<'m>(position: &'m Position, making: &'m Making) -> impl for<'a> Fn(&'a Session) -> Form<'a> + 'm {
    move |session| {
        let Some(site) = PartContext::of(session, position) else { return vec![] };
        let Some(planning) = site.planning() else { return vec![] };
        if making.full {
            return vec![full(planning, session.say())];
        }
        let boxes = written(&site, planning, making);
        if session.read_only.is_some() {
            let is_made = making.made(&site).is_some();
            return boxes.into_iter().chain(is_made.then(|| whole(&site, making))).collect();
        }
        let checks = match planning.from {
            None => checks::fields(planning, making.left, session.say()),
            Some(_) => vec![],
        };
        let about = about(&site, planning, making);
        checks.into_iter().chain(boxes).chain(about).collect()
    }
}

/// True where the user has as many of this sort open as the part says.
pub fn is_full(site: &PartContext) -> bool {
    let (session, by) = (site.session, site.session.author(site.is_together()));
    site.planning()
        .is_some_and(|planning| session.journey.is_full(by, planning.sort, planning.most, session.today()))
}

fn full<'a>(planning: &Planning, say: Catalogue) -> Field<'a> {
    let things = match planning.sort {
        PlanKind::Promise => PlanThings::Promises,
        PlanKind::Request => PlanThings::Requests,
        _ => PlanThings::Plans,
    };
    let most = planning.most.unwrap_or_default() as usize;
    Field::ways(FULL, Said::Nothing, vec![Way::on(Key::On, say.plan_without_another())])
        .about([Block::say(say.plan_full(most, things))])
}

fn written<'a>(site: &PartContext<'a>, planning: &'a Planning, making: &Making) -> Form<'a> {
    let boxes = site.boxes().into_iter().map(|nth| &planning.boxes[nth]);
    boxes
        .filter_map(|written| Some(fields::field(site, written, making.binding(site, planning, written)?)))
        .collect()
}

/// The questions about a plan of which something is written.
fn about<'a>(site: &PartContext<'a>, planning: &'a Planning, making: &Making) -> Form<'a> {
    if making.made(site).is_none() {
        // A promise is given on its one page from the start.
        let begins = planning.sort == PlanKind::Promise;
        return if begins { vec![whole(site, making)] } else { vec![] };
    }
    let mut form = when::fields(site, planning, making);
    form.extend(sure::fields(site, planning, making));
    form.extend(aloud::field(site, planning, making));
    form.extend(when::review(site, planning, making));
    form.push(whole(site, making));
    form
}

/// All of the plan, to be changed or kept as it stands; and whether one that was made alone is shown to both.
fn whole<'a>(site: &PartContext<'a>, making: &Making) -> Field<'a> {
    let (say, journey) = (site.session.say(), &site.session.journey);
    let may_bring = |id: &Id| site.part.bring && journey.may_bring_plan(id, site.session.who());
    let is_alone = making.id.as_ref().is_some_and(may_bring);
    let is_begun = making.made(site).is_some();
    let ways = match is_alone {
        _ if !is_begun => vec![Way::on(Key::Pass, say.pass())],
        _ if site.session.read_only.is_some() => vec![Way::on(Key::On, say.go_on())],
        true => vec![Way::on(Key::Skip, say.keep_it_for_now()), Way::answer(Key::Bring, say.bring_it())],
        false => vec![Way::on(Key::On, say.plan_keep_whole())],
    };
    let about = if is_alone { say.yours_alone_so_far() } else { say.plan_whole() };
    fields::whole(ways).about(is_begun.then(|| Block::say(about)))
}
