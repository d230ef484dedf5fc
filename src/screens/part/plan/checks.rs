//! Questions of which a single “no” is reason enough to leave something. Nothing is kept of them: not which one it was, and
//! not who said it.

use super::{Ask, Block, Choice, Message, Site, State, Then, Within, planning};
use crate::{
    block::Text,
    screens::part::{PartMessage, Prompt},
};

/// What the choices beside a check do.
pub struct Ways {
    pub yes: PartMessage,
    pub no: PartMessage,
    /// After a no: past it, or back to the first check with something smaller.
    pub leave: PartMessage,
    pub again: PartMessage,
}

/// Goes on after a yes; after a no it is left, or begun anew with something smaller.
pub(super) fn update(state: &mut State, message: &Message) -> Then {
    match (message, state.within.left) {
        (Message::Check(true), false) => return Then::Next(vec![]),
        (Message::Check(false), false) => state.within.left = true,
        (Message::Onward, true) => return Then::Leave,
        (Message::Again, true) => (state.at, state.within) = (0, Within::default()),
        _ => {}
    }
    Then::Stay(vec![])
}

pub(super) fn page(state: &State, site: &Site, nth: usize, body: &mut Vec<Block>) -> Prompt {
    let ways = Ways {
        yes: Message::Check(true).into(),
        no: Message::Check(false).into(),
        leave: Message::Onward.into(),
        again: Message::Again.into(),
    };
    match state.within.left {
        true => left(site, ways, body),
        false => check(site, nth, ways, body),
    }
}

pub fn check(site: &Site, nth: usize, ways: Ways, body: &mut Vec<Block>) -> Prompt {
    let checks = planning(site).map_or(&[][..], |planning| &planning.checks);
    body.extend(checks.get(nth).map(|check| Block::Paragraph(Text::strong(check.as_str()))));
    body.push(Block::quiet(format!("Question {} of {}. Nothing of this is kept.", nth + 1, checks.len())));
    // A mere Enter agrees to nothing.
    let mut choices = vec![Choice::new('n', "No, or not sure", ways.no), Choice::new('y', "Yes", ways.yes)];
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

pub fn left(site: &Site, ways: Ways, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::say("Then it may be better to leave this one, or to find a smaller one."));
    body.push(Block::quiet("Nobody needs to say why. Nothing of this is kept."));
    let mut choices = vec![
        Choice::new('g', "Leave this one", ways.leave),
        Choice::new('f', "Look at a smaller one", ways.again),
    ];
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}
