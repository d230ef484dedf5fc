//! Those who are here: they sit down and get up, are shut out, and read in their language.

use std::collections::BTreeMap;

use super::{Effect, Session, settings::Setting};
use crate::{
    guide::Guide,
    journey::{
        couple::Here,
        key::{DraftKey, Seat, Writers},
    },
    language::Catalogue,
    private::Private,
};

impl Session {
    /// Goes on in another language: with its sentences, and with the guide inside the program. A guide from a folder has
    /// one language.
    pub fn speak(&mut self, say: Catalogue) {
        if say != self.say() {
            self.journey.speak(say);
            if self.guide.is_bundled() {
                self.guide = Guide::bundled_in(say.tag());
            }
        }
    }

    /// Speaks the language of those who are here: of one alone their own, where they chose one, else the one that was chosen
    /// for all. Where nothing can be remembered, it stays as it is.
    pub fn speak_as_chosen(&mut self) {
        let alone = self.here.filter(|_| !self.journey.is_solo()).and_then(Here::alone);
        let own = alone.map(|seat| self.settings.value(Setting::language_of(seat)));
        let chosen = own.and_then(|tag| Catalogue::of(&tag));
        if let Some(say) = chosen.or_else(|| Catalogue::of(&self.settings.value(Setting::Language))) {
            self.speak(say);
        }
    }

    /// Seats the user: words that others left in memory go.
    pub fn sit(&mut self, here: Here, writers: Writers, drafts: Vec<(DraftKey, Private)>) {
        self.here = Some(here);
        self.journey.look_as(Some(here));
        self.speak_as_chosen();
        self.writers = writers;
        self.begun.clear();
        self.drafts = BTreeMap::new();
        for (key, words) in drafts {
            self.drafted(key, words);
        }
        self.notes.clear();
        (self.left, self.advised) = Default::default();
    }

    /// Everybody gets up: what only they may read leaves memory.
    pub fn lock(&mut self) -> Vec<Effect> {
        self.leave();
        self.shut(&self.locks.open_seats())
    }

    /// Shuts what is sealed for these seats. What could not be saved is tried once more before.
    pub fn shut(&mut self, seats: &[Seat]) -> Vec<Effect> {
        if seats.is_empty() {
            return vec![];
        }
        for &seat in seats {
            self.locks.set_open(seat, false);
            self.journey.lock(seat);
        }
        if self.here.is_some_and(|here| self.locks.asks(here).is_some()) {
            self.leave();
        }
        if self.locks.open_seats().is_empty() {
            self.opening = 0;
        }
        self.unsaved.again().into_iter().chain(seats.iter().copied().map(Effect::Lock)).collect()
    }

    fn leave(&mut self) {
        self.here = None;
        self.journey.look_as(None);
        self.speak_as_chosen();
        self.drafts.clear();
        self.begun.clear();
        self.notes.clear();
        self.left = None;
    }
}
