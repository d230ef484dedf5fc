//! Keys that do not open: each reason has its own sentence, nothing is changed, and nobody is locked out.

use std::{
    fs,
    path::{Path, PathBuf},
};

use trustpath::{
    journey::record::Seat,
    store::{KeyError, Keys, draw_key, fingerprint},
};

use super::common::{files, folder, note, open, open_all, protect, seated, words_of, words_with};

/// A folder with one sealed note, closed.
fn sealed(dir: &Path) -> Keys {
    let (mut store, seated) = seated(dir);
    drop(seated);
    let _seated = protect(&mut store, "right");
    store.append(&note(1, "words")).unwrap();
    store.keys()
}

fn snapshot(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> =
        files(dir).into_iter().map(|path| (path.clone(), fs::read(&path).unwrap())).collect();
    files.sort();
    files
}

#[test]
fn ten_wrong_passphrases_change_nothing_and_the_right_one_still_opens() {
    let (_temp, dir) = folder();
    let keys = sealed(&dir);
    let before = snapshot(&dir);
    for count in 0..10 {
        let error = keys.unlock(Seat::First, &format!("wrong {count}").as_str().into()).unwrap_err();
        assert!(matches!(error, KeyError::Wrong), "{error}");
    }
    assert_eq!(snapshot(&dir), before);
    assert_eq!(words_with(&dir, "right"), ["words"]);
}

#[test]
fn four_reasons_have_four_sentences_and_the_recovery_key_opens_where_the_file_does_not() {
    let (_temp, dir) = folder();
    let keys = sealed(&dir);
    let recovery = keys.unlock(Seat::First, &"right".into()).unwrap().recovery();
    let mut said = vec![keys.unlock(Seat::First, &"wrong".into()).unwrap_err()];

    let file = dir.join("keys/first.age");
    let whole = fs::read(&file).unwrap();
    for at in [0, 30, whole.len() / 2, whole.len() - 1] {
        let mut damaged = whole.clone();
        damaged[at] ^= 1;
        fs::write(&file, &damaged).unwrap();
        let error = keys.unlock(Seat::First, &"right".into()).unwrap_err();
        assert!(matches!(error, KeyError::Damaged(_)), "byte {at}: {error}");
        assert_eq!(fs::read(&file).unwrap(), damaged, "nothing was changed");
        said.push(error);
    }
    fs::remove_file(&file).unwrap();
    assert!(keys.is_set(Seat::First));
    said.push(keys.unlock(Seat::First, &"right".into()).unwrap_err());
    assert!(matches!(
        keys.unlock_with_recovery(Seat::First, &"AGE-SECRET".into()),
        Err(KeyError::NotRecovery)
    ));
    let unlocked = keys.unlock_with_recovery(Seat::First, &recovery).unwrap();
    keys.change(&unlocked, &"new".into()).unwrap();
    assert_eq!(words_with(&dir, "new"), ["words"]);

    let mine = keys.unlock(Seat::First, &"new".into()).unwrap();
    let theirs = keys.set(Seat::Second, &"theirs".into(), &draw_key()).unwrap();
    let seen = keys.partner(Seat::First).unwrap().unwrap();
    keys.pin(Seat::First, &seen).unwrap();
    fs::copy(dir.join("keys/first.pub"), dir.join("keys/second.pub")).unwrap();
    let swapped = keys.partner(Seat::First).unwrap_err();
    assert!(matches!(swapped, KeyError::Swapped(_)), "{swapped}");
    said.push(swapped);
    assert_ne!(fingerprint(&mine.recipient(), None), fingerprint(&theirs.recipient(), None));

    let mut sentences: Vec<String> = said.iter().map(ToString::to_string).collect();
    sentences.dedup();
    assert_eq!(sentences.len(), 4, "{sentences:#?}");
}

