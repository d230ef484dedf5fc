//! A passphrase, now or another time: the same words to both, behind the first evening. Each sets one alone.

use crate::{
    block::Block,
    journey::record::Seat,
    page::{Choice, Key, Page},
    session::{Place, Request, Session},
};

pub fn page<M>(session: &Session) -> Page<M> {
    let say = session.say();
    let body = vec![Block::say(say.protect_without()), Block::say(say.protect_with())];
    let mut choices = vec![Choice::go(Key::On, say.minutes_another_time(), Place::Path)];
    if session.journey.is_solo() {
        choices.push(Choice::go(Key::Nth(1), say.protect_now(), Place::Passphrase));
    } else {
        choices.extend(Seat::BOTH.into_iter().zip(Key::listed()).map(|(seat, key)| {
            let label = say.protect_now_by(&session.journey.name(seat));
            Choice::ask(key, label, Request::Sit(seat.into())).answers()
        }));
    }
    Page::new(say.protect_title(), body, choices)
}
