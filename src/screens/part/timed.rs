//! A clock for a whole part. What to do meanwhile stays on the page while it runs.

use super::{
    context::PartContext,
    message::{Message, PartChoice, Prompt},
};
use crate::{
    block::Block,
    guide::markdown,
    page::{Ask, Choice, Key},
    screens::timer::Timer,
    session::Resume,
};

#[derive(Debug)]
pub struct State {
    pub timer: Option<Timer>,
}

/// With the clock as it stood when they left, where one had begun.
pub fn open(site: &PartContext, resume: Option<&Resume>) -> (State, bool) {
    let timer = site.timer_left_at(resume);
    let begun = timer.is_some();
    (State { timer }, begun)
}

/// How it begins: from what the part says. Where there are words to look at, they are not passed by.
pub fn ways_in(site: &PartContext) -> [PartChoice; 2] {
    let say = site.session.say();
    let without = match site.part.shows.is_empty() {
        true => Choice::new(Key::Skip, say.timer_go_on_without(), Message::Past),
        false => Choice::new(Key::Skip, say.timer_begin_without(), Message::Begin { clock: false }),
    };
    [Choice::new(Key::On, say.timer_begin(site.minutes() as usize), Message::Begin { clock: true }), without]
}

pub fn page(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    body.extend(markdown::blocks(&site.part.text));
    let mut choices = vec![Choice::new(Key::On, say.timer_when_done(), Message::Past)];
    if let Some(timer) = &state.timer {
        body.extend(timer.blocks(site.part.title.as_str(), say.timer_up(), site.session.elapsed, say));
        choices.extend(rest(timer, site));
    }
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// The choice to stop a running clock, or to start a resting one.
pub fn rest(timer: &Timer, site: &PartContext) -> Option<PartChoice> {
    let say = site.session.say();
    let label = if timer.runs() { say.timer_let_rest() } else { say.timer_let_go_on() };
    (!timer.is_up(site.session.elapsed)).then(|| Choice::new(Key::Nth(1), label, Message::Rest))
}
