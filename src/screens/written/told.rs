//! Everything that somebody told the guide, record by record: what was asked, and everything that is kept under it.

use crate::{
    block::{Author, Block},
    form::days,
    journey::{
        mark::Mark,
        plan::Plan,
        record::{Body, Record},
    },
    language::said,
    private::Private,
    screens::promises,
    session::Session,
};

/// The question that a record answers, or its name.
pub fn asked(session: &Session, record: &Record) -> String {
    let (guide, say) = (&session.guide, session.say());
    match &record.body {
        Some(Body::Checkin(_)) => {
            let title = guide.outline.checkin_title();
            let brought = |on| say.summary_brought(title, on);
            record
                .id
                .day()
                .filter(|_| record.id.kind() == "brought")
                .map_or_else(|| title.to_owned(), brought)
        }
        Some(Body::Replay(replay)) => say.summary_hard_day(replay.what.words(say), replay.on),
        Some(Body::Breach(breach)) => say.summary_breach(breach.name.expose()),
        Some(Body::Plan(plan)) => guide.part_title(&plan.part).to_owned(),
        Some(Body::Answer(answer)) => answer.question(guide, question_of(record)).into_owned(),
        Some(Body::Mark(_)) => say.session_line().to_owned(),
        Some(Body::Consent(_)) => say.session_reason().to_owned(),
        _ => String::new(),
    }
}

fn question_of(record: &Record) -> &str {
    record.id.question().unwrap_or_default()
}

/// Everything that is kept in a record, in words.
pub fn blocks(session: &Session, record: &Record) -> Vec<Block> {
    let say = session.say();
    let by = Some(session.journey.author(record.by));
    let words = |words: &Private| Block::Words { by: by.clone(), words: words.clone() };
    match &record.body {
        Some(Body::Answer(answer)) => vec![words(&answer.shown(&session.guide, question_of(record)))],
        Some(Body::Breach(breach)) => breach.sentences.iter().map(words).collect(),
        Some(Body::Checkin(lines)) => {
            let said = lines.said(say, &session.guide).into_iter();
            let said = said.flat_map(|(ask, said)| [Block::say(ask), words(&said)]);
            [Block::quiet(say.journey_our_own())].into_iter().chain(said).collect()
        }
        Some(Body::Replay(replay)) => {
            replay.said(say).flat_map(|(ask, said)| [Block::quiet(ask), words(said)]).collect()
        }
        Some(Body::Plan(plan)) => promised(session, plan, &by),
        Some(Body::Mark(Mark { words: line, repair, .. })) => vec![words(line), words(repair)],
        Some(Body::Consent(consent)) => vec![words(&consent.reason)],
        _ => vec![],
    }
}

/// A plan with its words, its days, and the answer that it came of.
fn promised(session: &Session, plan: &Plan, by: &Option<Author>) -> Vec<Block> {
    let (today, say) = (session.now.date_naive(), session.say());
    let mut body = vec![];
    for (ask, words) in plan.said(&session.guide) {
        body.push(Block::quiet(ask));
        body.push(Block::Words { by: by.clone(), words: words.clone() });
    }
    body.extend(plan.when.map(|when| Block::quiet(promises::rhythm(say, when, today))));
    let again = |on| Block::quiet(say.summary_review(&days::date(say, on, today)));
    body.extend(plan.review.map(again));
    if let Some((record, consent)) = session.journey.answer_behind(plan) {
        let name = session.journey.names(record.by);
        let answered = said::SummaryAnswered { name: &name, answer: consent.answer.words(say) };
        body.push(Block::quiet(say.summary_answered(answered)));
        body.push(Block::Words { by: None, words: consent.reason.clone() });
    }
    body
}
