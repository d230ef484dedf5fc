//! Words that nobody else may see, as a type.
//!
//! A [`Private`] can be read only by asking for it ([`Private::expose`]), never by printing it: its `Debug` says
//! `[private]`, it has no `Display`, and its memory is wiped when it is dropped. A [`Secret`] is a passphrase or a key: the
//! same, and it cannot even be copied.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What a person wrote. Stored as typed; made safe for a screen only on its way out (see [`crate::block::safe`]).
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

/// A passphrase or a recovery key. Kept as typed, and nowhere twice.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub struct Secret(String);

impl Secret {
    /// The secret itself. Every call is a place to look at when asking where it can go.
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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
    fn private_words_are_not_printed_by_debug() {
        let words = Some(Private::from("canary"));
        assert_eq!(format!("{words:?}"), "Some([private])");
    }

    #[test]
    fn every_line_end_becomes_a_newline() {
        assert_eq!(Private::from("a\r\nb\rc\n").expose(), "a\nb\nc\n");
    }
}
