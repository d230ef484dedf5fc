//! Writing alone or together, box after box. A clock may say when to stop; and where the guide says so, all of it can be
//! destroyed again.

pub mod destroy;

use super::{
    context::PartContext,
    fields,
    message::{Prompt, Step, WriteMessage},
    timed,
};
use crate::{
    block::Block,
    form::{self, Out, Transition},
    guide::PartKind,
    journey::{position::Position, record::Id},
    screens::timer::Timer,
    session::{Effect, Resume, Session},
};

#[derive(Debug)]
pub struct State {
    pub form: form::State,
    sheet: SheetState,
    /// Says when to stop, and never cuts off a word.
    pub cap: Option<Timer>,
    /// The records that were destroyed here, until the page is left.
    destroyed: Vec<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SheetState {
    Writing,
    /// All boxes are behind: it may be kept or destroyed.
    End,
    /// The question whether all of it is really to be destroyed; `end`: from its end.
    Sure {
        end: bool,
    },
    Gone,
}

/// Opens at the box in whose middle the user stopped, or after those that were kept, and the clock as it stood; returns
/// whether the user had begun.
pub fn open(site: &PartContext, resume: Option<&Resume>) -> (State, bool) {
    let (form, stopped) = form::resume(&fields::of(site), site.session, || site.is_behind());
    let begun = stopped || resume.is_some();
    let cap = site.timer_left_at(resume).filter(|_| is_capped(site)).or_else(|| cap(site).filter(|_| begun));
    (State { form, sheet: SheetState::Writing, cap, destroyed: vec![] }, begun)
}

/// Starts the clock, where there is one.
pub fn begin(state: &mut State, session: &Session, position: &Position) {
    state.cap = PartContext::of(session, position).and_then(|site| cap(&site));
}

fn is_capped(site: &PartContext) -> bool {
    matches!(site.part.does, PartKind::Write { cap: true, .. })
}

fn cap(site: &PartContext) -> Option<Timer> {
    is_capped(site).then(|| site.timer().started(site.session.elapsed))
}

/// True where something was written here that can be destroyed.
pub fn is_destroyable(site: &PartContext) -> bool {
    matches!(site.part.does, PartKind::Write { destroy: true, .. })
        && site.session.read_only.is_none()
        && destroy::is_anything(site)
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &WriteMessage) -> Step {
    match message {
        WriteMessage::AskToDestroy => state.sheet = SheetState::Sure { end: state.sheet == SheetState::End },
        WriteMessage::Spare => {
            let end = state.sheet == SheetState::Sure { end: true };
            state.sheet = if end { SheetState::End } else { SheetState::Writing };
        }
        WriteMessage::Destroy => {
            let binds = PartContext::of(session, position)
                .filter(is_destroyable)
                .map(|site| destroy::bindings(&site));
            state.sheet = SheetState::Gone;
            let (ids, effects) = destroy::destroy(session, &binds.unwrap_or_default());
            state.destroyed.extend(ids);
            return Step::Stay(effects);
        }
    }
    Step::Stay(vec![])
}

pub fn went(state: &mut State, session: &mut Session, position: &Position, transition: Transition) -> Step {
    let Transition { mut effects, out } = transition;
    match out {
        Out::Over | Out::KeptLast(..) | Out::Way(..) => {
            if matches!(out, Out::Way(..)) {
                effects.extend(form::keep(&state.form, &PartContext::make(position, fields::of), session));
            }
            if PartContext::of(session, position).is_some_and(|site| is_destroyable(&site)) {
                state.sheet = SheetState::End;
                return Step::Stay(effects);
            }
            Step::Over(effects)
        }
        _ => Step::Stay(effects),
    }
}

/// Destroys once more what was destroyed here, in case that it could not be saved at first.
pub fn leave(state: &State) -> Vec<Effect> {
    state.destroyed.iter().cloned().map(Effect::Scrub).collect()
}

pub fn page(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    match state.sheet {
        SheetState::Writing => writing(state, site, body),
        SheetState::Sure { .. } => destroy::sure(site, body),
        SheetState::End => destroy::end(site, body),
        SheetState::Gone => destroy::gone(site, body),
    }
}

fn writing(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let (say, elapsed) = (site.session.say(), site.session.elapsed);
    let clock = |cap: &Timer| cap.blocks(say.write_time(), say.write_time_up(), elapsed, say);
    body.extend(state.cap.iter().flat_map(clock));
    let (ask, mut choices) = site.prompt(&state.form, fields::of(site), body);
    if let Some(cap) = state.cap.as_ref().filter(|cap| !cap.runs()) {
        choices.splice(0..0, timed::rest(cap, site));
    }
    (ask, choices)
}
