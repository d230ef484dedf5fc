//! Destroying the words of what was deleted: its older lines become stubs, in the writers' files and in every copy.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use memchr::memmem::Finder;
use zeroize::Zeroizing;

use super::{
    error::{Failed, reason},
    file,
    line::{self, Line},
    lines::Buffer,
    report::{Finding, What},
};
use crate::journey::record::{Hlc, Id};

/// What became of a deleted thing's older lines.
#[derive(Debug, Default, PartialEq)]
pub struct Scrubbed {
    pub destroyed: usize,
    /// Lines in files of writers that another window or machine holds.
    pub remaining: usize,
    /// Copies that could not be reached.
    pub findings: Vec<Finding>,
}

/// What is destroyed: a thing, and the moments at which its sealed versions were written (true: a deletion).
pub struct Thing {
    pub id: Id,
    pub sealed: BTreeMap<Hlc, bool>,
}

/// The lines of one thing in one file.
pub struct Found {
    pub path: PathBuf,
    lines: Vec<Old>,
}

struct Old {
    at: usize,
    len: usize,
    /// None where the line is damaged.
    number: Option<u64>,
    /// None where the line is damaged.
    hlc: Option<Hlc>,
    del: bool,
}

impl Found {
    /// Finds the lines that name an id; none where the file holds none.
    pub fn in_file(path: &Path, thing: &Thing, buffer: &mut Buffer) -> io::Result<Option<Self>> {
        let needle = serde_json::to_vec(&thing.id)?;
        let (finder, seal) = (Finder::new(&needle), Finder::new(br#","enc":""#));
        let mut lines = Vec::new();
        buffer.lines(&file::open(path)?, 0, |piece| {
            let may_be_sealed = !thing.sealed.is_empty() && seal.find(piece.bytes).is_some();
            if !may_be_sealed && finder.find(piece.bytes).is_none() {
                return;
            }
            let old =
                |number, hlc, del| Old { at: piece.at as usize, len: piece.bytes.len(), number, hlc, del };
            match Line::read(piece.bytes) {
                Line::Record { head, .. } if head.enc.is_some() => {
                    let hlc = Hlc::from(&*head.hlc);
                    let del = thing.sealed.get(&hlc);
                    lines.extend(del.map(|del| old(Some(head.n), Some(hlc), *del)));
                }
                Line::Record { head, .. } if head.id == thing.id.as_str() => {
                    lines.push(old(Some(head.n), Some(Hlc::from(&*head.hlc)), head.del));
                }
                Line::Damaged if !may_be_sealed => lines.push(old(None, None, false)),
                _ => {}
            }
        })?;
        Ok((!lines.is_empty()).then(|| Self { path: path.to_owned(), lines }))
    }

    /// How many lines are older than the tombstone.
    pub fn count(&self, tombstone: &Hlc) -> usize {
        self.older(tombstone).count()
    }

    fn older(&self, tombstone: &Hlc) -> impl Iterator<Item = &Old> {
        self.lines.iter().filter(move |line| line.hlc.as_ref().is_none_or(|hlc| hlc < tombstone))
    }

    /// Puts a stub in the place of every line that is older than the tombstone, by the four-step replace. A stub is as
    /// long as its line was, so nothing else in the file moves. Tells how many there were.
    pub fn scrub(&self, tombstone: &Hlc) -> Result<usize, Failed> {
        let count = self.count(tombstone);
        if count > 0 {
            let replace = || {
                let mut bytes: Zeroizing<Vec<u8>> = file::read(&self.path, u64::from(u32::MAX))?;
                for old in self.older(tombstone) {
                    bytes[old.at..old.at + old.len].copy_from_slice(&line::stub(old.number, old.len));
                }
                file::replace(&self.path, &bytes)
            };
            replace().map_err(Failed::when("Destroying the deleted words in", &self.path))?;
        }
        Ok(count)
    }
}

/// The deletion that is newer than everything else that is known of the thing; none where it is alive.
pub fn tombstone(found: &[Found]) -> Option<Hlc> {
    let lines = || found.iter().flat_map(|found| &found.lines);
    let newest = lines().filter_map(|line| line.hlc.as_ref()).max()?;
    lines().any(|line| line.del && line.hlc.as_ref() == Some(newest)).then(|| newest.clone())
}

/// Scrubs the copies in `quarantine/` and `backup/`.
pub fn copies(dir: &Path, thing: &Thing, tombstone: &Hlc, buffer: &mut Buffer, done: &mut Scrubbed) {
    for folder in ["quarantine", "backup"] {
        copies_in(&dir.join(folder), thing, tombstone, buffer, done);
    }
}

fn copies_in(folder: &Path, thing: &Thing, tombstone: &Hlc, buffer: &mut Buffer, done: &mut Scrubbed) {
    let mut unreached =
        |path: &Path, why: String| done.findings.push(Finding::new(What::Unreadable(why), path));
    let entries = file::list(folder).unwrap_or_else(|e| {
        unreached(folder, reason(&e));
        Vec::new()
    });
    for path in entries {
        match path.symlink_metadata() {
            Ok(found) if found.is_dir() => copies_in(&path, thing, tombstone, buffer, done),
            Ok(found) if found.is_file() => {
                let found = Found::in_file(&path, thing, buffer).map_err(|e| reason(&e));
                let scrubbed = found
                    .and_then(|found| found.map_or(Ok(0), |f| f.scrub(tombstone).map_err(|e| e.to_string())));
                if let Err(why) = scrubbed {
                    done.findings.push(Finding::new(What::Unreadable(why), path));
                }
            }
            _ => {}
        }
    }
}
