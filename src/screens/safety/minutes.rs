//! Private minutes for two: one stays, the other is out of sight and hearing, then they change places. It looks the same for
//! every couple and after every answer; no passphrase is asked for, and nobody's private words can be read meanwhile.

use super::{Message, questions, title};
use crate::{
    block::Block,
    journey::record::Seat,
    language::said,
    page::{Choice, Key, Page},
    screens::hand_over,
    session::Session,
};

/// How long one's own minutes are said to be.
const MINUTES: usize = 2;

/// The offer to both. "Now" comes back to where the other two lead at once.
pub fn offer(session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![
        Block::say(say.minutes_change_places()),
        Block::say(say.minutes_nobody_learns(questions(session).len())),
        Block::say(say.minutes_all_lead_on()),
        Block::say(say.minutes_if_asked()),
        Block::quiet(say.minutes_alone(said::MinutesAlone { check: title(session), pages: say.all_pages() })),
    ];
    let first = session.journey.name(Seat::First);
    let choices = vec![
        Choice::new(Key::Nth(1), say.minutes_now(&first), Message::HandOver(Seat::First)).answers(),
        Choice::new(Key::Nth(2), say.minutes_another_time(), Message::Leave).answers(),
        Choice::new(Key::Nth(3), say.minutes_skip(), Message::Leave).answers(),
    ];
    Page::new(say.minutes_title(), body, choices)
}

pub fn hand_over(to: Seat, session: &Session) -> Page<Message> {
    let comes = session.say().minutes_what_comes(questions(session).len());
    hand_over::to_one(to, &comes, MINUTES, [Message::Begin, Message::Back], session)
}

/// The page after the minutes of either, the same each time. It says so little that it may wait for a key: a blank page that
/// ends by itself would wake an idle program, and hide no more.
pub fn between(seat: Seat, session: &Session) -> Page<Message> {
    let say = session.say();
    let choices = vec![
        Choice::new(Key::Nth(1), say.minutes_the_other(), Message::HandOver(seat.other())).answers(),
        Choice::new(Key::On, say.go_on(), Message::Leave).answers(),
    ];
    Page::new(say.minutes_title(), vec![Block::say(say.minutes_between())], choices)
}
