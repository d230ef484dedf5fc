//! Setting, changing and removing a passphrase: the words on the disk stay as they are, only key files are written. What
//! was not opened is never overwritten and never removed: it is set aside, and tried for ever.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use age::x25519;

use super::{
    KeyError, Keys, MOST_BYTES, Unlocked, forms,
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
        self.is_there(seat)?;
        if self.is_set(seat) {
            return Err(KeyError::AlreadySet);
        }
        let identity: x25519::Identity = key.expose().parse().map_err(|_| KeyError::NotRecovery)?;
        let unlocked = Unlocked::without_file(seat, vec![identity], true);
        if passphrase.is_empty() {
            return Err(KeyError::Empty);
        }
        // From now on a missing key file is missing: no passphrase was removed last.
        self.forget_pin(seat, seat)?;
        let removed = self.file(seat, "removed.age");
        self.make_room(seat, &removed).map_err(Failed::when(Act::WritingKey, &removed))?;
        self.change(&unlocked, passphrase)?;
        Ok(unlocked)
    }

    /// Gives an open key another passphrase. After an error or a kill the old one opens it, or the new one does.
    pub fn change(&self, unlocked: &Unlocked, passphrase: &Secret) -> Result<(), KeyError> {
        if passphrase.is_empty() {
            return Err(KeyError::Empty);
        }
        let (seat, recipient, public) = (unlocked.seat, unlocked.recipient(), self.public(unlocked.seat)?);
        let signs = self.says_it_signs(unlocked);
        let names = unlocked.own || public.recipient.as_ref() == Some(&recipient);
        let own = self.file(seat, "age");
        let failed = || Failed::when(Act::WritingKey, &own);
        let write = || {
            let bytes = unlocked::wrap(&unlocked.identities, &forms::composed(passphrase))?;
            file::make_folder(&self.folder())?;
            self.keep_copies()?;
            let path = self.place(unlocked, &public)?;
            if names && path.exists() {
                // Killed between the two files, either of them is known by its hash.
                self.publish(unlocked, Some(&bytes), signs)?;
            }
            file::replace(&path, &bytes)?;
            Ok(path)
        };
        let path = write().map_err(failed())?;
        for copy in unlocked.files.iter().filter(|copy| **copy != path) {
            // What it held is in the key file now; it would still open with the old passphrase.
            match fs::remove_file(copy) {
                Err(e) if e.kind() != ErrorKind::NotFound => {
                    return Err(Failed::when(Act::RemovingOldKey, copy)(e).into());
                }
                _ => {}
            }
        }
        if names {
            self.publish(unlocked, None, signs).map_err(failed())?;
        }
        if unlocked.own { self.keep_own_pin(unlocked, signs) } else { Ok(()) }
    }

    /// Where an open key is written: over what it was opened from. Another file in its way is set aside.
    fn place(&self, unlocked: &Unlocked, public: &Public) -> io::Result<PathBuf> {
        let own = self.file(unlocked.seat, "age");
        // The recovery key opens no file, but the hash says which one it belongs to.
        let is_of_its_key = || {
            let bytes = file::read(&own, MOST_BYTES);
            public.recipient.as_ref().is_some_and(|key| unlocked.holds(key))
                && bytes.is_ok_and(|bytes| public.sums.contains(&public::sum(&bytes)))
        };
        if unlocked.files.contains(&own) || is_of_its_key() {
            return Ok(own);
        }
        if own.exists()
            && let Some(opened) = unlocked.files.first()
        {
            return Ok(opened.clone());
        }
        self.make_room(unlocked.seat, &own)?;
        Ok(own)
    }

    /// Writes which key an open seat has, with the hashes of its key files and of one that is about to be written, and
    /// where it signs, with what.
    pub(super) fn publish(&self, unlocked: &Unlocked, new: Option<&[u8]>, signs: bool) -> io::Result<()> {
        let seat = unlocked.seat;
        let signs = if signs { unlocked.signing_keys() } else { vec![] };
        let files = self.paths(seat).into_iter().filter_map(|path| file::read(&path, MOST_BYTES).ok());
        let sums = files.map(|bytes| public::sum(&bytes)).chain(new.map(public::sum));
        let path = self.file(seat, "pub");
        Public::write(&path, &unlocked.recipient(), &sums.collect::<Vec<_>>(), &signs)
    }

    /// Renames a key file that stands where another one is to stand: it is kept, and tried for ever.
    fn make_room(&self, seat: Seat, path: &Path) -> io::Result<()> {
        if path.symlink_metadata().is_err() {
            return Ok(());
        }
        fs::rename(path, self.free(seat))?;
        files::sync_folder(file::parent(path))
    }

    /// Takes a seat's passphrase away. The key files stay under other names: what another machine has sealed and not
    /// yet rewritten still opens with the old passphrase.
    pub(in crate::store) fn remove(&self, seat: Seat) -> Result<(), KeyError> {
        let public = self.file(seat, "pub");
        let remove = || {
            self.keep_copies()?;
            let removed = self.file(seat, "removed.age");
            self.make_room(seat, &removed)?;
            match fs::remove_file(&public) {
                Err(e) if e.kind() != ErrorKind::NotFound => return Err(e),
                _ => files::sync_folder(file::parent(&public))?,
            }
            for (nth, path) in self.paths(seat).iter().enumerate() {
                if nth == 0 { fs::rename(path, &removed)? } else { self.make_room(seat, path)? }
            }
            files::sync_folder(file::parent(&public))
        };
        remove().map_err(Failed::when(Act::RemovingKey, &public))?;
        self.forget_pin(seat, seat)
    }
}
