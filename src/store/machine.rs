//! The memory of this machine for everybody who uses it: one small file in the platform's folder for such things, outside
//! the journey and what is synced. It is made by the first change, never by reading.
//!
//! ```text
//! machine.json   {"language":"en","country":"GB","papers":{"xterm-kitty":"#1e1e1e"},"guides":{"our-guide":"/home/sam/our-guide"}}
//! ```

use std::{
    collections::BTreeMap,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{error::Failed, file};
use crate::language::ErrorsAct as Act;

/// The name of the file.
const NAME: &str = "machine.json";

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The tag of the language that was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The code of the country whose numbers help shows, where somebody said that it is to be remembered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The colour of each terminal's paper, as it last said, by the terminal's name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub papers: BTreeMap<String, String>,
    /// The folders of guides that were opened, whole paths, by the guide's id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub guides: BTreeMap<String, PathBuf>,
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

    /// Keeps a change. A file that does not read is left as it is.
    pub fn change(dir: &Path, change: impl FnOnce(&mut Self)) -> Result<(), Failed> {
        let path = dir.join(NAME);
        let before = match file::read(&path, 1 << 16) {
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(Self::default()),
            read => read.and_then(|bytes| Ok(serde_json::from_slice(&bytes)?)),
        };
        let mut remembered = before.map_err(Failed::when(Act::Reading, &path))?;
        change(&mut remembered);
        file::make_folder(dir).map_err(Failed::when(Act::MakingFolder, dir))?;
        let text = serde_json::to_string(&remembered).expect("text and names are always JSON") + "\n";
        file::replace(&path, text.as_bytes()).map_err(Failed::when(Act::Writing, &path))
    }
}

#[cfg(test)]
mod tests {
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
    fn a_file_that_does_not_read_remembers_nothing_and_is_never_replaced() {
        let dir = tempfile::tempdir().unwrap();
        file::replace(&dir.path().join(NAME), b"half a").unwrap();
        assert_eq!(Remembered::read(dir.path()), Remembered::default());
        let failed = Remembered::change(dir.path(), |remembered| remembered.language = None);
        assert!(failed.is_err());
        assert_eq!(**file::read(&dir.path().join(NAME), 99).unwrap(), *b"half a");
    }
}
