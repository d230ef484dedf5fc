//! Killed while somebody takes away what is theirs: all of it is there, or it is gone for good as soon as the other sits down;
//! the other's words are there in any case.

use std::{fs, path::Path};

use super::{CANARY, FEW, copy, kill};
use crate::{
    alone,
    common::{folder, holding, machine, note, open, open_all, words_of},
    given,
};
use trustpath::{
    journey::{
        couple::Here,
        record::{By, Record, Seat},
    },
    store::{Opened, Seated, draw_key, forget, forget_all},
};

/// Notes of both, one after the other, a draft of the first and copies of all lines; sealed or not.
fn couple(dir: &Path, sealed: bool) {
    let mut store = open(dir).store;
    let _: Seated<String> = store.sit(Here::Both, Seat::First).unwrap();
    if sealed {
        for seat in Seat::BOTH {
            store.admit(store.keys().set(seat, &seat.name().into(), &draw_key()).unwrap());
        }
        let _: Seated<String> = store.sit(Here::Both, Seat::First).unwrap();
        store.settle().unwrap();
    }
    for nth in 1..=FEW {
        let (by, words) = if nth % 2 == 0 { (By::Second, "wren") } else { (By::First, CANARY) };
        store.append(&Record { by, ..note(nth, &format!("{words} {nth:04}")) }).unwrap();
    }
    let mut seated: Seated<String> = store.sit(Here::First, Seat::First).unwrap();
    seated.draft.write(&"key".into(), &"canary draft".into()).unwrap();
    drop((seated, store));
    fs::create_dir_all(dir.join("backup/then")).unwrap();
    copy(&dir.join("writers"), &dir.join("backup/then/writers"));
}

/// The words of a seat, with its passphrase where it has one; none where it has left.
fn words(dir: &Path, seat: Seat) -> Option<Vec<String>> {
    let Opened { mut store, mut journey, .. } = open(dir);
    if store.keys().is_set(seat) {
        store.admit(store.keys().unlock(seat, &seat.name().into()).ok()?);
    }
    open_all(&mut store, &mut journey);
    let _: Seated<String> = store.sit(seat.into(), seat).ok()?;
    let mut words = words_of(&store, &journey);
    words.retain(|words| words.starts_with(if seat == Seat::First { CANARY } else { "wren" }));
    Some(words)
}

fn kills_while_leaving(sealed: bool) {
    let _alone = alone();
    let (_temp, dir) = folder();
    couple(&dir, sealed);
    let half = usize::try_from(FEW / 2).unwrap();
    kill("kills::leaving::child_leaves", &dir, FEW, &|dir| {
        match words(dir, Seat::First) {
            Some(words) => assert_eq!(words.len(), half),
            None => {
                assert_eq!(words(dir, Seat::Second).unwrap().len(), half);
                assert!(holding(dir, CANARY).is_empty(), "{:?}", holding(dir, CANARY));
                let keys = fs::read_dir(dir.join("keys")).unwrap().map(|entry| entry.unwrap().file_name());
                assert!(keys.into_iter().all(|name| name != "first.age"));
            }
        }
        assert_eq!(words(dir, Seat::Second).unwrap().len(), half);
        leave(dir);
        assert!(holding(dir, CANARY).is_empty());
        assert_eq!(words(dir, Seat::Second).unwrap().len(), half);
    });
}

fn leave(dir: &Path) {
    let keys = open(dir).store.keys();
    let key = keys.unlock(Seat::First, &"first".into()).ok();
    forget(dir, &machine(dir), Seat::First, key.as_ref()).unwrap();
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_one_takes_their_words_away_leaves_all_of_them_or_none_and_the_other_whole() {
    kills_while_leaving(false);
    kills_while_leaving(true);
}

#[test]
fn child_leaves() {
    let Some(dir) = given() else { return };
    leave(&dir);
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_everything_is_taken_away_is_made_good_by_the_same_command() {
    let _alone = alone();
    let (_temp, dir) = folder();
    couple(&dir, true);
    kill("kills::leaving::child_takes_everything", &dir, FEW, &|dir| {
        take_everything(dir);
        assert!(!dir.exists());
    });
}

#[test]
fn child_takes_everything() {
    let Some(dir) = given() else { return };
    take_everything(&dir);
}

fn take_everything(dir: &Path) {
    let keys = open(dir).store.keys();
    let open: Vec<_> =
        Seat::BOTH.into_iter().filter_map(|seat| keys.unlock(seat, &seat.name().into()).ok()).collect();
    forget_all(dir, &machine(dir), &open).unwrap();
}
