//! Drafts: what is being typed, on disk before it is painted.
//!
//! A line is an edit, or the whole text (every 200 edits). Where the user has a passphrase, each line is sealed by
//! itself: that takes about a tenth of a millisecond a key. Lines of a draft that is not wanted any more are overwritten
//! with blanks; the file is emptied when none is left. Nothing is synced here: the painting thread never waits.

mod contents;
mod line;
mod offered;

use super::{
    error::{Act, Failed, SaveError},
    file,
    lines::Buffer,
    lock::Lock,
};
use crate::{
    journey::key::DraftKey,
    platform::files,
    private::{Delta, Private},
};
use std::{
    collections::BTreeMap,
    fs::File,
    io,
    ops::Range,
    path::{Path, PathBuf},
};

use contents::Contents;
pub(super) use contents::{is_behind, is_readable, sealed};
pub use line::Seal;
use line::{DraftLine, Read};
pub use offered::Offered;
use zeroize::Zeroizing;

const EDITS_BETWEEN_SNAPSHOTS: u32 = 200;

/// The unfinished texts of one writer. Only one at a time may be open for the same file.
#[derive(Debug)]
pub struct Draft {
    path: PathBuf,
    file: File,
    len: u64,
    texts: BTreeMap<DraftKey, HalfWritten>,
    seal: Seal,
    /// Lines that no key opens that is here. They are kept for the one that does.
    shut: bool,
    /// No other program may take this writer while its drafts are open.
    _lock: Lock,
}

/// A text that is being written, and its lines in the file.
#[derive(Debug, Default)]
struct HalfWritten {
    words: Private,
    edits: u32,
    /// The places of its lines in the file.
    lines: Vec<Range<u64>>,
    /// The file does not have all of it: the next line must be a snapshot.
    behind: bool,
    /// True once the front has sent the full text; from then on its deltas apply to ours.
    followed: bool,
}

/// For the store's thread: makes what was typed survive a power cut too.
#[derive(Debug)]
pub struct DraftSync(File);

impl DraftSync {
    pub fn sync(&self) -> io::Result<()> {
        files::sync(&self.0)
    }
}

impl Draft {
    /// Opens a writer's drafts. A line that is not sealed as the keys say now is rewritten on the way.
    pub(super) fn open(path: &Path, lock: Lock, seal: Seal) -> Result<Self, Failed> {
        let open = || {
            let file = file::open_or_make(path)?;
            let (len, found) = (file.metadata()?.len(), Contents::read(&file, &seal)?);
            let Contents { texts, shut, torn, other } = found;
            let mut draft = Self { path: path.to_owned(), file, len, texts, seal, shut, _lock: lock };
            if torn {
                files::write_all_at(&draft.file, b"\n", draft.len)?;
                draft.len += 1;
            }
            if other {
                draft.rewrite()?;
            }
            Ok(draft)
        };
        open().map_err(Failed::when(Act::ReadingDrafts, path))
    }

    /// Puts a file in the place of this one that holds the same texts, sealed as they should be now.
    fn rewrite(&mut self) -> io::Result<()> {
        let mut bytes = Zeroizing::new(Vec::new());
        Buffer::default().lines(&self.file, 0, |piece| {
            if matches!(self.seal.read(piece.bytes), Read::Shut) {
                bytes.extend_from_slice(piece.bytes);
                bytes.push(b'\n');
            }
        })?;
        for (key, text) in &mut self.texts {
            let line = DraftLine { key: key.clone(), of: None, edit: None, all: Some(text.words.clone()) };
            let line = self.seal.write(&line)?;
            text.lines.clear();
            text.lies_at(bytes.len() as u64..(bytes.len() + line.len() - 1) as u64);
            text.edits = 0;
            bytes.extend_from_slice(&line);
        }
        file::replace(&self.path, &bytes)?;
        self.file = file::open_or_make(&self.path)?;
        self.len = bytes.len() as u64;
        Ok(())
    }

    /// Every unfinished text, by its key.
    pub fn texts(&self) -> impl Iterator<Item = (&DraftKey, &Private)> {
        self.texts.iter().map(|(key, text)| (key, &text.words))
    }

    /// Keeps what stands in a field now.
    pub fn write(&mut self, key: &DraftKey, words: &Private) -> Result<(), SaveError> {
        let done = match self.texts.get(key) {
            Some(text) if text.words == *words && !text.behind => Ok(()),
            Some(text) => self.edit(key, &Delta::between(&text.words, words)),
            None => self.snapshot(key, words),
        };
        self.texts.entry(key.clone()).or_default().followed = true;
        done
    }

    /// Keeps what stands in a field now, where it is known what changed since the last time: however long the text is,
    /// only that is looked at. Words that this file does not have yet are kept whole.
    pub fn follow(&mut self, key: &DraftKey, edit: Option<&Delta>, words: &str) -> Result<(), SaveError> {
        let text = self.texts.get(key).filter(|text| text.followed);
        let fits = |edit: &&Delta| text.is_some_and(|text| edit.makes(&text.words, words.len()));
        let done = match edit.filter(fits) {
            Some(edit) => self.edit(key, edit),
            None => self.write(key, &words.into()),
        };
        debug_assert!(self.texts.get(key).is_some_and(|text| text.words == words.into()), "edits fit");
        done
    }

