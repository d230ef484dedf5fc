//! Backups: what goes into one comes back, once, as sealed as it was; and what was destroyed since stays so.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;
use trustpath::{
    journey::{
        couple::{Couple, Seats},
        record::{Body, By, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    private::Secret,
    store::{Archive, Backup, Opened, RestoreError, Restored, draw_key, restore},
};

use crate::common::{
    answer, edited, examined, files, folder, holding, machine, note, open, open_all, protect, seated, sit,
    tombstone, words, words_with,
};

fn backup_of(dir: &Path) -> Vec<u8> {
    let mut bytes = vec![];
    Backup::of(dir, &machine(dir)).unwrap().unwrap().write(&mut bytes, None).unwrap();
    bytes
}

fn bring_back(dir: &Path, backup: &[u8]) -> Restored {
    let archive = Archive::read(backup, Path::new("backup.tar")).unwrap();
    restore(dir, &machine(dir), &archive, Catalogue::ENGLISH).unwrap()
}

/// The lines of all writers, as they stand, each with its file.
fn lines(dir: &Path) -> BTreeSet<(PathBuf, String)> {
    let writers = dir.join("writers");
    let log = |path: &PathBuf| path.extension().is_some_and(|end| end == "jsonl");
    let lines = files(&writers).into_iter().filter(log).flat_map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.strip_prefix(&writers).unwrap().to_owned();
        text.lines().map(|line| (name.clone(), line.to_owned())).collect::<Vec<_>>()
    });
    lines.collect()
}

/// A folder with five notes of two writers, and half a text.
fn filled() -> (TempDir, PathBuf) {
    let (temp, dir) = folder();
    let (mut one, in_one) = seated(&dir);
    let (mut two, in_two) = seated(&dir);
    for nth in 1..=5 {
        let store = if nth % 2 == 0 { &mut two } else { &mut one };
        store.append(&note(nth, &format!("canary {nth}"))).unwrap();
    }
    drop((two, in_two, in_one));
    sit(&mut one).draft.write(&"key".into(), &"canary draft".into()).unwrap();
    (temp, dir)
}

fn five() -> Vec<String> {
    (1..=5).map(|nth| format!("canary {nth}")).collect()
}

#[test]
fn a_new_folder_gets_everything_back_byte_for_byte() {
    let (_temp, dir) = filled();
    let backup = backup_of(&dir);
    let (_other_temp, new) = folder();
    let done = bring_back(&new, &backup);
    assert_eq!((done.lines.added, done.drafts, done.is_new, done.passed_over), (5, 1, true, 0));
    assert_eq!(lines(&new), lines(&dir));
    assert_eq!(words(&new), five());
    for name in ["trustpath.json", "README.txt", ".gitignore", ".stignore"] {
        assert_eq!(fs::read(new.join(name)).unwrap(), fs::read(dir.join(name)).unwrap(), "{name}");
    }
    assert_eq!(sit(&mut open(&new).store).drafts, [("key".into(), "canary draft".into())]);
    let pressing = examined(&new).into_iter().filter(|finding| finding.what.needs_attention());
    assert_eq!(pressing.collect::<Vec<_>>(), []);
}

#[test]
fn into_the_same_folder_nothing_comes_twice() {
    let (_temp, dir) = filled();
    let before: Vec<_> = files(&dir);
    let done = bring_back(&dir, &backup_of(&dir));
    assert_eq!(
        (done.lines.added, done.lines.known, done.keys, done.drafts, done.is_new),
        (0, 5, 0, 0, false)
    );
    assert_eq!(files(&dir), before);
}

#[test]
fn a_folder_that_went_on_keeps_what_is_newer_and_what_was_destroyed_stays_so() {
    let (_temp, dir) = filled();
    let backup = backup_of(&dir);
    let (mut store, _seated) = seated(&dir);
    store.append(&edited(&note(1, ""), "what stays")).unwrap();
    store.scrub(&note(1, "").id).unwrap();
    store.append(&tombstone(&note(2, ""))).unwrap();
    store.scrub(&note(2, "").id).unwrap();
    store.append(&note(6, "canary 6")).unwrap();
    let now = lines(&dir);
    let done = bring_back(&dir, &backup);
    assert_eq!((done.lines.added, done.lines.known), (0, 5));
    assert_eq!(lines(&dir), now);
    for gone in ["canary 1", "canary 2"] {
        assert_eq!(holding(&dir, gone), [] as [PathBuf; 0], "{gone}");
    }
    assert_eq!(words(&dir), ["what stays", "canary 3", "canary 4", "canary 5", "canary 6"]);
}

