//! The stones of the path with their beads, and the stops of a page as a list shows them.

use crate::language::{Catalogue, said};

/// The state of a practice, seen from the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bead {
    Done,
    Begun,
    NotYet,
}

/// A stop of a page of the guide, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    pub title: String,
    /// None where the guide names no time.
    pub minutes: Option<usize>,
    pub bead: Bead,
    /// True for the one that they are at.
    pub here: bool,
}

impl Station {
    /// The title, and how long it takes.
    pub fn words(&self, say: Catalogue) -> String {
        match self.minutes {
            Some(minutes) => say.block_station(&self.title, minutes),
            None => self.title.clone(),
        }
    }
}

/// One of the five steps, drawn as a stone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stone {
    /// True for the step that the couple stands on.
    pub here: bool,
    /// One for each of its practices.
    pub beads: Vec<Bead>,
}

impl Stone {
    /// True once something of the step is walked.
    pub fn is_walked(&self) -> bool {
        self.beads.iter().any(|bead| *bead != Bead::NotYet)
    }

    /// The stone of a step in words, for fronts that draw nothing.
    pub fn words(&self, title: &str, say: Catalogue) -> String {
        let count = |bead| self.beads.iter().filter(|known| **known == bead).count();
        let (done, begun, of) = (count(Bead::Done), count(Bead::Begun), self.beads.len());
        match self.here {
            true => say.block_stone_here(said::BlockStoneHere { title, done, begun, of }),
            false => say.block_stone(said::BlockStone { title, done, begun, of }),
        }
    }
}
