//! The data folder itself: what is in it, how it begins, and whether this version may write in it.
//!
//! ```text
//! README.txt trustpath.json keys/ .gitignore .stignore
//! writers/<writer>/writer.json, writers/<writer>/2026-11.jsonl
//! local/<machine>/<seat>/   quarantine/   backup/
//! ```

use std::{
    collections::BTreeMap,
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::{json, value::RawValue};

use super::{
    copies,
    error::{Act, Failed, OpenError, ReadOnly},
    file,
    readme::readme,
};
use crate::{
    language::Catalogue,
    platform::{clock, files},
};

/// The format that this version writes, and the newest that it can read. Since the second, answers keep their question and
/// choices their id; a program of the first would show an id for an answer. Since the third, whoever has a key signs; a
/// program of the second would believe and carry out what nobody signed.
const FORMAT: usize = 3;

/// The description of the folder.
pub const ABOUT: &str = "trustpath.json";

const IGNORED: &str = "/local\n/backup\n/quarantine\n";

#[derive(Deserialize)]
struct FolderFormat {
    format: usize,
    min_reader: usize,
}

/// The state of the folder, as found.
#[derive(Debug, PartialEq)]
pub enum Found {
    /// No folder: it is made at the first write.
    Nothing,
    Ours,
    /// A folder that may only be read.
    ReadOnly(ReadOnly),
}

/// Looks at the folder without changing anything. Only "not found" means new.
pub fn look(dir: &Path) -> Result<Found, OpenError> {
    match fs::metadata(dir) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(e) => return Err(Failed::when(Act::OpeningFolder, dir)(e).into()),
        Ok(found) if !found.is_dir() => return Err(OpenError::NotAFolder(dir.to_owned())),
        Ok(_) => {}
    }
    fs::read_dir(dir).map_err(Failed::when(Act::ReadingFolder, dir))?;
    let found = reader_needed(&dir.join(ABOUT)).or_else(|| not_writable(dir));
    Ok(found.map_or(Found::Ours, Found::ReadOnly))
}

/// Why the folder's own description forbids writing.
fn reader_needed(path: &Path) -> Option<ReadOnly> {
    let read = match file::read(path, 1 << 16) {
        Err(e) if e.kind() == ErrorKind::NotFound => return None,
        read => read.and_then(|bytes| Ok(serde_json::from_slice::<FolderFormat>(&bytes)?)),
    };
    match read {
        Ok(found) if found.min_reader > FORMAT => Some(ReadOnly::Newer(found.format)),
        Ok(_) => None,
        Err(_) => Some(ReadOnly::Undescribed(path.to_owned())),
    }
}

/// The id of this folder, the same on every machine; none where its description does not read.
pub fn id(dir: &Path) -> Option<String> {
    id_in(&file::read(&dir.join(ABOUT), 1 << 16).ok()?)
}

/// The id that a description names.
pub fn id_in(about: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct FolderId {
        folder: String,
    }
    serde_json::from_slice(about).ok().map(|named: FolderId| named.folder)
}

/// True where this version may write in a folder that is described so; else the format that it has.
pub fn may_write(about: &[u8]) -> Result<bool, usize> {
    match serde_json::from_slice::<FolderFormat>(about) {
        Ok(found) if found.min_reader > FORMAT => Err(found.format),
        found => Ok(found.is_ok()),
    }
}

fn not_writable(dir: &Path) -> Option<ReadOnly> {
    (!files::is_writable(dir)).then(|| ReadOnly::NotWritable(dir.to_owned()))
}

/// Makes the folder and the files that describe it, where they are missing.
pub fn make(dir: &Path, say: Catalogue) -> Result<(), Failed> {
    make_files(dir, say, &clock::fresh_id().to_string())
}

/// The same for a journey that began elsewhere, in a folder of this id: a description of another id, of a start at which
/// nothing was written, goes.
pub fn make_of(dir: &Path, say: Catalogue, id: &str) -> Result<(), Failed> {
    let about = dir.join(ABOUT);
    if about.exists() && self::id(dir).as_deref() != Some(id) {
        file::replace(&about, description(id).as_bytes()).map_err(Failed::when(Act::Writing, &about))?;
    }
    make_files(dir, say, id)
}

fn description(id: &str) -> String {
    let about = json!({ "format": FORMAT, "min_reader": FORMAT, "folder": id, "created": now() });
    format!("{about}\n")
}

fn make_files(dir: &Path, say: Catalogue, id: &str) -> Result<(), Failed> {
    file::make_folder(dir).map_err(Failed::when(Act::MakingFolder, dir))?;
    let files: [(&str, &str); 4] = [
        ("README.txt", &readme(say)),
        (".gitignore", IGNORED),
        (".stignore", IGNORED),
        (ABOUT, &description(id)),
    ];
    for (name, text) in files {
        let path = dir.join(name);
        file::write_new(&path, text.as_bytes()).map_err(Failed::when(Act::Writing, &path))?;
    }
    let writers = writers(dir);
    file::make_folder(&writers).map_err(Failed::when(Act::MakingFolder, &writers))
}

/// Raises the format of an older folder, once, so that an older program reads it and does not write there. All other
/// fields of its description stay as they are.
pub fn raise(dir: &Path) -> Result<(), Failed> {
    let path = dir.join(ABOUT);
    let about = file::read(&path, 1 << 16).map_err(Failed::when(Act::Reading, &path))?;
    let raised = raised(&about).map_err(|e| Failed::when(Act::Reading, &path)(e.into()))?;
    match raised {
        Some(about) => copies::keep(dir, &[ABOUT.into()])
            .and_then(|()| file::replace(&path, about.as_bytes()))
            .map_err(Failed::when(Act::Writing, &path)),
        None => Ok(()),
    }
}

/// The description with today's format; none where it is no older.
fn raised(about: &[u8]) -> serde_json::Result<Option<String>> {
    let FolderFormat { format, min_reader } = serde_json::from_slice(about)?;
    if min_reader >= FORMAT {
        return Ok(None);
    }
    let mut fields: BTreeMap<String, Box<RawValue>> = serde_json::from_slice(about)?;
    fields.insert("format".into(), RawValue::from_string(format.max(FORMAT).to_string())?);
    fields.insert("min_reader".into(), RawValue::from_string(FORMAT.to_string())?);
    Ok(Some(serde_json::to_string(&fields)? + "\n"))
}

/// Puts today's README.txt in the place of an older one, which does not know of sealed lines.
pub fn explain(dir: &Path, say: Catalogue) -> Result<(), Failed> {
    let (path, readme) = (dir.join("README.txt"), readme(say));
    if file::read(&path, 1 << 16).is_ok_and(|text| **text == *readme.as_bytes()) {
        return Ok(());
    }
    file::replace(&path, readme.as_bytes()).map_err(Failed::when(Act::Writing, &path))
}

pub fn writers(dir: &Path) -> PathBuf {
    dir.join("writers")
}

pub fn now() -> String {
    clock::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

/// Copies damaged bytes to a file, and tells which; named by what they are, so that the same damage is copied once.
pub fn set_aside(dir: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let quarantine = dir.join("quarantine");
    let path = quarantine.join(format!("{:016x}-{}", hash(bytes), bytes.len()));
    if !path.exists() {
        file::make_folder(&quarantine)?;
        file::write_new(&path, bytes)?;
    }
    Ok(path)
}

/// FNV-1a: the same on every machine and in every version, which std's hasher does not promise.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