#[test]
fn lines_that_were_lost_come_back_beside_those_that_are_there_while_a_window_is_open() {
    let (_temp, dir) = filled();
    let backup = backup_of(&dir);
    let (mut window, _seated) = seated(&dir);
    // One file lost its end, another one is gone.
    let logs: Vec<_> =
        files(&dir.join("writers")).into_iter().filter(|path| path.ends_with("2026-11.jsonl")).collect();
    let [short, gone] = &logs[..] else { panic!("{logs:?}") };
    let text = fs::read_to_string(short).unwrap();
    let first = text.split_inclusive('\n').next().unwrap();
    fs::write(short, first).unwrap();
    fs::remove_file(gone).unwrap();
    window.append(&note(9, "written meanwhile")).unwrap();
    let done = bring_back(&dir, &backup);
    assert_eq!(done.lines.added, 4, "{done:?}");
    window.append(&note(10, "and after it")).unwrap();
    drop((window, _seated));
    let expected: Vec<_> =
        five().into_iter().chain(["written meanwhile".into(), "and after it".into()]).collect();
    assert_eq!(words(&dir), expected);
    assert_eq!(bring_back(&dir, &backup).lines.added, 0);
    assert!(fs::read_to_string(short).unwrap().starts_with(first));
}

#[test]
fn what_was_sealed_since_stays_sealed_and_the_older_readable_lines_that_are_missing_are_sealed_on_their_way()
{
    let (_temp, dir) = filled();
    let backup = backup_of(&dir);
    assert_eq!(Backup::of(&dir, &machine(&dir)).unwrap().unwrap().readable, 6);
    {
        let (mut store, in_store) = seated(&dir);
        drop(in_store);
        drop(protect(&mut store, "alpha"));
    }
    assert_eq!(Backup::of(&dir, &machine(&dir)).unwrap().unwrap().readable, 0);
    bring_back(&dir, &backup);
    assert_eq!(holding(&dir, "canary"), [] as [PathBuf; 0]);
    // A whole file with its lines was lost, and the half-written words.
    let logs: Vec<_> = files(&dir).into_iter().filter(|path| path.ends_with("2026-11.jsonl")).collect();
    fs::remove_file(&logs[0]).unwrap();
    for draft in files(&dir.join("local")) {
        if draft.file_name().unwrap().to_str().unwrap().starts_with("draft-") {
            fs::remove_file(draft).unwrap();
        }
    }
    let done = bring_back(&dir, &backup);
    assert!(done.lines.added > 0 && done.drafts > 0, "{done:?}");
    assert_eq!(holding(&dir, "canary"), [] as [PathBuf; 0]);
    assert_eq!(words_with(&dir, "alpha"), five());
}

#[test]
fn of_one_who_walks_alone_also_what_is_for_both_is_sealed_on_its_way() {
    let (_temp, dir) = folder();
    let (mut store, in_store) = seated(&dir);
    let alone = Some(Body::Couple(Couple { seats: Seats::One }));
    store.append(&Record { id: Id::couple(), vis: Visibility::Shared, body: alone, ..note(1, "") }).unwrap();
    store.append(&answer(2, By::First, Visibility::Shared, "canary 2")).unwrap();
    let backup = backup_of(&dir);
    drop(in_store);
    drop(protect(&mut store, "alpha"));
    drop(store);
    // Without its lines, nothing in the folder says any more that one walks alone.
    fs::remove_dir_all(dir.join("writers")).unwrap();
    assert!(bring_back(&dir, &backup).lines.added == 2 && holding(&dir, "canary").is_empty());
    let Opened { mut store, mut journey, .. } = open(&dir);
    store.admit(store.keys().unlock(Seat::First, &"alpha".into()).unwrap());
    open_all(&mut store, &mut journey);
    assert!(journey.answer(&answer(2, By::First, Visibility::Shared, "").id).is_some());
}

#[test]
fn a_sealed_backup_comes_back_sealed_and_its_passphrase_of_that_time_opens_it() {
    let (_temp, dir) = filled();
    let (mut store, in_store) = seated(&dir);
    drop(in_store);
    drop(protect(&mut store, "alpha"));
    let backup = backup_of(&dir);
    let mut hay = backup.windows(6);
    assert!(!hay.any(|window| window == b"canary"));
    let (_other_temp, new) = folder();
    let done = bring_back(&new, &backup);
    assert_eq!((done.lines.added, done.keys), (5, 2));
    assert_eq!(lines(&new), lines(&dir));
    assert_eq!(words_with(&new, "alpha"), five());
}

#[test]
fn an_older_passphrase_opens_nothing_again_and_a_key_is_never_replaced() {
    let (_temp, dir) = filled();
    let (mut store, in_store) = seated(&dir);
    drop(in_store);
    drop(protect(&mut store, "alpha"));
    let backup = backup_of(&dir);
    store.change_passphrase(Seat::First, &"beta".into()).unwrap();
    let key = fs::read(dir.join("keys/first.age")).unwrap();
    assert_eq!(bring_back(&dir, &backup).keys, 0);
    assert_eq!(fs::read(dir.join("keys/first.age")).unwrap(), key);
    assert!(store.keys().unlock(Seat::First, &"alpha".into()).is_err());
    drop(store);
    assert_eq!(words_with(&dir, "beta"), five());
}

