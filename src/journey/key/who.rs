//! The author of a record, and its readers.

use serde::{Deserialize, Serialize};

/// One of the two places in a couple.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Seat {
    First,
    Second,
}

impl Seat {
    pub const BOTH: [Self; 2] = [Self::First, Self::Second];

    pub fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|seat| seat.name() == name)
    }
}

/// The author of a record: one seat, or both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    First,
    Second,
    Both,
}

impl By {
    const ALL: [Self; 3] = [Self::First, Self::Second, Self::Both];

    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Both => "both",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.name() == name)
    }

    /// True when `seat` is an author.
    pub fn includes(self, seat: Seat) -> bool {
        self == Self::Both || self == By::from(seat)
    }
}

impl From<Seat> for By {
    fn from(seat: Seat) -> Self {
        match seat {
            Seat::First => Self::First,
            Seat::Second => Self::Second,
        }
    }
}

/// The readers of a record. An unknown value is private.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    Private,
    Sealed,
    Shared,
}

impl<'de> Deserialize<'de> for Visibility {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Ok(match &*std::borrow::Cow::<str>::deserialize(d)? {
            "shared" => Self::Shared,
            "sealed" => Self::Sealed,
            _ => Self::Private,
        })
    }
}
