//! A clock above the writing: it says when to stop, and never cuts off a word. The one place here that knows how a clock
//! counts.

use super::{Session, Site, timer::Timer};
use crate::block::Block;

#[derive(Debug)]
pub struct Cap(Timer);

impl Cap {
    /// Begins to run now.
    pub fn begun(session: &Session, minutes: u32) -> Self {
        Self(Timer::of_minutes(minutes).started(session.now))
    }

    pub fn blocks(&self, site: &Site) -> Vec<Block> {
        let shown = self.0.shown("Time to write", site.session.now);
        let over = shown.left == 0;
        let mut blocks = vec![Block::Clock(shown)];
        if over {
            blocks.push(Block::say(
                "The time is up. You can stop here, even in mid-sentence; every word is kept.",
            ));
        }
        blocks
    }
}
