//! A plan is said aloud, some times, as one sentence: “If …, then …”. Only how often is counted, and nothing is kept.

use super::making::Making;
use crate::{
    block::Block,
    form::{Field, Said, Way},
    guide::Planning,
    journey::plan::Plan,
    language::{Catalogue, said},
    page::Key,
    private::Private,
    screens::{bare::bare, part::context::PartContext},
};

pub const ALOUD: &str = "@aloud";

pub fn times(site: &PartContext) -> u32 {
    site.planning().and_then(|planning| planning.aloud).unwrap_or_default()
}

pub fn field<'a>(site: &PartContext<'a>, planning: &'a Planning, making: &Making) -> Option<Field<'a>> {
    let (say, said, times) = (site.session.say(), making.said as usize, planning.aloud? as usize);
    let (_, plan) = making.made(site)?;
    let ask = Said::Strong(say.plan_say_aloud(times).into());
    let ways = vec![Way::on(Key::Start, say.plan_said_it(said + 1))];
    let field = Field::ways(ALOUD, ask, ways);
    let sentence = sentence(say, planning, plan).map(Block::words);
    Some(field.about(sentence).hint(say.plan_said_so_far(said)).skip(Key::Pass, say.pass()).passing())
}

/// The sign and the act as one sentence, whether or not they were written with “if” and “then”.
fn sentence(say: Catalogue, planning: &Planning, plan: &Plan) -> Option<Private> {
    let act = planning.act_box()?;
    let words = |nth: usize| plan.boxes.get(&planning.boxes.get(nth)?.id);
    let then = bare(words(act)?, say.plan_aloud_then());
    let cue = act.checked_sub(1).and_then(words).map(|words| bare(words, say.plan_aloud_if()));
    Some(match cue {
        Some(cue) => say.plan_aloud(said::PlanAloud { cue: &cue, act: &then }),
        None => say.plan_aloud_act(&then),
    })
}
