//! Resuming a part left in the middle: its clock, and whose floor it is.

use super::{State, Tool, timer::Timer};
use crate::session::{Place, Resume};

/// The moment to come back to, in the tools that have clocks; others open at what was written.
pub fn resume(state: &State) -> Option<Place> {
    let floor = match &state.tool {
        _ if state.intro || state.over => return None,
        Tool::Timed(_) => None,
        Tool::Turns(tool) => tool.floor,
        Tool::Write(tool) if tool.cap.is_some() => None,
        _ => return None,
    };
    let resume = Resume { left: timer(state).map(Timer::stood), floor };
    Some(Place::Midway(state.position.clone(), resume))
}

pub fn timer(state: &State) -> Option<&Timer> {
    match &state.tool {
        Tool::Timed(tool) => tool.timer.as_ref(),
        Tool::Turns(tool) => tool.timer.as_ref(),
        Tool::Write(tool) => tool.cap.as_ref(),
        _ => None,
    }
}

pub fn timer_mut(state: &mut State) -> Option<&mut Timer> {
    match &mut state.tool {
        Tool::Timed(tool) => tool.timer.as_mut(),
        Tool::Turns(tool) => tool.timer.as_mut(),
        Tool::Write(tool) => tool.cap.as_mut(),
        _ => None,
    }
}