    /// Keeps one edit. After an error the next edit tries to keep the whole text.
    pub fn edit(&mut self, key: &DraftKey, delta: &Delta) -> Result<(), SaveError> {
        let text = self.texts.entry(key.clone()).or_default();
        let of = text.words.expose().len();
        delta.apply(&mut text.words);
        text.edits += 1;
        if text.behind || text.edits >= EDITS_BETWEEN_SNAPSHOTS {
            return self.keep_whole(key);
        }
        self.append(&DraftLine { key: key.clone(), of: Some(of), edit: Some(delta.clone()), all: None })
    }

    /// Keeps a whole text.
    pub fn snapshot(&mut self, key: &DraftKey, words: &Private) -> Result<(), SaveError> {
        self.texts.entry(key.clone()).or_default().words = words.clone();
        self.keep_whole(key)
    }

    fn keep_whole(&mut self, key: &DraftKey) -> Result<(), SaveError> {
        let words = self.texts.get(key).map(|text| text.words.clone());
        self.append(&DraftLine { key: key.clone(), of: None, edit: None, all: words })?;
        if let Some(text) = self.texts.get_mut(key) {
            text.edits = 0;
        }
        Ok(())
    }

    fn append(&mut self, line: &DraftLine) -> Result<(), SaveError> {
        let at = self.len;
        let written = self.seal.write(line).and_then(|bytes| {
            files::write_all_at(&self.file, &bytes, at)?;
            Ok(bytes.len() as u64)
        });
        let text = self.texts.entry(line.key.clone()).or_default();
        text.behind = written.is_err();
        match written {
            Ok(len) => {
                text.lies_at(at..at + len - 1);
                self.len += len;
                Ok(())
            }
            Err(e) => {
                // Half a line must not stand before the next one.
                let _ = self.file.set_len(at);
                Err(Failed::when(Act::KeepingDraft, &self.path)(e).into())
            }
        }
    }

    /// Destroys a draft that was saved or is not wanted any more.
    pub fn forget(&mut self, key: &DraftKey) -> Result<(), SaveError> {
        let forgotten = self.texts.remove(key);
        let done = if self.texts.is_empty() && !self.shut {
            self.len = 0;
            self.file.set_len(0)
        } else {
            forgotten.map_or(Ok(()), |text| self.blank(&text.lines))
        };
        done.map_err(|e| Failed::when(Act::EmptyingDraft, &self.path)(e).into())
    }

    fn blank(&self, lines: &[Range<u64>]) -> io::Result<()> {
        for line in lines {
            let len = usize::try_from(line.end - line.start).map_err(io::Error::other)?;
            files::write_all_at(&self.file, &vec![b' '; len], line.start)?;
        }
        Ok(())
    }

    pub fn sync_handle(&self) -> Result<DraftSync, SaveError> {
        let handle = self.file.try_clone().map(DraftSync);
        handle.map_err(|e| Failed::when(Act::OpeningDrafts, &self.path)(e).into())
    }

    /// Makes what was kept survive a power cut too.
    pub(super) fn sync(&self) -> Result<(), SaveError> {
        Ok(files::sync(&self.file).map_err(Failed::when(Act::KeepingDraft, &self.path))?)
    }

    /// Takes over what another writer left, as far as there is nothing here by the same key.
    pub(super) fn adopt(&mut self, left: &mut Self) -> Result<(), SaveError> {
        let keys = self.copy(&left.texts)?;
        keys.iter().try_for_each(|key| left.forget(key))
    }

    /// Keeps these texts too, as far as there is nothing here by the same key; says of which it did.
    fn copy(&mut self, texts: &BTreeMap<DraftKey, HalfWritten>) -> Result<Vec<DraftKey>, SaveError> {
        let keys: Vec<DraftKey> =
            texts.keys().filter(|key| !self.texts.contains_key(*key)).cloned().collect();
        for key in &keys {
            self.snapshot(key, &texts[key].words)?;
        }
        files::sync(&self.file).map_err(Failed::when(Act::KeepingDraft, &self.path))?;
        Ok(keys)
    }
}

impl HalfWritten {
    fn take(&mut self, of: Option<usize>, edit: Option<Delta>, all: Option<Private>) {
        if let Some(all) = all {
            (self.words, self.edits) = (all, 0);
        }
        if let Some(mut edit) = edit {
            if of.is_some_and(|of| of != self.words.expose().len()) {
                // A line before this one was lost: put what was typed where it fits, but cut nothing.
                edit.cut = 0;
            }
            edit.apply(&mut self.words);
            self.edits += 1;
        }
    }

    fn lies_at(&mut self, line: Range<u64>) {
        match self.lines.last_mut() {
            // The newline between the two may be overwritten too.
            Some(last) if last.end + 1 == line.start => last.end = line.end,
            _ => self.lines.push(line),
        }
    }
}
