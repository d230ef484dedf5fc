//! `trustpath backup`: everything that a restore needs, in one file, as sealed as it stands in the folder.
//!
//! Half-written words go along, for they are in no other place. A program may go on writing meanwhile: a file is read once,
//! up to its last whole line, and one that is replaced is read as it was or as it is.

use std::{
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{
    MachineId,
    archive::{MOST_BYTES, Place, Writing, sealed_by},
    draft,
    error::{Act, Failed, OpenError},
    file, folder,
    line::Line,
    local::Local,
    logs::Logs,
    report::Report,
    sign::Proofs,
};
use crate::private::Secret;

/// A folder that is about to be backed up.
pub struct Backup {
    dir: PathBuf,
    places: Vec<Place>,
    /// Lines and half-written texts in it that are not sealed: whoever has the file reads them.
    pub readable: usize,
}

impl Backup {
    /// Looks at a folder; none where there is nothing in it yet.
    pub fn of(dir: &Path, machine: &MachineId) -> Result<Option<Self>, OpenError> {
        if folder::look(dir)? == folder::Found::Nothing || !dir.join(folder::ABOUT).exists() {
            return Ok(None);
        }
        let local = Local::of(dir, machine);
        let mut logs = Logs::new(&local);
        logs.look(&mut Report::default(), &Proofs::default(), &mut |_, _, _| Ok(()));
        let lines: usize = logs.readable(|_| true).into_values().sum();
        let places = places(dir).map_err(Failed::when(Act::ReadingFolder, dir))?;
        let is_readable = |place: &&Place| {
            let is_draft = matches!(place, Place::Draft { .. });
            is_draft && read(&dir.join(place.path())).is_ok_and(|bytes| draft::is_readable(&bytes))
        };
        let drafts = places.iter().filter(is_readable).count();
        Ok(Some(Self { dir: dir.to_owned(), places, readable: lines + drafts }))
    }

    /// Writes the archive, sealed by a passphrase where there is one; tells how many files it holds. An error in it that is a
    /// [`Failed`] names a file of the folder; any other is of what it is written to.
    pub fn write(&self, mut to: impl Write, passphrase: Option<&Secret>) -> io::Result<usize> {
        let mut count = 0;
        let mut fill = |to: &mut dyn Write| self.fill(to).map(|files| count = files);
        match passphrase {
            Some(passphrase) => drop(sealed_by(passphrase, to, fill)?),
            None => fill(&mut to)?,
        }
        Ok(count)
    }

    /// The same into a file for this account alone, which appears whole; over one that is there only where that is said.
    pub fn write_to(&self, path: &Path, passphrase: Option<&Secret>, over: bool) -> Result<usize, Failed> {
        let mut count = 0;
        let written = file::write_beside(path, over, |file| {
            count = self.write(file, passphrase)?;
            Ok(())
        });
        match written.map_err(io::Error::downcast::<Failed>) {
            Ok(()) => Ok(count),
            Err(Ok(failed)) => Err(failed),
            Err(Err(e)) => Err(Failed::when(Act::Writing, path)(e)),
        }
    }

    fn fill(&self, to: &mut dyn Write) -> io::Result<usize> {
        let (mut archive, mut count) = (Writing::to(to), 0);
        for place in &self.places {
            let path = self.dir.join(place.path());
            let bytes = match read(&path) {
                // A key that is replaced just now, a draft of another machine: the next backup has them.
                Err(e) if e.kind() == ErrorKind::NotFound => continue,
                bytes => bytes.map_err(|e| io::Error::other(Failed::when(Act::Reading, &path)(e)))?,
            };
            let whole = if matches!(place, Place::Log { .. }) { whole_lines(&bytes) } else { &bytes[..] };
            archive.add(place, whole)?;
            count += 1;
        }
        archive.end().map(|_| count)
    }
}

fn read(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    file::read(path, MOST_BYTES)
}

/// Without a last line that its writer is still at, which was never called saved.
fn whole_lines(bytes: &[u8]) -> &[u8] {
    let begins = memchr::memrchr(b'\n', bytes).map_or(0, |newline| newline + 1);
    if matches!(Line::read(&bytes[begins..]), Line::Damaged) { &bytes[..begins] } else { bytes }
}

/// The files of a folder that go along, its description first.
fn places(dir: &Path) -> io::Result<Vec<Place>> {
    let (mut folders, mut places) = (vec![dir.to_owned()], vec![]);
    while let Some(folder) = folders.pop() {
        for path in file::list(&folder)? {
            let Ok(below) = path.strip_prefix(dir) else { continue };
            match path.symlink_metadata() {
                Ok(found) if found.is_dir() && goes_along(below) => folders.push(path),
                Ok(found) if found.is_file() => places.extend(Place::of(below)),
                _ => {}
            }
        }
    }
    places.sort();
    Ok(places)
}

fn goes_along(folder: &Path) -> bool {
    ["writers", "keys", "local"].into_iter().any(|name| folder.starts_with(name))
}
