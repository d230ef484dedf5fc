//! The half of a check-in for two: how much tonight, what each brings, the end.

use super::{Block, Choice, Message, Moment, Page, bring, next, to_path, way::Way};
use crate::{
    guide::{Does, markdown},
    journey::{
        checkin::{ENOUGH, NEXT},
        record::Seat,
    },
    screens::walk,
};

/// How much tonight? No reason is asked for less.
pub fn enough(way: &Way) -> Option<Page<Message>> {
    let part = way.part(ENOUGH)?;
    let mut body = vec![Block::heading(part.title.as_str())];
    let all = Choice::new('g', "All of it, about twelve minutes", Message::Begin { short: false });
    let short = |label: &str| Choice::new('t', label, Message::Begin { short: true });
    let mut choices = match way.been_away() {
        Some(long) => {
            body.push(Block::say(format!(
                "Welcome back. It has been {long}. Start with thanks and the next date?"
            )));
            vec![short("Start with thanks and the next date"), all]
        }
        None => vec![all, short("Too much tonight: only thanks and the next date")],
    };
    body.extend(markdown::blocks(&part.text));
    if way.held().is_some() {
        body.push(Block::quiet("You began this one already. Each part of it can be looked at again."));
        choices.extend(parts(way));
    }
    choices.extend([way.about(), to_path()]);
    Some(Page::new(way.title(), body, choices))
}

/// What can be looked at again: the first moment of each part.
fn parts(way: &Way) -> Vec<Choice<Message>> {
    let part = |moment: &Moment| {
        let id = match moment {
            Moment::Thanks(Seat::First) => crate::journey::checkin::THANKS,
            Moment::Wish(Seat::First) => crate::journey::checkin::WISH,
            Moment::Part(id) => id,
            Moment::Next => NEXT,
            _ => return None,
        };
        Some(way.part(id)?.title.as_str())
    };
    let parts = way.list().into_iter().filter_map(|moment| Some((part(&moment)?.to_owned(), moment)));
    parts
        .zip(walk::keys())
        .map(|((title, moment), key)| Choice::new(key, title, Message::To(moment)))
        .collect()
}

/// What each brought, and turns to speak about it.
pub fn brought(way: &Way) -> Option<Page<Message>> {
    let turns = way.following(&Moment::Brought)?;
    let Moment::Part(id) = &turns else { return None };
    let part = way.part(id)?;
    let minutes = if let Does::Turns { turn, .. } = part.does { turn } else { part.minutes };
    let mut body = vec![Block::heading(part.title.as_str())];
    let brought: Vec<_> =
        Seat::BOTH.into_iter().filter_map(|seat| bring::shown(way.session, way.on, seat)).collect();
    let begin = Choice::new('t', format!("Take turns: {minutes} minutes each"), Message::Onward);
    let without = Choice::go('g', "Go on without turns", way.after(&turns));
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
pub fn end(way: &Way) -> Option<Page<Message>> {
    let mut body = vec![Block::heading("That was it, for this time")];
    body.extend(next::meets_again(way));
    body.push(Block::say("Now something ordinary, together or apart."));
    let back = Choice::new('h', "Back to the parts of it", Message::To(Moment::Enough));
    Some(Page::new(way.title(), body, vec![to_path(), back]))
}
