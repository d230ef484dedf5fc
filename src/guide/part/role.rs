//! Roles of parts in the check-in.

use schemars::JsonSchema;
use serde::Deserialize;

/// The place of a part in the check-in, which leads it by itself. Its id is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PartRole {
    /// One chooses which of their answers the other is shown.
    Bring,
    /// Both say how much there is room for.
    Enough,
    /// Each thanks the other: its first box is the line.
    Thanks,
    /// Each says a wish and makes a tiny promise of it: its boxes are the wish, the act and its day.
    Wish,
    /// Both name the day of the next check-in: its last box asks for it.
    Next,
    /// Of one who walks alone: an act for oneself, its first box, and the next day, its last.
    OwnNext,
    /// One looks back over a month: its boxes are lines.
    Month,
}

impl PartRole {
    pub const ALL: [Self; 7] =
        [Self::Bring, Self::Enough, Self::Thanks, Self::Wish, Self::Next, Self::OwnNext, Self::Month];

    /// Its word in the head of a page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Bring => "bring",
            Self::Enough => "enough",
            Self::Thanks => "thanks",
            Self::Wish => "wish",
            Self::Next => "next",
            Self::OwnNext => "own-next",
            Self::Month => "month",
        }
    }

    /// How many boxes it leads.
    pub fn boxes(self) -> usize {
        match self {
            Self::Bring | Self::Enough => 0,
            Self::Thanks | Self::Next | Self::OwnNext | Self::Month => 1,
            Self::Wish => 3,
        }
    }
}
