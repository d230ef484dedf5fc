//! Words that nobody else may see, as a type.
//!
//! A [`Private`] can be read only by asking for it ([`Private::expose`]), never by printing it: its `Debug` says
//! `[private]`, it has no `Display`, and its memory is wiped when it is dropped. A [`Secret`] is a passphrase or a key: the
//! same, and it is never stored as words are. A [`Delta`] is an edit of such words.

mod delta;

use std::{fmt, mem, ops::Range};

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

pub use delta::Delta;

/// Words that a person wrote. Stored as typed; made safe for a screen only on its way out (see [`crate::block::safe`]).
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct Private(String);

impl Private {
    /// The words themselves. Every call is a place to look at when asking where private words can go.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// True when nothing but blank space was written.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Puts words in the place of a range. Where there is no room for them, the old memory is wiped as well.
    pub fn replace(&mut self, range: Range<usize>, with: &Self) {
        let len = self.0.len() - range.len() + with.0.len();
        if len > self.0.capacity() {
            let mut roomy = String::with_capacity(len + len / 4);
            roomy.push_str(&self.0);
            mem::replace(&mut self.0, roomy).zeroize();
        }
        self.0.replace_range(range, &with.0);
    }
}

impl From<String> for Private {
    /// Takes words as typed: every kind of line end becomes `\n`, nothing else changes.
    fn from(words: String) -> Self {
        if words.contains('\r') { Self(words.replace("\r\n", "\n").replace('\r', "\n")) } else { Self(words) }
    }
}

impl From<&str> for Private {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

/// A passphrase or a recovery key, as typed. A new one has room for the longest: growing elsewhere would leave copies.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Secret(String);

/// More than a [`Secret`] holds. Nothing was added.
#[derive(Debug, PartialEq)]
pub struct Full;

impl Secret {
    /// No secret is typed longer than this, in bytes.
    pub const MOST_BYTES: usize = 1024;

    /// The secret itself. Every call is a place to look at when asking where it can go.
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn add(&mut self, typed: &str) -> Result<(), Full> {
        if self.0.len() + typed.len() > self.0.capacity().min(Self::MOST_BYTES) {
            return Err(Full);
        }
        self.0.push_str(typed);
        Ok(())
    }

    /// Takes the last letter back.
    pub fn erase(&mut self) {
        self.0.pop();
    }
}

impl Default for Secret {
    fn default() -> Self {
        Self(String::with_capacity(Self::MOST_BYTES))
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(secret)
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        secret.to_owned().into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_printed_by_debug() {
        assert_eq!(format!("{:?}", Some(Secret::from("canary"))), "Some([secret])");
    }

    #[test]
    fn a_secret_never_moves_while_it_is_typed() {
        let mut secret = Secret::default();
        let place = secret.expose().as_ptr();
        assert_eq!(secret.add("é"), Ok(()));
        secret.erase();
        assert!(secret.is_empty());
        let most = "x".repeat(Secret::MOST_BYTES);
        assert_eq!((secret.add(&most), secret.add("x")), (Ok(()), Err(Full)));
        assert_eq!((secret.expose(), secret.expose().as_ptr()), (most.as_str(), place));
        assert_eq!(Secret::from("short").add("er"), Err(Full));
    }

    #[test]
    fn private_words_are_not_printed_by_debug() {
        let words = Some(Private::from("canary"));
        assert_eq!(format!("{words:?}"), "Some([private])");
    }

    #[test]
    fn every_line_end_becomes_a_newline() {
        assert_eq!(Private::from("a\r\nb\rc\n").expose(), "a\nb\nc\n");
    }
}
