//! The order of records across writers: a hybrid logical clock.

use serde::{Deserialize, Serialize};

/// A moment in the order of all writers: 48-bit milliseconds, a counter, the writer, all of fixed width, so that text
/// order is time order: `019ab3f2c4d5-0000-w3f9a1b2`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hlc(Box<str>);

impl Hlc {
    pub fn new(millis: u64, counter: u16, writer: &str) -> Self {
        Self(format!("{:012x}-{counter:04x}-{writer}", millis & 0xffff_ffff_ffff).into())
    }

    /// Milliseconds since 1970, and the counter; zeros where the text is not an hlc.
    pub fn parts(&self) -> (u64, u16) {
        let mut parts = self.0.split('-');
        let mut hex = || parts.next().and_then(|part| u64::from_str_radix(part, 16).ok()).unwrap_or_default();
        (hex(), u16::try_from(hex()).unwrap_or_default())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Hlc {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}
