//! All writers' files: which there are, how far each was read, and what their lines said.

mod claims;
mod doomed;
mod looking;
mod open_lines;
mod reading;
mod sealed;
mod walkers;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{
    file, folder,
    keys::{Keys, LeftSeats},
    lines::Buffer,
    local::Local,
    report::{Finding, What},
    scrub,
    sequence::Sequence,
    sign::Fresh,
};
use crate::{
    journey::{
        Unread,
        moments::first_ahead,
        record::{Head, Hlc, Location, Record, Seat},
    },
    platform::{
        clock,
        files::{Identity, identity},
    },
};
use open_lines::OpenLines;
use reading::Reading;
pub use sealed::{Inside, Sealed};
pub use walkers::Walkers;

/// Takes a record: its head, its place and its checksum.
pub type Take<'t> = dyn FnMut(&Head<'_>, Location, u32) -> Result<(), Unread> + 't;

#[derive(Debug)]
pub struct Logs {
    dir: PathBuf,
    /// [`Location::file`] is the place in this list.
    files: Vec<LogFile>,
    sequences: BTreeMap<String, Sequence>,
    /// Versions that are being destroyed: their lines are counted, and not taken.
    doomed: BTreeSet<Hlc>,
    /// The same of what seats wrote alone that have left.
    left: LeftSeats,
    /// The first moment that lies far ahead of the clock.
    ahead: Hlc,
    walkers: Walkers,
    /// Facts about open lines that were learned on the way.
    fresh: Vec<Fresh>,
    buffer: Buffer,
}

#[derive(Debug, Default)]
struct LogFile {
    path: PathBuf,
    writer: String,
    /// Device and number: another one means that a sync or an editor put another file in its place.
    identity: Identity,
    len: u64,
    /// The byte at which the next line begins.
    read: u64,
    lines: u64,
    /// The place of the last record, and the checksum of all its bytes.
    last: Option<Location>,
    last_sum: u32,
    /// A line of a version that is being destroyed was read.
    doomed: bool,
    /// A line was read that is gone with its author.
    gone: bool,
    /// The place and the length of every damaged line that was not set aside yet.
    damaged: Vec<(u64, usize)>,
    /// Its sealed lines.
    sealed: Vec<Sealed>,
    /// Its other lines.
    open: OpenLines,
    /// The places of those, sealed or not, that are not the word of their author.
    claimed: BTreeSet<u32>,
}

impl Logs {
    pub fn new(local: &Local) -> Self {
        let now = u64::try_from(clock::now().timestamp_millis()).unwrap_or_default();
        Self {
            dir: local.dir().to_owned(),
            files: Vec::new(),
            sequences: BTreeMap::new(),
            doomed: scrub::marked(local),
            left: Keys::seen_from(local).left(),
            ahead: first_ahead(now),
            walkers: Walkers::default(),
            fresh: Vec::new(),
            buffer: Buffer::default(),
        }
    }

    /// The path of a [`Location`]'s file.
    pub fn path(&self, location: Location) -> Option<&Path> {
        self.files.get(location.file as usize).map(|log| &*log.path)
    }

    /// Every file that is known, and its writer.
    pub fn files(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.files.iter().map(|log| (&*log.path, &*log.writer))
    }

    /// How many lines there are.
    pub fn lines(&self) -> u64 {
        self.files.iter().map(|log| log.lines).sum()
    }

    /// The highest line number of every writer.
    pub fn highest(&self) -> BTreeMap<String, u64> {
        self.sequences.iter().map(|(writer, sequence)| (writer.clone(), sequence.highest())).collect()
    }

    /// The line numbers that are missing; `seen` holds the highest that were ever here, by writer.
    pub fn gaps(&self, seen: &BTreeMap<String, u64>) -> Vec<Finding> {
        let writers = folder::writers(&self.dir);
        let gaps = |(writer, sequence): (&String, &Sequence)| {
            let (highest, seen) = (sequence.highest(), seen.get(writer).copied().unwrap_or_default());
            let lost = (seen > highest).then_some((highest + 1, seen));
            let path = writers.join(writer);
            let gaps = sequence.gaps().into_iter().chain(lost).collect::<Vec<_>>();
            gaps.into_iter()
                .map(move |(from, to)| Finding::new(What::Gap(from, to), &path))
                .collect::<Vec<_>>()
        };
        let gone = seen.iter().filter(|(writer, _)| !self.sequences.contains_key(*writer));
        let gone = gone.map(|(writer, seen)| Finding::new(What::Gap(1, *seen), writers.join(writer)));
        self.sequences.iter().flat_map(gaps).chain(gone).collect()
    }

