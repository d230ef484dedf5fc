//! The app: what is known, which screen is shown, and how a message changes both. [`update`] and [`page`] only route;
//! they ask no clock, open no file and know no terminal.

mod effect;
mod place;

pub use effect::{Effect, Ending, Outcome};
pub use place::Place;

use crate::private::Private;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The front reports what stands in a field, before anything else happens there.
    Drafted { key: String, words: Private },
    /// Time passed while a clock ran.
    Tick,
    /// The quick exit: leave at once.
    Vanish,
    /// Leave politely.
    Quit,
    /// Something outside was done, or could not be.
    Done(Outcome),
}
