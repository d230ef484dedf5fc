//! Progress through a practice: the part one is at, the box in it, and the minutes that lie ahead.

use crate::language::{Catalogue, said};

/// Where one is in a practice. Parts and boxes are counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub part: usize,
    pub parts: usize,
    /// The box that is asked in this part, of how many.
    pub of_boxes: Option<(usize, usize)>,
    /// Minutes of this part and of those ahead, of the practice or of the evening; 0 where none are named.
    pub minutes: u32,
}

impl Progress {
    /// The ways to say it in a line, the fullest first.
    pub fn in_a_line(&self, say: Catalogue) -> Vec<String> {
        let Self { part, parts, of_boxes, minutes } = *self;
        let bare = say.page_part(said::PagePart { part, parts });
        let whole = match of_boxes {
            Some((nth, boxes)) => say.page_part_and_box(said::PagePartAndBox { part, parts, nth, boxes }),
            None => bare.clone(),
        };
        let left = (minutes > 0).then(|| say.page_minutes_left(&whole, minutes as usize));
        left.into_iter().chain([whole, bare]).collect()
    }

    /// As sentences, to be read out.
    pub fn in_sentences(&self, say: Catalogue) -> String {
        let Self { part, parts, of_boxes, .. } = *self;
        match of_boxes {
            Some((nth, boxes)) => {
                say.page_said_part_and_box(said::PageSaidPartAndBox { part, parts, nth, boxes })
            }
            None => say.page_said_part(said::PageSaidPart { part, parts }),
        }
    }
}
