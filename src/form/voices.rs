//! One question and what both answered to it, wherever both may read it.

use super::Field;
use crate::{
    block::{Block, Voice},
    journey::record::{Body, Record},
    session::Session,
};

/// Both answers to the question of a field; none for a box of an exercise, where each speaks in turn.
pub(super) fn of_field(field: &Field, session: &Session) -> Option<Block> {
    let record = field.bind.record(session)?;
    let is_box = record.id.question().is_none_or(|question| question.split('.').count() > 2);
    if is_box { None } else { voices(session, record) }
}

/// Both answers to the question of this one, in the words of today and in the couple's order.
pub fn voices(session: &Session, answer: &Record) -> Option<Block> {
    let voice = |record: &Record| match (&record.body, record.id.question()) {
        (Some(Body::Answer(answer)), Some(question)) => Some(Voice {
            by: session.journey.author(record.by),
            words: answer.shown(&session.guide, question).into_owned(),
        }),
        _ => None,
    };
    let [first, second] = session.journey.voices(answer)?.map(voice);
    Some(Block::Voices(Box::new([first?, second?])))
}
