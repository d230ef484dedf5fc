//! Letters: what is new in one folder for the other one, as one age file, for two who have no sync.
//!
//! A letter holds, by writer, the lines that the other one may read and is not known to hold; all other numbers are named
//! without a word, so that nobody reports a gap. What the other folder holds, its own letters say: so any letter may be lost,
//! come twice or come late, and the next one brings what is missing. It is sealed to the other's key and signed by the one
//! who writes; each line in it is signed by its author as anywhere else. The first one is an invitation: words that are
//! spoken open it, and a folder begins with it.

mod begin;
mod envelope;
mod form;
mod gather;
mod memory;
mod numbers;
mod taking;

use std::path::Path;

pub use begin::begin;
pub use form::KeyFile;

use super::{
    Store,
    error::{Act, Failed, SaveError},
    file, folder,
    keys::{KeyError, Keys, Partner, Public, Unlocked, spoken},
};
use crate::{journey::record::Seat, language::in_force, platform::clock, private::Secret};
use envelope::Shut;
use form::{Letter, LetterHead, Misread};
use gather::Selection;
use memory::Exchanged;

/// Why no letter was written, or none was taken.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    #[error("{}", in_force().letter_needs_passphrase())]
    NoOwnKey,
    #[error("{}", in_force().letter_needs_their_key())]
    NoOtherKey,
    #[error("{}", in_force().letter_not_one())]
    NoLetter,
    #[error("{}", in_force().letter_newer())]
    Newer,
    #[error("{}", in_force().letter_other_key())]
    OtherKey,
    #[error("{}", in_force().letter_other_words())]
    OtherWords,
    #[error("{}", in_force().letter_other_folder())]
    OtherFolder,
    #[error("{}", in_force().letter_not_signed())]
    NotSigned,
    #[error("{}", in_force().letter_is_invitation())]
    Invitation,
    #[error("{}", in_force().letter_folder_in_use())]
    FolderInUse,
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error(transparent)]
    Save(#[from] SaveError),
    #[error(transparent)]
    Failed(#[from] Failed),
}

/// A letter that was written, sealed.
#[derive(Debug)]
pub struct Written {
    pub sealed: Vec<u8>,
    /// The number of lines that travel in it.
    pub lines: usize,
}

/// A letter that was taken.
#[derive(Debug, PartialEq, Eq)]
pub struct TakenLetter {
    pub from: Seat,
    /// The number of its lines that are new here.
    pub lines: usize,
    /// It brought a key of the other one that was not known here: six words are to be compared.
    pub is_new_key: bool,
}

/// The bytes of a letter in a file.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Failed> {
    let bytes = file::read(path, form::MOST_BYTES).map_err(Failed::when(Act::Reading, path))?;
    Ok(bytes.to_vec())
}

/// True for an invitation, which words open.
pub fn is_invitation(sealed: &[u8]) -> bool {
    envelope::is_by_words(sealed)
}

impl Store {
    /// Writes a letter from a seat that sits here with its key open. What it says should be settled and sealed before.
    pub fn write_letter(&mut self, from: Seat) -> Result<Written, LetterError> {
        self.may_write()?;
        let keys = self.keys();
        let Partner { recipient, .. } = keys.partner(from)?.ok_or(LetterError::NoOtherKey)?;
        let mut memory = Exchanged::read(&self.local, from);
        let (mut head, lines) = {
            let is_held = |writer: &str, n: u64| memory.is_held(&recipient, writer, n);
            self.said(from, &keys, Selection { to: from.other(), only_door: false, is_held: &is_held })?
        };
        (head.made, head.invitation) = (memory.next(now()), memory.began);
        let count = lines.len();
        let text = self.signed(from, &head, lines)?;
        let sealed = envelope::seal(&text, &recipient).map_err(Failed::when(Act::Writing, &self.dir))?;
        self.keep(&memory, from)?;
        Ok(Written { sealed, lines: count })
    }

    /// Writes an invitation from such a seat, and draws the words that open it.
    pub fn write_invitation(&mut self, from: Seat) -> Result<(Written, Secret), LetterError> {
        self.may_write()?;
        let (keys, words) = (self.keys(), spoken::draw());
        let mut memory = Exchanged::read(&self.local, from);
        let invitation = clock::fresh_id();
        memory.invite(invitation);
        let wanted = Selection { to: from.other(), only_door: true, is_held: &|_, _| false };
        let (mut head, lines) = self.said(from, &keys, wanted)?;
        (head.made, head.invitation) = (memory.next(now()), Some(invitation));
        head.keys = keys.files_of(from.other());
        head.held.clear();
        let count = lines.len();
        let text = self.signed(from, &head, lines)?;
        let sealed = envelope::seal_by_words(&text, &words).map_err(Failed::when(Act::Writing, &self.dir))?;
        self.keep(&memory, from)?;
        Ok((Written { sealed, lines: count }, words))
    }

