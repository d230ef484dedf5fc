//! A record: the newest version of one thing, one line of JSON.
//!
//! ```text
//! {"v":1,"n":42,"id":"answer/…","kind":"answer","by":"first","vis":"shared","at":"…","hlc":"…","prev":[],"body":{…},"sum":"9f3c21aa"}
//! ```
//! `n`, `sum` and the file belong to the store; what the rest means belongs here.

use std::fmt;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::{
    Unread,
    answer::Answer,
    breach::Breach,
    couple::{Couple, Person},
    note::Note,
    plan::Plan,
    progress::Progress,
    summary::{Approval, Pick},
};
use crate::guide::Sort;

/// One of the two places in a couple.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Seat {
    First,
    Second,
}

impl Seat {
    pub const BOTH: [Self; 2] = [Self::First, Self::Second];

    pub fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }
}

/// Who wrote a record: one seat, or both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    First,
    Second,
    Both,
}

impl By {
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Both => "both",
        }
    }

    /// True when `seat` is an author.
    pub fn includes(self, seat: Seat) -> bool {
        self == Self::Both || self == By::from(seat)
    }
}

impl From<Seat> for By {
    fn from(seat: Seat) -> Self {
        match seat {
            Seat::First => Self::First,
            Seat::Second => Self::Second,
        }
    }
}

/// Who may read a record. An unknown value is private.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    Private,
    Sealed,
    Shared,
}

impl<'de> Deserialize<'de> for Visibility {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Ok(match &*std::borrow::Cow::<str>::deserialize(d)? {
            "shared" => Self::Shared,
            "sealed" => Self::Sealed,
            _ => Self::Private,
        })
    }
}

/// What a record is about, its kind first: `note/<uuid>`, `progress/<practice>/<breach or ->/<round>/<seat>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    pub fn couple() -> Self {
        Self("couple".into())
    }

    pub fn seat(seat: Seat) -> Self {
        Self(format!("seat/{}", seat.name()))
    }

    pub fn breach(id: Uuid) -> Self {
        Self(format!("breach/{id}"))
    }

    /// `question` is a question's id, or `<page>.<part>.<box>`; `breach` is none for what belongs to the couple.
    pub fn answer(question: &str, breach: Option<Uuid>, round: u32, by: By) -> Self {
        Self(format!("answer/{question}/{}/{round}/{}", breach_part(breach), by.name()))
    }

    pub fn progress(chapter: &str, breach: Option<Uuid>, round: u32, seat: Seat) -> Self {
        Self(format!("progress/{chapter}/{}/{round}/{}", breach_part(breach), seat.name()))
    }

    pub fn note(id: Uuid) -> Self {
        Self(format!("note/{id}"))
    }

    pub fn plan(sort: Sort, id: Uuid) -> Self {
        Self(format!("{}/{id}", sort.name()))
    }

    pub fn pick(summary: &str, item: &Id) -> Self {
        Self(format!("pick/{summary}/{item}"))
    }

    pub fn approval(summary: &str, seat: Seat) -> Self {
        Self(format!("approval/{summary}/{}", seat.name()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The word before the first `/`.
    pub fn kind(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }

    /// The uuid of a note, a breach or a plan.
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.split_once('/').and_then(|(_, rest)| rest.parse().ok())
    }
}

fn breach_part(breach: Option<Uuid>) -> String {
    breach.map_or_else(|| "-".to_owned(), |id| id.to_string())
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A moment in the order of all writers: 48-bit milliseconds, a counter, the writer, all of fixed width, so that text
/// order is time order: `019ab3f2c4d5-0000-9a1b2c3d`. Kept in place: a start makes 100,000 of them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hlc {
    /// Zeros after the text keep the order.
    text: [u8; Self::MOST_BYTES],
    len: u8,
}

impl Hlc {
    const MOST_BYTES: usize = 31;

    pub fn new(millis: u64, counter: u16, writer: &str) -> Self {
        Self::from(&*format!("{:012x}-{counter:04x}-{writer}", millis & 0xffff_ffff_ffff))
    }

    /// Milliseconds since 1970, and the counter; zeros where the text is not an hlc.
    pub fn parts(&self) -> (u64, u16) {
        let text = self.as_str();
        let hex = |range| text.get(range).and_then(|part| u64::from_str_radix(part, 16).ok()).unwrap_or_default();
        (hex(0..12), u16::try_from(hex(13..17)).unwrap_or_default())
    }

    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.text[..usize::from(self.len)]).expect("an hlc is made of a text")
    }
}

impl From<&str> for Hlc {
    /// A text that is too long to be an hlc becomes an empty one.
    fn from(text: &str) -> Self {
        let text = if text.len() > Self::MOST_BYTES { "" } else { text };
        let mut bytes = [0; Self::MOST_BYTES];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Self { text: bytes, len: u8::try_from(text.len()).expect("it is at most 31") }
    }
}

impl fmt::Debug for Hlc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hlc({})", self.as_str())
    }
}

