//! Keys: one for each seat that set a passphrase. Whatever is sealed to it, its passphrase or its recovery key opens.
//!
//! ```text
//! keys/first.age           the age identity of the first seat, sealed by the passphrase (conflict copies are tried too)
//! keys/first.pub           its public key, and the hash of first.age
//! keys/first.removed.age   of a passphrase that was removed: opens what other machines sealed before they knew
//! ```

mod error;
mod fingerprint;
mod pins;
mod public;
mod unlocked;

use std::{
    fs,
    path::{Path, PathBuf},
};

use age::x25519;

use super::{error::Failed, file};
use crate::{journey::record::Seat, private::Secret};
pub use error::KeyError;
pub use fingerprint::fingerprint;
use pins::Pin;
use public::Public;
use unlocked::Shut;
pub use unlocked::Unlocked;

/// To whom something is sealed.
pub type Recipient = x25519::Recipient;

const MOST_BYTES: u64 = 1 << 16;

/// The keys of a data folder. They can be used from any thread: opening one takes its time.
#[derive(Debug, Clone)]
pub struct Keys {
    dir: PathBuf,
}

/// The key of the other seat, as far as it is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    pub recipient: Recipient,
    /// Its six words were compared on this machine.
    pub compared: bool,
}

/// A key file that was found.
struct Candidate {
    /// More than one where copies are equal.
    paths: Vec<PathBuf>,
    bytes: Vec<u8>,
}

