//! Two folders on two machines, and letters between them.

mod exchange;
mod hostile;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde::de::IgnoredAny;
use tempfile::TempDir;

use super::{TakenLetter, begin};
use crate::{
    journey::{
        Journey,
        answer::Answer,
        couple::{Couple, Person, Seats},
        note::Note,
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    store::{MachineId, Opened, Seated, Store, draw_key},
};

/// One of the two, in a folder of their own on a machine of their own.
struct Home {
    temp: TempDir,
    seat: Seat,
}

/// The same while they sit there with their key open.
struct Open {
    store: Store,
    journey: Journey,
}

impl Home {
    fn of(seat: Seat) -> Self {
        Self { temp: tempfile::tempdir().unwrap(), seat }
    }

    fn dir(&self) -> PathBuf {
        self.temp.path().join("data")
    }

    fn machine(&self) -> MachineId {
        MachineId::of(Some(self.temp.path().join("state")))
    }

    fn by(&self) -> By {
        self.seat.into()
    }

    /// Opens the folder, and everything in it that they may read.
    fn open(&self) -> Open {
        let Opened { mut store, mut journey, .. } =
            Store::open(&self.dir(), &self.machine(), Catalogue::ENGLISH).unwrap();
        let keys = store.keys();
        store.admit(keys.unlock(self.seat, &self.seat.name().into()).unwrap());
        if let Some(read) = store.misread() {
            journey = read;
        }
        journey.unlock(self.seat);
        let mut open = Open { store, journey };
        open.read_on();
        let _: Seated<IgnoredAny> = open.store.sit(self.seat.into(), self.seat).unwrap();
        open.settle();
        open
    }

    /// Sets a passphrase, which is the name of the seat.
    fn protect(&self) {
        let mut store = Store::open(&self.dir(), &self.machine(), Catalogue::ENGLISH).unwrap().store;
        let unlocked = store.keys().set(self.seat, &self.seat.name().into(), &draw_key()).unwrap();
        store.admit(unlocked);
        let _: Seated<IgnoredAny> = store.sit(self.seat.into(), self.seat).unwrap();
        drop(store);
        self.open();
    }

    fn write(&self) -> Vec<u8> {
        self.open().store.write_letter(self.seat).unwrap().sealed
    }

    fn take(&self, letter: &[u8]) -> TakenLetter {
        let mut open = self.open();
        let taken = open.store.take_letter(self.seat, letter).unwrap();
        open.settle();
        for id in open.journey.left_behind() {
            open.store.scrub(&id).unwrap();
        }
        taken
    }

    /// Findings of a start, but for what is only news.
    fn noticed(&self) -> Vec<String> {
        let report = Store::open(&self.dir(), &self.machine(), Catalogue::ENGLISH).unwrap().report;
        report.findings.iter().map(|finding| finding.said(Catalogue::ENGLISH)).collect()
    }

    /// Every line in the files of the writers.
    fn lines(&self) -> Vec<String> {
        let texts =
            files(&self.dir().join("writers")).into_iter().map(|path| fs::read_to_string(path).unwrap());
        texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
    }
}

impl Open {
    fn read_on(&mut self) {
        self.store
            .refresh()
            .into_iter()
            .for_each(|(record, location)| self.journey.apply(record, Some(location)));
        while let Some(opening) = self.store.open_next() {
            opening
                .records
                .into_iter()
                .for_each(|(record, location)| self.journey.apply(record, Some(location)));
        }
    }

    fn settle(&mut self) {
        self.store.reseal(&mut |_, _| {}).unwrap();
        self.read_on();
        self.store.settle().unwrap();
    }

    /// All that both may read, as text, in the order of ids.
    fn shared(&self) -> BTreeSet<String> {
        let all = self
            .journey
            .all()
            .filter(|record| record.vis == Visibility::Shared && record.id.kind() != "vouched");
        all.map(text).collect()
    }
}

/// All that a record says, as text.
fn text(record: &Record) -> String {
    let body = record.body.as_ref().map(|body| body.json().unwrap()).unwrap_or_default();
    format!("{:?} {:?} {:?} {body}", record.id, record.by, record.hlc)
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// A moment; later ones have larger numbers.
fn moment(tick: u64) -> Hlc {
    Hlc::new(0x019a_b3f2_0000 + tick, 0, "00000000")
}

fn record(tick: u64, id: Id, by: By, vis: Visibility, body: Body) -> Record {
    let at = "2026-11-22T21:14:03+01:00".parse().unwrap();
    Record { id, by, vis, at, hlc: moment(tick), prev: vec![], body: Some(body) }
}

fn answer(tick: u64, by: By, vis: Visibility, words: &str) -> Record {
    let id = Id::answer(&format!("page.q{tick}"), None, 1, by);
    record(tick, id, by, vis, Body::Answer(Answer { words: words.into(), asked: None }))
}

fn note(tick: u64, by: By, words: &str) -> Record {
    let id = Id::note(uuid::Uuid::from_u64_pair(0x019a_b3f2_0000_7000, tick));
    record(tick, id, by, Visibility::Private, Body::Note(Note::of(words)))
}

/// The folder of a couple that is set up, and whose first seat has a passphrase.
fn sam() -> Home {
    let home = Home::of(Seat::First);
    let mut store = Store::open(&home.dir(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    let _: Seated<IgnoredAny> = store.sit(Seat::First.into(), Seat::First).unwrap();
    let people = [("Sam", Seat::First), ("Alex", Seat::Second)];
    let people = people.map(|(name, seat)| (Id::seat(seat), Body::Seat(Person { name: name.into() })));
    let couple = (Id::couple(), Body::Couple(Couple { seats: Seats::Two }));
    for (tick, (id, body)) in (1..).zip(people.into_iter().chain([couple])) {
        store.append(&record(tick, id, By::Both, Visibility::Shared, body)).unwrap();
    }
    store.append(&note(10, By::First, "canary of Sam before")).unwrap();
    store.append(&answer(11, By::First, Visibility::Shared, "shared by Sam before")).unwrap();
    drop(store);
    home.protect();
    home
}

/// The two, after the invitation was read and both had one letter.
fn two() -> [Home; 2] {
    let (sam, alex) = (sam(), Home::of(Seat::Second));
    let (invitation, words) = sam.open().store.write_invitation(Seat::First).unwrap();
    let began = begin(&alex.dir(), &alex.machine(), &invitation.sealed, &words, Catalogue::ENGLISH).unwrap();
    assert_eq!(began, Seat::Second);
    alex.protect();
    sam.take(&alex.write());
    alex.take(&sam.write());
    [sam, alex]
}
