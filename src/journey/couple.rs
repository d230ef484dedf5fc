//! The couple and its people: one or two seats, and what each likes to be called.

use serde::{Deserialize, Serialize};

use super::key::{By, Id, IdParts, Seat};
use crate::private::Private;

/// How many walk this path. A second person may join later; what was private stays so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Couple {
    pub seats: Seats,
}

impl Id {
    pub fn couple() -> Self {
        IdParts::Couple.into()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Seats {
    One,
    Two,
}

/// A person, by the name they chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub name: Private,
}

impl Id {
    pub fn seat(seat: Seat) -> Self {
        IdParts::Seat(seat).into()
    }
}

/// The people who are present: one seat, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Here {
    First,
    Second,
    Both,
}

impl Here {
    /// The one who is here alone.
    pub fn alone(self) -> Option<Seat> {
        match self {
            Self::First => Some(Seat::First),
            Self::Second => Some(Seat::Second),
            Self::Both => None,
        }
    }

    pub fn seats(self) -> &'static [Seat] {
        match self {
            Self::First => &[Seat::First],
            Self::Second => &[Seat::Second],
            Self::Both => &Seat::BOTH,
        }
    }

    /// The author of what is written now.
    pub fn by(self) -> By {
        self.alone().map_or(By::Both, By::from)
    }

    pub fn name(self) -> &'static str {
        self.by().name()
    }
}

impl From<Seat> for Here {
    fn from(seat: Seat) -> Self {
        match seat {
            Seat::First => Self::First,
            Seat::Second => Self::Second,
        }
    }
}
