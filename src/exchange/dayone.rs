//! The JSON of Day One: `{"metadata":{…},"entries":[{"uuid":"…","creationDate":"2026-11-21T21:30:00Z",
//! "timeZone":"Europe/Berlin","text":"…","tags":["work"],"starred":true,"location":{…},"weather":{…},"photos":[…]}]}`.
//! Moments are in UTC; the day of an entry is that of the clock where it was written.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};
use serde::{Deserialize, de::IgnoredAny};

use super::{
    Behind, JournalProgram, LeftOut, Misread, Raw, Read,
    json::{self, Fields, Object},
};
use crate::{
    journey::note::{About, On, tags},
    private::Private,
};

/// Fields that say how an entry was made.
const PASSED: [&str; 8] = [
    "modifiedDate",
    "creationDevice",
    "creationDeviceModel",
    "creationDeviceType",
    "creationOSName",
    "creationOSVersion",
    "duration",
    "editingTime",
];

/// Lists of things that are no words.
const LISTS: [(&str, LeftOut); 4] = [
    ("photos", LeftOut::Photos),
    ("videos", LeftOut::Videos),
    ("pdfAttachments", LeftOut::Documents),
    ("sketches", LeftOut::Drawings),
];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    place_name: Option<Private>,
    locality_name: Option<Private>,
    administrative_area: Option<Private>,
    country: Option<Private>,
    latitude: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Weather {
    conditions_description: Option<Private>,
    temperature_celsius: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Recording {
    title: Option<Private>,
    transcription: Option<Private>,
}

#[derive(Deserialize)]
struct RichText {
    #[serde(default)]
    contents: Vec<RichPiece>,
}

#[derive(Deserialize)]
struct RichPiece {
    #[serde(default)]
    text: Private,
}

pub fn read(entries: Vec<Object<'_>>) -> Result<Read, Misread> {
    let mut left = BTreeMap::new();
    let raws = (1..).zip(entries).map(|(nth, entry)| raw(Fields::new(entry, nth), &mut left));
    let raws = raws.collect::<Result<_, _>>()?;
    Ok((JournalProgram::DayOne, raws, left))
}

fn raw(mut fields: Fields<'_>, left: &mut BTreeMap<LeftOut, usize>) -> Result<Raw, Misread> {
    let on = on(&mut fields)?;
    let words = words(&mut fields)?;
    let tags = tags::beside(&fields.take::<Vec<Private>>("tags")?.unwrap_or_default(), &words);
    let about = About { on, tags, starred: fields.take("starred")?.unwrap_or_default() };
    let behind = behind(&mut fields, left)?;
    for (field, what) in LISTS {
        let list: Vec<IgnoredAny> = fields.take(field)?.unwrap_or_default();
        *left.entry(what).or_default() += list.len();
    }
    let id = Some(fields.need("uuid")?);
    fields.pass(&PASSED);
    *left.entry(LeftOut::Details).or_default() += fields.rest();
    Ok(Raw { id, about, words, behind })
}

/// The text of an entry that is not its words.
fn behind(fields: &mut Fields<'_>, left: &mut BTreeMap<LeftOut, usize>) -> Result<Vec<Behind>, Misread> {
    let mut behind = vec![];
    if let Some(location) = fields.take::<Location>("location")? {
        *left.entry(LeftOut::Positions).or_default() += usize::from(location.latitude.is_some());
        behind.extend(place(&location).map(Behind::Place));
    }
    if let Some(weather) = fields.take::<Weather>("weather")? {
        *left.entry(LeftOut::Weather).or_default() += usize::from(weather.temperature_celsius.is_some());
        behind.extend(weather.conditions_description.map(Behind::Weather));
    }
    let recordings: Vec<Recording> = fields.take("audios")?.unwrap_or_default();
    *left.entry(LeftOut::Recordings).or_default() += recordings.len();
    for Recording { title, transcription } in recordings {
        behind.extend([title, transcription].into_iter().flatten().map(Behind::Spoken));
    }
    behind.retain(|behind| !behind.words().trim().is_empty());
    Ok(behind)
}

/// The names of a place, from the nearest on; the same name once.
fn place(location: &Location) -> Option<Private> {
    let Location { place_name, locality_name, administrative_area, country, .. } = location;
    let mut names: Vec<&str> = vec![];
    for name in [place_name, locality_name, administrative_area, country].into_iter().flatten() {
        if !name.is_blank() && !names.contains(&name.expose().trim()) {
            names.push(name.expose().trim());
        }
    }
    (!names.is_empty()).then(|| names.join(", ").into())
}

/// The day and time of an entry on the clock where it was written; one of a whole day has no time.
fn on(fields: &mut Fields<'_>) -> Result<On, Misread> {
    let moment: String = fields.need("creationDate")?;
    let moment = DateTime::parse_from_rfc3339(&moment).map_err(|_| fields.wrong("creationDate"))?;
    let zone: Option<String> = fields.take("timeZone")?;
    let is_all_day = fields.take::<bool>("isAllDay")? == Some(true);
    let local = On::from(local(moment.to_utc(), zone.as_deref()));
    let on = On { time: local.time.filter(|_| !is_all_day), ..local };
    // No note can name a day of other years.
    on.to_string().parse().map_err(|_| fields.wrong("creationDate"))
}

/// The time on a clock in the zone of this name; in UTC where this machine does not know the zone.
fn local(moment: DateTime<Utc>, zone: Option<&str>) -> NaiveDateTime {
    let offset = zone.filter(|zone| is_zone(zone)).and_then(|zone| {
        let zone = tz::TimeZone::from_posix_tz(zone).ok()?;
        FixedOffset::east_opt(zone.find_local_time_type(moment.timestamp()).ok()?.ut_offset())
    });
    offset.map_or(moment.naive_utc(), |offset| moment.with_timezone(&offset).naive_local())
}

/// True for the name of a zone, which is never the path of any other file.
fn is_zone(name: &str) -> bool {
    name.split('/').all(|part| part.starts_with(|first: char| first.is_ascii_alphabetic()))
}

/// The text of an entry; where it has none, that of its other form.
fn words(fields: &mut Fields<'_>) -> Result<Private, Misread> {
    let text: Option<Private> = fields.take("text")?;
    let rich: Option<Private> = fields.take("richText")?;
    match (text.filter(|text| !text.is_blank()), rich) {
        (Some(text), _) => Ok(text.expose().into()),
        (None, None) => Ok(Private::default()),
        (None, Some(rich)) => {
            let RichText { contents } = json::parse(rich.expose()).map_err(|_| fields.wrong("richText"))?;
            let pieces: Vec<_> = contents.iter().map(|piece| piece.text.expose()).collect();
            Ok(pieces.concat().into())
        }
    }
}
