//! Whose word a line is.

use super::{By, Seat};

/// The seats that say a line. A seat that does not sign yet proves nothing and is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signers {
    first: bool,
    second: bool,
}

impl Signers {
    pub const NONE: Self = Self { first: false, second: false };
    pub const ALL: Self = Self { first: true, second: true };

    /// These and another one.
    pub fn and(self, seat: Seat) -> Self {
        match seat {
            Seat::First => Self { first: true, ..self },
            Seat::Second => Self { second: true, ..self },
        }
    }

    pub fn includes(self, seat: Seat) -> bool {
        match seat {
            Seat::First => self.first,
            Seat::Second => self.second,
        }
    }

    /// True where an author says it itself. Of two authors one is enough.
    pub fn speak_for(self, by: By) -> bool {
        Seat::BOTH.into_iter().any(|seat| by.includes(seat) && self.includes(seat))
    }
}
