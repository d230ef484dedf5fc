//! How far the page is scrolled, for whoever comes back to it.

use super::{Shell, store_thread::Order};
use crate::session::Place;

impl Shell {
    /// How far down a new page is to be shown, in rows: where they stopped last time, once.
    pub fn scroll(&mut self) -> u16 {
        std::mem::take(&mut self.restored)
    }

    pub fn scrolled(&mut self, rows: u16) {
        if self.scroll != rows {
            self.scroll = rows;
            self.remember_scroll();
        }
    }

    pub(super) fn remember_scroll(&mut self) {
        if self.scroll > 0 && !self.app.leaves_no_trace() && self.app.overlay.is_none() {
            self.remember(self.app.place.clone());
        }
    }

    pub(super) fn remember(&mut self, place: Place) {
        let place = self.app.session.remembered(place);
        self.store.give(Order::Remember { place, scroll: self.scroll });
    }
}
