//! The short road: the next of its evenings, and how it stands. Nothing of it is counted or kept beside what was done.

use chrono::{Days, NaiveDate};

use super::{Here, Journey, Night, Offer, Why, offer::named};
use crate::{
    guide::{ChapterId, Evening, Guide, RoadEvening, Solo},
    journey::{
        key::Seat,
        position::{Audience, Stop},
    },
};

/// How the next evening of the road stands for those who are here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoadStage {
    /// It can be begun: what is done alone, or together.
    Ready(Offer),
    /// The people at these seats do something alone before, on this page.
    Waits { page: ChapterId, seats: Vec<Seat> },
    /// Both are needed.
    Together,
    /// It is suggested from this day on.
    From(NaiveDate),
    /// Not tonight.
    NotNow(Why),
    /// It asks one of two roles, and nobody said who has them.
    RolesUnknown,
    /// Both were hurt and both broke trust: it comes a second time, in another round of this page.
    Again { page: ChapterId },
}

/// Days between an evening and its second time.
const AGAIN: u32 = 7;

impl Journey {
    /// The next evening of the short road by its place, and how it stands; none behind the last.
    pub fn next_on_road(
        &self,
        guide: &Guide,
        here: Here,
        now: chrono::DateTime<chrono::FixedOffset>,
    ) -> Option<(usize, RoadStage)> {
        let night = Night { guide, here, now };
        let road = &guide.evenings().road;
        let nth = road.iter().position(|evening| !self.is_behind_on_road(guide, evening))?;
        Some((nth, self.stage(night, nth)))
    }

    fn stage(&self, night: Night, nth: usize) -> RoadStage {
        if let Some(first) = self.first_evening(night.guide).filter(|_| nth == 0) {
            return RoadStage::Ready(first);
        }
        let road = &night.guide.evenings().road;
        let evening = &road[nth];
        if let Some(from) = self.road_from(night.guide, road, nth).filter(|from| night.today() < *from) {
            return RoadStage::From(from);
        }
        let not_now = evening.heavy.then(|| self.may_be_heavy(night).err()).flatten();
        let elsewhere =
            || evening.parts.iter().find_map(|name| self.heavy_elsewhere(night, super::page_of(name)));
        if let Some(why) = not_now.or_else(|| elsewhere().map(|page| Why::Heavy { page })) {
            return RoadStage::NotNow(why);
        }
        if self.is_done(night.guide, evening) {
            let from = self.days_after(night.guide, evening, AGAIN);
            return match from.filter(|from| night.today() < *from) {
                Some(from) => RoadStage::From(from),
                None if night.here != Here::Both => RoadStage::Together,
                None => RoadStage::Again { page: super::page_of(&evening.parts[0]).to_owned() },
            };
        }
        let before = evening.alone.iter();
        let open: Vec<_> = before.filter(|name| !self.is_prepared(night.guide, name)).cloned().collect();
        let seats = Seat::BOTH.into_iter().filter(|&seat| self.has_to_prepare(night.guide, &open, seat));
        let seats: Vec<_> = seats.collect();
        let parts = match (open.is_empty(), seats.is_empty(), night.here.alone()) {
            (true, ..) => &evening.parts,
            (false, true, _) => return RoadStage::RolesUnknown,
            (false, false, Some(seat)) if seats.contains(&seat) => &open,
            (false, false, _) => {
                return RoadStage::Waits { page: super::page_of(&open[0]).to_owned(), seats };
            }
        };
        let (title, parts) = (evening.title.clone(), parts.clone());
        let evening = Evening { title, parts, needs: vec![], solo: Solo::Same, note: None };
        self.offer(night, road[nth].heavy, &evening).map_or(RoadStage::Together, RoadStage::Ready)
    }

    /// True where one of these parts is this seat's, and not behind it.
    fn has_to_prepare(&self, guide: &Guide, parts: &[String], seat: Seat) -> bool {
        parts.iter().filter_map(|name| named(guide, name)).any(|(chapter, part)| {
            let stop = Stop::Part(part.id.clone());
            Audience::of(self, seat.into()).does(part) && !self.has_passed(chapter, &stop, seat.into())
        })
    }

    /// True when both have all of an evening behind them, or put its page away; where it comes twice, the second time.
    fn is_behind_on_road(&self, guide: &Guide, evening: &RoadEvening) -> bool {
        let is_mutual = self.open_breach().is_some_and(|(_, breach)| breach.is_mutual());
        let mut pages =
            evening.parts.iter().filter_map(|name| named(guide, name)).map(|(chapter, _)| chapter);
        let comes_again = evening.heavy
            && is_mutual
            && pages.any(|chapter| self.round(&chapter.head.id, self.breach_for(chapter)) == 1);
        if comes_again && self.is_done(guide, evening) {
            return false;
        }
        evening.parts.iter().filter_map(|name| named(guide, name)).all(|(chapter, part)| {
            let is_held = super::offer::is_checkin(chapter) && !self.checkin_days(Here::Both).is_empty();
            is_held
                || self.state(&chapter.head.id, self.breach_for(chapter), Here::Both).is_answer()
                || self.has_passed(chapter, &Stop::Part(part.id.clone()), Here::Both)
        })
    }

    /// True when both have every part of an evening behind them.
    fn is_done(&self, guide: &Guide, evening: &RoadEvening) -> bool {
        let mut parts = evening.parts.iter().filter_map(|name| named(guide, name));
        parts.all(|(chapter, part)| self.has_passed(chapter, &Stop::Part(part.id.clone()), Here::Both))
    }

    /// The day that lies so many days after the last of an evening.
    fn days_after(&self, guide: &Guide, evening: &RoadEvening, days: u32) -> Option<NaiveDate> {
        let parts = evening.parts.iter().filter_map(|name| named(guide, name));
        let passed =
            parts.flat_map(|(chapter, part)| Seat::BOTH.map(|seat| self.passed_on(chapter, part, seat)));
        passed.flatten().max()?.checked_add_days(Days::new(days.into()))
    }

    /// The first day for an evening: that of the folder, and some days after the evening before.
    fn road_from(&self, guide: &Guide, road: &[RoadEvening], nth: usize) -> Option<NaiveDate> {
        let before = nth.checked_sub(1).map(|before| &road[before]);
        let last = before.and_then(|before| self.days_after(guide, before, road[nth].rest));
        last.max(self.day_of_folder(road[nth].from.into()))
    }
}
