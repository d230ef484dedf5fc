//! One line of a draft file: readable, or sealed to those who are here.

use crate::{
    journey::key::DraftKey,
    private::{Delta, Private},
    store::{
        keys::Recipient,
        seal::{self, Unopened},
    },
};
use std::io;

use age::x25519;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

#[derive(Serialize, Deserialize)]
pub struct DraftLine {
    pub key: DraftKey,
    /// How long the text was before the edit, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit: Option<Delta>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all: Option<Private>,
}

/// A line whose words, and what they are about, are sealed.
#[derive(Serialize, Deserialize)]
struct SealedLine {
    enc: String,
}

/// To whom lines are sealed, and whose sealed lines can be read.
#[derive(Default)]
pub struct Seal {
    /// Empty: lines are readable.
    pub to: Vec<Recipient>,
    pub keys: Vec<x25519::Identity>,
}

pub enum Read {
    /// True: it was sealed.
    Line(DraftLine, bool),
    /// Sealed to a key that is not here.
    Shut,
    Damaged,
}

impl Seal {
    pub fn is_on(&self) -> bool {
        !self.to.is_empty()
    }

    /// A line with its newline.
    pub fn write(&self, line: &DraftLine) -> io::Result<Zeroizing<Vec<u8>>> {
        let mut bytes = Zeroizing::new(serde_json::to_vec(line)?);
        if self.is_on() {
            bytes =
                Zeroizing::new(serde_json::to_vec(&SealedLine { enc: seal::enclose(&bytes, &self.to)? })?);
        }
        bytes.push(b'\n');
        Ok(bytes)
    }

    pub fn read(&self, bytes: &[u8]) -> Read {
        let Ok(SealedLine { enc }) = serde_json::from_slice(bytes) else {
            return serde_json::from_slice(bytes).map_or(Read::Damaged, |line| Read::Line(line, false));
        };
        match seal::disclose(&enc, &self.keys) {
            Ok(clear) => serde_json::from_slice(&clear).map_or(Read::Damaged, |line| Read::Line(line, true)),
            Err(Unopened::OtherKey) => Read::Shut,
            Err(Unopened::Altered) => Read::Damaged,
        }
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Seal({} keys)", self.to.len())
    }
}
