//! A clock that a page shows.

use crate::language::{BlockState, Catalogue, said};

/// A clock that a page shows. It is a picture of a moment: the state that makes it lives in the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// The name of the person whose turn it is, or the purpose of the time.
    pub label: String,
    /// Seconds left and seconds in all.
    pub left: u32,
    pub whole: u32,
    pub running: bool,
    /// Whose time it is, of the two: 0 or 1; none where it is nobody's alone.
    pub person: Option<usize>,
}

impl Clock {
    /// The clock in words, without the passing seconds that a line-by-line front cannot show.
    pub fn words(&self, say: Catalogue) -> String {
        let time = match self.whole {
            seconds if seconds.is_multiple_of(60) => say.minutes(seconds as usize / 60),
            seconds => say.block_uneven_minutes(&clock_time(seconds)),
        };
        say.block_clock(said::BlockClock { label: &self.label, time: &time, block_state: self.state() })
    }

    /// Its state: running, resting, or over.
    pub(crate) fn state(&self) -> BlockState {
        match (self.running, self.left) {
            (_, 0) => BlockState::Over,
            (true, _) => BlockState::Runs,
            (false, _) => BlockState::Rests,
        }
    }
}

/// Seconds as a clock shows them: `2:05`.
pub fn clock_time(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
