//! A pause: a return time that was named before leaving, so that it is a pause and not a going away.

use chrono::{DateTime, Days, FixedOffset, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::key::{Id, IdParts};

/// No pause is shorter: at least so long lets a body settle.
pub const LEAST: TimeDelta = TimeDelta::minutes(20);

/// So long before its end a pause is shown as a clock that runs, and is nobody's idle time.
pub const SOON: TimeDelta = TimeDelta::hours(1);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// When they said they would be back.
    pub until: DateTime<FixedOffset>,
    /// True where a time of the day was named: then the clock on the wall decides, also when it was changed meanwhile,
    /// as on the nights in spring and autumn. Else so many minutes were named, and those pass.
    #[serde(default)]
    pub by_the_wall: bool,
    /// True once they came back, or let it be.
    #[serde(default)]
    pub over: bool,
}

impl Id {
    pub fn pause(id: Uuid) -> Self {
        IdParts::Pause(id).into()
    }
}

impl Pause {
    /// Back in so many minutes, 20 at least.
    pub fn of_minutes(now: DateTime<FixedOffset>, minutes: i64) -> Option<Self> {
        let until = now.checked_add_signed(TimeDelta::minutes(minutes).max(LEAST))?;
        Some(Self { until, by_the_wall: false, over: false })
    }

    /// Back tomorrow at this time of the day.
    pub fn until_tomorrow(now: DateTime<FixedOffset>) -> Option<Self> {
        Some(Self { until: now.checked_add_days(Days::new(1))?, by_the_wall: true, over: false })
    }

    /// Back when it is next so late; none where that is sooner than in 20 minutes.
    pub fn until_time(now: DateTime<FixedOffset>, time: NaiveTime) -> Option<Self> {
        let wall = now.naive_local();
        let today = wall.date().and_time(time);
        let until = if today > wall { today } else { today.checked_add_days(Days::new(1))? };
        let until = until.and_local_timezone(*now.offset()).single()?;
        (until - now >= LEAST).then_some(Self { until, by_the_wall: true, over: false })
    }

    /// How long it still is; less than nothing once the time has come.
    pub fn left(&self, now: DateTime<FixedOffset>) -> TimeDelta {
        match self.by_the_wall {
            true => self.until.naive_local() - now.naive_local(),
            false => self.until - now,
        }
    }
}

/// A time of the day as somebody types it: `21:30`, `9.05`, `21 30`, `7`.
pub fn time_of(words: &str) -> Option<NaiveTime> {
    let mut numbers = words.trim().split([':', '.', ' ', 'h']).filter(|number| !number.is_empty());
    let hour = numbers.next()?.parse().ok()?;
    let minute = numbers.next().map_or(Some(0), |minute| minute.parse().ok())?;
    numbers.next().is_none().then(|| NaiveTime::from_hms_opt(hour, minute, 0)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<FixedOffset> {
        time.parse().unwrap()
    }

    #[test]
    fn minutes_pass_and_times_of_the_day_come_also_when_the_clocks_are_changed() {
        // The night in which 3:00 in summer time becomes 2:00.
        let (before, after) = (at("2026-10-25T02:50:00+02:00"), at("2026-10-25T02:05:00+01:00"));
        let short = Pause::of_minutes(before, 20).unwrap();
        assert_eq!(short.left(after), TimeDelta::minutes(5));
        let evening = Pause::until_tomorrow(at("2026-10-24T21:30:00+02:00")).unwrap();
        assert_eq!(evening.left(at("2026-10-25T21:30:00+01:00")), TimeDelta::zero(), "25 hours later");
        let spring = Pause::until_tomorrow(at("2026-03-28T21:30:00+01:00")).unwrap();
        assert_eq!(spring.left(at("2026-03-29T21:30:00+02:00")), TimeDelta::zero(), "23 hours later");
    }

    #[test]
    fn a_named_time_is_the_next_one_and_never_too_soon() {
        let now = at("2026-11-22T21:30:00+01:00");
        for (time, until) in [
            ("21:50", Some("2026-11-22T21:50:00+01:00")),
            ("23:59", Some("2026-11-22T23:59:00+01:00")),
            ("9:00", Some("2026-11-23T09:00:00+01:00")),
            ("21:30", Some("2026-11-23T21:30:00+01:00")),
            ("21:31", None),
            ("21:49", None),
        ] {
            let pause = Pause::until_time(now, time_of(time).unwrap());
            assert_eq!(pause.map(|pause| pause.until), until.map(at), "{time}");
        }
        assert_eq!(Pause::of_minutes(now, 5).unwrap().left(now), LEAST);
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (words, time) in [
            ("21:30", Some((21, 30))),
            (" 9.05 ", Some((9, 5))),
            ("21 30", Some((21, 30))),
            ("21h30", Some((21, 30))),
            ("7", Some((7, 0))),
            ("24:00", None),
            ("12:60", None),
            ("12:30:10", None),
            ("soon", None),
            ("", None),
        ] {
            let time = time.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
            assert_eq!(time_of(words), time, "{words:?}");
        }
    }

    #[test]
    fn pauses_of_earlier_versions_still_read() {
        let pause: Pause = serde_json::from_str(r#"{"until":"2026-11-22T21:50:00+01:00"}"#).unwrap();
        assert_eq!(pause, Pause { until: at("2026-11-22T21:50:00+01:00"), by_the_wall: false, over: false });
    }
}
