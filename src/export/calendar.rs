//! Days and rhythms as a calendar file (iCalendar, RFC 5545). It lies in a calendar that others may see: each entry says a
//! neutral word, its id tells nothing, and not even the program is named.

mod apart;

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus, Property};
use sha2::{Digest, Sha256};

use crate::{
    block::safe,
    journey::{agenda::Dated, when::When},
};

/// Settings of a calendar, besides its days.
#[derive(Debug, Clone)]
pub struct CalendarSettings<'a> {
    /// The word on every entry.
    pub title: &'a str,
    /// The hour, wherever the calendar is looked at.
    pub at: NaiveTime,
    /// Makes the ids of this folder's entries unlike those of any other.
    pub folder: &'a str,
    pub made: DateTime<Utc>,
}

/// How long an entry takes.
const MINUTES: i64 = 30;
/// How far ahead something of each year is written.
const YEARLY: Days = Days::new(366);
/// Calendars write a year with four digits; what lies before or behind these is a clock's mistake.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=9998;

/// The calendar as text. What lies outside the years a calendar can say is left out.
pub fn calendar(dated: &[Dated], settings: &CalendarSettings) -> String {
    let mut calendar = Calendar::empty();
    let head = [("VERSION", "2.0"), ("PRODID", "-//Calendar//EN"), ("CALSCALE", "GREGORIAN")];
    for (name, value) in head {
        calendar.append_property(Property::new(name, value));
    }
    let dated = apart::apart(dated, settings.made.date_naive());
    calendar.extend(dated.iter().filter_map(|dated| event(dated, settings)));
    calendar.to_string()
}

fn event(dated: &Dated, settings: &CalendarSettings) -> Option<Event> {
    let first = match dated.when {
        When::On(first) | When::Every { from: first, .. } | When::Yearly(first) => first,
    };
    let start = Some(first).filter(|first| YEARS.contains(&first.year()))?.and_time(settings.at);
    let title = safe(settings.title);
    let uid = uid(&dated.of, settings.folder);
    let mut alarm = Alarm::display(&title, Duration::zero());
    alarm.uid(&format!("{uid}-a")).timestamp(settings.made);
    let mut event = Event::with_uid(&uid);
    event.summary(&title).timestamp(settings.made).starts(start).ends(start + Duration::minutes(MINUTES));
    // Each export counts for more than the ones before: what was ended goes, and comes back where it goes on.
    event.sequence(u32::try_from(settings.made.timestamp() / 60).unwrap_or_default());
    if dated.cancelled {
        event.status(EventStatus::Cancelled);
    } else {
        event.alarm(alarm);
    }
    if let Some(rule) = rule(dated.when, settings) {
        event.add_property("RRULE", rule);
        let except = dated.except.iter().filter(|on| YEARS.contains(&on.year()));
        let except: Vec<_> = except.map(|on| local(on.and_time(settings.at))).collect();
        if !except.is_empty() {
            event.add_property("EXDATE", except.join(","));
        }
    }
    Some(event.done())
}

/// The same at each export. Who has the calendar but not the folder learns nothing from it.
fn uid(of: &str, folder: &str) -> String {
    let hash = Sha256::digest(format!("{folder}\n{of}"));
    hash[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An hour that is the same wherever the calendar is looked at.
fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// The rule of a rhythm. Each has an end: a calendar that nobody brings up to date stops ringing by itself.
fn rule(when: When, settings: &CalendarSettings) -> Option<String> {
    let until = |until: NaiveDate| format!(";UNTIL={}", local(until.and_time(settings.at)));
    let years = |first: NaiveDate| {
        let last = settings.made.date_naive().max(first).checked_add_days(YEARLY);
        last.filter(|last| YEARS.contains(&last.year())).map(until).unwrap_or_default()
    };
    match when {
        When::On(_) => None,
        When::Every { days, until: last, .. } => {
            let until = last.filter(|last| YEARS.contains(&last.year())).map(until);
            Some(format!("FREQ=DAILY;INTERVAL={}{}", days.max(1), until.unwrap_or_default()))
        }
        // In years without a 29 February it is the 28th, which is the last day then.
        When::Yearly(first) if (first.month(), first.day()) == (2, 29) => {
            Some(format!("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1{}", years(first)))
        }
        When::Yearly(first) => Some(format!("FREQ=YEARLY{}", years(first))),
    }
}

#[cfg(test)]
mod tests;
