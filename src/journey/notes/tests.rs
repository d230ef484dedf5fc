//! The order of notes, and what is said about them.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::journey::{
    key::{By, Id, Visibility},
    note::Note,
    record::{Body, Record},
};

/// A quarter of an hour, so that days of notes differ from days of UTC.
const ZONE: i32 = 5 * 3600 + 45 * 60;

fn zone() -> FixedOffset {
    FixedOffset::east_opt(ZONE).unwrap()
}

/// An id that was drawn at a moment (milliseconds since 1970), the `nth` of it.
fn id(millis: u64, nth: u64) -> Uuid {
    Uuid::from_u64_pair(millis << 16 | 0x7000, 0x8000 << 48 | nth)
}

fn version(id: Uuid, millis: u64, prev: &[u64], on: Option<&str>) -> Record {
    let about = on.map(|on| On::into(on.parse().unwrap()));
    Record {
        id: Id::note(id),
        by: By::First,
        vis: Visibility::Private,
        at: Default::default(),
        hlc: Hlc::new(millis, 0, "w"),
        prev: prev.iter().map(|millis| Hlc::new(*millis, 0, "w")).collect(),
        body: Some(Body::Note(Note { about, words: "\"on\":\"2000-01-01\" is no day of this note".into() })),
    }
}

/// A journey that read these records from the lines that they make.
fn read(records: &[Record]) -> Journey {
    let mut journey = Journey::default();
    for (at, record) in records.iter().enumerate() {
        let line = record.line(1).unwrap() + "}";
        let at = u32::try_from(at).unwrap();
        let location = crate::journey::key::Location::open(0, at, 1);
        journey.take(&serde_json::from_str(&line).unwrap(), location, 1).unwrap();
    }
    journey
}

proptest! {
    #[test]
    fn leafing_either_way_from_any_note_meets_every_other_note_once_and_in_order(
        notes in prop::collection::vec((0..40u64, prop::option::of((0..3u32, 0..3u32))), 1..40),
        from in any::<prop::sample::Index>(),
    ) {
        let start = 1_764_000_000_000;
        let records: Vec<_> = (0..).zip(&notes).map(|(nth, (hours, on))| {
            let id = id(start + hours * 3_600_000, nth);
            let on = on.map(|(day, time)| match time {
                0 => format!("2025-11-{}", 24 + day),
                hour => format!("2025-11-{}T{:02}:20:11", 24 + day, hour * 7),
            });
            version(id, nth + 1, &[], on.as_deref())
        }).collect();
        let journey = read(&records);
        let place = |id| (journey.note_moment(id, zone()), id);
        let mut sorted: Vec<_> = journey.notes().map(|(id, _)| place(id)).collect();
        sorted.sort_unstable();
        prop_assert_eq!(sorted.len(), notes.len());
        let ids = |leafing, from| {
            journey.notes_by_day(leafing, from, zone()).map(|(id, _)| place(id)).collect::<Vec<_>>()
        };
        prop_assert_eq!(&ids(Leafing::Onward, None), &sorted);
        let (at, (_, id)) = (from.index(sorted.len()), sorted[from.index(sorted.len())]);
        prop_assert_eq!(ids(Leafing::Onward, Some(id)), &sorted[at + 1..]);
        let mut before = ids(Leafing::Back, Some(id));
        before.reverse();
        prop_assert_eq!(before, &sorted[..at]);
    }

    #[test]
    fn the_newest_version_that_names_a_day_counts_in_whatever_order_they_are_read(
        order in Just([0usize, 1, 2, 3]).prop_shuffle(),
    ) {
        let id = id(1_764_000_000_000, 1);
        // The last one is an edit by a program that knew of no days.
        let all = [
            version(id, 1, &[], None),
            version(id, 2, &[1], Some("2025-11-20")),
            version(id, 3, &[2], Some("2025-11-21T22:30")),
            version(id, 4, &[3], None),
        ];
        let journey = read(&order.map(|nth| all[nth].clone()));
        prop_assert_eq!(journey.note_on(id, zone()).to_string(), "2025-11-21T22:30");
        prop_assert_eq!(journey.dated.iter().map(|(_, id)| *id).collect::<Vec<_>>(), [id]);
        prop_assert_eq!(journey.note_forks(id).count(), 0);
    }
}

#[test]
fn a_note_that_names_no_day_is_about_the_day_on_which_it_was_begun_where_the_user_is() {
    let id = id(1_764_009_000_000, 1);
    let journey = read(&[version(id, 1, &[], None)]);
    assert_eq!(journey.note_on(id, zone()).to_string(), "2025-11-25T00:15");
    assert_eq!(journey.dated, BTreeSet::new());
}

#[test]
fn a_day_is_read_as_it_is_written_and_nonsense_is_none() {
    for on in ["2025-11-24", "2025-11-24T07:05", "2025-11-24T07:05:09", "0001-01-01", "9999-12-31T23:59"] {
        assert_eq!(on.parse::<On>().unwrap().to_string(), on);
    }
    for on in ["", "2025-11-24T", "24.11.2025", "2025-11-24T25:00", "+12025-11-24", "0000-11-24"] {
        assert!(on.parse::<On>().is_err(), "{on}");
    }
    let body = br#"{"on":"yesterday","tags":["a"],"words":"still here"}"#;
    let note: Note = serde_json::from_slice(body).unwrap();
    assert_eq!((note.about, note.words.expose()), (None, "still here"));
}
