//! The clock and the dice, as one thing that a story can replace.
#![expect(clippy::disallowed_methods, reason = "the one place where the clock is asked and randomness drawn")]

use std::{
    sync::LazyLock,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use chrono::{DateTime, FixedOffset, Local, TimeZone};
use uuid::Uuid;

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
    /// The local time; 1970 where the machine's clock is before it, which chrono's own `now` does not survive.
    fn now(&mut self) -> DateTime<FixedOffset> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let millis = i64::try_from(since.as_millis()).unwrap_or_default();
        Local.timestamp_millis_opt(millis).single().unwrap_or_default().fixed_offset()
    }

    /// Since it was first asked.
    fn elapsed(&mut self) -> Duration {
        static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
        FIRST.elapsed()
    }

    fn fresh_id(&mut self) -> Uuid {
        Uuid::now_v7()
    }
}
