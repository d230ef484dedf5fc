//! The state of a part, and the moment in it to come back to: its clock, and whose floor it is.

use super::tool::Tool;
use crate::{
    journey::{care::Care, position::Position, record::Id},
    screens::{timer::Timer, unsealing::Unsealing},
    session::{Place, Resume},
};

#[derive(Debug)]
pub struct State {
    pub position: Position,
    /// True until they go on from what the part says.
    pub(super) intro: bool,
    pub(super) care: Vec<Care>,
    /// Answers that both sealed, and that this part is done with.
    pub(super) unsealing: Unsealing,
    /// True once the tool is through, while its author is asked what to bring.
    pub(super) bringing: bool,
    pub(super) tool: Tool,
    /// True once they are through: there is nothing in the middle to come back to.
    pub(super) over: bool,
    /// The one plan they came to from the list of promises and agreements, and what it is made out of.
    pub(super) beside: Option<(Id, Option<Id>)>,
}

impl State {
    pub(super) fn at(position: Position, tool: Tool, intro: bool) -> Self {
        let unsealing = Unsealing::default();
        Self { position, intro, care: vec![], unsealing, bringing: false, tool, over: false, beside: None }
    }
}

/// The moment to come back to, in the tools that have clocks; others open at what was written.
pub fn resume(state: &State) -> Option<Place> {
    let floor = match &state.tool {
        _ if state.intro || state.over => return None,
        Tool::Timed(_) => None,
        Tool::Turns(tool) => tool.floor,
        Tool::Write(tool) if tool.cap.is_some() => None,
        _ => return None,
    };
    let resume = Resume { left: state.tool.timer().map(Timer::stood), floor };
    Some(Place::Midway(state.position.clone(), resume))
}

/// The clock that the tool runs.
pub fn timer(state: &State) -> Option<&Timer> {
    state.tool.timer()
}

pub fn timer_mut(state: &mut State) -> Option<&mut Timer> {
    state.tool.timer_mut()
}
