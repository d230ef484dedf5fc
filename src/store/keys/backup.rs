//! Copies of the key files, kept before one of them is written: an older passphrase opens them, also by hand.

use std::io;

use super::{Keys, MOST_BYTES};
use crate::{platform::clock, store::file};

impl Keys {
    /// Copies all key files into a folder of their own below `backup/`. What is no key file is left out.
    pub(super) fn keep_copies(&self) -> io::Result<()> {
        let mut keys = file::list(&self.folder())?;
        keys.retain(|path| !file::name(path).starts_with(file::TEMP));
        let now = clock::now().to_utc().format("%Y-%m-%dT%H%M%S%.6fZ").to_string();
        let folder = self.dir.join("backup").join(now).join("keys");
        for path in keys {
            let Ok(bytes) = file::read(&path, MOST_BYTES) else { continue };
            file::make_folder(&folder)?;
            file::write_new(&folder.join(file::name(&path)), &bytes)?;
        }
        Ok(())
    }
}
