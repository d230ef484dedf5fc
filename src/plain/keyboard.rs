//! Input that is typed or piped in, byte by byte, kept no longer than until it is taken. The standard library's own
//! input keeps bytes in a buffer that is never wiped.

use std::{
    io::{self, BufRead, ErrorKind, PipeReader, Read},
    time::Duration,
};

use zeroize::{Zeroize, Zeroizing};

use super::{echo, signals};
use crate::platform::terminal::{self, AsFd};

/// A source of lines.
pub trait Input: BufRead {
    /// Sees to it that nothing typed is shown, until the answer is dropped. Nothing is to be done where nothing is shown.
    fn hide(&self) -> io::Result<Option<echo::Off>> {
        Ok(None)
    }

    /// From now on reading waits no longer than this (none: for ever). Then it fails with [`ErrorKind::TimedOut`], and
    /// may be tried again. Lines that are all there already never take any time.
    fn wait_at_most(&mut self, _: Option<Duration>) {}

    /// Takes what stands half typed at a terminal, which hands on whole lines only.
    fn half(&mut self) -> Zeroizing<Vec<u8>> {
        Zeroizing::default()
    }
}

impl Input for &[u8] {}

/// As much as a terminal gives at once.
const ROOM: usize = 4096;

/// A terminal, or a pipe or file in its place.
pub struct Keyboard<F> {
    from: F,
    /// The buffer. Bytes that came and were not taken yet are between `at` and `end`; everything else is wiped.
    bytes: Zeroizing<Vec<u8>>,
    at: usize,
    end: usize,
    most: Option<Duration>,
    /// Has something to read when we are to stop.
    stops: Option<PipeReader>,
}

/// Why reading was broken off: somebody wants us to stop. What is to be done before comes first.
#[derive(Debug, thiserror::Error)]
#[error("the program is to stop")]
pub struct Stop;

impl Stop {
    pub fn is(error: &io::Error) -> bool {
        error.get_ref().and_then(|why| why.downcast_ref::<Self>()).is_some()
    }
}

impl<F: AsFd> Keyboard<F> {
    pub fn new(from: F) -> Self {
        let bytes = Zeroizing::new(vec![0; ROOM]);
        Self { from, bytes, at: 0, end: 0, most: None, stops: None }
    }

    /// Lets a reader of this keyboard be told by an error that the program is to stop (Ctrl-Z); the reader stops it
    /// then. Where signals cannot be heard, the program stops as any other does.
    pub fn told_of_stops(self) -> Self {
        Self { stops: signals::told_of_stops().ok(), ..self }
    }

    /// Waits until something can be read, in one call.
    fn wait(&mut self) -> io::Result<()> {
        let inputs = [Some(self.from.as_fd()), self.stops.as_ref().map(AsFd::as_fd)];
        match terminal::wait(inputs, self.most)? {
            [_, true] => {
                self.stops.iter().try_for_each(|mut stops| stops.read_exact(&mut [0]))?;
                Err(io::Error::other(Stop))
            }
            [true, false] => Ok(()),
            [false, false] => Err(ErrorKind::TimedOut.into()),
        }
    }
}

impl<F: AsFd> Input for Keyboard<F> {
    fn hide(&self) -> io::Result<Option<echo::Off>> {
        echo::off(&self.from)
    }

    fn wait_at_most(&mut self, most: Option<Duration>) {
        self.most = most;
    }

    fn half(&mut self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(vec![0; ROOM]);
        let count = terminal::half_typed(&self.from, &mut bytes).unwrap_or_default();
        bytes.truncate(count);
        bytes
    }
}

impl<F: AsFd> BufRead for Keyboard<F> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.end {
            self.wait()?;
            let count = terminal::read(&self.from, &mut self.bytes)?;
            (self.at, self.end) = (0, count);
        }
        Ok(&self.bytes[self.at..self.end])
    }

    fn consume(&mut self, count: usize) {
        let taken = self.at..self.end.min(self.at + count);
        self.at = taken.end;
        self.bytes[taken].zeroize();
    }
}

impl<F: AsFd> Read for Keyboard<F> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{PipeWriter, Write, pipe};

    use super::*;

    fn typed(words: &[u8]) -> (Keyboard<impl AsFd>, PipeWriter) {
        let (from, mut to) = pipe().unwrap();
        to.write_all(words).unwrap();
        (Keyboard::new(from), to)
    }

    #[test]
    fn lines_come_as_they_were_typed() {
        let (keyboard, end) = typed(b"one\n\nthe last");
        drop(end);
        assert_eq!(keyboard.lines().map(Result::unwrap).collect::<Vec<_>>(), ["one", "", "the last"]);
    }

    #[test]
    fn what_was_taken_is_not_kept() {
        let (mut keyboard, _more) = typed(b"canary\nand more");
        keyboard.read_exact(&mut [0; 7]).unwrap();
        assert_eq!(keyboard.bytes[..15], *b"\0\0\0\0\0\0\0and more");
        keyboard.consume(8);
        assert!(keyboard.bytes.iter().all(|byte| *byte == 0));
    }
}
