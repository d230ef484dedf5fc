//! What was deleted is destroyed, wherever a copy of it lies; and nothing else is.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::common::{
    self, edited, examined, folder, holding, journal, note, note_id, open, open_all, private, protect,
    seated, sit, tombstone, words, words_with,
};
use trustpath::journey::record::{Hlc, Record, Seat};

const NOWHERE: [PathBuf; 0] = [];
/// The end of a line whose words were destroyed.
const STUB: &str = r#""scrubbed":true}"#;

#[test]
fn no_byte_of_the_deleted_words_is_left_and_no_location_moves() {
    let (_temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    let (doomed, kept) = (note(1, "canary"), note(2, "kept"));
    store.append(&doomed).unwrap();
    let location = store.append(&kept).unwrap();
    let file = journal(&dir, seated.writers.opener());
    let backup = dir.join("backup/2026-11-22T20:00:00Z/writers/x");
    fs::create_dir_all(&backup).unwrap();
    fs::copy(&file, backup.join("2026-11.jsonl")).unwrap();
    let torn = fs::read_to_string(&file).unwrap().lines().next().unwrap().replace("\"sum\"", "\"su");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{text}{torn}\n")).unwrap();
    drop((store, seated));

    let (mut store, seated) = common::seated(&dir);
    assert_eq!(holding(&dir, "canary").len(), 4, "the file, the backup, the quarantine, the last lines");
    store.append(&tombstone(&doomed)).unwrap();
    let done = store.scrub(&doomed.id).unwrap();

    assert_eq!((done.destroyed, done.remaining, done.findings.len()), (2, 0, 0));
    assert_eq!(holding(&dir, "canary"), NOWHERE);
    assert_eq!(store.words(&[(note_id(2), location)]), [(note_id(2), private("kept"))]);
    assert!(fs::read_to_string(&file).unwrap().starts_with(r#"{"v":1,"n":1,"scrubbed":true}  "#));
    assert_eq!(holding(&dir, r#""del":true,"sum""#), [file]);
    store.append(&note(3, "later")).unwrap();
    drop((store, seated));
    assert_eq!((words(&dir), open(&dir).report.findings), (vec!["kept".into(), "later".into()], vec![]));
}

#[test]
fn the_newest_version_is_left_alone_also_where_it_was_revived() {
    let (_temp, dir) = folder();
    let (mut store, _seated) = seated(&dir);
    let (alive, mut back) = (note(1, "alive"), note(2, "back"));
    store.append(&alive).unwrap();
    store.append(&tombstone(&back)).unwrap();
    back.hlc = tombstone(&tombstone(&back)).hlc;
    store.append(&back).unwrap();
    for id in [&alive.id, &back.id] {
        assert_eq!(store.scrub(id).unwrap(), Default::default());
    }
    assert_eq!(words(&dir), ["alive", "back"]);
}

#[test]
fn a_line_that_another_window_holds_remains_and_is_counted() {
    let (_temp, dir) = folder();
    let (mut one, in_one) = seated(&dir);
    let (mut two, _in_two) = seated(&dir);
    let doomed = note(1, "canary");
    one.append(&doomed).unwrap();
    two.append(&tombstone(&doomed)).unwrap();
    assert_eq!(two.scrub(&doomed.id).unwrap().remaining, 1);
    assert_eq!(holding(&dir, "canary"), [journal(&dir, in_one.writers.opener())]);
    drop((one, in_one));
    assert_eq!(two.scrub(&doomed.id).unwrap().destroyed, 1);
    assert_eq!(holding(&dir, "canary"), NOWHERE);
    assert_eq!(examined(&dir), []);
}

#[test]
fn another_window_keeps_reading_where_it_was_after_a_scrub() {
    let (_temp, dir) = folder();
    let (mut one, _in_one) = seated(&dir);
    let (mut two, _in_two) = seated(&dir);
    let doomed = note(1, "canary");
    one.append(&doomed).unwrap();
    one.append(&tombstone(&doomed)).unwrap();
    assert_eq!(two.refresh().len(), 2);
    one.scrub(&doomed.id).unwrap();
    assert_eq!(two.refresh(), []);
    one.append(&note(2, "new")).unwrap();
    assert_eq!(two.refresh().len(), 1);
}

/// A version of a note that was written elsewhere, at a time when only `of` was known there.
fn apart(of: &Record, words: &str) -> Record {
    let edit = edited(of, words);
    Record { hlc: Hlc::new(edit.hlc.parts().0, 0, "11111111"), ..edit }
}

/// The marks of versions that are to be destroyed.
fn marks(dir: &Path) -> usize {
    let host = fs::read_dir(dir.join("local")).unwrap().next().unwrap().unwrap().path();
    fs::read_dir(host.join("scrub")).map_or(0, Iterator::count)
}

#[test]
fn older_versions_of_what_lives_on_are_destroyed_and_neither_the_newest_nor_a_fork() {
    let (_temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    let first = note(1, "canary one");
    let second = edited(&first, "canary two");
    let newest = edited(&second, "what stays");
    for record in [&first, &second, &apart(&first, "written apart"), &newest, &note(2, "canary of another")] {
        store.append(record).unwrap();
    }
    let backup = dir.join("backup/then");
    fs::create_dir_all(&backup).unwrap();
    fs::copy(journal(&dir, seated.writers.opener()), backup.join("2026-11.jsonl")).unwrap();
    let done = store.scrub(&newest.id).unwrap();
    assert_eq!((done.destroyed, done.remaining, done.findings.len()), (2, 0, 0));
    assert_eq!([holding(&dir, "canary one"), holding(&dir, "canary two")], [NOWHERE, NOWHERE]);
    for words in ["what stays", "written apart", "canary of another"] {
        assert_eq!(holding(&dir, words).len(), 2, "{words}: the file and the backup");
    }
    assert_eq!(store.scrub(&newest.id).unwrap(), Default::default());
    assert_eq!(marks(&dir), 0);
    drop((store, seated));
    let opened = open(&dir);
    assert_eq!((words(&dir).len(), opened.journey.fork_count(), opened.report.findings), (2, 1, vec![]));
}

#[test]
fn a_fork_of_a_deleted_thing_is_not_destroyed_either() {
    let (_temp, dir) = folder();
    let (mut store, _seated) = seated(&dir);
    let doomed = note(1, "canary");
    for record in [&doomed, &apart(&note(1, ""), "written apart"), &tombstone(&tombstone(&doomed))] {
        store.append(record).unwrap();
    }
    assert_eq!(store.scrub(&doomed.id).unwrap().destroyed, 0, "the deletion names another one");
    let known = Record { prev: vec![doomed.hlc.clone()], ..tombstone(&tombstone(&tombstone(&doomed))) };
    store.append(&known).unwrap();
    assert_eq!(store.scrub(&doomed.id).unwrap().destroyed, 1);
    assert_eq!((holding(&dir, "canary").len(), holding(&dir, "written apart").len()), (0, 1));
}

#[test]
fn under_a_seal_too_older_versions_are_destroyed_and_neither_the_newest_nor_a_fork() {
    let (_temp, dir) = folder();
    let (mut store, first_seated) = seated(&dir);
    drop(first_seated);
    let _seated = protect(&mut store, "p");
    let first = note(1, "one");
    let second = edited(&first, "two");
    for record in [&first, &second, &apart(&first, "apart"), &edited(&second, "stays"), &note(2, "other")] {
        store.append(record).unwrap();
    }
    assert_eq!(store.scrub(&first.id).unwrap().destroyed, 2);
    assert_eq!(holding(&dir, STUB).len(), 1);
    drop((store, _seated));
    assert_eq!(words_with(&dir, "p"), ["stays", "other"]);
    let mut opened = open(&dir);
    opened.store.admit(opened.store.keys().unlock(Seat::First, &"p".into()).unwrap());
    open_all(&mut opened.store, &mut opened.journey);
    assert_eq!(opened.journey.fork_count(), 1);
}

#[test]
fn a_scrub_that_another_window_held_up_is_finished_by_the_next_start_also_where_the_link_to_it_is_gone() {
    let (_temp, dir) = folder();
    let (mut one, in_one) = seated(&dir);
    let (mut two, in_two) = seated(&dir);
    let first = note(1, "canary one");
    let second = edited(&first, "canary two");
    one.append(&first).unwrap();
    two.append(&second).unwrap();
    two.append(&edited(&second, "what stays")).unwrap();
    let done = two.scrub(&first.id).unwrap();
    assert_eq!((done.destroyed, done.remaining, marks(&dir)), (1, 1, 1));
    drop((two, in_two));
    let opened = open(&dir);
    assert_eq!((words(&dir), opened.journey.fork_count()), (vec!["what stays".into()], 0));
    drop(opened);
    let (third, in_three) = seated(&dir);
    assert_eq!((holding(&dir, "canary").len(), marks(&dir)), (1, 1), "it is still held");
    drop((one, in_one, third, in_three));
    drop(seated(&dir));
    assert_eq!((holding(&dir, "canary"), marks(&dir)), (NOWHERE.to_vec(), 0));
    assert_eq!((words(&dir), examined(&dir)), (vec!["what stays".into()], vec![]));
}

#[test]
fn a_held_up_scrub_under_a_seal_is_finished_without_its_key() {
    let (_temp, dir) = folder();
    let (mut one, in_one) = seated(&dir);
    drop(in_one);
    let in_one = protect(&mut one, "p");
    let (mut two, mut journey) = {
        let opened = open(&dir);
        (opened.store, opened.journey)
    };
    one.append(&note(1, "words")).unwrap();
    two.admit(two.keys().unlock(Seat::First, &"p".into()).unwrap());
    open_all(&mut two, &mut journey);
    let in_two = sit(&mut two);
    two.append(&edited(&note(1, ""), "what stays")).unwrap();
    assert_eq!(two.scrub(&note(1, "").id).unwrap().remaining, 1);
    drop((one, in_one, two, in_two));
    assert_eq!(holding(&dir, STUB), NOWHERE);
    drop(seated(&dir));
    assert_eq!(holding(&dir, STUB).len(), 1);
    assert_eq!(words_with(&dir, "p"), ["what stays"]);
}

#[test]
fn of_damaged_lines_of_what_lives_on_only_those_of_older_versions_are_destroyed() {
    let (_temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    let first = note(1, "canary");
    store.append(&first).unwrap();
    let file = journal(&dir, seated.writers.opener());
    let line = fs::read_to_string(&file).unwrap();
    let torn = line.replace("\"sum\"", "\"su");
    let lost = torn.replace("hlc", "h").replace("canary", "whose version nobody knows");
    fs::write(&file, format!("{line}{torn}{lost}")).unwrap();
    drop((store, seated));
    let (mut store, _seated) = common::seated(&dir);
    store.append(&edited(&first, "what stays")).unwrap();
    assert_eq!(store.scrub(&first.id).unwrap().destroyed, 2);
    assert_eq!(holding(&dir, "canary"), NOWHERE);
    assert_eq!(holding(&dir, "whose version").len(), 2, "the file and the quarantine");
}