impl Serialize for Hlc {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Hlc {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Ok(Self::from(&*std::borrow::Cow::<str>::deserialize(d)?))
    }
}

/// A record in memory, whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    pub id: Id,
    pub by: By,
    pub vis: Visibility,
    /// For people. Order comes from `hlc`.
    pub at: DateTime<FixedOffset>,
    pub hlc: Hlc,
    /// The versions that this one replaced.
    pub prev: Vec<Hlc>,
    /// None: deleted.
    pub body: Option<Body>,
}

/// What a record holds, by its kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    Couple(Couple),
    Seat(Person),
    Breach(Breach),
    Answer(Answer),
    Note(Note),
    Progress(Progress),
    Plan(Plan),
    Pick(Pick),
    Approval(Approval),
}

impl Body {
    /// Reads the body of a kind; none for a kind that this version does not know (its line is kept as it is).
    pub fn parse(kind: &str, body: &[u8]) -> Option<Result<Self, serde_json::Error>> {
        Some(match kind {
            "couple" => serde_json::from_slice(body).map(Self::Couple),
            "seat" => serde_json::from_slice(body).map(Self::Seat),
            "breach" => serde_json::from_slice(body).map(Self::Breach),
            "answer" => serde_json::from_slice(body).map(Self::Answer),
            "note" => serde_json::from_slice(body).map(Self::Note),
            "progress" => serde_json::from_slice(body).map(Self::Progress),
            "pick" => serde_json::from_slice(body).map(Self::Pick),
            "approval" => serde_json::from_slice(body).map(Self::Approval),
            kind if Sort::from_name(kind).is_some() => serde_json::from_slice(body).map(Self::Plan),
            _ => return None,
        })
    }

    pub fn json(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::Couple(body) => serde_json::to_string(body),
            Self::Seat(body) => serde_json::to_string(body),
            Self::Breach(body) => serde_json::to_string(body),
            Self::Answer(body) => serde_json::to_string(body),
            Self::Note(body) => serde_json::to_string(body),
            Self::Progress(body) => serde_json::to_string(body),
            Self::Plan(body) => serde_json::to_string(body),
            Self::Pick(body) => serde_json::to_string(body),
            Self::Approval(body) => serde_json::to_string(body),
        }
    }
}

/// A line as it is read, its body not yet parsed: 100,000 of them must not cost a start.
#[derive(Debug, Deserialize)]
pub struct Head<'a> {
    pub v: u32,
    pub n: u64,
    #[serde(borrow)]
    pub id: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    pub kind: std::borrow::Cow<'a, str>,
    pub by: By,
    pub vis: Visibility,
    #[serde(borrow)]
    pub at: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    pub hlc: std::borrow::Cow<'a, str>,
    #[serde(default)]
    pub prev: Vec<Hlc>,
    #[serde(default)]
    pub del: bool,
    /// The body's bytes as they stand in the line.
    #[serde(borrow, default, deserialize_with = "raw")]
    pub body: Option<&'a [u8]>,
}

fn raw<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Option<&'de [u8]>, D::Error> {
    Ok(Some(<&RawValue>::deserialize(d)?.get().as_bytes()))
}

impl Head<'_> {
    /// The whole record, its body parsed.
    pub fn record(&self) -> Result<Record, Unread> {
        let body = match (self.del, self.body) {
            (true, _) => None,
            (false, body) => {
                let body = body.unwrap_or(b"null");
                let parsed = Body::parse(&self.kind, body).ok_or(Unread::UnknownKind)?;
                Some(parsed.map_err(|_| Unread::Part("body"))?)
            }
        };
        Ok(Record {
            id: Id::from(self.id.clone().into_owned()),
            by: self.by,
            vis: self.vis,
            at: DateTime::parse_from_rfc3339(&self.at).unwrap_or_default(),
            hlc: Hlc::from(&*self.hlc),
            prev: self.prev.clone(),
            body,
        })
    }
}

/// Where the store keeps a line: which of its files (by its own numbering), the first byte, and how many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    pub file: u32,
    pub at: u32,
    pub len: u32,
}

impl Record {
    /// The line up to its sum, for the writer's line number `n`: `{"v":1,…,"body":{…}` without the closing brace. The
    /// body stands last, in this and in every later version: the store finds its end by that.
    pub fn line(&self, n: u64) -> Result<String, serde_json::Error> {
        let mut line = format!(
            r#"{{"v":1,"n":{n},"id":{},"kind":{},"by":"{}","vis":{},"at":"{}","hlc":{},"prev":{}"#,
            serde_json::to_string(&self.id)?,
            serde_json::to_string(self.id.kind())?,
            self.by.name(),
            serde_json::to_string(&self.vis)?,
            self.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
            serde_json::to_string(&self.hlc)?,
            serde_json::to_string(&self.prev)?,
        );
        match &self.body {
            Some(body) => line.push_str(&format!(r#","body":{}"#, body.json()?)),
            None => line.push_str(r#","del":true"#),
        }
        Ok(line)
    }
}
