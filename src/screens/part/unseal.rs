//! Before a part is done with words that each sealed, both are asked whether to open them.

use super::{
    context::PartContext,
    message::{self, Prompt, Step},
    overlap,
};
use crate::{
    block::Block,
    guide::Part,
    journey::{couple::Here, position::Position},
    page::Ask,
    screens::unsealing::{Asked, Message, Unsealing},
    session::Session,
};

/// The first of the pairs that this part is done with, and that both have given.
pub fn asked(unsealing: &Unsealing, site: &PartContext) -> Option<Asked> {
    if site.session.who() != Here::Both {
        return None;
    }
    let pairs = site.session.journey.sealed_pairs(site.chapter);
    unsealing.asked(pairs.filter(|(asked, _)| is_used(site, &asked.id)))
}

/// True for a box whose words this part shows or takes.
fn is_used(site: &PartContext, id: &str) -> bool {
    let shown = |part: &Part| part.does.boxes().iter().any(|b| site.chapter.box_id(part, b) == id);
    let mut shows = site.part.shows.iter().filter_map(|part| site.chapter.part(part));
    let takes = site.part.does.takes().and_then(|name| site.chapter.written(name));
    shows.any(shown) || takes.is_some_and(|(part, written)| site.chapter.box_id(part, written) == id)
}

pub fn page(unsealing: &Unsealing, asked: &Asked, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    body.extend(asked.said(site.session));
    let mut choices = unsealing.choices(site.session, message::Message::Unseal);
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

pub fn update(
    unsealing: &mut Unsealing,
    session: &mut Session,
    position: &Position,
    message: Message,
) -> Step {
    let site = PartContext::of(session, position);
    if site.is_some_and(|site| overlap::sorted(&site).is_some()) {
        return overlap::update(unsealing, session, position, message);
    }
    let asked = site.and_then(|site| asked(unsealing, &site));
    Step::Stay(unsealing.update(session, asked, message))
}
