//! Numbers over the weeks. A seat's own are shown to that seat alone; of the other's only those that both showed at the
//! same check-in. An item that is no longer shown leaves a blank without comment.

use chrono::NaiveDate;

use super::{Checkin, left_out};
use crate::{
    guide::Guide,
    journey::{
        Journey,
        couple::Here,
        key::Seat,
        record::Record,
        trend::{Notice, Point, Series},
    },
};

impl Journey {
    /// The numbers of the user alone for a question. A check-in in which it was skipped is a gap.
    pub fn own_weeks(&self, guide: &Guide, question: &str, here: Here) -> Series {
        let own = |on: NaiveDate| Some(Point { on, value: self.own_checkin(on, here)?.value(question) });
        self.weeks(guide, self.checkin_days(here).into_iter().filter_map(own))
    }

    /// The numbers of each for a question, of the check-ins to which both brought it.
    pub fn shared_weeks(&self, guide: &Guide, question: &str) -> [Series; 2] {
        let mut days: Vec<NaiveDate> = self.of_kind("brought").filter_map(|record| record.id.day()).collect();
        days.dedup();
        let value = |on, seat| self.brought(on, seat).and_then(|brought| brought.value(question));
        days.retain(|on| Seat::BOTH.iter().all(|&seat| value(*on, seat).is_some()));
        Seat::BOTH.map(|seat| self.weeks(guide, days.iter().map(|&on| Point { on, value: value(on, seat) })))
    }

    /// The numbers of each for a question, in these records of what was brought to check-ins.
    pub fn brought_weeks(&self, guide: &Guide, question: &str, brought: &[&Record]) -> [Series; 2] {
        Seat::BOTH.map(|seat| {
            let points = brought.iter().filter(|record| record.by == seat.into()).filter_map(|record| {
                let look: &Checkin = record.content()?;
                Some(Point { on: record.id.day()?, value: look.value(question) })
            });
            self.weeks(guide, points)
        })
    }

    /// With gaps where a check-in was left out, at the pace of that time.
    fn weeks(&self, guide: &Guide, points: impl Iterator<Item = Point>) -> Series {
        let walked = self.walked_on(guide);
        let chosen = |on| self.checkin_together(on).and_then(|held| held.next);
        Series::new(points, |days| left_out(days, chosen(days[0]), walked))
    }

    /// Something to offer to the one who is here alone; none to anybody else.
    pub fn own_notice(&self, guide: &Guide, question: &str, here: Here) -> Option<Notice> {
        let asked = guide.checkin()?.question(question)?;
        let watched = asked.watched && here.alone().is_some();
        watched.then(|| self.own_weeks(guide, question, here).notice()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;
    use crate::{
        journey::{
            checkin::Rating,
            journey_builder::JourneyBuilder,
            key::{By, Id, Visibility},
            progress::State,
            record::Body,
            trend::Whose,
        },
        language::Catalogue,
    };

    const SAFE: &str = "check-in.safe";

    /// Numbers for one question, week by week, and whether each brought theirs.
    fn told(weeks: &[(Option<u8>, bool, Option<u8>, bool)]) -> Journey {
        let mut told = JourneyBuilder::two();
        let days = "2026-09-06".parse::<NaiveDate>().unwrap().iter_weeks();
        for (on, (first, brings, second, also)) in days.zip(weeks) {
            for (seat, number, brings) in [(Seat::First, first, brings), (Seat::Second, second, also)] {
                let ratings = number.iter().map(|number| (SAFE.to_owned(), Rating::new(*number))).collect();
                let look = Body::Checkin(Checkin { ratings, ..Checkin::default() });
                told.write(Id::checkin(on, seat.into()), seat.into(), Visibility::Private, look.clone());
                if *brings {
                    told.write(Id::brought(on, seat), seat.into(), Visibility::Shared, look);
                }
            }
        }
        told.journey
    }

    fn series(values: &[(u64, Option<u8>)]) -> Series {
        let day = |week: u64| "2026-09-06".parse::<NaiveDate>().unwrap() + Days::new(7 * week);
        Series::new(values.iter().map(|(week, value)| Point { on: day(*week), value: *value }), |days| {
            left_out(days, None, None)
        })
    }

    #[test]
    fn the_others_line_is_made_of_what_both_brought_and_of_nothing_else() {
        let journey = told(&[
            (Some(3), true, Some(8), true),
            (Some(4), true, Some(7), false),
            (None, false, Some(6), true),
            (Some(5), true, Some(5), true),
        ]);
        assert_eq!(
            journey.own_weeks(&Guide::bundled(), SAFE, Here::First),
            series(&[(0, Some(3)), (1, Some(4)), (2, None), (3, Some(5))])
        );
        assert_eq!(journey.own_weeks(&Guide::bundled(), SAFE, Here::Both), Series::default());
        let [first, second] = journey.shared_weeks(&Guide::bundled(), SAFE);
        assert_eq!(first, series(&[(0, Some(3)), (3, Some(5))]));
        assert_eq!(second, series(&[(0, Some(8)), (3, Some(5))]));
        assert_eq!(
            journey.shared_weeks(&Guide::bundled(), "check-in.hope"),
            [Series::default(), Series::default()]
        );
    }

    #[test]
    fn a_day_that_they_chose_and_the_end_of_the_path_make_no_gap() {
        let guide = Guide::bundled();
        let joined = |chosen: Option<u64>, apart: u64, walked: bool| {
            let mut told = JourneyBuilder::two();
            for nth in 0..4 {
                let on = "2026-09-06".parse::<NaiveDate>().unwrap() + Days::new(apart * nth);
                let ratings = [(SAFE.to_owned(), Rating::new(5))].into();
                let own = Body::Checkin(Checkin { ratings, ..Checkin::default() });
                told.write(Id::checkin(on, By::First), By::First, Visibility::Private, own);
                let next = chosen.map(|days| on + Days::new(days));
                let held = Body::Checkin(Checkin { next, ..Checkin::default() });
                told.write(Id::checkin(on, By::Both), By::Both, Visibility::Shared, held);
            }
            for page in guide.outline.closing.iter().filter(|_| walked) {
                Seat::BOTH.into_iter().for_each(|seat| told.say((page, None), seat, State::Done));
            }
            told.journey
                .own_weeks(&guide, SAFE, Here::First)
                .line(Catalogue::ENGLISH, Whose::Yours)
                .joined
                .len()
                == 1
        };
        for (chosen, apart, walked, expected) in [
            (None, 7, false, true),
            (None, 14, false, false),
            (Some(14), 14, false, true),
            (None, 91, false, false),
            (None, 91, true, true),
        ] {
            assert_eq!(joined(chosen, apart, walked), expected, "{chosen:?} {apart} {walked}");
        }
    }

    #[test]
    fn a_suggestion_is_for_that_person_alone() {
        let journey = told(&[(Some(8), true, Some(5), true), (Some(4), true, Some(5), true)]);
        assert!(journey.own_notice(&Guide::bundled(), SAFE, Here::First).is_some());
        assert_eq!(journey.own_notice(&Guide::bundled(), SAFE, Here::Second), None);
        assert_eq!(journey.own_notice(&Guide::bundled(), SAFE, Here::Both), None);
        assert_eq!(journey.own_notice(&Guide::bundled(), "check-in.heavy", Here::First), None);
    }
}
