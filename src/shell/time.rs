//! Time in the shell: it asks the world before every message, and tells the fronts how long nothing happens.

use std::time::Duration;

use super::Shell;

impl Shell {
    pub(super) fn ask_the_time(&mut self) {
        let session = &mut self.app.session;
        (session.now, session.elapsed) = (self.world.now(), self.world.elapsed());
    }

    /// How long a clock still counts, shown or not; none where none runs.
    pub fn counts_for(&mut self) -> Option<Duration> {
        self.ask_the_time();
        self.app.counts_for()
    }

    /// How long until the page says something else by itself, where no clock ticks on it.
    pub fn changes_in(&self) -> Option<Duration> {
        self.app.overlay.as_ref()?.changes_in(&self.app.session)
    }

    /// Sets whether a clock that ran out is heard, once. On the screen the bell is off unless the user asked for it.
    pub fn ring_when_up(&mut self, rings: bool) {
        self.bell = rings;
    }

    pub fn has_bell(&self) -> bool {
        self.bell
    }

    /// True where a clock has run out and somebody asked to hear it.
    pub fn rings(&self) -> bool {
        self.bell && self.app.time_is_up()
    }
}
