//! Killed while a passphrase is set, changed or removed: the folder opens with the old passphrase or the new one or none,
//! nothing is lost, and nothing is readable that was sealed.

use std::{collections::BTreeSet, fs, path::Path};

use super::{FEW, MANY, all_sealed, all_there, filled, kill, words};
use crate::{
    alone,
    common::{folder, holding, open, open_all, sit, words_of},
    given,
};
use trustpath::{
    journey::record::Seat,
    store::{KeyError, Opened, Store},
};

/// A recovery key that somebody has written down before it was set.
const SEEN: &str = "AGE-SECRET-KEY-1JC7708VN7YLD4MQXDV8UW7Q2ANW8G7LRL92EANND04MU3F52XR7SLUPVM3";

/// The public keys that one of the passphrases opens.
fn opened_by(dir: &Path, passphrases: &[&str]) -> BTreeSet<String> {
    let keys = open(dir).store.keys();
    let unlocked = passphrases.iter().filter_map(|words| keys.unlock(Seat::First, &(*words).into()).ok());
    unlocked.map(|unlocked| unlocked.recipient().to_string()).collect()
}

fn kills_while_setting(count: u64) {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, count, None);
    kill("kills::keys::child_sets", &dir, count, &|dir| {
        all_there(dir, count, &["new"]);
        // The next start goes on where this one was killed, and no readable copy is left.
        let mut store = open(dir).store;
        if store.keys().is_set(Seat::First) {
            opens_by_the_recovery_key(dir, count);
            seal_with(&mut store, "new");
            drop(store);
            all_sealed(dir);
            all_there(dir, count, &["new"]);
        }
    });
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_passphrase_is_set_leaves_the_old_folder_or_the_new_one() {
    kills_while_setting(FEW);
}

#[test]
#[ignore = "slow: 2,000 notes, and needs strace"]
fn so_does_a_kill_while_many_notes_are_sealed() {
    kills_while_setting(MANY);
}

/// What was sealed before the kill is open to whoever has written the key down.
fn opens_by_the_recovery_key(dir: &Path, count: u64) {
    let Opened { mut store, mut journey, .. } = open(dir);
    store.admit(store.keys().unlock_with_recovery(Seat::First, &SEEN.into()).unwrap());
    open_all(&mut store, &mut journey);
    assert_eq!(words_of(&store, &journey), words(count));
}

fn seal_with(store: &mut Store, passphrase: &str) {
    let keys = store.keys();
    let unlocked = match keys.set(Seat::First, &passphrase.into(), &SEEN.into()) {
        Err(KeyError::AlreadySet) => keys.unlock(Seat::First, &passphrase.into()),
        unlocked => unlocked,
    };
    store.admit(unlocked.unwrap());
    drop(sit(store));
    store.reseal(&mut |_, _| {}).unwrap();
}

#[test]
fn child_sets() {
    let Some(dir) = given() else { return };
    seal_with(&mut open(&dir).store, "new");
}

fn kills_while_changing(count: u64) {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, count, Some("old"));
    let both = opened_by(&dir, &["old", "beta"]);
    kill("kills::keys::child_changes", &dir, count, &|dir| {
        all_there(dir, count, &["old", "new"]);
        all_sealed(dir);
        assert_eq!(opened_by(dir, &["old", "new", "beta"]), both);
        let keys = open(dir).store.keys();
        assert_ne!(
            keys.unlock(Seat::First, &"old".into()).is_ok(),
            keys.unlock(Seat::First, &"new".into()).is_ok(),
            "never both"
        );
    });
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_passphrase_is_changed_leaves_one_of_the_two() {
    kills_while_changing(FEW);
}

#[test]
#[ignore = "slow: 2,000 notes, and needs strace"]
fn so_does_a_kill_where_many_notes_are_sealed() {
    kills_while_changing(MANY);
}

#[test]
fn child_changes() {
    let Some(dir) = given() else { return };
    change(&dir, "old");
}

fn change(dir: &Path, from: &str) {
    let keys = open(dir).store.keys();
    let unlocked = keys.unlock(Seat::First, &from.into()).unwrap();
    keys.change(&unlocked, &"new".into()).unwrap();
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_the_second_of_two_keys_gets_another_passphrase_loses_neither() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, FEW, Some("old"));
    let both = opened_by(&dir, &["old", "beta"]);
    assert_eq!(both.len(), 2);
    kill("kills::keys::child_changes_the_second", &dir, FEW, &|dir| {
        all_there(dir, FEW, &["old"]);
        all_sealed(dir);
        assert_eq!(opened_by(dir, &["old", "new", "beta"]), both);
    });
}

#[test]
fn child_changes_the_second() {
    let Some(dir) = given() else { return };
    change(&dir, "beta");
}

fn kills_while_removing(count: u64) {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, count, Some("old"));
    let both = opened_by(&dir, &["old", "beta"]);
    kill("kills::keys::child_removes", &dir, count, &|dir| {
        all_there(dir, count, &["old"]);
        assert_eq!(opened_by(dir, &["old", "beta"]), both);
        let mut store = open(dir).store;
        if store.keys().is_set(Seat::First) {
            // What was unsealed before the kill is sealed again by the next start.
            seal_with(&mut store, "old");
            drop(store);
            all_sealed(dir);
            all_there(dir, count, &["old"]);
        } else {
            assert_eq!(holding(dir, r#""enc":""#).len(), 0, "nothing is sealed any more");
        }
    });
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_passphrase_is_removed_leaves_the_old_folder_or_the_new_one() {
    kills_while_removing(FEW);
}

#[test]
#[ignore = "slow: 2,000 notes, and needs strace"]
fn so_does_a_kill_while_many_notes_are_unsealed() {
    kills_while_removing(MANY);
}

#[test]
fn child_removes() {
    let Some(dir) = given() else { return };
    let mut store = open(&dir).store;
    store.admit(store.keys().unlock(Seat::First, &"old".into()).unwrap());
    drop(sit(&mut store));
    store.remove_passphrase(Seat::First, &mut |_, _| {}).unwrap();
}

fn kills_while_taking_over(count: u64) {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, count, None);
    // From here on it is another machine.
    fs::remove_dir_all(dir.with_file_name("state")).unwrap();
    seal_with(&mut open(&dir).store, "new");
    assert_ne!(open(&dir).store.readable(Seat::First), [], "what the other machine wrote is out of reach");
    kill("kills::keys::child_takes_over", &dir, count, &|dir| {
        all_there(dir, count, &["new"]);
        take_over(dir);
        all_sealed(dir);
        assert_eq!(open(dir).store.readable(Seat::First), []);
        all_there(dir, count, &["new"]);
    });
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_machine_that_is_gone_is_taken_over_loses_nothing_and_the_next_start_seals_it() {
    kills_while_taking_over(FEW);
}

#[test]
#[ignore = "slow: 2,000 notes, and needs strace"]
fn so_does_a_kill_while_many_notes_of_a_machine_that_is_gone_are_taken_over() {
    kills_while_taking_over(MANY);
}

fn take_over(dir: &Path) {
    let mut store = open(dir).store;
    store.admit(store.keys().unlock(Seat::First, &"new".into()).unwrap());
    drop(sit(&mut store));
    store.take_over(Seat::First, &mut |_, _| {}).unwrap();
}

#[test]
fn child_takes_over() {
    let Some(dir) = given() else { return };
    take_over(&dir);
}
