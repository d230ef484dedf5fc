//! The seal around a letter: one age file, for the other one's key; that of an invitation opens by words that are spoken.

use std::io::{self, Read, Write};

use age::{DecryptError, Decryptor, Encryptor, x25519};
use zeroize::Zeroizing;

use super::form;
use crate::{
    private::Secret,
    store::keys::{Recipient, passphrase, spoken},
};

/// Why a letter does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    OtherKey,
    OtherWords,
    Damaged,
}

pub fn seal(text: &[u8], to: &Recipient) -> io::Result<Vec<u8>> {
    seal_to(text, to)
}

pub fn seal_by_words(text: &[u8], words: &Secret) -> io::Result<Vec<u8>> {
    seal_to(text, &passphrase::recipient(&spoken::heard(words)))
}

fn seal_to(text: &[u8], to: &dyn age::Recipient) -> io::Result<Vec<u8>> {
    let encryptor = Encryptor::with_recipients([to].into_iter()).map_err(io::Error::other)?;
    let mut sealed = Vec::with_capacity(text.len() + text.len() / 1024 + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(text)?;
    writer.finish()?;
    Ok(sealed)
}

/// True for an invitation: words open it, and no key does.
pub fn is_by_words(sealed: &[u8]) -> bool {
    Decryptor::new(sealed).is_ok_and(|file| file.is_scrypt())
}

pub fn open(sealed: &[u8], keys: &[x25519::Identity]) -> Result<Zeroizing<Vec<u8>>, Shut> {
    let opened = open_with(sealed, keys.iter().map(|key| key as &dyn age::Identity));
    opened.map_err(|e| if matches!(e, DecryptError::NoMatchingKeys) { Shut::OtherKey } else { Shut::Damaged })
}

pub fn open_by_words(sealed: &[u8], words: &Secret) -> Result<Zeroizing<Vec<u8>>, Shut> {
    let key = passphrase::identity(&spoken::heard(words));
    open_with(sealed, [&key as &dyn age::Identity].into_iter()).map_err(|e| match e {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Shut::OtherWords,
        _ => Shut::Damaged,
    })
}

fn open_with<'k>(
    sealed: &[u8],
    keys: impl Iterator<Item = &'k dyn age::Identity>,
) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
    let reader = Decryptor::new(sealed)?.decrypt(keys)?;
    // Large enough from the start: growing would leave copies behind.
    let mut text = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.take(form::MOST_BYTES).read_to_end(&mut text)?;
    Ok(text)
}
