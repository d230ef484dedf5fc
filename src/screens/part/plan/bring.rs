//! Whether what one wrote alone is shown to both.

use super::{Ask, Block, Choice, Message, Site, State, Then, promises, slot};
use crate::{journey::record::By, screens::part::Prompt, session::Session};

pub fn update(state: &State, session: &mut Session, message: &Message) -> Then {
    match (message, &state.plan) {
        (Message::Bring, Some(plan)) => Then::Next(slot::bring(session, plan)),
        _ => Then::Stay(vec![]),
    }
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    body.extend(state.made(site).into_iter().flat_map(|(_, plan)| promises::words(site.session, plan)));
    body.push(Block::say("So far this is yours alone."));
    let mut choices = vec![
        Choice::new('k', "Keep it for now", Message::Onward),
        Choice::new('i', "Bring it: both of you can read it here", Message::Bring),
    ];
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// True for the one who wrote a plan alone, in a part whose words may be brought to both.
pub fn may_bring(site: &Site, by: By) -> bool {
    let here = site.session.who();
    site.part.bring && !site.session.journey.is_solo() && here.alone().is_some_and(|seat| by == seat.into())
}
