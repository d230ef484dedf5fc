//! Building a text from ordered parts: a sorry, a soft start. Words that can soften it are named kindly after each part;
//! at the end it is seen whole, as it would be read.

mod soft;
mod whole;

use super::{Position, Site, Step, written};
use crate::{block::Block, private::Private, screens::part::Prompt, session::Session};

#[derive(Debug)]
pub struct State {
    at: At,
    /// True when a part that already holds words is being changed.
    writing: bool,
    /// True where the way leads back to the whole.
    changing: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// A box, by its place in the part.
    Box(usize),
    /// What stands in a box, with a note beside it.
    Noted(usize),
    Whole,
    /// Which box of the whole is to be changed.
    Which,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Onward,
    Keep(Private),
    /// Writes what is shown anew.
    Change,
    /// Asks which box of the whole is to be changed; or leaves all as they are.
    Choose(bool),
    /// Back to a box from the whole, by its place.
    ChangeBox(usize),
    /// Lets both read all of it.
    Bring,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Builder(message)
    }
}

/// Opens in the middle where they stopped there, and at the whole once nothing but what may stay empty is missing; says
/// whether they had begun.
pub fn open(site: &Site) -> (State, bool) {
    let (boxes, written) = (site.boxes(), site.part.does.boxes());
    let slots: Vec<_> = boxes.iter().map(|&nth| site.answer(&written[nth])).collect();
    let mut required = boxes.iter().zip(&slots).filter(|(nth, _)| !written[**nth].optional);
    let is_whole = site.is_behind() || required.all(|(_, slot)| slot.words(site.session).is_some());
    let drafted = slots.iter().any(|slot| site.session.drafts.contains_key(&slot.key()));
    let stopped = written::stopped_at(site, &slots).filter(|_| drafted || !is_whole);
    let at = match stopped {
        Some(stopped) => At::Box(boxes[stopped]),
        None if is_whole => At::Whole,
        None => boxes.first().map_or(At::Whole, |&first| At::Box(first)),
    };
    (State { at, writing: false, changing: false }, stopped.is_some() || (is_whole && !site.is_behind()))
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    let Some(site) = Site::of(session, position) else { return Step::Over(vec![]) };
    let effects = match (message, state.at) {
        (Message::ChangeBox(nth), _) => {
            *state = State { at: At::Box(*nth), writing: true, changing: true };
            return Step::Stay(vec![]);
        }
        (Message::Choose(which), _) => {
            state.at = if *which { At::Which } else { At::Whole };
            return Step::Stay(vec![]);
        }
        (Message::Change, At::Box(nth) | At::Noted(nth)) => {
            (state.at, state.writing) = (At::Box(nth), true);
            return Step::Stay(vec![]);
        }
        (Message::Bring, _) => return Step::Stay(whole::bring(session, position)),
        (Message::Keep(words), At::Box(nth)) => {
            let slot = site.part.does.boxes().get(nth).map(|written| site.answer(written));
            let noted = soft::is_hinted(&site) && !soft::softeners(site.session, words).is_empty();
            let effects = slot.map_or_else(Vec::new, |slot| written::keep(&slot, session, words));
            if noted {
                (state.at, state.writing) = (At::Noted(nth), false);
                return Step::Stay(effects);
            }
            effects
        }
        (Message::Onward, At::Whole) => return Step::Over(vec![]),
        _ => vec![],
    };
    go_on(state, session, position);
    Step::Stay(effects)
}

/// The next box, or the whole.
fn go_on(state: &mut State, session: &Session, position: &Position) {
    let boxes = Site::of(session, position).map(|site| site.boxes()).unwrap_or_default();
    let next = match state.at {
        At::Box(at) | At::Noted(at) if !state.changing => boxes.into_iter().find(|&nth| nth > at),
        _ => None,
    };
    *state = State { at: next.map_or(At::Whole, At::Box), writing: false, changing: false };
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    let boxes = site.part.does.boxes();
    match state.at {
        At::Box(nth) if nth < boxes.len() => {
            let ways = written::Ways { onward: Message::Onward.into(), change: Message::Change.into() };
            let written = &boxes[nth];
            written::page(site, written, &site.answer(written), state.writing, ways, body)
        }
        At::Noted(nth) if nth < boxes.len() => soft::page(site, &boxes[nth], body),
        At::Which => whole::which(site, body),
        _ => whole::page(site, body),
    }
}
