//! Data folders to measure with. One of a couple that lived the demo's year again and again; and one with many records: the
//! first few hundred are the demo's; the rest are notes of 300 to 700 bytes by both
//! seats, over five years, a few of them changed later. The same count makes the same words.

use std::{collections::BTreeMap, fs::OpenOptions, io::Write, os::unix::fs::OpenOptionsExt, path::Path};

use anyhow::ensure;
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};
use serde::de::IgnoredAny;
use trustpath::{
    commands::demo::Story,
    journey::{
        note::Note,
        record::{Body, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    shell::{Machine, World},
    store::{self, MachineId, Seated, Store},
};
use uuid::Uuid;

const YEARS: i64 = 5;

/// How much of the demo's story was lived before.
const WEEKS: u64 = 6;

const A_YEAR: u64 = 365;

/// One note in so many is a new version of the one before.
const EDITED: usize = 20;

const WORDS: &[&str] = &[
    "today", "we", "walked", "the", "long", "way", "home", "and", "nobody", "hurried", "it", "rained",
    "again", "I", "said", "what", "I", "had", "seen", "before", "anyone", "asked", "tea", "on", "the",
    "back", "step", "a", "quiet", "evening", "slept", "better", "than", "last", "week", "the", "letter",
    "lay", "on", "the", "table", "closed",
];

/// Makes a folder with so many records. One that is there already is left alone.
pub fn fill(dir: &Path, count: usize) -> anyhow::Result<()> {
    make(dir, |writers| records(count, writers))
}

/// Makes a folder of a couple that lived the demo's year so often, the last time until today.
pub fn live(dir: &Path, years: u32) -> anyhow::Result<()> {
    make(dir, |writers| lived(years, writers))
}

/// Makes a folder of a couple that began so many weeks ago.
pub fn begin(dir: &Path, weeks: u64) -> anyhow::Result<()> {
    let now = Machine.now();
    let first = now.date_naive() - Days::new(weeks * 7);
    make(dir, |writers| told(first, weeks * 7, *now.offset(), writers))
}

fn make(
    dir: &Path,
    records: impl FnOnce([&str; 2]) -> anyhow::Result<Vec<(Seat, Record)>>,
) -> anyhow::Result<()> {
    let opened = Store::open(dir, &MachineId::of(None), Catalogue::ENGLISH)?;
    ensure!(!opened.known, "{} is there already; a new folder is filled", dir.display());
    let mut store = opened.store;
    let first: Seated<IgnoredAny> = store.sit(Seat::First.into(), Seat::First)?;
    let second: Seated<IgnoredAny> = store.sit(Seat::Second.into(), Seat::Second)?;
    let writers = [first, second].map(|seated| seated.writers.opener().clone());
    let records = records([&writers[0], &writers[1]])?;
    write(&dir.join("writers"), &writers, &records)
}

/// The demo's story, from this day on for so many days.
fn told(
    first: NaiveDate,
    days: u64,
    zone: FixedOffset,
    writers: [&str; 2],
) -> anyhow::Result<Vec<(Seat, Record)>> {
    let there = move |at: NaiveDateTime| DateTime::from_naive_utc_and_offset(at - zone, zone);
    let mut story = Story::begin(first, Box::new(there), writers, Catalogue::ENGLISH)?;
    (0..days).try_for_each(|_| story.live())?;
    Ok(story.written().to_vec())
}

/// The demo's year, moved back year by year. What has neither a day nor a random id in its name is another version then.
fn lived(years: u32, writers: [&str; 2]) -> anyhow::Result<Vec<(Seat, Record)>> {
    let now = Machine.now();
    let year = told(now.date_naive() - Days::new(A_YEAR), A_YEAR, *now.offset(), writers)?;
    let mut newest = BTreeMap::new();
    let moved =
        (0..years).rev().flat_map(|back| year.iter().map(move |(seat, record)| (*seat, record, back)));
    Ok(moved.map(|(seat, record, back)| (seat, moved_back(record, back, &mut newest))).collect())
}

fn moved_back(record: &Record, years: u32, newest: &mut BTreeMap<Id, Hlc>) -> Record {
    let back = TimeDelta::days(A_YEAR.cast_signed() * i64::from(years));
    let hlc = |hlc: &Hlc| {
        let ((millis, counter), writer) = (hlc.parts(), hlc.as_str().rsplit('-').next().unwrap_or_default());
        Hlc::new(millis.saturating_add_signed(-back.num_milliseconds()), counter, writer)
    };
    let part = |part: &str| match (part.parse::<NaiveDate>(), part.parse::<Uuid>()) {
        (Ok(day), _) => (day - back).to_string(),
        (_, Ok(id)) => Uuid::from_u128(id.as_u128() ^ u128::from(years)).to_string(),
        _ => part.to_owned(),
    };
    let id = Id::from(record.id.as_str().split('/').map(part).collect::<Vec<_>>().join("/"));
    let mut moved = Record {
        at: record.at - back,
        hlc: hlc(&record.hlc),
        prev: record.prev.iter().map(hlc).collect(),
        ..record.clone()
    };
    let before = newest.insert(id.clone(), moved.hlc.clone());
    moved.prev.extend(before.filter(|_| record.prev.is_empty()));
    if let Some(Body::Plan(plan)) = &mut moved.body
        && years > 0
    {
        // Its days are those of the last year, and were over long ago.
        plan.closed.get_or_insert(moved.at.date_naive());
    }
    Record { id, ..moved }
}

/// The demo's records, lived years ago, and notes from then until now.
pub fn records(count: usize, writers: [&str; 2]) -> anyhow::Result<Vec<(Seat, Record)>> {
    let now = Machine.now();
    let begun = now - TimeDelta::days(365 * YEARS);
    let first = begun.date_naive() - Days::new(WEEKS * 7);
    let mut records = told(first, WEEKS * 7, *begun.offset(), writers)?;
    records.truncate(count);
    let more = count - records.len();
    let pause = (now - begun) / i32::try_from(more + 1).unwrap_or(i32::MAX);
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let mut before: Option<(Seat, Record)> = None;
    for nth in 0..more {
        let at = begun + pause * i32::try_from(nth).unwrap_or(i32::MAX);
        let note = match before.take() {
            Some((seat, old)) if nth % EDITED == 0 => (seat, edited(&old, at, &mut dice)),
            _ => {
                let seat = Seat::BOTH[nth % 2];
                (seat, note(seat, writers[nth % 2], at, &mut dice))
            }
        };
        before = Some(note.clone());
        records.push(note);
    }
    Ok(records)
}

fn note(seat: Seat, writer: &str, at: DateTime<FixedOffset>, dice: &mut Dice) -> Record {
    let millis = millis(at);
    let mut rest = [0; 10];
    rest[..8].copy_from_slice(&dice.roll().to_be_bytes());
    let id: Uuid = uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid();
    Record {
        id: Id::note(id),
        by: seat.into(),
        vis: Visibility::Private,
        at,
        hlc: Hlc::new(millis, 0, writer),
        prev: vec![],
        body: Some(Body::Note(Note::of(dice.words()))),
    }
}

/// A newer version of a note, by the same writer.
fn edited(old: &Record, at: DateTime<FixedOffset>, dice: &mut Dice) -> Record {
    let writer = old.hlc.as_str().rsplit('-').next().unwrap_or_default();
    let hlc = Hlc::new(millis(at), 0, writer);
    let body = Some(Body::Note(Note::of(dice.words())));
    Record { at, hlc, prev: vec![old.hlc.clone()], body, ..old.clone() }
}

fn millis(at: DateTime<FixedOffset>) -> u64 {
    u64::try_from(at.timestamp_millis()).unwrap_or_default()
}

/// One write and one sync for every writer's month.
fn write(folder: &Path, writers: &[String; 2], records: &[(Seat, Record)]) -> anyhow::Result<()> {
    for (seat, writer) in Seat::BOTH.iter().zip(writers) {
        let mut months: BTreeMap<String, Vec<&Record>> = BTreeMap::new();
        for (_, record) in records.iter().filter(|(by, _)| by == seat) {
            months.entry(record.at.format("%Y-%m").to_string()).or_default().push(record);
        }
        let mut number = 1;
        for (month, records) in months {
            let lines = store::lines(records.iter().copied(), number)?;
            number += records.len() as u64;
            let path = folder.join(writer).join(format!("{month}.jsonl"));
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
            file.write_all(lines.as_bytes())?;
            file.sync_all()?;
        }
    }
    Ok(())
}

/// Xorshift: the same numbers every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.roll() % most as u64).unwrap_or_default()
    }

    /// 300 to 700 bytes.
    fn words(&mut self) -> String {
        let len = 300 + self.below(380);
        let mut words = String::with_capacity(len + 16);
        while words.len() < len {
            words.push_str(WORDS[self.below(WORDS.len())]);
            words.push_str(if self.below(12) == 0 { ".\n" } else { " " });
        }
        words.trim_end().to_owned()
    }
}
