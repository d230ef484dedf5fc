//! The made-up six weeks as records, with the dates they would have. What is said is in [`super::words`]; what it
//! means for the path follows the guide's own rules.

mod teller;

use chrono::{DateTime, FixedOffset};

use super::words;
use crate::{
    guide::Guide,
    journey::{
        consent::Said,
        couple::Here,
        mark::How,
        progress::State,
        record::{Record, Seat},
    },
};
use teller::Teller;

/// On which day of the story the breach gets its name.
const NAMED: u64 = 4;

/// Something that was written at one sitting.
pub struct Scene {
    /// Days after the first, hour and minute.
    pub at: (u64, u32, u32),
    pub here: Here,
    pub what: What,
}

pub enum What {
    Page(Page),
    /// A note in the journal.
    Note(&'static str),
    Look(Look),
    Held(Held),
    Deed(Deed),
}

/// Somebody's own look at their week: numbers and lines in the order of the page. A number above 10 was left out, and
/// so was an empty line.
#[derive(Clone, Copy)]
pub struct Look {
    pub numbers: [u8; 8],
    pub lines: [&'static str; 2],
    /// What was brought of it, by the question's last word.
    pub brings: &'static [&'static str],
}

/// What both did in a check-in.
#[derive(Clone, Copy)]
pub struct Held {
    pub thanks: [&'static str; 2],
    pub short: bool,
}

/// Something done with what was promised or asked, in a part (`<page>.<part>`). Days are those of the story.
#[derive(Clone, Copy)]
pub enum Deed {
    Promise {
        part: &'static str,
        act: &'static str,
        first: u64,
        every: Option<u16>,
    },
    /// A request is brought.
    Bring(&'static str),
    /// The other answers somebody's request, with a reason.
    Answer(&'static str, Here, Said, &'static str),
    /// What came of a day, a line about it, and what is put right.
    Mark(&'static str, u64, How, &'static str, &'static str),
    Noticed(&'static str, u64),
}

/// A page of the guide, walked as far as `until` (the key of a stop; none: all of it).
#[derive(Clone, Copy)]
pub struct Page {
    pub id: &'static str,
    /// What was written, by the question's last word or by `part.box`.
    pub words: &'static [(&'static str, &'static str)],
    pub until: Option<&'static str>,
    pub ends: State,
}

/// The story up to `now`, in the order of time, each record with the seat whose files it goes to. The writers are
/// those of the first and the second seat.
pub fn story(now: DateTime<FixedOffset>, writers: [&str; 2]) -> Vec<(Seat, Record)> {
    let guide = Guide::bundled();
    let mut teller = Teller::new(&guide, now, writers);
    let mut scenes = words::scenes();
    scenes.sort_by_key(|scene| scene.at);
    let named = scenes.partition_point(|scene| scene.at.0 <= NAMED);
    teller.set_up();
    scenes[..named].iter().for_each(|scene| teller.tell(scene));
    teller.name_the_breach();
    scenes[named..].iter().for_each(|scene| teller.tell(scene));
    teller.sum_up();
    teller.told
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::journey::{
        Journey,
        position::Next,
        record::{Body, Visibility},
    };

    fn now() -> DateTime<FixedOffset> {
        "2026-11-22T12:00:00+01:00".parse().unwrap()
    }

    fn told() -> (Vec<(Seat, Record)>, Journey) {
        let now = now();
        let told = story(now, ["aaaaaaaa", "bbbbbbbb"]);
        let mut journey = Journey::default();
        told.iter().for_each(|(_, record)| journey.apply(record.clone(), None));
        (told, journey)
    }

    #[test]
    fn six_weeks_in_there_is_something_of_everything() {
        let (told, journey) = told();
        let guide = Guide::bundled();
        let titles = |chapters: Vec<&crate::guide::Chapter>| -> Vec<String> {
            chapters.iter().map(|chapter| chapter.head.id.clone()).collect()
        };
        assert_eq!(titles(journey.openable(&guide, Here::Both).collect()), ["building-habits"]);
        let waiting = guide.chapter("building-habits").unwrap();
        assert_eq!(journey.sealed_pairs(waiting).count(), 1);
        assert_eq!(titles(journey.going_on(&guide, Here::Both).collect()), ["keeping-promises"]);
        assert_eq!(
            journey.state("being-transparent", journey.open_breach().map(|(id, _)| id), Here::Both),
            State::NotNow
        );
        assert!(
            matches!(journey.next(&guide, Here::Both, now().date_naive()), Next::Stop(position) if position.chapter == "building-habits")
        );
        assert!(journey.is_approved() && journey.fork_count() == 0);
        let days: BTreeSet<_> = told
            .iter()
            .filter(|(_, record)| record.id.kind() == "note")
            .map(|(_, record)| record.at.date_naive())
            .collect();
        assert!(days.len() > 6, "notes on several days");
        for kind in ["agreement", "consent", "mark", "plan", "promise", "request", "ritual"] {
            assert!(journey.of_kind(kind).next().is_some(), "{kind}");
        }
    }

    #[test]
    fn the_records_are_in_order_and_in_their_own_seats_files() {
        let (told, _) = told();
        assert!(told.is_sorted_by(|(_, a), (_, b)| a.hlc < b.hlc && a.at <= b.at));
        for (seat, record) in &told {
            let writer = if *seat == Seat::First { "aaaaaaaa" } else { "bbbbbbbb" };
            assert!(record.hlc.as_str().ends_with(writer));
            assert!(record.body.is_some());
            let private = record.vis != Visibility::Shared;
            assert!(!private || record.by == (*seat).into(), "{} is private to {seat:?}", record.id);
            assert!(!matches!(&record.body, Some(Body::Answer(answer)) if answer.words.is_blank()));
        }
    }
}
