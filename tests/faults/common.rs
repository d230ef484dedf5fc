//! Folders, notes and people for the tests of the store.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;
use trustpath::{
    journey::{
        Journey,
        answer::Answer,
        couple::Here,
        note::Note,
        record::{Body, By, Hlc, Id, Location, Record, Seat, Visibility},
    },
    language::Catalogue,
    private::Private,
    store::{Finding, MachineId, Opened, Report, Seated, Store, doctor, draw_key},
};
use uuid::Uuid;

use crate::temp;

/// A folder that is not there yet, in one that goes away.
pub fn folder() -> (TempDir, PathBuf) {
    let temp = temp::folder();
    let dir = temp.path().join("trustpath");
    (temp, dir)
}

pub fn open(dir: &Path) -> Opened {
    open_on(&machine(dir), dir)
}

/// Opens a folder as another machine does.
pub fn open_on(machine: &MachineId, dir: &Path) -> Opened {
    Store::open(dir, machine, Catalogue::ENGLISH).unwrap()
}

/// The machine on which a folder lies: the same one for all folders beside it.
pub fn machine(dir: &Path) -> MachineId {
    MachineId::of(Some(dir.with_file_name("state")))
}

/// Another machine, which remembers itself as well.
pub fn another_machine(dir: &Path) -> MachineId {
    MachineId::of(Some(dir.with_file_name("state of another")))
}

/// Looks at a folder as the doctor does.
pub fn examined(dir: &Path) -> Vec<Finding> {
    doctor(dir, &machine(dir)).unwrap().findings
}

pub fn sit(store: &mut Store) -> Seated<String> {
    let seated = store.sit(Here::First, Seat::First).unwrap();
    store.set_aside();
    seated
}

/// Opens a folder and sits down as the first person.
pub fn seated(dir: &Path) -> (Store, Seated<String>) {
    let mut store = open(dir).store;
    let seated = sit(&mut store);
    (store, seated)
}

/// An answer of a seat; its moment follows its number.
pub fn answer(count: u64, by: By, vis: Visibility, words: &str) -> Record {
    Record {
        id: Id::answer(&format!("page.q{count}"), None, 1, by),
        by,
        vis,
        body: Some(Body::Answer(Answer { words: words.into(), asked: None })),
        ..note(count, "")
    }
}

/// The `count`th note. Its moment follows its number.
pub fn note(count: u64, words: &str) -> Record {
    Record {
        id: Id::note(note_id(count)),
        by: By::First,
        vis: Visibility::Private,
        at: "2026-11-22T21:14:03+01:00".parse().unwrap(),
        hlc: Hlc::new(0x019a_b3f2_0000 + count, 0, "00000000"),
        prev: Vec::new(),
        body: Some(Body::Note(Note::of(words))),
    }
}

pub fn note_id(count: u64) -> Uuid {
    Uuid::from_u64_pair(0x019a_b3f2_0000_7000, count)
}

/// The deletion of a note.
pub fn tombstone(of: &Record) -> Record {
    let hlc = Hlc::new(of.hlc.parts().0 + 0x1_0000, 0, "00000000");
    Record { hlc, prev: vec![of.hlc.clone()], body: None, ..of.clone() }
}

/// A newer version of a note.
pub fn edited(of: &Record, words: &str) -> Record {
    let hlc = Hlc::new(of.hlc.parts().0 + 0x1_0000, 0, "00000000");
    Record { hlc, prev: vec![of.hlc.clone()], body: Some(Body::Note(Note::of(words))), ..of.clone() }
}

/// The words of all notes, oldest first, after opening anew.
pub fn words(dir: &Path) -> Vec<String> {
    let Opened { store, journey, .. } = open(dir);
    let notes: Vec<(Uuid, Location)> =
        journey.notes().rev().filter_map(|(id, note)| Some((id, note.location?))).collect();
    store.words(&notes).iter().map(|(_, words)| words.expose().to_owned()).collect()
}

/// What a report says, as lines.
pub fn said(report: &Report) -> String {
    report.findings.iter().map(|finding| finding.said(Catalogue::ENGLISH) + "\n").collect()
}

/// The journal file of a writer.
pub fn journal(dir: &Path, writer: &str) -> PathBuf {
    dir.join("writers").join(writer).join("2026-11.jsonl")
}

/// Takes away the copies of the writers' last lines, as on a machine that never had them.
pub fn without_last_lines(dir: &Path) {
    let last = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with("last-");
    files(&dir.join("local"))
        .iter()
        .filter(|path| last(path))
        .for_each(|path| fs::remove_file(path).unwrap());
}

/// Every file below a folder.
pub fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The files whose bytes hold a text.
pub fn holding(dir: &Path, text: &str) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    };
    files(dir).into_iter().filter(holds).collect()
}

pub fn private(words: &str) -> Private {
    words.into()
}

/// Everything that whoever is admitted may read, opened into a journey; and what was noticed on the way.
pub fn open_all(store: &mut Store, journey: &mut Journey) -> Vec<Finding> {
    let mut findings = Vec::new();
    Seat::BOTH.into_iter().filter(|seat| store.is_admitted(*seat)).for_each(|seat| journey.unlock(seat));
    store.refresh().into_iter().for_each(|(record, location)| journey.apply(record, Some(location)));
    while let Some(opening) = store.open_next() {
        opening.records.into_iter().for_each(|(record, location)| journey.apply(record, Some(location)));
        findings.extend(opening.findings);
    }
    findings
}

/// The words of all notes of a journey, oldest first.
pub fn words_of(store: &Store, journey: &Journey) -> Vec<String> {
    let notes: Vec<(Uuid, Location)> =
        journey.notes().rev().filter_map(|(id, note)| Some((id, note.location?))).collect();
    store.words(&notes).iter().map(|(_, words)| words.expose().to_owned()).collect()
}

/// The words of all notes after opening anew with a passphrase of the first seat.
pub fn words_with(dir: &Path, passphrase: &str) -> Vec<String> {
    let Opened { mut store, mut journey, .. } = open(dir);
    store.admit(store.keys().unlock(Seat::First, &passphrase.into()).unwrap());
    open_all(&mut store, &mut journey);
    words_of(&store, &journey)
}

/// Gives the first seat a passphrase and seals what is there; whoever sat there sits again.
pub fn protect(store: &mut Store, passphrase: &str) -> Seated<String> {
    let unlocked = store.keys().set(Seat::First, &passphrase.into(), &draw_key()).unwrap();
    store.admit(unlocked);
    store.reseal(&mut |_, _| {}).unwrap();
    sit(store)
}
