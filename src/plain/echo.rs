//! A terminal's echo: off while a passphrase is typed, and back however that ends. Only a kill that nothing can hear
//! leaves it off.

use std::{
    io,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::signals;
use crate::platform::terminal::{AsFd, Modes, OwnedFd, drop_typed, is_terminal};

/// The terminal that echoes nothing now, where the thread that hears signals finds it too.
static QUIET: Mutex<Option<Quiet>> = Mutex::new(None);

struct Quiet {
    terminal: OwnedFd,
    before: Modes,
    during: Modes,
}

/// A guard: typed letters are not shown until it is dropped.
pub struct Off(());

/// Switches echo off; none where there is no terminal. What was typed ahead was seen, so it is no passphrase and goes.
pub fn off(terminal: impl AsFd) -> io::Result<Option<Off>> {
    if !is_terminal(&terminal) {
        return Ok(None);
    }
    signals::listen();
    let before = Modes::of(&terminal)?;
    let during = before.clone().without_echo();
    let terminal = terminal.as_fd().try_clone_to_owned()?;
    let mut quiet = quiet();
    during.set_afresh(&terminal)?;
    *quiet = Some(Quiet { terminal, before, during });
    Ok(Some(Off(())))
}

impl Off {
    /// Half a passphrase goes, or else whoever reads next would read it, and show it.
    pub fn forget(&self) {
        if let Some(quiet) = &*quiet() {
            drop_typed(&quiet.terminal);
        }
    }
}

impl Drop for Off {
    fn drop(&mut self) {
        if let Some(quiet) = quiet().take() {
            // There may be no terminal any more.
            let _ = quiet.before.set(&quiet.terminal);
        }
    }
}

fn quiet() -> MutexGuard<'static, Option<Quiet>> {
    QUIET.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does something that ends or stops us, with the terminal echoing meanwhile. Half a passphrase goes.
pub fn on_while(leave: impl FnOnce()) {
    let quiet = quiet();
    quiet.iter().for_each(|quiet| drop(quiet.before.set_afresh(&quiet.terminal)));
    leave();
    // Only after a stop is there anything to go on with.
    quiet.iter().for_each(|quiet| drop(quiet.during.set(&quiet.terminal)));
}
