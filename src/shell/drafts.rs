//! Drafts in the shell: kept before they are painted, emptied once their words are saved, let go before others sit down.

use super::{Shell, store_thread::Order};
use crate::{
    journey::key::DraftKey,
    private::{Delta, Private},
    store::{Draft, SaveError},
};

impl Shell {
    /// Keeps what stands in a field, before it is painted: appended to the draft file without a sync.
    pub fn keep_draft(&mut self, key: &DraftKey, words: &Private) {
        self.keep(key, |draft| draft.write(key, words));
    }

    /// The same, where it is known what changed since the last time.
    pub fn keep_edit(&mut self, key: &DraftKey, edit: Option<&Delta>, words: &str) {
        self.keep(key, |draft| draft.follow(key, edit, words));
    }

    fn keep(&mut self, key: &DraftKey, write: impl FnOnce(&mut Draft) -> Result<(), SaveError>) {
        self.kept.retain(|kept| kept != key);
        let Some(draft) = &mut self.draft else { return };
        match write(draft) {
            Ok(()) => self.store.sync_drafts(),
            Err(e) => self.app.notice = Some(e.to_string()),
        }
    }

    /// Empties a draft whose words are saved or not wanted.
    pub(super) fn discard(&mut self, key: &DraftKey) {
        self.kept.retain(|kept| kept != key);
        if let Some(Err(e)) = self.draft.as_mut().map(|draft| draft.forget(key)) {
            self.app.notice = Some(e.to_string());
        }
    }

    /// Two drafts of one writer must not be open at once. Those whose words are on their way to the disk are emptied when
    /// they have arrived, as they would be here.
    pub(super) fn let_go(&mut self) {
        let kept = std::mem::take(&mut self.kept);
        if let Some(draft) = self.draft.take() {
            self.store.give(Order::LetGo { draft, kept });
        }
    }

    /// Drafts that were opened for somebody who locked meanwhile are not kept at hand.
    pub(super) fn shut_drafts(&mut self) {
        if self.app.session.here.is_none() && !self.sitting {
            self.let_go();
        }
    }
}
