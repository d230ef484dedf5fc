//! The density of a page: how much room its window gives.

/// Room for the rows of a page, by the height of its window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Density {
    Tight,
    /// Large clocks.
    Fair,
    /// A path with room between its stones.
    Open,
}

impl Density {
    pub fn of(height: u16) -> Self {
        match height {
            ..20 => Self::Tight,
            20..36 => Self::Fair,
            _ => Self::Open,
        }
    }
}
