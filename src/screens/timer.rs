//! A clock that a screen runs: it counts whole seconds, rests, and goes on. It never rings and never hurries anybody.

use chrono::{DateTime, FixedOffset};

use crate::block;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timer {
    whole: u32,
    /// Seconds that were left when it last started or rested.
    left: u32,
    /// When it last started; none while it rests.
    since: Option<DateTime<FixedOffset>>,
}

impl Timer {
    pub fn of_minutes(minutes: u32) -> Self {
        Self { whole: minutes * 60, left: minutes * 60, since: None }
    }

    pub fn started(mut self, now: DateTime<FixedOffset>) -> Self {
        self.since = Some(now);
        self
    }

    pub fn runs(&self) -> bool {
        self.since.is_some()
    }

    pub fn left(&self, now: DateTime<FixedOffset>) -> u32 {
        let passed = self.since.map_or(0, |since| (now - since).num_seconds().max(0));
        self.left.saturating_sub(u32::try_from(passed).unwrap_or(u32::MAX))
    }

    /// Rests, or goes on from where it rested.
    pub fn toggle(&mut self, now: DateTime<FixedOffset>) {
        self.left = self.left(now);
        self.since = if self.since.is_some() { None } else { Some(now) };
    }

    pub fn shown(&self, label: impl Into<String>, now: DateTime<FixedOffset>) -> block::Clock {
        block::Clock { label: label.into(), left: self.left(now), whole: self.whole, running: self.runs() }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Duration, Utc};

    use super::*;

    #[test]
    fn a_clock_rests_goes_on_and_stops_at_nothing() {
        let start = DateTime::<Utc>::UNIX_EPOCH.fixed_offset();
        let at = |seconds| start + Duration::seconds(seconds);
        let mut timer = Timer::of_minutes(1).started(start);
        assert_eq!(timer.left(at(20)), 40);
        timer.toggle(at(20));
        assert_eq!((timer.runs(), timer.left(at(500))), (false, 40));
        timer.toggle(at(500));
        assert_eq!(timer.left(at(510)), 30);
        assert_eq!(timer.left(at(9_999)), 0);
        assert_eq!(timer.left(at(400)), 40, "a clock set back takes no time away");
    }
}
