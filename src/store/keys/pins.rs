//! Which keys a seat has seen on this machine, `local/<machine>/<seat>/keys.json`: a key that was swapped in the folder is
//! noticed, and the one from before stays in use.

use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};

use super::Recipient;
use crate::{
    journey::record::Seat,
    store::{file, local::Local, sign::Signer},
};

const NAME: &str = "keys.json";

const MOST_BYTES: u64 = 1 << 16;

/// A key as it was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    recipient: String,
    /// The six words were compared.
    pub compared: bool,
    /// With which it signs; none where it was not seen to sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signs: Option<String>,
}

impl Pin {
    pub fn new(recipient: &Recipient, signs: Option<Signer>, compared: bool) -> Self {
        Self { recipient: recipient.to_string(), compared, signs: signs.map(|signer| signer.to_string()) }
    }

    pub fn signs(&self) -> Option<Signer> {
        self.signs.as_ref()?.parse().ok()
    }

    pub fn recipient(&self) -> Option<Recipient> {
        self.recipient.parse().ok()
    }
}

/// The pins of both seats, each seat's file read once.
#[derive(Debug, Clone, Default)]
pub struct Pins(Arc<Mutex<BTreeMap<Seat, BySeat>>>);

/// The keys that one seat has seen, by whose they are.
type BySeat = BTreeMap<Seat, Pin>;

impl Pins {
    /// The key of `of` that `seen_by` knows; none where nothing was kept.
    pub fn pin(&self, local: &Local, seen_by: Seat, of: Seat) -> Option<Pin> {
        let mut read = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        read.entry(seen_by).or_insert_with(|| pins(local, seen_by)).get(&of).cloned()
    }

    /// Keeps the key of a seat, or forgets it.
    pub fn keep(&self, local: &Local, seen_by: Seat, of: Seat, pin: Option<Pin>) -> io::Result<()> {
        let mut pins = pins(local, seen_by);
        if pins.get(&of) != pin.as_ref() {
            match pin {
                Some(pin) => pins.insert(of, pin),
                None => pins.remove(&of),
            };
            let folder = local.seat(seen_by);
            file::make_folder(&folder)?;
            file::replace(&folder.join(NAME), &serde_json::to_vec(&pins)?)?;
        }
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(seen_by, pins);
        Ok(())
    }
}

fn pins(local: &Local, seen_by: Seat) -> BySeat {
    let read = file::read(&local.newest(seen_by.name(), NAME), MOST_BYTES).ok();
    read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}
