//! The knowledge about one seat's signatures while somebody's key is open.

use std::collections::HashSet;

use super::{Signer, SigningKey, Tag, memory::Memory};
use crate::{journey::record::Seat, store::local::Local};

/// The knowledge about one seat.
#[derive(Debug, Default)]
pub struct Known {
    /// Its keys, where it is open; it signs with the first.
    pub own: Vec<SigningKey>,
    /// Its key is the one that the seat is sealed to here.
    pub is_own: bool,
    /// Those whose signature is its word.
    pub signers: Vec<Signer>,
    /// It signs: a line without its signature is not its word.
    pub signs: bool,
    /// Lines that it vouched for before everybody who reads them.
    pub vouched: HashSet<Tag>,
    /// Lines that it took for true by itself.
    pub taken: HashSet<Tag>,
    pub memory: Memory,
    /// A line was read that it signed, although nothing else says that it signs.
    pub has_signed: bool,
}

impl Known {
    /// The knowledge that a seat's open keys give.
    pub fn open(own: Vec<SigningKey>, is_own: bool, signs: bool, local: &Local, seat: Seat) -> Self {
        let signers = own.iter().map(SigningKey::signer).collect();
        let memory = if is_own { Memory::read(local, seat) } else { Memory::default() };
        Self { own, is_own, signers, signs, memory, ..Self::default() }
    }

    /// The knowledge about a seat that is not open.
    pub fn shut(signers: Vec<Signer>) -> Self {
        Self { signs: !signers.is_empty(), signers, ..Self::default() }
    }

    /// The key with which it signs here.
    pub fn key(&self) -> Option<&SigningKey> {
        self.own.first().filter(|_| self.is_own)
    }

    /// True where it signed before, and what says since when is gone.
    pub fn is_in_doubt(&self) -> bool {
        self.has_signed && !self.signs
    }
}
