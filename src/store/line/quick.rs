//! Reads the head of a line that is exactly as this program writes it, without a parser: loading is mostly this.
//!
//! Only for lines whose sum is right. Whatever looks different is left to the parser.

use std::borrow::Cow;

use crate::journey::record::{By, Head, Hlc, Visibility};

/// The head of a line, given without its sum.
pub fn head(line: &[u8]) -> Option<Head<'_>> {
    // Once for all: field by field it was a fifth of an opening.
    let mut rest = Rest(str::from_utf8(line).ok()?);
    rest.pass("{")?;
    // What it is signed with is checked elsewhere.
    if let Some(mark) = [r#""sig":""#, r#""mac":""#].into_iter().find(|mark| rest.0.starts_with(mark)) {
        rest.field(mark)?;
        rest.pass(",")?;
    }
    rest.pass(r#""v":1,"n":"#)?;
    let n = rest.number()?;
    let id = rest.field(r#","id":""#)?;
    // A sealed line has neither a kind nor a time of its own.
    let sealed = rest.0.starts_with(r#","by":"#);
    let kind = if sealed { "" } else { rest.field(r#","kind":""#)? };
    let by = match rest.field(r#","by":""#)? {
        "first" => By::First,
        "second" => By::Second,
        "both" => By::Both,
        _ => return None,
    };
    let vis = match rest.field(r#","vis":""#)? {
        "private" => Visibility::Private,
        "sealed" => Visibility::Sealed,
        "shared" => Visibility::Shared,
        _ => return None,
    };
    let at = if sealed { "" } else { rest.field(r#","at":""#)? };
    let hlc = rest.field(r#","hlc":""#)?;
    let prev = rest.prev()?;
    let enc = if sealed { Some(rest.field(r#","enc":""#).map(Cow::Borrowed)?) } else { None };
    let (del, body) = match rest.0 {
        "" if sealed => (false, None),
        r#","del":true"# if !sealed => (true, None),
        rest => (false, Some(rest.strip_prefix(r#","body":"#)?)),
    };
    let [id, kind, at, hlc] = [id, kind, at, hlc].map(Cow::Borrowed);
    Some(Head { v: 1, n, id, kind, by, vis, at, hlc, prev, del, body, enc })
}

/// The part of a line that is not read yet.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn pass(&mut self, expected: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(expected)?;
        Some(())
    }

    fn number(&mut self) -> Option<u64> {
        let end = self.0.bytes().position(|byte| !byte.is_ascii_digit())?;
        let (digits, rest) = self.0.split_at(end);
        self.0 = rest;
        digits.parse().ok()
    }

    /// The text of a field whose name and first quote are given.
    fn field(&mut self, name: &str) -> Option<&'a str> {
        self.pass(name)?;
        let (text, rest) = self.0.split_at(memchr::memchr2(b'"', b'\\', self.0.as_bytes())?);
        self.0 = rest.strip_prefix('"')?;
        Some(text)
    }

    fn prev(&mut self) -> Option<Vec<Hlc>> {
        self.pass(r#","prev":["#)?;
        let mut all = Vec::new();
        while !self.0.starts_with(']') {
            let name = if all.is_empty() { "\"" } else { ",\"" };
            all.push(Hlc::from(self.field(name)?));
        }
        self.pass("]")?;
        Some(all)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::journey::{
        note::Note,
        record::{Body, Id, Record},
    };

    proptest! {
        #[test]
        fn it_reads_what_the_parser_reads(words in ".{0,20}", id in "[ -~é]{0,9}", prev in 0..3u64, del: bool, mark in 0..3usize) {
            let record = Record {
                id: Id::from(format!("note/{id}")),
                by: By::Second,
                vis: Visibility::Sealed,
                at: "2026-11-22T21:14:03+01:00".parse().unwrap(),
                hlc: Hlc::new(77, 3, "w"),
                prev: (0..prev).map(|millis| Hlc::new(millis, 0, "w")).collect(),
                body: (!del).then(|| Body::Note(Note::of(words.as_str()))),
            };
            let mark = ["{", r#"{"sig":"c2ln","#, r#"{"mac":"bWFj","#][mark];
            let line = record.line(42).unwrap().replacen('{', mark, 1);
            let whole = format!("{line}}}");
            let parsed: Head<'_> = serde_json::from_str(&whole).unwrap();
            match head(line.as_bytes()) {
                Some(quick) => prop_assert_eq!(format!("{quick:?}"), format!("{parsed:?}")),
                None => prop_assert!(id.contains(['"', '\\'])),
            }
        }
    }
}
