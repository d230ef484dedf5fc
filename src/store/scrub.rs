//! Destroying words for good: the lines of versions that were replaced become stubs, in the writers' files and in every
//! copy. The thing itself may be deleted or live on; its newest version and its forks are never touched.
//!
//! Which versions go follows from `prev`, in which a version names older ones too: one that is linked to the newest only by
//! a line that was destroyed elsewhere could not be told from a fork, and would stay. A newest version with fewer words looks like any other edit: another
//! machine destroys its own older lines by itself only where the newest is a deletion.

mod marks;
mod versions;

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

use super::{
    Store,
    error::{Act, Failed, Reason, SaveError},
    file,
    lines::Buffer,
    logs::Inside,
    report::{Finding, What},
};
use crate::journey::record::{Hlc, Id};
pub use marks::marked;
use versions::{Found, Replaced, Wanted};

/// The outcome of a scrub.
#[derive(Debug, Default, PartialEq)]
pub struct Scrubbed {
    pub destroyed: usize,
    /// Lines in files of writers that another window or machine holds.
    pub remaining: usize,
    /// Copies that could not be reached.
    pub findings: Vec<Finding>,
}

/// Files that hold lines of a thing: those of writers, each with its writer, and copies.
#[derive(Default)]
struct Holders {
    writers: Vec<(PathBuf, String)>,
    copies: Vec<PathBuf>,
}

impl Store {
    /// Destroys the versions of a thing that its newest one replaced, here and in every copy, whether the thing is
    /// deleted or lives on. Of sealed lines, those that were opened or written since the start are found.
    pub fn scrub(&mut self, id: &Id) -> Result<Scrubbed, SaveError> {
        self.may_write()?;
        self.look();
        if self.proofs.are_in_doubt() {
            return Ok(Scrubbed::default());
        }
        let (wanted, mut done) = (self.wanted(id), Scrubbed::default());
        let (mut files, mut in_files, mut in_copies) = (Holders::default(), vec![], vec![]);
        let mut buffer = Buffer::default();
        for (path, writer) in self.logs.files() {
            let found =
                Found::in_file(path, &wanted, &mut buffer).map_err(Failed::when(Act::Reading, path))?;
            let found = found.and_then(|found| found.without(|at| self.logs.is_claim(path, at)));
            files.writers.extend(found.is_some().then(|| (path.to_owned(), writer.to_owned())));
            in_files.extend(found);
        }
        for path in copies(&self.dir, &mut done.findings) {
            match Found::in_file(&path, &wanted, &mut buffer) {
                Ok(found) => in_copies.extend(found.inspect(|_| files.copies.push(path))),
                Err(e) => done.findings.push(Finding::new(What::Unreadable(e.into()), path)),
            }
        }
        let replaced = Replaced::by_the_newest(&in_files, &in_copies);
        if self.seat.is_some() && in_files.iter().chain(&in_copies).any(|found| found.count(&replaced) > 0) {
            marks::mark(&self.local, replaced.versions.iter())
                .map_err(Failed::when(Act::MarkingForDestruction, &self.local.path()))?;
            self.destroy(&wanted, &replaced, files, &mut done)?;
        }
        Ok(done)
    }

    /// Finishes the scrubs that were interrupted, or that another window held up, as far as that is possible now.
    pub(super) fn finish_scrubs(&mut self) -> Result<(), SaveError> {
        let replaced = Replaced::known(self.logs.doomed().clone());
        let writers = self.logs.doomed_files();
        let reached = |(_, writer): &(PathBuf, String)| matches!(self.hold(writer), Ok(Some(_)));
        // Copies go first: where only lines out of reach are left, none is left in a copy.
        let waits = !writers.is_empty() && !writers.iter().any(reached);
        if replaced.versions.is_empty() || waits {
            return Ok(());
        }
        let (wanted, mut done) = (Wanted::by_moments(&replaced.versions), Scrubbed::default());
        let files = Holders { writers, copies: copies(&self.dir, &mut done.findings) };
        self.destroy(&wanted, &replaced, files, &mut done)
    }

    /// Destroys lines, each file's under the lock of its writer.
    fn destroy(
        &mut self,
        wanted: &Wanted,
        replaced: &Replaced,
        files: Holders,
        done: &mut Scrubbed,
    ) -> Result<(), SaveError> {
        self.forget_last_lines()?;
        let mut buffer = Buffer::default();
        for path in files.copies {
            let found = Found::in_file(&path, wanted, &mut buffer).map_err(Reason::from);
            let scrubbed = found.and_then(|found| Ok(found.map_or(Ok(0), |found| found.scrub(replaced))?));
            if let Err(why) = scrubbed {
                done.findings.push(Finding::new(What::Unreadable(why), path));
            }
        }
        let mut left = BTreeSet::new();
        for (path, writer) in files.writers {
            let lock = self.hold(&writer)?;
            let found =
                Found::in_file(&path, wanted, &mut buffer).map_err(Failed::when(Act::Reading, &path))?;
            let found = found.and_then(|found| found.without(|at| self.logs.is_claim(&path, at)));
            let Some(found) = found else { continue };
            if lock.is_some() {
                done.destroyed += found.scrub(replaced)?;
                self.logs.replaced(&path);
            } else {
                done.remaining += found.count(replaced);
                left.extend(found.versions(replaced).cloned());
                self.logs.left_doomed(&path);
            }
        }
        marks::unmark(&self.dir, replaced.versions.difference(&left));
        self.logs.doom(&replaced.versions, left);
        Ok(())
    }

    fn wanted(&self, id: &Id) -> Wanted {
        let mut moments = BTreeMap::new();
        for sealed in self.logs.sealed() {
            if let Inside::Opened { id: inside, del } = &sealed.inside
                && inside == id
            {
                moments.insert(sealed.hlc.clone(), *del);
            }
        }
        Wanted { id: Some(id.clone()), moments }
    }
}

/// How many lines of these versions a file holds.
pub fn count(path: &Path, versions: &BTreeSet<Hlc>, buffer: &mut Buffer) -> io::Result<usize> {
    let wanted = Wanted::by_moments(versions);
    let found = Found::in_file(path, &wanted, buffer)?;
    Ok(found.map_or(0, |found| found.count(&Replaced::known(versions.clone()))))
}

/// The files in `quarantine/` and `backup/`.
fn copies(dir: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let (mut folders, mut files) = (vec![dir.join("quarantine"), dir.join("backup")], vec![]);
    while let Some(folder) = folders.pop() {
        let entries = file::list(&folder).unwrap_or_else(|e| {
            findings.push(Finding::new(What::Unreadable(e.into()), &folder));
            Vec::new()
        });
        for path in entries {
            match path.symlink_metadata() {
                Ok(found) if found.is_dir() => folders.push(path),
                Ok(found) if found.is_file() => files.push(path),
                _ => {}
            }
        }
    }
    files
}
