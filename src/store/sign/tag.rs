//! Tags: a line in sixteen bytes, for lists of lines.

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use sha2::{Digest, Sha256};

/// The first half of a SHA-256 or of an HMAC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag([u8; Self::BYTES]);

impl Tag {
    pub const BYTES: usize = 16;

    /// That of a line in the file of a writer, whoever looks at it.
    pub fn of(writer: &str, said: &[u8]) -> Self {
        let mut hash = Sha256::new();
        for part in [b"trustpath 3 line\n", writer.as_bytes(), b"\n", said] {
            hash.update(part);
        }
        Self::first_of(&hash.finalize())
    }

    pub fn first_of(hash: &[u8]) -> Self {
        Self(hash[..Self::BYTES].try_into().expect("a hash is longer"))
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The tags in some bytes; a part at the end that is none is left out.
    pub fn all_in(bytes: &[u8]) -> impl Iterator<Item = Self> {
        bytes.chunks_exact(Self::BYTES).map(Self::first_of)
    }

    /// Tags as one text, and back.
    pub fn write(tags: &[Self]) -> String {
        STANDARD_NO_PAD.encode(tags.iter().flat_map(|tag| tag.0).collect::<Vec<_>>())
    }

    pub fn read(text: &str) -> Vec<Self> {
        STANDARD_NO_PAD.decode(text).map(|bytes| Self::all_in(&bytes).collect()).unwrap_or_default()
    }
}
