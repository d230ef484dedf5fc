//! The page on which the keyboard goes over to one of the two: to whom, what comes, and how long it takes.

use crate::{
    block::Block,
    journey::record::Seat,
    page::{Choice, Key, Page},
    session::Session,
};

/// A hand-over, taken by whoever receives: a mere Enter does not take it. The way back leads to where it was offered.
pub fn page<M>(to: Seat, comes: &str, minutes: usize, [takes, back]: [M; 2], session: &Session) -> Page<M> {
    let (say, name) = (session.say(), session.journey.name(to));
    let body = vec![
        Block::heading(say.hand_over_to(&name)),
        Block::say(comes),
        Block::quiet(say.hand_over_minutes(minutes)),
    ];
    let taken = Choice::new(Key::Start, say.hand_over_taken(&name), takes).answers();
    Page::new(say.hand_over_title(), body, vec![taken, Choice::back(say.back(), back)])
}
