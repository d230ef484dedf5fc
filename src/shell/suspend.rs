//! Stepping aside: the program stops until the shell that started it brings it back.

use rustix::process::{getpgrp, getsid};
use signal_hook::{consts::SIGSTOP, low_level::raise};

/// True where a shell looks after us: the group that a session began with has none, and would stay stopped for ever.
pub fn would_come_back() -> bool {
    !getsid(None).is_ok_and(|session| session == getpgrp())
}

/// Stops this program alone; whoever asked for it asked others as well, where they meant to. Answers when it goes on,
/// at once where nobody would bring it back.
pub fn stop() -> bool {
    // Raised on this thread: it does nothing more before it has stopped.
    would_come_back() && raise(SIGSTOP).is_ok()
}
