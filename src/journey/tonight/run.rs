//! An evening that is being walked.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Here, Journey, Night, Offer, Position, offer::is_checkin};
use crate::{
    guide::{Chapter, Guide, Part},
    journey::{
        care::evening,
        position::{Stop, Together},
    },
};

/// An evening that was begun: its stops, and when it would end. Ids only, never words; kept on one machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub stops: Vec<Position>,
    pub ends: DateTime<FixedOffset>,
    /// The very first evening in the folder.
    #[serde(default)]
    pub is_first: bool,
}

impl Run {
    /// The evening that begins now.
    pub fn begin(offer: &Offer, now: DateTime<FixedOffset>) -> Self {
        Self { stops: offer.stops.clone(), ends: offer.ends(now), is_first: offer.is_first }
    }

    /// The minutes of a part: on the first evening one of them is done in a short form.
    fn minutes_of(&self, guide: &Guide, position: &Position, part: &Part) -> u32 {
        let first = guide.evenings().first.as_ref().filter(|_| self.is_first);
        let short = first.and_then(|first| first.short_of(&position.chapter, &part.id));
        short.map_or(part.minutes, |short| short.minutes)
    }

    /// False once its evening is over: what was begun yesterday is not gone on with by itself. One that was begun just
    /// before a night ends goes on into the morning.
    pub fn is_of_tonight(&self, now: DateTime<FixedOffset>) -> bool {
        now <= self.ends || evening(self.ends).first() == evening(now).first()
    }
}

impl Journey {
    /// The next stop of an evening that is not behind those who are here: after this one, else one that was left out.
    pub fn next_in_run(
        &self,
        guide: &Guide,
        run: &Run,
        here: Here,
        now: DateTime<FixedOffset>,
        after: Option<&Position>,
    ) -> Option<Position> {
        let night = Night { guide, here, now };
        let at =
            after.and_then(|after| run.stops.iter().position(|stop| stop == after)).map_or(0, |at| at + 1);
        let can_be_done = |position: &&Position| self.can_be_done(night, position);
        let before = run.stops[..at].iter().filter(|stop| Some(*stop) != after);
        run.stops[at..].iter().chain(before).find(can_be_done).cloned()
    }

    /// The minutes of what is not behind those who are here, of the evening that they walk.
    pub fn minutes_left(&self, guide: &Guide, run: &Run, here: Here, now: DateTime<FixedOffset>) -> u32 {
        let night = Night { guide, here, now };
        let open = run.stops.iter().filter(|position| self.can_be_done(night, position));
        open.filter_map(|position| Some(run.minutes_of(guide, position, part_at(guide, position)?))).sum()
    }

    /// The next stop for two on a page of their first evening, and those that each does alone before it.
    pub fn together_in_run(
        &self,
        guide: &Guide,
        run: &Run,
        chapter: &Chapter,
        today: NaiveDate,
    ) -> Option<Together> {
        let at = |stop: &Stop| Position { chapter: chapter.head.id.clone(), stop: stop.clone() };
        let minutes = |stop: &Stop| {
            let part = part_at(guide, &at(stop)).filter(|_| run.stops.contains(&at(stop)));
            part.map(|part| run.minutes_of(guide, &at(stop), part) as usize)
        };
        let mut next = self.together_on(guide, chapter, today)?;
        next.minutes = minutes(&next.stop)?;
        for alone in &mut next.first {
            alone.stops.retain(|stop| minutes(stop).is_some());
            alone.minutes = alone.stops.iter().filter_map(minutes).sum();
        }
        next.first.retain(|alone| !alone.stops.is_empty());
        Some(next)
    }
}

fn part_at<'a>(guide: &'a Guide, position: &Position) -> Option<&'a Part> {
    let Stop::Part(id) = &position.stop else { return None };
    guide.chapter(&position.chapter).filter(|chapter| !is_checkin(chapter))?.part(id)
}
