//! The signature in a line: its first field, so that the rest of the line is what was signed, as it stands.

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};

use super::Tag;
use crate::store::line;

/// The mark of its author on a line, before it is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthorMark {
    Nothing,
    /// For everybody who knows the author's public key; of two authors, of each who was there with an open key.
    Signatures(Vec<[u8; 64]>),
    /// For the author alone; of two, as above.
    Macs(Vec<[u8; 32]>),
}

/// A line taken apart.
#[derive(Debug)]
pub struct Parted<'l> {
    pub mark: AuthorMark,
    /// The line from its version on, up to its sum.
    pub said: &'l [u8],
}

const SIGNATURE: &str = r#"{"sig":""#;
const MAC: &str = r#"{"mac":""#;

impl<'l> Parted<'l> {
    /// A line as it stands, without a newline.
    pub fn of(line: &'l [u8]) -> Self {
        let line = line::without_sum(line);
        let signed = || {
            let (bytes, said) = first_field(line, SIGNATURE)?;
            Some(Self { mark: AuthorMark::Signatures(each(&bytes)?), said })
        };
        let marked = || {
            let (bytes, said) = first_field(line, MAC)?;
            Some(Self { mark: AuthorMark::Macs(each(&bytes)?), said })
        };
        let unmarked = || Self { mark: AuthorMark::Nothing, said: line.strip_prefix(b"{").unwrap_or(line) };
        signed().or_else(marked).unwrap_or_else(unmarked)
    }

    /// The signed bytes: the writer in whose file the line stands, and the line itself.
    pub fn message(&self, writer: &str) -> Vec<u8> {
        [writer.as_bytes(), b"\n", self.said].concat()
    }

    pub fn tag(&self, writer: &str) -> Tag {
        Tag::of(writer, self.said)
    }
}

/// The bytes of a line's first field, where that begins so, and the rest of the line.
fn first_field<'l>(line: &'l [u8], begins: &str) -> Option<(Vec<u8>, &'l [u8])> {
    let rest = line.strip_prefix(begins.as_bytes())?;
    let end = memchr::memchr(b'"', rest)?;
    Some((STANDARD_NO_PAD.decode(&rest[..end]).ok()?, rest[end + 1..].strip_prefix(b",")?))
}

/// Bytes in pieces of one length, at least one; none where they do not fit.
fn each<const LEN: usize>(bytes: &[u8]) -> Option<Vec<[u8; LEN]>> {
    let (pieces, rest) = bytes.as_chunks::<LEN>();
    (rest.is_empty() && !pieces.is_empty()).then(|| pieces.to_vec())
}

/// A line that is still open at its end, with a mark.
pub fn marked(line: &str, mark: &AuthorMark) -> String {
    let (begins, bytes) = match mark {
        AuthorMark::Nothing => return line.to_owned(),
        AuthorMark::Signatures(all) => (SIGNATURE, all.as_flattened()),
        AuthorMark::Macs(all) => (MAC, all.as_flattened()),
    };
    format!("{begins}{}\",{}", STANDARD_NO_PAD.encode(bytes), &line[1..])
}

/// A whole line without its signature, as it may stand open in a file. Its sum is as right or as wrong as it was.
pub fn bare(line: &[u8]) -> Option<Vec<u8>> {
    let parted = Parted::of(line);
    let text = || str::from_utf8(parted.said).ok();
    (parted.mark != AuthorMark::Nothing)
        .then(text)?
        .map(|said| line::with_sum(&format!("{{{said}")).into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"v":1,"n":4,"id":"note/x""#;

    #[test]
    fn a_mark_comes_off_as_it_was_put_on_and_the_rest_stays_as_it_is() {
        for mark in [
            AuthorMark::Nothing,
            AuthorMark::Signatures(vec![[7; 64], [8; 64]]),
            AuthorMark::Macs(vec![[9; 32]]),
        ] {
            let line = line::with_sum(&marked(LINE, &mark));
            let parted = Parted::of(line.as_bytes());
            assert_eq!((&parted.mark, parted.said), (&mark, &LINE.as_bytes()[1..]));
            let bare = bare(line.as_bytes()).unwrap_or(line.into_bytes());
            assert_eq!(bare, line::with_sum(LINE).into_bytes());
        }
    }

    #[test]
    fn what_is_no_whole_mark_is_none() {
        for line in [r#"{"sig":"short","v":1}"#, r#"{"sig":"AAAA"}"#, r#"{"mac":"","v":1}"#, r#"{"sig":"#, ""]
        {
            assert_eq!(Parted::of(line.as_bytes()).mark, AuthorMark::Nothing, "{line}");
        }
    }
}
