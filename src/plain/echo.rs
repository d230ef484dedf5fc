//! A terminal's echo: off while a passphrase is typed, and back however that ends. Only a kill that nothing can hear
//! leaves it off.

use std::{
    io,
    os::fd::{AsFd, OwnedFd},
    sync::{Mutex, MutexGuard, PoisonError},
};

use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, Termios, isatty, tcflush, tcgetattr, tcsetattr,
};

use super::signals;

/// The terminal that echoes nothing now, where the thread that hears signals finds it too.
static QUIET: Mutex<Option<Quiet>> = Mutex::new(None);

struct Quiet {
    terminal: OwnedFd,
    before: Termios,
    during: Termios,
}

/// A guard: typed letters are not shown until it is dropped.
pub struct Off(());

/// Switches echo off; none where there is no terminal. What was typed ahead was seen, so it is no passphrase and goes.
pub fn off(terminal: impl AsFd) -> io::Result<Option<Off>> {
    if !isatty(&terminal) {
        return Ok(None);
    }
    signals::listen();
    let before = tcgetattr(&terminal)?;
    let mut during = before.clone();
    during.local_modes.remove(LocalModes::ECHO);
    // The end of the line is no secret, and the next row begins below.
    during.local_modes.insert(LocalModes::ECHONL);
    let terminal = terminal.as_fd().try_clone_to_owned()?;
    let mut quiet = quiet();
    tcsetattr(&terminal, OptionalActions::Flush, &during)?;
    *quiet = Some(Quiet { terminal, before, during });
    Ok(Some(Off(())))
}

impl Off {
    /// Half a passphrase goes, or else whoever reads next would read it, and show it.
    pub fn forget(&self) {
        if let Some(quiet) = &*quiet() {
            let _ = tcflush(&quiet.terminal, QueueSelector::IFlush);
        }
    }
}

impl Drop for Off {
    fn drop(&mut self) {
        if let Some(quiet) = quiet().take() {
            quiet.set(OptionalActions::Now, &quiet.before);
        }
    }
}

impl Quiet {
    /// Errors are of no use here: there may be no terminal any more.
    fn set(&self, when: OptionalActions, modes: &Termios) {
        let _ = tcsetattr(&self.terminal, when, modes);
    }
}

fn quiet() -> MutexGuard<'static, Option<Quiet>> {
    QUIET.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does something that ends or stops us, with the terminal echoing meanwhile. Half a passphrase goes.
pub fn on_while(leave: impl FnOnce()) {
    let quiet = quiet();
    quiet.iter().for_each(|quiet| quiet.set(OptionalActions::Flush, &quiet.before));
    leave();
    // Only after a stop is there anything to go on with.
    quiet.iter().for_each(|quiet| quiet.set(OptionalActions::Now, &quiet.during));
}
