//! Writing alone or together, box after box. Some boxes are asked only after a certain answer, some are answered by
//! choosing; a clock may say when to stop; and where the guide says so, all of it can be destroyed again.

mod destroy;

use super::{Position, Site, Step, chosen, slot::Slot, timed, timer::Timer, written};
use crate::{
    block::Block,
    guide::{Does, WriteBox},
    journey::record::Id,
    page::Ask,
    private::Private,
    screens::part::Prompt,
    session::{Effect, Midway, Session},
};

/// Said when the clock is through.
const UP: &str = "The time is up. You can stop here, even in mid-sentence; every word is kept.";

#[derive(Debug)]
pub struct State {
    at: At,
    /// True when a box that already holds words is being changed.
    writing: bool,
    /// True while it is asked whether all of it is really to be destroyed.
    sure: bool,
    /// Says when to stop, and never cuts off a word.
    pub cap: Option<Timer>,
    /// What was destroyed here, until the page is left.
    destroyed: Vec<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// A box, by its place in the part.
    Box(usize),
    /// All boxes are behind: it may be kept or destroyed.
    End,
    Gone,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Onward,
    Keep(Private),
    /// One of a box's choices, by its place.
    Choose(usize),
    Change,
    /// A clock that rests goes on.
    GoOn,
    /// Asks whether all of it is to be destroyed.
    AskToDestroy,
    Spare,
    Destroy,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Write(message)
    }
}

/// Opens at the box in whose middle they stopped, or after those they kept, and the clock as it stood; says whether they
/// had begun.
pub fn open(site: &Site, midway: Option<&Midway>) -> (State, bool) {
    let boxes = asked(site);
    let slots: Vec<_> = boxes.iter().map(|&nth| site.answer(&site.part.does.boxes()[nth])).collect();
    let stopped = written::stopped_at(site, &slots);
    let at = boxes.get(stopped.unwrap_or_default()).map_or(At::End, |&nth| At::Box(nth));
    let begun = stopped.is_some() || midway.is_some();
    let cap = site.timer_left_at(midway).filter(|_| is_capped(site)).or_else(|| cap(site).filter(|_| begun));
    let state = State { at, writing: false, sure: false, cap, destroyed: vec![] };
    (state, begun)
}

/// They begin now.
pub fn begin(state: &mut State, session: &Session, position: &Position) {
    state.cap = Site::of(session, position).and_then(|site| cap(&site));
}

fn is_capped(site: &Site) -> bool {
    matches!(site.part.does, Does::Write { cap: true, .. })
}

fn cap(site: &Site) -> Option<Timer> {
    is_capped(site).then(|| site.timer().started(site.session.elapsed))
}

fn destroys(site: &Site) -> bool {
    matches!(site.part.does, Does::Write { destroy: true, .. }) && site.session.read_only.is_none()
}

/// True where something was written here that can be destroyed.
pub fn may_destroy(site: &Site) -> bool {
    destroys(site) && destroy::is_anything(site)
}

/// The boxes that whoever is here is asked, as it was answered so far.
fn asked(site: &Site) -> Vec<usize> {
    let boxes = site.part.does.boxes();
    let is_asked = |nth: &usize| match (&boxes[*nth].only_if, boxes[..*nth].iter().rfind(is_choice)) {
        (Some(only_if), Some(before)) => {
            site.answer(before).words(site.session).is_some_and(|words| words.expose() == only_if)
        }
        _ => true,
    };
    site.boxes().into_iter().filter(is_asked).collect()
}

fn is_choice(written: &&WriteBox) -> bool {
    !written.choices.is_empty()
}

fn slot(site: &Site, at: At) -> Option<Slot> {
    let At::Box(nth) = at else { return None };
    site.part.does.boxes().get(nth).map(|written| site.answer(written))
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    let slot = Site::of(session, position).and_then(|site| slot(&site, state.at));
    let effects = match message {
        Message::Change => {
            state.writing = true;
            return Step::Stay(vec![]);
        }
        Message::GoOn => {
            state.cap.iter_mut().for_each(|cap| cap.go_on(session.elapsed));
            return Step::Stay(vec![]);
        }
        Message::AskToDestroy | Message::Spare => {
            state.sure = *message == Message::AskToDestroy;
            return Step::Stay(vec![]);
        }
        Message::Destroy => return Step::Stay(destroyed(state, session, position)),
        Message::Onward => vec![],
        Message::Keep(words) => slot.map_or_else(Vec::new, |slot| written::keep(&slot, session, words)),
        Message::Choose(nth) => choose(state, session, position, *nth),
    };
    state.writing = false;
    go_on(state, session, position, effects)
}

fn destroyed(state: &mut State, session: &mut Session, position: &Position) -> Vec<Effect> {
    let slots = Site::of(session, position).filter(may_destroy).map(|site| destroy::slots(&site));
    (state.at, state.sure) = (At::Gone, false);
    let (ids, effects) = destroy::destroy(session, &slots.unwrap_or_default());
    state.destroyed.extend(ids);
    effects
}

fn choose(state: &State, session: &mut Session, position: &Position, nth: usize) -> Vec<Effect> {
    let chosen = Site::of(session, position).and_then(|site| {
        let At::Box(at) = state.at else { return None };
        let written = site.part.does.boxes().get(at)?;
        Some((site.answer(written), written.choices.get(nth)?.as_str().into()))
    });
    chosen.map_or_else(Vec::new, |(slot, words)| slot.keep(session, words))
}

/// The next box that is asked; or the end.
fn go_on(state: &mut State, session: &Session, position: &Position, effects: Vec<Effect>) -> Step {
    let Some(site) = Site::of(session, position) else { return Step::Over(effects) };
    let next = match state.at {
        At::Box(at) => asked(&site).into_iter().find(|&nth| nth > at),
        _ => return Step::Over(effects),
    };
    match next {
        Some(nth) => state.at = At::Box(nth),
        None if may_destroy(&site) => state.at = At::End,
        None => return Step::Over(effects),
    }
    Step::Stay(effects)
}

/// Once more, in case that it could not be saved at first that something was destroyed.
pub fn leave(state: &State) -> Vec<Effect> {
    state.destroyed.iter().cloned().map(Effect::Scrub).collect()
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    match state.at {
        _ if state.sure => destroy::sure(site, body),
        At::Box(nth) => written_box(state, site, nth, body),
        At::End => destroy::end(site, body),
        At::Gone => destroy::gone(site, body),
    }
}

fn written_box(state: &State, site: &Site, nth: usize, body: &mut Vec<Block>) -> Prompt {
    let Some(written) = site.part.does.boxes().get(nth) else {
        return (Ask::Choose, site.ways_out().into());
    };
    let elapsed = site.session.elapsed;
    body.extend(state.cap.iter().flat_map(|cap| cap.blocks("Time to write", UP, elapsed)));
    let slot = site.answer(written);
    if !written.choices.is_empty() {
        return chosen::page(site, written, &slot, state.writing, body);
    }
    let ways = written::Ways { onward: Message::Onward.into(), change: Message::Change.into() };
    let (ask, mut choices) = written::page(site, written, &slot, state.writing, ways, body);
    if let (Ask::Write(_), Some(cap)) = (&ask, state.cap.as_ref().filter(|cap| !cap.runs())) {
        choices.splice(0..0, timed::rest(cap, site, Message::GoOn));
    }
    (ask, choices)
}
