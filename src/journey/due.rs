//! Everything that has a day, and whose day has come, as a list of days and kinds. Wording it and opening it is up to the
//! pages that show it.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    Journey, access,
    agreement::Stands,
    breach::{Known, State},
    couple::Here,
    key::{By, Id},
    position::Position,
    record::Record,
};
use crate::guide::{ChapterId, Guide};

/// Something whose day has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub on: NaiveDate,
    /// Its owner: one seat or both.
    pub by: By,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    Checkin,
    /// A day of a promise, to be spoken about by the one who made it.
    Promise(Id),
    /// A plan or an agreement that is looked at again, or that ended by itself.
    Review(Id),
    /// The same, of a plan of both for one who is here alone: they are told, and look at it when both are here.
    Together(Id),
    /// A bad day to look back on, in a calm hour.
    Replay(Id),
    /// A day to look back over the weeks.
    LookBack,
    /// A day on which somebody wanted to open this page of the guide.
    NextDate(ChapterId),
    /// A breach that was parked until this day.
    Parked(Uuid),
    /// A breach that the other brought, and that waits for an answer.
    Brought(Uuid),
    /// A part of a page that waited for its day.
    Part(Position),
}

impl What {
    /// The word for it in what other programs read.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Checkin => "check-in",
            Self::Promise(_) => "promise",
            Self::Review(_) | Self::Together(_) => "review",
            Self::Replay(_) => "replay",
            Self::LookBack => "look-back",
            Self::NextDate(_) => "next-date",
            Self::Parked(_) => "parked",
            Self::Brought(_) => "brought",
            Self::Part(_) => "part",
        }
    }
}

/// Everything that is due for those who are here, the oldest day first. What is one's own is there for that one only; what one
/// keeps for oneself, only while nobody else is here. A thing that was marked is gone.
pub fn due(journey: &Journey, guide: &Guide, here: Here, today: NaiveDate) -> Vec<Due> {
    if journey.couple().is_none() {
        return vec![];
    }
    let mut due: Vec<_> = checkin(journey, guide, here, today)
        .into_iter()
        .chain(promises(journey, here, today))
        .chain(reviews(journey, here, today))
        .chain(replays(journey, here, today))
        .chain(look_backs(journey, here, today))
        .chain(next_dates(journey, here, today))
        .chain(parked(journey, today))
        .chain(brought(journey))
        .chain(parts(journey, guide, here, today))
        .collect();
    due.sort_by_key(|due| due.on);
    due
}

fn checkin(journey: &Journey, guide: &Guide, here: Here, today: NaiveDate) -> Option<Due> {
    guide.outline.checkin.as_ref()?;
    let next = journey.next_checkin(guide, here)?;
    (next.on <= today).then_some(Due { on: next.on, by: together(journey, here), what: What::Checkin })
}

fn promises(journey: &Journey, here: Here, today: NaiveDate) -> impl Iterator<Item = Due> {
    let own = journey.open_promises(here, today).filter(move |(record, _)| is_theirs(record, here));
    own.flat_map(move |(record, _)| {
        let days = journey.waiting_days(&record.id, today).into_iter();
        days.map(|on| Due { on, by: record.by, what: What::Promise(record.id.clone()) })
    })
}

fn reviews(journey: &Journey, here: Here, today: NaiveDate) -> impl Iterator<Item = Due> {
    let standing = journey.standing(here, today).filter(move |(record, ..)| is_theirs(record, here));
    standing.filter_map(move |(record, _, stands)| {
        let id = record.id.clone();
        let (on, what) = match stands {
            Stands::Due(on) if !journey.may_review(record.by, here) => (on, What::Together(id)),
            Stands::Due(on) | Stands::Ended(on) => (on, What::Review(id)),
            Stands::InForce | Stands::Closed => return None,
        };
        Some(Due { on, by: record.by, what })
    })
}

/// Only for those who can look back on it now: what two share, for two.
fn replays(journey: &Journey, here: Here, today: NaiveDate) -> impl Iterator<Item = Due> {
    let theirs = journey.replays(here).filter(move |(record, _)| journey.may_review(record.by, here));
    theirs.filter_map(move |(record, replay)| {
        let on = replay.waits_from().filter(|from| *from <= today)?;
        Some(Due { on, by: record.by, what: What::Replay(record.id.clone()) })
    })
}

fn look_backs(journey: &Journey, here: Here, today: NaiveDate) -> impl Iterator<Item = Due> {
    journey.look_backs(here).filter_map(move |(record, look)| {
        Some(Due { on: look.due(today)?, by: record.by, what: What::LookBack })
    })
}

fn next_dates(journey: &Journey, here: Here, today: NaiveDate) -> impl Iterator<Item = Due> {
    let come = journey.next_dates(here).filter(move |(.., on)| *on <= today);
    come.map(|(record, next, on)| Due { on, by: record.by, what: What::NextDate(next.page.clone()) })
}

/// Those that may be opened by those who are here, at least by them alone.
fn parked(journey: &Journey, today: NaiveDate) -> impl Iterator<Item = Due> {
    journey.breaches().filter_map(move |(id, breach)| match breach.state {
        State::Parked { until: Some(on) } if on <= today => {
            let by = match journey.known(id)? {
                Known::Both => By::Both,
                Known::Own(seat) => seat.into(),
                Known::Waits { by } if journey.answers_breach(id).is_none() => by.into(),
                Known::Waits { .. } | Known::Same(_) => return None,
            };
            Some(Due { on, by, what: What::Parked(id) })
        }
        _ => None,
    })
}

fn brought(journey: &Journey) -> impl Iterator<Item = Due> {
    let brought = journey.brought_breaches();
    brought.map(|(id, seat, record)| Due {
        on: record.at.date_naive(),
        by: seat.into(),
        what: What::Brought(id),
    })
}

fn parts<'a>(
    journey: &'a Journey,
    guide: &'a Guide,
    here: Here,
    today: NaiveDate,
) -> impl Iterator<Item = Due> + use<'a> {
    let arrived = journey.arrived(guide, here, today);
    arrived.map(move |(position, on)| Due { on, by: here.by(), what: What::Part(position) })
}

fn is_theirs(record: &Record, here: Here) -> bool {
    access::may_change(record.by, here)
}

fn together(journey: &Journey, here: Here) -> By {
    if journey.is_solo() { here.by() } else { By::Both }
}

#[cfg(test)]
mod tests;
