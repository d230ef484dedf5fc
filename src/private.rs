//! Words that nobody else may see, as a type.
//!
//! A [`Private`] can be read only by asking for it ([`Private::expose`]), never by printing it: its `Debug` says
//! `[private]`, it has no `Display`, and its memory is wiped when it is dropped.

use std::{fmt, mem, ops::Range};

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

#[cfg(test)]
mod tests {
    use super::*;

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
