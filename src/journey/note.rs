//! A note in the journal. Its words stay on disk until a page shows them; the journey knows only that it is there, and
//! which day it is about.

pub mod tags;

use std::{fmt, str::FromStr};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use memchr::memmem;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::Uuid;

use super::key::{By, Hlc, Id, IdParts, Location, Visibility, drawn_at};
use crate::{language::Catalogue, private::Private};

/// No text is longer than this, in bytes.
pub const MOST_BYTES: usize = 1 << 20;

/// The body of a note: `{"words":"…"}`, and before the words what its author said about it: `{"on":"2026-11-21",…}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// None where it is about the day on which it was begun, as in every line of an earlier version.
    #[serde(flatten)]
    pub about: Option<About>,
    pub words: Private,
}

impl Id {
    pub fn note(id: Uuid) -> Self {
        IdParts::Note(id).into()
    }
}

impl Note {
    /// A note about the day on which it is begun.
    pub fn of(words: impl Into<Private>) -> Self {
        Self { about: None, words: words.into() }
    }
}

/// The author's word about a note, beside the words in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    pub on: On,
    /// Tags that another program kept beside the words, without a sign before them. Those in the words are not among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Private>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub starred: bool,
}

impl About {
    /// A day without anything else.
    pub fn day(day: NaiveDate) -> Self {
        On { day, time: None }.into()
    }

    /// The day and the tags in the body of a line, as they stand there. Its words are not read.
    pub fn in_body(body: &str) -> Option<Self> {
        // A quote inside a text has a backslash before it, so that no words look like this.
        memmem::find(body.as_bytes(), br#""on":"#)?;
        serde_json::from_str(body).ok()
    }
}

impl From<On> for About {
    fn from(on: On) -> Self {
        Self { on, tags: vec![], starred: false }
    }
}

/// The day that a note is about, with the time of day where one is known: `2026-11-21` or `2026-11-21T22:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct On {
    pub day: NaiveDate,
    pub time: Option<NaiveTime>,
}

impl On {
    /// Its place among all moments. A day without a time comes behind all that was written on it.
    pub fn moment(self) -> NaiveDateTime {
        let last = NaiveTime::from_hms_milli_opt(23, 59, 59, 999);
        self.day.and_time(self.time.or(last).unwrap_or_default())
    }

    /// As people say it.
    pub fn said(self, say: Catalogue) -> String {
        let day = say.date_short(self.day);
        self.time.map_or_else(|| day.clone(), |time| say.journey_note_begun(&day, time))
    }
}

impl From<NaiveDateTime> for On {
    fn from(at: NaiveDateTime) -> Self {
        Self { day: at.date(), time: Some(at.time()) }
    }
}

impl fmt::Display for On {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.day)?;
        match self.time {
            None => Ok(()),
            Some(time) if time.second() == 0 => write!(f, "T{}", time.format("%H:%M")),
            Some(time) => write!(f, "T{}", time.format("%H:%M:%S")),
        }
    }
}

/// A text that is no day of the years 1 to 9999, or whose time is none.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is no day")]
pub struct NoDay;

impl FromStr for On {
    type Err = NoDay;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (day, time) = text.split_once(['T', ' ']).map_or((text, None), |(day, time)| (day, Some(time)));
        let day = day.parse::<NaiveDate>().ok().filter(|day| (1..=9999).contains(&day.year()));
        let time = time.map(str::parse).transpose().map_err(|_| NoDay)?;
        day.map(|day| Self { day, time }).ok_or(NoDay)
    }
}

impl Serialize for On {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for On {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<str>::deserialize(d)?.parse().map_err(de::Error::custom)
    }
}

/// A note without its words.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteHead {
    pub by: By,
    pub vis: Visibility,
    /// The place of its words on the disk; none while they are being saved.
    pub location: Option<Location>,
    pub gone: bool,
    pub said: Option<Box<SaidAbout>>,
}

/// The word of one version of a note about it. A version that says nothing, of a program that knew of no days, takes away
/// nothing: the newest one that says something counts.
#[derive(Debug, Clone, PartialEq)]
pub struct SaidAbout {
    pub hlc: Hlc,
    pub about: About,
}

impl NoteHead {
    pub fn about(&self) -> Option<&About> {
        self.said.as_ref().map(|said| &said.about)
    }
}

/// When a note was begun, which its id keeps; 1970 where the id was made by hand.
pub fn begun(id: Uuid) -> DateTime<Utc> {
    drawn_at(id).unwrap_or_default()
}

/// The day and time at which a note was begun, on a clock of this zone.
pub fn begun_on(id: Uuid, zone: FixedOffset) -> On {
    begun(id).with_timezone(&zone).naive_local().into()
}
