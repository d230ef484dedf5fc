//! Opening a key, and telling apart why one does not open.

use std::path::PathBuf;

use age::x25519;

use super::{
    KeyError, Keys, MOST_BYTES, Unlocked,
    public::{self, Public},
    unlocked::{self, Shut},
};
use crate::{
    journey::record::Seat,
    private::Secret,
    store::{
        error::{Act, Failed},
        file,
    },
};

/// A key file that was found.
pub(super) struct Candidate {
    /// More than one where copies are equal.
    pub paths: Vec<PathBuf>,
    pub bytes: Vec<u8>,
}

impl Keys {
    /// Opens a seat's key. Takes as long as a guess is meant to take.
    pub fn unlock(&self, seat: Seat, passphrase: &Secret) -> Result<Unlocked, KeyError> {
        let candidates = self.candidates(seat)?;
        let public_file = self.file(seat, "pub");
        let public = Public::read(&public_file).map_err(Failed::when(Act::Reading, &public_file))?;
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
        let pin = self.pinned(seat, seat);
        Err(match (public.recipient, pin) {
            (Some(found), Some(pin)) if found != pin => KeyError::Swapped(public_file),
            _ if intact => KeyError::Wrong,
            _ => KeyError::Damaged(
                candidates.into_iter().next().map_or(public_file, |found| found.paths[0].clone()),
            ),
        })
    }

    /// The key files of a seat. Where its passphrase was removed, those that it left.
    pub(super) fn candidates(&self, seat: Seat) -> Result<Vec<Candidate>, KeyError> {
        let mut paths = self.paths(seat);
        let removed = self.file(seat, "removed.age");
        if paths.is_empty() && !self.is_set(seat) && removed.exists() {
            paths.push(removed);
        }
        let mut candidates: Vec<Candidate> = vec![];
        for path in paths {
            let bytes = file::read(&path, MOST_BYTES).map_err(Failed::when(Act::ReadingKey, &path))?.to_vec();
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
        let pin = self.pinned(seat, seat);
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
                Public::write(&path, &recipient, &sums).map_err(Failed::when(Act::WritingKey, &path))?;
                unlocked.mended = true;
            }
            self.keep_pin(seat, seat, &recipient, true)?;
        }
        Ok(unlocked)
    }

    /// Opens a seat's key by its recovery key. A new passphrase may follow ([`Keys::change`]).
    pub fn unlock_with_recovery(&self, seat: Seat, recovery: &Secret) -> Result<Unlocked, KeyError> {
        // Shown in groups, and typed as people type.
        let letters = recovery.expose().chars().filter(|letter| !letter.is_whitespace());
        let line =
            zeroize::Zeroizing::new(letters.map(|letter| letter.to_ascii_uppercase()).collect::<String>());
        let identity: x25519::Identity = line.parse().map_err(|_| KeyError::NotRecovery)?;
        let path = self.file(seat, "pub");
        let public = Public::read(&path).map_err(Failed::when(Act::Reading, &path))?;
        let pin = self.pinned(seat, seat);
        if pin.or(public.recipient).is_some_and(|known| known != identity.to_public()) {
            return Err(KeyError::NotRecovery);
        }
        Ok(Unlocked { seat, identities: vec![identity], files: vec![], mended: false })
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
