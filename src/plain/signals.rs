//! Signals that end or stop us, heard on a thread of their own: the window is wiped and the terminal echoes again first,
//! and whoever has something to lock is told before a stop.

use std::{
    io::{self, PipeReader, PipeWriter, Write, pipe},
    sync::{Mutex, Once, PoisonError},
    thread,
};

use super::{letters, window};
use crate::platform::signals::{self, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, Signals};

/// The reader that is told of a stop, and stops the program then.
static TOLD: Mutex<Option<PipeWriter>> = Mutex::new(None);

/// From now on, for good. Where signals cannot be heard, they do what they always do.
pub fn listen() {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| drop(listen_on_a_thread()));
}

fn listen_on_a_thread() -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP])?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        for signal in signals.forever() {
            if signal == SIGTSTP && (is_told() || !signals::would_come_back()) {
                continue;
            }
            if signal == SIGINT && is_open() {
                leave();
            }
            if signal != SIGTSTP {
                window::wipe();
            }
            letters::given_back_while(|| signals::act_as_unheard(signal));
        }
    })?;
    Ok(())
}

/// True while the guide is open, and not only a passphrase asked for.
fn is_open() -> bool {
    TOLD.lock().unwrap_or_else(PoisonError::into_inner).is_some()
}

/// The quick exit. Every finished line is kept already, so that this is no failure.
#[expect(
    clippy::disallowed_methods,
    reason = "the terminal echoes again, and nothing else is to be given back"
)]
fn leave() {
    window::wipe();
    letters::given_back_while(|| std::process::exit(0));
}

fn is_told() -> bool {
    let told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    told.as_ref().is_some_and(|mut told| told.write_all(b"!").is_ok())
}

/// From now on a stop (Ctrl-Z) waits: a byte comes here instead.
pub fn told_of_stops() -> io::Result<PipeReader> {
    let (stops, told) = pipe()?;
    *TOLD.lock().unwrap_or_else(PoisonError::into_inner) = Some(told);
    listen();
    Ok(stops)
}

/// Stops us, with the terminal echoing meanwhile; not where nobody would bring us back.
pub fn stop() {
    if signals::would_come_back() {
        letters::given_back_while(|| {
            signals::stop();
        });
    }
}
