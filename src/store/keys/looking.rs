//! Looking at keys without opening them: what somebody who gives a passphrase would meet.

use std::{collections::BTreeMap, ffi::OsString};

use super::{KeyError, Keys, public};
use crate::{journey::record::Seat, platform::files, store::file};

/// Which key files there are, and which: another stamp means that another window or machine changed them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Stamp(BTreeMap<OsString, files::FileStamp>);

impl Keys {
    /// The state of the key files now. None of them is opened.
    pub fn stamp(&self) -> Stamp {
        let found = file::list(&self.folder()).unwrap_or_default();
        let keys = found.iter().filter(|path| !file::name(path).starts_with(file::TEMP));
        let stamp = keys
            .filter_map(|path| Some((path.file_name()?.to_owned(), files::version(&path.metadata().ok()?))));
        Stamp(stamp.collect())
    }

    /// Why a seat's key would not open, or why sealing to it does not work, as far as no passphrase is needed to tell.
    pub(in crate::store) fn look(&self, seat: Seat) -> Result<(), KeyError> {
        if !self.is_set(seat) || self.left().holds(seat) {
            return Ok(());
        }
        let path = self.file(seat, "pub");
        let public = self.public(seat)?;
        let is_elsewhere = self.is_elsewhere(seat);
        if self.paths(seat).is_empty() && !is_elsewhere {
            return Err(KeyError::Missing(self.file(seat, "age")));
        }
        let candidates = if is_elsewhere { vec![] } else { self.candidates(seat)? };
        let Some(recipient) = public.recipient else { return Err(KeyError::Missing(path)) };
        let seen = Seat::BOTH.into_iter().filter_map(|seen_by| self.pins.pin(&self.local, seen_by, seat));
        for pin in seen {
            if pin.recipient().is_some_and(|pinned| pinned != recipient) {
                return Err(KeyError::Swapped(path));
            }
            if pin.signs().is_some_and(|signer| public.signers.first() != Some(&signer)) {
                return Err(KeyError::SignsAnew(path));
            }
        }
        let known = |bytes: &[u8]| public.sums.is_empty() || public.sums.contains(&public::sum(bytes));
        match candidates.first() {
            Some(first) if !candidates.iter().any(|found| known(&found.bytes)) => {
                Err(KeyError::Damaged(first.paths[0].clone()))
            }
            _ => Ok(()),
        }
    }
}