    /// The head and the lines of a letter, without its moment.
    fn said(
        &mut self,
        from: Seat,
        keys: &Keys,
        wanted: Selection<'_>,
    ) -> Result<(LetterHead, Vec<gather::Travelling>), LetterError> {
        self.look();
        let path = self.dir.join(folder::ABOUT);
        let id = self
            .folder_id()
            .ok_or_else(|| Failed::when(Act::Reading, &path)(std::io::ErrorKind::InvalidData.into()))?;
        if !self.own(from).is_ok_and(|own| keys.says_it_signs(own)) {
            return Err(LetterError::NoOwnKey);
        }
        let gathered = self.gather(from, wanted)?;
        let mut head = LetterHead::new(id, from, 0, keys.public_text(from)?);
        (head.held, head.writers) = (gathered.held, gathered.writers);
        Ok((head, gathered.lines))
    }

    fn own(&self, seat: Seat) -> Result<&Unlocked, LetterError> {
        self.admitted(seat).filter(|unlocked| unlocked.is_own()).ok_or(LetterError::NoOwnKey)
    }

    fn signed(
        &self,
        from: Seat,
        head: &LetterHead,
        lines: Vec<gather::Travelling>,
    ) -> Result<gather::Travelling, LetterError> {
        let key = self.own(from)?.signing_key();
        let written = form::write(head, lines, &key);
        Ok(written.map_err(|e| Failed::when(Act::Writing, &self.dir)(e.into()))?)
    }

    fn keep(&self, memory: &Exchanged, seat: Seat) -> Result<(), Failed> {
        memory.keep(&self.local, seat).map_err(Failed::when(Act::Writing, &self.local.seat(seat)))
    }

    /// Takes a letter to a seat that sits here with its key open. Afterwards what came is sealed and settled like what any
    /// other machine wrote. Nothing of a letter is taken that the other one did not sign.
    pub fn take_letter(&mut self, to: Seat, sealed: &[u8]) -> Result<TakenLetter, LetterError> {
        self.may_write()?;
        if is_invitation(sealed) {
            return Err(LetterError::Invitation);
        }
        let text = envelope::open(sealed, self.own(to)?.identities())?;
        let letter = Letter::read(&text)?;
        let from = to.other();
        if self.folder_id().as_deref() != Some(&*letter.head.folder) {
            return Err(LetterError::OtherFolder);
        }
        if letter.head.to != to {
            return Err(LetterError::OtherKey);
        }
        let keys = self.keys();
        let mut memory = Exchanged::read(&self.local, to);
        let is_known = keys.signers(to, from).iter().any(|signer| letter.is_signed_by(signer));
        // An invitation, which only who knows the spoken words could open, brings a first key.
        let is_invited = || memory.invited.is_some() && letter.head.invitation == memory.invited;
        if !(is_known || is_invited() && is_signed_by_itself(&letter)) {
            return Err(LetterError::NotSigned);
        }
        keys.take_public(from, &letter.head.key, !is_known)?;
        if !is_known {
            // It brings one key, and no other later.
            memory.invited = None;
        }
        let keys = self.keys();
        keys.notice_partner(to)?;
        self.rekey();
        self.look();
        let mut lines = 0;
        for (told, own) in letter.head.writers.iter().zip(&letter.lines) {
            lines += self.take_lines(to, told, own)?;
        }
        if let Ok(Some(partner)) = keys.partner(to) {
            memory.hear(letter.head.made, letter.head.held, &partner.recipient);
        }
        self.keep(&memory, to)?;
        self.look();
        Ok(TakenLetter { from, lines, is_new_key: !is_known })
    }
}

/// True where the key that a letter brings signed it.
fn is_signed_by_itself(letter: &Letter<'_>) -> bool {
    let signers = Public::of(letter.head.key.as_bytes()).signers;
    signers.first().is_some_and(|signer| letter.is_signed_by(signer))
}

fn now() -> u64 {
    u64::try_from(clock::now().timestamp_millis()).unwrap_or_default()
}

impl From<Misread> for LetterError {
    fn from(why: Misread) -> Self {
        match why {
            Misread::NoLetter => Self::NoLetter,
            Misread::Newer => Self::Newer,
        }
    }
}

impl From<Shut> for LetterError {
    fn from(why: Shut) -> Self {
        match why {
            Shut::OtherKey => Self::OtherKey,
            Shut::OtherWords => Self::OtherWords,
            Shut::Damaged => Self::NoLetter,
        }
    }
}

#[cfg(test)]
mod tests;
