//! Seats that have left: `keys/<seat>.left` says that whoever sat there has taken away what was theirs alone. It names a
//! moment: what they wrote alone before it is shown by no program and destroyed wherever it comes up again, out of a sync, a
//! backup or a letter. Where the seat signed, the mark is signed, or it says nothing.
//!
//! ```text
//! {"left":"019ab3f2c4d5-0000-00000000","sig":"<base64>"}
//! ```

use std::{collections::BTreeMap, io};

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use serde::{Deserialize, Serialize};

use super::{Keys, MOST_BYTES, Unlocked};
use crate::{
    journey::{
        access,
        key::{Hlc, Seat, kind_of},
        record::Head,
    },
    store::file,
};

/// The mark of one seat.
#[derive(Serialize, Deserialize)]
struct LeftMark {
    left: Hlc,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sig: Option<String>,
}

/// The seats that have left, each with the moment up to which its own words are gone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftSeats(BTreeMap<Seat, Hlc>);

impl LeftSeats {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn holds(&self, seat: Seat) -> bool {
        self.0.contains_key(&seat)
    }

    pub fn seats(&self) -> impl Iterator<Item = Seat> {
        self.0.keys().copied()
    }

    /// True for a line that is gone with its author.
    pub fn covers(&self, head: &Head<'_>) -> bool {
        let of = |(seat, until): (&Seat, &Hlc)| {
            let hlc = Hlc::from(&*head.hlc);
            access::goes_with(*seat, head.by, head.vis, kind_of(&head.id))
                && (hlc <= *until || !hlc.is_moment())
        };
        self.0.iter().any(of)
    }
}

impl Keys {
    /// The seats that have left. A mark that is not signed by a seat that signs is none.
    pub fn left(&self) -> LeftSeats {
        LeftSeats(Seat::BOTH.into_iter().filter_map(|seat| Some((seat, self.left_until(seat)?))).collect())
    }

    fn left_until(&self, seat: Seat) -> Option<Hlc> {
        let bytes = file::read(&self.file(seat, "left"), MOST_BYTES).ok()?;
        let mark: LeftMark = serde_json::from_slice(&bytes).ok()?;
        let signers: Vec<_> = Seat::BOTH.into_iter().flat_map(|by| self.signers(by, seat)).collect();
        let signature = || STANDARD_NO_PAD.decode(mark.sig.as_ref()?).ok()?.try_into().ok();
        let is_signed = match signature() {
            Some(signature) => {
                signers.iter().any(|signer| signer.signed(&message(seat, &mark.left), &signature))
            }
            None => false,
        };
        (signers.is_empty() || is_signed).then_some(mark.left)
    }

    /// Says for every machine that a seat has left, signed by its key where it has one.
    pub(in crate::store) fn leave(&self, seat: Seat, until: Hlc, key: Option<&Unlocked>) -> io::Result<()> {
        let sign = |key: &Unlocked| STANDARD_NO_PAD.encode(key.signing_key().sign(&message(seat, &until)));
        let mark = LeftMark { sig: key.map(sign), left: until };
        file::make_folder(&self.folder())?;
        file::replace(&self.file(seat, "left"), &serde_json::to_vec(&mark)?)
    }

    pub(in crate::store) fn has_files(&self, seat: Seat) -> bool {
        !self.paths(seat).is_empty() || !self.removed(seat).is_empty()
    }

    /// Removes the key files of a seat that has left. Its public key stays: what both wrote is sealed to it, and signed by it.
    pub(in crate::store) fn remove_left(&self, seat: Seat) -> io::Result<()> {
        let keys = self.paths(seat).into_iter().chain(self.removed(seat));
        keys.into_iter().try_for_each(|path| file::erase(&path))
    }
}

fn message(seat: Seat, until: &Hlc) -> Vec<u8> {
    format!("trustpath 3 has left {} {}", seat.name(), until.as_str()).into_bytes()
}
