//! Versions that are being destroyed, and the files that still hold a line of them.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::Logs;
use crate::journey::record::Hlc;

impl Logs {
    /// The versions that are being destroyed.
    pub fn doomed(&self) -> &BTreeSet<Hlc> {
        &self.doomed
    }

    /// The files that hold lines of versions that are being destroyed, each with its writer.
    pub fn doomed_files(&self) -> Vec<(PathBuf, String)> {
        let files = self.files.iter().filter(|log| log.doomed);
        files.map(|log| (log.path.clone(), log.writer.clone())).collect()
    }

    /// True where a line was read that is gone with its author.
    pub fn holds_gone(&self) -> bool {
        self.files.iter().any(|log| log.gone)
    }

    /// Notes that a file still holds a line of a version that is being destroyed.
    pub fn left_doomed(&mut self, path: &Path) {
        self.files.iter_mut().filter(|log| log.path == path).for_each(|log| log.doomed = true);
    }

    /// Notes that versions were destroyed, but for those of which a line is left.
    pub fn doom(&mut self, destroyed: &BTreeSet<Hlc>, left: BTreeSet<Hlc>) {
        self.doomed.retain(|version| !destroyed.contains(version));
        self.doomed.extend(left);
    }
}
