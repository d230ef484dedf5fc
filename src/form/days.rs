//! Choosing a day: one of the next, or one that is typed.

use chrono::{Datelike, Days, NaiveDate};

use crate::{
    language::{Catalogue, DaysDue},
    private::Private,
};

/// Why what was typed is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    /// The words do not read as a day.
    Unread,
    Behind,
    /// The day has not come yet.
    Ahead,
    /// The day is the same as now.
    Same,
    /// Something was said of that day, and would stand in for what is still to be said.
    Said,
}

/// Years beside these are a slip of the finger.
const KNOWN_YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// An offered day, with its label.
pub type Offer = (String, NaiveDate);

/// So many days from today on are offered by name.
const NEAR: u64 = 7;
/// Then days some weeks ahead.
const WEEKS: [u64; 3] = [7, 14, 28];
/// A year beyond this is a slip of the finger.
const YEARS: i32 = 10;

/// The weekday and the date; the year too, where it is not far from certain.
pub fn date(say: Catalogue, day: NaiveDate, today: NaiveDate) -> String {
    let far = (day - today).num_days().abs() > 180 && day.year() != today.year();
    if far { say.weekday_date(day) } else { say.weekday(day) }
}

/// When something is or was meant to be, never that it is late; and the day, by its name alone where it was in the last
/// week.
pub(crate) fn due(say: Catalogue, day: NaiveDate, today: NaiveDate) -> (DaysDue, String) {
    let date = || date(say, day, today);
    match (today - day).num_days() {
        0 => (DaysDue::Today, String::new()),
        1..7 => (DaysDue::Past, say.weekday_name(day)),
        7.. => (DaysDue::Past, date()),
        _ => (DaysDue::Ahead, date()),
    }
}

/// The day that was typed, as 2026-12-03.
pub fn typed(words: &Private) -> Option<NaiveDate> {
    words.expose().trim().parse::<NaiveDate>().ok().filter(|day| KNOWN_YEARS.contains(&day.year()))
}

/// The next days, from today or from tomorrow on.
pub fn near(say: Catalogue, today: NaiveDate, with_today: bool) -> Vec<Offer> {
    let first = u64::from(!with_today);
    let days = (first..first + NEAR).filter_map(|ahead| today.checked_add_days(Days::new(ahead)));
    let label = |day: NaiveDate| match (day - today).num_days() {
        0 => say.days_today(day),
        1 => say.days_tomorrow(day),
        _ => say.weekday(day),
    };
    days.map(|day| (label(day), day)).collect()
}

/// Today and the days before it.
pub fn past(say: Catalogue, today: NaiveDate) -> Vec<Offer> {
    let days = (0..NEAR).filter_map(|back| today.checked_sub_days(Days::new(back)));
    let label = |day: NaiveDate| match (today - day).num_days() {
        0 => say.days_today(day),
        1 => say.days_yesterday(day),
        _ => say.weekday(day),
    };
    days.map(|day| (label(day), day)).collect()
}

/// In one, two and four weeks; `first` (a number of days) leads, where there is one.
pub fn weeks(say: Catalogue, today: NaiveDate, first: Option<u64>) -> Vec<Offer> {
    let others = WEEKS.into_iter().filter(|days| Some(*days) != first);
    let offer = |ahead| {
        let day = today.checked_add_days(Days::new(ahead))?;
        Some((say.days_ahead(usize::try_from(ahead).ok()?, &date(say, day, today)), day))
    };
    first.into_iter().chain(others).filter_map(offer).collect()
}

/// The sentence above the field, by which days are taken.
pub fn hint(say: Catalogue, until: Option<NaiveDate>, today: NaiveDate, wrong: Option<NoDay>) -> String {
    let was = until.is_some_and(|until| until <= today);
    let ahead = today.checked_add_days(Days::new(10)).unwrap_or(today);
    let example = if was { today } else { ahead }.to_string();
    match wrong {
        None => say.days_hint(&example),
        Some(NoDay::Unread) if !was => say.days_unread(&example),
        // Where only a day that was is asked for, it is the example too.
        Some(NoDay::Unread | NoDay::Ahead) => say.days_unread_past(&today.to_string()),
        Some(NoDay::Same) => say.days_same().to_owned(),
        Some(NoDay::Said) => say.days_said().to_owned(),
        Some(NoDay::Behind) => say.days_behind().to_owned(),
    }
}

/// The day that was typed, no earlier than `from`, and no later than `until`; without `until`, within ten years.
pub fn parse(words: &Private, from: NaiveDate, until: Option<NaiveDate>) -> Result<NaiveDate, NoDay> {
    let day = typed(words).ok_or(NoDay::Unread)?;
    match until {
        _ if day < from => Err(NoDay::Behind),
        Some(until) if day > until => Err(NoDay::Ahead),
        None if day.year() > from.year() + YEARS => Err(NoDay::Unread),
        _ => Ok(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_typed_day_is_taken_or_answered_kindly() {
        let today = day("2026-11-22");
        for (typed, found) in [
            ("2026-12-03", Ok(day("2026-12-03"))),
            (" 2026-11-22\n", Ok(today)),
            ("2026-11-21", Err(NoDay::Behind)),
            ("2026-02-30", Err(NoDay::Unread)),
            ("by Friday", Err(NoDay::Unread)),
            ("", Err(NoDay::Unread)),
            ("2126-12-03", Err(NoDay::Unread)),
            ("+262142-12-31", Err(NoDay::Unread)),
        ] {
            assert_eq!(parse(&typed.into(), today, None), found, "{typed:?}");
        }
    }

    #[test]
    fn the_hint_shows_a_day_that_would_be_taken() {
        let today = day("2026-11-22");
        for (until, like) in [
            (None, "like 2026-12-02."),
            (Some(NaiveDate::MAX), "like 2026-12-02."),
            (Some(today), "like 2026-11-22."),
        ] {
            for wrong in [None, Some(NoDay::Unread)] {
                let hint = hint(Catalogue::ENGLISH, until, today, wrong);
                assert!(hint.ends_with(like), "{hint}");
            }
        }
    }

    #[test]
    fn a_day_is_said_as_people_say_it_and_nothing_is_ever_late() {
        use DaysDue::*;
        let today = day("2026-11-22");
        for (on, was) in [
            ("2026-11-22", (Today, "")),
            ("2026-11-21", (Past, "Saturday")),
            ("2026-11-16", (Past, "Monday")),
            ("2026-11-15", (Past, "Sunday 15 November")),
            ("2025-12-31", (Past, "Wednesday 31 December 2025")),
            ("2026-11-23", (Ahead, "Monday 23 November")),
            ("2027-01-03", (Ahead, "Sunday 3 January")),
            ("2027-11-22", (Ahead, "Monday 22 November 2027")),
        ] {
            let (meant, said) = due(Catalogue::ENGLISH, day(on), today);
            assert_eq!((meant, &*said), was);
        }
        for end in [NaiveDate::MIN, NaiveDate::MAX] {
            for (on, today) in [(end, today), (today, end)] {
                assert!(!due(Catalogue::ENGLISH, on, today).1.is_empty());
            }
        }
    }

    #[test]
    fn a_typed_day_reads_or_does_not() {
        for (words, read_as) in [
            ("2026-12-03", Some("2026-12-03")),
            (" 2024-02-29\n", Some("2024-02-29")),
            ("2026-02-29", None),
            ("0026-12-03", None),
            ("9999-12-03", None),
            ("3 December", None),
            ("", None),
        ] {
            assert_eq!(typed(&words.into()), read_as.map(day), "{words:?}");
        }
    }
}
