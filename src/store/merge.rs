//! Lines of another copy of this folder, out of a backup or a letter, taken in by writer and number.
//!
//! Nothing that is here is touched. The lines that are missing go into one new file beside the writer's others, which
//! appears whole: so no lock is needed, a program that holds the writer goes on, and a kill leaves nothing half done. Doing
//! it twice adds nothing, for the lines are known then.
//!
//! A line from elsewhere takes nothing away: where a stub stands here, the words that it stands for stay destroyed, and
//! where a stub comes for a line that is here, the line stays until a deletion that counts destroys it. What comes readable
//! and is to be sealed here is sealed on its way in. Whose word a line is, is not decided here: it is proved when it is read.

mod known;

use std::{
    io,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{
    error::{Act, Failed},
    file, folder,
    line::{self, Line},
    reseal::{Rewrite, Rules},
    writer,
};
use known::{KnownLines, Numbered};

/// Lines of one writer, as they stand in a file of another copy.
pub struct Foreign<'f> {
    /// The writer's id, which [`is_writer`] let pass.
    pub writer: &'f str,
    /// The name of the file there, which [`is_log`] let pass.
    pub name: &'f str,
    pub bytes: &'f [u8],
}

/// The outcome of a merge, in lines.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    pub added: usize,
    /// Numbers without words that were missing: of lines that were destroyed, or are withheld.
    pub stubs: usize,
    /// Lines that were here already, or that were destroyed here.
    pub known: usize,
    /// Lines that are to be sealed, and whose key does not read just now: they were left where they come from.
    pub waiting: usize,
}

impl std::ops::AddAssign for Merged {
    fn add_assign(&mut self, other: Self) {
        self.added += other.added;
        self.stubs += other.stubs;
        self.known += other.known;
        self.waiting += other.waiting;
    }
}

/// True for a name that a writer may have: whatever comes from elsewhere names no other place.
pub fn is_writer(name: &str) -> bool {
    (1..=32).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// True for the name of a file of records: a month first, and no path.
pub fn is_log(name: &str) -> bool {
    let is_plain = |char: char| !char.is_control() && !matches!(char, '/' | '\\');
    name.len() < 128 && month(name).is_some() && name.contains(".jsonl") && name.chars().all(is_plain)
}

/// The month that a name begins with.
fn month(name: &str) -> Option<&str> {
    let month = name.get(..7)?;
    let fits = |(at, byte): (usize, u8)| if at == 4 { byte == b'-' } else { byte.is_ascii_digit() };
    month.bytes().enumerate().all(fits).then_some(month)
}

/// Takes in the files of one writer. Each file's lines are synced before the next is looked at.
pub fn merge(dir: &Path, rules: &Rules, writer: &str, files: &[Foreign<'_>]) -> Result<Merged, Failed> {
    let folder = writer::folder(dir, writer);
    let mut known = KnownLines::of(&folder).map_err(Failed::when(Act::Reading, &folder))?;
    let mut merged = Merged::default();
    for file in files.iter().filter(|file| file.writer == writer) {
        let mut take = || {
            let mut missing =
                Missing { rules, known: &mut known, lines: Zeroizing::default(), merged: Merged::default() };
            missing.file(file.bytes)?;
            write(&folder, file.name, &missing.lines)?;
            Ok(missing.merged)
        };
        merged += take().map_err(Failed::when(Act::SavingIn, &folder))?;
    }
    Ok(merged)
}

/// Writes missing lines into a file of their own: under its name there, where nothing here has that name.
fn write(folder: &Path, name: &str, lines: &[u8]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    file::make_folder(folder)?;
    let plain = folder.join(name);
    if is_own_name(name) && plain.symlink_metadata().is_err() {
        file::write_new(&plain, lines)?;
        // A program of this writer may have begun the file a moment ago.
        if file::read(&plain, u64::from(u32::MAX)).is_ok_and(|there| there.starts_with(lines)) {
            return Ok(());
        }
    }
    file::write_new(&beside(folder, name, lines), lines)
}

/// The name for lines that were missing: made of what they are, so that two copies name the same lines alike.
fn beside(folder: &Path, name: &str, lines: &[u8]) -> PathBuf {
    let month = month(name).unwrap_or("0000-00");
    folder.join(format!("{month}.merged-{:016x}.jsonl", folder::hash(lines)))
}

/// True for `2026-11.jsonl` and `2026-11.2.jsonl`: no copy that a sync made.
fn is_own_name(name: &str) -> bool {
    let part = month(name).and_then(|month| name[month.len()..].strip_suffix(".jsonl"));
    part.is_some_and(|part| match part.strip_prefix('.') {
        Some(part) => !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()),
        None => part.is_empty(),
    })
}

/// The lines of a file that are missing here, as they are to stand here.
struct Missing<'m> {
    rules: &'m Rules,
    known: &'m mut KnownLines,
    lines: Zeroizing<Vec<u8>>,
    merged: Merged,
}

impl Missing<'_> {
    fn file(&mut self, bytes: &[u8]) -> io::Result<()> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let (mut before, mut n) = (None, 0);
        for line in bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end) {
            let numbered = Numbered::of(line, before);
            let Some(numbered) = numbered.filter(|_| line.len() <= line::MOST_BYTES) else { continue };
            before = numbered.n().or(before);
            if self.known.holds(&numbered) {
                self.merged.known += 1;
            } else {
                self.line(line, numbered, &mut n)?;
            }
        }
        Ok(())
    }

    fn line(&mut self, line: &[u8], numbered: Numbered, n: &mut u64) -> io::Result<()> {
        match self.rules.change(line, n, &[], true)? {
            Rewrite::Line(sealed) => self.lines.extend_from_slice(&sealed),
            Rewrite::Waits if is_readable(line) => {
                self.merged.waiting += 1;
                return Ok(());
            }
            Rewrite::None | Rewrite::Waits => self.lines.extend_from_slice(line),
        }
        self.lines.push(b'\n');
        *(if numbered.is_stub() { &mut self.merged.stubs } else { &mut self.merged.added }) += 1;
        self.known.add(numbered);
        Ok(())
    }
}

fn is_readable(line: &[u8]) -> bool {
    match Line::read(line) {
        Line::Record { head, .. } => head.enc.is_none(),
        Line::Damaged => true,
        Line::Blank | Line::Scrubbed(_) | Line::Foreign { .. } => false,
    }
}
