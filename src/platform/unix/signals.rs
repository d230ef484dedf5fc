//! Signals that end, stop and continue a program.

use std::sync::Arc;

use rustix::process::{Pid, Signal, getpgrp, getsid, kill_current_process_group, kill_process};
pub use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP},
    iterator::Signals,
};
use signal_hook::{
    consts::{SIGSTOP, SIGXFSZ},
    flag,
    low_level::{emulate_default_handler, raise},
};

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

/// Stops everything that was started with this program. Answers whether it stopped.
pub fn stop_group() -> bool {
    kill_current_process_group(Signal::STOP).is_ok()
}

/// From now on a file that may grow no further is an error of that write, and ends no program.
pub fn let_large_files_fail() {
    // The flag is of no use: the write itself says it. Where it cannot be heard, the signal does what it always does.
    let _ = flag::register(SIGXFSZ, Arc::default());
}

/// Does what the signal does to a program that does not hear it.
pub fn act_as_unheard(signal: i32) {
    let _ = emulate_default_handler(signal);
}

/// Sends a signal to another program, by its number. It may be gone already.
pub fn send(signal: i32, to: u32) {
    let to = i32::try_from(to).ok().and_then(Pid::from_raw);
    if let (Some(to), Some(signal)) = (to, Signal::from_named_raw(signal)) {
        let _ = kill_process(to, signal);
    }
}
