//! Plans in words: what they are called, what they say, when they are due.

use chrono::NaiveDate;

use crate::{
    block::Block,
    form::days,
    guide::PlanKind,
    journey::{plan::Plan, record::Id, when::When},
    language::Catalogue,
    private::Private,
    session::Session,
};

/// The name of a plan: a promise is a promise; others have the title of the part in which they were made.
pub fn title(session: &Session, id: &Id, plan: &Plan) -> String {
    match PlanKind::from_name(id.kind()) {
        Some(PlanKind::Promise) => session.say().a_promise().to_owned(),
        Some(PlanKind::Request) => session.say().promises_a_request().to_owned(),
        _ => session.guide.part_title(&plan.part).to_owned(),
    }
}

/// The act of a plan, in its maker's words.
pub fn gist(session: &Session, plan: &Plan) -> Option<Block> {
    act(session, plan).map(|words| Block::words(words.clone()))
}

pub fn act<'a>(session: &'a Session, plan: &'a Plan) -> Option<&'a Private> {
    let planning = session.guide.part_of_plan(&plan.part).and_then(|part| part.does.planning());
    let act = planning.and_then(|planning| plan.boxes.get(&planning.boxes.get(planning.act_box()?)?.id));
    let first = || plan.said(&session.guide).into_iter().next();
    act.or_else(|| first().map(|(_, words)| words))
}

/// Everything that was written in it, box by box, each under what was asked.
pub fn words(session: &Session, plan: &Plan) -> Vec<Block> {
    let boxes = plan.said(&session.guide).into_iter();
    boxes
        .flat_map(|(ask, words)| {
            let ask = (!ask.is_empty()).then(|| Block::quiet(ask));
            ask.into_iter().chain([Block::words(words.clone())])
        })
        .collect()
}

/// When something is due, as a sentence.
pub fn rhythm(say: Catalogue, when: When, today: NaiveDate) -> String {
    when.said(say, |day| days::date(say, day, today))
}
