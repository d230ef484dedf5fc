//! One line of a writer's file, and what it turns out to be.

mod quick;

use serde::Deserialize;
use zeroize::Zeroizing;

use crate::journey::record::{Head, Record};

/// A line longer than this is left alone. In bytes.
pub const MOST_BYTES: usize = 16 << 20;

/// `,"sum":"9f3c21aa"}`
const SUM_BYTES: usize = 18;

pub enum Line<'a> {
    Blank,
    /// `right`: the sum fits; otherwise it was edited by hand, or lightly damaged.
    Record {
        head: Head<'a>,
        sum: u32,
        right: bool,
    },
    /// Stands for words that were destroyed on purpose, or for damage that was sealed.
    Scrubbed(Option<u64>),
    /// Whole, but of a newer version or a kind of line not known here. Only a right sum tells it from damage.
    Foreign {
        v: u32,
        n: Option<u64>,
    },
    Damaged,
}

/// A line as far as every version, however new, must be able to read it.
#[derive(Deserialize)]
struct Envelope {
    v: u32,
    n: Option<u64>,
    #[serde(default)]
    scrubbed: bool,
    #[serde(default)]
    damaged: bool,
}

impl<'a> Line<'a> {
    /// Reads a line without its newline.
    pub fn read(line: &'a [u8]) -> Self {
        let line = line.trim_ascii();
        if line.is_empty() {
            return Self::Blank;
        }
        let (sum, right) = check(line);
        if right && let Some(head) = quick::head(&line[..line.len() - SUM_BYTES]) {
            return Self::Record { head, sum, right };
        }
        match serde_json::from_slice::<Head<'_>>(line) {
            Ok(head) if head.v == 1 && (right || head.is_whole()) => Self::Record { head, sum, right },
            _ => match serde_json::from_slice::<Envelope>(line) {
                // A stub has no room for a sum.
                Ok(rest) if rest.scrubbed || rest.damaged && right => Self::Scrubbed(rest.n),
                Ok(rest) if right => Self::Foreign { v: rest.v, n: rest.n },
                _ => Self::Damaged,
            },
        }
    }
}

