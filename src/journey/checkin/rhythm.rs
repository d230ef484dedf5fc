//! How one check-in follows another: every week, and once the closing pages are behind them less often, for good.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::super::when::When;

/// How far apart check-ins lie. Whole weeks, so that they stay on one weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    Weekly,
    /// Every three months, for a year after the closing: when help ends, trust can slide back.
    Quarterly,
    HalfYearly,
}

/// A year in whole weeks: four quarters.
const YEAR: u64 = 364;
/// Every so many weekly check-ins there is time to look at the month.
const A_MONTH: usize = 4;
/// A day that is chosen for the next one lies no further off than this from the usual weekday.
const NEAR: u64 = 3;

impl Pace {
    /// The pace after a check-in on `last`; `walked` is the day on which the closing pages were behind them.
    pub fn after(last: NaiveDate, walked: Option<NaiveDate>) -> Self {
        match walked {
            None => Self::Weekly,
            Some(walked) if last < later(walked, YEAR) => Self::Quarterly,
            Some(_) => Self::HalfYearly,
        }
    }

    pub fn days(self) -> u16 {
        match self {
            Self::Weekly => 7,
            Self::Quarterly => 91,
            Self::HalfYearly => 182,
        }
    }
}

/// The next check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Past where it was missed. A missed one is no debt: it is due until they meet again.
    pub on: NaiveDate,
    /// The longer form, which looks at the weeks behind.
    pub long: bool,
    pub pace: Pace,
}

impl Due {
    /// The days of this one and of those after it, as a calendar says it.
    pub fn rhythm(self) -> When {
        When::Every { from: self.on, days: self.pace.days(), until: None }
    }

    /// How many weeks they were away, where at least one check-in was left out.
    pub fn weeks_away(self, last: NaiveDate, today: NaiveDate) -> Option<usize> {
        (today >= later(self.on, 7))
            .then(|| usize::try_from((today - last).num_days() / 7).unwrap_or_default())
    }
}

/// When they look up next. `days` are those of all check-ins so far, in order; `chosen` is the day they named for the
/// next one, which wins; `walked` is the day on which the closing pages were behind them. None before the first, unless
/// they have walked the whole path.
pub fn next_due(days: &[NaiveDate], chosen: Option<NaiveDate>, walked: Option<NaiveDate>) -> Option<Due> {
    let last = days.last().copied();
    let from = last.max(walked)?;
    let pace = Pace::after(from, walked);
    let paced = later(from, pace.days().into());
    let chosen = chosen.filter(|chosen| last.is_none_or(|last| *chosen > last));
    let on = chosen.unwrap_or_else(|| last.map_or(paced, |last| on_weekday(paced, last.weekday())));
    let long = pace != Pace::Weekly || (days.len() + 1).is_multiple_of(A_MONTH);
    Some(Due { on, long, pace })
}

/// True when a check-in was left out between two that follow one another: the next one was due, and the one after it too.
/// The next one is due where the pace of the time puts it, or on the later day they had chosen.
pub fn left_out(
    [before, next]: [NaiveDate; 2],
    chosen: Option<NaiveDate>,
    walked: Option<NaiveDate>,
) -> bool {
    let late = |walked, on| {
        let due = next_due(&[before], None, walked);
        due.is_some_and(|due| {
            on >= later(chosen.map_or(due.on, |chosen| chosen.max(due.on)), due.pace.days().into())
        })
    };
    // Every week until the closing pages are behind them, and less often from then on.
    let walked = walked.filter(|walked| *walked < next);
    late(None, walked.unwrap_or(next)) || late(walked, next)
}

/// True when the check-in that is held on the last of these days is a long one.
pub fn is_long(days: &[NaiveDate], walked: Option<NaiveDate>) -> bool {
    match days.split_last() {
        Some((on, before)) => {
            walked.is_some_and(|walked| walked <= *on) || (before.len() + 1).is_multiple_of(A_MONTH)
        }
        None => false,
    }
}

/// Days to choose the next one from, after a check-in on `today`: the same weekday at this pace first, then the weekday
/// that is usual for them, then others in order. Never a day that is gone.
pub fn days_to_choose(today: NaiveDate, days: &[NaiveDate], pace: Pace) -> Vec<NaiveDate> {
    let first = later(today, pace.days().into());
    let usual = usual_weekday(days).map(|weekday| on_weekday(first, weekday));
    let others: &[u64] = match pace {
        Pace::Weekly => &[4, 5, 6, 7, 8, 9, 10, 14],
        Pace::Quarterly | Pace::HalfYearly => &[7, 14, 28, 91, 182],
    };
    let others = others.iter().map(|days| later(today, *days));
    let mut all = vec![];
    for day in [Some(first), usual].into_iter().flatten().chain(others) {
        if day > today && !all.contains(&day) {
            all.push(day);
        }
    }
    all
}

/// The weekday on which most of these days fell; of two, the one that was used last.
fn usual_weekday(days: &[NaiveDate]) -> Option<Weekday> {
    let count = |weekday| days.iter().filter(|day| day.weekday() == weekday).count();
    days.iter().map(Datelike::weekday).max_by_key(|weekday| count(*weekday))
}

/// The day with this weekday that lies nearest.
fn on_weekday(near: NaiveDate, weekday: Weekday) -> NaiveDate {
    let first = near.checked_sub_days(Days::new(NEAR)).unwrap_or(near);
    later(first, u64::from(weekday.days_since(first.weekday())))
}

