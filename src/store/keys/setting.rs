//! Setting, changing and removing a passphrase: the words on the disk stay as they are, only the key file is written.

use std::{fs, io::ErrorKind, path::Path};

use age::x25519;

use super::{
    KeyError, Keys, MOST_BYTES, Unlocked,
    public::{self, Public},
    unlocked,
};
use crate::{
    journey::record::Seat,
    platform::files,
    private::Secret,
    store::{
        error::{Act, Failed},
        file,
    },
};

impl Keys {
    /// Sets a seat's first passphrase, and a key that was drawn before and perhaps written down. The folder must be
    /// there.
    pub fn set(&self, seat: Seat, passphrase: &Secret, key: &Secret) -> Result<Unlocked, KeyError> {
        if self.is_set(seat) {
            return Err(KeyError::AlreadySet);
        }
        let identity: x25519::Identity = key.expose().parse().map_err(|_| KeyError::NotRecovery)?;
        let identities = vec![identity];
        let unlocked = Unlocked { seat, identities, files: vec![], mended: false };
        self.change(&unlocked, passphrase)?;
        Ok(unlocked)
    }

    /// Gives an open key another passphrase. After an error or a kill the old one opens it, or the new one does.
    pub fn change(&self, unlocked: &Unlocked, passphrase: &Secret) -> Result<(), KeyError> {
        if passphrase.is_empty() {
            return Err(KeyError::Empty);
        }
        let (seat, recipient) = (unlocked.seat, unlocked.recipient());
        let (path, public) = (self.file(seat, "age"), self.file(seat, "pub"));
        let write = || {
            let bytes = unlocked::wrap(&unlocked.identities, passphrase)?;
            file::make_folder(file::parent(&path))?;
            let sum = public::sum(&bytes);
            if let Ok(old) = file::read(&path, MOST_BYTES) {
                // Killed between the two files, either of them is known by its hash.
                Public::write(&public, &recipient, &[public::sum(&old), sum.clone()])?;
            }
            file::replace(&path, &bytes)?;
            Public::write(&public, &recipient, &[sum])
        };
        write().map_err(Failed::when(Act::WritingKey, &path))?;
        for copy in unlocked.files.iter().filter(|copy| **copy != path) {
            // What a copy held is in the key file now; it would still open with the old passphrase.
            fs::remove_file(copy).map_err(Failed::when(Act::RemovingOldKey, copy))?;
        }
        self.keep_pin(seat, seat, &recipient, true)
    }

    /// Takes a seat's passphrase away. The key file stays under another name: what another machine has sealed and not
    /// yet rewritten still opens with the old passphrase.
    pub(in crate::store) fn remove(&self, seat: Seat) -> Result<(), KeyError> {
        let public = self.file(seat, "pub");
        let retire = |path: &Path| {
            let name = (1..).map(|count| match count {
                1 => self.file(seat, "removed.age"),
                _ => self.file(seat, &format!("removed.{count}.age")),
            });
            let free = name.into_iter().find(|to| !to.exists()).expect("there are many names");
            fs::rename(path, free)
        };
        let remove = || {
            match fs::remove_file(&public) {
                Err(e) if e.kind() != ErrorKind::NotFound => return Err(e),
                _ => files::sync_folder(file::parent(&public))?,
            }
            self.paths(seat).iter().try_for_each(|path| retire(path))?;
            files::sync_folder(file::parent(&public))
        };
        remove().map_err(Failed::when(Act::RemovingKey, &public))?;
        self.forget_pin(seat, seat)
    }
}
