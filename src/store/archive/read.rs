//! Reading an archive that may be anybody's: ordinary files alone, in known places, no more and no larger than a folder's
//! are. It is read whole before anything of it is used.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
    path::{Component, Path},
};

use age::{DecryptError, Decryptor};
use zeroize::Zeroizing;

use super::{Archive, ArchiveError, MOST_BYTES, MOST_FILES, MOST_IN_ALL, Place};
use crate::{
    private::Secret,
    store::{
        error::{Act, Failed},
        file,
        keys::{forms, passphrase},
    },
};

/// The first bytes of an age file.
const AGE: &[u8] = b"age-encryption.org/v1\n";

impl Archive {
    /// The bytes of a file that should hold an archive; of one that is sealed, as it is.
    pub fn load(path: &Path) -> Result<Zeroizing<Vec<u8>>, ArchiveError> {
        let file = file::open(path).map_err(Failed::when(Act::Reading, path))?;
        Self::load_from(file, path)
    }

    /// The same out of a stream, called by this name.
    pub fn load_from(from: impl Read, path: &Path) -> Result<Zeroizing<Vec<u8>>, ArchiveError> {
        let mut bytes = Zeroizing::new(Vec::new());
        from.take(MOST_IN_ALL + 1).read_to_end(&mut bytes).map_err(Failed::when(Act::Reading, path))?;
        if bytes.len() as u64 > MOST_IN_ALL {
            Err(ArchiveError::TooLarge(path.to_owned()))
        } else {
            Ok(bytes)
        }
    }

    /// True where a passphrase opens these bytes.
    pub fn is_sealed(bytes: &[u8]) -> bool {
        bytes.starts_with(AGE)
    }

    /// Opens what a passphrase sealed. The passphrase is tried in every form in which a keyboard may send it.
    pub fn open(bytes: &[u8], passphrase: &Secret, path: &Path) -> Result<Zeroizing<Vec<u8>>, ArchiveError> {
        for form in forms::all(passphrase) {
            let key = passphrase::identity(&form);
            let opened =
                Decryptor::new(bytes).and_then(|file| file.decrypt([&key as &dyn age::Identity].into_iter()));
            match opened {
                Ok(reader) => return Self::load_from(reader, path),
                Err(DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed) => {}
                Err(_) => return Err(ArchiveError::NotOne(path.to_owned())),
            }
        }
        Err(ArchiveError::WrongPassphrase)
    }

    /// Reads an archive that is not sealed, or was opened; errors call it by this path.
    pub fn read(bytes: &[u8], path: &Path) -> Result<Self, ArchiveError> {
        let not_one = |_| ArchiveError::NotOne(path.to_owned());
        let mut archive = Self { files: vec![], passed_over: 0 };
        let (mut places, mut left, mut count) = (BTreeSet::new(), MOST_IN_ALL, 0);
        let mut tar = tar::Archive::new(Cursor::new(bytes));
        for entry in tar.entries().map_err(not_one)? {
            let entry = entry.map_err(not_one)?;
            count += 1;
            if count > MOST_FILES || entry.size() > left.min(MOST_BYTES) {
                return Err(ArchiveError::TooLarge(path.to_owned()));
            }
            let inside = entry.path().map_err(not_one)?.into_owned();
            let holds = || ArchiveError::Holds { path: path.to_owned(), name: inside.display().to_string() };
            match entry.header().entry_type() {
                tar::EntryType::Directory if is_below(&inside) => continue,
                tar::EntryType::Regular if is_below(&inside) => {}
                _ => return Err(holds()),
            }
            let Some(place) = Place::of(&without_dots(&inside)) else {
                archive.passed_over += 1;
                continue;
            };
            // Of two files in one place nobody knows which is meant.
            if !places.insert(place.clone()) {
                return Err(holds());
            }
            let mut bytes = Zeroizing::new(Vec::new());
            entry.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(not_one)?;
            left = left.saturating_sub(bytes.len() as u64);
            archive.files.push((place, bytes));
        }
        if places.contains(&Place::About) { Ok(archive) } else { Err(ArchiveError::NotOne(path.to_owned())) }
    }
}

/// True for a path that leads nowhere but below.
fn is_below(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
}

/// `./trustpath/…`, as tar names what was packed with a dot.
fn without_dots(path: &Path) -> std::path::PathBuf {
    path.components().filter(|part| *part != Component::CurDir).collect()
}
