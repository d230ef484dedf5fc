//! Opening a key, and telling apart why one does not open.

use std::path::PathBuf;

use age::x25519;
use zeroize::Zeroizing;

use super::{
    KeyError, Keys, Recipient, Unlocked,
    candidates::{Candidate, WorkLeft, is_removed},
    forms,
    public::{self, Public},
    unlocked::{self, Shut},
};
use crate::{
    journey::record::Seat,
    private::Secret,
    store::error::{Act, Failed},
};

/// The key files that a passphrase was tried at.
#[derive(Default)]
struct Tried {
    identities: Vec<x25519::Identity>,
    files: Vec<PathBuf>,
    unopened: Vec<PathBuf>,
    /// A file that did not open is as it was written, so that the passphrase was another one.
    intact: bool,
}

impl Keys {
    /// Opens a seat's key. Takes as long as a guess is meant to take.
    pub fn unlock(&self, seat: Seat, passphrase: &Secret) -> Result<Unlocked, KeyError> {
        self.is_there(seat)?;
        let (candidates, public) = (self.candidates(seat)?, self.public(seat)?);
        let tried = Tried::at(&candidates, passphrase, &public);
        let pin = self.pinned(seat, seat);
        let own = self.is_own(seat, &tried, pin.as_ref(), &public);
        let Tried { mut identities, files, unopened, intact } = tried;
        if !own {
            // Whoever can write in the folder can plant a file, and name its key: it opens what is sealed to it, no more.
            let published = self.published(seat);
            identities.retain(|identity| published.contains(&identity.to_public()));
        }
        if !identities.is_empty() {
            let unlocked = Unlocked { seat, identities, files, unopened, own, mended: false };
            return self.opened(unlocked, pin.as_ref(), &public);
        }
        let public_file = self.file(seat, "pub");
        Err(match (public.recipient, pin) {
            (Some(found), Some(pin)) if found != pin => KeyError::Swapped(public_file),
            _ if intact || !files.is_empty() => KeyError::Wrong,
            _ => match self.paths(seat).into_iter().next() {
                Some(path) => KeyError::Damaged(path),
                None => KeyError::Missing(self.file(seat, "age")),
            },
        })
    }

    /// Fails for a seat that has left.
    pub(in crate::store) fn is_there(&self, seat: Seat) -> Result<(), KeyError> {
        if self.left().holds(seat) { Err(KeyError::Left) } else { Ok(()) }
    }

    /// True where the key that was seen on this machine is among those that opened. Where none was seen, the seat's own
    /// file counts, or where it is missing, the key that the folder names.
    fn is_own(&self, seat: Seat, tried: &Tried, pin: Option<&Recipient>, public: &Public) -> bool {
        let holds = |key: &Recipient| tried.identities.iter().any(|identity| identity.to_public() == *key);
        let own = self.file(seat, "age");
        match pin {
            _ if !self.is_set(seat) => true,
            Some(pin) => holds(pin),
            None if own.exists() => tried.files.contains(&own),
            None => public.recipient.as_ref().is_some_and(holds),
        }
    }

    /// The key that the folder names goes first; then the one that was seen here. A `.pub` file that says otherwise is
    /// put right: whoever gave the passphrase decides, not whoever can write in the folder.
    fn opened(
        &self,
        mut unlocked: Unlocked,
        pin: Option<&Recipient>,
        public: &Public,
    ) -> Result<Unlocked, KeyError> {
        let known = [public.recipient.as_ref(), pin];
        unlocked.identities.sort_by_key(|identity| {
            let recipient = identity.to_public();
            known.iter().position(|known| *known == Some(&recipient)).unwrap_or(known.len())
        });
        let (seat, recipient) = (unlocked.seat, unlocked.recipient());
        if unlocked.own && self.is_set(seat) {
            let signs = self.says_it_signs(&unlocked);
            let is_named = !signs || public.signers.first() == Some(&unlocked.signing_key().signer());
            if public.recipient.as_ref() != Some(&recipient) || !is_named {
                let mended = self.keep_copies().and_then(|()| self.publish(&unlocked, None, signs));
                mended.map_err(Failed::when(Act::WritingKey, &self.file(seat, "pub")))?;
                unlocked.mended = true;
            }
            self.keep_own_pin(&unlocked, signs)?;
        }
        Ok(unlocked)
    }

    /// Opens a seat's key by its recovery key. A new passphrase may follow ([`Keys::change`]).
    pub fn unlock_with_recovery(&self, seat: Seat, recovery: &Secret) -> Result<Unlocked, KeyError> {
        self.is_there(seat)?;
        let mut identities = typed(recovery).ok_or(KeyError::NotRecovery)?;
        let known = self.pinned(seat, seat).or(self.public(seat)?.recipient);
        identities.sort_by_key(|identity| Some(identity.to_public()) != known);
        let own = known.is_none_or(|known| identities.iter().any(|identity| identity.to_public() == known));
        if !own {
            let published = self.published(seat);
            identities.retain(|identity| published.contains(&identity.to_public()));
        }
        if identities.is_empty() {
            return Err(KeyError::NotRecovery);
        }
        Ok(Unlocked::without_file(seat, identities, own))
    }
}

/// The keys of a recovery key as people type it: in small letters, in groups, one behind the other.
fn typed(recovery: &Secret) -> Option<Vec<x25519::Identity>> {
    const BEGINS: &str = "AGE-SECRET-KEY-1";
    let letters = recovery.expose().chars().filter(|letter| !letter.is_whitespace());
    let letters = Zeroizing::new(letters.map(|letter| letter.to_ascii_uppercase()).collect::<String>());
    let keys = letters.strip_prefix(BEGINS)?.split(BEGINS);
    keys.map(|rest| Zeroizing::new(format!("{BEGINS}{rest}")).parse().ok()).collect()
}

impl Tried {
    fn at(candidates: &[Candidate], passphrase: &Secret, public: &Public) -> Self {
        let mut tried = Self::default();
        for (candidate, opened) in candidates.iter().zip(try_at(candidates, passphrase)) {
            match opened {
                Ok(identities) => {
                    tried.files.extend_from_slice(&candidate.paths);
                    for identity in identities {
                        if tried.identities.iter().all(|other| other.to_public() != identity.to_public()) {
                            tried.identities.push(identity);
                        }
                    }
                }
                Err(shut) => {
                    let left = candidate.paths.iter().filter(|path| !is_removed(path));
                    tried.unopened.extend(left.cloned());
                    tried.intact |= shut == Shut::WrongPassphrase
                        && (public.sums.is_empty() || public.sums.contains(&public::sum(&candidate.bytes)));
                }
            }
        }
        tried
    }
}

/// The identities in each file, in their order. The first one is tried in every form of the passphrase before the others are,
/// those in the likeliest form first, and all together within one bound.
fn try_at(candidates: &[Candidate], passphrase: &Secret) -> Vec<Result<Vec<x25519::Identity>, Shut>> {
    let forms = forms::all(passphrase);
    let others = forms.iter().flat_map(|form| (1..candidates.len()).map(move |nth| (nth, form)));
    let first = forms.iter().map(|form| (0, form));
    let mut left = WorkLeft::new();
    let mut found: Vec<_> = candidates.iter().map(|_| Err(Shut::Untried)).collect();
    for (nth, form) in first.chain(others) {
        if found[nth].is_err() && left.take(&candidates[nth]) {
            found[nth] = unlocked::unwrap(&candidates[nth].bytes, form);
        }
    }
    found
}
