//! How sure its maker is that it will happen. Below 8 it is made smaller until 8 feels true, or left as it is: that is
//! allowed.

use super::{Making, Planning, Position, Site, planning, we};
use crate::page::Key;
use crate::{
    block::Block,
    form::{Binding, Field, Form, Kind, Said},
    journey::key::DraftKey,
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
    let site = Site::of(session, position);
    site.is_some_and(|site| {
        planning(&site).is_some_and(|planning| smaller(&site, planning, making).is_some())
    })
}

pub fn fields<'a>(site: &Site<'a>, planning: &'a Planning, making: &Making) -> Form<'a> {
    if !planning.confidence {
        return vec![];
    }
    std::iter::once(scale(site, planning, making)).chain(smaller(site, planning, making)).collect()
}

fn scale<'a>(site: &Site<'a>, planning: &'a Planning, making: &Making) -> Field<'a> {
    let (who, are) = if we(site) { ("we", "are") } else { ("I", "am") };
    let ask = Said::Strong(format!("How sure {are} {who} that this will happen as it stands here?").into());
    let given = making.made(site).and_then(|(_, plan)| plan.confidence);
    let kind = Kind::Scale { low: "not sure at all".into(), high: "as good as done".into(), given };
    let bind = Binding::screen(DraftKey::default(), making.starts(site, planning));
    let hint =
        "Under 8, it may help to make it smaller. A small kept thing is worth more than a big broken one.";
    Field::new(SURE, ask, kind, bind).about(making.gist(site)).hint(hint).skip(Key::Pass, "Pass on this one")
}

/// The act once more, to be made smaller.
fn smaller<'a>(site: &Site<'a>, planning: &'a Planning, making: &Making) -> Option<Field<'a>> {
    let sure = making.made(site)?.1.confidence?;
    let act = planning.boxes.get(planning.act()?).filter(|_| sure < ENOUGH)?;
    let bind = making.binding(site, planning, act)?;
    let field = Field::new(SMALLER, Said::Strong("Make it smaller?".into()), Kind::Text, bind).about([
        Block::say("Less of it, less often, or only the first step. Halving it is a good way to begin."),
        Block::quiet(act.ask.as_str()),
    ]);
    Some(field.skip('p', "Leave it as it is"))
}
