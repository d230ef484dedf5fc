//! A box that is answered by choosing one of a few lines.

use super::{Site, slot::Slot, write::Message, written};
use crate::{
    block::Block,
    guide::WriteBox,
    page::{Ask, Choice},
    screens::{part::Prompt, walk},
};

/// The choices, while nothing is chosen yet or it is chosen anew.
pub fn page(site: &Site, written: &WriteBox, slot: &Slot, writing: bool, body: &mut Vec<Block>) -> Prompt {
    let session = site.session;
    written::asked(site, written, body);
    if session.read_only.is_some() || (slot.words(session).is_some() && !writing) {
        return written::kept(site, slot, Message::Onward.into(), Message::Change.into(), body);
    }
    body.push(Block::quiet(slot.who_sees(session, site.part.does.starts())));
    let options = written.choices.iter().zip(walk::keys()).enumerate();
    let options = options.map(|(nth, (choice, key))| Choice::new(key, choice.as_str(), Message::Choose(nth)));
    let mut choices: Vec<_> = options.collect();
    choices.push(Choice::new('p', "Pass on this one", Message::Onward));
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}
