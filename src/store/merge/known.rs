//! The lines of one writer that are here, by number.

use std::{collections::HashMap, io, path::Path};

use crate::{
    journey::key::Hlc,
    store::{
        file, folder,
        line::{self, Line, Stub},
        lines::Buffer,
        sign,
    },
};

/// A line as far as it is told from others of its writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// None where neither the line nor the one before it has one.
    n: Option<u64>,
    is: Is,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Is {
    /// The moment, and of an open line a hash of its bytes without its signature.
    Record(Hlc, Option<u64>),
    /// Destroyed, or damage that was sealed.
    Stub,
    /// Not for the readers of its folder: the line itself takes its place, and nothing is destroyed by it.
    Withheld,
    /// Of a newer version, by a hash of its bytes.
    Newer(u64),
    Damaged(u64),
}

impl Numbered {
    /// A line without its newline; none where it is empty. A damaged one has the number after that of the line before.
    pub fn of(line: &[u8], before: Option<u64>) -> Option<Self> {
        let (n, is) = match Line::read(line) {
            Line::Blank => return None,
            Line::Record { head, .. } => {
                let open = head
                    .enc
                    .is_none()
                    .then(|| folder::hash(&sign::bare(line).unwrap_or_else(|| line.to_vec())));
                (Some(head.n), Is::Record(Hlc::from(&*head.hlc), open))
            }
            Line::Scrubbed(n) if line::stub_of(line) == Stub::Withheld => (n, Is::Withheld),
            Line::Scrubbed(n) => (n.or_else(|| before?.checked_add(1)), Is::Stub),
            Line::Foreign { n, .. } => (n, Is::Newer(folder::hash(line))),
            Line::Damaged => (before.and_then(|n| n.checked_add(1)), Is::Damaged(folder::hash(line))),
        };
        Some(Self { n, is })
    }

    pub fn n(&self) -> Option<u64> {
        self.n
    }

    /// True for a number without words.
    pub fn is_stub(&self) -> bool {
        matches!(self.is, Is::Stub | Is::Withheld)
    }
}

/// All lines of a writer, by their numbers.
#[derive(Debug, Default)]
pub struct KnownLines(HashMap<Option<u64>, Vec<Is>>);

impl KnownLines {
    /// Those in the files of a writer's folder; none where there is no such folder.
    pub fn of(folder: &Path) -> io::Result<Self> {
        let (mut known, mut buffer) = (Self::default(), Buffer::default());
        let is_log = |path: &&std::path::PathBuf| {
            file::name(path).contains(".jsonl") && !file::name(path).starts_with(file::TEMP) && path.is_file()
        };
        for path in file::list(folder)?.iter().filter(is_log) {
            let mut before = None;
            buffer.lines(&file::open(path)?, 0, |piece| {
                if let Some(numbered) = Numbered::of(piece.bytes.trim_ascii_end(), before) {
                    before = numbered.n().or(before);
                    known.add(numbered);
                }
            })?;
        }
        Ok(known)
    }

    pub fn add(&mut self, line: Numbered) {
        let there = self.0.entry(line.n).or_default();
        if !there.contains(&line.is) {
            there.push(line.is);
        }
    }

    /// True where a line need not be taken: it is here, or its words were destroyed here. Two lines of one number that are
    /// not the same are both kept.
    pub fn holds(&self, line: &Numbered) -> bool {
        let there = self.0.get(&line.n).map_or(&[][..], Vec::as_slice);
        match &line.is {
            // Where only the neighbours tell the number, another line there says nothing.
            is if line.n.is_none() => there.contains(is) || *is == Is::Stub,
            Is::Withheld => !there.is_empty(),
            Is::Stub | Is::Damaged(_) => there.iter().any(|other| *other != Is::Withheld),
            Is::Newer(_) => there.iter().any(|other| *other == Is::Stub || *other == line.is),
            Is::Record(hlc, open) => there.iter().any(|other| match other {
                Is::Stub => true,
                Is::Record(other, of) => other == hlc && (open.is_none() || of.is_none() || open == of),
                Is::Withheld | Is::Newer(_) | Is::Damaged(_) => false,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(n: u64, moment: &str, words: &str) -> Vec<u8> {
        let line = format!(
            r#"{{"v":1,"n":{n},"id":"note/x","kind":"note","by":"first","vis":"private","at":"","hlc":"{moment}","prev":[],"body":"{words}""#
        );
        line::with_sum(&line).into_bytes()
    }

    fn sealed(n: u64, moment: &str, enc: &str) -> Vec<u8> {
        let line = format!(
            r#"{{"v":1,"n":{n},"id":"sealed/x","by":"first","vis":"private","hlc":"{moment}","prev":[],"enc":"{enc}""#
        );
        line::with_sum(&line).into_bytes()
    }

    fn holds(here: &[Vec<u8>], line: &[u8]) -> bool {
        let mut known = KnownLines::default();
        let mut before = None;
        for line in here {
            let numbered = Numbered::of(line, before).unwrap();
            before = numbered.n().or(before);
            known.add(numbered);
        }
        known.holds(&Numbered::of(line, None).unwrap())
    }

    #[test]
    fn a_line_is_known_by_its_number_and_its_moment_however_it_is_sealed() {
        let [a, b] = ["000000000001-0000-w", "000000000002-0000-w"];
        for (here, line, known) in [
            (record(7, a, "one"), record(7, a, "one"), true),
            (record(7, a, "one"), sealed(7, a, "x"), true),
            (sealed(7, a, "x"), record(7, a, "one"), true),
            (sealed(7, a, "x"), sealed(7, a, "y"), true),
            (record(7, a, "one"), record(8, a, "one"), false),
            (record(7, a, "one"), record(7, b, "one"), false),
            (record(7, a, "one"), record(7, a, "edited by hand"), false),
            (line::stub(Some(7), 90), record(7, a, "destroyed"), true),
            (line::stub(Some(7), 90), sealed(7, a, "destroyed"), true),
            (record(7, a, "one"), line::stub(Some(7), 90), true),
            (record(6, a, "one"), line::stub(Some(7), 90), false),
            (line::withheld(7).into_bytes(), record(7, a, "one"), false),
            (line::withheld(7).into_bytes(), line::stub(Some(7), 90), false),
            (record(7, a, "one"), line::withheld(7).into_bytes(), true),
            (line::stub(Some(7), 90), line::withheld(7).into_bytes(), true),
            (record(6, a, "one"), line::withheld(7).into_bytes(), false),
        ] {
            assert_eq!(
                holds(std::slice::from_ref(&here), &line),
                known,
                "{} {}",
                here.escape_ascii(),
                line.escape_ascii()
            );
        }
    }

    #[test]
    fn damage_is_known_by_its_place_or_its_bytes() {
        let moment = "000000000001-0000-w";
        assert!(holds(&[b"half a line".to_vec()], b"half a line"));
        assert!(!holds(&[b"half a line".to_vec()], b"another half"));
        let mut known = KnownLines::default();
        known.add(Numbered::of(&record(8, moment, "mended"), None).unwrap());
        assert!(known.holds(&Numbered::of(b"half a line", Some(7)).unwrap()));
        assert!(!known.holds(&Numbered::of(b"half a line", Some(8)).unwrap()));
    }
}
