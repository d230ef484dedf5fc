//! The lines of a thing's versions in one file, and which of them were replaced.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

use memchr::memmem::{self, Finder};
use zeroize::Zeroizing;

use crate::{
    journey::record::{Hlc, Id},
    store::{
        error::{Act, Failed},
        file,
        line::{self, Line},
        lines::Buffer,
    },
};

/// Which lines are looked for.
pub struct Wanted {
    /// Open lines of this thing.
    pub id: Option<Id>,
    /// Lines of these moments: sealed ones, or where no thing is given, all. True: a deletion.
    pub moments: BTreeMap<Hlc, bool>,
}

/// The lines in one file that were looked for.
pub struct Found {
    path: PathBuf,
    lines: Vec<Version>,
}

struct Version {
    at: usize,
    len: usize,
    /// None where the line is damaged.
    number: Option<u64>,
    /// None where the line is damaged so that it cannot be read.
    hlc: Option<Hlc>,
    prev: Vec<Hlc>,
    del: bool,
}

/// The versions of a thing that are to be destroyed: those that its newest version replaced, at once or through others.
/// Neither the newest nor a fork, which nobody replaced, is ever among them.
#[derive(Default)]
pub struct Replaced {
    pub versions: BTreeSet<Hlc>,
    /// The newest version is a deletion: damaged lines that name the thing go too, whichever version they were.
    damaged: bool,
}

impl Wanted {
    /// All lines of these versions, of whichever things.
    pub fn by_moments(versions: &BTreeSet<Hlc>) -> Self {
        Self { id: None, moments: versions.iter().map(|version| (version.clone(), false)).collect() }
    }

    /// The line, where it is looked for.
    fn version(&self, line: &[u8], id: Option<&Finder<'_>>) -> Option<Version> {
        let named = id.is_some_and(|id| id.find(line).is_some());
        let moment = || moments(line).find(|moment| self.moments.contains_key(moment));
        let moment = if self.moments.is_empty() { None } else { moment() };
        if !named && moment.is_none() {
            return None;
        }
        let version = |number, hlc, prev, del| Version { at: 0, len: line.len(), number, hlc, prev, del };
        match Line::read(line) {
            Line::Record { head, .. } => {
                let hlc = Hlc::from(&*head.hlc);
                let by_moment = head.enc.is_some() || self.id.is_none();
                let del = match &self.id {
                    _ if by_moment => *self.moments.get(&hlc)?,
                    Some(id) if *id.as_str() == *head.id => head.del,
                    _ => return None,
                };
                Some(version(Some(head.n), Some(hlc), head.prev, del))
            }
            Line::Damaged => {
                let hlc = moments(line).next().filter(Hlc::is_moment);
                Some(version(None, hlc, vec![], false))
            }
            _ => None,
        }
    }
}

/// The moments that a line seems to name as its own, its own first.
fn moments(line: &[u8]) -> impl Iterator<Item = Hlc> {
    const NAME: &[u8] = br#""hlc":""#;
    memmem::find_iter(line, NAME).filter_map(|at| {
        let text = &line[at + NAME.len()..];
        let end = memchr::memchr(b'"', text)?;
        Some(Hlc::from(str::from_utf8(&text[..end]).ok()?))
    })
}

impl Found {
    /// Finds the lines in a file; none where it holds none.
    pub fn in_file(path: &Path, wanted: &Wanted, buffer: &mut Buffer) -> io::Result<Option<Self>> {
        let name = wanted.id.as_ref().map(serde_json::to_vec).transpose()?;
        let finder = name.as_deref().map(Finder::new);
        let mut lines = Vec::new();
        buffer.lines(&file::open(path)?, 0, |piece| {
            let version = wanted.version(piece.bytes, finder.as_ref());
            lines.extend(version.map(|version| Version { at: piece.at as usize, ..version }));
        })?;
        Ok((!lines.is_empty()).then(|| Self { path: path.to_owned(), lines }))
    }

    /// Leaves out lines, by their first byte; none where none is left.
    pub fn without(mut self, is_out: impl Fn(usize) -> bool) -> Option<Self> {
        self.lines.retain(|line| !is_out(line.at));
        (!self.lines.is_empty()).then_some(self)
    }

    fn that_go<'f>(&'f self, replaced: &'f Replaced) -> impl Iterator<Item = &'f Version> {
        self.lines.iter().filter(|line| match &line.hlc {
            Some(hlc) => replaced.versions.contains(hlc),
            None => replaced.damaged,
        })
    }

    /// How many lines are of replaced versions.
    pub fn count(&self, replaced: &Replaced) -> usize {
        self.that_go(replaced).count()
    }

    /// The replaced versions that have a line here.
    pub fn versions<'f>(&'f self, replaced: &'f Replaced) -> impl Iterator<Item = &'f Hlc> {
        self.that_go(replaced).filter_map(|line| line.hlc.as_ref())
    }

    /// Puts a stub in the place of every replaced version, by the four-step replace. A stub is as long as its line was,
    /// so nothing else in the file moves. Tells how many there were.
    pub fn scrub(&self, replaced: &Replaced) -> Result<usize, Failed> {
        let count = self.count(replaced);
        if count > 0 {
            let replace = || {
                let mut bytes: Zeroizing<Vec<u8>> = file::read(&self.path, u64::from(u32::MAX))?;
                for old in self.that_go(replaced) {
                    bytes[old.at..old.at + old.len].copy_from_slice(&line::stub(old.number, old.len));
                }
                file::replace(&self.path, &bytes)
            };
            replace().map_err(Failed::when(Act::DestroyingDeleted, &self.path))?;
        }
        Ok(count)
    }
}

impl Replaced {
    /// The versions that the newest one in the writers' files replaced. A copy may hold a version that is a stub there
    /// already: then only the copy tells what that one replaced in turn.
    pub fn by_the_newest(files: &[Found], copies: &[Found]) -> Self {
        let newest = lines(files).filter_map(|line| line.hlc.as_ref()).max();
        let Some(newest) = newest else { return Self::default() };
        let mut prev: BTreeMap<&Hlc, BTreeSet<&Hlc>> = BTreeMap::new();
        for line in lines(files).chain(lines(copies)) {
            if let Some(hlc) = &line.hlc {
                prev.entry(hlc).or_default().extend(&line.prev);
            }
        }
        let (mut versions, mut next) = (BTreeSet::new(), vec![newest]);
        while let Some(version) = next.pop() {
            let replaced = prev.get(version).into_iter().flatten().copied();
            next.extend(replaced.filter(|old| *old != newest && versions.insert((*old).clone())));
        }
        let damaged = lines(files).any(|line| line.del && line.hlc.as_ref() == Some(newest));
        Self { versions, damaged }
    }

    /// The versions that are known to be replaced already.
    pub fn known(versions: BTreeSet<Hlc>) -> Self {
        Self { versions, damaged: false }
    }
}

fn lines(found: &[Found]) -> impl Iterator<Item = &Version> {
    found.iter().flat_map(|found| &found.lines)
}