/// The line's checksum, and whether it is the one that the line names.
fn check(line: &[u8]) -> (u32, bool) {
    let (head, tail) = line.split_at(line.len().saturating_sub(SUM_BYTES));
    let named = tail.strip_prefix(br#","sum":""#).and_then(|tail| tail.strip_suffix(br#""}"#));
    match named.and_then(|hex| u32::from_str_radix(str::from_utf8(hex).ok()?, 16).ok()) {
        Some(named) => {
            let sum = crc32c::crc32c(head);
            (sum, sum == named)
        }
        None => (crc32c::crc32c(line), false),
    }
}

/// A line up to the sum that it names, right or wrong; the whole line where it names none.
pub fn without_sum(line: &[u8]) -> &[u8] {
    let (head, tail) = line.split_at(line.len().saturating_sub(SUM_BYTES));
    let named = tail.strip_prefix(br#","sum":""#).and_then(|tail| tail.strip_suffix(br#""}"#));
    if named.is_some() { head } else { line }
}

/// A record as a line with its sum and its newline. `mark`: makes the signature of the open line, which ends before its sum.
pub fn write(
    record: &Record,
    n: u64,
    mark: impl FnOnce(&str) -> String,
) -> serde_json::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(with_sum(&Zeroizing::new(mark(&Zeroizing::new(record.line(n)?)))));
    line.push('\n');
    Ok(line)
}

/// A line that is still open at its end, with its sum.
pub fn with_sum(line: &str) -> String {
    // Room for the newline too: growing would leave a copy behind.
    let mut whole = String::with_capacity(line.len() + SUM_BYTES + 1);
    whole.push_str(line);
    whole.push_str(&format!(r#","sum":"{:08x}"}}"#, crc32c::crc32c(line.as_bytes())));
    whole
}

/// Records as the lines of one writer's file, the first of them with the number `from`. Nothing is saved by this: it is
/// for making test data fast.
#[doc(hidden)]
pub fn lines<'a>(records: impl IntoIterator<Item = &'a Record>, from: u64) -> serde_json::Result<String> {
    let lines = (from..).zip(records).map(|(n, record)| write(record, n, str::to_owned));
    lines.map(|line| line.map(|line| line.to_string())).collect()
}

/// The bytes in the place of a destroyed line: as many as before, so that no other line moves and every
/// [`crate::journey::record::Location`] stays true.
pub fn stub(n: Option<u64>, len: usize) -> Vec<u8> {
    let mut stub = match n {
        Some(n) => format!(r#"{{"v":1,"n":{n},"scrubbed":true}}"#),
        None => r#"{"v":1,"scrubbed":true}"#.to_owned(),
    }
    .into_bytes();
    if stub.len() > len {
        stub.clear();
    }
    stub.resize(len, b' ');
    stub
}

/// The line in the place of one that is not for the readers of this folder, so that no number is missing. Its own line
/// takes its place wherever that comes; a program that does not know it reads a destroyed line.
pub fn withheld(n: u64) -> String {
    format!(r#"{{"v":1,"n":{n},"scrubbed":true,"withheld":true}}"#)
}

/// The reason why a stub stands in the place of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stub {
    /// Its words were destroyed on purpose.
    Destroyed,
    /// It is not for the readers of this folder, or has not come yet.
    Withheld,
    /// It was damaged, and the damage was sealed.
    Damaged,
}

/// The reason of a line that reads as [`Line::Scrubbed`].
pub fn stub_of(line: &[u8]) -> Stub {
    #[derive(Deserialize)]
    struct Says {
        #[serde(default)]
        withheld: bool,
        #[serde(default)]
        scrubbed: bool,
    }
    match serde_json::from_slice(line) {
        Ok(Says { withheld: true, .. }) => Stub::Withheld,
        Ok(Says { scrubbed: true, .. }) => Stub::Destroyed,
        _ => Stub::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &[u8] = br#"{"v":1,"n":42,"id":"note/x","kind":"note","by":"first","vis":"private","at":"","hlc":"","body":{},"sum":"00000000"}"#;

    #[test]
    fn a_line_whose_sum_does_not_fit_is_still_a_record() {
        assert!(matches!(Line::read(SAMPLE), Line::Record { right: false, .. }));
        let sum = crc32c::crc32c(&SAMPLE[..SAMPLE.len() - SUM_BYTES]);
        let right = String::from_utf8(SAMPLE.to_vec()).unwrap().replace("00000000", &format!("{sum:08x}"));
        assert!(matches!(Line::read(right.as_bytes()), Line::Record { right: true, .. }));
        assert!(matches!(Line::read(format!("{right}\r").as_bytes()), Line::Record { right: true, .. }));
    }

    #[test]
    fn what_is_not_known_is_of_a_newer_version_only_where_its_sum_is_right() {
        for v in [1, 2] {
            let later = format!(r#"{{"v":{v},"n":7,"enc":"x""#);
            let read = with_sum(&later);
            assert!(matches!(Line::read(read.as_bytes()), Line::Foreign { v: of, n: Some(7) } if of == v));
            assert!(matches!(Line::read(read.replace("enc", "emc").as_bytes()), Line::Damaged));
            assert!(matches!(Line::read((later + "}").as_bytes()), Line::Damaged));
        }
        assert!(matches!(Line::read(b"{\"v\":1,\"n\":7,\"en"), Line::Damaged));
        assert!(matches!(Line::read(b"\xff\0\0"), Line::Damaged));
        assert!(matches!(Line::read(b" \r"), Line::Blank));
    }

    #[test]
    fn a_stub_is_as_long_as_what_it_replaces_and_reads_as_one() {
        for len in [0, 10, 23, 40, 700] {
            assert_eq!(stub(Some(3), len).len(), len);
        }
        assert!(matches!(Line::read(&stub(Some(3), 300)), Line::Scrubbed(Some(3))));
        assert!(matches!(Line::read(&stub(None, 300)), Line::Scrubbed(None)));
        assert_eq!(stub_of(&stub(Some(3), 300)), Stub::Destroyed);
    }

    #[test]
    fn a_withheld_line_is_no_destroyed_one_and_counts_as_one() {
        assert_eq!(stub_of(withheld(3).as_bytes()), Stub::Withheld);
        assert!(matches!(Line::read(withheld(3).as_bytes()), Line::Scrubbed(Some(3))));
    }
}
