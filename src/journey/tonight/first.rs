//! The very first evening in a folder: light, some of it alone and some together.

use super::{Journey, Offer, READING, offer::named};
use crate::{
    guide::{ChapterId, FirstParts, Guide, Part, Who},
    journey::{
        key::Group,
        position::{Position, Stop},
    },
};

impl Journey {
    /// The first evening; none once anything on the path was begun, and where the guide has none.
    pub fn first_evening(&self, guide: &Guide) -> Option<Offer> {
        let first = guide.evenings().first.as_ref()?;
        let is_begun = |id: &ChapterId| self.has_any(Group::ProgressOn(id));
        if self.couple().is_none() || guide.outline.walk().any(is_begun) {
            return None;
        }
        let FirstParts { parts, after } = if self.is_solo() { &first.solo } else { &first.two };
        let (mut stops, mut minutes) = (vec![], READING + after);
        for name in parts {
            let (chapter, part) = named(guide, name)?;
            let stop = Stop::Part(part.id.clone());
            stops.push(Position { chapter: chapter.head.id.clone(), stop });
            minutes += self.minutes_on_first(guide, &chapter.head.id, part);
        }
        let page = stops.first()?.chapter.clone();
        let title = first.title.clone();
        Some(Offer {
            title,
            page,
            note: None,
            stops,
            minutes,
            as_wished: true,
            heavy: false,
            half_done: false,
            is_first: true,
        })
    }

    /// The minutes of a part on the first evening: two who do it alone do it one after the other.
    fn minutes_on_first(&self, guide: &Guide, page: &str, part: &Part) -> u32 {
        let short = guide.evenings().first.as_ref().and_then(|first| first.short_of(page, &part.id));
        let minutes = short.map_or(part.minutes, |short| short.minutes);
        if part.who == Who::Each && !self.is_solo() { 2 * minutes } else { minutes }
    }
}
