//! Right now: one quiet page for a bad moment. Its lines come one after the other, by a key, and on the screen by
//! themselves too. It writes nothing, shows nobody's words, and is no place to come back to.

use std::time::Duration;

use super::{reader, why};
use crate::{
    block::Block,
    page::{Choice, Key, Page},
    session::{Request, Session, Update},
};

/// How long each line stays, in seconds.
const STAYS: [u64; 5] = [10, 10, 25, 20, 10];

#[derive(Debug, Clone)]
pub struct State {
    shown: Shown,
    /// The moment from which it is shown.
    since: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// A line, counted from 0; behind the last one, what next.
    Line(usize),
    /// A few words for the one who is beside somebody.
    Other,
    Sources,
    FirstDays,
}

const NEXT: Shown = Shown::Line(STAYS.len());

/// Shows another of its pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Message(Shown);

pub fn open(session: &Session) -> State {
    State { shown: Shown::Line(0), since: session.elapsed }
}

pub fn update(state: &mut State, session: &Session, Message(shown): &Message) -> Update {
    *state = State { shown: *shown, since: session.elapsed };
    Update::stay()
}

/// The line that is shown now, and how long it still stays; none on the other pages.
fn line(state: &State, session: &Session) -> Option<(usize, Option<Duration>)> {
    let Shown::Line(first) = state.shown else { return None };
    let mut ends = state.since;
    for (nth, seconds) in STAYS.iter().enumerate().skip(first) {
        ends += Duration::from_secs(*seconds);
        if session.elapsed < ends {
            return Some((nth, Some(ends - session.elapsed)));
        }
    }
    Some((STAYS.len(), None))
}

/// How long until the next line comes by itself.
pub fn changes_in(state: &State, session: &Session) -> Option<Duration> {
    line(state, session)?.1
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let mut page = match (state.shown, line(state, session)) {
        (Shown::Other, _) => other(session),
        (Shown::Sources, _) => sources(session),
        (Shown::FirstDays, _) => reader::with(
            session.guide.outline.first(),
            session,
            vec![Choice::back(say.now_to_next(), Message(NEXT))],
        ),
        (Shown::Line(_), Some((nth, Some(_)))) => one_line(nth, session),
        (Shown::Line(_), _) => next(session),
    };
    page.body.insert(0, Block::strong(say.now_danger()));
    page
}

fn one_line(nth: usize, session: &Session) -> Page<Message> {
    let say = session.say();
    let now = session.now.naive_local();
    let line = match nth {
        0 => say.now_here(now.date(), now.time()),
        1 => say.now_press().to_owned(),
        2 => say.now_breathe().to_owned(),
        3 => say.now_five().to_owned(),
        _ => say.now_memory().to_owned(),
    };
    let mut body = vec![Block::say(line)];
    let mut choices = vec![Choice::new(Key::On, say.go_on(), Message(Shown::Line(nth + 1)))];
    if nth == 0 {
        body.push(Block::quiet(say.now_how_long()));
        choices.push(Choice::new(Key::Nth(1), say.now_to_other(), Message(Shown::Other)));
    }
    choices.push(leave(session));
    Page::new(say.now_title(), body, choices)
}

fn leave(session: &Session) -> Choice<Message> {
    Choice::ask(Key::Back, session.say().now_leave(), Request::Close)
}

fn next(session: &Session) -> Page<Message> {
    let say = session.say();
    let body =
        vec![Block::heading(say.now_next()), Block::say(say.now_can_wait()), Block::say(say.now_doctor())];
    let days = session.guide.outline.title(session.guide.outline.first());
    let choices = vec![
        Choice::new(Key::Nth(1), say.now_again(), Message(Shown::Line(0))),
        Choice::ask(Key::Nth(2), say.now_wave_plan(), Request::WavePlan),
        Choice::ask(Key::Nth(3), say.now_someone(), Request::Help),
        Choice::new(Key::Nth(4), say.now_to_other(), Message(Shown::Other)),
        Choice::new(Key::Nth(5), days, Message(Shown::FirstDays)),
        Choice::new(Key::Why, say.why_title(), Message(Shown::Sources)),
        leave(session),
    ];
    Page::new(say.now_title(), body, choices)
}

fn other(session: &Session) -> Page<Message> {
    let say = session.say();
    let body = [say.now_other_say(), say.now_other_not(), say.now_other_later()].map(Block::say).into();
    let choices = vec![
        Choice::new(Key::On, say.now_to_lines(), Message(Shown::Line(0))),
        Choice::back(say.now_to_next(), Message(NEXT)),
    ];
    Page::new(say.now_to_other(), body, choices)
}

fn sources(session: &Session) -> Page<Message> {
    let say = session.say();
    let sources = [
        (say.now_senses_known(), say.now_senses_found(), say.now_senses_limit()),
        (say.now_breath_known(), say.now_breath_found(), say.now_breath_limit()),
    ];
    let told = sources
        .into_iter()
        .flat_map(|(known, found, limit)| [Block::strong(known), Block::say(found), Block::quiet(limit)]);
    let body = why::grades(say).into_iter().chain(told).collect();
    Page::new(say.why_title(), body, vec![Choice::back(say.now_to_next(), Message(NEXT))])
}

#[cfg(test)]
mod tests;
