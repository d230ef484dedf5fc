//! The data folder itself: what is in it, how it begins, and whether this version may write in it.
//!
//! ```text
//! README.txt trustpath.json keys/ .gitignore .stignore
//! writers/<writer>/writer.json, writers/<writer>/2026-11.jsonl
//! local/<host>/<seat>/   quarantine/   backup/
//! ```

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use rustix::fs::Access;
use serde::Deserialize;
use serde_json::json;

use super::{
    error::{Failed, OpenError},
    file,
};

/// The format that this version writes, and the newest that it can read.
const FORMAT: u32 = 1;

const README: &str = "\
This folder holds what was written in trustpath, a private guide for rebuilding trust.

To read it by hand: every file writers/*/*.jsonl is plain text, one line for each thing that was written, newest
last. With the tool jq, this shows all notes:

    cat writers/*/*.jsonl | jq -r 'select(.kind == \"note\") | .at, .body.words'

Several lines with the same \"id\" are versions of one thing; the one with the greatest \"hlc\" counts. A line with
\"del\":true says that the thing was deleted; a line with \"scrubbed\":true stood for words that were destroyed on purpose.

Where somebody set a passphrase, lines have an \"enc\" instead: the base64 of a file of the tool age, sealed to the key in
keys/. Inside is the line as it would stand there otherwise. This opens the first person's key; it asks for the passphrase:

    umask 077; age -d keys/first.age > ~/trustpath-key.txt

(Whoever has only the recovery key puts that one line into ~/trustpath-key.txt. The second person's key is in
keys/second.age, one whose passphrase was removed in keys/first.removed.age.) And this opens every line, and every
unfinished text, that the key opens:

    find writers local -name '*.jsonl' -exec cat {} + | jq -rR 'fromjson? | .enc // empty' | while read -r enc; do
      printf %s \"$enc\" | base64 -d | age -d -i ~/trustpath-key.txt 2> ~/trustpath-unopened.txt && echo
    done > ~/trustpath-opened.jsonl

Notes are shown from there as above:

    jq -r 'select(.kind == \"note\") | .at, .body.words' ~/trustpath-opened.jsonl

Afterwards everything can be read in that file and opened by that key, so they go again:

    rm ~/trustpath-key.txt ~/trustpath-opened.jsonl ~/trustpath-unopened.txt

To keep a copy: copy this whole folder, best while trustpath is not running.
To walk on two machines: let a folder sync carry it. local/, backup/ and quarantine/ stay on one machine.
quarantine/ holds copies of damaged lines. Nothing in it is needed, and nothing in it is ever deleted.
Lines may be edited by hand; trustpath accepts them and `trustpath doctor` names them.
";

const IGNORED: &str = "/local\n/backup\n/quarantine\n";

#[derive(Deserialize)]
struct FolderFormat {
    format: u32,
    min_reader: u32,
}

/// The state of the folder, as found.
#[derive(Debug, PartialEq)]
pub enum Found {
    /// No folder: it is made at the first write.
    Nothing,
    Ours,
    /// A folder that may only be read; the sentence says why.
    ReadOnly(String),
}

/// Looks at the folder without changing anything. Only "not found" means new.
pub fn look(dir: &Path) -> Result<Found, OpenError> {
    match fs::metadata(dir) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(e) => return Err(Failed::when("Opening the folder", dir)(e).into()),
        Ok(found) if !found.is_dir() => return Err(OpenError::NotAFolder(dir.to_owned())),
        Ok(_) => {}
    }
    fs::read_dir(dir).map_err(Failed::when("Reading the folder", dir))?;
    let found = reader_needed(&dir.join("trustpath.json")).or_else(|| not_writable(dir));
    Ok(found.map_or(Found::Ours, Found::ReadOnly))
}

/// Why the folder's own description forbids writing.
fn reader_needed(path: &Path) -> Option<String> {
    let read = match file::read(path, 1 << 16) {
        Err(e) if e.kind() == ErrorKind::NotFound => return None,
        read => read.and_then(|bytes| Ok(serde_json::from_slice::<FolderFormat>(&bytes)?)),
    };
    match read {
        Ok(found) if found.min_reader > FORMAT => Some(format!(
            "This folder was last written by a newer trustpath (format {}). Everything that this version understands can \
             be read here; to write, open it with the newer one.",
            found.format
        )),
        Ok(_) => None,
        Err(_) => Some(format!(
            "{} does not read as it should, so nothing is written in this folder. Put a copy of that file back, or move \
             it away: then a new one is written.",
            path.display()
        )),
    }
}

/// The id of this folder, the same on every machine; none where its description does not read.
pub fn id(dir: &Path) -> Option<String> {
    #[derive(Deserialize)]
    struct FolderId {
        folder: String,
    }
    let bytes = file::read(&dir.join("trustpath.json"), 1 << 16).ok()?;
    serde_json::from_slice(&bytes).ok().map(|named: FolderId| named.folder)
}

fn not_writable(dir: &Path) -> Option<String> {
    rustix::fs::access(dir, Access::WRITE_OK | Access::EXEC_OK).err()?;
    Some(format!(
        "The folder {} can be read from here, but not written. Look at who owns it, or name another with --data-dir.",
        dir.display()
    ))
}

/// Makes the folder and the files that describe it, where they are missing.
pub fn make(dir: &Path) -> Result<(), Failed> {
    file::make_folder(dir).map_err(Failed::when("Making the folder", dir))?;
    let trustpath = json!({
        "format": FORMAT,
        "min_reader": FORMAT,
        "folder": uuid::Uuid::now_v7(),
        "created": now(),
    });
    let files: [(&str, &str); 4] = [
        ("README.txt", README),
        (".gitignore", IGNORED),
        (".stignore", IGNORED),
        ("trustpath.json", &format!("{trustpath}\n")),
    ];
    for (name, text) in files {
        let path = dir.join(name);
        file::write_new(&path, text.as_bytes()).map_err(Failed::when("Writing", &path))?;
    }
    let writers = writers(dir);
    file::make_folder(&writers).map_err(Failed::when("Making the folder", &writers))
}

/// Puts today's README.txt in the place of an older one, which does not know of sealed lines.
pub fn explain(dir: &Path) -> Result<(), Failed> {
    let path = dir.join("README.txt");
    if file::read(&path, 1 << 16).is_ok_and(|text| **text == *README.as_bytes()) {
        return Ok(());
    }
    file::replace(&path, README.as_bytes()).map_err(Failed::when("Writing", &path))
}

pub fn writers(dir: &Path) -> PathBuf {
    dir.join("writers")
}

pub fn now() -> String {
    chrono::Local::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

/// A copy of damaged bytes, named by what they are, so that the same damage is copied once.
pub fn set_aside(dir: &Path, bytes: &[u8]) -> io::Result<()> {
    let quarantine = dir.join("quarantine");
    let path = quarantine.join(format!("{:016x}-{}", hash(bytes), bytes.len()));
    if path.exists() {
        return Ok(());
    }
    file::make_folder(&quarantine)?;
    file::write_new(&path, bytes)
}

/// FNV-1a: the same on every machine and in every version, which std's hasher does not promise.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
