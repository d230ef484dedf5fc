//! `keys/<seat>.pub`: the key to which is sealed, the hash of the key file, by which damage is told from a wrong passphrase,
//! and the key by which signatures are checked. It can be given to `age -R` as it is.

use std::{
    io::{self, ErrorKind},
    path::Path,
};

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use sha2::{Digest, Sha256};

use super::Recipient;
use crate::store::{
    file,
    sign::{Signer, SigningKey},
};

const MOST_BYTES: u64 = 1 << 16;

#[derive(Debug, Default)]
pub struct Public {
    pub recipient: Option<Recipient>,
    /// Of the key files that belong to it: while one is being replaced, of the old and the new.
    pub sums: Vec<String>,
    /// Those with which its owner signs: the first is the key's own, and it signed the others, which came from keys of
    /// other machines. Empty where it does not sign yet.
    pub signers: Vec<Signer>,
    /// It came by letter: its key file lies in the other folder, and is not missing here.
    pub is_elsewhere: bool,
}

/// The line of a file that came by letter.
const ELSEWHERE: &str = "# by letter";

/// The bytes of another key that the first of them signs.
fn also(signer: &Signer) -> Vec<u8> {
    format!("trustpath 3 signs too {signer}").into_bytes()
}

impl Public {
    /// The content of the file; empty where there is none or where it does not read.
    pub fn read(path: &Path) -> io::Result<Self> {
        let bytes = match file::read(path, MOST_BYTES) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            bytes => bytes?,
        };
        Ok(Self::of(&bytes))
    }

    pub fn of(bytes: &[u8]) -> Self {
        let mut public = Self::default();
        for line in String::from_utf8_lossy(bytes).lines() {
            if let Some(sum) = line.strip_prefix("# sha256 ") {
                public.sums.push(sum.trim().to_owned());
            } else if let Some(signs) = line.strip_prefix("# signs ") {
                public.signer(signs.trim());
            } else if line == ELSEWHERE {
                public.is_elsewhere = true;
            } else {
                public.recipient = public.recipient.or_else(|| line.trim().parse().ok());
            }
        }
        public
    }

    /// The text of such a file that came by letter.
    pub fn told(text: &str) -> String {
        let own: String =
            text.lines().filter(|line| *line != ELSEWHERE).map(|line| format!("{line}\n")).collect();
        format!("{own}{ELSEWHERE}\n")
    }

    /// True where it names no key, or of the same key fewer signers than another one does.
    pub fn says_less_than(&self, other: &Self) -> bool {
        let is_same = self.recipient == other.recipient;
        self.recipient.is_none() || is_same && self.signers.len() < other.signers.len()
    }

    /// Takes the first signer, or another one that the first has signed.
    fn signer(&mut self, text: &str) {
        let (signer, signature) = text.split_once(' ').unwrap_or((text, ""));
        let Ok(signer) = signer.parse::<Signer>() else { return };
        let signature = STANDARD_NO_PAD.decode(signature).ok().and_then(|bytes| bytes.try_into().ok());
        let is_signed = match self.signers.first() {
            None => true,
            Some(first) => signature.is_some_and(|signature| first.signed(&also(&signer), &signature)),
        };
        self.signers.extend(is_signed.then_some(signer));
    }

    /// `signs`: the keys with which its owner signs, the first its own.
    pub fn write(
        path: &Path,
        recipient: &Recipient,
        sums: &[String],
        signs: &[SigningKey],
    ) -> io::Result<()> {
        let mut text = format!("{recipient}\n");
        for sum in sums {
            text.push_str(&format!("# sha256 {sum}\n"));
        }
        if let Some((first, others)) = signs.split_first() {
            text.push_str(&format!("# signs {}\n", first.signer()));
            for other in others.iter().map(SigningKey::signer) {
                let signature = STANDARD_NO_PAD.encode(first.sign(&also(&other)));
                text.push_str(&format!("# signs {other} {signature}\n"));
            }
        }
        file::replace(path, text.as_bytes())
    }
}

/// As `sha256sum` prints it.
pub fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
