//! With which keys the seats sign, as far as it is known here.

use super::{Keys, Unlocked};
use crate::{
    journey::record::Seat,
    store::{
        error::{Act, Failed},
        keys::KeyError,
        sign::{Known, Proofs, Signer, SigningKey},
    },
};

impl Keys {
    /// The knowledge about both seats' signatures: from open keys, from this machine's memory, from the folder.
    pub(in crate::store) fn proofs(&self, unlocked: &[Unlocked]) -> Proofs {
        let known = |seat: Seat| match unlocked.iter().find(|unlocked| unlocked.seat() == seat) {
            // Whoever took a passphrase away signs no more.
            _ if !self.is_set(seat) => Known::default(),
            Some(unlocked) => {
                let (own, signs) = (unlocked.signing_keys(), self.says_it_signs(unlocked));
                Known::open(own, unlocked.is_own(), signs, &self.local, seat)
            }
            None => Known::shut(self.signers(seat.other(), seat)),
        };
        Proofs::of(known(Seat::First), known(Seat::Second))
    }

    /// The signers of `of`, as `seen_by` knows them: after the first was seen, no other takes its place.
    pub(in crate::store) fn signers(&self, seen_by: Seat, of: Seat) -> Vec<Signer> {
        let named = self.public(of).map(|public| public.signers).unwrap_or_default();
        let pinned = self.pins.pin(&self.local, seen_by, of).and_then(|pin| pin.signs());
        match pinned {
            Some(pinned) if named.first() != Some(&pinned) => vec![pinned],
            _ => named,
        }
    }

    /// True where the folder or this machine says that an open seat signs.
    pub(in crate::store) fn says_it_signs(&self, unlocked: &Unlocked) -> bool {
        let (seat, signer) = (unlocked.seat(), unlocked.signing_key().signer());
        let pinned = self.pins.pin(&self.local, seat, seat).and_then(|pin| pin.signs());
        let named = || self.public(seat).is_ok_and(|public| public.signers.contains(&signer));
        pinned == Some(signer) || named()
    }

    /// Says in the folder, and notes here, that an open seat signs.
    pub(in crate::store) fn say_it_signs(&self, unlocked: &Unlocked) -> Result<(), KeyError> {
        let seat = unlocked.seat();
        let signers: Vec<_> = unlocked.signing_keys().iter().map(SigningKey::signer).collect();
        if self.public(seat)?.signers != signers {
            let published = self.publish(unlocked, None, true);
            published.map_err(Failed::when(Act::WritingKey, &self.file(seat, "pub")))?;
        }
        self.keep_own_pin(unlocked, true)
    }
}

impl Unlocked {
    /// The key with which it signs.
    pub(in crate::store) fn signing_key(&self) -> SigningKey {
        SigningKey::of(&self.identities[0])
    }

    /// The same, then those of its other identities.
    pub(in crate::store) fn signing_keys(&self) -> Vec<SigningKey> {
        self.identities.iter().map(SigningKey::of).collect()
    }
}
