//! A clock that a screen runs: it counts whole seconds, rests, and goes on. It never hurries anybody. It counts by
//! [`Session::elapsed`](super::Session), which a changed system clock does not touch; while nobody can see it (the program
//! is closed or stopped, the page is covered, the machine sleeps) it rests.

use std::time::Duration;

use crate::{
    block::{self, Block},
    language::Catalogue,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timer {
    whole: u32,
    /// Seconds that were left when it last started or rested.
    left: u32,
    /// When it last started; none while it rests.
    since: Option<Duration>,
    /// True where it rests because they were away.
    away: bool,
}

impl Timer {
    pub fn of_minutes(minutes: u32) -> Self {
        Self { whole: minutes * 60, left: minutes * 60, since: None, away: false }
    }

    pub fn started(mut self, elapsed: Duration) -> Self {
        self.since = Some(elapsed);
        self
    }

    /// As it stood when they left, resting.
    pub fn left_at(mut self, left: u32) -> Self {
        (self.left, self.since, self.away) = (left.min(self.whole), None, true);
        self
    }

    pub fn runs(&self) -> bool {
        self.since.is_some()
    }

    /// True while it runs and is not through.
    pub fn counts(&self, elapsed: Duration) -> bool {
        self.runs() && self.left(elapsed) > 0
    }

    /// True once it ran to its end.
    pub fn is_up(&self, elapsed: Duration) -> bool {
        self.left(elapsed) == 0
    }

    /// Seconds that were left when it last began, went on or rested.
    pub fn stood(&self) -> u32 {
        self.left
    }

    /// Seconds that are left.
    pub fn left(&self, elapsed: Duration) -> u32 {
        let passed = self.since.map_or(0, |since| elapsed.saturating_sub(since).as_secs());
        self.left.saturating_sub(u32::try_from(passed).unwrap_or(u32::MAX))
    }

    pub fn rest(&mut self, elapsed: Duration) {
        self.left = self.left(elapsed);
        self.since = None;
    }

    pub fn go_on(&mut self, elapsed: Duration) {
        if !self.runs() {
            (self.since, self.away) = (Some(elapsed), false);
        }
    }

    /// Rests, or goes on from where it rested.
    pub fn toggle(&mut self, elapsed: Duration) {
        if self.runs() { self.rest(elapsed) } else { self.go_on(elapsed) }
    }

    /// Rests while they are away, until they say that it goes on. True where it ran.
    pub fn step_away(&mut self, elapsed: Duration) -> bool {
        let ran = self.counts(elapsed);
        if ran {
            self.rest(elapsed);
            self.away = true;
        }
        ran
    }

    /// The clock as a page shows it, and above it in words what a picture may not say; `up` once it is through.
    pub fn blocks(
        &self,
        label: impl Into<String>,
        up: &str,
        elapsed: Duration,
        say: Catalogue,
    ) -> Vec<Block> {
        let left = self.left(elapsed);
        let words = match left {
            0 => Some(Block::say(up)),
            _ if self.away => Some(Block::say(say.timer_rested(&block::clock_time(left)))),
            _ => None,
        };
        let clock =
            block::Clock { label: label.into(), left, whole: self.whole, running: self.runs(), person: None };
        words.into_iter().chain([Block::Clock(clock)]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn says(timer: &Timer, seconds: u64) -> String {
        let blocks = timer.blocks("Sam", "It is up.", at(seconds), Catalogue::ENGLISH);
        blocks.iter().flat_map(Block::spans).map(|span| span.text.as_str()).collect()
    }

    #[test]
    fn a_clock_rests_goes_on_and_stops_at_nothing() {
        let mut timer = Timer::of_minutes(1).started(at(100));
        assert_eq!(timer.left(at(120)), 40);
        timer.toggle(at(120));
        assert_eq!((timer.runs(), timer.left(at(600))), (false, 40));
        timer.toggle(at(600));
        assert_eq!(timer.left(at(610)), 30);
        assert!(timer.counts(at(639)) && !timer.counts(at(640)) && timer.is_up(at(9_999)));
        assert_eq!(says(&timer, 640), "It is up.");
    }

    #[test]
    fn a_clock_rests_while_they_are_away_and_says_so_until_it_goes_on() {
        let mut timer = Timer::of_minutes(3).started(at(0));
        assert!(timer.step_away(at(50)));
        assert!(!timer.step_away(at(60)), "it rests already");
        assert_eq!(says(&timer, 9_999), "The clock rested while you were away: 2:10 left.");
        timer.go_on(at(10_000));
        assert_eq!((timer.left(at(10_010)), says(&timer, 10_010)), (120, String::new()));
    }

    #[test]
    fn a_clock_that_was_kept_is_never_longer_than_its_whole() {
        let timer = Timer::of_minutes(3).left_at(9_999);
        assert_eq!((timer.left(at(5)), timer.runs()), (180, false));
        assert_eq!(
            says(&Timer::of_minutes(3).left_at(130), 0),
            "The clock rested while you were away: 2:10 left."
        );
    }
}
