//! Made moments on the screen: which frame is seen, and when a page rests.

use super::view::View;
use crate::{app::Page, page::Moment};

impl View {
    /// Begins the moment of a page that was just turned to, where it follows what was seen before. Coming back is none.
    pub(super) fn begin_moment(&mut self, page: &Page, seen: Option<Moment>, is_back: bool) {
        let plays = |moment: &Moment| !self.still && moment.follows(seen) && (!is_back || page.is_home());
        self.moment = page.moment.filter(plays).map(|_| 0);
    }

    /// From now on every page shows at once as it is.
    pub fn keeping_still(self, still: bool) -> Self {
        let mut view = self;
        view.still |= still;
        view
    }

    /// As [`Self::keeping_still`], also on the page that is shown.
    pub fn keep_still(&mut self) {
        self.still = true;
        self.end_moment();
    }

    /// True while another frame of a moment follows by itself.
    pub fn plays(&self) -> bool {
        self.moment.is_some()
    }

    /// Shows the next frame of the moment, or the page itself behind the last one.
    pub fn next_frame(&mut self) {
        let frames = self.page.moment.map_or(0, Moment::frames);
        self.moment = self.moment.map(|nth| nth + 1).filter(|nth| *nth < frames);
        self.layout = None;
    }

    /// Shows the page as it is; true where a moment was played.
    pub(super) fn end_moment(&mut self) -> bool {
        let played = self.moment.take().is_some();
        if played {
            self.layout = None;
        }
        played
    }
}
