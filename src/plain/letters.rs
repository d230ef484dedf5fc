//! The modes of a terminal on which lines are typed: it hands on letters as they come and shows none by itself, because
//! its own lines are cut (at 4,095 bytes on Linux, at 1,024 on macOS). It is given back however that ends. Only a kill
//! that nothing can hear leaves it so.

use std::{
    io,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::signals;
use crate::platform::terminal::{AsFd, LineKeys, Modes, OwnedFd, is_terminal, open_again};

/// The terminal that hands on letters now, where the thread that hears signals finds it too.
static TAKEN: Mutex<Option<Taken>> = Mutex::new(None);

/// How often the program was stopped while it had the terminal.
static STOPS: AtomicUsize = AtomicUsize::new(0);

struct Taken {
    terminal: OwnedFd,
    before: Modes,
    during: Modes,
}

/// A guard: the terminal hands on letters until it is dropped.
pub struct Letters {
    /// Takes what is shown of them, also where the input cannot be written to.
    pub terminal: OwnedFd,
    pub keys: LineKeys,
}

/// Takes a terminal; none where there is none.
pub fn take(terminal: impl AsFd) -> io::Result<Option<Letters>> {
    if !is_terminal(&terminal) {
        return Ok(None);
    }
    signals::listen();
    let before = Modes::of(&terminal)?;
    let (keys, during) = (before.line_keys(), before.clone().by_letters());
    let terminal = open_again(terminal.as_fd())?;
    let mut taken = taken();
    during.set(&terminal)?;
    *taken = Some(Taken { terminal: terminal.try_clone()?, before, during });
    Ok(Some(Letters { terminal, keys }))
}

impl Drop for Letters {
    fn drop(&mut self) {
        if let Some(taken) = taken().take() {
            // There may be no terminal any more.
            let _ = taken.before.set(&taken.terminal);
        }
    }
}

fn taken() -> MutexGuard<'static, Option<Taken>> {
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How often it was stopped so far.
pub fn stops() -> usize {
    STOPS.load(Ordering::Relaxed)
}

/// Does something that ends or stops us, with the terminal as it was meanwhile. What was typed and not read goes: it may
/// be half a passphrase.
pub fn given_back_while(leave: impl FnOnce()) {
    let taken = taken();
    taken.iter().for_each(|taken| drop(taken.before.set_afresh(&taken.terminal)));
    leave();
    STOPS.fetch_add(1, Ordering::Relaxed);
    // Only after a stop is there anything to go on with.
    taken.iter().for_each(|taken| drop(taken.during.set(&taken.terminal)));
}
