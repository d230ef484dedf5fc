//! How days are said, and how one is typed.

use chrono::{Datelike, NaiveDate};

use crate::private::Private;

/// Years beside these are a slip of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// The weekday and the date; the year too, where it is not far from certain.
pub fn date(day: NaiveDate, today: NaiveDate) -> String {
    let far = (day - today).num_days().abs() > 180 && day.year() != today.year();
    day.format(if far { "%A %-d %B %Y" } else { "%A %-d %B" }).to_string()
}

/// When something is or was meant to be: never late, only for an earlier day.
pub fn meant(day: NaiveDate, today: NaiveDate) -> String {
    match (today - day).num_days() {
        0 => "for today".to_owned(),
        1..7 => format!("was for {}", day.format("%A")),
        days if days < 0 => format!("for {}", date(day, today)),
        _ => format!("was for {}", date(day, today)),
    }
}

/// The day that was typed, as 2026-12-03.
pub fn typed(words: &Private) -> Option<NaiveDate> {
    words.expose().trim().parse::<NaiveDate>().ok().filter(|day| YEARS.contains(&day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_said_as_people_say_it_and_nothing_is_ever_late() {
        let today = day("2026-11-22");
        for (on, was) in [
            ("2026-11-22", "for today"),
            ("2026-11-21", "was for Saturday"),
            ("2026-11-16", "was for Monday"),
            ("2026-11-15", "was for Sunday 15 November"),
            ("2025-12-31", "was for Wednesday 31 December 2025"),
            ("2026-11-23", "for Monday 23 November"),
        ] {
            assert_eq!(meant(day(on), today), was);
        }
        for end in [NaiveDate::MIN, NaiveDate::MAX] {
            assert!(!meant(end, today).is_empty() && !meant(today, end).is_empty());
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
