//! A part of an exercise: first what to do now, then the tool that fits its kind. A tool knows its own moments; this file
//! only routes to it, and puts the part behind them when the tool is through.

mod answers;
mod bring;
mod builder;
mod context;
mod fields;
pub mod fills;
mod guess;
mod intro;
mod message;
mod opening;
mod overlap;
mod plan;
mod scene;
mod shown;
mod sort;
mod state;
#[cfg(test)]
mod tests;
mod timed;
mod tool;
mod turns;
mod unseal;
mod words;
mod write;

use super::{advice, checkin, walk};
use crate::{
    block::Block,
    form,
    journey::record::Id,
    page::{Choice, Key, Page},
    session::{Effect, Place, Session, Update},
};
use context::PartContext;
pub use message::Message;
use message::{Prompt, Step};
pub use opening::{open, open_one};
pub use overlap::close as close_overlap;
pub use state::{State, resume, timer, timer_mut};
use tool::Tool;

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    let position = &state.position;
    let step = match (&mut state.tool, message) {
        (_, Message::Stop) => return Update::go(stopped(state)),
        (_, Message::Onward) => onward(state, session),
        (Tool::Sort(_), Message::Past) => Step::Over(sort::finish(session, position)),
        (_, Message::Past) => {
            state.intro = false;
            Step::Over(vec![])
        }
        (tool, Message::Begin { clock }) => {
            state.intro = false;
            let site = PartContext::of(session, position).filter(|_| *clock);
            tool.begin(site.map(|site| site.timer().started(session.elapsed)));
            Step::Stay(vec![])
        }
        (tool, Message::Rest) => {
            tool.timer_mut().into_iter().for_each(|timer| timer.toggle(session.elapsed));
            Step::Stay(vec![])
        }
        (_, Message::Unseal(message)) => unseal::update(&mut state.unsealing, session, position, *message),
        (_, Message::Bring(id)) => bring::update(session, position, id),
        (Tool::Plan(tool), Message::Form(message)) => plan::update(tool, session, position, message),
        (Tool::Answers(tool), Message::Form(message)) => answers::choose(tool, session, position, message),
        (tool, Message::Form(message)) => {
            let Some(form) = tool.form_mut() else { return Update::stay() };
            let transition = form::update(form, &PartContext::make(position, tool::form), session, message);
            state.intro = false;
            tool.went(session, position, transition)
        }
        (Tool::Turns(tool), Message::Turns(message)) => turns::update(tool, session, position, message),
        (Tool::Sort(tool), Message::Sort(message)) => sort::update(tool, session, position, message),
        (Tool::Scene(tool), Message::Scene(message)) => scene::update(tool, message),
        (Tool::Write(tool), Message::Write(message)) => {
            state.intro = false;
            write::update(tool, session, position, message)
        }
        (Tool::Plan(tool), Message::Another) => {
            state.intro = false;
            plan::another(tool, session, position)
        }
        (Tool::Answers(tool), Message::Answers(message)) => answers::update(tool, session, position, message),
        _ => Step::Stay(vec![]),
    };
    went(state, session, step)
}

/// The place behind a kind stop; of a plan that is changed beside the path, the promises.
fn stopped(state: &State) -> Place {
    match state.beside {
        Some(_) => Place::Promises,
        None => walk::end(&state.position.chapter),
    }
}

fn went(state: &mut State, session: &mut Session, step: Step) -> Update {
    match (step, &state.beside) {
        (Step::Stay(effects), _) => effects.into(),
        (Step::Over(effects), Some((id, from))) => {
            let replaced = replaces(session, id, from.as_ref());
            let made = session.journey.plan(id).is_some();
            let place = if made { Place::Promise(id.clone()) } else { Place::Promises };
            Update::go(place).with(effects).with(replaced)
        }
        (Step::Over(effects), None) if !state.bringing && brings(state, session) => {
            state.bringing = true;
            effects.into()
        }
        (Step::Over(effects), None) => {
            state.over = true;
            walk::onward(session, &state.position).first(effects)
        }
    }
}

/// A plan that was made out of an older one takes its place.
fn replaces(session: &mut Session, id: &Id, from: Option<&Id>) -> Vec<Effect> {
    let today = session.today();
    match from.filter(|_| session.journey.plan(id).is_some()) {
        Some(from) => session.change_plan(from, |plan| plan.closed = plan.closed.or(Some(today))),
        None => vec![],
    }
}

