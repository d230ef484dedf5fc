//! Marks of versions that are to be destroyed: one empty file each, `local/<machine>/scrub/<moment>`, from before the first
//! line of a scrub goes until the last one is gone. By them an interrupted scrub is finished at the next start, also of a
//! thing that lives on, and also under a seal. A mark names a moment alone, which every line shows anyway.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, ErrorKind},
    path::Path,
};

use crate::{
    journey::record::Hlc,
    platform::files,
    store::{
        file,
        local::{self, Local},
    },
};

const NAME: &str = "scrub";

/// The marked versions, of whichever place of this folder.
pub fn marked(local: &Local) -> BTreeSet<Hlc> {
    local.names(NAME).map(Hlc::from).filter(Hlc::is_moment).collect()
}

/// Marks versions, synced.
pub fn mark<'a>(local: &Local, versions: impl Iterator<Item = &'a Hlc>) -> io::Result<()> {
    let folder = local.path().join(NAME);
    file::make_folder(&folder)?;
    // A moment that was edited by hand may be no name of a file.
    for version in versions.filter(|version| version.is_moment() && !version.as_str().contains('/')) {
        match files::make_private(&folder.join(version.as_str())) {
            Err(e) if e.kind() != ErrorKind::AlreadyExists => return Err(e),
            _ => {}
        }
    }
    files::sync_folder(&folder)
}

/// Takes the marks of these versions away. One that stays is taken away after the next start.
pub fn unmark<'a>(dir: &Path, versions: impl Iterator<Item = &'a Hlc>) {
    let mut folders = local::folders(dir);
    folders.retain(|folder| file::name(folder) == NAME);
    for version in versions.filter(|version| !version.as_str().contains('/')) {
        for folder in &folders {
            let _ = fs::remove_file(folder.join(version.as_str()));
        }
    }
}
