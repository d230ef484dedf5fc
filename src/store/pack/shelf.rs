//! The shelf: guides that were added on this machine. Versions stand side by side, so that a folder which walks an older
//! one can go on with it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{PackError, RawFiles, read};
use crate::{
    platform::files,
    store::{
        error::{Act, Failed},
        file,
    },
};

/// The folder of all added guides. It is made when the first one is added.
#[derive(Debug, Clone)]
pub struct Shelf(PathBuf);

/// A version of a guide on the shelf.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Volume {
    pub id: String,
    pub version: u32,
    pub dir: PathBuf,
}

/// The outcome of adding.
#[derive(Debug, PartialEq, Eq)]
pub enum Added {
    New,
    /// The very same files were there.
    Known,
    /// This version is there with other files; nothing was changed.
    Other,
}

impl Shelf {
    pub fn at(dir: PathBuf) -> Self {
        Self(dir)
    }

    /// Everything on it, by id and version. A folder that cannot be read holds nothing.
    pub fn volumes(&self) -> Vec<Volume> {
        let mut volumes = vec![];
        for id in folders(&self.0) {
            for version in folders(&self.0.join(&id)) {
                let number = version.parse().ok().filter(|number: &u32| number.to_string() == version);
                let dir = self.0.join(&id).join(&version);
                volumes.extend(number.map(|version| Volume { id: id.clone(), version, dir }));
            }
        }
        volumes.sort();
        volumes
    }

    /// The versions of a guide, the oldest first.
    pub fn versions(&self, id: &str) -> Vec<Volume> {
        let mut volumes = self.volumes();
        volumes.retain(|volume| volume.id == id);
        volumes
    }

    /// Adds a version of a guide, whose id is a plain word. It appears whole, or not at all.
    pub fn add(&self, id: &str, version: u32, pack: &RawFiles) -> Result<Added, PackError> {
        let dir = self.0.join(id).join(version.to_string());
        if dir.symlink_metadata().is_ok() {
            let same = read(&dir).is_ok_and(|there| there == *pack);
            return Ok(if same { Added::Known } else { Added::Other });
        }
        let above = self.0.join(id);
        file::make_folder(&above).map_err(Failed::when(Act::MakingFolder, &above))?;
        self.put(&above, &dir, pack).map_err(Failed::when(Act::Writing, &dir))?;
        Ok(Added::New)
    }

    fn put(&self, above: &Path, dir: &Path, pack: &RawFiles) -> io::Result<()> {
        let mut named = tempfile::Builder::new();
        files::private_folders(named.prefix(file::TEMP));
        let temp = named.tempdir_in(above)?;
        for (name, bytes) in pack {
            let path = temp.path().join(name);
            if let Some(folder) = path.parent().filter(|folder| *folder != temp.path()) {
                file::make_folder(folder)?;
            }
            file::write_new(&path, bytes)?;
        }
        fs::rename(temp.path(), dir)?;
        // It has another name now, and is not to be removed.
        let _ = temp.keep();
        files::sync_folder(above)
    }

    /// Takes a guide off, in all its versions; tells how many there were.
    pub fn remove(&self, id: &str) -> Result<usize, PackError> {
        let volumes = self.versions(id);
        for volume in &volumes {
            fs::remove_dir_all(&volume.dir).map_err(Failed::when(Act::Writing, &volume.dir))?;
        }
        if let Some(above) = volumes.first().and_then(|volume| volume.dir.parent()) {
            // What else somebody put there stays.
            let _ = fs::remove_dir(above);
        }
        Ok(volumes.len())
    }
}

/// Writes the files of a guide into a new folder, or an empty one; none where something is in it.
pub fn write_new_guide(dir: &Path, pack: &[(String, String)]) -> Result<Option<usize>, PackError> {
    if !file::list(dir).map_err(Failed::when(Act::ReadingFolder, dir))?.is_empty() {
        return Ok(None);
    }
    for (name, text) in pack {
        let path = dir.join(name);
        let above = path.parent().unwrap_or(dir);
        file::make_folder(above).map_err(Failed::when(Act::MakingFolder, above))?;
        file::write_new(&path, text.as_bytes()).map_err(Failed::when(Act::Writing, &path))?;
    }
    Ok(Some(pack.len()))
}

/// The names of the folders in a folder, links left out.
fn folders(dir: &Path) -> Vec<String> {
    let paths = file::list(dir).unwrap_or_default().into_iter();
    let own = paths.filter(|path| path.symlink_metadata().is_ok_and(|found| found.is_dir()));
    own.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack(text: &str) -> RawFiles {
        vec![("demo/couple.toml".into(), b"x".to_vec()), ("guide.toml".into(), text.as_bytes().to_vec())]
    }

    #[test]
    fn versions_stand_side_by_side_and_none_is_written_over() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(dir.path().join("guides"));
        assert_eq!(shelf.volumes(), []);
        assert_eq!(shelf.add("ours", 2, &pack("two")).unwrap(), Added::New);
        assert_eq!(shelf.add("ours", 10, &pack("ten")).unwrap(), Added::New);
        assert_eq!(shelf.add("ours", 2, &pack("two")).unwrap(), Added::Known);
        assert_eq!(shelf.add("ours", 2, &pack("other")).unwrap(), Added::Other);
        let versions: Vec<_> = shelf.versions("ours").into_iter().map(|volume| volume.version).collect();
        assert_eq!(versions, [2, 10]);
        assert_eq!(read(&shelf.versions("ours")[0].dir).unwrap(), pack("two"));
        assert_eq!((shelf.remove("ours").unwrap(), shelf.remove("ours").unwrap()), (2, 0));
        assert_eq!(shelf.volumes(), []);
    }
}
