//! A writer: one person in one running program, with its own lock and its own files. No file ever has two writers.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{
    batch::Batch,
    error::{Act, Failed, SaveError},
    file, folder,
    keys::Recipient,
    last_lines,
    line::{self, Line},
    local::Local,
    lock::{self, Address, Lock},
    logs::Logs,
    seal,
};
use crate::{
    journey::{
        note,
        record::{Location, Record, Seat},
    },
    platform::{clock, files, process::host_name},
};

/// A file of one month grows no larger; the next one is `2026-11.2.jsonl`.
const MOST_BYTES: u64 = 32 << 20;

/// In a writer's folder: its files may be rewritten on any machine, and nobody appends to them any more.
pub const TAKEN_OVER: &str = "taken-over.json";

/// The name of the file that says whose a writer is.
pub const ABOUT: &str = "writer.json";

/// `writer.json`
#[derive(Debug, Serialize, Deserialize)]
pub struct About {
    writer: String,
    pub seat: Seat,
    /// The name of the machine that it was made on.
    #[serde(default)]
    pub label: String,
    pub created: String,
}

impl About {
    /// The description of a writer that was told of elsewhere.
    pub fn told(writer: &str, seat: Seat, label: &str, created: &str) -> Self {
        let [writer, label, created] = [writer, label, created].map(str::to_owned);
        Self { writer, seat, label, created }
    }
}

#[derive(Debug, Clone)]
pub struct Writer {
    pub id: String,
    pub seat: Seat,
    pub lock: Lock,
    /// False where the disk knows no locks.
    pub is_locked: bool,
    /// The file of its last lines.
    pub last_lines: PathBuf,
    /// The number of the next line.
    pub next: u64,
    /// Lines that are appended as one act.
    pub batch: Option<Batch>,
}

impl Writer {
    /// Takes the first writer of the seat that was made on this machine at this very place and that no running program
    /// holds, or makes a new one.
    pub fn take(local: &Local, seat: Seat) -> Result<Self, Failed> {
        let (dir, locks) = (local.dir(), local.seat(seat));
        let failed = || Failed::when(Act::TakingPlace, &locks);
        file::make_folder(&locks).map_err(failed())?;
        let here = Address::of(dir).map_err(Failed::when(Act::FindingFolder, dir))?;
        let is_here = |lock: &Path| Address::named_by(lock).is_some_and(|named| named == here);
        for path in file::list(&locks).map_err(failed())? {
            // One that cannot be locked is passed over, like one that is held.
            if let Some(id) = file::name(&path).strip_suffix(".lock")
                && is_here(&path)
                && !is_taken_over(dir, id)
                && let Ok(Some(lock)) = lock::try_hold(&path)
            {
                return Self::with(dir, id, (seat, &locks), (lock, true));
            }
        }
        loop {
            let id = new_id();
            let path = locks.join(format!("{id}.lock"));
            if !folder(dir, &id).exists() && !path.exists() {
                let lock = lock::make(&path, &here).map_err(Failed::when(Act::Locking, &path))?;
                return Self::with(dir, &id, (seat, &locks), lock);
            }
        }
    }

    fn with(
        dir: &Path,
        id: &str,
        (seat, local): (Seat, &Path),
        (lock, is_locked): (Lock, bool),
    ) -> Result<Self, Failed> {
        let last_lines = last_lines::path(local, id);
        let writer = Self { id: id.to_owned(), seat, lock, is_locked, last_lines, next: 1, batch: None };
        let folder = writer.folder(dir);
        let path = folder.join(ABOUT);
        let failed = || Failed::when(Act::Writing, &path);
        let label = host_name().to_string_lossy().into_owned();
        let about = About { writer: id.to_owned(), seat, label, created: folder::now() };
        let about = serde_json::to_string(&about).map_err(|e| failed()(e.into()))? + "\n";
        file::make_folder(&folder).map_err(Failed::when(Act::MakingFolder, &folder))?;
        file::write_new(&path, about.as_bytes()).map_err(failed())?;
        Ok(writer)
    }

    /// The same writer, its next line numbered after the highest number that is known of it.
    pub fn following(&self, highest: [&BTreeMap<String, u64>; 4]) -> Self {
        let highest = highest.into_iter().filter_map(|all| all.get(&self.id)).max();
        Self { next: highest.map_or(1, |highest| highest.saturating_add(1)), ..self.clone() }
    }

    /// True while its drafts are open somewhere.
    pub fn is_drafting(&self) -> bool {
        Arc::strong_count(&self.lock) > 1
    }

    pub fn folder(&self, dir: &Path) -> PathBuf {
        folder(dir, &self.id)
    }

