//! The memory of this machine for everybody who uses it: one small file in the platform's folder for such things, outside
//! the journey and what is synced. It is made by the first change, never by reading.
//!
//! ```text
//! machine.json   {"machine":"<id>","language":"en","country":"GB","papers":{"xterm-kitty":"#1e1e1e"},
//!                 "options":{"leave-key":"f9","bell":""},"seat":"first","guides":{"our-guide":"/home/sam/our-guide"}}
//! ```

use std::{
    collections::BTreeMap,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{error::Failed, file};
use crate::{
    language::ErrorsAct as Act,
    platform::{clock, files},
};

/// The name of the file.
const NAME: &str = "machine.json";

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The id of this machine: the name of its folder in `local/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    machine: Option<String>,
    /// The tag of the language that was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Those of seats that read alone, by the name of the seat.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub languages: BTreeMap<String, String>,
    /// The code of the country whose numbers help shows, where somebody said that it is to be remembered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The colour of each terminal's paper, as it last said, by the terminal's name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub papers: BTreeMap<String, String>,
    /// Options that stand first on every command line, each with its value; an empty one for a switch.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub options: BTreeMap<String, String>,
    /// Who usually sits here, by the name of the seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// The folder of the guide that a new data folder walks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<PathBuf>,
    /// The folders of guides that were opened, whole paths, by the guide's id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub guides: BTreeMap<String, PathBuf>,
    /// The newest version of each guide that somebody was asked about and did not take, by the guide's id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub stays: BTreeMap<String, u32>,
    /// It was said once what an editor of the user's may leave behind.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub editor_warned: bool,
    /// Fields of a newer version, kept as they are.
    #[serde(flatten)]
    more: serde_json::Map<String, serde_json::Value>,
}

impl Remembered {
    /// Reads what is remembered in this folder. A file that is missing or does not read remembers nothing.
    pub fn read(dir: &Path) -> Self {
        let read = file::read(&dir.join(NAME), 1 << 16);
        read.ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// The id of this machine, where it can be the name of a folder.
    fn machine_id(&self) -> Option<String> {
        let fits = |id: &&String| id.chars().all(|char| char.is_ascii_alphanumeric() || char == '-');
        self.machine.as_ref().filter(|id| !id.is_empty() && id.len() < 64).filter(fits).cloned()
    }

    /// Keeps a change, and none of another program's is lost by it. A file that does not read is left as it is.
    pub fn change(dir: &Path, change: impl FnOnce(&mut Self)) -> Result<(), Failed> {
        file::make_folder(dir).map_err(Failed::when(Act::MakingFolder, dir))?;
        let (path, _held) = (dir.join(NAME), files::hold_folder(dir));
        let before = match file::read(&path, 1 << 16) {
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(Self::default()),
            read => read.and_then(|bytes| Ok(serde_json::from_slice(&bytes)?)),
        };
        let mut remembered = before.map_err(Failed::when(Act::Reading, &path))?;
        change(&mut remembered);
        let text = serde_json::to_string(&remembered).expect("text and names are always JSON") + "\n";
        file::replace(&path, text.as_bytes()).map_err(Failed::when(Act::Writing, &path))
    }
}

/// The id by which a data folder knows this machine: drawn once, and never made of what it is called or where it stands.
#[derive(Debug, Clone)]
pub struct MachineId {
    id: String,
    /// The next start knows it.
    is_kept: bool,
    /// The platform's folder in which it is kept; none where there is no such folder.
    state: Option<PathBuf>,
}

impl MachineId {
    /// The one that is kept in this folder, or a new one, which sitting down keeps.
    pub fn of(state: Option<PathBuf>) -> Self {
        let remembered = state.as_deref().map(Remembered::read).unwrap_or_default();
        Self::within(state, &remembered)
    }

    /// The same, where what is remembered in the folder was read already.
    pub fn within(state: Option<PathBuf>, remembered: &Remembered) -> Self {
        let kept = remembered.machine_id();
        let is_kept = kept.is_some();
        Self { id: kept.unwrap_or_else(|| clock::fresh_id().to_string()), is_kept, state }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.id
    }

    /// Keeps it for the next start; false where that is not possible. Where another start kept one meanwhile, that is the
    /// one.
    pub(super) fn keep(&mut self) -> bool {
        let Some(state) = self.state.as_ref().filter(|_| !self.is_kept) else { return self.is_kept };
        if Remembered::read(state).machine_id().is_none() {
            // Where it cannot be kept, none is found either.
            let _ = Remembered::change(state, |remembered| {
                remembered.machine.get_or_insert_with(|| self.id.clone());
            });
        }
        let kept = Remembered::read(state).machine_id();
        self.is_kept = kept.map(|id| self.id = id).is_some();
        self.is_kept
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn reading_makes_no_file_and_a_change_keeps_what_a_newer_version_wrote() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path().join("state");
        assert_eq!(Remembered::read(&dir), Remembered::default());
        assert!(!dir.exists());
        Remembered::change(&dir, |remembered| remembered.language = Some("en".into())).unwrap();
        assert_eq!(Remembered::read(&dir).language.as_deref(), Some("en"));
        file::replace(&dir.join(NAME), br#"{"language":"en","paper":"a4"}"#).unwrap();
        Remembered::change(&dir, |remembered| remembered.language = None).unwrap();
        assert_eq!(**file::read(&dir.join(NAME), 99).unwrap(), *b"{\"paper\":\"a4\"}\n");
    }

    #[test]
    fn of_changes_at_once_none_is_lost_and_all_starts_are_on_one_machine() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path().join("state");
        let starts = 0..40;
        let ids: BTreeSet<String> = std::thread::scope(|scope| {
            let start = |nth: usize| {
                let mut machine = MachineId::of(Some(dir.clone()));
                Remembered::change(&dir, |all| drop(all.guides.insert(nth.to_string(), PathBuf::new())))
                    .unwrap();
                assert!(machine.keep());
                machine.id
            };
            let starts: Vec<_> = starts.map(|nth| scope.spawn(move || start(nth))).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        assert_eq!((ids.len(), Remembered::read(&dir).guides.len()), (1, 40));
    }

    #[test]
    fn a_file_that_does_not_read_remembers_nothing_and_is_never_replaced() {
        let dir = tempfile::tempdir().unwrap();
        file::replace(&dir.path().join(NAME), b"half a").unwrap();
        assert_eq!(Remembered::read(dir.path()), Remembered::default());
        let failed = Remembered::change(dir.path(), |remembered| remembered.language = None);
        assert!(failed.is_err());
        assert_eq!(**file::read(&dir.path().join(NAME), 99).unwrap(), *b"half a");
    }
}
