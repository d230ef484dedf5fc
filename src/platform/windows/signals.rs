//! Events of the console that end a program, called by the names of signals. Nothing here stops and continues one.
#![expect(clippy::disallowed_methods, reason = "whoever asks for the end has given the terminal back")]

use std::{
    io,
    process::exit,
    sync::{
        Mutex, MutexGuard, Once, PoisonError,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
};

pub const SIGHUP: i32 = 1;
pub const SIGINT: i32 = 2;
pub const SIGQUIT: i32 = 3;
pub const SIGTERM: i32 = 15;
pub const SIGCONT: i32 = 18;
pub const SIGTSTP: i32 = 20;

/// Those who listen, each by its number.
static LISTENERS: Mutex<Vec<(usize, Sender<i32>)>> = Mutex::new(Vec::new());

fn listeners() -> MutexGuard<'static, Vec<(usize, Sender<i32>)>> {
    LISTENERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A listener: Ctrl-C, Ctrl-Break and the console that is closed come as [`SIGINT`].
pub struct Signals {
    number: usize,
    heard: Receiver<i32>,
}

/// The end of a listener.
pub struct Handle(usize);

impl Signals {
    pub fn new<const N: usize>(_signals: [i32; N]) -> io::Result<Self> {
        static NUMBERS: AtomicUsize = AtomicUsize::new(0);
        static LISTENING: Once = Once::new();
        let mut failed = None;
        LISTENING.call_once(|| failed = ctrlc::set_handler(tell).err());
        if let Some(e) = failed {
            return Err(io::Error::other(e));
        }
        let (send, heard) = channel();
        let number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        listeners().push((number, send));
        Ok(Self { number, heard })
    }

    pub fn forever(&mut self) -> impl Iterator<Item = i32> {
        self.heard.iter()
    }

    pub fn pending(&mut self) -> impl Iterator<Item = i32> {
        self.heard.try_iter()
    }

    pub fn handle(&self) -> Handle {
        Handle(self.number)
    }
}

impl Handle {
    pub fn close(&self) {
        listeners().retain(|(number, _)| *number != self.0);
    }
}

fn tell() {
    listeners().retain(|(_, listener)| listener.send(SIGINT).is_ok());
}

/// False always: nothing would bring us back.
pub fn would_come_back() -> bool {
    false
}

/// False always: nothing can be stopped.
pub fn stop() -> bool {
    false
}

/// False always: nothing can be stopped.
pub fn stop_group() -> bool {
    false
}

/// Nothing: a file that may grow no further is an error of that write already.
pub fn let_large_files_fail() {}

/// Ends this program, as the event does to one that does not hear it.
pub fn act_as_unheard(signal: i32) {
    exit(128 + signal)
}

/// Nothing: every program of a console hears its events by itself.
pub fn send(_signal: i32, _to: u32) {}