/// At the end of the calendar time stands still.
fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn weeks(first: &str, count: u64) -> Vec<NaiveDate> {
        (0..count).map(|week| later(day(first), 7 * week)).collect()
    }

    #[test]
    fn when_they_look_up_next() {
        use Pace::*;
        let sunday = "2026-11-22";
        for (days, chosen, walked, on, long, pace) in [
            // The first, and weekly from then on.
            (weeks(sunday, 1), None, None, "2026-11-29", false, Weekly),
            // The fourth of them is a long one.
            (weeks(sunday, 3), None, None, "2026-12-13", true, Weekly),
            (weeks(sunday, 4), None, None, "2026-12-20", false, Weekly),
            (weeks(sunday, 7), None, None, "2027-01-10", true, Weekly),
            // A day that they chose wins, and one that lies behind does not count.
            (weeks(sunday, 1), Some("2026-12-02"), None, "2026-12-02", false, Weekly),
            (weeks(sunday, 2), Some("2026-11-29"), None, "2026-12-06", false, Weekly),
            // Once the path is walked: three months, on the same weekday, and always long.
            (weeks(sunday, 1), None, Some(sunday), "2027-02-21", true, Quarterly),
            (weeks(sunday, 1), None, Some("2026-11-25"), "2027-02-21", true, Quarterly),
            (weeks(sunday, 1), None, Some("2026-12-31"), "2027-04-04", true, Quarterly),
            (weeks(sunday, 1), Some("2026-11-29"), Some("2026-11-25"), "2026-11-29", true, Quarterly),
            // The last quarter, and from then on half a year.
            (weeks("2027-08-22", 1), None, Some(sunday), "2027-11-21", true, Quarterly),
            (weeks("2027-11-21", 1), None, Some(sunday), "2028-05-21", true, HalfYearly),
            (weeks("2029-11-25", 1), None, Some(sunday), "2030-05-26", true, HalfYearly),
            // Nobody ever checked in, but the path is walked.
            (vec![], None, Some(sunday), "2027-02-21", true, Quarterly),
        ] {
            let due = next_due(&days, chosen.map(day), walked.map(day));
            assert_eq!(due, Some(Due { on: day(on), long, pace }), "{days:?} {chosen:?} {walked:?}");
        }
        assert_eq!(next_due(&[], None, None), None, "nothing is due before they began");
    }

    #[test]
    fn the_one_that_is_held_is_as_long_as_was_said_before() {
        for (count, long) in [(1, false), (3, false), (4, true), (5, false), (8, true)] {
            let days = weeks("2026-11-22", count);
            assert_eq!(is_long(&days, None), long, "{count}");
            assert_eq!(next_due(&days[..days.len() - 1], None, None).is_some_and(|due| due.long), long);
        }
        assert!(is_long(&weeks("2026-11-22", 1), Some(day("2026-11-22"))));
        assert!(!is_long(&weeks("2026-11-22", 1), Some(day("2026-11-23"))));
    }

    #[test]
    fn a_missed_week_is_weeks_away_and_nothing_else() {
        let days = weeks("2026-11-22", 1);
        let due = next_due(&days, None, None).unwrap();
        for (today, weeks) in [
            ("2026-11-29", None),
            ("2026-12-05", None),
            ("2026-12-06", Some(2)),
            ("2026-12-13", Some(3)),
            ("2020-01-01", None),
        ] {
            assert_eq!(due.weeks_away(days[0], day(today)), weeks, "{today}");
        }
    }

    #[test]
    fn a_check_in_is_left_out_when_two_turns_of_its_time_went_by() {
        let before = "2026-11-22";
        for (next, chosen, walked, expected) in [
            ("2026-12-05", None, None, false),
            ("2026-12-06", None, None, true),
            // They had chosen to meet after two weeks, and came a little later; or sooner, which asks for nothing more.
            ("2026-12-12", Some("2026-12-06"), None, false),
            ("2026-12-13", Some("2026-12-06"), None, true),
            ("2026-12-05", Some("2026-11-26"), None, false),
            // Three months apart, from the day on which the path was walked.
            ("2027-05-22", None, Some(before), false),
            ("2027-05-23", None, Some(before), true),
            ("2027-05-22", None, Some("2026-11-28"), false),
            // Weeks were left out before it was walked, or it was walked only later.
            ("2027-02-21", None, Some("2026-12-06"), true),
            ("2026-12-06", None, Some("2026-12-06"), true),
            // Half a year apart, a year later.
            ("2027-11-20", None, Some("2025-11-22"), false),
            ("2027-11-21", None, Some("2025-11-22"), true),
        ] {
            let found = left_out([day(before), day(next)], chosen.map(day), walked.map(day));
            assert_eq!(found, expected, "{next} {chosen:?} {walked:?}");
        }
    }

    #[test]
    fn the_same_weekday_is_offered_first_then_the_usual_one() {
        let mut days = weeks("2026-11-08", 2);
        let monday = day("2026-11-23");
        days.push(monday);
        let offered = days_to_choose(monday, &days, Pace::Weekly);
        let expected = ["2026-11-30", "2026-11-29", "2026-11-27", "2026-11-28", "2026-12-01"];
        assert_eq!(offered[..5], expected.map(day));
        assert_eq!(offered.last(), Some(&day("2026-12-07")));
        let offered = days_to_choose(monday, &days, Pace::Quarterly);
        assert_eq!(offered[..3], ["2027-02-22", "2027-02-21", "2026-11-30"].map(day));
    }

    #[test]
    fn the_ends_of_time_do_no_harm() {
        for end in [NaiveDate::MIN, NaiveDate::MAX] {
            assert!(next_due(&[end], None, Some(end)).is_some());
            days_to_choose(end, &[end], Pace::HalfYearly);
            left_out([NaiveDate::MIN, NaiveDate::MAX], Some(end), Some(end));
        }
    }
}
