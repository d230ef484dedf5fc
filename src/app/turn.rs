//! What a message led to.

use super::{Effect, Message, Place};

/// What a message led to: things to do outside, and perhaps a message to go on with.
#[derive(Debug, Default)]
pub struct Turn {
    pub effects: Vec<Effect>,
    pub then: Option<Message>,
}

impl Turn {
    pub fn stay() -> Self {
        Self::default()
    }

    pub fn go(place: Place) -> Self {
        Self { effects: vec![], then: Some(Message::Go(place)) }
    }

    /// Does these things too, before the others.
    pub fn first(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.splice(0..0, effects);
        self
    }

    /// Does these things too, after the others.
    pub fn with(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }
}

impl From<Vec<Effect>> for Turn {
    fn from(effects: Vec<Effect>) -> Self {
        Self { effects, then: None }
    }
}
