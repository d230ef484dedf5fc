//! The very first evening in a folder: light, some of it alone and some together.

use super::{Here, Journey, Offer, READING, offer::named};
use crate::{
    guide::{ChapterId, FirstParts, Guide, Part, Who},
    journey::{
        key::Group,
        position::{Position, Stop},
    },
};

impl Journey {
    /// True once the names are set, until anything on the path is begun.
    pub fn is_new(&self, guide: &Guide) -> bool {
        let is_begun = |id: &ChapterId| self.has_any(Group::ProgressOn(id));
        self.couple().is_some() && !guide.outline.walk().any(is_begun)
    }

    /// The first evening, so far as it is not behind them; none once all of it is, and where the guide has none.
    pub fn first_evening(&self, guide: &Guide) -> Option<Offer> {
        let first = guide.evenings().first.as_ref().filter(|_| self.couple().is_some())?;
        let FirstParts { parts, after } = if self.is_solo() { &first.solo } else { &first.two };
        let (mut stops, mut minutes) = (vec![], READING + after);
        for name in parts.iter().filter(|name| !self.is_prepared(guide, name)) {
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

    /// True where the exercise of a page was done on an evening, before its text was read: what is left of it is suggested
    /// behind the other pages of the opening.
    pub(in crate::journey) fn is_practised(&self, guide: &Guide, id: &ChapterId, here: Here) -> bool {
        let begun = guide.chapter(id).filter(|_| self.has_any(Group::ProgressOn(id)));
        begun.is_some_and(|chapter| {
            let mut stops = self.stops(guide, chapter, here);
            stops.retain(|stop| matches!(stop, Stop::Part(_)));
            !stops.is_empty()
                && !self.has_passed(chapter, &Stop::Lesson, here)
                && stops.iter().all(|stop| self.has_passed(chapter, stop, here))
        })
    }

    /// The minutes of a part on the first evening: two who do it alone do it one after the other.
    fn minutes_on_first(&self, guide: &Guide, page: &str, part: &Part) -> u32 {
        let short = guide.evenings().first.as_ref().and_then(|first| first.short_of(page, &part.id));
        let minutes = short.map_or(part.minutes, |short| short.minutes);
        if part.who == Who::Each && !self.is_solo() { 2 * minutes } else { minutes }
    }
}
