//! How long nobody has touched a key, by a clock that also runs while the machine sleeps; and when that is too long.

use std::time::Duration;

use super::Shell;
use crate::{journey::pause::SOON, language::Catalogue, platform::process::since_boot};

/// Counts from the last key.
pub(super) struct Idle {
    /// Zero: never too long.
    after: Duration,
    /// In the future while somebody is known to be at work without a key.
    touched: Duration,
}

impl Idle {
    pub(super) fn after(after: Duration) -> Self {
        Self { after, touched: since_boot() }
    }

    /// How long it may still go on; none where it may for ever.
    fn left(&self) -> Option<Duration> {
        self.left_at(since_boot())
    }

    fn left_at(&self, now: Duration) -> Option<Duration> {
        (!self.after.is_zero()).then(|| (self.touched + self.after).saturating_sub(now))
    }
}

impl Shell {
    /// Locks after so long without a key; zero: never.
    pub fn lock_after(&mut self, after: Duration) {
        self.idle = Idle::after(after);
    }

    /// Notes that a key was touched, or that the user is seen to be at work.
    pub fn touched(&mut self) {
        self.idle.touched = since_boot();
    }

    /// How long a front may wait for a key before it asks whether locking is [`Shell::overdue`]; none: for ever, for
    /// there is nothing to lock.
    pub fn patience(&self) -> Option<Duration> {
        self.idle.left().filter(|_| self.is_unlocked())
    }

    /// After how long without a key it is to be locked, where that time is over. While the machine slept no front was
    /// woken, so every key asks too.
    pub fn overdue(&mut self) -> Option<Duration> {
        self.patience().filter(Duration::is_zero)?;
        match self.at_work() {
            Some(left) => self.idle.touched = since_boot() + left,
            None => return Some(self.idle.after),
        }
        None
    }

    /// As [`Shell::overdue`], for a front that a running clock wakes every second: only sleep makes it so late.
    pub fn overslept(&mut self) -> Option<Duration> {
        self.patience().filter(Duration::is_zero)?;
        self.ask_the_time();
        self.pause_left().is_none().then_some(self.idle.after)
    }

    /// True while there is something to lock.
    pub fn is_unlocked(&self) -> bool {
        self.app.is_open()
    }

    /// For how long a clock still runs, or a pause that ends soon: their time is not idle time. A pause until tomorrow
    /// is.
    fn at_work(&mut self) -> Option<Duration> {
        let clock = self.counts_for();
        self.pause_left().max(clock).filter(|left| !left.is_zero())
    }

    fn pause_left(&self) -> Option<Duration> {
        let session = &self.app.session;
        let left = session.journey.pause().map(|(_, pause)| pause.left(session.now));
        left.filter(|left| *left <= SOON)?.to_std().ok().filter(|left| !left.is_zero())
    }
}

/// About how long: `12 minutes`, or below a minute and a half `40 seconds`.
pub fn in_about(say: Catalogue, time: Duration) -> String {
    let seconds = usize::try_from(time.as_secs()).unwrap_or(usize::MAX);
    if seconds < 90 { say.shell_seconds(seconds) } else { say.minutes(seconds.div_ceil(60)) }
}

/// A length of time in words: `10 minutes`.
pub fn in_words(say: Catalogue, time: Duration) -> String {
    let seconds = usize::try_from(time.as_secs()).unwrap_or(usize::MAX);
    if seconds.is_multiple_of(60) { say.minutes(seconds / 60) } else { say.shell_seconds(seconds) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN_MINUTES: Duration = Duration::from_secs(600);

    #[test]
    fn time_without_a_key_is_counted_from_the_last_one() {
        let idle = Idle { after: TEN_MINUTES, touched: Duration::from_secs(100) };
        let left = [100, 160, 700, 1000].map(|seconds| idle.left_at(Duration::from_secs(seconds)));
        assert_eq!(left, [600, 540, 0, 0].map(|seconds| Some(Duration::from_secs(seconds))));
        let idle = Idle::after(TEN_MINUTES);
        assert!(idle.left().unwrap() > Duration::from_secs(590));
        assert_eq!(Idle::after(Duration::ZERO).left(), None);
    }

    #[test]
    fn a_length_of_time_is_said_in_whole_minutes_where_it_has_them() {
        let said = [60, 600, 1, 90].map(|seconds| in_words(Catalogue::ENGLISH, Duration::from_secs(seconds)));
        assert_eq!(said, ["1 minute", "10 minutes", "1 second", "90 seconds"]);
    }
}
