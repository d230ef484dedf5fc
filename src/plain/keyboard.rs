//! What is typed or piped in, byte by byte, kept no longer than until it is taken. The standard library's own input
//! keeps bytes in a buffer that nobody wipes.

use std::{
    io::{self, BufRead, Read},
    os::fd::AsFd,
};

use rustix::io::retry_on_intr;
use zeroize::{Zeroize, Zeroizing};

use super::echo;

/// Where lines come from.
pub trait Input: BufRead {
    /// Sees to it that nothing typed is shown, until the answer is dropped. Nothing is to be done where nothing is shown.
    fn hide(&self) -> io::Result<Option<echo::Off>> {
        Ok(None)
    }
}

impl Input for &[u8] {}

/// As much as a terminal gives at once.
const ROOM: usize = 4096;

/// A terminal, or a pipe or file in its place.
pub struct Keyboard<F> {
    from: F,
    /// What came and was not yet taken is between `at` and `end`; everything else is wiped.
    bytes: Zeroizing<Vec<u8>>,
    at: usize,
    end: usize,
}

impl<F: AsFd> Keyboard<F> {
    pub fn new(from: F) -> Self {
        Self { from, bytes: Zeroizing::new(vec![0; ROOM]), at: 0, end: 0 }
    }
}

impl<F: AsFd> Input for Keyboard<F> {
    fn hide(&self) -> io::Result<Option<echo::Off>> {
        echo::off(&self.from)
    }
}

impl<F: AsFd> BufRead for Keyboard<F> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.end {
            let count = retry_on_intr(|| rustix::io::read(&self.from, &mut **self.bytes))?;
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