#[test]
fn a_key_that_is_another_one_opens_what_was_sealed_to_it_and_nothing_is_sealed_to_it() {
    let (_temp, dir) = filled();
    let backup_before = backup_of(&dir);
    let (_other_temp, other) = folder();
    bring_back(&other, &backup_before);
    // Both set a passphrase while they are apart.
    for (dir, passphrase) in [(&dir, "alpha"), (&other, "beta")] {
        let (mut store, seated) = seated(dir);
        drop(seated);
        drop(protect(&mut store, passphrase));
    }
    let public = fs::read(dir.join("keys/first.pub")).unwrap();
    let done = bring_back(&dir, &backup_of(&other));
    assert_eq!(done.keys, 1, "{done:?}");
    assert_eq!(fs::read(dir.join("keys/first.pub")).unwrap(), public);
    assert_eq!(words_with(&dir, "alpha"), five());
    assert_eq!(bring_back(&dir, &backup_of(&other)).keys, 0);
}

#[test]
fn a_taken_away_passphrase_does_not_come_back() {
    let (_temp, dir) = filled();
    let (mut store, in_store) = seated(&dir);
    drop(in_store);
    drop(protect(&mut store, "alpha"));
    let backup = backup_of(&dir);
    store.remove_passphrase(Seat::First, &mut |_, _| {}).unwrap();
    assert_eq!(bring_back(&dir, &backup).keys, 0);
    assert!(!store.keys().is_set(Seat::First));
    drop(store);
    assert_eq!(words(&dir), five());
}

#[test]
fn the_backup_of_another_journey_is_refused_and_nothing_is_written() {
    let ((_temp, dir), (_other_temp, other)) = (filled(), filled());
    let archive = Archive::read(&backup_of(&dir), Path::new("backup.tar")).unwrap();
    let before = lines(&other);
    let refused = restore(&other, &machine(&other), &archive, Catalogue::ENGLISH).unwrap_err();
    assert!(matches!(refused, RestoreError::OtherFolder(_)), "{refused}");
    assert_eq!(lines(&other), before);
}

#[test]
fn what_belongs_to_one_machine_alone_stays_there() {
    let (_temp, dir) = filled();
    let (mut store, in_store) = seated(&dir);
    drop(in_store);
    drop(protect(&mut store, "alpha"));
    fs::create_dir_all(dir.join("quarantine")).unwrap();
    fs::write(dir.join("quarantine/x"), "damaged").unwrap();
    let archive = Archive::read(&backup_of(&dir), Path::new("backup.tar")).unwrap();
    let mut names: Vec<String> =
        archive.files.iter().map(|(place, _)| place.path().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.starts_with("local") || name.starts_with("backup") || name.starts_with("quar"));
    assert!(names.iter().all(|name| name.contains("/draft-")) && !names.is_empty(), "{names:?}");
}

#[test]
fn the_half_line_of_a_window_that_is_writing_is_left_out() {
    let (_temp, dir) = filled();
    let log = files(&dir.join("writers")).into_iter().find(|path| path.ends_with("2026-11.jsonl")).unwrap();
    let whole = fs::read_to_string(&log).unwrap();
    fs::write(&log, format!("{whole}{{\"v\":1,\"n\":9,\"words\":\"ha")).unwrap();
    let (_other_temp, new) = folder();
    bring_back(&new, &backup_of(&dir));
    assert_eq!(examined(&new).iter().filter(|found| found.what.needs_attention()).count(), 0);
    assert_eq!(words(&new), five());
}

#[test]
fn a_passphrase_of_its_own_seals_all_of_it_and_no_other_opens_it() {
    let (_temp, dir) = filled();
    let passphrase: Secret = "Zu\u{308}rich".into();
    let mut sealed = vec![];
    Backup::of(&dir, &machine(&dir)).unwrap().unwrap().write(&mut sealed, Some(&passphrase)).unwrap();
    let path = Path::new("backup.tar.age");
    assert!(Archive::is_sealed(&sealed) && !sealed.windows(6).any(|window| window == b"canary"));
    assert!(Archive::open(&sealed, &"Zurich".into(), path).is_err());
    let opened = Archive::open(&sealed, &"Z\u{fc}rich".into(), path).unwrap();
    let (_other_temp, new) = folder();
    bring_back(&new, &opened);
    assert_eq!(words(&new), five());
}

#[test]
fn lines_of_both_and_of_the_other_come_back_as_they_were_signed() {
    let (_temp, dir) = folder();
    let (mut store, in_store) = seated(&dir);
    drop(in_store);
    drop(protect(&mut store, "alpha"));
    let key = store.keys().set(Seat::Second, &"beta".into(), &draw_key()).unwrap();
    store.admit(key);
    store.settle().unwrap();
    let _seated = sit(&mut store);
    store.append(&answer(7, By::First, Visibility::Shared, "canary 7")).unwrap();
    let backup = backup_of(&dir);
    let (_other_temp, new) = folder();
    bring_back(&new, &backup);
    let Opened { mut store, mut journey, .. } = open(&new);
    store.admit(store.keys().unlock(Seat::First, &"alpha".into()).unwrap());
    open_all(&mut store, &mut journey);
    assert!(journey.claims(Seat::First.into()).is_empty());
    assert!(journey.answer(&answer(7, By::First, Visibility::Shared, "").id).is_some());
}