    /// Notes a line that was written here just now, so that it does not come back as news.
    pub fn wrote(
        &mut self,
        (path, handle): (&Path, &File),
        at: u64,
        line: &[u8],
        record: &Record,
        sealed: bool,
        n: u64,
    ) -> io::Result<Location> {
        let index = self.index(path);
        let found = handle.metadata()?;
        let log = &mut self.files[index];
        let location = location(index, at, line.len(), sealed);
        log.identity = identity(path, &found);
        log.read = at + line.len() as u64 + 1;
        log.len = log.read;
        log.lines += 1;
        (log.last, log.last_sum) = (location, crc32c::crc32c(line));
        if !sealed {
            log.open.add_open(record.id.kind(), record.by, record.vis);
        }
        self.walkers.see(record);
        log.sealed
            .extend(location.filter(|_| sealed).map(|location| Sealed::written(location, log.lines, record)));
        self.sequences.entry(log.writer.clone()).or_default().add(n);
        location.ok_or_else(|| io::ErrorKind::FileTooLarge.into())
    }

    pub fn walkers(&self) -> &Walkers {
        &self.walkers
    }

    /// How many lines of each writer are readable, of the readers for whom `of` is true.
    pub fn readable(&self, of: impl Fn(&[Seat]) -> bool) -> BTreeMap<&str, usize> {
        let mut by_writer = BTreeMap::new();
        for log in &self.files {
            *by_writer.entry(&*log.writer).or_default() += log.open.count(&of);
        }
        by_writer
    }

    /// Every sealed line that is known.
    pub fn sealed(&self) -> impl Iterator<Item = &Sealed> {
        self.files.iter().flat_map(|log| &log.sealed)
    }

    pub fn sealed_mut(&mut self) -> impl Iterator<Item = &mut Sealed> {
        self.files.iter_mut().flat_map(|log| &mut log.sealed)
    }

    /// Notes that a file was rewritten and its lines lie elsewhere now: they are read anew at the next look.
    pub fn rewritten(&mut self, path: &Path) {
        if let Some(log) = self.files.iter_mut().find(|log| log.path == path) {
            log.begin_anew();
        }
    }

    /// Copies the damaged lines of each file that has any to one file in `quarantine/`, once.
    pub fn set_aside(&mut self) -> io::Result<()> {
        for log in self.files.iter_mut().filter(|log| !log.damaged.is_empty()) {
            let handle = file::open(&log.path)?;
            let mut copy = Zeroizing::new(Vec::new());
            for (at, len) in std::mem::take(&mut log.damaged) {
                copy.extend_from_slice(self.buffer.line(&handle, at, len)?);
                copy.push(b'\n');
            }
            folder::set_aside(&self.dir, &copy)?;
        }
        Ok(())
    }

    /// Notes that a file was replaced by one of the same length.
    pub fn replaced(&mut self, path: &Path) {
        if let (Some(log), Ok(handle)) =
            (self.files.iter_mut().find(|log| log.path == path), file::open(path))
            && let (Ok(found), Ok(open)) = (handle.metadata(), OpenLines::in_file(&handle, &mut self.buffer))
        {
            log.identity = identity(path, &found);
            log.doomed = false;
            log.open = open;
        }
    }
}

fn location(index: usize, at: u64, len: usize, sealed: bool) -> Option<Location> {
    let [file, len] = [index, len].map(u32::try_from);
    Some(Location { sealed, ..Location::open(file.ok()?, u32::try_from(at).ok()?, len.ok()?) })
}

impl LogFile {
    /// From the next look on it is read from its beginning.
    fn begin_anew(&mut self) {
        let (path, writer) = (std::mem::take(&mut self.path), std::mem::take(&mut self.writer));
        *self = Self { path, writer, ..Self::default() };
    }

    /// True when another file still holds, at its place, the last record that was read.
    fn goes_on_in(&self, handle: &File, buffer: &mut Buffer) -> bool {
        self.last.is_some_and(|last| {
            let line = buffer.line(handle, u64::from(last.at), last.len as usize);
            line.is_ok_and(|line| crc32c::crc32c(line) == self.last_sum)
        })
    }
}
