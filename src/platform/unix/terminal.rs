//! A terminal, or whatever stands in its place: its modes, its width, and waiting for it.

pub use std::os::fd::{AsFd, OwnedFd};
use std::{
    env,
    fs::{File, OpenOptions},
    io::{self, ErrorKind},
    os::fd::BorrowedFd,
    time::Duration,
};

pub use crate::platform::LineKeys;
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::{Mode, OFlags, fcntl_setfl, open},
    io::{Errno, retry_on_intr},
    termios::{
        LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr,
        tcgetwinsize, tcsetattr, ttyname,
    },
};
pub use rustix::{
    stdio::{stdin, stdout},
    termios::isatty as is_terminal,
};

/// The modes of a terminal.
#[derive(Clone)]
pub struct Modes(Termios);

impl Modes {
    pub fn of(terminal: impl AsFd) -> io::Result<Self> {
        Ok(Self(tcgetattr(terminal)?))
    }

    /// The same, but letters are handed on as they come, and none is shown. Ctrl-C and Ctrl-Z stay signals.
    pub fn by_letters(mut self) -> Self {
        let lines = LocalModes::ICANON | LocalModes::ECHO | LocalModes::ECHONL | LocalModes::IEXTEN;
        self.0.local_modes.remove(lines);
        self.0.special_codes[SpecialCodeIndex::VMIN] = 1;
        self.0.special_codes[SpecialCodeIndex::VTIME] = 0;
        self
    }

    pub fn line_keys(&self) -> LineKeys {
        let code = |which| self.0.special_codes[which];
        LineKeys {
            erase: code(SpecialCodeIndex::VERASE),
            word: code(SpecialCodeIndex::VWERASE),
            line: code(SpecialCodeIndex::VKILL),
            end: code(SpecialCodeIndex::VEOF),
        }
    }

    pub fn set(&self, terminal: impl AsFd) -> io::Result<()> {
        Ok(tcsetattr(terminal, OptionalActions::Now, &self.0)?)
    }

    /// Sets them, and drops what was typed and not read.
    pub fn set_afresh(&self, terminal: impl AsFd) -> io::Result<()> {
        Ok(tcsetattr(terminal, OptionalActions::Flush, &self.0)?)
    }
}

/// True for a terminal that calls itself dumb, or nothing at all: it obeys no escape sequences.
pub fn is_simple() -> bool {
    env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb")
}

/// The terminal of this program, whatever its standard streams are: what it reads, and what it shows.
pub fn own() -> io::Result<(File, File)> {
    let terminal = OpenOptions::new().read(true).write(true).open("/dev/tty")?;
    Ok((terminal.try_clone()?, terminal))
}

/// Drops what was typed and not read.
pub fn drop_typed(terminal: impl AsFd) {
    let _ = tcflush(terminal, QueueSelector::IFlush);
}

/// The same terminal, to be read and written, whatever it was opened for.
pub fn open_again(terminal: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
    let by_name = ttyname(terminal, vec![]).and_then(|name| open(name, flags, Mode::empty()));
    by_name.or_else(|_| terminal.try_clone_to_owned())
}

/// The cells of a row; 0 where the terminal does not say.
pub fn columns(terminal: impl AsFd) -> usize {
    tcgetwinsize(terminal).map_or(0, |size| usize::from(size.ws_col))
}

/// Opens the file behind a descriptor: the number alone may be anything. A named pipe whose writer has left already
/// would hold an opening back for ever, so it is opened without waiting.
pub fn open_descriptor(number: u32) -> io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = open(format!("/dev/fd/{number}"), flags, Mode::empty())?;
    fcntl_setfl(&file, OFlags::empty())?;
    Ok(file)
}

pub fn read(from: impl AsFd, into: &mut [u8]) -> io::Result<usize> {
    Ok(retry_on_intr(|| rustix::io::read(&from, &mut *into))?)
}

/// Waits in one call until one of these can be read, and says which can; none where `most` has passed before, or where
/// some signal was heard: who waits by the clock looks at it anew.
pub fn wait<const N: usize>(
    inputs: [Option<BorrowedFd<'_>>; N],
    most: Option<Duration>,
) -> io::Result<[bool; N]> {
    let timeout = most.map(Timespec::try_from).transpose().map_err(io::Error::other)?;
    let mut watched: Vec<_> =
        inputs.iter().flatten().map(|input| PollFd::new(input, PollFlags::IN)).collect();
    loop {
        match poll(&mut watched, timeout.as_ref()) {
            Err(Errno::INTR) if most.is_some() => return Ok([false; N]),
            Err(Errno::INTR) => {}
            done => break done.map(drop)?,
        }
    }
    let mut ready = watched.iter().map(|watched| !watched.revents().is_empty());
    Ok(inputs.map(|input| input.is_some() && ready.next().unwrap_or(false)))
}

/// True where keys come in time, as the library of the keyboard tells it by `poll`. That one spins through the last
/// millisecond of each wait, so that only what it has already is asked of it before bytes are there.
pub fn keys_within(patience: Duration, poll: impl Fn(Duration) -> io::Result<bool>) -> io::Result<bool> {
    const AT_HAND: Duration = Duration::from_micros(20);
    Ok(poll(AT_HAND)? || wait([Some(stdin())], Some(patience))? == [true] && poll(patience)?)
}

/// Waits until the terminal has gone away. A signal that is handled on this thread only interrupts the wait. False
/// where that cannot be heard.
pub fn wait_until_gone(terminal: impl AsFd) -> bool {
    let mut watched = [PollFd::new(&terminal, PollFlags::empty())];
    while matches!(poll(&mut watched, None), Err(Errno::INTR)) {}
    watched[0].revents().intersects(PollFlags::HUP | PollFlags::ERR)
}

/// Writes, unless the terminal takes nothing for so long (it was stopped by Ctrl-S).
pub fn write_within(patience: Duration, terminal: impl AsFd, bytes: &[u8]) -> io::Result<usize> {
    let patience = Timespec::try_from(patience).map_err(io::Error::other)?;
    match poll(&mut [PollFd::new(&terminal, PollFlags::OUT)], Some(&patience))? {
        0 => Err(ErrorKind::TimedOut.into()),
        _ => Ok(rustix::io::write(terminal, bytes)?),
    }
}
