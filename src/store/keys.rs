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

mod candidates;
mod error;
mod fingerprint;
pub mod forms;
mod left;
mod letters;
mod looking;
pub mod passphrase;
mod pins;
mod public;
mod setting;
mod signing;
pub mod spoken;
mod taking_in;
mod unlocked;
mod unlocking;

use std::path::{Path, PathBuf};

use age::x25519;

use super::{
    MachineId,
    error::{Act, Failed},
    local::Local,
    sign::Signer,
};
use crate::journey::record::Seat;
pub use error::KeyError;
pub use fingerprint::fingerprint;
pub use left::LeftSeats;
pub use looking::Stamp;
use pins::{Pin, Pins};
pub(super) use public::Public;
pub(super) use taking_in::is_key;
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
    /// With which it signs; none where it does not yet.
    pub signs: Option<Signer>,
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
        let public = self.public(of.other())?;
        let signs = public.signers.first().copied();
        match (public.recipient, self.pins.pin(&self.local, of, of.other())) {
            (Some(found), Some(pin)) if pin.recipient().as_ref() != Some(&found) => {
                Err(KeyError::Swapped(path))
            }
            (Some(_), Some(pin)) if pin.signs().is_some() && pin.signs() != signs => {
                Err(KeyError::SignsAnew(path))
            }
            (Some(recipient), pin) => {
                // Words that were compared before it signed are others now.
                let compared = pin.is_some_and(|pin| pin.compared && pin.signs() == signs);
                Ok(Some(Partner { recipient, signs, compared }))
            }
            (None, Some(_)) if !self.is_removed(of.other()) => Err(KeyError::Missing(path)),
            (None, _) => Ok(None),
        }
    }

    /// The other seat's key as the folder names it now, whichever was seen before. Nobody compared it.
    pub fn named_partner(&self, of: Seat) -> Option<Partner> {
        let public = self.public(of.other()).ok()?;
        Some(Partner {
            recipient: public.recipient?,
            signs: public.signers.first().copied(),
            compared: false,
        })
    }

    /// Notes the other seat's key where none was seen before, so that a swap is noticed later.
    pub(super) fn notice_partner(&self, of: Seat) -> Result<(), KeyError> {
        match self.partner(of) {
            Ok(Some(partner)) => {
                let pin = self.pins.pin(&self.local, of, of.other());
                if pin.is_none_or(|pin| pin.signs() != partner.signs) {
                    self.notice(of, &partner, false)
                } else {
                    Ok(())
                }
            }
            // It removed its passphrase: what it is sealed to next is seen anew.
            Ok(None) => self.forget_pin(of, of.other()),
            _ => Ok(()),
        }
    }

    /// The six words were compared, and belong to the other seat: from now on this is its key.
    pub fn pin(&self, of: Seat, partner: &Partner) -> Result<(), KeyError> {
        self.notice(of, partner, true)
    }

    fn notice(&self, of: Seat, partner: &Partner, compared: bool) -> Result<(), KeyError> {
        self.keep_pin(of, of.other(), Pin::new(&partner.recipient, partner.signs, compared))
    }

    /// Notes the key of an open seat, and whether it signs.
    fn keep_own_pin(&self, unlocked: &Unlocked, signs: bool) -> Result<(), KeyError> {
        let signs = signs.then(|| unlocked.signing_key().signer());
        self.keep_pin(unlocked.seat, unlocked.seat, Pin::new(&unlocked.recipient(), signs, true))
    }

    fn keep_pin(&self, seen_by: Seat, of: Seat, pin: Pin) -> Result<(), KeyError> {
        let kept = self.pins.keep(&self.local, seen_by, of, Some(pin));
        Ok(kept.map_err(Failed::when(Act::NotingKey, &self.dir.join("local")))?)
    }

    fn forget_pin(&self, seen_by: Seat, of: Seat) -> Result<(), KeyError> {
        let kept = self.pins.keep(&self.local, seen_by, of, None);
        Ok(kept.map_err(Failed::when(Act::NotingKey, &self.dir.join("local")))?)
    }
}
