//! Typed lines, one at a time, whatever bytes come in.

use std::{
    io::{self, BufRead, Read},
    mem,
    time::Duration,
};

use zeroize::Zeroizing;

use super::{
    Input,
    secret::{self, Refused},
};
use crate::{
    journey::note::MOST_BYTES,
    language::Catalogue,
    private::{Private, Secret},
};

/// One line of input, without its end.
pub enum TypedLine {
    Words(String),
    /// More than a whole text may hold. It was read past, and not taken.
    TooLong,
    /// Bytes that are not UTF-8. They were read past, and not taken.
    NotText,
}

impl TypedLine {
    /// Why a line was not taken.
    pub fn refused(&self, say: Catalogue) -> Option<&'static str> {
        match self {
            Self::Words(_) => None,
            Self::TooLong => Some(say.plain_line_too_long()),
            Self::NotText => Some(say.plain_not_text()),
        }
    }

    pub fn into_words(self) -> String {
        if let Self::Words(words) = self { words } else { String::new() }
    }

    /// None of a line that was not taken.
    pub fn words(&self) -> &str {
        match self {
            Self::Words(words) => words,
            Self::TooLong | Self::NotText => "",
        }
    }
}

/// The longest line that is taken, with its end.
const PIECE: usize = MOST_BYTES + 2;

pub struct Lines<R> {
    input: R,
    /// The beginning of a line that did not come to its end in time.
    begun: Zeroizing<Vec<u8>>,
}

impl<R: Input> Lines<R> {
    pub fn new(input: R) -> Self {
        Self { input, begun: Zeroizing::default() }
    }

    /// The next line: `\n` or `\r\n` ends it. The end of the input is an error
    /// ([`io::ErrorKind::UnexpectedEof`]), so that it passes every prompt in the same way.
    pub fn next(&mut self) -> io::Result<TypedLine> {
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
            Ok(TypedLine::TooLong)
        } else {
            Ok(String::from_utf8(bytes).map_or(TypedLine::NotText, TypedLine::Words))
        }
    }

    /// The text of a half-typed line of which no more will come.
    pub fn half(&mut self) -> Private {
        let mut bytes = mem::take(&mut *self.begun);
        bytes.extend_from_slice(&self.input.half());
        let text: String = bytes.utf8_chunks().map(|chunk| chunk.valid()).collect();
        text.trim_end_matches('\n').into()
    }

    /// From now on waits no longer than this for a line (none: for ever).
    pub fn wait_at_most(&mut self, most: Option<Duration>) {
        self.input.wait_at_most(most);
    }

    /// Hides what is typed, as far as it would be shown.
    pub fn hide(&mut self) -> io::Result<()> {
        self.input.hide()
    }

    /// Shows it again.
    pub fn show(&mut self) {
        self.input.show();
    }

    /// The next line, as a passphrase.
    pub fn secret(&mut self) -> io::Result<Result<Secret, Refused>> {
        secret::line(&mut self.input)
    }

    /// Reads up to the end of the line, or as much as fits. Where reading breaks off, the next one goes on.
    fn piece(&mut self) -> io::Result<Vec<u8>> {
        let room = PIECE - self.begun.len();
        self.input.by_ref().take(room as u64).read_until(b'\n', &mut self.begun)?;
        Ok(mem::take(&mut *self.begun))
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
