//! Typed lines, one at a time, whatever bytes come in.

use std::io::{self, BufRead, Read};

use super::{
    Input, echo,
    secret::{self, Refused},
};
use crate::{journey::note::MOST_BYTES, private::Secret};

/// One line of input, without its end.
pub enum Line {
    Words(String),
    /// More than a whole text may hold. It was read past, and not taken.
    TooLong,
}

/// The longest line that is taken, with its end.
const PIECE: usize = MOST_BYTES + 2;

pub const TOO_LONG: &str = "That line is longer than a text can be here (1 MiB). It was not taken.";

pub struct Lines<R> {
    input: R,
}

impl<R: Input> Lines<R> {
    pub fn new(input: R) -> Self {
        Self { input }
    }

    /// The next line: `\n` or `\r\n` ends it, bytes that are not UTF-8 are replaced. The end of the input is an error
    /// ([`io::ErrorKind::UnexpectedEof`]), so that it passes every prompt in the same way.
    pub fn next(&mut self) -> io::Result<Line> {
        let mut bytes = self.piece()?;
        if bytes.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let whole = bytes.len() < PIECE || bytes.ends_with(b"\n");
        if !whole {
            self.skip()?;
        }
        if bytes.ends_with(b"\n") {
            bytes.pop();
            if bytes.ends_with(b"\r") {
                bytes.pop();
            }
        }
        if !whole || bytes.len() > MOST_BYTES {
            return Ok(Line::TooLong);
        }
        Ok(Line::Words(
            String::from_utf8(bytes)
                .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
        ))
    }

    /// Hides what is typed, as far as it would be shown.
    pub fn hide(&self) -> io::Result<Option<echo::Off>> {
        self.input.hide()
    }

    /// The next line, as a passphrase.
    pub fn secret(&mut self) -> io::Result<Result<Secret, Refused>> {
        secret::line(&mut self.input)
    }

    /// Reads up to the end of the line, or as much as fits.
    fn piece(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = vec![];
        self.input.by_ref().take(PIECE as u64).read_until(b'\n', &mut bytes)?;
        Ok(bytes)
    }

    /// Reads past the rest of a line.
    fn skip(&mut self) -> io::Result<()> {
        loop {
            let piece = self.piece()?;
            if piece.len() < PIECE || piece.ends_with(b"\n") {
                return Ok(());
            }
        }
    }
}