#[test]
fn a_changed_passphrase_opens_everything_and_the_old_one_nothing() {
    let (_temp, dir) = folder();
    let keys = sealed(&dir);
    let old = fs::read(dir.join("keys/first.age")).unwrap();
    fs::copy(dir.join("keys/first.age"), dir.join("keys/first.sync-conflict-20261122.age")).unwrap();
    let unlocked = keys.unlock(Seat::First, &"right".into()).unwrap();
    keys.change(&unlocked, &"new".into()).unwrap();
    assert!(matches!(keys.unlock(Seat::First, &"right".into()), Err(KeyError::Wrong)));
    assert_eq!(words_with(&dir, "new"), ["words"]);
    // A copy of the old file, come back by a sync, opens with the old passphrase: it says so when it is set.
    fs::write(dir.join("keys/first (copy).age"), old).unwrap();
    assert_eq!(words_with(&dir, "right"), ["words"]);
    assert!(matches!(keys.change(&unlocked, &"".into()), Err(KeyError::Empty)));
    assert!(matches!(keys.set(Seat::First, &"again".into(), &draw_key()), Err(KeyError::AlreadySet)));
}

#[test]
fn two_machines_that_each_set_a_passphrase_lose_nothing_of_either() {
    let (temp, dir) = folder();
    let (_other_temp, other) = folder();
    let _ = sealed(&dir);
    let _ = sealed(&other);
    for name in ["age", "pub"] {
        fs::copy(other.join(format!("keys/first.{name}")), dir.join(format!("keys/first.conflict.{name}")))
            .unwrap();
    }
    for writer in fs::read_dir(other.join("writers")).unwrap().map(|entry| entry.unwrap().path()) {
        let to = dir.join("writers").join(writer.file_name().unwrap());
        fs::create_dir(&to).unwrap();
        let text = fs::read_to_string(writer.join("2026-11.jsonl")).unwrap();
        fs::write(to.join("2026-11.jsonl"), text).unwrap();
    }
    let mut opened = open(&dir);
    opened.store.admit(opened.store.keys().unlock(Seat::First, &"right".into()).unwrap());
    assert_eq!(open_all(&mut opened.store, &mut opened.journey), [], "both keys are tried");
    drop(temp);
}

#[test]
fn a_pub_file_that_was_swapped_or_lost_is_put_right_by_whoever_gives_the_passphrase() {
    let (_temp, dir) = folder();
    let keys = sealed(&dir);
    let file = dir.join("keys/first.pub");
    let right = fs::read_to_string(&file).unwrap();
    let strange = keys.set(Seat::Second, &"x".into(), &draw_key()).unwrap().recipient();
    for wrong in [Some(format!("{strange}\n")), Some("\u{0}".into()), None] {
        match &wrong {
            Some(text) => fs::write(&file, text).unwrap(),
            None => fs::remove_file(&file).unwrap(),
        }
        let (mut store, _seated) = seated(&dir);
        store.append(&note(2, "meanwhile")).unwrap();
        assert!(keys.unlock(Seat::First, &"right".into()).unwrap().mended);
        assert_eq!(fs::read_to_string(&file).unwrap(), right);
        assert!(!keys.unlock(Seat::First, &"right".into()).unwrap().mended);
    }
    assert_eq!(words_with(&dir, "right"), ["words", "meanwhile"], "sealed to the key that was seen before");
}

#[test]
fn without_any_key_file_nothing_private_is_written_in_the_clear() {
    let (_temp, dir) = folder();
    let _ = sealed(&dir);
    fs::remove_file(dir.join("keys/first.pub")).unwrap();
    // Another machine: nothing was seen here before.
    fs::remove_dir_all(dir.join("local")).unwrap();
    let mut store = open(&dir).store;
    let error = store.sit::<String>(trustpath::journey::couple::Here::First, Seat::First).unwrap_err();
    assert!(error.to_string().contains("first.pub"), "{error}");
    let unlocked = store.keys().unlock(Seat::First, &"right".into()).unwrap();
    assert!(unlocked.mended);
    store.admit(unlocked);
    let mut journey = open(&dir).journey;
    open_all(&mut store, &mut journey);
    assert_eq!(words_of(&store, &journey), ["words"]);
}
