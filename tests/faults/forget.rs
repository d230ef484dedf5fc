//! Taking away: nothing of what one wrote alone is left in the folder and beside it, nothing brings it back, and the other's
//! journey is as it was.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;
use trustpath::{
    journey::{
        couple::{Couple, Here, Seats},
        record::{Body, By, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    store::{
        Archive, Backup, KeyError, Opened, SaveError, Seated, Store, draw_key, forget, forget_all, restore,
    },
};

use crate::common::{answer, edited, files, folder, holding, machine, note, open, open_all, words_of};

/// In everything that the first seat wrote alone.
const CANARY: &str = "canary";

fn sit_as(store: &mut Store, here: Here, seat: Seat) -> Seated<String> {
    store.sit(here, seat).unwrap()
}

/// A note of the second seat.
fn theirs(nth: u64) -> Record {
    Record { by: By::Second, ..note(nth, &format!("wren {nth}")) }
}

/// A couple: notes and answers of each, what both wrote, a draft, copies and damage. `sealed`: both have a passphrase.
fn couple(sealed: bool) -> (TempDir, PathBuf) {
    let (temp, dir) = folder();
    let mut store = open(&dir).store;
    drop(sit_as(&mut store, Here::Both, Seat::First));
    if sealed {
        for seat in Seat::BOTH {
            store.admit(store.keys().set(seat, &seat.name().into(), &draw_key()).unwrap());
        }
        drop(sit_as(&mut store, Here::Both, Seat::First));
        store.settle().unwrap();
    }
    let two = Body::Couple(Couple { seats: Seats::Two });
    let couple =
        Record { id: Id::couple(), by: By::Both, vis: Visibility::Shared, body: Some(two), ..note(9, "") };
    let written = [
        couple,
        note(1, "canary 1"),
        theirs(2),
        answer(3, By::First, Visibility::Shared, "canary 3"),
        answer(4, By::First, Visibility::Sealed, "canary 4"),
        answer(5, By::Second, Visibility::Shared, "wren 5"),
        answer(6, By::Both, Visibility::Shared, "kettle 6"),
        Record { by: By::Both, ..answer(7, By::Both, Visibility::Shared, "kettle 7") },
        edited(&note(1, ""), "canary 1 again"),
    ];
    let here = sit_as(&mut store, Here::Both, Seat::First);
    for record in &written {
        store.append(record).unwrap();
    }
    drop(here);
    sit_as(&mut store, Here::First, Seat::First).draft.write(&"key".into(), &"canary draft".into()).unwrap();
    drop(store);
    let copies = dir.join("backup/2026-11-22T201403.123456Z/writers");
    fs::create_dir_all(&copies).unwrap();
    fs::create_dir_all(dir.join("quarantine")).unwrap();
    for (nth, log) in logs(&dir).iter().enumerate() {
        fs::copy(log, copies.join(format!("{nth}.jsonl"))).unwrap();
    }
    if !sealed {
        fs::write(dir.join("quarantine/00-20"), "half a line of the canary\n").unwrap();
        let mut text = fs::read(&logs_of(&dir, Seat::First)[0]).unwrap();
        text.extend_from_slice(b"{\"v\":1,\"n\":99,\"by\":\"first\",\"body\":\"canary, damaged\n");
        fs::write(&logs_of(&dir, Seat::First)[0], text).unwrap();
    }
    (temp, dir)
}

fn logs(dir: &Path) -> Vec<PathBuf> {
    let mut all = files(&dir.join("writers"));
    all.retain(|path| path.extension().is_some_and(|end| end == "jsonl"));
    all
}

fn logs_of(dir: &Path, seat: Seat) -> Vec<PathBuf> {
    let mut all = logs(dir);
    all.retain(|path| {
        let about = fs::read_to_string(path.with_file_name("writer.json")).unwrap();
        about.contains(&format!(r#""seat":"{}""#, seat.name()))
    });
    all
}

fn take_away(dir: &Path, seat: Seat) -> trustpath::store::Forgotten {
    let keys = open(dir).store.keys();
    let key = keys.is_set(seat).then(|| keys.unlock(seat, &seat.name().into()).unwrap());
    forget(dir, &machine(dir), seat, key.as_ref()).unwrap()
}

/// What the second seat sees of its own and of both.
fn seen_by_second(dir: &Path) -> (Vec<Record>, Vec<String>, usize) {
    let Opened { mut store, mut journey, .. } = open(dir);
    if store.keys().is_set(Seat::Second) {
        store.admit(store.keys().unlock(Seat::Second, &"second".into()).unwrap());
        if let Some(read) = store.misread() {
            journey = read;
        }
    }
    open_all(&mut store, &mut journey);
    let all = journey.all().filter(|record| record.by != By::First && record.id.kind() != "vouched");
    let mut words = words_of(&store, &journey);
    words.retain(|words| !words.contains(CANARY));
    (all.cloned().collect(), words, journey.claims(Seat::Second.into()).len())
}

/// The second seat sits down, as at any start.
fn second_sits(dir: &Path) {
    let mut store = open(dir).store;
    if store.keys().is_set(Seat::Second) {
        store.admit(store.keys().unlock(Seat::Second, &"second".into()).unwrap());
    }
    drop(sit_as(&mut store, Here::Second, Seat::Second));
}

/// No byte of the first seat is left, readable or sealed: not in the folder, and not beside it.
fn nothing_left(dir: &Path) {
    assert_eq!(holding(dir.parent().unwrap(), CANARY), [] as [PathBuf; 0]);
    for log in files(dir).iter().filter(|path| path.extension().is_some_and(|end| end == "jsonl")) {
        let text = fs::read_to_string(log).unwrap();
        let own = text.lines().filter(|line| line.contains(r#""by":"first""#) && !line.contains("vouched"));
        assert_eq!(own.collect::<Vec<_>>(), [""; 0], "{}", log.display());
    }
    let theirs = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("first.") && name.ends_with(".age") || path.to_string_lossy().contains("/first/")
    };
    assert_eq!(files(dir).into_iter().filter(theirs).collect::<Vec<_>>(), [] as [PathBuf; 0]);
}

#[test]
fn nothing_of_one_is_left_and_the_other_keeps_all_that_is_theirs_and_both_s() {
    for sealed in [false, true] {
        let (_temp, dir) = couple(sealed);
        let before = seen_by_second(&dir);
        assert!(before.0.len() >= 3 && before.1 == ["wren 2"] && before.2 == 0, "{before:?}");
        let done = take_away(&dir, Seat::First);
        assert!(done.destroyed >= 5 && done.remaining == 0, "{done:?}");
        nothing_left(&dir);
        assert_eq!(seen_by_second(&dir), before, "sealed: {sealed}");
        second_sits(&dir);
        assert_eq!(seen_by_second(&dir), before);
        let numbers = crate::common::examined(&dir);
        let numbers: Vec<_> = numbers.iter().filter(|found| found.what.needs_attention()).collect();
        assert!(numbers.is_empty(), "{numbers:?}");
    }
}

#[test]
fn whoever_has_left_sits_down_no_more_and_what_both_wrote_stays_sealed() {
    let (_temp, dir) = couple(true);
    take_away(&dir, Seat::First);
    let mut store = open(&dir).store;
    assert!(matches!(store.keys().unlock(Seat::First, &"first".into()), Err(KeyError::Left)));
    for here in [Here::First, Here::Both] {
        let refused = store.sit::<String>(here, Seat::First).unwrap_err();
        assert!(matches!(refused, SaveError::Key(KeyError::Left)), "{refused}");
    }
    second_sits(&dir);
    let mut store = open(&dir).store;
    store.admit(store.keys().unlock(Seat::Second, &"second".into()).unwrap());
    drop(sit_as(&mut store, Here::Second, Seat::Second));
    store.reseal(&mut |_, _| {}).unwrap();
    store.append(&answer(20, By::Second, Visibility::Shared, "wren 20")).unwrap();
    for words in ["kettle", "wren"] {
        assert_eq!(holding(&dir, words), [] as [PathBuf; 0], "{words}");
    }
}

#[test]
fn neither_a_sync_nor_a_backup_brings_it_back() {
    for sealed in [false, true] {
        let (_temp, dir) = couple(sealed);
        let mut backup = vec![];
        Backup::of(&dir, &machine(&dir)).unwrap().unwrap().write(&mut backup, None).unwrap();
        // The partner's copy, as it was before.
        let copies: Vec<_> =
            files(&dir).into_iter().map(|path| (path.clone(), fs::read(&path).unwrap())).collect();
        let before = seen_by_second(&dir);
        take_away(&dir, Seat::First);
        let archive = Archive::read(&backup, Path::new("backup.tar")).unwrap();
        let restored = restore(&dir, &machine(&dir), &archive, Catalogue::ENGLISH).unwrap();
        assert_eq!((restored.lines.added, restored.keys, restored.drafts), (0, 0, 0), "{restored:?}");
        nothing_left(&dir);
        // A sync that met the older files at the partner's: conflict copies, keys, drafts.
        for (path, bytes) in &copies {
            let name = path.file_name().unwrap().to_str().unwrap();
            if let Some(stem) = name.strip_suffix(".jsonl").filter(|_| path.starts_with(dir.join("writers")))
            {
                fs::write(path.with_file_name(format!("{stem}.sync-conflict-20261122.jsonl")), bytes)
                    .unwrap();
            } else if name.starts_with("first") || name.starts_with("draft") {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
        }
        // Shown to nobody, and destroyed as soon as somebody sits down.
        assert_eq!(seen_by_second(&dir), before);
        second_sits(&dir);
        nothing_left(&dir);
        assert_eq!(seen_by_second(&dir), before);
    }
}

#[test]
fn a_mark_that_the_one_who_signs_did_not_make_says_nothing() {
    let (_temp, dir) = couple(true);
    let other = couple(false);
    take_away(&other.1, Seat::First);
    let unsigned = fs::read_to_string(other.1.join("keys/first.left")).unwrap();
    take_away_on_a_copy(&dir, |signed| {
        let later = signed.replacen("\"left\":\"0", "\"left\":\"1", 1);
        assert_ne!(later, signed);
        for mark in [unsigned, later, "{}".into(), String::new()] {
            fs::write(dir.join("keys/first.left"), &mark).unwrap();
            let before = files(&dir).len();
            let store = open(&dir).store;
            assert!(store.keys().unlock(Seat::First, &"first".into()).is_ok(), "{mark}");
            drop(store);
            second_sits(&dir);
            assert!(files(&dir).len() >= before);
        }
        // The second's own mark in the place of the first's.
        fs::write(dir.join("keys/second.left"), &signed).unwrap();
        second_sits(&dir);
    });
    fs::remove_file(dir.join("keys/first.left")).unwrap();
    let Opened { mut store, mut journey, .. } = open(&dir);
    store.admit(store.keys().unlock(Seat::First, &"first".into()).unwrap());
    open_all(&mut store, &mut journey);
    assert!(words_of(&store, &journey).iter().any(|words| words.contains(CANARY)));
}

/// Gives the mark that the first seat would make, made in a copy of the folder.
fn take_away_on_a_copy(dir: &Path, check: impl FnOnce(String)) {
    let (_temp, copy) = folder();
    for path in files(dir) {
        let to = copy.join(path.strip_prefix(dir).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(&path, to).unwrap();
    }
    take_away(&copy, Seat::First);
    check(fs::read_to_string(copy.join("keys/first.left")).unwrap());
}

#[test]
fn without_the_passphrase_or_with_a_window_open_nothing_is_taken_away() {
    let (_temp, dir) = couple(true);
    let before = files(&dir);
    assert!(matches!(forget(&dir, &machine(&dir), Seat::First, None), Err(SaveError::Key(KeyError::Shut))));
    let keys = open(&dir).store.keys();
    let theirs = keys.unlock(Seat::Second, &"second".into()).unwrap();
    let refused = forget(&dir, &machine(&dir), Seat::First, Some(&theirs));
    assert!(matches!(refused, Err(SaveError::Key(KeyError::Shut))));
    let own = keys.unlock(Seat::First, &"first".into()).unwrap();
    let mut store = open(&dir).store;
    let _window = sit_as(&mut store, Here::Second, Seat::Second);
    let refused = forget(&dir, &machine(&dir), Seat::First, Some(&own));
    assert!(matches!(refused, Err(SaveError::OpenElsewhere)), "{refused:?}");
    assert!(before.iter().all(|path| path.exists()) && !dir.join("keys/first.left").exists());
}

#[test]
fn a_backup_of_what_is_left_and_one_from_before_each_bring_back_what_they_held() {
    let (_temp, dir) = couple(true);
    let write = || {
        let mut bytes = vec![];
        Backup::of(&dir, &machine(&dir)).unwrap().unwrap().write(&mut bytes, None).unwrap();
        Archive::read(&bytes, Path::new("backup.tar")).unwrap()
    };
    let (undo, seen) = (write(), seen_by_second(&dir));
    take_away(&dir, Seat::First);
    let left = write();
    let (_other_temp, new) = folder();
    restore(&new, &machine(&new), &left, Catalogue::ENGLISH).unwrap();
    assert_eq!(seen_by_second(&new), seen);
    assert!(matches!(open(&new).store.keys().unlock(Seat::First, &"first".into()), Err(KeyError::Left)));
    let (_third_temp, again) = folder();
    restore(&again, &machine(&again), &undo, Catalogue::ENGLISH).unwrap();
    assert_eq!(seen_by_second(&again), seen);
    let Opened { mut store, mut journey, .. } = open(&again);
    store.admit(store.keys().unlock(Seat::First, &"first".into()).unwrap());
    open_all(&mut store, &mut journey);
    assert_eq!(words_of(&store, &journey), ["canary 1 again"]);
}

#[test]
fn everything_goes_and_what_is_not_ours_stays() {
    let (temp, dir) = couple(true);
    fs::write(dir.join("my own list.txt"), "wool").unwrap();
    let keys = open(&dir).store.keys();
    let open_keys = Seat::BOTH.map(|seat| keys.unlock(seat, &seat.name().into()).unwrap());
    assert!(matches!(forget_all(&dir, &machine(&dir), &open_keys[..1]), Err(SaveError::Key(KeyError::Shut))));
    let left = forget_all(&dir, &machine(&dir), &open_keys).unwrap();
    assert_eq!(left, [dir.join("my own list.txt")]);
    assert_eq!(files(&dir), left);
    fs::remove_file(&left[0]).unwrap();
    forget_all(&dir, &machine(&dir), &[]).unwrap();
    assert!(!dir.exists());
    for words in [CANARY, "wren", "kettle"] {
        assert_eq!(holding(temp.path(), words), [] as [PathBuf; 0], "{words}");
    }
}
