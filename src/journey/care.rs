//! Kind words before an exercise: this evening had something heavy already, it is late, they have been away for long.
//! Nothing follows from them; nothing is locked.

use std::mem::discriminant;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, Timelike};
use serde::{Deserialize, Serialize};

use super::{Journey, access, couple::Here, more::is_shown, position::Stop, record::Record};
use crate::guide::{Chapter, ChapterId, Guide, Kind, Who};

/// The hour at which an evening is late, and the one before which a night still belongs to the evening.
const LATE: u32 = 21;
const NIGHT_ENDS: u32 = 4;

/// After so many weeks somebody is welcomed back.
const LONG: i64 = 3;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Care {
    /// The people who are present were away for so many weeks.
    Back {
        weeks: i64,
    },
    /// Another heavy page was worked on this evening.
    Heavy {
        page: ChapterId,
    },
    Late,
}

/// The advice that was shown on an evening.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advised {
    on: NaiveDate,
    shown: Vec<Care>,
}

impl Advised {
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// The advice of these that was not shown this evening; it counts as shown from now on. Advice is the same whichever page it names.
    pub fn news(&mut self, mut care: Vec<Care>, now: DateTime<FixedOffset>) -> Vec<Care> {
        let on = evening(now)[0];
        if on != self.on {
            *self = Self { on, shown: vec![] };
        }
        care.retain(|care| !self.shown.iter().any(|shown| discriminant(shown) == discriminant(care)));
        self.shown.extend(care.iter().cloned());
        care
    }
}

impl Journey {
    /// The advice to show before an exercise, to the people who are present; empty where nothing needs saying.
    pub fn care(
        &self,
        guide: &Guide,
        chapter: &Chapter,
        here: Here,
        now: DateTime<FixedOffset>,
    ) -> Vec<Care> {
        let heavy = chapter.head.heavy.then(|| self.heavy_before(guide, chapter, here, now)).flatten();
        let heavy = heavy.map(|page| Care::Heavy { page });
        let late = is_late(now).then_some(Care::Late);
        self.absence(here, now).into_iter().chain(heavy).chain(late).collect()
    }

    /// True for the lesson of a practice, and for the first part of it that both do together.
    pub fn is_door(chapter: &Chapter, stop: &Stop) -> bool {
        let joint = || chapter.head.parts.iter().find(|part| part.who == Who::Together);
        chapter.head.kind == Kind::Practice
            && match stop {
                Stop::Lesson => true,
                Stop::Part(id) => joint().is_some_and(|part| part.id == *id),
                _ => false,
            }
    }

    /// Another heavy page that was worked on this evening.
    pub(super) fn heavy_before(
        &self,
        guide: &Guide,
        chapter: &Chapter,
        here: Here,
        now: DateTime<FixedOffset>,
    ) -> Option<ChapterId> {
        let evening = evening(now);
        let others = guide.outline.walk().chain(guide.outline.more()).filter(|id| **id != chapter.head.id);
        let mut worked = others.filter(|id| self.was_worked_on(guide, id, here, &evening));
        let is_heavy = |other: &Chapter| other.head.heavy && is_shown(&other.head, here);
        worked.find(|id| guide.chapter(id).is_some_and(is_heavy)).cloned()
    }

    /// True where somebody who is here did more than read a page on one of these days.
    fn was_worked_on(&self, guide: &Guide, id: &str, here: Here, days: &[NaiveDate]) -> bool {
        let breach = self.breach_in(guide.scope(id));
        let round = self.round(id, breach);
        let is_scene = |key: &str| {
            let mut parts = guide.chapter(id).into_iter().flat_map(|chapter| &chapter.head.parts);
            parts.any(|part| part.is_scene() && Stop::Part(part.id.clone()).key() == key)
        };
        let worked =
            |(stop, day): (&String, &NaiveDate)| Stop::is_work(stop) && days.contains(day) && !is_scene(stop);
        here.seats().iter().any(|&seat| self.progress(id, breach, round, seat).on.iter().any(worked))
    }

    fn absence(&self, here: Here, now: DateTime<FixedOffset>) -> Option<Care> {
        let own = |record: &&Record| {
            here.seats().iter().any(|&seat| record.by.includes(seat))
                && access::may_read(record.by, record.vis, here)
                && (here != Here::Both || !self.names_ones_own(record))
        };
        let last = self.all().filter(own).map(|record| record.at).max()?;
        let weeks = (now.date_naive() - last.date_naive()).num_weeks();
        (weeks >= LONG).then_some(Care::Back { weeks })
    }
}

