//! How sure its maker is that it will happen. Below 8 it is made smaller until 8 feels true, or left as it is: that is
//! allowed.

use super::making::Making;
use crate::{
    block::Block,
    form::{Binding, Field, Form, Kind, Said},
    guide::Planning,
    journey::{key::DraftKey, position::Position},
    page::Key,
    screens::part::context::PartContext,
    session::{Effect, Session},
};

pub const SURE: &str = "@sure";
pub const SMALLER: &str = "@smaller";

/// From here on it is sure enough.
const ENOUGH: u8 = 8;

pub fn rate(making: &Making, session: &mut Session, value: u8) -> Vec<Effect> {
    let rate = |plan: &mut crate::journey::plan::Plan| plan.confidence = Some(value.min(10));
    making.id.as_ref().map_or_else(Vec::new, |plan| session.change_plan(plan, rate))
}

/// True where it is asked whether the act is made smaller.
pub fn is_made_smaller(making: &Making, session: &Session, position: &Position) -> bool {
    let site = PartContext::of(session, position);
    site.is_some_and(|site| {
        site.planning().is_some_and(|planning| smaller(&site, planning, making).is_some())
    })
}

pub fn fields<'a>(site: &PartContext<'a>, planning: &'a Planning, making: &Making) -> Form<'a> {
    if !planning.confidence {
        return vec![];
    }
    std::iter::once(scale(site, planning, making)).chain(smaller(site, planning, making)).collect()
}

fn scale<'a>(site: &PartContext<'a>, planning: &'a Planning, making: &Making) -> Field<'a> {
    let say = site.session.say();
    let ask = Said::Strong(say.plan_how_sure(site.is_for_two()).into());
    let given = making.made(site).and_then(|(_, plan)| plan.confidence);
    let kind = Kind::Scale { low: say.not_sure_at_all().into(), high: say.as_good_as_done().into(), given };
    let bind = Binding::screen(DraftKey::default(), making.starts(site, planning));
    Field::new(SURE, ask, kind, bind)
        .about(making.gist(site))
        .hint(say.plan_sure_hint())
        .skip(Key::Pass, say.pass())
}

/// The act once more, to be made smaller.
fn smaller<'a>(site: &PartContext<'a>, planning: &'a Planning, making: &Making) -> Option<Field<'a>> {
    let say = site.session.say();
    let sure = making.made(site)?.1.confidence?;
    let act = planning.boxes.get(planning.act_box()?).filter(|_| sure < ENOUGH)?;
    let bind = making.binding(site, planning, act)?.asking(act.ask.as_str());
    let field = Field::new(SMALLER, Said::Strong(say.plan_smaller().into()), Kind::Text, bind)
        .about([Block::say(say.plan_smaller_hint()), Block::quiet(act.ask.as_str())]);
    Some(field.skip(Key::Skip, say.leave_it_as_it_is()).passing())
}
