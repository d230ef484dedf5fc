//! A made moment: something that is seen happening, in a few still frames. The last frame is the page itself, and any key
//! ends it there.

use super::Page;
use crate::{
    block::{Block, Envelopes, Voice},
    page::ChoiceKind,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Sealed answers open: the two voices at this place of the body.
    Opens(usize),
    /// A practice closes: its lines come one by one.
    Closes,
    /// The path was walked to its end: the morning comes.
    Arrives,
}

impl Moment {
    /// How many frames there are before the page itself.
    pub fn frames(self) -> usize {
        match self {
            Self::Opens(_) | Self::Closes => 2,
            Self::Arrives => 1,
        }
    }

    /// True where it is seen after a page with that moment, or with none. The path ends once: behind a closing page.
    pub fn follows(self, before: Option<Self>) -> bool {
        match self {
            Self::Opens(_) => before != Some(self),
            Self::Closes => before.is_none(),
            Self::Arrives => before == Some(Self::Closes),
        }
    }
}

impl<M: Clone> Page<M> {
    /// A frame of the page's moment, from 0 on; the page itself behind the last one.
    pub fn frame(&self, nth: usize) -> Self {
        let mut page = self.clone();
        match self.moment {
            Some(moment) if nth >= moment.frames() => {}
            Some(Moment::Opens(at)) => {
                page.body.iter_mut().skip(at).take(1).for_each(|block| seal(block, nth > 0));
            }
            Some(Moment::Closes) => page.body.truncate(lines(&self.body, nth)),
            Some(Moment::Arrives) => {
                let stones = page.choices.iter_mut().rev();
                let last = stones.filter_map(|choice| match &mut choice.kind {
                    ChoiceKind::Stone(stone) => Some(stone),
                    _ => None,
                });
                last.take(1).for_each(|stone| stone.here = true);
            }
            None => {}
        }
        page
    }
}

/// Puts two voices back into their envelopes, shut or half open.
fn seal(block: &mut Block, ajar: bool) {
    if let Block::Voices(voices) = block {
        let by = voices.each_ref().map(|Voice { by, .. }| by.clone());
        *block = Block::Envelopes(Envelopes { by, letters: Some(voices.clone()), ajar });
    }
}

/// How many blocks of a closing page are seen in a frame: a picture with the first line, then as many again.
fn lines(body: &[Block], nth: usize) -> usize {
    let pictures = body.iter().take_while(|block| **block == Block::Moon).count();
    let lines = body.len() - pictures;
    pictures + (lines * (nth + 1)).div_ceil(3).max(1).min(lines)
}
