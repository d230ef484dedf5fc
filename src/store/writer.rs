//! A writer: one person in one running program, with its own lock and its own files. No file ever has two writers.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use serde_json::json;
use zeroize::Zeroizing;

use super::{
    error::{Act, Failed, SaveError},
    file, folder,
    keys::Recipient,
    last_lines,
    line::{self, Line},
    local::Local,
    logs::Logs,
    seal,
};
use crate::{
    journey::{
        note,
        record::{Location, Record, Seat},
    },
    platform::{clock, files},
};

/// A file of one month grows no larger; the next one is `2026-11.2.jsonl`.
const MOST_BYTES: u64 = 32 << 20;

/// Held as long as the file is open, also by [`super::Draft`].
pub type Lock = Arc<File>;

#[derive(Debug, Clone)]
pub struct Writer {
    pub id: String,
    pub seat: Seat,
    pub lock: Lock,
    /// The file of its last lines.
    last_lines: PathBuf,
    /// The number of the next line.
    pub next: u64,
}

impl Writer {
    /// Takes the first writer of the seat that no running program holds, or makes a new one.
    pub fn take(dir: &Path, local: &Local, seat: Seat, label: &str) -> Result<Self, Failed> {
        let locks = local.seat(seat);
        let failed = || Failed::when(Act::TakingPlace, &locks);
        file::make_folder(&locks).map_err(failed())?;
        for path in file::list(&locks).map_err(failed())? {
            // One that cannot be locked is passed over, like one that is held.
            if let Some(id) = file::name(&path).strip_suffix(".lock")
                && let Ok(Some(lock)) = try_lock(&path)
            {
                return Self::with(dir, id, (seat, &locks), lock, label);
            }
        }
        loop {
            let id = new_id();
            let path = locks.join(format!("{id}.lock"));
            let taken = folder::writers(dir).join(&id).exists();
            if !taken && let Some(lock) = try_lock(&path).map_err(Failed::when(Act::Locking, &path))? {
                return Self::with(dir, &id, (seat, &locks), lock, label);
            }
        }
    }

    fn with(
        dir: &Path,
        id: &str,
        (seat, local): (Seat, &Path),
        lock: Lock,
        label: &str,
    ) -> Result<Self, Failed> {
        let last_lines = last_lines::path(local, id);
        let writer = Self { id: id.to_owned(), seat, lock, last_lines, next: 1 };
        let folder = writer.folder(dir);
        let path = folder.join("writer.json");
        let about = json!({ "writer": writer.id, "seat": seat, "label": label, "created": folder::now() });
        file::make_folder(&folder).map_err(Failed::when(Act::MakingFolder, &folder))?;
        file::write_new(&path, format!("{about}\n").as_bytes()).map_err(Failed::when(Act::Writing, &path))?;
        Ok(writer)
    }

    /// The same writer, its next line numbered after the highest number that is known of it.
    pub fn following(&self, highest: &[BTreeMap<String, u64>]) -> Self {
        let highest = highest.iter().filter_map(|all| all.get(&self.id)).max();
        Self { next: highest.map_or(1, |highest| highest.saturating_add(1)), ..self.clone() }
    }

    /// True while its drafts are open somewhere.
    pub fn is_drafting(&self) -> bool {
        Arc::strong_count(&self.lock) > 1
    }

    pub fn folder(&self, dir: &Path) -> PathBuf {
        folder(dir, &self.id)
    }

    /// Appends a record, sealed `to` these keys if there are any, and syncs it. After an error the file is as it was, and
    /// the same record may be tried again.
    pub fn append(
        &mut self,
        dir: &Path,
        logs: &mut Logs,
        record: &Record,
        to: &[Recipient],
    ) -> Result<Location, SaveError> {
        let folder = self.folder(dir);
        let failed = || Failed::when(Act::SavingIn, &folder);
        let mut line = line::write(record, self.next).map_err(|e| failed()(e.into()))?;
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
        let at = append(&handle, line.as_bytes()).map_err(failed())?;
        if at == 0 {
            for folder in [&*folder, &folder::writers(dir), dir] {
                files::sync_folder(folder).or_else(|e| roll_back(&handle, 0, e)).map_err(failed())?;
            }
        }
        let line = line.trim_end().as_bytes();
        let location =
            logs.wrote((&path, &handle), at, line, record, !to.is_empty(), self.next).map_err(failed())?;
        self.next += 1;
        // A copy that cannot be kept now costs nothing as long as the file itself stays.
        let _ = last_lines::keep(&self.last_lines, line);
        Ok(location)
    }
}

/// The folder of a writer's files.
pub fn folder(dir: &Path, writer: &str) -> PathBuf {
    folder::writers(dir).join(writer)
}

/// Appends a line of a month once more, given without its newline, and syncs it.
pub fn put_back(folder: &Path, month: &str, line: &[u8]) -> io::Result<()> {
    file::make_folder(folder)?;
    let (_, handle) = choose(folder, month, line.len() as u64 + 1)?;
    append(&handle, &Zeroizing::new([line, b"\n"].concat()))?;
    files::sync_folder(folder)
}

/// The lock, if nobody else holds it.
pub fn try_lock(path: &Path) -> io::Result<Option<Lock>> {
    let file = file::open_or_make(path)?;
    Ok(files::try_lock(&file)?.then(|| Arc::new(file)))
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

/// Appends and syncs; tells where the line begins. A torn last line gets its newline first.
fn append(mut handle: &File, line: &[u8]) -> io::Result<u64> {
    let old = handle.metadata()?.len();
    let mut last = [b'\n'];
    if old > 0 {
        files::read_exact_at(handle, &mut last, old - 1)?;
    }
    let torn = last != [b'\n'];
    let write = if torn { handle.write_all(b"\n") } else { Ok(()) };
    let saved = write.and_then(|()| handle.write_all(line)).and_then(|()| files::sync(handle));
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

/// The writer that a draft file belongs to.
pub fn of_draft(path: &Path) -> Option<&str> {
    file::name(path).strip_prefix("draft-")?.strip_suffix(".jsonl")
}

/// True when a running program holds the lock. Makes no file.
pub fn is_held(lock: &Path) -> bool {
    file::open(lock).is_ok_and(|lock| matches!(files::try_lock(&lock), Ok(false)))
}
