//! A file in `local/` in which an editor of the user's own changes the words of a note: for this account alone, and gone
//! when the editor has ended. Where the program is killed before, the next start takes what was changed over as half-written
//! words, and the file goes then.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    time::SystemTime,
};

use uuid::Uuid;

use super::{
    Store,
    draft::Draft,
    error::{Act, Failed, SaveError},
    file,
    local::Local,
    seat::hold_draft,
    writer::{self, Writer},
};
use crate::{
    journey::{
        couple::Here,
        key::{DraftKey, Writers},
        note::MOST_BYTES,
        record::Id,
    },
    platform::{clock, files},
    private::Private,
};

/// How the names of such files begin: then the writer, and the note.
const BEGINS: &str = "edit-";
const ENDS: &str = ".md";

/// More than this is no note, in bytes.
const MOST_READ: u64 = 4 * MOST_BYTES as u64;

/// Words of a note that an editor changes.
#[derive(Debug)]
pub struct EditFile {
    path: PathBuf,
}

impl Store {
    /// Writes the words of a note where an editor can change them.
    pub fn edit_file(&self, note: Uuid, words: &Private) -> Result<EditFile, SaveError> {
        self.may_write()?;
        let seat = self.seat.as_ref().ok_or(SaveError::NobodySits)?;
        let folder = self.local.here(seat.here);
        let path = folder.join(format!("{BEGINS}{}-{note}{ENDS}", seat.opener().id));
        let made = file::make_folder(&folder).and_then(|()| {
            remove(&path)?;
            write(&path, words)
        });
        made.map_err(Failed::when(Act::Writing, &path))?;
        Ok(EditFile { path })
    }
}

/// Its time says later whether anybody changed it: one that nobody changed is no half-written note.
fn write(path: &Path, words: &Private) -> io::Result<()> {
    let mut file = files::make_private(path)?;
    file.write_all(words.expose().as_bytes())?;
    file.write_all(b"\n")?;
    file.set_modified(SystemTime::UNIX_EPOCH)
}

impl EditFile {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The words as they are in the file now, without empty lines at their end.
    pub fn words(&self) -> Result<Private, Failed> {
        read(&self.path).map_err(Failed::when(Act::Reading, &self.path))
    }

    /// Takes the file away, and what the editor made beside it.
    pub fn remove(self) -> Result<(), Failed> {
        remove(&self.path).map_err(Failed::when(Act::Rewriting, &self.path))
    }
}

fn read(path: &Path) -> io::Result<Private> {
    let bytes = file::read(path, MOST_READ)?;
    let text = str::from_utf8(&bytes).map_err(|e| io::Error::new(io::ErrorKind::InvalidData, e))?;
    Ok(Private::from(text.trim_end_matches(['\n', '\r'])))
}

/// The file, its backups and its swap files: their names hold its own.
fn remove(path: &Path) -> io::Result<()> {
    let name = file::name(path);
    for beside in file::list(file::parent(path))? {
        if file::name(&beside).contains(name) {
            fs::remove_file(&beside)?;
        }
    }
    files::sync_folder(file::parent(path))
}

/// Takes over what an editor left behind that nobody waits for any more. What cannot be taken over now stays in its file,
/// and is offered another time.
pub fn adopt(local: &Local, here: Here, writers: &Writers<Writer>, draft: &mut Draft) {
    for path in local.edits(here) {
        let Some((writer, note)) = named(&path) else { continue };
        let beside = path.with_file_name(writer::draft_name(&writer));
        if let Ok(Some(_lock)) = hold_draft(local, writers, &beside) {
            let _ = adopt_one(&path, note, draft);
        }
    }
}

fn adopt_one(path: &Path, note: Uuid, draft: &mut Draft) -> Result<(), SaveError> {
    let failed = || Failed::when(Act::Reading, path);
    if is_changed(path).map_err(failed())? {
        let words = read(path).map_err(failed())?;
        if words.expose().len() > MOST_BYTES {
            return Err(SaveError::TooLong);
        }
        keep(note, &words, draft)?;
    }
    Ok(remove(path).map_err(failed())?)
}

/// Keeps words as half-written ones of a note; of a new note, where others wait there already.
pub fn keep(note: Uuid, words: &Private, draft: &mut Draft) -> Result<(), SaveError> {
    let key = DraftKey::whole(&Id::note(note));
    let waits = |key: &DraftKey| draft.texts().any(|(other, text)| other == key && text != words);
    let key = if waits(&key) { DraftKey::whole(&Id::note(clock::fresh_id())) } else { key };
    if !words.is_blank() {
        draft.snapshot(&key, words)?;
        draft.sync()?;
    }
    Ok(())
}

fn is_changed(path: &Path) -> io::Result<bool> {
    Ok(File::open(path)?.metadata()?.modified()? != SystemTime::UNIX_EPOCH)
}

/// The writer and the note of such a file.
pub fn named(path: &Path) -> Option<(String, Uuid)> {
    let name = file::name(path).strip_prefix(BEGINS)?.strip_suffix(ENDS)?;
    let (writer, note) = name.split_once('-')?;
    Some((writer.to_owned(), note.parse().ok()?))
}
