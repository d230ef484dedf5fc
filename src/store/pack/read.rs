//! Reading a guide from a folder or from a tar. Only regular files are opened, none is followed out of the folder, and all
//! of it is bounded before it is used.

use std::{
    collections::BTreeMap,
    io::{self, ErrorKind, Read},
    path::{Path, PathBuf},
};

use super::{MOST_BYTES, MOST_FILES, MOST_IN_ALL, PackError, RawFiles, names};
use crate::{
    guide::text::Use,
    store::{
        archive::entries::{self, Bounds, Refusal},
        error::{Act, Failed},
        file,
    },
};

/// The file without which nothing is a guide.
const OUTLINE: &str = "guide.toml";

type Sorted = BTreeMap<String, (Use, Vec<u8>)>;

/// The files of a guide in a folder, or in a tar file, with what stands beside it.
pub fn read(path: &Path) -> Result<RawFiles, PackError> {
    let found = std::fs::metadata(path).map_err(Failed::when(Act::Reading, path))?;
    let files = if found.is_dir() { folder(path)? } else { tar(path)? };
    match files.values().any(|(used, _)| *used == Use::Guide) {
        true => Ok(files.into_iter().map(|(name, (_, bytes))| (name, bytes)).collect()),
        false => Err(PackError::NotOne(path.to_owned())),
    }
}

fn folder(dir: &Path) -> Result<Sorted, PackError> {
    let (mut files, mut left) = (Sorted::new(), MOST_IN_ALL);
    let mut paths = file::list(dir).map_err(Failed::when(Act::Reading, dir))?;
    let demo = dir.join("demo");
    // A link would lead out of the folder.
    if demo.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        paths.extend(file::list(&demo).map_err(Failed::when(Act::Reading, &demo))?);
    }
    for path in paths {
        let Some((name, used)) = path.strip_prefix(dir).ok().and_then(names::of) else { continue };
        if used == Use::None || !path.symlink_metadata().is_ok_and(|found| found.is_file()) {
            continue;
        }
        let bytes = match file::read(&path, left.min(MOST_BYTES)) {
            Err(e) if e.kind() == ErrorKind::InvalidData => Err(PackError::TooLarge(dir.to_owned())),
            read => Ok(read.map_err(Failed::when(Act::Reading, &path))?),
        }?;
        left -= bytes.len() as u64;
        files.insert(name, (used, bytes.to_vec()));
        if files.len() > MOST_FILES {
            return Err(PackError::TooLarge(dir.to_owned()));
        }
    }
    Ok(files)
}

fn tar(path: &Path) -> Result<Sorted, PackError> {
    let bytes = match file::read(path, 2 * MOST_IN_ALL) {
        Err(e) if e.kind() == ErrorKind::InvalidData => return Err(PackError::TooLarge(path.to_owned())),
        read => read.map_err(Failed::when(Act::Reading, path))?,
    };
    let mut found: BTreeMap<PathBuf, Vec<u8>> = BTreeMap::new();
    let bounds = Bounds { entries: 4 * MOST_FILES, bytes: MOST_BYTES, in_all: MOST_IN_ALL };
    let read = entries::each(&bytes, bounds, |inside, file| {
        let bytes = whole(file).map_err(|_| Refusal::NotOne)?;
        // Of two files in one place nobody knows which is meant.
        match found.insert(inside.to_owned(), bytes) {
            Some(_) => Err(Refusal::Holds(inside.display().to_string())),
            None => Ok(()),
        }
    });
    match read {
        Ok(()) => {}
        Err(Refusal::NotOne) => return Err(PackError::NotOne(path.to_owned())),
        Err(Refusal::TooLarge) => return Err(PackError::TooLarge(path.to_owned())),
        Err(Refusal::Holds(name)) => return Err(PackError::Holds { path: path.to_owned(), name }),
    }
    // Most people pack a folder, and not what is in it.
    let top = found.keys().find(|path| path.ends_with(OUTLINE) && path.iter().count() <= 2);
    let top = top.and_then(|path| path.parent()).map(Path::to_owned).unwrap_or_default();
    let files = found.into_iter().filter_map(|(path, bytes)| {
        let (name, used) = names::of(path.strip_prefix(&top).ok()?)?;
        (used != Use::None).then_some((name, (used, bytes)))
    });
    let files: Sorted = files.collect();
    if files.len() > MOST_FILES { Err(PackError::TooLarge(path.to_owned())) } else { Ok(files) }
}

fn whole(file: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut bytes = vec![];
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
