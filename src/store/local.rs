//! Files of one machine, never synced: locks, drafts, high-water marks, the place where a seat stopped, marks of versions
//! to be destroyed. They are written in `local/<machine>/`, and looked up over all of `local/`: after a move, on a machine
//! that lost its memory, or in a folder that came back from a backup, nothing of it is lost.

mod earlier;

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    editing, file, last_lines,
    lock::{self, Address, Lock},
    machine::MachineId,
    writer,
};
use crate::{
    journey::{couple::Here, record::Seat},
    platform::files,
};

const MOST_BYTES: u64 = 1 << 20;

/// The highest line number of every writer, in a seat's folder.
const SEEN: &str = "seen.json";

/// A data folder as this machine sees it.
#[derive(Debug, Clone)]
pub struct Local {
    dir: PathBuf,
    machine: MachineId,
    /// Those of every machine, as they were at the last look.
    folders: Arc<[Folder]>,
}

/// `local/<machine>/<seat>`, `both` or `scrub`, with its files.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    files: Vec<PathBuf>,
}

/// `ui.json`
#[derive(Serialize, Deserialize)]
struct Stopped<P> {
    place: P,
    scroll: u16,
}

impl Local {
    pub fn of(dir: &Path, machine: &MachineId) -> Self {
        let mut local = Self { dir: dir.to_owned(), machine: machine.clone(), folders: Arc::default() };
        local.look();
        local
    }

    /// Lists all of `local/` anew: other machines' files come with a sync.
    pub fn look(&mut self) {
        let folders = folders(&self.dir).into_iter();
        let listed = folders.map(|path| Folder { files: file::list(&path).unwrap_or_default(), path });
        self.folders = listed.collect();
    }

    /// The files of this name, of every machine.
    fn named<'l>(&'l self, folder: &'l str) -> impl Iterator<Item = &'l PathBuf> {
        let named = self.folders.iter().filter(move |found| file::name(&found.path) == folder);
        named.flat_map(|found| &found.files)
    }

    /// Every file that there was at the last look.
    pub fn files(&self) -> impl Iterator<Item = &PathBuf> {
        self.folders.iter().flat_map(|folder| &folder.files)
    }

    /// The names in this folder of every machine.
    pub fn names<'l>(&'l self, folder: &'l str) -> impl Iterator<Item = &'l str> {
        self.named(folder).map(|path| file::name(path))
    }

    /// The data folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Keeps the machine's id for the next start; false where that is not possible.
    pub fn keep_machine(&mut self) -> bool {
        self.machine.keep()
    }

    /// The folder in which this machine writes.
    pub fn path(&self) -> PathBuf {
        self.dir.join("local").join(self.machine.as_str())
    }

    /// The folder of the locks of a seat's writers.
    pub fn seat(&self, seat: Seat) -> PathBuf {
        self.path().join(seat.name())
    }

    /// The folder of the drafts and the place of those who are here.
    pub fn here(&self, here: Here) -> PathBuf {
        self.path().join(here.name())
    }

    /// Drafts belong to a writer, so two windows of one seat never mix theirs.
    pub fn draft(&self, here: Here, writer: &str) -> PathBuf {
        self.here(here).join(writer::draft_name(writer))
    }

    /// The draft files of those who are here, of every machine.
    pub fn drafts(&self, here: Here) -> Vec<PathBuf> {
        self.files_of(here, |path| writer::of_draft(path).is_some())
    }

    /// The files in which an editor changes notes of those who are here, of every machine.
    pub fn edits(&self, here: Here) -> Vec<PathBuf> {
        self.files_of(here, |path| editing::named(path).is_some())
    }

    fn files_of(&self, here: Here, is_one: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
        let own = file::list(&self.here(here)).unwrap_or_default();
        let all =
            self.named(here.name()).filter(|path| !own.contains(path)).cloned().chain(own.iter().cloned());
        all.filter(|path| is_one(path)).collect()
    }

    /// The lock of a writer, of whichever seat and machine. Where there is none, it would be this machine's.
    pub fn lock(&self, writer: &str) -> PathBuf {
        let name = format!("{writer}.lock");
        // Another window of this machine may have made one since the last look.
        let own = Seat::BOTH.into_iter().map(|seat| self.seat(seat));
        let mut there = own.chain(self.folders.iter().map(|folder| folder.path.clone()));
        let found = there.find_map(|folder| Some(folder.join(&name)).filter(|path| path.exists()));
        found.unwrap_or_else(|| self.seat(Seat::First).join(name))
    }

