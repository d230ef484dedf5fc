//! A passphrase as age knows it, for whatever it seals or opens: a key file, a backup.

use age::{scrypt, secrecy::SecretString};

use crate::private::Secret;

/// The work that a guess at a passphrase costs: 18 is about 0.7 s and 256 MiB. Low in debug builds only, so that tests are
/// quick.
const WORK: u8 = if cfg!(debug_assertions) { 4 } else { 18 };

/// A file that asks for more work than this is no file of ours, and would not end.
pub const MOST_WORK: u8 = 21;

/// Seals by a passphrase, as it is given.
pub fn recipient(passphrase: &Secret) -> scrypt::Recipient {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.expose().to_owned()));
    recipient.set_work_factor(WORK);
    recipient
}

/// Opens by a passphrase, as it is given.
pub fn identity(passphrase: &Secret) -> scrypt::Identity {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.expose().to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    identity
}
