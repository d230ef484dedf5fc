//! The window of a terminal: how wide it is, and how it is wiped on leaving, on locking, when somebody sits down and behind
//! a page of which nothing is kept, so that what was said stays neither on the screen nor above it. That is the only escape
//! sequence of this front.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::platform::terminal::{AsFd, OwnedFd, columns, is_simple, is_terminal, write_within};

/// Home, erase the screen, erase what can be scrolled back to (xterm's own `3J`, which others took over).
const WIPE: &[u8] = b"\x1b[H\x1b[2J\x1b[3J";

/// The width of a terminal that does not say how wide it is.
const USUAL: usize = 80;

/// How long it is waited for a terminal that takes nothing now: 80 ms, as on the screen.
const PATIENCE: Duration = Duration::from_millis(80);

/// The terminal, where the thread that hears signals finds it too.
static TERMINAL: Mutex<Option<Terminal>> = Mutex::new(None);

struct Terminal {
    output: OwnedFd,
    /// True where it knows the sequence that wipes it.
    knows: bool,
}

/// A guard: the window is wiped when it is dropped, however that comes.
pub struct Window(());

impl Window {
    /// The window of this output. Nothing is ever wiped where it is no terminal, or one that knows no such sequence.
    pub fn of(output: impl AsFd) -> Self {
        let terminal = is_terminal(&output).then(|| output.as_fd().try_clone_to_owned().ok());
        let knows = || !is_simple();
        *terminal_in_use() = terminal.flatten().map(|output| Terminal { output, knows: knows() });
        Self(())
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        wipe();
        terminal_in_use().take();
    }
}

/// True where what is said can be wiped again.
pub fn is_wiped() -> bool {
    terminal_in_use().as_ref().is_some_and(|terminal| terminal.knows)
}

/// How many cells a row may take: as many as the window has. Into a pipe or a file a paragraph is one row.
pub fn width() -> usize {
    let Some(Terminal { output, .. }) = &*terminal_in_use() else { return usize::MAX };
    match columns(output) {
        0 => USUAL,
        columns => columns,
    }
}

/// Wipes the window now, unless the terminal takes nothing (it was stopped by Ctrl-S): leaving waits for no terminal.
/// Errors are of no use here: there may be none any more.
pub fn wipe() {
    if let Some(Terminal { output: terminal, knows: true }) = &*terminal_in_use() {
        let _ = write_within(PATIENCE, terminal, WIPE);
    }
}

fn terminal_in_use() -> MutexGuard<'static, Option<Terminal>> {
    TERMINAL.lock().unwrap_or_else(PoisonError::into_inner)
}
