//! The window of a terminal, wiped on leaving, on locking and behind a page of which nothing is kept: what was said stays
//! neither on the screen nor above it. It is the only escape sequence of this front.

use std::{
    env,
    os::fd::{AsFd, OwnedFd},
    sync::{Mutex, MutexGuard, PoisonError},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    termios::isatty,
};

/// Home, erase the screen, erase what can be scrolled back to (xterm's own `3J`, which others took over).
const WIPE: &[u8] = b"\x1b[H\x1b[2J\x1b[3J";

/// How long it is waited for a terminal that takes nothing now: 80 ms, as on the screen.
const PATIENCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 80_000_000 };

/// The terminal to wipe, where the thread that hears signals finds it too.
static TERMINAL: Mutex<Option<OwnedFd>> = Mutex::new(None);

/// A guard: the window is wiped when it is dropped, however that comes.
pub struct Window(());

impl Window {
    /// The window of this output. Nothing is ever wiped where it is no terminal, or one that knows no such sequence.
    pub fn of(output: impl AsFd) -> Self {
        let knows = env::var_os("TERM").is_some_and(|term| !term.is_empty() && term != "dumb");
        let terminal = (knows && isatty(&output)).then(|| output.as_fd().try_clone_to_owned().ok());
        *terminal_to_wipe() = terminal.flatten();
        Self(())
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        wipe();
        terminal_to_wipe().take();
    }
}

/// True where what is said can be wiped again.
pub fn is_wiped() -> bool {
    terminal_to_wipe().is_some()
}

/// Wipes the window now, unless the terminal takes nothing (it was stopped by Ctrl-S): leaving waits for no terminal.
/// Errors are of no use here: there may be none any more.
pub fn wipe() {
    if let Some(terminal) = &*terminal_to_wipe() {
        let mut watched = [PollFd::new(terminal, PollFlags::OUT)];
        if poll(&mut watched, Some(&PATIENCE)).is_ok_and(|ready| ready > 0) {
            let _ = rustix::io::write(terminal, WIPE);
        }
    }
}

fn terminal_to_wipe() -> MutexGuard<'static, Option<OwnedFd>> {
    TERMINAL.lock().unwrap_or_else(PoisonError::into_inner)
}
