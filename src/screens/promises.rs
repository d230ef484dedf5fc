//! Promises and agreements, on one calm page: what is due, what was promised, what was agreed on, and how often a ritual was
//! done. Misses are not counted, and there are no streaks.

mod gather;
mod say;

use crate::{
    block::{Block, PromiseRow},
    guide::PlanKind,
    journey::{
        mark::{How, Mark},
        record::{Body, Id},
    },
    language::{Catalogue, said},
    page::{Choice, Key, Page},
    session::{Effect, Place, Session, Update},
};
use gather::Thing;
pub(super) use gather::how;
pub use gather::repeated;
use say::act;
pub use say::{gist, rhythm, title, words};

/// So many weeks of a promise are shown.
const WEEKS: u64 = 12;

/// A ritual was done today.
#[derive(Debug, Clone, PartialEq)]
pub struct Message(Id);

pub fn update(session: &mut Session, Message(ritual): &Message) -> Update {
    tick(session, ritual, true).into()
}

/// A repetition of a ritual, signed by whoever says so: one a day, whoever ticks it.
pub fn tick(session: &mut Session, ritual: &Id, done: bool) -> Vec<Effect> {
    let today = session.today();
    let may = session.journey.may_tick(ritual, session.who(), today);
    let Some(record) = session.journey.record(ritual).filter(|_| may) else { return vec![] };
    let (vis, id) = (record.vis, Id::mark(ritual, today, record.by));
    let is_done = session.journey.repetitions(ritual, today).today;
    let body = done.then(|| Body::Mark(Mark::of(How::Done)));
    if is_done == done { vec![] } else { session.write(id, vis, body, None) }
}

pub fn back<M>(say: Catalogue) -> Choice<M> {
    Choice::back_to(say.promises_back(), Place::Promises)
}

pub fn page(session: &Session) -> Page<Message> {
    let (say, sections) = (session.say(), gather::all(session));
    let mut body = vec![];
    if sections.iter().all(|section| section.things.is_empty()) {
        body.push(Block::say(say.promises_nothing_yet()));
    }
    let mut keys = Key::listed();
    let mut choices = vec![];
    let things = || sections.iter().flat_map(|section| &section.things);
    let rows = things().filter_map(|thing| Some((thing, row(session, thing)?)));
    choices.extend(rows.zip(keys.by_ref()).map(|((thing, row), key)| opens(thing, key).promise(row)));
    for section in &sections {
        let others: Vec<_> = section.things.iter().filter(|thing| row(session, thing).is_none()).collect();
        body.extend((!others.is_empty()).then(|| Block::heading(section.heading)));
        for (thing, key) in others.into_iter().zip(keys.by_ref()) {
            body.extend(listed(session, thing, key));
            choices.push(opens(thing, key));
        }
    }
    choices.extend(ticks(session, &sections, keys));
    body.extend(counted(session));
    choices.push(Choice::back_to(say.back_to_path(), Place::Path));
    Page::new(say.promises_and_agreements(), body, choices)
}

fn opens(thing: &Thing, key: Key) -> Choice<Message> {
    Choice::go(key, thing.label.clone(), Place::Promise(thing.record.id.clone()))
}

/// A promise as a row of its own, with its weeks; none for anything else.
fn row(session: &Session, Thing { record, plan, line, .. }: &Thing) -> Option<PromiseRow> {
    let (here, until) = (session.who(), session.today());
    let words = act(session, plan).filter(|_| record.id.kind() == PlanKind::Promise.name())?;
    Some(PromiseRow {
        by: session.journey.author(record.by),
        words: words.clone(),
        line: line.clone(),
        weeks: session.journey.promise_weeks(&record.id, here, until, WEEKS),
        until,
    })
}

fn listed(session: &Session, thing: &Thing, key: Key) -> impl Iterator<Item = Block> {
    let line =
        Block::Item { marker: format!("{}.", key.letter()), depth: 0, text: thing.line.clone().into() };
    std::iter::once(line).chain(gist(session, thing.plan))
}

/// Rituals that can be ticked today.
fn ticks(
    session: &Session,
    sections: &[gather::ThingList],
    keys: impl Iterator<Item = Key>,
) -> Vec<Choice<Message>> {
    let (here, today) = (session.who(), session.today());
    let things = sections.iter().flat_map(|section| &section.things);
    let rituals = things.filter(|thing| {
        session.journey.may_tick(&thing.record.id, here, today)
            && !session.journey.repetitions(&thing.record.id, today).today
    });
    let tick = |(thing, key): (&Thing, Key)| {
        let title = title(session, &thing.record.id, thing.plan);
        let label = session.say().promises_did_today(session.journey.is_solo(), &title);
        Choice::new(key, label, Message(thing.record.id.clone())).answers().writes()
    };
    rituals.zip(keys).map(tick).collect()
}

/// Told to the one who promised, alone, and only once there is enough of it.
fn counted(session: &Session) -> Option<Block> {
    let (good, closed) = session.journey.kept_of_closed(session.who())?;
    Some(Block::quiet(session.say().promises_counted(said::PromisesCounted { closed, good })))
}

#[cfg(test)]
pub(super) mod tests;
