//! `keys/<seat>.pub`: the key to which is sealed, and the hash of the key file, by which damage is told from a wrong
//! passphrase. It can be given to `age -R` as it is.

use std::{
    io::{self, ErrorKind},
    path::Path,
};

use sha2::{Digest, Sha256};

use super::Recipient;
use crate::store::file;

const MOST_BYTES: u64 = 1 << 16;

#[derive(Debug, Default)]
pub struct Public {
    pub recipient: Option<Recipient>,
    /// Of the key files that belong to it: while one is being replaced, of the old and the new.
    pub sums: Vec<String>,
}

impl Public {
    /// The content of the file; empty where there is none or where it does not read.
    pub fn read(path: &Path) -> io::Result<Self> {
        let bytes = match file::read(path, MOST_BYTES) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            bytes => bytes?,
        };
        let mut public = Self::default();
        for line in String::from_utf8_lossy(&bytes).lines() {
            match line.strip_prefix("# sha256 ") {
                Some(sum) => public.sums.push(sum.trim().to_owned()),
                None => public.recipient = public.recipient.or_else(|| line.trim().parse().ok()),
            }
        }
        Ok(public)
    }

    pub fn write(path: &Path, recipient: &Recipient, sums: &[String]) -> io::Result<()> {
        let mut text = format!("{recipient}\n");
        for sum in sums {
            text.push_str(&format!("# sha256 {sum}\n"));
        }
        file::replace(path, text.as_bytes())
    }
}

/// As `sha256sum` prints it.
pub fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
