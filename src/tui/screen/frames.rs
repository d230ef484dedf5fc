//! The frames of a made moment, one after the other.

use std::{
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use super::{Event, Screen};

/// From one frame to the next.
const FRAME: Duration = Duration::from_millis(350);

impl Screen {
    /// The next event; none when the next frame of a moment is due instead.
    pub(super) fn wait_for_frame(&mut self, events: &Receiver<Event>) -> anyhow::Result<Option<Event>> {
        let due = *self.next_frame.get_or_insert_with(|| Instant::now() + FRAME);
        match events.recv_timeout(due.saturating_duration_since(Instant::now())) {
            Ok(event) => Ok(Some(event)),
            Err(RecvTimeoutError::Timeout) => {
                self.next_frame = Some(due.max(Instant::now() - FRAME) + FRAME);
                self.view.next_frame();
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }
}
