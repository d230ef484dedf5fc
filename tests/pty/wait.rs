//! Waiting, in the one place that may sleep.

use std::{
    thread,
    time::{Duration, Instant},
};

/// What takes longer than this does not happen.
const DEADLINE: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(2);

/// Waits until something is there; `otherwise` says what is there instead when it never comes.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>, otherwise: impl Fn() -> String) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(began.elapsed() < DEADLINE, "{what:?} never came. Instead:\n{}", otherwise());
        thread::sleep(LOOK_AGAIN);
    }
}

/// Lets a moment pass where the passing itself is the point: typing at a pace, watching somebody do nothing.
pub fn pass(time: Duration) {
    thread::sleep(time);
}

/// Waits to be killed.
pub fn for_ever() -> ! {
    loop {
        thread::park();
    }
}
