//! A console, or whatever stands in its place: its modes, its width, and waiting for it.

mod pending;

pub use crate::platform::LineKeys;
pub use std::os::windows::io::OwnedHandle as OwnedFd;
use std::{
    env,
    fs::{File, OpenOptions},
    io::{self, ErrorKind, IsTerminal, Stdin, Stdout, Write},
    os::windows::io::{AsHandle, BorrowedHandle as BorrowedFd},
    sync::{Arc, LazyLock},
    time::Duration,
};

use winapi_util::{
    HandleRef,
    console::{Console, mode, screen_buffer_info, set_mode},
};

/// Of a console's input: Ctrl-C is an event; whole lines are handed on; what is typed is shown.
const LINES: u32 = 0x2;
const ECHO: u32 = 0x4;

/// A thing that can be read or written, by the name that it has on other systems.
pub trait AsFd: AsHandle {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.as_handle()
    }
}

impl<T: AsHandle> AsFd for T {}

/// The modes of a console's input, with that input: they are set there, wherever its letters are shown.
#[derive(Clone)]
pub struct Modes(Arc<File>, u32);

impl Modes {
    pub fn of(terminal: impl AsFd) -> io::Result<Self> {
        let input = file(terminal)?;
        let mode = mode(HandleRef::from_file(&input))?;
        Ok(Self(Arc::new(input), mode))
    }

    /// The same, but letters are handed on as they come, and none is shown. Ctrl-C stays an event.
    pub fn by_letters(self) -> Self {
        Self(self.0, self.1 & !(LINES | ECHO))
    }

    /// Backspace, Ctrl-W, Ctrl-U and Ctrl-Z, as programs have them here.
    pub fn line_keys(&self) -> LineKeys {
        LineKeys { erase: 0x08, word: 0x17, line: 0x15, end: 0x1a }
    }

    pub fn set(&self, _terminal: impl AsFd) -> io::Result<()> {
        set_mode(HandleRef::from_file(&self.0), self.1)
    }

    /// Sets them. What was typed and not read stays: nothing safe drops it here.
    pub fn set_afresh(&self, terminal: impl AsFd) -> io::Result<()> {
        self.set(terminal)
    }
}

fn file(of: impl AsFd) -> io::Result<File> {
    Ok(of.as_fd().try_clone_to_owned()?.into())
}

pub fn stdin() -> BorrowedFd<'static> {
    static STDIN: LazyLock<Stdin> = LazyLock::new(io::stdin);
    STDIN.as_handle()
}

pub fn stdout() -> BorrowedFd<'static> {
    static STDOUT: LazyLock<Stdout> = LazyLock::new(io::stdout);
    STDOUT.as_handle()
}

pub fn is_terminal(found: impl AsFd) -> bool {
    found.as_fd().is_terminal()
}

/// True for a console that obeys no escape sequences, or where `TERM` calls it dumb. The others are told to obey them.
pub fn is_simple() -> bool {
    let obeys = || Console::stdout()?.set_virtual_terminal_processing(true);
    env::var_os("TERM").is_some_and(|term| term == "dumb") || obeys().is_err()
}

/// The console of this program, whatever its standard streams are: what it reads, and what it shows.
pub fn own() -> io::Result<(File, File)> {
    let open = |name| OpenOptions::new().read(true).write(true).open(name);
    Ok((open("CONIN$")?, open("CONOUT$")?))
}

/// Drops what was read ahead. What the console holds itself stays: nothing safe drops it.
pub fn drop_typed(terminal: impl AsFd) {
    pending::forget(&terminal);
}

/// The shown part of a console whose input this is.
pub fn open_again(_terminal: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    Ok(own()?.1.into())
}

/// The cells of a row; 0 where the console does not say.
pub fn columns(terminal: impl AsFd) -> usize {
    let window = file(terminal).and_then(|file| screen_buffer_info(HandleRef::from_file(&file)));
    window.map_or(0, |info| {
        let rect = info.window_rect();
        usize::try_from(i32::from(rect.right) - i32::from(rect.left) + 1).unwrap_or_default()
    })
}

/// Refused: there are no numbers of open files here.
pub fn open_descriptor(_number: u32) -> io::Result<OwnedFd> {
    Err(ErrorKind::Unsupported.into())
}

pub fn read(from: impl AsFd, into: &mut [u8]) -> io::Result<usize> {
    pending::take(&from, into)
}

/// Waits until the first of these can be read, which is read ahead for that; the others are never told of here. None
/// where `most` has passed before.
pub fn wait<const N: usize>(
    inputs: [Option<BorrowedFd<'_>>; N],
    most: Option<Duration>,
) -> io::Result<[bool; N]> {
    let mut ready = [false; N];
    if let Some(input) = inputs.first().and_then(Option::as_ref) {
        ready[0] = pending::comes(input, most)?;
    }
    Ok(ready)
}

/// True where keys come in time, as the library of the keyboard tells it.
pub fn keys_within(patience: Duration, poll: impl Fn(Duration) -> io::Result<bool>) -> io::Result<bool> {
    poll(patience)
}

/// False always: the end of a console is an event.
pub fn wait_until_gone(_terminal: impl AsFd) -> bool {
    false
}

/// Writes, for as long as that takes: nothing safe waits for a console to take it.
pub fn write_within(_patience: Duration, terminal: impl AsFd, bytes: &[u8]) -> io::Result<usize> {
    file(terminal)?.write(bytes)
}
