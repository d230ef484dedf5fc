//! Suggestions to one person alone. Whoever shows one makes sure that nobody else is here: seen by the other, it would be
//! an alarm, and a reason to give a better number next time.

use super::Series;
use crate::language::Catalogue;

const DROP: u8 = 3;
const FLAT_CHECKINS: usize = 8;
const FLAT_WITHIN: u8 = 1;

/// Why something may be offered to the person whose numbers these are, and to nobody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The newest number is lower by three or more than the one before it.
    Drop,
    /// The newest eight numbers lie within one of each other.
    Flat,
}

impl Notice {
    /// An offer, for the person alone.
    pub fn words(self, say: Catalogue) -> &'static str {
        match self {
            Self::Drop => say.journey_notice_drop(),
            Self::Flat => say.journey_notice_flat(),
        }
    }
}

impl Series {
    /// Something to offer after the newest check-in; none where it skipped this item, or where a gap lies between. To be
    /// asked only of items in which a high number is a good one and a fall matters: safety and hope.
    pub fn notice(&self) -> Option<Notice> {
        let newest = self.newest();
        if newest.end != self.points.len() {
            return None;
        }
        match self.values(newest).as_slice() {
            [.., before, last] if before.saturating_sub(*last) >= DROP => Some(Notice::Drop),
            values if is_flat(values) => Some(Notice::Flat),
            _ => None,
        }
    }
}

fn is_flat(values: &[u8]) -> bool {
    let Some(newest) = values.last_chunk::<FLAT_CHECKINS>() else { return false };
    let (least, most) = newest.iter().fold((u8::MAX, 0), |(least, most), &n| (least.min(n), most.max(n)));
    most - least <= FLAT_WITHIN
}
