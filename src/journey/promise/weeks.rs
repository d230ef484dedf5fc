//! A promise week by week, as far as those who are here may know it.

use chrono::{Days, NaiveDate};

use super::{How, Journey, MarksByDay, Plan, due_days};
use crate::{
    block::Week,
    journey::{couple::Here, key::Id},
};

impl Journey {
    /// So many weeks up to today, the oldest first: what its maker said last in each. That nothing was said of a day is told
    /// only while its maker is here.
    pub fn promise_weeks(&self, promise: &Id, here: Here, today: NaiveDate, many: u64) -> Vec<Option<Week>> {
        let Some((record, plan)) = self.readable_plan(promise, here) else { return vec![] };
        let said = self.said_of(promise, record.by);
        let tells_all = self.may_say(promise, here);
        let week = |back: u64| {
            let last = today.checked_sub_days(Days::new(7 * back))?;
            week_of(plan, &said, last, today, tells_all)
        };
        (0..many).rev().map(week).collect()
    }
}

/// The week that ends with a day.
fn week_of(
    plan: &Plan,
    said: &MarksByDay,
    last: NaiveDate,
    today: NaiveDate,
    tells_all: bool,
) -> Option<Week> {
    let days = due_days(plan, said, last.checked_sub_days(Days::new(6))?, last);
    let newest = days.iter().rev().find_map(|day| match day.said? {
        How::Kept => Some(Week::Kept),
        How::Changed => Some(Week::Changed),
        How::Missed => Some(Week::Missed),
        How::Noticed | How::Done | How::GoesOn | How::Ended => None,
    });
    newest.or_else(|| (tells_all && days.iter().any(|day| day.on < today)).then_some(Week::Unsaid))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        guide::PlanKind,
        journey::{
            journey_builder::JourneyBuilder,
            key::{By, Visibility},
            mark::Mark,
            when::When,
        },
    };

    const TODAY: &str = "2026-11-22";

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    /// Every Thursday from 22 October on, with these words by day.
    fn told(marks: &[(&str, How)]) -> (JourneyBuilder, Id) {
        let mut told = JourneyBuilder::two();
        let id = Id::plan(PlanKind::Promise, uuid::Uuid::from_u128(1));
        let when = Some(When::Every { from: day("2026-10-22"), days: 7, until: None });
        let act = ("keeping-promises.promise", "act", "Home by six.");
        told.plan(&id, By::First, Visibility::Shared, act, Plan { when, ..Plan::default() });
        for (on, how) in marks {
            told.mark(&id, on, By::First, Visibility::Shared, Mark::of(*how));
        }
        (told, id)
    }

    fn weeks(told: &JourneyBuilder, id: &Id, here: Here) -> Vec<Option<Week>> {
        told.journey.promise_weeks(id, here, day(TODAY), 6)
    }

    #[test]
    fn each_week_says_what_its_maker_said_last_and_weeks_before_it_was_made_are_blank() {
        let (told, id) = told(&[
            ("2026-10-29", How::Kept),
            ("2026-11-05", How::Missed),
            ("2026-11-07", How::Changed),
            ("2026-11-12", How::Kept),
        ]);
        let expected = [
            None,
            Some(Week::Unsaid),
            Some(Week::Kept),
            Some(Week::Changed),
            Some(Week::Kept),
            Some(Week::Unsaid),
        ];
        assert_eq!(weeks(&told, &id, Here::First), expected);
        assert_eq!(weeks(&told, &id, Here::Both), expected);
    }

    #[test]
    fn the_other_alone_is_not_shown_what_was_not_said() {
        let (told, id) = told(&[("2026-10-29", How::Kept)]);
        assert_eq!(weeks(&told, &id, Here::Second), [None, None, Some(Week::Kept), None, None, None]);
    }

    #[test]
    fn a_day_that_is_today_is_not_yet_unsaid() {
        let (told, id) = told(&[]);
        let week = told.journey.promise_weeks(&id, Here::First, day("2026-10-22"), 1);
        assert_eq!(week, [None]);
    }
}
