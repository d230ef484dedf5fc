//! Writing an archive, file by file, so that memory holds one of them at a time.

use std::io::{self, Write};

use age::Encryptor;

use super::{FOLDER, Place};
use crate::{
    platform::clock,
    private::Secret,
    store::keys::{forms, passphrase},
};

/// An archive that is being written.
pub struct Writing<W: Write>(tar::Builder<W>);

impl<W: Write> Writing<W> {
    pub fn to(writer: W) -> Self {
        Self(tar::Builder::new(writer))
    }

    /// Adds a file, for this account alone where it is unpacked.
    pub fn add(&mut self, place: &Place, bytes: &[u8]) -> io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_mode(0o600);
        header.set_size(bytes.len() as u64);
        header.set_mtime(u64::try_from(clock::now().timestamp()).unwrap_or_default());
        let path = std::path::Path::new(FOLDER).join(place.path());
        self.0.append_data(&mut header, path, bytes)
    }

    /// Ends the archive, and gives back what it was written to.
    pub fn end(self) -> io::Result<W> {
        self.0.into_inner()
    }
}

/// Writes an age file that this passphrase opens, with whatever `fill` writes inside.
pub fn sealed_by<W: Write>(
    passphrase: &Secret,
    to: W,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<W> {
    let recipient = passphrase::recipient(&forms::composed(passphrase));
    let encryptor = Encryptor::with_recipients([&recipient as &dyn age::Recipient].into_iter());
    let mut sealed = encryptor.map_err(io::Error::other)?.wrap_output(to)?;
    fill(&mut sealed)?;
    sealed.finish()
}