/// True from nine in the evening until the night ends.
pub fn is_late(now: DateTime<FixedOffset>) -> bool {
    now.hour() >= LATE || now.hour() < NIGHT_ENDS
}

/// The days of this evening: past midnight it began yesterday.
pub(super) fn evening(now: DateTime<FixedOffset>) -> Vec<NaiveDate> {
    let today = now.date_naive();
    let yesterday = today.checked_sub_days(Days::new(1)).filter(|_| now.hour() < NIGHT_ENDS);
    yesterday.into_iter().chain([today]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        journey_builder::{JourneyBuilder, SPRING},
        key::Seat,
    };

    fn care(told: &JourneyBuilder, page: &str, here: Here, now: &str) -> Vec<Care> {
        let guide = Guide::bundled();
        told.journey.care(&guide, guide.chapter(page).unwrap(), here, now.parse().unwrap())
    }

    /// Without the welcome: what is told in tests was written long ago.
    fn cares(told: &JourneyBuilder, page: &str, here: Here, now: &str) -> Vec<Care> {
        care(told, page, here, now).into_iter().filter(|care| !matches!(care, Care::Back { .. })).collect()
    }

    #[test]
    fn late_is_after_nine_until_the_night_is_over() {
        let told = JourneyBuilder::two();
        for (time, late) in [
            ("20:59", false),
            ("21:00", true),
            ("23:59", true),
            ("00:00", true),
            ("03:59", true),
            ("04:00", false),
        ] {
            let cares =
                cares(&told, "listening-actively", Here::Both, &format!("2026-11-22T{time}:00+01:00"));
            assert_eq!(cares == [Care::Late], late, "{time}");
        }
    }

    #[test]
    fn a_second_heavy_page_on_one_evening_is_met_with_care() {
        let mut told = JourneyBuilder::hurt_and_broke();
        told.pass_on(("owning-up", Some(SPRING)), Seat::Second, "account", "2026-11-22");
        let heavy = [Care::Heavy { page: "owning-up".into() }];
        let (noon, late) = ("2026-11-22T12:00:00+01:00", "2026-11-23T00:30:00+01:00");
        for (page, here, now, said) in [
            ("understanding-the-impact", Here::Both, noon, true),
            ("understanding-the-impact", Here::Second, noon, true),
            // What only the other did is not told.
            ("understanding-the-impact", Here::First, noon, false),
            // The same page goes on, and a light one is light.
            ("owning-up", Here::Both, noon, false),
            ("listening-actively", Here::Both, noon, false),
            ("understanding-the-impact", Here::Both, "2026-11-23T12:00:00+01:00", false),
        ] {
            let expected: &[Care] = if said { &heavy } else { &[] };
            assert_eq!(cares(&told, page, here, now), expected, "{page} {here:?} {now}");
        }
        assert_eq!(cares(&told, "understanding-the-impact", Here::Both, late)[0], heavy[0], "past midnight");
    }

    #[test]
    fn reading_alone_is_nothing_heavy() {
        let mut told = JourneyBuilder::hurt_and_broke();
        told.pass(("owning-up", Some(SPRING)), Seat::Second, [&Stop::Lesson]);
        let page = ("owning-up", Some(SPRING));
        let mut progress = told.journey.progress(page.0, page.1, 1, Seat::Second).clone();
        for read in ["lesson", "part:scene"] {
            progress.on.insert(read.into(), "2026-11-22".parse().unwrap());
        }
        let id = crate::journey::record::Id::progress(page.0, page.1, 1, Seat::Second);
        let body = crate::journey::record::Body::Progress(progress);
        told.write(id, Seat::Second.into(), crate::journey::record::Visibility::Shared, body);
        assert_eq!(cares(&told, "understanding-the-impact", Here::Both, "2026-11-22T12:00:00+01:00"), []);
    }

    #[test]
    fn who_was_away_for_three_weeks_is_welcomed_back() {
        let told = JourneyBuilder::two();
        for (now, weeks) in [
            ("1970-01-21T12:00:00+00:00", None),
            ("1970-01-22T12:00:00+00:00", Some(3)),
            ("1970-03-01T12:00:00+00:00", Some(8)),
            ("1969-12-01T12:00:00+00:00", None),
        ] {
            let back: Vec<_> = weeks.map(|weeks| Care::Back { weeks }).into_iter().collect();
            assert_eq!(care(&told, "listening-actively", Here::Both, now), back, "{now}");
        }
        assert_eq!(
            care(&JourneyBuilder::default(), "listening-actively", Here::Both, "2026-11-22T12:00:00+01:00"),
            []
        );
    }
}
