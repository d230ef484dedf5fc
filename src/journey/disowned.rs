//! Lines that the person whom they name says are not theirs. They stay claims, and nobody is asked about them again.

use serde::{Deserialize, Serialize};

use super::{
    Journey,
    claims::Claim,
    key::{Hlc, Id, IdParts, Seat},
    record::Record,
};

/// One act of saying so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disowned {
    /// The moments of the lines.
    pub lines: Vec<Hlc>,
}

impl Id {
    /// Of lines that a seat says are not its own: `first` is the moment of one of them.
    pub fn disowned(seat: Seat, first: &Hlc) -> Self {
        IdParts::Disowned { seat, first: first.as_str() }.into()
    }
}

impl Disowned {
    pub const KIND: &str = "disowned";
}

impl Journey {
    /// True where somebody whom a claim names said that it is not theirs.
    pub fn is_disowned(&self, claim: &Claim) -> bool {
        Seat::BOTH.into_iter().any(|seat| claim.record.by.includes(seat) && self.disowns(seat, claim))
    }

    fn disowns(&self, seat: Seat, claim: &Claim) -> bool {
        let acts = self.of_kind(Disowned::KIND).filter(|act| act.by == seat.into());
        acts.filter_map(Record::content::<Disowned>).any(|act| act.lines.contains(&claim.record.hlc))
    }
}
