//! Keys: one for each seat that set a passphrase. Whatever is sealed to it, its passphrase or its recovery key opens.
//!
//! ```text
//! keys/first.age             the age identity of the first seat, sealed by the passphrase (conflict copies are tried too)
//! keys/first.pub             its public key, and the hash of first.age
//! keys/first.removed.age     of the passphrase that was removed last: opens what other machines sealed before they knew
//! keys/first.removed.2.age   others that were removed or set aside; all are tried for ever
//! backup/<UTC time>/keys/    the key files as they were before one of them was written
//! ```
//!
//! A key file is overwritten or removed only where all that it holds is inside the new one. It counts as the seat's only
//! where it holds the key that was seen on this machine, or where the folder names its key; one that is only named opens
//! what was sealed to it, and changes nothing.

mod backup;
mod candidates;
mod error;
mod fingerprint;
mod forms;
mod looking;
mod pins;
mod public;
mod setting;
mod unlocked;
mod unlocking;

use std::path::{Path, PathBuf};

use age::x25519;

use super::{
    MachineId,
    error::{Act, Failed},
    local::Local,
};
use crate::journey::record::Seat;
pub use error::KeyError;
pub use fingerprint::fingerprint;
pub use looking::Stamp;
use pins::{Pin, Pins};
pub use unlocked::{Unlocked, draw_key};

/// To whom something is sealed.
pub type Recipient = x25519::Recipient;

const MOST_BYTES: u64 = 1 << 16;

/// The keys of a data folder, for one act: of what was seen before, each file is read once. They can be used from any
/// thread: opening one takes its time.
#[derive(Debug, Clone)]
pub struct Keys {
    dir: PathBuf,
    local: Local,
    pins: Pins,
}

/// The key of the other seat, as far as it is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    pub recipient: Recipient,
    /// Its six words were compared on this machine.
    pub compared: bool,
}

impl Keys {
    /// Those of a folder that need not be open.
    pub fn of(dir: &Path, machine: &MachineId) -> Self {
        Self::seen_from(&Local::of(dir, machine))
    }

    pub(super) fn seen_from(local: &Local) -> Self {
        Self { dir: local.dir().to_owned(), local: local.clone(), pins: Pins::default() }
    }

    /// The folder of the key files.
    pub(super) fn folder(&self) -> PathBuf {
        self.dir.join("keys")
    }

    /// True when a seat has a passphrase, also where its key file is missing or damaged.
    pub fn is_set(&self, seat: Seat) -> bool {
        let seen =
            || self.pins.pin(&self.local, seat, seat).is_some() && !self.file(seat, "removed.age").exists();
        self.file(seat, "pub").exists() || !self.paths(seat).is_empty() || seen()
    }

    /// True when a seat's passphrase was removed, and lines that other machines sealed may still need it.
    pub fn is_removed(&self, seat: Seat) -> bool {
        !self.is_set(seat) && !self.removed(seat).is_empty()
    }

    /// The key of `of` that `seen_by` has seen on this machine.
    fn pinned(&self, seen_by: Seat, of: Seat) -> Option<Recipient> {
        self.pins.pin(&self.local, seen_by, of)?.recipient()
    }

    /// The key to which is sealed for `seat`, as `seen_by` knows it; none where no passphrase is set. A key that was
    /// swapped in the folder is not used.
    pub(super) fn recipient(&self, seen_by: Seat, seat: Seat) -> Result<Option<Recipient>, KeyError> {
        // Who removes a passphrase leaves the old key file: without it, files are missing.
        if let Some(pinned) = self.pinned(seen_by, seat).filter(|_| !self.is_removed(seat)) {
            return Ok(Some(pinned));
        }
        if !self.is_set(seat) {
            return Ok(None);
        }
        let public = self.public(seat)?;
        public.recipient.map(Some).ok_or_else(|| KeyError::Missing(self.file(seat, "pub")))
    }

    /// The other seat's key; none where they have none. Fails where it is another one than before.
    pub fn partner(&self, of: Seat) -> Result<Option<Partner>, KeyError> {
        let path = self.file(of.other(), "pub");
        let found = self.public(of.other())?.recipient;
        let pin = self.pins.pin(&self.local, of, of.other());
        match (found, pin) {
            (Some(found), Some(pin)) if pin.recipient().as_ref() != Some(&found) => {
                Err(KeyError::Swapped(path))
            }
            (Some(recipient), pin) => {
                Ok(Some(Partner { recipient, compared: pin.is_some_and(|pin| pin.compared) }))
            }
            (None, Some(_)) if !self.is_removed(of.other()) => Err(KeyError::Missing(path)),
            (None, _) => Ok(None),
        }
    }

    /// Notes the other seat's key where none was seen before, so that a swap is noticed later.
    pub(super) fn notice_partner(&self, of: Seat) -> Result<(), KeyError> {
        match self.partner(of) {
            Ok(Some(partner)) if self.pins.pin(&self.local, of, of.other()).is_none() => {
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
        let kept = self.pins.keep(&self.local, seen_by, of, Some(Pin::new(recipient, compared)));
        Ok(kept.map_err(Failed::when(Act::NotingKey, &self.dir.join("local")))?)
    }

    fn forget_pin(&self, seen_by: Seat, of: Seat) -> Result<(), KeyError> {
        let kept = self.pins.keep(&self.local, seen_by, of, None);
        Ok(kept.map_err(Failed::when(Act::NotingKey, &self.dir.join("local")))?)
    }
}
