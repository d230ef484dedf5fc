//! How two people share an evening: who has the floor, and who does what in which order.

use super::Author;

/// Whose turn it is to speak, in the couple's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Halves {
    pub halves: [Half; 2],
    /// All of it in a sentence, for fronts that draw nothing.
    pub words: String,
}

/// One of the two, and what that one does now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Half {
    pub by: Author,
    pub does: String,
    /// “has the floor”, of the one who has it.
    pub floor: Option<&'static str>,
}

/// A stretch of an evening: who, for how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    pub who: String,
    /// The one who is alone; none for both.
    pub person: Option<usize>,
    /// About how long, and of both, with what it begins.
    pub asides: Vec<String>,
    /// True for what comes now.
    pub now: bool,
    /// A sentence of its own, for fronts that draw nothing; none where the page says it already.
    pub words: Option<String>,
}
