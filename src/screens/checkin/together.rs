//! The half of a check-in for two: how much tonight, what each brings, the end.

use super::{Message, bring, context::CheckinContext, next, to_path};
use crate::{
    block::Block,
    guide::{PartKind, markdown},
    journey::{
        checkin::{ENOUGH, Moment, NEXT, THANKS, WISH},
        record::Seat,
    },
    page::{Choice, Key, Page},
};

/// How much tonight? No reason is asked for less.
pub fn enough(way: &CheckinContext) -> Option<Page<Message>> {
    let part = way.part(ENOUGH)?;
    let mut body = vec![Block::heading(part.title.as_str())];
    let all = ("All of it, about twelve minutes", false);
    let amounts = match way.been_away() {
        Some(long) => {
            body.push(Block::say(format!(
                "Welcome back. It has been {long}. Start with thanks and the next date?"
            )));
            [("Start with thanks and the next date", true), all]
        }
        None => [all, ("Too much tonight: only thanks and the next date", true)],
    };
    body.extend(markdown::blocks(&part.text));
    let mut keys = Key::listed();
    let amounts = amounts.into_iter().zip(&mut keys);
    let amounts = amounts.map(|((label, short), key)| Choice::new(key, label, Message::Begin { short }));
    let mut choices: Vec<_> = amounts.map(|amount| amount.answers().writes()).collect();
    if way.course.held().is_some() {
        body.push(Block::quiet("You began this one already. Each part of it can be looked at again."));
        choices.extend(
            parts(way)
                .into_iter()
                .zip(keys)
                .map(|((title, moment), key)| Choice::go(key, title, way.place(moment))),
        );
    }
    choices.extend([way.about(), to_path()]);
    Some(Page::new(way.title(), body, choices))
}

/// The parts that can be looked at again: the title of each, and its first moment.
fn parts<'a>(way: &CheckinContext<'a>) -> Vec<(&'a str, Moment)> {
    let part = |moment: &Moment| {
        let id = match moment {
            Moment::Thanks(Seat::First) => THANKS,
            Moment::Wish(Seat::First) => WISH,
            Moment::Part(id) => id,
            Moment::Next => NEXT,
            _ => return None,
        };
        Some(way.part(id)?.title.as_str())
    };
    way.course.moments().into_iter().filter_map(|moment| Some((part(&moment)?, moment))).collect()
}

/// The words that each brought, and turns to speak about them.
pub fn brought(way: &CheckinContext) -> Option<Page<Message>> {
    let turns = way.course.following(&Moment::Brought)?;
    let Moment::Part(id) = &turns else { return None };
    let part = way.part(id)?;
    let minutes = if let PartKind::Turns { turn, .. } = part.does { turn } else { part.minutes };
    let mut body = vec![Block::heading(part.title.as_str())];
    let brought: Vec<_> =
        Seat::BOTH.into_iter().filter_map(|seat| bring::shown(way.session, way.course.on, seat)).collect();
    let without = Choice::go(Key::On, "Go on without turns", way.after(&turns));
    let begin = Choice::go(Key::Start, format!("Take turns: {minutes} minutes each"), way.place(turns));
    let first = if brought.is_empty() {
        body.push(Block::say(
            "Nothing is brought in writing this time. You may take turns all the same, or go on.",
        ));
        [without, begin]
    } else {
        body.extend(brought);
        body.extend(markdown::blocks(&part.text));
        [begin, without]
    };
    Some(Page::new(way.title(), body, first.into_iter().chain([way.back(&Moment::Brought)]).collect()))
}

/// The end of it.
pub fn end(way: &CheckinContext) -> Page<Message> {
    let mut body = vec![Block::heading("That was it, for this time")];
    body.extend(next::meets_again(way).map(Block::say));
    body.push(Block::say("Now something ordinary, together or apart."));
    let back = Choice::go(Key::Parts, "Back to the parts of it", way.place(Moment::Enough));
    Page::new(way.title(), body, vec![to_path(), back])
}
