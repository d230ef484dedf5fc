//! The grammar of ids: the one place where an id is put together and taken apart.

use std::fmt;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{By, Seat, is_written_as};
use crate::guide::PlanKind;

/// An id taken apart. Written out it gives the very letters it was read from: one that is written in any other way than
/// [`Display`](fmt::Display) writes it is [`IdParts::Unknown`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdParts<'a> {
    Couple,
    Guide,
    Seat(Seat),
    Breach(Uuid),
    /// `question` is a question's id, or `<page>.<part>.<box>`; `breach` is none for an answer of the couple as such.
    Answer {
        question: &'a str,
        breach: Option<Uuid>,
        round: u32,
        by: By,
    },
    Progress {
        chapter: &'a str,
        breach: Option<Uuid>,
        round: u32,
        seat: Seat,
    },
    Note(Uuid),
    Plan {
        sort: PlanKind,
        id: Uuid,
    },
    /// A word about a plan (`of`, an id) on a day.
    Mark {
        of: &'a str,
        on: NaiveDate,
        by: By,
    },
    /// A seat's answer to a request or an agreement (`to`, an id).
    Consent {
        to: &'a str,
        seat: Seat,
    },
    Checkin {
        on: NaiveDate,
        by: By,
    },
    Brought {
        on: NaiveDate,
        seat: Seat,
    },
    Replay(Uuid),
    LookBack(By),
    NextDate(By),
    /// Turns that were taken in a part (`<page>.<part>`) on a day.
    Practised {
        part: &'a str,
        breach: Option<Uuid>,
        round: u32,
        on: NaiveDate,
    },
    Pause(Uuid),
    /// `item` is an id.
    Pick {
        summary: &'a str,
        item: &'a str,
    },
    Approval {
        summary: &'a str,
        seat: Seat,
    },
    /// A list of lines.
    Vouched(Uuid),
    /// Lines that a seat says are not its own, by the moment of the first of them.
    Disowned {
        seat: Seat,
        first: &'a str,
    },
    /// An id of a later version, or one that was written by hand. Kept as it is.
    Unknown(&'a str),
}

impl<'a> From<&'a str> for IdParts<'a> {
    fn from(text: &'a str) -> Self {
        read(text).filter(|parts| is_written_as(parts, text)).unwrap_or(Self::Unknown(text))
    }
}

impl IdParts<'_> {
    /// The author that an id names; none where it names nobody.
    pub fn owner(&self) -> Option<By> {
        match *self {
            Self::Answer { by, .. }
            | Self::Mark { by, .. }
            | Self::Checkin { by, .. }
            | Self::LookBack(by)
            | Self::NextDate(by) => Some(by),
            Self::Progress { seat, .. }
            | Self::Consent { seat, .. }
            | Self::Brought { seat, .. }
            | Self::Approval { seat, .. }
            | Self::Disowned { seat, .. } => Some(seat.into()),
            _ => None,
        }
    }
}

