//! A part of an exercise: first what to do now, then the tool that fits its kind. A tool knows its own moments; this file
//! only routes to it, and puts the part behind them when the tool is through.

mod boxes;
mod intro;
mod plan;
mod site;
#[cfg(test)]
mod tests;
mod timed;
mod turns;
mod written;

use super::{AppMessage, Place, Session, Turn, checkin, slot, timer, walk};
use crate::{
    app::Effect,
    block::Block,
    guide::{Does, Part},
    journey::position::Position,
    page::{Choice, Page},
};
use site::Site;

#[derive(Debug)]
pub struct State {
    position: Position,
    /// True until they go on from what the part says.
    intro: bool,
    tool: Tool,
}

/// What leads through a part, by its kind.
#[derive(Debug)]
enum Tool {
    /// Nothing but what the part says.
    Read,
    Timed(timed::State),
    Turns(turns::State),
    Boxes(boxes::State),
    Plan(plan::State),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// From what the part says into it; or past it, where that is all.
    Onward,
    /// Stops kindly: what is written stays, the part stays open.
    Stop,
    Timed(timed::Message),
    Turns(turns::Message),
    Boxes(boxes::Message),
    Plan(plan::Message),
}

/// What a tool's message led to.
#[derive(Debug)]
enum Step {
    Stay(Vec<Effect>),
    /// The tool is through: the part is behind them.
    Over(Vec<Effect>),
}

pub fn open(session: &Session, position: Position) -> State {
    let (tool, begun) = match Site::of(session, &position) {
        Some(site) => tool(&site),
        None => (Tool::Read, false),
    };
    State { position, intro: !begun, tool }
}

/// The tool of a part, and whether they stopped in the middle of it.
fn tool(site: &Site) -> (Tool, bool) {
    match &site.part.does {
        Does::Read { .. } => (Tool::Read, false),
        Does::Timer { .. } => (Tool::Timed(timed::open()), false),
        Does::Turns { .. } => (Tool::Turns(turns::open(site)), false),
        Does::Plan(_) => {
            let (state, begun) = plan::open(site);
            (Tool::Plan(state), begun)
        }
        Does::Write { .. } | Does::Builder { .. } | Does::Sort(_) | Does::Guess { .. } => {
            let (state, begun) = boxes::open(site);
            (Tool::Boxes(state), begun)
        }
    }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Turn {
    let position = &state.position;
    let step = match (&mut state.tool, message) {
        (_, Message::Stop) => return Turn::go(Place::Path),
        (Tool::Read, Message::Onward) => Step::Over(vec![]),
        (_, Message::Onward) if Site::of(session, position).is_none() => Step::Over(vec![]),
        (tool, Message::Onward) => {
            state.intro = false;
            if let Tool::Plan(plan) = tool {
                plan::begin(plan, session, position);
            }
            Step::Stay(vec![])
        }
        (Tool::Timed(tool), Message::Timed(message)) => timed::update(tool, session, position, message),
        (Tool::Turns(tool), Message::Turns(message)) => turns::update(tool, session, position, message),
        (Tool::Boxes(tool), Message::Boxes(message)) => boxes::update(tool, session, position, message),
        (Tool::Plan(tool), Message::Plan(message)) => {
            state.intro = false;
            plan::update(tool, session, position, message)
        }
        _ => Step::Stay(vec![]),
    };
    match step {
        Step::Stay(effects) => effects.into(),
        Step::Over(effects) => walk::onward(session, &state.position).first(effects),
    }
}

pub fn page(state: &State, session: &Session) -> Page {
    let step = session.guide.outline.step_of(&state.position.chapter);
    let title = session.guide.outline.title(&state.position.chapter);
    let Some(site) = Site::of(session, &state.position) else {
        let body = vec![Block::say("This guide has no such part any more. What you wrote in it is kept.")];
        return Page::new(title, body, vec![Choice::new('g', "Go on", Message::Onward)]).on(step);
    };
    let mut body = vec![Block::heading(site.part.title.as_str())];
    let ask = match &state.tool {
        _ if state.intro => intro::page(&site, &mut body, made(&state.tool, &site)),
        Tool::Read => intro::page(&site, &mut body, 0),
        Tool::Timed(tool) => timed::page(tool, &site, &mut body),
        Tool::Turns(tool) => {
            let ask = turns::page(tool, &site, &mut body);
            body.extend(checkin::on_the_table(session, site.chapter));
            ask
        }
        Tool::Boxes(tool) => boxes::page(tool, &site, &mut body),
        Tool::Plan(tool) => plan::page(tool, &site, &mut body),
    };
    Page::asking(title, body, ask).on(step)
}

/// How many plans were made here before.
fn made(tool: &Tool, site: &Site) -> usize {
    if matches!(tool, Tool::Plan(_)) { plan::made(site).len() } else { 0 }
}
