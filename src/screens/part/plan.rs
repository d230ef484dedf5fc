//! Making a plan, a promise, an agreement, a ritual: its boxes, then how sure they are.

use super::{
    Position, Session, Site, Step,
    slot::{self, Slot},
    written,
};
use crate::{
    app::Message as AppMessage,
    block::{Block, Text},
    guide::{Does, Planning},
    journey::record::{Body, Id},
    page::{Ask, Choice, Scale},
    private::Private,
};

#[derive(Debug)]
pub struct State {
    moments: Vec<Moment>,
    at: usize,
    /// The plan that is worked on; none until one is begun.
    plan: Option<Id>,
    writing: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    /// A box to write in, by its place.
    Box(usize),
    /// How sure they are of what they planned, 0 to 10.
    Confidence,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Onward,
    Keep(Private),
    Change,
    Rate(u8),
    /// Starts another plan beside the one that is there.
    Another,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Plan(message)
    }
}

impl From<Message> for AppMessage {
    fn from(message: Message) -> Self {
        super::Message::from(message).into()
    }
}

fn planning<'a>(site: &Site<'a>) -> Option<&'a Planning> {
    if let Does::Plan(planning) = &site.part.does { Some(planning) } else { None }
}

/// Opens at the plan and the box in whose middle they stopped; says whether they had begun.
pub fn open(site: &Site) -> (State, bool) {
    let boxes: Vec<_> = site.boxes().into_iter().map(Moment::Box).collect();
    let sure = planning(site).is_some_and(|planning| planning.confidence).then_some(Moment::Confidence);
    let moments: Vec<_> = boxes.into_iter().chain(sure).collect();
    let plan = drafted(site).or_else(|| made(site).pop());
    let mut state = State { moments, at: 0, plan, writing: false };
    let slots: Vec<_> = state.moments.iter().filter_map(|moment| slot_of(&state, site, *moment)).collect();
    let at = written::stopped_at(site, &slots);
    state.at = at.unwrap_or_default();
    (state, at.is_some())
}

/// The plans that whoever is here made in this part, for the breach that is open, oldest first.
pub fn made(site: &Site) -> Vec<Id> {
    let Some(planning) = planning(site) else { return vec![] };
    let author = site.session.author(site.is_together());
    let breach = site.session.journey.breach_for(site.chapter);
    let part = site.id();
    let made = site.session.journey.plans(planning.sort, &part);
    let own = made.filter(|(record, plan)| record.by == author && plan.breach == breach);
    own.map(|(record, _)| record.id.clone()).collect()
}

/// The plan that a half-written box belongs to, even where nothing of it was kept yet.
fn drafted(site: &Site) -> Option<Id> {
    let (kind, part) = (format!("{}/", planning(site)?.sort.name()), format!("{}.", site.id()));
    site.session.drafts.keys().find_map(|key| {
        let (id, field) = key.split_once('#')?;
        (id.starts_with(&kind) && field.starts_with(&part)).then(|| Id::from(id.to_owned()))
    })
}

/// Where the words of a moment are kept; none for a moment without words.
fn slot_of(state: &State, site: &Site, moment: Moment) -> Option<Slot> {
    let Moment::Box(nth) = moment else { return None };
    let (planning, written) = (planning(site)?, site.part.does.boxes().get(nth)?);
    Some(Slot::Plan {
        id: state.plan.clone()?,
        part: site.id(),
        breach: site.session.journey.breach_for(site.chapter),
        name: written.id.clone(),
        starts: planning.starts,
        days: planning.review,
    })
}

/// Takes up a plan, a new one where none is there yet: its words need an id before they are drafted.
pub fn begin(state: &mut State, session: &mut Session, position: &Position) {
    if state.plan.is_none() {
        let sort = Site::of(session, position).and_then(|site| planning(&site)).map(|planning| planning.sort);
        state.plan = sort.map(|sort| slot::new_plan(session, sort));
    }
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    let moment = state.moments.get(state.at).copied();
    let slot = Site::of(session, position).and_then(|site| match message {
        Message::Rate(_) => slot_of(state, &site, *state.moments.first()?),
        _ => slot_of(state, &site, moment?),
    });
    let effects = match message {
        Message::Another => {
            (state.plan, state.at) = (None, 0);
            begin(state, session, position);
            return Step::Stay(vec![]);
        }
        Message::Change => {
            state.writing = true;
            return Step::Stay(vec![]);
        }
        Message::Onward => vec![],
        Message::Keep(words) => slot.map_or_else(Vec::new, |slot| written::keep(&slot, session, words)),
        Message::Rate(value) => slot.map_or_else(Vec::new, |slot| slot.rate(session, *value)),
    };
    state.at += 1;
    state.writing = false;
    if state.at < state.moments.len() { Step::Stay(effects) } else { Step::Over(effects) }
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Ask {
    match state.moments.get(state.at) {
        Some(Moment::Box(nth)) => written_box(state, site, *nth, body),
        _ => confidence(state, site, body),
    }
}

fn written_box(state: &State, site: &Site, nth: usize, body: &mut Vec<Block>) -> Ask {
    let written = &site.part.does.boxes()[nth];
    let Some(slot) = slot_of(state, site, Moment::Box(nth)) else {
        return Ask::Choose(vec![Choice::new('g', "Go on", Message::Onward)]);
    };
    let ways = written::Ways {
        keep: |words| Message::Keep(words).into(),
        onward: Message::Onward.into(),
        change: Message::Change.into(),
    };
    written::page(site, written, &slot, state.writing, ways, body)
}

fn confidence(state: &State, site: &Site, body: &mut Vec<Block>) -> Ask {
    body.push(Block::Paragraph(Text::strong("How sure am I that this will happen as it stands here?")));
    body.push(Block::quiet("Under 8, it may help to make it smaller until 8 feels true. A small kept thing is worth more than a big broken one."));
    let made = state.plan.as_ref().and_then(|id| site.session.journey.record(id));
    let value = made.and_then(|record| match &record.body {
        Some(Body::Plan(plan)) => plan.confidence,
        _ => None,
    });
    let mut choices = vec![Choice::new('p', "Pass on this one", Message::Onward)];
    choices.extend(site.ways_out());
    Ask::Rate(Scale {
        low: "not sure at all".into(),
        high: "as good as done".into(),
        value,
        rate: |value| Message::Rate(value).into(),
        choices,
    })
}
