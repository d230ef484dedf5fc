//! The key with which a seat signs, and its public half.

use std::{fmt, str::FromStr};

use age::{secrecy::ExposeSecret, x25519};
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use ed25519_dalek::{Signature, Signer as _, VerifyingKey};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// The purposes for which the keys are derived (HKDF-SHA256, `info`).
const TO_SIGN: &[u8] = b"trustpath 3 signature";
const TO_MARK: &[u8] = b"trustpath 3 mark";

/// Derived from an age identity, and wiped on drop.
pub struct SigningKey {
    signs: ed25519_dalek::SigningKey,
    marks: Zeroizing<[u8; 32]>,
}

impl SigningKey {
    pub fn of(identity: &x25519::Identity) -> Self {
        let line = identity.to_string();
        let derive = Hkdf::<Sha256>::new(None, line.expose_secret().as_bytes());
        let key = |label| {
            let mut key = Zeroizing::new([0; 32]);
            derive.expand(label, &mut *key).expect("32 bytes are few enough");
            key
        };
        Self { signs: ed25519_dalek::SigningKey::from_bytes(&key(TO_SIGN)), marks: key(TO_MARK) }
    }

    pub fn signer(&self) -> Signer {
        Signer(self.signs.verifying_key())
    }

    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signs.sign(message).to_bytes()
    }

    /// The HMAC of some parts, one after the other, that only this key's owner can make and check.
    pub fn mark<'m>(&self, parts: impl IntoIterator<Item = &'m [u8]>) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&*self.marks).expect("a key may have any length");
        parts.into_iter().for_each(|part| mac.update(part));
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey([secret], {})", self.signer())
    }
}

/// The public half: who checks a signature needs no more. As text, base64.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signer(VerifyingKey);

impl Signer {
    /// True where this key signed the message. Weak keys and forms of a signature that can be altered are refused.
    pub fn signed(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        self.0.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
    }
}

impl fmt::Display for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD_NO_PAD.encode(self.0.as_bytes()))
    }
}

impl FromStr for Signer {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let bytes = STANDARD_NO_PAD.decode(text).map_err(drop)?;
        let key = VerifyingKey::from_bytes(&bytes.try_into().map_err(drop)?).map_err(drop)?;
        if key.is_weak() { Err(()) } else { Ok(Self(key)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An identity that was drawn once, for this test alone.
    const IDENTITY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

    #[test]
    fn the_keys_of_an_identity_are_the_same_in_every_version() {
        let Ok(identity) = IDENTITY.parse::<x25519::Identity>() else { panic!("it is one") };
        let key = SigningKey::of(&identity);
        insta::assert_snapshot!(key.signer(), @"A8bwzU/uEMCttcU5IGv4qqWBBSxYYqkCJ+uz59dDNII");
        assert_eq!(key.signer().to_string().parse(), Ok(key.signer()));
    }

    #[test]
    fn a_signature_is_one_of_the_message_and_of_the_key() {
        let [one, other] = [(); 2].map(|()| SigningKey::of(&x25519::Identity::generate()));
        let signature = one.sign(b"words");
        assert!(one.signer().signed(b"words", &signature));
        assert!(!one.signer().signed(b"other words", &signature));
        assert!(!other.signer().signed(b"words", &signature));
        assert_ne!(one.mark([&b"words"[..]]), other.mark([&b"words"[..]]));
        assert_eq!(one.mark([&b"wo"[..], b"rds"]), one.mark([&b"words"[..]]));
    }
}
