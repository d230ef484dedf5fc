//! The versions that a field showed when the user began to write in it. An edit replaces these and no others: one that
//! another window wrote meanwhile stays beside it, to be chosen from.

use std::collections::BTreeMap;

use super::{Effect, Session};
use crate::{
    journey::{
        access,
        key::DraftKey,
        record::{Hlc, Id, Record},
    },
    private::Private,
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

    /// Forgets the field: writing in it has ended.
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

impl Session {
    /// Half-written words of a field.
    pub fn drafted(&mut self, key: DraftKey, words: Private) {
        if key.is_nowhere() {
            return;
        }
        if let Some(id) = key.record().filter(|_| !self.begun.has(&key)) {
            self.begin(key.clone(), id);
        }
        self.drafts.insert(key, words);
    }

    /// The user begins to write in a field that shows what is kept under an id now.
    pub fn begin(&mut self, key: DraftKey, id: Id) {
        let shown = self.journey.heads(&id);
        self.begun.begin(key, id, shown);
    }

    /// The versions that an edit in a field replaces: those that it showed when writing began in it; all of them where
    /// the answer was not written in a field.
    pub fn replaces(&self, id: &Id, draft: Option<&DraftKey>) -> Vec<Hlc> {
        let shown = draft.and_then(|key| self.begun.shown(key, id));
        shown.unwrap_or_else(|| self.journey.heads(id))
    }

    /// True where two versions of a thing stand beside each other that the user may read, and one was written here.
    pub fn is_apart(&self, id: &Id) -> bool {
        let may = |by, vis| access::may_read(by, vis, self.who());
        let forked = match id.note_uuid() {
            Some(id) => self.journey.note_forks(id).any(|fork| !fork.gone && may(fork.by, fork.vis)),
            None => self.journey.forks(id).any(|fork| fork.body.is_some() && may(fork.by, fork.vis)),
        };
        forked
            && self.journey.heads(id).iter().any(|head| self.writers.iter().any(|writer| head.is_by(writer)))
    }

    /// A field was left empty on purpose: what stood in it once is not offered again.
    pub fn drop_draft(&mut self, key: &DraftKey) -> Vec<Effect> {
        self.drafts.remove(key);
        self.begun.end(key);
        vec![Effect::Discard { draft: key.clone() }]
    }
}
