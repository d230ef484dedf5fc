//! Which keys a seat has seen on this machine, `local/<machine>/<seat>/keys.json`: a key that was swapped in the folder is
//! noticed, and the one from before stays in use.

use std::{collections::BTreeMap, io};

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

/// The key of `of` that `seen_by` knows; none where nothing was kept.
pub fn pin(local: &Local, seen_by: Seat, of: Seat) -> Option<Pin> {
    pins(local, seen_by).remove(&of)
}

/// Keeps the key of a seat, or forgets it.
pub fn keep(local: &Local, seen_by: Seat, of: Seat, pin: Option<Pin>) -> io::Result<()> {
    let mut pins = pins(local, seen_by);
    if pins.get(&of) == pin.as_ref() {
        return Ok(());
    }
    match pin {
        Some(pin) => pins.insert(of, pin),
        None => pins.remove(&of),
    };
    let folder = local.seat(seen_by);
    file::make_folder(&folder)?;
    file::replace(&folder.join(NAME), &serde_json::to_vec(&pins)?)
}

fn pins(local: &Local, seen_by: Seat) -> BTreeMap<Seat, Pin> {
    let read = file::read(&local.newest(seen_by.name(), NAME), MOST_BYTES).ok();
    read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}
