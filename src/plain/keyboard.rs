//! Input that is typed or piped in, byte by byte, kept no longer than until it is taken. The standard library's own
//! input keeps bytes in a buffer that is never wiped.

use std::{
    io::{self, BufRead, ErrorKind, PipeReader, Read},
    mem,
    time::Duration,
};

use zeroize::{Zeroize, Zeroizing};

use super::{
    letters::{self, Letters},
    line_editor::LineEditor,
    signals,
};
use crate::platform::terminal::{self, AsFd, drop_typed, is_terminal};

/// A source of lines.
pub trait Input: BufRead {
    /// From now on nothing typed is shown, until [`Input::show`]. What was typed ahead was seen, so it is no passphrase
    /// and goes. Nothing is to be done where nothing is shown.
    fn hide(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Shows again what is typed. Half a passphrase goes.
    fn show(&mut self) {}

    /// From now on reading waits no longer than this (none: for ever). Then it fails with [`ErrorKind::TimedOut`], and
    /// may be tried again. Lines that are all there already never take any time.
    fn wait_at_most(&mut self, _: Option<Duration>) {}

    /// Takes what stands half typed at a terminal.
    fn half(&mut self) -> Zeroizing<Vec<u8>> {
        Zeroizing::default()
    }
}

impl Input for &[u8] {}

/// How long typing waits for a terminal that shows nothing now (it was stopped by Ctrl-S).
const PATIENCE: Duration = Duration::from_secs(1);

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
    /// Lines are typed at a terminal.
    typed: Option<(Letters, LineEditor)>,
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
        // Where the terminal keeps its modes, it hands on lines of its own.
        let letters = letters::take(&from).ok().flatten();
        let typed = letters.map(|letters| {
            let editor = LineEditor::new(letters.keys);
            (letters, editor)
        });
        Self { from, bytes, at: 0, end: 0, most: None, typed, stops: None }
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
    fn hide(&mut self) -> io::Result<()> {
        match &mut self.typed {
            Some((letters, editor)) => {
                drop_typed(&letters.terminal);
                drop(editor.half());
                editor.hide(true);
                self.bytes[self.at..self.end].zeroize();
                self.at = self.end;
                Ok(())
            }
            None if is_terminal(&self.from) => Err(ErrorKind::Unsupported.into()),
            None => Ok(()),
        }
    }

    fn show(&mut self) {
        if let Some((_, editor)) = &mut self.typed {
            editor.forget_hidden();
            editor.hide(false);
        }
    }

    fn wait_at_most(&mut self, most: Option<Duration>) {
        self.most = most;
    }

    fn half(&mut self) -> Zeroizing<Vec<u8>> {
        self.typed.as_mut().map(|(_, editor)| editor.half()).unwrap_or_default()
    }
}

impl<F: AsFd> Keyboard<F> {
    /// Waits for bytes where none are left. False at the end of the input.
    fn fill(&mut self) -> io::Result<bool> {
        if self.at == self.end {
            self.wait()?;
            let count = terminal::read(&self.from, &mut self.bytes)?;
            (self.at, self.end) = (0, count);
        }
        Ok(self.at < self.end)
    }

    /// Edits the typed line until it is whole.
    fn edit(&mut self) -> io::Result<()> {
        while self.typed.as_ref().is_some_and(|(_, editor)| !editor.has_whole()) {
            let stops = letters::stops();
            let comes = self.fill()?;
            let Some((letters, editor)) = &mut self.typed else { return Ok(()) };
            if letters::stops() != stops {
                editor.forget_hidden();
            }
            let mut echo = Zeroizing::new(String::new());
            if !comes {
                editor.end();
            }
            while self.at < self.end && !editor.has_whole() {
                editor.take(mem::take(&mut self.bytes[self.at]), &mut echo);
                self.at += 1;
            }
            // What cannot be shown is typed all the same.
            let _ = terminal::write_within(PATIENCE, &letters.terminal, echo.as_bytes());
        }
        Ok(())
    }
}

impl<F: AsFd> BufRead for Keyboard<F> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.edit()?;
        if self.typed.is_none() {
            self.fill()?;
        }
        Ok(match &mut self.typed {
            Some((_, editor)) => editor.whole().unwrap_or_default(),
            None => &self.bytes[self.at..self.end],
        })
    }

    fn consume(&mut self, count: usize) {
        if let Some((_, editor)) = &mut self.typed {
            return editor.consume(count);
        }
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
