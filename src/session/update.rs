//! An update: the result of a message.

use super::{Effect, Place, Request};

/// Effects to perform outside, and perhaps a request to the app to go on with.
#[derive(Debug, Default)]
pub struct Update {
    pub effects: Vec<Effect>,
    pub then: Option<Request>,
}

impl Update {
    pub fn stay() -> Self {
        Self::default()
    }

    pub fn go(place: Place) -> Self {
        Self::then(Request::Go(place))
    }

    pub fn then(request: Request) -> Self {
        Self { effects: vec![], then: Some(request) }
    }

    /// Adds effects before the others.
    pub fn first(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.splice(0..0, effects);
        self
    }

    /// Adds effects after the others.
    pub fn with(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }
}

impl From<Vec<Effect>> for Update {
    fn from(effects: Vec<Effect>) -> Self {
        Self { effects, then: None }
    }
}