    /// Appends a record, sealed `to` these keys if there are any, and syncs it. `mark`: signs a line of this writer. After an error the file is as it was, and
    /// the same record may be tried again.
    pub fn append(
        &mut self,
        dir: &Path,
        logs: &mut Logs,
        record: &Record,
        to: &[Recipient],
        mark: impl FnOnce(&str, &str) -> String,
    ) -> Result<Location, SaveError> {
        let folder = self.folder(dir);
        let failed = || Failed::when(Act::SavingIn, &folder);
        let mut line =
            line::write(record, self.next, |line| mark(line, &self.id)).map_err(|e| failed()(e.into()))?;
        if has_long_text(&line) {
            return Err(SaveError::TooLong);
        }
        if !to.is_empty()
            && let Line::Record { head, .. } = Line::read(line.trim_end().as_bytes())
        {
            line =
                Zeroizing::new(seal::seal(line.trim_end().as_bytes(), &head, to).map_err(failed())? + "\n");
        }
        if line.len() > line::MOST_BYTES {
            return Err(SaveError::TooLong);
        }
        file::make_folder(&folder).map_err(failed())?;
        let month = record.at.format("%Y-%m").to_string();
        let (path, handle) = choose(&folder, &month, line.len() as u64).map_err(failed())?;
        let failed = || Failed::when(Act::SavingTo, &path);
        if let Some(batch) = &mut self.batch {
            batch.begin(&path, &handle).map_err(failed())?;
        }
        let at = append(&handle, line.as_bytes(), self.batch.is_none()).map_err(failed())?;
        if at == 0 {
            for folder in [&*folder, &folder::writers(dir), dir] {
                files::sync_folder(folder).or_else(|e| roll_back(&handle, 0, e)).map_err(failed())?;
            }
        }
        let line = line.trim_end().as_bytes();
        let location =
            logs.wrote((&path, &handle), at, line, record, !to.is_empty(), self.next).map_err(failed())?;
        self.next += 1;
        match &mut self.batch {
            Some(batch) => batch.add(line),
            None => self.keep_last(line),
        }
        Ok(location)
    }

    /// A copy that cannot be kept now costs nothing as long as the file itself stays.
    pub fn keep_last(&self, line: &[u8]) {
        let _ = last_lines::keep(&self.last_lines, line);
    }
}

/// The folder of a writer's files.
pub fn folder(dir: &Path, writer: &str) -> PathBuf {
    folder::writers(dir).join(writer)
}

/// The description of a writer; none where it does not read.
pub fn about(dir: &Path, writer: &str) -> Option<About> {
    let bytes = file::read(&folder(dir, writer).join(ABOUT), 1 << 16).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// True for bytes that describe this writer.
pub fn is_about(bytes: &[u8], writer: &str) -> bool {
    serde_json::from_slice::<About>(bytes).is_ok_and(|about| about.writer == writer)
}

/// Says for every machine that nobody appends to a writer's files any more. One that comes back takes a new writer.
pub fn take_over(dir: &Path, writer: &str) -> io::Result<()> {
    let about = format!("{{\"at\":\"{}\"}}\n", folder::now());
    file::write_new(&folder(dir, writer).join(TAKEN_OVER), about.as_bytes())
}

pub fn is_taken_over(dir: &Path, writer: &str) -> bool {
    folder(dir, writer).join(TAKEN_OVER).exists()
}

/// Appends a line of a month once more, given without its newline, and syncs it.
pub fn put_back(folder: &Path, month: &str, line: &[u8]) -> io::Result<()> {
    file::make_folder(folder)?;
    let (_, handle) = choose(folder, month, line.len() as u64 + 1)?;
    append(&handle, &Zeroizing::new([line, b"\n"].concat()), true)?;
    files::sync_folder(folder)
}

fn new_id() -> String {
    let [.., a, b, c, d] = *clock::fresh_id().as_bytes();
    format!("{:08x}", u32::from_be_bytes([a, b, c, d]))
}

/// The month's first file with room, opened. What is no regular file is passed over.
fn choose(folder: &Path, month: &str, len: u64) -> io::Result<(PathBuf, File)> {
    let names =
        (1..).map(|part| if part == 1 { format!("{month}.jsonl") } else { format!("{month}.{part}.jsonl") });
    for path in names.map(|name| folder.join(name)) {
        match file::open_to_append(&path) {
            Ok(handle) if handle.metadata()?.len() + len > MOST_BYTES => {}
            Ok(handle) => return Ok((path, handle)),
            Err(e) if e.kind() == ErrorKind::NotFound => {
                drop(files::make_private(&path)?);
                return file::open_to_append(&path).map(|handle| (path, handle));
            }
            Err(_) if path.metadata().is_ok_and(|found| !found.is_file()) => {}
            Err(e) => return Err(e),
        }
    }
    Err(ErrorKind::StorageFull.into())
}

/// Appends, and syncs unless that is done later; tells where the line begins. A torn last line gets its newline first.
fn append(mut handle: &File, line: &[u8], syncs: bool) -> io::Result<u64> {
    let old = handle.metadata()?.len();
    let mut last = [b'\n'];
    if old > 0 {
        files::read_exact_at(handle, &mut last, old - 1)?;
    }
    let torn = last != [b'\n'];
    let write = if torn { handle.write_all(b"\n") } else { Ok(()) };
    let sync = || if syncs { files::sync(handle) } else { Ok(()) };
    let saved = write.and_then(|()| handle.write_all(line)).and_then(|()| sync());
    saved.or_else(|e| roll_back(handle, old, e))?;
    Ok(old + u64::from(torn))
}

/// Cuts a file back to its old length. If even this fails, half a line stays; the next append begins after it.
fn roll_back(handle: &File, len: u64, cause: io::Error) -> io::Result<()> {
    let _ = handle.set_len(len);
    Err(cause)
}

/// True when one of the texts in a line is longer than a text may be.
fn has_long_text(line: &str) -> bool {
    fn long(value: &serde_json::Value) -> bool {
        match value {
            serde_json::Value::String(text) => text.len() > note::MOST_BYTES,
            serde_json::Value::Array(values) => values.iter().any(long),
            serde_json::Value::Object(values) => values.values().any(long),
            _ => false,
        }
    }
    line.len() > note::MOST_BYTES && serde_json::from_str(line).is_ok_and(|value| long(&value))
}

/// The name of the draft file of a writer.
pub fn draft_name(writer: &str) -> String {
    format!("draft-{writer}.jsonl")
}

/// The writer that a draft file belongs to.
pub fn of_draft(path: &Path) -> Option<&str> {
    file::name(path).strip_prefix("draft-")?.strip_suffix(".jsonl")
}
