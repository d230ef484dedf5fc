//! The opened key of a seat, and the file in which it is kept: age's own identity file, sealed by a passphrase.

use std::{
    fmt,
    io::{self, Read, Write},
    path::PathBuf,
};

use age::{DecryptError, Decryptor, Encryptor, secrecy::ExposeSecret, x25519};
use zeroize::Zeroizing;

use super::{
    Recipient,
    passphrase::{self, MOST_WORK},
};
use crate::{journey::record::Seat, private::Secret, store::file};

/// The work that all key files of a seat may take together: as much as one of the hardest, some 6 s and 2 GiB.
pub const MOST_AT_ONCE: u64 = 1 << MOST_WORK;

/// The open key of a seat. As long as this is there, what is sealed for the seat can be read.
pub struct Unlocked {
    pub(super) seat: Seat,
    /// The first is the one to which is sealed now; others came from conflict copies. Never empty.
    pub(super) identities: Vec<x25519::Identity>,
    /// The files that it was opened from.
    pub(super) files: Vec<PathBuf>,
    /// The other key files of the seat: this passphrase does not open them.
    pub(super) unopened: Vec<PathBuf>,
    pub(super) own: bool,
    /// Its `.pub` file was missing or named another key, and was put right.
    pub mended: bool,
}

impl Unlocked {
    /// A key that was drawn or typed.
    pub(super) fn without_file(seat: Seat, identities: Vec<x25519::Identity>, own: bool) -> Self {
        Self { seat, identities, files: vec![], unopened: vec![], own, mended: false }
    }

    pub fn seat(&self) -> Seat {
        self.seat
    }

    /// True where it is the key that the seat is sealed to on this machine; another one only opens.
    pub fn is_own(&self) -> bool {
        self.own
    }

    /// The names of the seat's other key files, which this passphrase does not open.
    pub fn unopened(&self) -> impl Iterator<Item = &str> {
        self.unopened.iter().map(|path| file::name(path))
    }

    pub fn recipient(&self) -> Recipient {
        self.identities[0].to_public()
    }

    /// The recovery key: the identity line, which opens everything without a passphrase; a line each where two machines
    /// had set one while apart.
    pub fn recovery(&self) -> Secret {
        lines(&self.identities).trim_end().into()
    }

    pub(super) fn holds(&self, recipient: &Recipient) -> bool {
        self.identities.iter().any(|identity| identity.to_public() == *recipient)
    }

    pub(in crate::store) fn identities(&self) -> &[x25519::Identity] {
        &self.identities
    }
}

/// A new key, as the recovery key that it will be. It seals nothing before it was set ([`super::Keys::set`]).
pub fn draw_key() -> Secret {
    x25519::Identity::generate().to_string().expose_secret().into()
}

impl fmt::Debug for Unlocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unlocked({:?}, [secret])", self.seat)
    }
}

fn lines(identities: &[x25519::Identity]) -> Zeroizing<String> {
    let mut lines = Zeroizing::new(String::new());
    for identity in identities {
        lines.push_str(identity.to_string().expose_secret());
        lines.push('\n');
    }
    lines
}

/// The key file's bytes: the identity lines, sealed by the passphrase.
pub fn wrap(identities: &[x25519::Identity], passphrase: &Secret) -> io::Result<Vec<u8>> {
    let recipient = passphrase::recipient(passphrase);
    let encryptor = Encryptor::with_recipients([&recipient as &dyn age::Recipient].into_iter());
    let mut bytes = Vec::new();
    let mut writer = encryptor.map_err(io::Error::other)?.wrap_output(&mut bytes)?;
    writer.write_all(lines(identities).as_bytes())?;
    writer.finish()?;
    Ok(bytes)
}

/// How often a guess at a key file computes what it must, which is also the memory it takes in KiB; nothing where it
/// will not be tried, for it is no file of ours.
pub fn work(bytes: &[u8]) -> u64 {
    let named = || {
        let scrypt = bytes.strip_prefix(b"age-encryption.org/v1\n-> scrypt ")?;
        let line = str::from_utf8(scrypt.split(|byte| *byte == b'\n').next()?).ok()?;
        line.split(' ').nth(1)?.parse::<u8>().ok().filter(|work| *work <= MOST_WORK)
    };
    named().map_or(0, |work| 1 << work)
}

/// Why a key file did not open.
#[derive(Debug, PartialEq)]
pub enum Shut {
    /// As far as the file itself tells.
    WrongPassphrase,
    Damaged,
    /// All files together would take more work than they may.
    Untried,
}

/// The identities in a key file's bytes.
pub fn unwrap(bytes: &[u8], passphrase: &Secret) -> Result<Vec<x25519::Identity>, Shut> {
    let key = passphrase::identity(passphrase);
    let opened =
        Decryptor::new(bytes).and_then(|file| file.decrypt([&key as &dyn age::Identity].into_iter()));
    let mut reader = opened.map_err(|e| match e {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Shut::WrongPassphrase,
        _ => Shut::Damaged,
    })?;
    let mut lines = Zeroizing::new(String::with_capacity(bytes.len()));
    reader.read_to_string(&mut lines).map_err(|_| Shut::Damaged)?;
    let identities: Vec<_> = lines.lines().filter_map(|line| line.trim().parse().ok()).collect();
    if identities.is_empty() { Err(Shut::Damaged) } else { Ok(identities) }
}
