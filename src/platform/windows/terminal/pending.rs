//! Reading ahead: a console cannot be waited for with a limit, so a thread reads from it, one piece each time it is asked.

use std::{
    collections::HashMap,
    fs::File,
    io::{self, ErrorKind, IsTerminal, Read},
    os::windows::io::AsRawHandle,
    sync::{
        Mutex, MutexGuard, PoisonError,
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    thread,
    time::Duration,
};

use zeroize::Zeroizing;

use super::{AsFd, file};

/// As much as the standard library's own buffer: so it hands on what it reads and keeps nothing.
const ROOM: usize = 8192;

/// Bytes of one reading, or why there are none.
type Chunk = io::Result<Zeroizing<Vec<u8>>>;

/// A source that is read ahead.
#[derive(Default)]
struct Ahead {
    /// A thread reads; its piece comes here.
    coming: Option<Receiver<Chunk>>,
    /// Bytes that came and were not taken.
    here: Option<Chunk>,
}

/// By the number of the handle.
static SOURCES: Mutex<Option<HashMap<usize, Ahead>>> = Mutex::new(None);

fn sources() -> MutexGuard<'static, Option<HashMap<usize, Ahead>>> {
    SOURCES.lock().unwrap_or_else(PoisonError::into_inner)
}

fn number(of: &impl AsFd) -> usize {
    of.as_fd().as_raw_handle().addr()
}

/// True where bytes of a source are here, or the end of it, within this time (none: for ever).
pub fn comes(from: &impl AsFd, most: Option<Duration>) -> io::Result<bool> {
    let mut sources = sources();
    let ahead = sources.get_or_insert_default().entry(number(from)).or_default();
    if ahead.here.is_none() {
        let coming = match ahead.coming.take() {
            Some(coming) => coming,
            None => ask(file(from)?)?,
        };
        ahead.here =
            match most.map_or_else(|| coming.recv().map_err(Into::into), |most| coming.recv_timeout(most)) {
                Ok(piece) => Some(piece),
                Err(RecvTimeoutError::Disconnected) => Some(Err(ErrorKind::BrokenPipe.into())),
                Err(RecvTimeoutError::Timeout) => {
                    ahead.coming = Some(coming);
                    None
                }
            };
    }
    Ok(ahead.here.is_some())
}

/// Lets a thread read one piece.
fn ask(mut from: File) -> io::Result<Receiver<Chunk>> {
    let (send, coming) = channel();
    thread::Builder::new().name("reading".into()).spawn(move || {
        let mut bytes = Zeroizing::new(vec![0; ROOM]);
        // A console hands on letters as UTF-8 only through the standard library's own input.
        let is_console = from.is_terminal() && io::stdin().is_terminal();
        let read = if is_console { io::stdin().read(&mut bytes) } else { from.read(&mut bytes) };
        // Where nobody waits any more, nobody misses it.
        let _ = send.send(read.map(|count| {
            bytes.truncate(count);
            bytes
        }));
    })?;
    Ok(coming)
}

/// Takes bytes, waiting for some where none are here.
pub fn take(from: &impl AsFd, into: &mut [u8]) -> io::Result<usize> {
    comes(from, None)?;
    let mut sources = sources();
    let ahead = sources.get_or_insert_default().entry(number(from)).or_default();
    let Some(piece) = ahead.here.take() else { return Ok(0) };
    let piece = piece?;
    let count = piece.len().min(into.len());
    into[..count].copy_from_slice(&piece[..count]);
    if count < piece.len() {
        ahead.here = Some(Ok(Zeroizing::new(piece[count..].to_vec())));
    }
    Ok(count)
}

/// Forgets what is here.
pub fn forget(from: &impl AsFd) {
    if let Some(ahead) = sources().as_mut().and_then(|sources| sources.get_mut(&number(from))) {
        ahead.here = None;
    }
}
