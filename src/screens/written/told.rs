//! Everything that somebody told the guide, record by record.

use crate::{
    block::Block,
    form::days,
    journey::{
        plan::Plan,
        record::{Body, Record},
    },
    language::said,
    screens::promises,
    session::Session,
};

/// Everything that is kept in a record, in words; beside those of a plan, how it stands.
pub fn blocks(session: &Session, record: &Record) -> Vec<Block> {
    let mut body = session.journey.told_in(&session.guide, record);
    if let Some(Body::Plan(plan)) = &record.body {
        body.extend(stands(session, plan));
    }
    body
}

/// The days of a plan, and the answer that it came of.
fn stands(session: &Session, plan: &Plan) -> Vec<Block> {
    let (today, say) = (session.now.date_naive(), session.say());
    let mut body = vec![];
    body.extend(plan.when.map(|when| Block::quiet(promises::rhythm(say, when, today))));
    let again = |on| Block::quiet(say.summary_review(&days::date(say, on, today)));
    body.extend(plan.review.map(again));
    if let Some((record, consent)) = session.journey.answer_behind(plan) {
        let name = session.journey.names(record.by);
        let answered = said::SummaryAnswered { name: &name, answer: consent.answer.words(say) };
        body.push(Block::quiet(say.summary_answered(answered)));
        body.push(Block::words(consent.reason.clone()));
    }
    body
}
