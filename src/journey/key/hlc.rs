//! The order of records across writers: a hybrid logical clock.

use std::{fmt, ops::Range};

use serde::{Deserialize, Serialize};

/// A moment in the order of all writers: 48-bit milliseconds, a counter, the writer, all of fixed width, so that text
/// order is time order: `019ab3f2c4d5-0000-9a1b2c3d`. Kept in place: a start makes 100,000 of them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hlc {
    /// Zeros after the text keep the order.
    text: [u8; Self::MOST_BYTES],
    len: u8,
}

impl Hlc {
    const MOST_BYTES: usize = 31;

    /// The last millisecond of the year 9999.
    pub const LAST: u64 = 0xe677_d21f_dbff;

    pub fn new(millis: u64, counter: u16, writer: &str) -> Self {
        Self::from(&*format!("{:012x}-{counter:04x}-{writer}", millis & 0xffff_ffff_ffff))
    }

    /// Milliseconds since 1970, and the counter; zeros where the text is not an hlc.
    pub fn parts(&self) -> (u64, u16) {
        let text = &self.text[..usize::from(self.len)];
        let digit = |byte: &u8| char::from(*byte).to_digit(16).map(u64::from);
        // Digit by digit: every line that is read comes by here.
        let number = |digits: &[u8]| digits.iter().try_fold(0, |n, byte| Some(n << 4 | digit(byte)?));
        let hex = |range: Range<usize>| text.get(range).and_then(number).unwrap_or_default();
        (hex(0..12), u16::try_from(hex(13..17)).unwrap_or_default())
    }

    /// True for what a clock can show, up to the year 9999: one damaged line must not push all later ones to the end
    /// of time, from where the next moment would begin anew.
    pub fn is_moment(&self) -> bool {
        (1..=Self::LAST).contains(&self.parts().0)
    }

    /// True for a moment that names this writer.
    pub fn is_by(&self, writer: &str) -> bool {
        self.as_str().splitn(3, '-').nth(2) == Some(writer)
    }

    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.text[..usize::from(self.len)]).expect("an hlc is made of a text")
    }
}

impl From<&str> for Hlc {
    /// A text that is too long to be an hlc becomes an empty one.
    fn from(text: &str) -> Self {
        let text = if text.len() > Self::MOST_BYTES { "" } else { text };
        let mut bytes = [0; Self::MOST_BYTES];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Self { text: bytes, len: u8::try_from(text.len()).expect("it is at most 31") }
    }
}

impl fmt::Debug for Hlc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hlc({})", self.as_str())
    }
}

impl Serialize for Hlc {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Hlc {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Ok(Self::from(&*std::borrow::Cow::<str>::deserialize(d)?))
    }
}
