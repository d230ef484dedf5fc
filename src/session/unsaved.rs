//! Records on their way to the disk. What could not be saved stays here, and is tried again with the next thing.

use super::Effect;
use crate::journey::{
    key::DraftKey,
    record::{Id, Record},
};

#[derive(Debug, Default)]
pub struct Unsaved(Vec<OnItsWay>);

#[derive(Debug)]
struct OnItsWay {
    record: Record,
    /// The draft it came from.
    draft: Option<DraftKey>,
    failed: bool,
}

impl Unsaved {
    /// Sends a record off, and with it everything that failed before.
    pub fn send(&mut self, record: Record, draft: Option<DraftKey>) -> Vec<Effect> {
        self.0.push(OnItsWay { record, draft, failed: true });
        self.again()
    }

    /// Sends off what failed: the very same records, so that doing it twice is harmless.
    pub fn again(&mut self) -> Vec<Effect> {
        let failed = self.0.iter_mut().filter(|one| one.failed);
        failed
            .map(|one| {
                one.failed = false;
                Effect::Save { record: one.record.clone(), draft: one.draft.clone() }
            })
            .collect()
    }

    /// A record came to lie on the disk: the draft it came from.
    pub fn saved(&mut self, id: &Id) -> Option<DraftKey> {
        let at = self.0.iter().position(|one| !one.failed && one.record.id == *id)?;
        self.0.remove(at).draft
    }

    /// A record did not come to lie on the disk. Where its readers are `shut` out, words that a draft holds as well are
    /// let go.
    pub fn failed(&mut self, record: &Record, shut: bool) {
        self.0.retain(|one| !(shut && one.draft.is_some() && one.record.hlc == record.hlc));
        self.0.iter_mut().filter(|one| one.record.hlc == record.hlc).for_each(|one| one.failed = true);
    }

    /// Hands everything over to somebody who saves it in their own way.
    pub fn take(&mut self) -> Vec<Record> {
        self.0.drain(..).map(|one| one.record).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
