//! Making a plan, a promise, a request, an agreement, a ritual: its moments, one after the other. Most keep something of the
//! plan; what was kept says where they stopped.

mod aloud;
mod begin;
mod bring;
pub mod checks;
mod limit;
mod moment;
mod sure;
mod when;

use super::{
    Position, Site, Step, days, promises,
    slot::{self, Slot},
    written,
};
use crate::{
    block::Block,
    guide::{Does, Planning},
    journey::record::Id,
    page::{Ask, Choice, Value},
    private::Private,
    screens::part::{PartMessage, Prompt},
    session::{Effect, Session},
};
use chrono::NaiveDate;

pub use begin::{begin, made, open, open_from, open_one};
use moment::Moment;

#[derive(Debug)]
pub struct State {
    moments: Vec<Moment>,
    at: usize,
    /// The plan that is worked on; none until one is begun.
    plan: Option<Id>,
    /// What it is made out of, if anything.
    from: Option<Id>,
    within: Within,
    /// True where as many are open as may be, and they wanted another one.
    full: bool,
}

/// How far they are within a moment. It begins anew with every moment.
#[derive(Debug, Default)]
struct Within {
    /// True when something that was kept is being changed.
    writing: bool,
    /// True when what will be done is being made smaller.
    smaller: bool,
    /// True when one of the checks was answered with no.
    left: bool,
    /// How often it was said aloud.
    said: u32,
    often: Option<when::Often>,
    typing: bool,
    wrong: Option<days::NoDay>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Past this moment, leaving it as it is.
    Onward,
    Keep(Private),
    Change,
    Often(when::Often),
    Day(NaiveDate),
    OtherDay,
    /// From a day that is typed back to the next days.
    NearDays,
    Typed(Private),
    Rate(u8),
    Check(bool),
    /// From the beginning of the checks, with something smaller.
    Again,
    SaidAloud,
    Bring,
    /// Starts another plan beside the one that is there.
    Another,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Plan(message)
    }
}

pub fn planning<'a>(site: &Site<'a>) -> Option<&'a Planning> {
    if let Does::Plan(planning) = &site.part.does { Some(planning) } else { None }
}

impl State {
    fn new(site: &Site, plan: Option<Id>, from: Option<Id>) -> Self {
        Self { moments: moment::all(site), at: 0, plan, from, within: Within::default(), full: false }
    }

    /// To a moment, and to a day that is half typed there.
    fn go_to(&mut self, site: &Site, at: usize) {
        self.at = at;
        if let Some(moment @ (Moment::When | Moment::Review)) = self.moment() {
            let typed = when::drafted(self, site, moment);
            (self.within.typing, self.within.often) = (typed.is_some(), typed);
        }
    }

    /// The message of what was written or rated here.
    pub fn heard(&self, value: Value) -> Option<PartMessage> {
        Some(match value {
            Value::Words(words) if self.within.typing => Message::Typed(words).into(),
            Value::Words(words) => Message::Keep(words).into(),
            Value::Number(number) => Message::Rate(number).into(),
            Value::Secret(_) | Value::Numbers(_) => return None,
        })
    }

    fn moment(&self) -> Option<Moment> {
        self.moments.get(self.at).copied()
    }

    /// Where the words of a box are kept.
    fn slot(&self, site: &Site, nth: usize) -> Option<Slot> {
        let (planning, written) = (planning(site)?, site.part.does.boxes().get(nth)?);
        Some(Slot::Plan {
            id: self.plan.clone()?,
            part: site.id(),
            breach: site.session.journey.breach_for(site.chapter),
            name: written.id.clone(),
            starts: planning.starts,
            from: self.from.clone(),
        })
    }
}

/// What a message led to within a moment.
#[derive(Debug)]
enum Then {
    Stay(Vec<Effect>),
    /// To the next moment.
    Next(Vec<Effect>),
    /// This plan is not made.
    Leave,
}

/// A message that does not belong to the moment that is shown comes late, and does nothing.
pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    if let Message::Another = message {
        (state.plan, state.from, state.at, state.within) = (None, None, 0, Within::default());
        begin(state, session, position);
        return Step::Stay(vec![]);
    }
    let then = match state.moment() {
        _ if state.full && *message == Message::Onward => return Step::Over(vec![]),
        _ if state.full => return Step::Stay(vec![]),
        None => return Step::Over(vec![]),
        Some(Moment::Check(_)) => checks::update(state, message),
        Some(_) if *message == Message::Onward => Then::Next(vec![]),
        Some(Moment::Box(nth)) => a_box_update(state, session, position, nth, message),
        Some(moment @ (Moment::When | Moment::Review)) => {
            when::update(state, session, position, moment, message)
        }
        Some(Moment::Sure) => sure::update(state, session, position, message),
        Some(Moment::Aloud) => aloud::update(state, session, position, message),
        Some(Moment::Bring) => bring::update(state, session, message),
    };
    match then {
        Then::Stay(effects) => Step::Stay(effects),
        Then::Next(effects) => state.onward(session, position, effects),
        Then::Leave => Step::Over(vec![]),
    }
}

impl State {
    /// To the next moment that is asked of this plan.
    fn onward(&mut self, session: &Session, position: &Position, effects: Vec<Effect>) -> Step {
        self.within = Within::default();
        let Some(site) = Site::of(session, position) else { return Step::Over(effects) };
        let next = (self.at + 1..self.moments.len()).find(|&at| self.is_asked(&site, self.moments[at]));
        self.at = next.unwrap_or(self.moments.len());
        if next.is_some() { Step::Stay(effects) } else { Step::Over(effects) }
    }
}

fn a_box_update(
    state: &mut State,
    session: &mut Session,
    position: &Position,
    nth: usize,
    message: &Message,
) -> Then {
    match message {
        Message::Change => {
            state.within.writing = true;
            Then::Stay(vec![])
        }
        Message::Keep(words) => Then::Next(keep(state, session, position, nth, words)),
        _ => Then::Stay(vec![]),
    }
}

fn keep(
    state: &State,
    session: &mut Session,
    position: &Position,
    nth: usize,
    words: &Private,
) -> Vec<Effect> {
    let slot = Site::of(session, position).and_then(|site| state.slot(&site, nth));
    slot.map_or_else(Vec::new, |slot| written::keep(&slot, session, words))
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    match state.moment() {
        _ if state.full => limit::page(site, body),
        Some(Moment::Check(nth)) => checks::page(state, site, nth, body),
        Some(Moment::Box(nth)) => a_box(state, site, nth, state.within.writing, body),
        Some(Moment::When) => when::page(state, site, body),
        Some(Moment::Review) => when::review(state, site, body),
        Some(Moment::Sure) => sure::page(state, site, body),
        Some(Moment::Aloud) => aloud::page(state, site, body),
        Some(Moment::Bring) => bring::page(state, site, body),
        None => onward(site),
    }
}

/// True where two make this together: then it is “we”.
fn we(site: &Site) -> bool {
    site.is_together() && !site.session.journey.is_solo()
}

fn onward(site: &Site) -> Prompt {
    (Ask::Choose, [Choice::new('g', "Go on", Message::Onward)].into_iter().chain(site.ways_out()).collect())
}

fn a_box(state: &State, site: &Site, nth: usize, writing: bool, body: &mut Vec<Block>) -> Prompt {
    let Some(slot) = state.slot(site, nth) else { return onward(site) };
    let ways = written::Ways { onward: Message::Onward.into(), change: Message::Change.into() };
    written::page(site, &site.part.does.boxes()[nth], &slot, writing, ways, body)
}

#[cfg(test)]
mod tests;
