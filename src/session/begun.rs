//! The versions that a field showed when the user began to write in it. An edit replaces these and no others: one that
//! another window wrote meanwhile stays beside it, to be chosen from.

use std::collections::BTreeMap;

use crate::journey::{
    key::DraftKey,
    record::{Hlc, Id, Record},
};

#[derive(Debug, Default)]
pub struct Begun(BTreeMap<DraftKey, (Id, Vec<Hlc>)>);

impl Begun {
    /// Writing begins in a field that shows these versions of a thing.
    pub fn begin(&mut self, key: DraftKey, id: Id, shown: Vec<Hlc>) {
        if !key.is_nowhere() {
            self.0.insert(key, (id, shown));
        }
    }

    /// The versions of a thing that the field showed; none where nobody began to write in it.
    pub fn shown(&self, key: &DraftKey, id: &Id) -> Option<Vec<Hlc>> {
        self.0.get(key).filter(|(of, _)| of == id).map(|(_, shown)| shown.clone())
    }

    pub fn has(&self, key: &DraftKey) -> bool {
        self.0.contains_key(key)
    }

    /// Nobody writes in the field any more.
    pub fn end(&mut self, key: &DraftKey) {
        self.0.remove(key);
    }

    /// A version of the user's own takes the place of those it replaces, in every other field of the same thing.
    pub fn wrote(&mut self, record: &Record) {
        for (_, shown) in self.0.values_mut().filter(|(id, _)| *id == record.id) {
            let before = shown.len();
            shown.retain(|hlc| !record.prev.contains(hlc));
            if shown.len() < before || record.prev.is_empty() {
                shown.push(record.hlc.clone());
            }
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }
}
