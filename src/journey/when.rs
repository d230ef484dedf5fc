//! When something is due, in plain local days: once, again and again, or once a year. Each is exactly what a calendar
//! calls a date, an interval of days, and a yearly date, so that a calendar shows the same days as the guide.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::language::{Catalogue, said};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    On(NaiveDate),
    /// On `from`, and then every so many days.
    Every {
        from: NaiveDate,
        days: u16,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
    /// On this day of each year from then on; for 29 February, on the last day of each February.
    Yearly(NaiveDate),
}

impl When {
    /// The first day on or after `day`; none where there is none.
    pub fn next(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::On(on) => (on >= day).then_some(on),
            Self::Every { from, days, until } => {
                let step = u64::from(days.max(1));
                let behind = u64::try_from((day - from).num_days()).unwrap_or_default();
                let next = from.checked_add_days(Days::new(behind.div_ceil(step) * step))?;
                until.is_none_or(|until| next <= until).then_some(next)
            }
            Self::Yearly(first) => {
                let first_year = first.year().max(day.year());
                (first_year..=first_year + 1).filter_map(|year| in_year(first, year)).find(|on| *on >= day)
            }
        }
    }

    /// The last day on or before `day`; none where it has not begun.
    pub fn last(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::On(on) => (on <= day).then_some(on),
            Self::Every { from, days, until } => {
                let day = until.map_or(day, |until| day.min(until));
                let behind = u64::try_from((day - from).num_days()).ok()?;
                from.checked_add_days(Days::new(behind - behind % u64::from(days.max(1))))
            }
            Self::Yearly(first) => {
                let years = [day.year(), day.year() - 1];
                let mut days = years.into_iter().filter_map(|year| in_year(first, year));
                days.find(|on| *on <= day && *on >= first)
            }
        }
    }

    /// As a sentence; `date` says a day.
    pub fn said(self, say: Catalogue, date: impl Fn(NaiveDate) -> String) -> String {
        match self {
            Self::On(day) => say.journey_when_on(&date(day)),
            Self::Every { from, days, until } => say.journey_when_every(said::JourneyWhenEvery {
                days: days.max(1).into(),
                from: &date(from),
                until: &until.map_or_else(String::new, date),
                ends: until.is_some(),
            }),
            Self::Yearly(day) => say.journey_when_yearly(day),
        }
    }

    /// The days from one to another, both included.
    pub fn between(self, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let after = move |on: &NaiveDate| self.next(on.succ_opt()?);
        std::iter::successors(self.next(first), after).take_while(move |on| *on <= last)
    }
}

fn in_year(first: NaiveDate, year: i32) -> Option<NaiveDate> {
    match (first.month(), first.day()) {
        (2, 29) => NaiveDate::from_ymd_opt(year, 3, 1)?.pred_opt(),
        (month, day) => NaiveDate::from_ymd_opt(year, month, day),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_days_of_each_kind() {
        let days = |when: When, first: &str, last: &str| -> Vec<String> {
            when.between(day(first), day(last)).map(|on| on.to_string()).collect()
        };
        let weekly = When::Every { from: day("2026-11-22"), days: 7, until: Some(day("2026-12-08")) };
        assert_eq!(days(weekly, "2026-11-01", "2027-01-01"), ["2026-11-22", "2026-11-29", "2026-12-06"]);
        assert_eq!(days(weekly, "2026-11-23", "2026-11-29"), ["2026-11-29"]);
        assert_eq!(days(When::On(day("2026-12-01")), "2026-12-01", "2026-12-01"), ["2026-12-01"]);
        let leap = When::Yearly(day("2024-02-29"));
        let expected = ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"];
        assert_eq!(days(leap, "2020-01-01", "2028-12-31"), expected);
        assert_eq!(weekly.last(day("2026-12-31")), Some(day("2026-12-06")));
        assert_eq!(weekly.last(day("2026-11-21")), None);
        assert_eq!(leap.last(day("2024-02-28")), None);
        assert_eq!(leap.last(day("2026-01-01")), Some(day("2025-02-28")));
    }

    #[test]
    fn a_rhythm_of_no_days_and_the_ends_of_time_do_no_harm() {
        let every = When::Every { from: NaiveDate::MIN, days: 0, until: None };
        assert_eq!(every.next(day("2026-11-22")), Some(day("2026-11-22")));
        assert_eq!(When::Yearly(NaiveDate::MAX).next(NaiveDate::MAX), Some(NaiveDate::MAX));
        assert_eq!(
            When::Every { from: NaiveDate::MAX, days: 9, until: None }
                .between(NaiveDate::MAX, NaiveDate::MAX)
                .count(),
            1
        );
    }

    proptest! {
        #[test]
        fn next_and_last_enclose_a_day_and_are_both_among_the_days(from in 0i64..40_000, days in 1u16..400, at in 0i64..60_000) {
            let date = |n: i64| day("1960-01-01") + chrono::Duration::days(n);
            for when in [When::On(date(from)), When::Every { from: date(from), days, until: None }, When::Yearly(date(from))] {
                let (next, last) = (when.next(date(at)), when.last(date(at)));
                prop_assert!(next.is_none_or(|next| next >= date(at)));
                prop_assert!(last.is_none_or(|last| last <= date(at)));
                for on in next.into_iter().chain(last) {
                    prop_assert_eq!(when.between(on, on).collect::<Vec<_>>(), [on]);
                }
                prop_assert!(next.is_some() || last.is_some());
            }
        }
    }
}
