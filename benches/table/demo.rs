//! The demo, a newcomer's first command: until anything is seen, and until its page is there.

use std::{path::Path, time::Instant};

use super::{GUIDE, pty::Running, samples::Samples};

/// A made-up couple that began so many weeks ago.
pub struct Demo {
    pub weeks: u8,
    /// Until its first byte, by the clock on the wall.
    pub byte: Samples,
    /// Until its page, in processor time.
    pub page: Samples,
}

impl Demo {
    pub fn of(weeks: u8) -> Self {
        Self { weeks, byte: Samples::default(), page: Samples::default() }
    }

    pub fn start(&mut self) {
        let begun = Instant::now();
        let mut running = Running::start(Path::new(GUIDE), &["demo", "--weeks", &self.weeks.to_string()]);
        running.says_anything();
        self.byte.add(begun.elapsed().as_secs_f64() * 1e3);
        running.awaits("Who is here?");
        running.rests();
        self.page.add(running.spent());
        running.leave();
    }
}