    /// Holds a writer's lock, so that its files may be rewritten. None where a program holds it; nor where another machine
    /// or the original of a copied folder may go on with it, unless it was taken over.
    pub fn hold(&self, writer: &str) -> io::Result<Option<Lock>> {
        let path = self.lock(writer);
        if writer::is_taken_over(&self.dir, writer) {
            return lock::hold_as_far_as_known(&path);
        }
        if !self.may_hold(writer) {
            return Ok(None);
        }
        match lock::try_hold(&path) {
            Err(e) if files::knows_no_locks(&e) => Ok(None),
            held => held,
        }
    }

    /// True where nobody goes on with a writer but this machine at this place. Makes no file.
    pub fn may_hold(&self, writer: &str) -> bool {
        writer::is_taken_over(&self.dir, writer) || self.is_ours(&self.lock(writer))
    }

    /// True for a draft file of another machine, whose window may be open there: a sync can carry `local/` too. One that was
    /// begun at this very place is a window of this machine, also where it lost its memory.
    pub fn is_elsewhere(&self, draft: &Path) -> bool {
        if draft.starts_with(self.path())
            || earlier::folder(&self.dir).is_ok_and(|own| draft.starts_with(own))
        {
            return false;
        }
        let Some(writer) = writer::of_draft(draft) else { return true };
        let named = Address::named_by(&self.lock(writer));
        let is_here = named.is_some_and(|named| Address::of(&self.dir).is_ok_and(|here| named == here));
        !is_here && !writer::is_taken_over(&self.dir, writer)
    }

    /// True for the lock of a writer with which nobody goes on but this machine at this place.
    fn is_ours(&self, lock: &Path) -> bool {
        let is_here = |named: &Address| Address::of(&self.dir).is_ok_and(|here| *named == here);
        if lock.starts_with(self.path()) {
            // One that names no place was never used.
            lock.exists() && Address::named_by(lock).is_none_or(|named| is_here(&named) || named.is_left())
        } else {
            earlier::folder(&self.dir).is_ok_and(|folder| lock.starts_with(folder))
        }
    }

    /// A file of those who are here: this machine's own, or where it has none, the one that changed last elsewhere.
    pub fn newest(&self, folder: &str, name: &str) -> PathBuf {
        let own = self.path().join(folder).join(name);
        if own.exists() {
            return own;
        }
        let others = self.named(folder).filter(|path| file::name(path) == name);
        let newest = others.max_by_key(|path| path.metadata().and_then(|found| found.modified()).ok());
        newest.cloned().unwrap_or(own)
    }

    /// The place and the scroll of the last time; none where they were never kept or do not read (no words are lost by it).
    pub fn stopped<P: DeserializeOwned>(&self, here: Here) -> Option<(P, u16)> {
        let bytes = file::read(&self.newest(here.name(), "ui.json"), MOST_BYTES).ok()?;
        let stopped: Stopped<P> = serde_json::from_slice(&bytes).ok()?;
        Some((stopped.place, stopped.scroll))
    }

    pub fn remember<P: Serialize>(&self, here: Here, place: P, scroll: u16) -> io::Result<()> {
        let json = serde_json::to_vec(&Stopped { place, scroll })?;
        file::replace_lightly(&self.here(here).join("ui.json"), &json)
    }

    /// Keeps the highest line number of every writer, so that lines lost later are noticed. A mark never sinks: answers
    /// all of them, older ones too.
    pub fn keep_seen(&self, seat: Seat, highest: BTreeMap<String, u64>) -> io::Result<BTreeMap<String, u64>> {
        let path = self.seat(seat).join(SEEN);
        let mut seen = marks(&path);
        raise(&mut seen, highest);
        file::replace_lightly(&path, &serde_json::to_vec(&seen)?)?;
        Ok(seen)
    }

    /// The highest line number of every writer that was ever seen here.
    pub fn seen(&self) -> BTreeMap<String, u64> {
        let mut seen = BTreeMap::new();
        for path in self.files() {
            raise(&mut seen, if file::name(path) == SEEN { marks(path) } else { BTreeMap::new() });
            raise(&mut seen, last_lines::highest(path));
        }
        seen
    }
}

fn marks(path: &Path) -> BTreeMap<String, u64> {
    let read = file::read(path, MOST_BYTES).ok();
    read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

fn raise(seen: &mut BTreeMap<String, u64>, highest: impl IntoIterator<Item = (String, u64)>) {
    for (writer, n) in highest {
        let mark = seen.entry(writer).or_default();
        *mark = n.max(*mark);
    }
}

/// Every `local/<machine>/<seat>`, `both` and `scrub`, as it is now.
pub fn folders(dir: &Path) -> Vec<PathBuf> {
    let machines = file::list(&dir.join("local")).unwrap_or_default();
    machines.iter().flat_map(|machine| file::list(machine).unwrap_or_default()).collect()
}
