//! Boxes to write in, one after the other.

use super::{Position, Session, Site, Step, slot::Slot, written};
use crate::{app::Message as AppMessage, block::Block, page::Ask, private::Private};

#[derive(Debug)]
pub struct State {
    /// The boxes that whoever is here writes in, by their places in the part.
    boxes: Vec<usize>,
    /// Which of them is shown.
    at: usize,
    /// True when a box that already holds words is being changed.
    writing: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Onward,
    Keep(Private),
    Change,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Boxes(message)
    }
}

impl From<Message> for AppMessage {
    fn from(message: Message) -> Self {
        super::Message::from(message).into()
    }
}

/// Opens at the box in whose middle they stopped, or after those they kept; says whether they had begun.
pub fn open(site: &Site) -> (State, bool) {
    let boxes = site.boxes();
    let slots: Vec<_> = boxes.iter().map(|&nth| site.answer(&site.part.does.boxes()[nth])).collect();
    let at = written::stopped_at(site, &slots);
    (State { boxes, at: at.unwrap_or_default(), writing: false }, at.is_some())
}

fn slot(state: &State, site: &Site) -> Option<Slot> {
    let nth = state.boxes.get(state.at)?;
    site.part.does.boxes().get(*nth).map(|written| site.answer(written))
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    let slot = Site::of(session, position).and_then(|site| slot(state, &site));
    let effects = match message {
        Message::Change => {
            state.writing = true;
            return Step::Stay(vec![]);
        }
        Message::Onward => vec![],
        Message::Keep(words) => slot.map_or_else(Vec::new, |slot| written::keep(&slot, session, words)),
    };
    state.at += 1;
    state.writing = false;
    if state.at < state.boxes.len() { Step::Stay(effects) } else { Step::Over(effects) }
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Ask {
    let written = state.boxes.get(state.at).and_then(|&nth| site.part.does.boxes().get(nth));
    let (Some(written), Some(slot)) = (written, slot(state, site)) else {
        return Ask::Choose(site.ways_out().into());
    };
    let ways = written::Ways {
        keep: |words| Message::Keep(words).into(),
        onward: Message::Onward.into(),
        change: Message::Change.into(),
    };
    written::page(site, written, &slot, state.writing, ways, body)
}
