//! The jobs of the store's thread, and its answers.

use crate::{
    journey::{
        couple::Here,
        key::DraftKey,
        record::{Id, Location, Record, Seat},
    },
    private::{Private, Secret},
    session::{Outcome, Place},
    store::{Draft, DraftSync},
};
use std::path::PathBuf;

use uuid::Uuid;

/// A job, done in the order in which they were given.
pub enum Job {
    Sit(Here),
    Save {
        record: Record,
        draft: Option<DraftKey>,
    },
    Scrub(Id),
    Read(Vec<(Uuid, Location)>),
    ReadOther(Uuid, Location),
    Search {
        words: Private,
        among: Vec<(Uuid, Location)>,
    },
    Remember {
        place: Place,
        scroll: u16,
    },
    Export {
        dir: PathBuf,
        name: String,
        text: String,
    },
    Refresh,
    Reopen,
    Unlock {
        seat: Seat,
        secret: Secret,
        recovery: bool,
    },
    Lock(Seat),
    DrawKey(Seat),
    ShowKey {
        seat: Seat,
        secret: Secret,
    },
    Protect {
        seat: Seat,
        secret: Secret,
        key: Option<Secret>,
    },
    Unprotect(Seat),
    Compare(Seat),
    /// Drop the drafts, those that were kept and came to lie on the disk emptied.
    LetGo {
        draft: Draft,
        kept: Vec<DraftKey>,
    },
    /// Take up the drafts again, without sitting down anew.
    Resume(Here),
    /// From now on these are the drafts to sync.
    Watch(DraftSync),
    /// Something was typed.
    Typed,
}

/// An answer from the store's thread; none where there is nothing to say.
#[derive(Debug)]
pub struct Delivery {
    pub(in crate::shell) outcome: Option<Outcome>,
    pub(in crate::shell) draft: Option<Draft>,
    /// True for a word in between: the answer itself is still to come.
    pub(in crate::shell) on_the_way: bool,
}

impl Delivery {
    pub(super) fn answer(outcome: Option<Outcome>) -> Self {
        Self { outcome, draft: None, on_the_way: false }
    }

    pub(super) fn on_the_way(outcome: Outcome) -> Self {
        Self { outcome: Some(outcome), draft: None, on_the_way: true }
    }
}
