//! A terminal's echo: off while a passphrase is typed, and back however that ends. Only a kill that nothing can hear
//! leaves it off.

use std::{
    io,
    os::fd::{AsFd, OwnedFd},
    sync::{Mutex, MutexGuard, Once, PoisonError},
    thread,
};

use rustix::{
    process::{getpgrp, getsid},
    termios::{LocalModes, OptionalActions, Termios, isatty, tcgetattr, tcsetattr},
};
use signal_hook::{
    consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP},
    iterator::Signals,
    low_level::emulate_default_handler,
};

/// The terminal that echoes nothing now, where the thread that hears signals finds it too.
static QUIET: Mutex<Option<Quiet>> = Mutex::new(None);

struct Quiet {
    terminal: OwnedFd,
    before: Termios,
    during: Termios,
}

/// Nothing typed is shown until this is dropped.
pub struct Off(());

/// Switches echo off; none where there is no terminal. What was typed ahead was seen, so it is no passphrase and goes.
pub fn off(terminal: impl AsFd) -> io::Result<Option<Off>> {
    if !isatty(&terminal) {
        return Ok(None);
    }
    static LISTENING: Once = Once::new();
    // Where signals cannot be heard, the passphrase is hidden all the same.
    LISTENING.call_once(|| drop(listen()));
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

/// From now on, for good: a signal that ends or stops us does so after the terminal echoes again.
fn listen() -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP])?;
    thread::Builder::new().name("echo".into()).spawn(move || {
        for signal in signals.forever() {
            if signal == SIGTSTP && nobody_would_bring_us_back() {
                continue;
            }
            let quiet = quiet();
            // Half a passphrase goes, or else whoever reads next would read it, and show it.
            quiet.iter().for_each(|quiet| quiet.set(OptionalActions::Flush, &quiet.before));
            let _ = emulate_default_handler(signal);
            // Only after a stop is there anything to go on with.
            quiet.iter().for_each(|quiet| quiet.set(OptionalActions::Now, &quiet.during));
        }
    })?;
    Ok(())
}

/// The group that a session began with has no shell to look after it.
fn nobody_would_bring_us_back() -> bool {
    getsid(None).is_ok_and(|session| session == getpgrp())
}
