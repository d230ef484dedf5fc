//! While both are here, each line goes to the writer of its author.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::common::{examined, folder, holding, journal, note, open, protect, seated, tombstone, words};
use trustpath::{
    journey::{
        couple::Here,
        record::{By, Record, Seat, Visibility},
    },
    store::{Seated, Store, draw_key},
};

fn both(store: &mut Store) -> Seated<String> {
    store.sit(Here::Both, Seat::First).unwrap()
}

fn by(by: By, count: u64, words: &str) -> Record {
    Record { by, ..note(count, words) }
}

/// The file of an author's writer.
fn file(dir: &Path, seated: &Seated<String>, by: By) -> PathBuf {
    journal(dir, seated.writers.of(by))
}

#[test]
fn each_line_goes_to_its_authors_writer_and_each_writer_counts_its_own() {
    let (_temp, dir) = folder();
    let mut store = open(&dir).store;
    let seated = both(&mut store);
    for (count, author, words) in [
        (1, By::First, "hers"),
        (2, By::Second, "his"),
        (3, By::Both, "theirs"),
        (4, By::Second, "his again"),
    ] {
        store.append(&by(author, count, words)).unwrap();
    }
    let [first, second] = [By::First, By::Second].map(|by| file(&dir, &seated, by));
    for (words, at) in [("hers", &first), ("his\"", &second), ("theirs", &first), ("his again", &second)] {
        assert_eq!(holding(&dir.join("writers"), words), std::slice::from_ref(at), "{words}");
    }
    let about = fs::read_to_string(second.with_file_name("writer.json")).unwrap();
    assert!(about.contains(r#""seat":"second""#), "{about}");
    drop((store, seated));
    let mut store = open(&dir).store;
    let again = both(&mut store);
    assert_eq!((file(&dir, &again, By::First), file(&dir, &again, By::Second)), (first, second.clone()));
    store.append(&by(By::Second, 5, "his last")).unwrap();
    assert!(fs::read_to_string(second).unwrap().contains(r#""n":3,"#));
    assert_eq!((words(&dir).len(), open(&dir).report.findings, examined(&dir)), (5, vec![], vec![]));
}

#[test]
fn alone_one_appends_what_the_other_signed_once_to_ones_own_writer() {
    let (_temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    for (count, author) in [(1, By::Both), (2, By::Second)] {
        store.append(&by(author, count, "canary")).unwrap();
    }
    assert_eq!(holding(&dir.join("writers"), "canary"), [file(&dir, &seated, By::First)]);
}

#[test]
fn each_of_two_windows_with_both_here_takes_free_writers_for_each_seat() {
    let (_temp, dir) = folder();
    let (mut one, mut two) = (open(&dir).store, open(&dir).store);
    let (in_one, in_two) = (both(&mut one), both(&mut two));
    let mut writers: Vec<_> = in_one.writers.iter().chain(in_two.writers.iter()).cloned().collect();
    writers.sort();
    writers.dedup();
    assert_eq!(writers.len(), 4);
    drop((in_two, two));
    let mut alone = open(&dir).store;
    let second: Seated<String> = alone.sit(Here::Second, Seat::First).unwrap();
    assert!(!in_one.writers.iter().any(|held| held == second.writers.opener()), "it is held");
}

#[test]
fn a_writer_is_kept_while_its_seat_stays_and_free_when_it_leaves() {
    let (_temp, dir) = folder();
    let mut store = open(&dir).store;
    let together = both(&mut store);
    let second = together.writers.of(By::Second).clone();
    drop(together);
    let alone: Seated<String> = store.sit(Here::Second, Seat::First).unwrap();
    assert_eq!(*alone.writers.opener(), second);
    let mut other = open(&dir).store;
    let taken: Seated<String> = other.sit(Here::First, Seat::First).unwrap();
    assert_eq!(fs::read_dir(dir.join("writers")).unwrap().count(), 2, "the first one's is free again");
    drop((alone, taken));
}

#[test]
fn what_the_second_deletes_with_both_here_is_destroyed_in_their_own_file() {
    let (_temp, dir) = folder();
    let mut store = open(&dir).store;
    let _seated = both(&mut store);
    let doomed = by(By::Second, 1, "canary");
    store.append(&doomed).unwrap();
    store.append(&tombstone(&doomed)).unwrap();
    let done = store.scrub(&doomed.id).unwrap();
    assert_eq!((done.destroyed, done.remaining), (1, 0));
    assert!(holding(&dir, "canary").is_empty());
}

#[test]
fn lines_of_both_writers_are_sealed_and_unsealed() {
    let (_temp, dir) = folder();
    let mut store = open(&dir).store;
    drop(both(&mut store));
    for (count, author) in [(1, By::First), (2, By::Second), (3, By::Both)] {
        let shared = Record { vis: Visibility::Shared, ..by(author, count, "canary") };
        store.append(&shared).unwrap();
    }
    store.append(&by(By::Second, 4, "canary alone")).unwrap();
    store.admit(store.keys().set(Seat::Second, &"old".into(), &draw_key()).unwrap());
    store.reseal(&mut |_, _| {}).unwrap();
    assert_eq!(holding(&dir, "canary alone").len(), 0);
    drop(protect(&mut store, "new"));
    drop(both(&mut store));
    let sealed = store.reseal(&mut |_, _| {}).unwrap();
    assert_eq!((sealed.remaining, holding(&dir, "canary").len()), (0, 0));
    store.append(&by(By::Second, 5, "canary later")).unwrap();
    assert_eq!(holding(&dir, "canary").len(), 0);
    for seat in Seat::BOTH {
        assert_eq!(store.remove_passphrase(seat, &mut |_, _| {}).unwrap().remaining, 0);
    }
    assert_eq!(words(&dir).len(), 5);
}
