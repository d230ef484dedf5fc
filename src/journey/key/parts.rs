//! The grammar of ids: the one place where an id is put together and taken apart.

use std::fmt;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{By, Seat, is_written_as};
use crate::guide::PlanKind;

/// Takes the segments of an id, from the front where nothing else is said.
macro_rules! segments {
    ($rest:ident) => {
        from_the_front($rest)
    };
    ($rest:ident $side:ident) => {
        $side($rest)
    };
}

/// Makes [`IdParts`] of a table: a row is a kind with its segments in order, and its word on the disk.
macro_rules! ids {
    (
        $(#[$about:meta])*
        pub enum IdParts<'a> {
            $(
                $(#[$doc:meta])*
                $word:literal = $kind:ident
                    $(($one:ident: $only:ty))? $({ $($field:ident: $type:ty),+ } $($side:ident)?)?,
            )*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum IdParts<'a> {
            $($(#[$doc])* $kind $(($only))? $({ $($field: $type),+ })?,)*
            Plan { sort: PlanKind, id: Uuid },
            /// An id of a later version, or one that was written by hand. Kept as it is.
            Unknown(&'a str),
        }

        /// The words on the disk of all kinds but plans, which have one each.
        #[cfg(test)]
        pub(in crate::journey) const KINDS: &[&str] = &[$($word),*];

        fn read(text: &str) -> Option<IdParts<'_>> {
            let (kind, rest) = text.split_once('/').unwrap_or((text, ""));
            Some(match kind {
                $($word => {
                    $(let [$($field),+] = segments!(rest $($side)?);)?
                    IdParts::$kind
                        $((<$only>::read(rest)?))?
                        $({ $($field: Segment::read($field)?),+ })?
                })*
                sort => IdParts::Plan { sort: PlanKind::from_name(sort)?, id: Segment::read(rest)? },
            })
        }

        impl fmt::Display for IdParts<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$kind $(($one))? $({ $($field),+ })? => {
                        f.write_str($word)?;
                        $(f.write_str("/")?; $one.write(f)?;)?
                        $($(f.write_str("/")?; $field.write(f)?;)+)?
                        Ok(())
                    })*
                    Self::Plan { sort, id } => write!(f, "{}/{id}", sort.name()),
                    Self::Unknown(text) => f.write_str(text),
                }
            }
        }

        impl IdParts<'_> {
            /// The author that an id names; none where it names nobody.
            fn named(&self) -> Option<By> {
                match self {
                    Self::Plan { .. } | Self::Unknown(_) => None,
                    $(Self::$kind $(($one))? $({ $($field),+ })? => {
                        None $(.or($one.named()))? $($(.or($field.named()))+)?
                    })*
                }
            }
        }
    };
}

ids! {
    /// An id taken apart. Written out it gives the very letters it was read from: one that is written in any other way than
    /// [`Display`](fmt::Display) writes it is [`IdParts::Unknown`].
    pub enum IdParts<'a> {
        "couple" = Couple,
        "guide" = Guide,
        "seat" = Seat(seat: Seat),
        "breach" = Breach(id: Uuid),
        /// `question` is a question's id, or `<page>.<part>.<box>`; `breach` is none for an answer of the couple as such.
        "answer" = Answer { question: &'a str, breach: Option<Uuid>, round: u32, by: By },
        "progress" = Progress { chapter: &'a str, breach: Option<Uuid>, round: u32, seat: Seat },
        "note" = Note(id: Uuid),
        /// A word about a plan (`of`, an id) on a day.
        "mark" = Mark { of: &'a str, on: NaiveDate, by: By } from_the_back,
        /// A seat's answer to a request or an agreement (`to`, an id).
        "consent" = Consent { to: &'a str, seat: Seat } from_the_back,
        /// One's own check-in of a day, or the one that both held.
        "checkin" = Checkin { on: NaiveDate, by: By },
        /// The part of their own check-in that a seat showed to the other, for this once.
        "brought" = Brought { on: NaiveDate, seat: Seat },
        "replay" = Replay(id: Uuid),
        /// The days to look back that one, or both, chose.
        "lookback" = LookBack(by: By),
        /// The next date of one, or of both.
        "next" = NextDate(by: By),
        /// Turns that were taken in a part (`<page>.<part>`) on a day.
        "practised" = Practised { part: &'a str, breach: Option<Uuid>, round: u32, on: NaiveDate },
        "pause" = Pause(id: Uuid),
        /// `item` is an id.
        "pick" = Pick { summary: &'a str, item: &'a str },
        "approval" = Approval { summary: &'a str, seat: Seat },
        /// A list of lines.
        "vouched" = Vouched(id: Uuid),
        /// Lines that a seat says are not its own, by the moment of the first of them.
        "disowned" = Disowned { seat: Seat, first: &'a str },
    }
}

impl<'a> From<&'a str> for IdParts<'a> {
    fn from(text: &'a str) -> Self {
        read(text).filter(|parts| is_written_as(parts, text)).unwrap_or(Self::Unknown(text))
    }
}

impl IdParts<'_> {
    /// The author that an id names; none where it names nobody. The name of a person is no word of theirs alone.
    pub fn owner(&self) -> Option<By> {
        if matches!(self, Self::Seat(_)) { None } else { self.named() }
    }
}

/// The segments of an id behind its kind. The last one may hold slashes of its own.
fn from_the_front<const N: usize>(rest: &str) -> [&str; N] {
    let mut segments = rest.splitn(N, '/');
    std::array::from_fn(|_| segments.next().unwrap_or_default())
}

/// As [`from_the_front`], where the first one is an id and holds slashes of its own.
fn from_the_back<const N: usize>(rest: &str) -> [&str; N] {
    let mut segments = rest.rsplitn(N, '/');
    let mut found = std::array::from_fn(|_| segments.next().unwrap_or_default());
    found.reverse();
    found
}

/// One segment of an id.
trait Segment<'a>: Sized {
    fn read(text: &'a str) -> Option<Self>;

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// The author that it names.
    fn named(&self) -> Option<By> {
        None
    }
}

/// Segments that are read and written as they are everywhere.
macro_rules! plain_segments {
    ($($type:ty),*) => {
        $(impl Segment<'_> for $type {
            fn read(text: &str) -> Option<Self> {
                text.parse().ok()
            }

            fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        })*
    };
}
plain_segments!(Uuid, NaiveDate, u32);

impl<'a> Segment<'a> for &'a str {
    fn read(text: &'a str) -> Option<Self> {
        Some(text)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

/// A breach, or `-` for the couple as such.
impl Segment<'_> for Option<Uuid> {
    fn read(text: &str) -> Option<Self> {
        if text == "-" { Some(None) } else { text.parse().ok().map(Some) }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(id) => id.write(f),
            None => f.write_str("-"),
        }
    }
}

impl Segment<'_> for By {
    fn read(text: &str) -> Option<Self> {
        Self::from_name(text)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }

    fn named(&self) -> Option<By> {
        Some(*self)
    }
}

impl Segment<'_> for Seat {
    fn read(text: &str) -> Option<Self> {
        Self::from_name(text)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }

    fn named(&self) -> Option<By> {
        Some((*self).into())
    }
}

#[cfg(test)]
mod tests;
