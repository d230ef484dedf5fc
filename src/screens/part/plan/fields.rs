//! The fields of a plan, in order. What answers a request is checked only where the request asks for it; questions about a
//! plan wait until some of it is written; where nothing can be written, words are all there is to see.

use super::{aloud, checks, limit, making::Making, sure, when};
use crate::{
    block::Block,
    form::{Binding, Field, Form, Kind, Said, Way, Ways},
    guide::Planning,
    journey::position::Position,
    page::Key,
    screens::{
        part::{context::PartContext, fields},
        promises,
    },
    session::Session,
};

/// The fields that are no box.
pub const BRING: &str = "@bring";
/// The way of [`BRING`] that lets both read the plan.
pub const BROUGHT: usize = 1;

pub fn make<'m>(position: &'m Position, making: &'m Making) -> impl for<'a> Fn(&'a Session) -> Form<'a> + 'm {
    move |session| {
        let Some(site) = PartContext::of(session, position) else { return vec![] };
        let Some(planning) = site.planning() else { return vec![] };
        if making.full {
            return vec![limit::field(planning, session.say())];
        }
        let boxes = written(&site, planning, making);
        if session.read_only.is_some() {
            return boxes;
        }
        let checks = match planning.from {
            None => checks::fields(planning, making.left, session.say()),
            Some(_) => vec![],
        };
        let about = about(&site, planning, making);
        checks.into_iter().chain(boxes).chain(about).collect()
    }
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
        return vec![];
    }
    let mut form = when::fields(site, planning, making);
    form.extend(sure::fields(site, planning, making));
    form.extend(aloud::field(site, planning, making));
    form.extend(when::review(site, planning, making));
    form.extend(bring(site, making));
    form
}

/// The question whether a plan that was made alone is shown to both.
fn bring<'a>(site: &PartContext<'a>, making: &Making) -> Option<Field<'a>> {
    let (say, journey) = (site.session.say(), &site.session.journey);
    let (_, plan) = making.made(site).filter(|_| site.part.bring)?;
    if !journey.may_bring_plan(making.id.as_ref()?, site.session.who()) {
        return None;
    }
    let ways = vec![Way::on(Key::Skip, say.keep_it_for_now()), Way::answer(Key::Bring, say.bring_it())];
    let kind = Kind::Ways(Ways { ways, given: None });
    let field = Field::new(BRING, Said::Nothing, kind, Binding::nowhere());
    Some(field.about(promises::words(site.session, plan)).about([Block::say(say.yours_alone_so_far())]))
}
