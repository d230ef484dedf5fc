//! Checks of the machine's clock. Nothing depends on them: records keep their order whatever the clock says, and days that
//! look odd are only said to be so.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate};

use super::Journey;

/// Why the clock looks wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// A time from before this program was made: a machine that lost its battery begins there.
    LongAgo,
    /// Something was written later than it says now is: it is wrong now, or it was then.
    Behind { newest: NaiveDate },
}

/// No earlier year is believed.
const FIRST_YEAR: i32 = 2020;
/// Machines differ by their time zones, and by a little more: so many days are no reason to speak.
const APART: u64 = 1;

/// The fault of a clock that says `today`, where the newest record was written on `newest`.
pub fn odd(today: NaiveDate, newest: Option<NaiveDate>) -> Option<Odd> {
    if today.year() < FIRST_YEAR {
        return Some(Odd::LongAgo);
    }
    let believed = today.checked_add_days(Days::new(APART)).unwrap_or(today);
    newest.filter(|newest| *newest > believed).map(|newest| Odd::Behind { newest })
}

impl Journey {
    /// The fault of a clock that says `now`, seen from all records, in the zone of `now`.
    pub fn odd_clock(&self, now: DateTime<FixedOffset>) -> Option<Odd> {
        let newest = self
            .latest(u64::try_from(now.timestamp_millis()).unwrap_or_default())
            .and_then(|hlc| i64::try_from(hlc.parts().0).ok());
        let newest = newest.and_then(DateTime::from_timestamp_millis);
        odd(now.date_naive(), newest.map(|newest| newest.with_timezone(now.offset()).date_naive()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        key::{By, Hlc, Id, Visibility},
        record::Record,
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_clock_is_believed_unless_it_is_before_what_was_written() {
        let newest = day("2026-11-22");
        for (today, expected) in [
            ("2026-11-22", None),
            // Another zone, or a clock that lags a little.
            ("2026-11-21", None),
            ("2026-11-20", Some(Odd::Behind { newest })),
            ("2025-11-01", Some(Odd::Behind { newest })),
            ("2019-12-31", Some(Odd::LongAgo)),
            ("1960-01-01", Some(Odd::LongAgo)),
            // They were away.
            ("2036-11-25", None),
            ("9999-12-31", None),
        ] {
            assert_eq!(odd(day(today), Some(newest)), expected, "{today}");
        }
        assert_eq!(odd(day("2026-11-22"), None), None);
        // What a clock of 1970 wrote says nothing about the right one.
        assert_eq!(odd(day("2026-11-22"), Some(day("1970-01-01"))), None);
    }

    #[test]
    fn the_ends_of_time_do_no_harm() {
        let ends = [NaiveDate::MIN, NaiveDate::MAX];
        for (today, newest) in ends.into_iter().flat_map(|today| ends.map(|newest| (today, newest))) {
            odd(today, Some(newest));
        }
    }

    #[test]
    fn the_newest_moment_counts_whoever_wrote_it() {
        let mut journey = Journey::default();
        let now: DateTime<FixedOffset> = "2026-11-22T00:30:00+01:00".parse().unwrap();
        let millis =
            |days: i64| u64::try_from((now + chrono::Duration::days(days)).timestamp_millis()).unwrap();
        for (days, expected) in
            [(-700, None), (0, None), (30, Some(Odd::Behind { newest: day("2026-12-22") }))]
        {
            let hlc = Hlc::new(millis(days), 0, "w");
            let (id, by, vis) = (Id::couple(), By::Both, Visibility::Shared);
            journey.apply(Record { id, by, vis, at: now, hlc, prev: vec![], body: None }, None);
            assert_eq!(journey.odd_clock(now), expected, "{days}");
        }
    }
}
