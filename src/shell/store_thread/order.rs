//! The orders to the store's thread, and its replies.

use crate::{
    journey::{couple::Here, key::DraftKey},
    session::{Effect, Outcome, Place, settings::Setting},
    store::{Draft, DraftSync},
};
use std::path::PathBuf;

/// Work for the store's thread, done in the order in which it was given.
pub enum Order {
    /// Perform an effect that needs nothing but the store.
    Perform(Effect),
    /// Perform [`Effect::Remember`], with the rows that the page is scrolled by.
    Remember { place: Place, scroll: u16 },
    /// Perform [`Effect::Export`]: the text, and the file it goes to.
    Export { dir: PathBuf, name: String, text: String },
    /// Perform [`Effect::RememberCountry`], in this machine's folder for such things.
    RememberCountry { dir: PathBuf, code: Option<String> },
    /// Remember settings there, or forget those without a value.
    RememberSettings { dir: PathBuf, settings: Vec<(Setting, Option<String>)> },
    /// Remember the paper of a terminal there, by the terminal's name.
    RememberPaper { dir: PathBuf, terminal: String, paper: String },
    /// Close the drafts. Those that were kept and came to the disk are emptied.
    LetGo { draft: Draft, kept: Vec<DraftKey> },
    /// Open the drafts again, without sitting down anew.
    Resume(Here),
    /// Sync these drafts from now on.
    Watch(DraftSync),
    /// Sync the drafts soon: something was typed.
    Typed,
}

/// A reply from the store's thread; without an outcome where there is nothing to say.
#[derive(Debug)]
pub struct Reply {
    pub(in crate::shell) outcome: Option<Outcome>,
    pub(in crate::shell) draft: Option<Draft>,
    /// True for a word in between: the answer itself is still to come.
    pub(in crate::shell) on_the_way: bool,
}

impl Reply {
    pub(super) fn answer(outcome: Option<Outcome>) -> Self {
        Self { outcome, draft: None, on_the_way: false }
    }

    pub(super) fn on_the_way(outcome: Outcome) -> Self {
        Self { outcome: Some(outcome), draft: None, on_the_way: true }
    }
}
