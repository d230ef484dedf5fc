//! A quarrel that goes round: four moves, each of which brings the next.

use crate::private::Private;

/// Four moves in a circle, as the two of them put them down, and the name that they gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ring {
    pub moves: [Move; 4],
    pub name: Option<Private>,
}

/// One move: the beginning of its sentence, which the guide gives, and the words that end it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub begins: String,
    pub words: Private,
}

impl Ring {
    /// The four sentences, for fronts that draw nothing, and narrow windows.
    pub fn sentences(&self) -> impl Iterator<Item = Private> {
        self.moves.iter().map(|step| format!("{} {}", step.begins, one_line(&step.words)).into())
    }
}

/// Words in one line: in a card their own line ends would look like the card's.
pub fn one_line(words: &Private) -> String {
    words.expose().split_whitespace().collect::<Vec<_>>().join(" ")
}
