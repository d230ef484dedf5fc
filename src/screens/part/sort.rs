//! Laying things on piles, one by one: things that somebody puts down, that lie there already, or that stand elsewhere on
//! the page. Where they lie is kept at once, so that the next one waits at another start.

mod show;

use super::{Position, Site, Step, slot::Slot, words};
use crate::{
    block::Block,
    guide::{Does, Sorting, Starts, THINGS},
    journey::{
        key::DraftKey,
        sorting::{self, Piles},
    },
    private::Private,
    screens::part::Prompt,
    session::{Effect, Session},
};

#[derive(Debug, Default)]
pub struct State {
    /// What they asked to see; none: whatever comes next.
    stage: Option<Stage>,
    /// What was laid here, in order, to be taken back.
    laid: Vec<Private>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// Putting things down, one a line.
    Add,
    /// Which pile for this one.
    Lay(Private),
    /// A pile is full: what comes off it, for this one.
    Full { pile: usize, thing: Private },
    /// All piles.
    Look,
    /// Which one is to be moved, from so far down the list on.
    Which(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Past this part.
    Onward,
    Show(Stage),
    /// Whatever comes next.
    Next,
    Add(Private),
    Lay {
        thing: Private,
        pile: usize,
    },
    /// Takes a thing off a full pile, and lays the other there.
    Swap {
        off: Private,
        thing: Private,
        pile: usize,
    },
    LeaveOut(Private),
    /// Takes back what was laid last.
    Undo,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Sort(message)
    }
}

fn sorting<'a>(site: &Site<'a>) -> Option<&'a Sorting> {
    if let Does::Sort(sorting) = &site.part.does { Some(sorting) } else { None }
}

/// Says whether they had begun.
pub fn open(site: &Site) -> (State, bool) {
    let things = things_slot(site);
    let drafted = site.session.drafts.contains_key(&things.key());
    let kept = pile_slots(site).chain([things]).any(|slot| slot.record(site.session).is_some());
    let stage = drafted.then_some(Stage::Add);
    (State { stage, laid: vec![] }, drafted || (kept && !site.is_behind()))
}

fn things_slot(site: &Site) -> Slot {
    site.kept(THINGS, site.session.author(site.is_together()))
}

fn pile_slots<'a>(site: &'a Site) -> impl Iterator<Item = Slot> + use<'a> {
    site.part.does.boxes().iter().map(|pile| site.answer(pile))
}

/// What lies where now.
fn piles(site: &Site) -> Piles {
    let lines = |slot: Slot| slot.words(site.session).map(|words| sorting::lines(&words));
    let on_piles = pile_slots(site).map(|slot| lines(slot).unwrap_or_default()).collect();
    let Some(sorting) = sorting(site) else { return Piles::default() };
    let given = || sorting.given.iter().map(|thing| Private::from(thing.as_str())).collect();
    let put_down = lines(things_slot(site)).unwrap_or_else(given);
    let elsewhere = sorting.from.as_ref().map_or_else(Vec::new, |from| words::lines(site, from));
    Piles::of(put_down.into_iter().chain(elsewhere), on_piles)
}

/// What comes next: something to put down, something to lay, or a look at the piles.
fn stage(state: &State, site: &Site) -> Stage {
    let piles = piles(site);
    match (&state.stage, piles.waiting().next()) {
        _ if site.session.read_only.is_some() => Stage::Look,
        (Some(stage), _) => stage.clone(),
        (None, Some(thing)) => Stage::Lay(thing.clone()),
        (None, None) if piles.is_empty() => Stage::Add,
        (None, None) => Stage::Look,
    }
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    let Some(site) = Site::of(session, position) else { return Step::Over(vec![]) };
    let before = piles(&site);
    let mut after = before.clone();
    state.stage = None;
    match message {
        Message::Onward => return Step::Over(finish(session, position)),
        Message::Show(stage) => state.stage = Some(stage.clone()),
        Message::Add(words) => return add(session, position, &before, words),
        // A message that comes late may name what lies elsewhere.
        Message::Lay { thing, .. } | Message::Swap { thing, .. } if !before.holds(thing) => {}
        Message::Lay { thing, pile } if after.is_full(*pile, most(&site, *pile)) => {
            let is_there = after.pile_of(thing) == Some(*pile);
            state.stage = (!is_there).then(|| Stage::Full { pile: *pile, thing: thing.clone() });
        }
        Message::Lay { thing, pile } => lay(state, &mut after, thing, *pile),
        Message::Swap { off, thing, pile } if before.holds(off) => {
            after.take_off(off);
            lay(state, &mut after, thing, *pile);
        }
        Message::LeaveOut(thing) => after.leave_out(thing),
        Message::Undo => {
            if let Some(thing) = state.laid.pop() {
                after.take_off(&thing);
            }
        }
        Message::Next | Message::Swap { .. } => {}
    }
    Step::Stay(keep(session, position, &before, &after, None))
}

fn add(session: &mut Session, position: &Position, before: &Piles, words: &Private) -> Step {
    let Some(key) = Site::of(session, position).map(|site| things_slot(&site).key()) else {
        return Step::Over(vec![]);
    };
    let mut after = before.clone();
    after.add(sorting::lines(words));
    if after != *before {
        session.drafts.remove(&key);
        return Step::Stay(keep(session, position, before, &after, Some(key)));
    }
    // Left empty on purpose: where nothing lies, there is nothing to sort.
    let dropped = session.drop_draft(&key);
    if before.is_empty() { Step::Over(dropped) } else { Step::Stay(dropped) }
}

fn lay(state: &mut State, piles: &mut Piles, thing: &Private, pile: usize) {
    piles.lay(thing, pile);
    state.laid.retain(|laid| laid != thing);
    state.laid.push(thing.clone());
}

fn most(site: &Site, pile: usize) -> Option<u32> {
    site.part.does.boxes().get(pile).and_then(|pile| pile.most)
}

/// Keeps what has changed: piles, and what was put down, with the draft that it came from.
fn keep(
    session: &mut Session,
    position: &Position,
    before: &Piles,
    after: &Piles,
    draft: Option<DraftKey>,
) -> Vec<Effect> {
    let Some(site) = Site::of(session, position) else { return vec![] };
    let piles = pile_slots(&site).zip(before.piles.iter().zip(&after.piles));
    let mut changed: Vec<_> = piles
        .filter(|(_, (before, after))| before != after)
        .map(|(slot, (_, after))| (slot, sorting::text(after), None))
        .collect();
    if before.things != after.things {
        changed.push((things_slot(&site), sorting::text(&after.things), draft));
    }
    changed.into_iter().flat_map(|(slot, words, draft)| slot.put(session, words, draft)).collect()
}

/// Piles that open only when both have sorted: an empty one is an answer too.
fn finish(session: &mut Session, position: &Position) -> Vec<Effect> {
    let Some(site) = Site::of(session, position) else { return vec![] };
    if site.part.does.starts() != Starts::Sealed || piles(&site).is_empty() {
        return vec![];
    }
    let empty: Vec<_> = pile_slots(&site).filter(|slot| slot.record(session).is_none()).collect();
    empty.iter().flat_map(|slot| slot.put(session, Private::default(), None)).collect()
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    let piles = piles(site);
    match stage(state, site) {
        Stage::Add => show::add(site, &piles, body),
        Stage::Lay(thing) => show::lay(site, &piles, &thing, !state.laid.is_empty(), body),
        Stage::Full { pile, thing } => show::full(site, &piles, pile, &thing, body),
        Stage::Look => show::look(site, &piles, body),
        Stage::Which(from) => show::which(site, &piles, from, body),
    }
}