/// From what the part says into its tool; past it, where that is all.
fn onward(state: &mut State, session: &mut Session) -> Step {
    let Some(site) = PartContext::of(session, &state.position) else { return Step::Over(vec![]) };
    let opens = unseal::asked(&state.unsealing, &site).is_some() || overlap::sorted(&site).is_some();
    let has_more = opens || shown::is_anything(&site);
    let is_all = matches!(state.tool, Tool::Read) && (!state.intro || !has_more);
    if is_all || state.bringing {
        return Step::Over(vec![]);
    }
    if state.beside.is_some() {
        return Step::Stay(vec![]);
    }
    state.intro = false;
    match &mut state.tool {
        Tool::Plan(plan) => plan::begin(plan, session, &state.position),
        Tool::Write(write) => write::begin(write, session, &state.position),
        _ => {}
    }
    Step::Stay(vec![])
}

fn brings(state: &State, session: &Session) -> bool {
    PartContext::of(session, &state.position)
        .is_some_and(|site| bring::is_asked(&site) && site.short().is_none())
}

/// Destroys what was taken back or destroyed here, when the part is left.
pub fn leave(state: &State, session: &Session) -> Vec<Effect> {
    let mut effects = state.tool.form().map_or_else(Vec::new, |form| form.leave(session));
    match &state.tool {
        Tool::Write(tool) => effects.extend(write::leave(tool)),
        Tool::Plan(tool) => effects.extend(plan::leave(tool, session)),
        Tool::Answers(tool) => effects.extend(answers::leave(tool, session)),
        _ => {}
    }
    effects
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let step = session.guide.outline.step_of(&state.position.chapter);
    let title = session.guide.outline.title(&state.position.chapter);
    let site = PartContext::of(session, &state.position)
        .map(|site| PartContext { beside: state.beside.is_some(), ..site });
    let Some(site) = site else {
        let on = Choice::new(Key::On, session.say().go_on(), Message::Onward);
        return Page::new(title, vec![Block::say(session.say().part_gone())], vec![on]).on(step);
    };
    let mut body = vec![];
    if state.intro || !matches!(state.tool, Tool::Turns(_)) {
        let title = site.short().map_or(&site.part.title, |short| &short.title);
        body.push(Block::heading(title.as_str()));
    }
    let sorted = matches!(state.tool, Tool::Read).then(|| overlap::sorted(&site)).flatten();
    let (ask, choices) = match (&state.tool, unseal::asked(&state.unsealing, &site), sorted) {
        (tool, ..) if state.intro => {
            body.extend(advice::blocks(&state.care, session));
            intro::page(&site, &mut body, made(tool, &site))
        }
        (_, Some(asked), _) => unseal::page(&state.unsealing, &asked, &site, &mut body),
        (_, None, Some(sorted)) => overlap::page(&state.unsealing, &sorted, &mut body),
        _ if state.bringing => bring::page(&site, &mut body),
        (tool, None, None) => work(tool, &site, &mut body),
    };
    Page::asking(title, body, ask, choices).on(step)
}

/// The box that is asked, from 1 on, of how many.
pub fn of_boxes(state: &State, session: &Session) -> Option<(usize, usize)> {
    let site = PartContext::of(session, &state.position).filter(|_| !state.intro && !state.bringing)?;
    let asked = state.tool.form()?.at()?;
    let boxes = tool::boxes(&site);
    let nth = boxes.iter().position(|id| id == asked)?;
    (boxes.len() > 1).then_some((nth + 1, boxes.len()))
}

fn work(tool: &Tool, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let ask = match tool {
        Tool::Read => return shown::page(site, body),
        Tool::Timed(tool) => timed::page(tool, site, body),
        Tool::Turns(tool) => {
            let ask = turns::page(tool, site, body);
            body.extend(checkin::on_the_table(site.session, site.chapter));
            ask
        }
        Tool::Write(tool) => write::page(tool, site, body),
        Tool::Builder(tool) => builder::page(tool, site, body),
        Tool::Sort(tool) => sort::page(tool, site, body),
        Tool::Scene(tool) => return scene::page(tool, site, body),
        Tool::Guess(tool) => guess::page(tool, site, body),
        Tool::Plan(tool) => plan::page(tool, site, body),
        Tool::Answers(tool) => answers::page(tool, site, body),
    };
    body.extend(shown::blocks(site));
    ask
}

/// How many plans were made here before.
fn made(tool: &Tool, site: &PartContext) -> usize {
    if matches!(tool, Tool::Plan(_)) { plan::made(site).len() } else { 0 }
}
