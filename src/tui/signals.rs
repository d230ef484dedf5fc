//! Signals and the quick exit: two small threads that can finish the job alone, because a read from a terminal that is
//! gone spins for ever (crossterm #793). The draft is on disk before a key is painted, so nothing waits to be saved.

#![expect(
    clippy::disallowed_methods,
    reason = "the terminal is given back first; there is nothing else to undo"
)]

use std::{
    io,
    sync::mpsc::{self, Sender},
    thread,
    time::Duration,
};

use super::{Event, terminal};
use crate::platform::{
    self,
    signals::{self, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, Signals},
};

/// How long the loop may take for a quick exit before it is done without it.
const PATIENCE: Duration = Duration::from_millis(80);

/// Listens for signals, and for the terminal going away.
pub fn listen(events: Sender<Event>) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT])?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        for signal in signals.forever() {
            match signal {
                // The loop's receiver is gone only when everything ends anyway.
                SIGTSTP => drop(events.send(Event::Suspend)),
                SIGCONT => drop(events.send(Event::Resumed)),
                _ => end(terminal::leave, 128 + signal),
            }
        }
    })?;
    thread::Builder::new().name("terminal".into()).spawn(|| {
        if platform::terminal::wait_until_gone(io::stdin()) {
            end(terminal::leave, 128 + SIGHUP);
        }
    })?;
    Ok(())
}

/// Sees to it that a quick exit happens, even while the loop is busy.
pub fn vanish_soon() {
    thread::sleep(PATIENCE);
    end(terminal::vanish, 0);
}

/// Gives the terminal back, unless that hangs, and ends the process.
fn end(give_back: fn(), code: i32) -> ! {
    let (done, wait) = mpsc::channel();
    thread::spawn(move || {
        give_back();
        done.send(())
    });
    let _ = wait.recv_timeout(PATIENCE);
    std::process::exit(code)
}

/// For Ctrl-Z: everything that was started with us stops too, as a terminal would have it. Answers whether we stopped.
pub fn stop_together() -> bool {
    stop(signals::stop_group)
}

/// For SIGTSTP. Answers whether we stopped.
pub fn stop_alone() -> bool {
    stop(signals::stop)
}

fn stop(stop: fn() -> bool) -> bool {
    if !signals::would_come_back() {
        return false;
    }
    terminal::leave();
    stop()
}
