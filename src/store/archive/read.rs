//! Reading an archive that may be anybody's: ordinary files alone, in known places, no more and no larger than a folder's
//! are. It is read whole before anything of it is used.

use std::{collections::BTreeSet, io::Read, path::Path};

use age::{DecryptError, Decryptor};
use zeroize::Zeroizing;

use super::{
    Archive, ArchiveError, MOST_BYTES, MOST_FILES, MOST_IN_ALL, Place,
    entries::{self, Bounds, Refusal},
};
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
        let mut archive = Self { files: vec![], passed_over: 0 };
        let mut places = BTreeSet::new();
        let bounds = Bounds { entries: MOST_FILES, bytes: MOST_BYTES, in_all: MOST_IN_ALL };
        let read = entries::each(bytes, bounds, |inside, file| {
            let Some(place) = Place::of(inside) else {
                archive.passed_over += 1;
                return Ok(());
            };
            // Of two files in one place nobody knows which is meant.
            if !places.insert(place.clone()) {
                return Err(Refusal::Holds(inside.display().to_string()));
            }
            let mut bytes = Zeroizing::new(Vec::new());
            file.read_to_end(&mut bytes).map_err(|_| Refusal::NotOne)?;
            archive.files.push((place, bytes));
            Ok(())
        });
        match read {
            Err(Refusal::Holds(name)) => Err(ArchiveError::Holds { path: path.to_owned(), name }),
            Err(Refusal::TooLarge) => Err(ArchiveError::TooLarge(path.to_owned())),
            Ok(()) if places.contains(&Place::About) => Ok(archive),
            _ => Err(ArchiveError::NotOne(path.to_owned())),
        }
    }
}
