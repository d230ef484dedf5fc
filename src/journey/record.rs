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

pub use super::{
    Body,
    key::{By, Hlc, Id, Location, Seat, Visibility},
};
use super::{
    Unread, access,
    couple::Here,
    key::{drawn_at, kind_of},
    moments,
    plan::Plan,
    written::Told,
};

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

/// Makes [`Body`] of a table: a row is the kinds on the disk that hold a body, whether it is [`Told`] or silent, its name and
/// its type. Every sort of plan is a kind of its own, and has no row.
macro_rules! bodies {
    (
        $(#[$about:meta])*
        pub enum Body {
            $($(#[$doc:meta])* $($word:literal)|+ = $told:ident $kind:ident($body:ty),)*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq)]
        pub enum Body {
            $($(#[$doc])* $kind($body),)*
            /// Boxed: the largest by far.
            Plan(Box<plan::Plan>),
            /// As it stands in its line, until it is known that no newer version took its place. In no journey that was
            /// read to its end.
            Unread(Private),
        }

        impl Body {
            /// The kinds on the disk, without those of plans.
            #[cfg(test)]
            pub(in crate::journey) const KINDS: &[&str] = &[$($($word),+),*];

            /// Reads the body of a kind; none for a kind that this version does not know (its line is kept as it is).
            pub fn parse(kind: &str, body: &str) -> Option<Result<Self, serde_json::Error>> {
                Some(match kind {
                    $($($word)|+ => serde_json::from_str(body).map(Self::$kind),)*
                    kind if PlanKind::from_name(kind).is_some() => serde_json::from_str(body).map(Self::Plan),
                    _ => return None,
                })
            }

            pub fn json(&self) -> Result<String, serde_json::Error> {
                match self {
                    $(Self::$kind(body) => serde_json::to_string(body),)*
                    Self::Plan(body) => serde_json::to_string(body),
                    Self::Unread(text) => Ok(text.expose().to_owned()),
                }
            }

            /// The words that its author told; none where it only says how far somebody came.
            fn told(&self) -> Option<&dyn Told> {
                match self {
                    $(Self::$kind(body) => $crate::journey::record::is!($told body),)*
                    Self::Plan(body) => Some(&**body),
                    Self::Unread(_) => None,
                }
            }
        }

        $(impl Content for $body {
            fn of(body: &Body) -> Option<&Self> {
                if let Body::$kind(content) = body { Some(content) } else { None }
            }
        })*
    };
}
pub(super) use bodies;

/// A type that the body of a record may have.
pub trait Content {
    fn of(body: &Body) -> Option<&Self>;
}

impl Content for Plan {
    fn of(body: &Body) -> Option<&Self> {
        if let Body::Plan(plan) = body { Some(plan) } else { None }
    }
}

/// A body as [`Told`], where its row says so.
macro_rules! is {
    (told $body:ident) => {
        Some($body)
    };
    (silent $body:ident) => {{
        let _ = $body;
        None
    }};
}
pub(super) use is;

impl From<Plan> for Body {
    fn from(plan: Plan) -> Self {
        Self::Plan(Box::new(plan))
    }
}

impl Body {
    fn read(kind: &str, body: &str) -> Result<Self, Unread> {
        let parsed = Self::parse(kind, body).ok_or(Unread::UnknownKind)?;
        parsed.map_err(|_| Unread::Part("body"))
    }

    /// False for a kind that is not known, and for a breach: what was joined to it is found by it.
    fn can_wait(kind: &str) -> bool {
        kind != "breach" && Self::parse(kind, "").is_some()
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
    /// The body's text as it stands in the line.
    #[serde(borrow, default, deserialize_with = "raw")]
    pub body: Option<&'a str>,
    /// Everything else, where the line is sealed.
    #[serde(borrow, default)]
    pub enc: Option<std::borrow::Cow<'a, str>>,
}

fn raw<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Option<&'de str>, D::Error> {
    Ok(Some(<&RawValue>::deserialize(d)?.get()))
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
        let body = if self.del { None } else { Some(Body::read(&self.kind, self.text())?) };
        self.with(body)
    }

    /// The record, its body as it stands in the line where it can wait for [`Record::read_body`].
    pub fn unread(&self) -> Result<Record, Unread> {
        let waits = !self.del && self.kind == kind_of(&self.id) && Body::can_wait(&self.kind);
        if waits { self.with(Some(Body::Unread(self.text().into()))) } else { self.record() }
    }

    fn text(&self) -> &str {
        self.body.unwrap_or("null")
    }

    fn with(&self, body: Option<Body>) -> Result<Record, Unread> {
        Ok(Record {
            id: Id::from(&*self.id),
            by: self.by,
            vis: self.vis,
            at: moments::of_line(&self.at),
            hlc: self.moment()?,
            prev: self.prev.clone(),
            body,
        })
    }
}

impl Record {
    /// Reads a body that waited.
    pub fn read_body(&mut self) -> Result<(), Unread> {
        if let Some(Body::Unread(text)) = &self.body {
            self.body = Some(Body::read(self.id.kind(), text.expose())?);
        }
        Ok(())
    }

    /// Its content, where it is of this type.
    pub fn content<T: Content>(&self) -> Option<&T> {
        self.body.as_ref().and_then(T::of)
    }

    /// It and its content, where that is of this type.
    pub fn with_content<T: Content>(&self) -> Option<(&Self, &T)> {
        Some((self, self.content()?))
    }

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
        self.told().is_some_and(Told::is_told)
    }

    pub(super) fn told(&self) -> Option<&dyn Told> {
        self.body.as_ref().and_then(Body::told)
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
