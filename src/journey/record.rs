//! A record: the newest version of one thing, one line of JSON.
//!
//! ```text
//! {"v":1,"n":42,"id":"answer/…","kind":"answer","by":"first","vis":"shared","at":"…","hlc":"…","prev":[],"body":{…},"sum":"9f3c21aa"}
//! ```
//! `n`, `sum` and the file belong to the store; what the rest means belongs here. A sealed line has `enc` where an open one
//! has `kind`, `at`, `del` and `body`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::key::drawn_at;
pub use super::key::{By, Hlc, Id, Location, Seat, Visibility};
use super::{
    Unread, access,
    answer::Answer,
    breach::Breach,
    checkin::Checkin,
    consent::Consent,
    couple::{Couple, Here, Person},
    disowned::Disowned,
    look_back::LookBack,
    mark::Mark,
    next_date::NextDate,
    note::Note,
    pause::Pause,
    plan::Plan,
    progress::Progress,
    setback::Replay,
    summary::{Approval, Pick},
    turn_log::Practised,
    vouched::Vouched,
    walked::WalkedGuide,
};
use crate::guide::PlanKind;

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

/// The content of a record, by its kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    Couple(Couple),
    Guide(WalkedGuide),
    Seat(Person),
    Breach(Breach),
    Answer(Answer),
    Note(Note),
    Progress(Progress),
    /// Boxed: the largest by far.
    Plan(Box<Plan>),
    Mark(Mark),
    Consent(Consent),
    /// One's own check-in, what one brought of it, or what both did.
    Checkin(Checkin),
    Replay(Replay),
    LookBack(LookBack),
    NextDate(NextDate),
    Practised(Practised),
    Pause(Pause),
    Pick(Pick),
    Approval(Approval),
    Vouched(Vouched),
    Disowned(Disowned),
}

impl From<Plan> for Body {
    fn from(plan: Plan) -> Self {
        Self::Plan(Box::new(plan))
    }
}

impl Body {
    /// Reads the body of a kind; none for a kind that this version does not know (its line is kept as it is).
    pub fn parse(kind: &str, body: &[u8]) -> Option<Result<Self, serde_json::Error>> {
        Some(match kind {
            "couple" => serde_json::from_slice(body).map(Self::Couple),
            "guide" => serde_json::from_slice(body).map(Self::Guide),
            "seat" => serde_json::from_slice(body).map(Self::Seat),
            "breach" => serde_json::from_slice(body).map(Self::Breach),
            "answer" => serde_json::from_slice(body).map(Self::Answer),
            "note" => serde_json::from_slice(body).map(Self::Note),
            "progress" => serde_json::from_slice(body).map(Self::Progress),
            "mark" => serde_json::from_slice(body).map(Self::Mark),
            "consent" => serde_json::from_slice(body).map(Self::Consent),
            "checkin" | "brought" => serde_json::from_slice(body).map(Self::Checkin),
            "replay" => serde_json::from_slice(body).map(Self::Replay),
            "lookback" => serde_json::from_slice(body).map(Self::LookBack),
            "next" => serde_json::from_slice(body).map(Self::NextDate),
            "practised" => serde_json::from_slice(body).map(Self::Practised),
            "pause" => serde_json::from_slice(body).map(Self::Pause),
            "pick" => serde_json::from_slice(body).map(Self::Pick),
            "approval" => serde_json::from_slice(body).map(Self::Approval),
            Vouched::KIND => serde_json::from_slice(body).map(Self::Vouched),
            Disowned::KIND => serde_json::from_slice(body).map(Self::Disowned),
            kind if PlanKind::from_name(kind).is_some() => serde_json::from_slice(body).map(Self::Plan),
            _ => return None,
        })
    }

    pub fn json(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::Couple(body) => serde_json::to_string(body),
            Self::Guide(body) => serde_json::to_string(body),
            Self::Seat(body) => serde_json::to_string(body),
            Self::Breach(body) => serde_json::to_string(body),
            Self::Answer(body) => serde_json::to_string(body),
            Self::Note(body) => serde_json::to_string(body),
            Self::Progress(body) => serde_json::to_string(body),
            Self::Plan(body) => serde_json::to_string(body),
            Self::Mark(body) => serde_json::to_string(body),
            Self::Consent(body) => serde_json::to_string(body),
            Self::Checkin(body) => serde_json::to_string(body),
            Self::Replay(body) => serde_json::to_string(body),
            Self::LookBack(body) => serde_json::to_string(body),
            Self::NextDate(body) => serde_json::to_string(body),
            Self::Practised(body) => serde_json::to_string(body),
            Self::Pause(body) => serde_json::to_string(body),
            Self::Pick(body) => serde_json::to_string(body),
            Self::Approval(body) => serde_json::to_string(body),
            Self::Vouched(body) => serde_json::to_string(body),
            Self::Disowned(body) => serde_json::to_string(body),
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
    /// Empty in a sealed line.
    #[serde(borrow, default)]
    pub kind: std::borrow::Cow<'a, str>,
    pub by: By,
    pub vis: Visibility,
    /// Empty in a sealed line.
    #[serde(borrow, default)]
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
    /// Everything else, where the line is sealed.
    #[serde(borrow, default)]
    pub enc: Option<std::borrow::Cow<'a, str>>,
}

fn raw<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Option<&'de [u8]>, D::Error> {
    Ok(Some(<&RawValue>::deserialize(d)?.get().as_bytes()))
}

impl Head<'_> {
    pub fn moment(&self) -> Result<Hlc, Unread> {
        Some(Hlc::from(&*self.hlc)).filter(Hlc::is_moment).ok_or(Unread::Part("moment (hlc)"))
    }

    /// True where what every line of a record says is there: its body, its seal, or that it was deleted.
    pub fn is_whole(&self) -> bool {
        self.del || self.body.is_some() || self.enc.is_some()
    }

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
            hlc: self.moment()?,
            prev: self.prev.clone(),
            body,
        })
    }
}

impl Record {
    /// True when those who are here may read it.
    pub fn is_read_by(&self, here: Here) -> bool {
        access::may_read(self.by, self.vis, here)
    }

    /// The local day on which the thing was made, where its id tells; else that of this version.
    pub fn made_on(&self) -> NaiveDate {
        let made = self.id.uuid().and_then(drawn_at);
        made.map_or(self.at, |made| made.with_timezone(self.at.offset())).date_naive()
    }

    /// True when it holds words or numbers of its author, not only how far somebody came.
    pub fn is_told(&self) -> bool {
        match &self.body {
            Some(Body::Answer(answer)) => !answer.words.is_blank(),
            Some(Body::Plan(plan)) => plan.is_written(),
            Some(Body::Mark(mark)) => !mark.words.is_blank() || !mark.repair.is_blank(),
            Some(Body::Consent(consent)) => !consent.reason.is_blank(),
            Some(Body::Checkin(checkin)) => !checkin.lines.is_empty() || !checkin.ratings.is_empty(),
            Some(Body::Replay(replay)) => replay.is_told(),
            Some(Body::Breach(_)) => true,
            _ => false,
        }
    }

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
