//! Drafts of other machines, which a sync may carry here while their window is open there: a copy of their texts is offered,
//! and their files are left alone.
//!
//! ```text
//! local/<machine>/<seat or both>/offered.json   {"<machine>/<file>":"<hash of its bytes>"}
//! ```

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{Contents, Draft, Seal};
use crate::store::{
    error::{Act, Failed, SaveError},
    file, folder,
};

const NAME: &str = "offered.json";

/// A larger file of drafts is not looked into.
const MOST_BYTES: u64 = 64 << 20;

/// The files whose texts were offered here, each as it was then: it is not offered again before it changes.
pub struct Offered {
    path: PathBuf,
    files: BTreeMap<String, String>,
}

impl Offered {
    /// Of those who are here.
    pub fn read(folder: &Path) -> Self {
        let path = folder.join(NAME);
        let read = file::read(&path, 1 << 20).ok();
        Self { files: read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default(), path }
    }

    /// Takes a copy of the texts in another machine's file, where it has changed.
    pub fn copy(&mut self, path: &Path, draft: &mut Draft, seal: &Seal) -> Result<(), SaveError> {
        let reading = || Failed::when(Act::ReadingDrafts, path);
        let bytes = file::read(path, MOST_BYTES).map_err(reading())?;
        let (name, hash) = (name(path), format!("{:016x}", folder::hash(&bytes)));
        if self.files.get(&name) == Some(&hash) {
            return Ok(());
        }
        let found = file::open(path).and_then(|file| Contents::read(&file, seal)).map_err(reading())?;
        let copied = draft.copy(&found.texts)?;
        // What waits for a key, or behind another text of the same field, is offered another time.
        if !found.shut && copied.len() == found.texts.len() {
            self.files.insert(name, hash);
            let json = serde_json::to_vec(&self.files).map_err(|e| reading()(e.into()))?;
            file::replace_lightly(&self.path, &json).map_err(Failed::when(Act::KeepingDraft, &self.path))?;
        }
        Ok(())
    }
}

/// A draft file by its machine and its own name.
fn name(path: &Path) -> String {
    let machine = file::name(file::parent(file::parent(path)));
    format!("{machine}/{}", file::name(path))
}