impl Keys {
    pub(super) fn of(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    fn file(&self, seat: Seat, end: &str) -> PathBuf {
        self.dir.join("keys").join(format!("{}.{end}", seat.name()))
    }

    /// True when a seat has a passphrase, also where its key file is missing or damaged.
    pub fn is_set(&self, seat: Seat) -> bool {
        let seen = || pins::pin(&self.dir, seat, seat).is_some() && !self.file(seat, "removed.age").exists();
        self.file(seat, "pub").exists() || !self.paths(seat).is_empty() || seen()
    }

    /// True when a seat's passphrase was removed, and lines that other machines sealed may still need it.
    pub fn is_removed(&self, seat: Seat) -> bool {
        !self.is_set(seat) && self.file(seat, "removed.age").exists()
    }

    /// The key files of a seat, its own first, then the copies that a sync made of it.
    fn paths(&self, seat: Seat) -> Vec<PathBuf> {
        let found = file::list(&self.dir.join("keys")).unwrap_or_default().into_iter();
        let is_key = |path: &PathBuf| {
            let name = file::name(path);
            name.starts_with(seat.name()) && name.contains(".age") && !name.contains(".removed.")
        };
        let (mut own, copies): (Vec<_>, Vec<_>) =
            found.filter(is_key).partition(|path| *path == self.file(seat, "age"));
        own.extend(copies);
        own
    }

    /// The key to which is sealed for `seat`, as `seen_by` knows it; none where no passphrase is set. A key that was
    /// swapped in the folder is not used.
    pub(super) fn recipient(&self, seen_by: Seat, seat: Seat) -> Result<Option<Recipient>, KeyError> {
        if !self.is_set(seat) {
            return Ok(None);
        }
        if let Some(pinned) = pins::pin(&self.dir, seen_by, seat).and_then(|pin| pin.recipient()) {
            return Ok(Some(pinned));
        }
        let path = self.file(seat, "pub");
        let public = Public::read(&path).map_err(Failed::when("Reading", &path))?;
        public.recipient.map(Some).ok_or(KeyError::Missing(path))
    }

    /// The other seat's key; none where they have none. Fails where it is another one than before.
    pub fn partner(&self, of: Seat) -> Result<Option<Partner>, KeyError> {
        let path = self.file(of.other(), "pub");
        let found = Public::read(&path).map_err(Failed::when("Reading", &path))?.recipient;
        let pin = pins::pin(&self.dir, of, of.other());
        match (found, pin) {
            (Some(found), Some(pin)) if pin.recipient().as_ref() != Some(&found) => {
                Err(KeyError::Swapped(path))
            }
            (Some(recipient), pin) => {
                Ok(Some(Partner { recipient, compared: pin.is_some_and(|pin| pin.compared) }))
            }
            (None, Some(_)) if self.is_set(of.other()) => Err(KeyError::Missing(path)),
            (None, _) => Ok(None),
        }
    }

    /// Notes the other seat's key where none was seen before, so that a swap is noticed later.
    pub(super) fn notice_partner(&self, of: Seat) -> Result<(), KeyError> {
        match self.partner(of) {
            Ok(Some(partner)) if pins::pin(&self.dir, of, of.other()).is_none() => {
                self.keep_pin(of, of.other(), &partner.recipient, false)
            }
            // It removed its passphrase: what it is sealed to next is seen anew.
            Ok(None) => self.forget_pin(of, of.other()),
            _ => Ok(()),
        }
    }

    /// The six words were compared, and belong to the other seat: from now on this is its key.
    pub fn pin(&self, of: Seat, partner: &Recipient) -> Result<(), KeyError> {
        self.keep_pin(of, of.other(), partner, true)
    }

    fn keep_pin(
        &self,
        seen_by: Seat,
        of: Seat,
        recipient: &Recipient,
        compared: bool,
    ) -> Result<(), KeyError> {
        let kept = pins::keep(&self.dir, seen_by, of, Some(Pin::new(recipient, compared)));
        Ok(kept.map_err(Failed::when("Noting the key in", &self.dir.join("local")))?)
    }

    fn forget_pin(&self, seen_by: Seat, of: Seat) -> Result<(), KeyError> {
        let kept = pins::keep(&self.dir, seen_by, of, None);
        Ok(kept.map_err(Failed::when("Noting the key in", &self.dir.join("local")))?)
    }

    /// Sets a seat's first passphrase. The folder must be there.
    pub fn set(&self, seat: Seat, passphrase: &Secret) -> Result<Unlocked, KeyError> {
        if self.is_set(seat) {
            return Err(KeyError::AlreadySet);
        }
        let identities = vec![x25519::Identity::generate()];
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
        write().map_err(Failed::when("Writing the key", &path))?;
        for copy in unlocked.files.iter().filter(|copy| **copy != path) {
            // What a copy held is in the key file now; it would still open with the old passphrase.
            fs::remove_file(copy).map_err(Failed::when("Removing the old key", copy))?;
        }
        self.keep_pin(seat, seat, &recipient, true)
    }

    /// Opens a seat's key. Takes as long as a guess is meant to take.
    pub fn unlock(&self, seat: Seat, passphrase: &Secret) -> Result<Unlocked, KeyError> {
        let candidates = self.candidates(seat)?;
        let public_file = self.file(seat, "pub");
        let public = Public::read(&public_file).map_err(Failed::when("Reading", &public_file))?;
        let (mut opened, mut files, mut intact) = (Vec::<x25519::Identity>::new(), vec![], false);
        for candidate in &candidates {
            match unlocked::unwrap(&candidate.bytes, passphrase) {
                Ok(identities) => {
                    files.extend_from_slice(&candidate.paths);
                    for identity in identities {
                        if opened.iter().all(|other| other.to_public() != identity.to_public()) {
                            opened.push(identity);
                        }
                    }
                }
                Err(shut) => intact |= is_intact(&public, candidate, &shut),
            }
        }
        if !opened.is_empty() {
            return self.opened(seat, opened, files, &public);
        }
        let pin = pins::pin(&self.dir, seat, seat).and_then(|pin| pin.recipient());
        Err(match (public.recipient, pin) {
            (Some(found), Some(pin)) if found != pin => KeyError::Swapped(public_file),
            _ if intact => KeyError::Wrong,
            _ => KeyError::Damaged(
                candidates.into_iter().next().map_or(public_file, |found| found.paths[0].clone()),
            ),
        })
    }

    /// The key files of a seat. Where its passphrase was removed, those that it left.
    fn candidates(&self, seat: Seat) -> Result<Vec<Candidate>, KeyError> {
        let mut paths = self.paths(seat);
        let removed = self.file(seat, "removed.age");
        if paths.is_empty() && !self.is_set(seat) && removed.exists() {
            paths.push(removed);
        }
        let mut candidates: Vec<Candidate> = vec![];
        for path in paths {
            let bytes =
                file::read(&path, MOST_BYTES).map_err(Failed::when("Reading the key", &path))?.to_vec();
            match candidates.iter_mut().find(|other| other.bytes == bytes) {
                Some(equal) => equal.paths.push(path),
                None => candidates.push(Candidate { paths: vec![path], bytes }),
            }
        }
        if candidates.is_empty() { Err(KeyError::Missing(self.file(seat, "age"))) } else { Ok(candidates) }
    }

    /// The key that the folder names goes first; then the one that was seen here. A `.pub` file that says otherwise is
    /// put right: whoever gave the passphrase decides, not whoever can write in the folder.
    fn opened(
        &self,
        seat: Seat,
        mut identities: Vec<x25519::Identity>,
        files: Vec<PathBuf>,
        public: &Public,
    ) -> Result<Unlocked, KeyError> {
        let pin = pins::pin(&self.dir, seat, seat).and_then(|pin| pin.recipient());
        let known = [public.recipient.clone(), pin];
        let named = |identity: &x25519::Identity| {
            let recipient = Some(identity.to_public());
            known.iter().position(|known| *known == recipient).unwrap_or(known.len())
        };
        identities.sort_by_key(named);
        let mut unlocked = Unlocked { seat, identities, files, mended: false };
        if self.is_set(seat) {
            let recipient = unlocked.recipient();
            if public.recipient.as_ref() != Some(&recipient) {
                let path = self.file(seat, "pub");
                let sums =
                    self.candidates(seat)?.iter().map(|found| public::sum(&found.bytes)).collect::<Vec<_>>();
                Public::write(&path, &recipient, &sums).map_err(Failed::when("Writing the key", &path))?;
                unlocked.mended = true;
            }
            self.keep_pin(seat, seat, &recipient, true)?;
        }
        Ok(unlocked)
    }

    /// Opens a seat's key by its recovery key. A new passphrase may follow ([`Keys::change`]).
    pub fn unlock_with_recovery(&self, seat: Seat, recovery: &Secret) -> Result<Unlocked, KeyError> {
        let letters = recovery.expose().chars().filter(|letter| !letter.is_whitespace());
        let line: zeroize::Zeroizing<String> =
            letters.map(|letter| letter.to_ascii_uppercase()).collect::<String>().into();
        let identity: x25519::Identity = line.parse().map_err(|_| KeyError::NotRecovery)?;
        let path = self.file(seat, "pub");
        let public = Public::read(&path).map_err(Failed::when("Reading", &path))?;
        let pin = pins::pin(&self.dir, seat, seat).and_then(|pin| pin.recipient());
        if pin.or(public.recipient).is_some_and(|known| known != identity.to_public()) {
            return Err(KeyError::NotRecovery);
        }
        Ok(Unlocked { seat, identities: vec![identity], files: vec![], mended: false })
    }

    /// Takes a seat's passphrase away. The key file stays under another name: what another machine has sealed and not
    /// yet rewritten still opens with the old passphrase.
    pub(super) fn remove(&self, seat: Seat) -> Result<(), KeyError> {
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
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e),
                _ => file::sync_folder(file::parent(&public))?,
            }
            self.paths(seat).iter().try_for_each(|path| retire(path))?;
            file::sync_folder(file::parent(&public))
        };
        remove().map_err(Failed::when("Removing the key", &public))?;
        self.forget_pin(seat, seat)
    }
}

/// True when a key file that did not open is as it was written, so that the passphrase was another one.
fn is_intact(public: &Public, candidate: &Candidate, shut: &Shut) -> bool {
    match *shut {
        Shut::Damaged => false,
        Shut::WrongPassphrase => {
            public.sums.is_empty() || public.sums.contains(&public::sum(&candidate.bytes))
        }
    }
}
