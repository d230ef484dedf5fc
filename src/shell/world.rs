//! The clock and the dice, as one thing that a story can replace.

use std::{
    sync::LazyLock,
    time::{Duration, Instant},
};

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use crate::platform::clock;

pub trait World {
    fn now(&mut self) -> DateTime<FixedOffset>;

    /// Time that only ever goes on, whatever the clock on the wall says. It stands still while the machine sleeps.
    fn elapsed(&mut self) -> Duration;

    /// A new id, in the order of time.
    fn fresh_id(&mut self) -> Uuid;
}

/// The machine's own clock, in its own time zone.
#[derive(Debug)]
pub struct Machine;

impl World for Machine {
    fn now(&mut self) -> DateTime<FixedOffset> {
        clock::now()
    }

    /// Since it was first asked.
    fn elapsed(&mut self) -> Duration {
        static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
        FIRST.elapsed()
    }

    fn fresh_id(&mut self) -> Uuid {
        clock::fresh_id()
    }
}
