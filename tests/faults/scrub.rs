//! What was deleted is destroyed, wherever a copy of it lies; and nothing else is.

use std::{fs, path::PathBuf};

use trustpath::store::doctor;

use super::common::{self, folder, holding, journal, note, note_id, open, private, seated, tombstone, words};

const NOWHERE: [PathBuf; 0] = [];

#[test]
fn no_byte_of_the_deleted_words_is_left_and_no_spot_moves() {
    let (_temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    let (doomed, kept) = (note(1, "canary"), note(2, "kept"));
    store.append(&doomed).unwrap();
    let spot = store.append(&kept).unwrap();
    let file = journal(&dir, seated.writers.opener());
    let backup = dir.join("backup/2026-11-22T20:00:00Z/writers/x");
    fs::create_dir_all(&backup).unwrap();
    fs::copy(&file, backup.join("2026-11.jsonl")).unwrap();
    let torn = fs::read_to_string(&file).unwrap().lines().next().unwrap().replace("\"sum\"", "\"su");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{text}{torn}\n")).unwrap();
    drop((store, seated));

    let (mut store, seated) = common::seated(&dir);
    assert_eq!(holding(&dir, "canary").len(), 3, "the file, the backup, the quarantine");
    store.append(&tombstone(&doomed)).unwrap();
    let done = store.scrub(&doomed.id).unwrap();

    assert_eq!((done.destroyed, done.remaining, done.findings.len()), (2, 0, 0));
    assert_eq!(holding(&dir, "canary"), NOWHERE);
    assert_eq!(store.words(&[(note_id(2), spot)]), [(note_id(2), private("kept"))]);
    assert!(fs::read_to_string(&file).unwrap().starts_with(r#"{"v":1,"n":1,"scrubbed":true}  "#));
    assert_eq!(holding(&dir, r#""del":true,"sum""#), [file]);
    store.append(&note(3, "later")).unwrap();
    drop((store, seated));
    assert_eq!((words(&dir), open(&dir).report.findings), (vec!["kept".into(), "later".into()], vec![]));
}

#[test]
fn what_is_alive_or_was_revived_is_left_alone() {
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
    assert_eq!(doctor(&dir).unwrap(), []);
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
