//! The half of a check-in for two: how much tonight, what each brings.

use super::{bring, context::CheckinContext, message::Message};
use crate::{
    block::Block,
    guide::{PartKind, PartRole, markdown},
    journey::{checkin::Moment, record::Seat},
    page::{Choice, Key, Page},
};

/// How much tonight? No reason is asked for less.
pub fn enough(way: &CheckinContext) -> Option<Page<Message>> {
    let (say, part) = (way.say(), way.part(PartRole::Enough)?);
    let mut body = vec![Block::heading(part.title.as_str())];
    let all = (say.checkin_all_of_it(), false);
    let amounts = match way.welcome_back(say.checkin_start_short()) {
        Some(welcome) => {
            body.push(Block::say(welcome));
            [(say.checkin_only_thanks(), true), all]
        }
        None => [all, (say.checkin_too_much(), true)],
    };
    body.extend(markdown::blocks(&part.text));
    let mut keys = Key::listed();
    let amounts = amounts.into_iter().zip(&mut keys);
    let amounts = amounts.map(|((label, short), key)| Choice::new(key, label, Message::Begin { short }));
    let mut choices: Vec<_> = amounts.map(|amount| amount.answers().writes()).collect();
    if way.course.held().is_some() {
        body.push(Block::quiet(say.checkin_begun()));
        choices.extend(
            parts(way)
                .into_iter()
                .zip(keys)
                .map(|((title, moment), key)| Choice::go(key, title, way.place(moment))),
        );
    }
    choices.extend([way.about(), way.to_path()]);
    Some(Page::new(way.title(), body, choices))
}

/// The parts that can be looked at again: the title of each, and its first moment.
fn parts<'a>(way: &CheckinContext<'a>) -> Vec<(&'a str, Moment)> {
    let part = |moment: &Moment| {
        let part = match moment {
            Moment::Thanks(Seat::First) => way.part(PartRole::Thanks),
            Moment::Wish(Seat::First) => way.part(PartRole::Wish),
            Moment::Part(id) => way.course.chapter?.part(id),
            Moment::Next => way.part(PartRole::Next),
            _ => return None,
        };
        Some(part?.title.as_str())
    };
    way.course.moments().into_iter().filter_map(|moment| Some((part(&moment)?, moment))).collect()
}

/// The words that each brought, and turns to speak about them.
pub fn brought(way: &CheckinContext) -> Option<Page<Message>> {
    let say = way.say();
    let turns = way.course.following(&Moment::Brought)?;
    let Moment::Part(id) = &turns else { return None };
    let part = way.course.chapter?.part(id)?;
    let minutes = if let PartKind::Turns { turn, .. } = part.does { turn } else { part.minutes };
    let mut body = vec![Block::heading(part.title.as_str())];
    let brought: Vec<_> =
        Seat::BOTH.into_iter().filter_map(|seat| bring::shown(way.session, way.course.on, seat)).collect();
    let without = Choice::go(Key::On, say.checkin_without_turns(), way.after(&turns));
    let begin = Choice::go(Key::Start, say.checkin_take_turns(minutes as usize), way.place(turns));
    let first = if brought.is_empty() {
        body.push(Block::say(say.checkin_nothing_brought()));
        [without, begin]
    } else {
        body.extend(brought);
        body.extend(markdown::blocks(&part.text));
        [begin, without]
    };
    Some(Page::new(way.title(), body, first.into_iter().chain([way.back(&Moment::Brought)]).collect()))
}