fn read(text: &str) -> Option<IdParts<'_>> {
    let (kind, rest) = text.split_once('/').unwrap_or((text, ""));
    Some(match kind {
        "couple" => IdParts::Couple,
        "guide" => IdParts::Guide,
        "seat" => IdParts::Seat(Seat::from_name(rest)?),
        "breach" => IdParts::Breach(rest.parse().ok()?),
        "answer" => {
            let (question, breach, round, by) = walked(rest)?;
            IdParts::Answer { question, breach, round, by: By::from_name(by)? }
        }
        "progress" => {
            let (chapter, breach, round, seat) = walked(rest)?;
            IdParts::Progress { chapter, breach, round, seat: Seat::from_name(seat)? }
        }
        "note" => IdParts::Note(rest.parse().ok()?),
        "mark" => {
            let (rest, by) = rest.rsplit_once('/')?;
            let (of, on) = rest.rsplit_once('/')?;
            IdParts::Mark { of, on: on.parse().ok()?, by: By::from_name(by)? }
        }
        "consent" => {
            let (to, seat) = rest.rsplit_once('/')?;
            IdParts::Consent { to, seat: Seat::from_name(seat)? }
        }
        "checkin" => {
            let (on, by) = rest.split_once('/')?;
            IdParts::Checkin { on: on.parse().ok()?, by: By::from_name(by)? }
        }
        "brought" => {
            let (on, seat) = rest.split_once('/')?;
            IdParts::Brought { on: on.parse().ok()?, seat: Seat::from_name(seat)? }
        }
        "replay" => IdParts::Replay(rest.parse().ok()?),
        "lookback" => IdParts::LookBack(By::from_name(rest)?),
        "next" => IdParts::NextDate(By::from_name(rest)?),
        "practised" => {
            let (part, breach, round, on) = walked(rest)?;
            IdParts::Practised { part, breach, round, on: on.parse().ok()? }
        }
        "pause" => IdParts::Pause(rest.parse().ok()?),
        "pick" => {
            let (summary, item) = rest.split_once('/')?;
            IdParts::Pick { summary, item }
        }
        "approval" => {
            let (summary, seat) = rest.split_once('/')?;
            IdParts::Approval { summary, seat: Seat::from_name(seat)? }
        }
        "vouched" => IdParts::Vouched(rest.parse().ok()?),
        "disowned" => {
            let (seat, first) = rest.split_once('/')?;
            IdParts::Disowned { seat: Seat::from_name(seat)?, first }
        }
        sort => IdParts::Plan { sort: PlanKind::from_name(sort)?, id: rest.parse().ok()? },
    })
}

/// `<name>/<breach or ->/<round>/<last>`: something that belongs to a round of a page.
fn walked(text: &str) -> Option<(&str, Option<Uuid>, u32, &str)> {
    let mut words = text.splitn(4, '/');
    let (name, breach, round, last) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let breach = if breach == "-" { None } else { Some(breach.parse().ok()?) };
    Some((name, breach, round.parse().ok()?, last))
}

impl fmt::Display for IdParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Couple => f.write_str("couple"),
            Self::Guide => f.write_str("guide"),
            Self::Seat(seat) => write!(f, "seat/{}", seat.name()),
            Self::Breach(id) => write!(f, "breach/{id}"),
            Self::Answer { question, breach, round, by } => {
                write!(f, "answer/{question}/{}/{round}/{}", OfBreach(breach), by.name())
            }
            Self::Progress { chapter, breach, round, seat } => {
                write!(f, "progress/{chapter}/{}/{round}/{}", OfBreach(breach), seat.name())
            }
            Self::Note(id) => write!(f, "note/{id}"),
            Self::Plan { sort, id } => write!(f, "{}/{id}", sort.name()),
            Self::Mark { of, on, by } => write!(f, "mark/{of}/{on}/{}", by.name()),
            Self::Consent { to, seat } => write!(f, "consent/{to}/{}", seat.name()),
            Self::Checkin { on, by } => write!(f, "checkin/{on}/{}", by.name()),
            Self::Brought { on, seat } => write!(f, "brought/{on}/{}", seat.name()),
            Self::Replay(id) => write!(f, "replay/{id}"),
            Self::LookBack(by) => write!(f, "lookback/{}", by.name()),
            Self::NextDate(by) => write!(f, "next/{}", by.name()),
            Self::Practised { part, breach, round, on } => {
                write!(f, "practised/{part}/{}/{round}/{on}", OfBreach(breach))
            }
            Self::Pause(id) => write!(f, "pause/{id}"),
            Self::Pick { summary, item } => write!(f, "pick/{summary}/{item}"),
            Self::Approval { summary, seat } => write!(f, "approval/{summary}/{}", seat.name()),
            Self::Vouched(id) => write!(f, "vouched/{id}"),
            Self::Disowned { seat, first } => write!(f, "disowned/{}/{first}", seat.name()),
            Self::Unknown(text) => f.write_str(text),
        }
    }
}

/// A breach in an id: its uuid, or `-` for the couple as such.
struct OfBreach(Option<Uuid>);

impl fmt::Display for OfBreach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(id) => write!(f, "{id}"),
            None => f.write_str("-"),
        }
    }
}

#[cfg(test)]
mod tests;
