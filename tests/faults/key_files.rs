//! More than one key file of a seat: made by two machines that were apart, carried back by a sync, or planted. What one
//! passphrase does never loses what another one opens.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;
use trustpath::{
    journey::record::Seat,
    store::{KeyError, Keys, Opened, draw_key},
};

use super::common::{
    files, folder, holding, note, open, open_all, protect, seated, sit, words, words_of, words_with,
};

/// A folder in which the first seat has this passphrase, and wrote a note.
fn sealed(passphrase: &str, count: u64, words: &str) -> (TempDir, PathBuf) {
    let (temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    drop(seated);
    let _seated = protect(&mut store, passphrase);
    store.append(&note(count, words)).unwrap();
    (temp, dir)
}

/// The folder of one machine, where a sync left the key files and the lines of another one: the passphrases "alpha" and
/// "beta" were set while they were apart.
fn two_keys() -> (TempDir, PathBuf) {
    let (temp, dir) = sealed("alpha", 1, "words of alpha");
    let (_other_temp, other) = sealed("beta", 2, "words of beta");
    for end in ["age", "pub"] {
        let copy = dir.join(format!("keys/first.sync-conflict-20261122.{end}"));
        fs::copy(other.join(format!("keys/first.{end}")), copy).unwrap();
    }
    for writer in fs::read_dir(other.join("writers")).unwrap().map(|entry| entry.unwrap().path()) {
        let to = dir.join("writers").join(writer.file_name().unwrap());
        fs::create_dir(&to).unwrap();
        fs::copy(writer.join("2026-11.jsonl"), to.join("2026-11.jsonl")).unwrap();
    }
    (temp, dir)
}

/// The words that a passphrase opens; nothing where it opens no key.
fn opens(dir: &Path, passphrase: &str) -> Vec<String> {
    let Opened { mut store, mut journey, .. } = open(dir);
    let Ok(unlocked) = store.keys().unlock(Seat::First, &passphrase.into()) else { return vec![] };
    store.admit(unlocked);
    open_all(&mut store, &mut journey);
    words_of(&store, &journey)
}

fn change(dir: &Path, from: &str, to: &str) {
    let keys = open(dir).store.keys();
    let unlocked = keys.unlock(Seat::First, &from.into()).unwrap();
    keys.change(&unlocked, &to.into()).unwrap();
}

fn take_away(dir: &Path, passphrase: &str) -> bool {
    let mut store = open(dir).store;
    store.admit(store.keys().unlock(Seat::First, &passphrase.into()).unwrap());
    drop(sit(&mut store));
    store.remove_passphrase(Seat::First, &mut |_, _| {}).is_ok()
}

fn bytes(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut bytes: Vec<_> =
        files(dir).into_iter().map(|path| (path.clone(), fs::read(&path).unwrap())).collect();
    bytes.sort();
    bytes
}

#[test]
fn changing_the_passphrase_of_one_key_leaves_the_other_one_open() {
    let (_temp, dir) = two_keys();
    assert_eq!(opens(&dir, "alpha"), ["words of alpha"]);
    assert_eq!(opens(&dir, "beta"), ["words of beta"]);
    change(&dir, "beta", "gamma");
    assert_eq!(opens(&dir, "alpha"), ["words of alpha"]);
    assert_eq!(opens(&dir, "gamma"), ["words of beta"]);
    assert_eq!(opens(&dir, "beta"), [""; 0]);
    change(&dir, "alpha", "delta");
    assert_eq!(opens(&dir, "delta"), ["words of alpha"]);
    assert_eq!(opens(&dir, "gamma"), ["words of beta"]);
}

#[test]
fn two_keys_with_one_passphrase_become_one_file() {
    let (_temp, dir) = two_keys();
    change(&dir, "beta", "alpha");
    assert_eq!(opens(&dir, "alpha"), ["words of alpha", "words of beta"]);
    change(&dir, "alpha", "gamma");
    assert_eq!(opens(&dir, "gamma"), ["words of alpha", "words of beta"]);
    assert!(!dir.join("keys/first.sync-conflict-20261122.age").exists(), "its key is inside the other file");
    let Opened { mut store, mut journey, .. } = open(&dir);
    let recovery = store.keys().unlock(Seat::First, &"gamma".into()).unwrap().recovery();
    let typed = recovery.expose().replace('\n', " ").to_lowercase();
    store.admit(store.keys().unlock_with_recovery(Seat::First, &typed.into()).unwrap());
    open_all(&mut store, &mut journey);
    assert_eq!(words_of(&store, &journey), ["words of alpha", "words of beta"]);
}

#[test]
fn taking_one_away_leaves_what_only_another_one_opens() {
    let (_temp, dir) = two_keys();
    assert!(!take_away(&dir, "beta"), "what is written here is sealed to the other key");
    assert_eq!(opens(&dir, "alpha"), ["words of alpha"]);
    assert!(take_away(&dir, "alpha"));
    assert!(!open(&dir).store.keys().is_set(Seat::First));
    assert_eq!(words(&dir), ["words of alpha"], "readable, as it was said");
    assert_eq!(opens(&dir, "beta"), ["words of alpha", "words of beta"]);
    // Older files of removed passphrases are tried too, and no new one takes their place.
    let keys = open(&dir).store.keys();
    keys.set(Seat::First, &"beta".into(), &draw_key()).unwrap();
    assert_eq!(opens(&dir, "beta"), ["words of alpha", "words of beta"]);
    assert!(take_away(&dir, "beta"));
    assert_eq!(
        opens(&dir, "beta"),
        ["words of alpha", "words of beta"],
        "the other machine has its line still"
    );
}

/// A key of somebody else, planted as a copy of the first seat's key file.
fn plant(dir: &Path, ends: &[&str]) -> Keys {
    let (_temp, evil) = sealed("evil", 9, "");
    for end in ends {
        let copy = dir.join(format!("keys/first.sync-conflict-1.{end}"));
        fs::copy(evil.join(format!("keys/first.{end}")), copy).unwrap();
    }
    open(dir).store.keys()
}

#[test]
fn a_planted_key_opens_nothing_and_rewrites_nothing() {
    let (_temp, dir) = sealed("alpha", 1, "words of alpha");
    let keys = plant(&dir, &["age"]);
    let before = bytes(&dir);
    let error = keys.unlock(Seat::First, &"evil".into()).unwrap_err();
    assert!(matches!(error, KeyError::Wrong), "{error}");
    assert!(bytes(&dir) == before);
    assert_eq!(words_with(&dir, "alpha"), ["words of alpha"]);
}

#[test]
fn a_planted_key_that_is_named_too_opens_no_words_seals_nothing_and_takes_nothing_away() {
    let (_temp, dir) = sealed("alpha", 1, "words of alpha");
    let keys = plant(&dir, &["age", "pub"]);
    let evil = keys.unlock(Seat::First, &"evil".into()).unwrap();
    let before = bytes(&dir);
    assert_eq!(opens(&dir, "evil"), [""; 0]);
    assert!(bytes(&dir) == before, "neither the key that is named nor the one that was seen is another");
    assert!(!take_away(&dir, "evil"));
    keys.change(&evil, &"worse".into()).unwrap();
    let (mut store, seated) = seated(&dir);
    store.append(&note(2, "written meanwhile")).unwrap();
    drop((store, seated));
    assert_eq!(opens(&dir, "worse"), [""; 0]);
    assert_eq!(words_with(&dir, "alpha"), ["words of alpha", "written meanwhile"]);
}

#[test]
fn many_planted_copies_take_no_more_time_than_one_key_may() {
    let (_temp, dir) = sealed("alph\u{e4}", 1, "words of alpha");
    let own = fs::read_to_string(dir.join("keys/first.pub")).unwrap();
    let whole = fs::read(dir.join("keys/first.age")).unwrap();
    let at = whole.windows(3).position(|window| window == b" 4\n").expect("tests seal with little work");
    for count in 0..40 {
        let mut copy = whole.clone();
        copy.splice(at..at + 3, *b" 21\n");
        copy.push(count);
        fs::write(dir.join(format!("keys/first.sync-conflict-{count}.age")), copy).unwrap();
    }
    // No file and no key at all keeps nobody out either.
    fs::create_dir(dir.join("keys/first.copy.age")).unwrap();
    assert_eq!(
        open(&dir).store.keys().memory(Seat::First),
        0,
        "the work of the own file is small, and no planted copy is tried"
    );
    assert_eq!(words_with(&dir, "alpha\u{308}"), ["words of alpha"]);
    assert_eq!(fs::read_to_string(dir.join("keys/first.pub")).unwrap(), own);
}

#[test]
fn before_each_change_a_copy_of_the_key_files_is_kept() {
    let (_temp, dir) = sealed("alpha", 1, "words of alpha");
    let before = fs::read(dir.join("keys/first.age")).unwrap();
    change(&dir, "alpha", "gamma");
    let kept = |bytes: &[u8]| files(&dir.join("backup")).iter().any(|path| fs::read(path).unwrap() == bytes);
    assert!(kept(&before));
    let changed = fs::read(dir.join("keys/first.age")).unwrap();
    assert!(take_away(&dir, "gamma"));
    assert!(kept(&changed));
    assert_eq!(holding(&dir.join("backup"), "words"), [] as [PathBuf; 0], "keys alone");
}

#[test]
fn a_recovery_key_replaces_the_file_of_its_own_key_and_sets_any_other_aside() {
    let (_temp, dir) = sealed("alpha", 1, "words of alpha");
    let keys = open(&dir).store.keys();
    let recovery = keys.unlock(Seat::First, &"alpha".into()).unwrap().recovery();
    let by_recovery = |passphrase: &str| {
        let unlocked = keys.unlock_with_recovery(Seat::First, &recovery).unwrap();
        keys.change(&unlocked, &passphrase.into()).unwrap();
    };
    by_recovery("beta");
    assert_eq!(opens(&dir, "alpha"), [""; 0], "a passphrase that somebody else knows is in force no more");
    // Whose key this one holds cannot be told without its passphrase.
    let other = sealed("other", 2, "");
    fs::copy(other.1.join("keys/first.age"), dir.join("keys/first.age")).unwrap();
    let unknown = fs::read(dir.join("keys/first.age")).unwrap();
    by_recovery("gamma");
    assert_eq!(opens(&dir, "gamma"), ["words of alpha"]);
    assert!(files(&dir.join("keys")).iter().any(|path| fs::read(path).unwrap() == unknown), "it is kept");
}

#[test]
fn where_all_key_files_are_gone_after_a_second_setting_nothing_private_is_readable() {
    let (_temp, dir) = sealed("alpha", 1, "words of alpha");
    assert!(take_away(&dir, "alpha"));
    let keys = open(&dir).store.keys();
    keys.set(Seat::First, &"gamma".into(), &draw_key()).unwrap();
    for end in ["age", "pub"] {
        fs::remove_file(dir.join(format!("keys/first.{end}"))).unwrap();
    }
    assert!(keys.is_set(Seat::First));
    let (mut store, _seated) = seated(&dir);
    store.append(&note(2, "written meanwhile")).unwrap();
    assert_eq!(holding(&dir, "written meanwhile"), [] as [PathBuf; 0]);
}
