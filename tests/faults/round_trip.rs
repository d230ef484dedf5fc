//! What is written is there again: for this window, for another, for a copied folder.

use std::fs;

use super::common::{files, folder, note, note_id, open, private, seated, sit, tombstone, words};
use proptest::prelude::*;
use trustpath::{
    journey::{
        couple::Here,
        record::{Body, Seat},
    },
    store::{SaveError, Seated},
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_comes_back_as_it_was(text in "(?s).{0,40}", odd in "[\u{0}-\u{1f}\u{7f}\"\\\\\u{2028}😀\n]{0,12}") {
        let (_temp, dir) = folder();
        let note = note(1, &format!("{text}{odd}"));
        let Some(Body::Note(typed)) = &note.body else { unreachable!() };
        seated(&dir).0.append(&note).unwrap();
        prop_assert_eq!(words(&dir), [typed.words.expose()]);
    }
}

#[test]
fn two_windows_both_write_and_see_each_other() {
    let (_temp, dir) = folder();
    let (mut one, in_one) = seated(&dir);
    let (mut two, in_two) = seated(&dir);
    assert_ne!(in_one.writers.opener(), in_two.writers.opener());
    assert_eq!(one.refresh(), []);

    let (hers, his) = (note(1, "hers"), note(2, "his"));
    let location = one.append(&hers).unwrap();
    two.append(&his).unwrap();

    let [(seen, from)] = &two.refresh()[..] else { panic!("one record") };
    assert_eq!((seen, two.words(&[(note_id(1), *from)])), (&hers, vec![(note_id(1), private("hers"))]));
    assert_eq!(one.refresh().into_iter().map(|(record, _)| record).collect::<Vec<_>>(), [his]);
    assert_eq!((one.refresh(), two.refresh()), (vec![], vec![]));
    assert_eq!(one.words(&[(note_id(1), location)]), [(note_id(1), private("hers"))]);
    assert_eq!(words(&dir), ["hers", "his"]);
}

#[test]
fn many_windows_at_once_lose_nothing() {
    let (_temp, dir) = folder();
    drop(seated(&dir));
    std::thread::scope(|scope| {
        for window in 0..4 {
            let dir = &dir;
            scope.spawn(move || {
                let (mut store, _seated) = seated(dir);
                (0..25).for_each(|count| {
                    store.append(&note(window * 100 + count, "words")).unwrap();
                });
            });
        }
    });
    let opened = open(&dir);
    assert_eq!((words(&dir).len(), opened.report.findings), (100, vec![]));
}

#[test]
fn a_window_that_takes_a_writer_over_goes_on_where_it_stopped() {
    let (_temp, dir) = folder();
    let (mut one, in_one) = seated(&dir);
    let mut two = open(&dir).store;
    one.append(&note(1, "before")).unwrap();
    let writer = in_one.writers.opener().clone();
    drop((one, in_one));
    assert_eq!(*sit(&mut two).writers.opener(), writer);
    two.append(&note(2, "after")).unwrap();
    assert_eq!(two.refresh().len(), 1, "what the first window wrote is news to the second");
    assert_eq!((words(&dir), open(&dir).report.findings), (vec!["before".into(), "after".into()], vec![]));
}

#[test]
fn what_both_write_goes_to_the_writer_of_the_seat_that_opened() {
    let (_temp, dir) = folder();
    let mut store = open(&dir).store;
    let alone: Seated<String> = store.sit(Here::Second, Seat::First).unwrap();
    let writer = alone.writers.opener().clone();
    drop(alone);
    let both: Seated<String> = store.sit(Here::Both, Seat::Second).unwrap();
    assert_eq!(*both.writers.opener(), writer);
    let about = fs::read_to_string(dir.join("writers").join(writer).join("writer.json")).unwrap();
    assert!(about.contains(r#""seat":"second""#), "{about}");
}

#[test]
fn who_sat_here_still_does_after_another_could_not_sit_down() {
    let (_temp, dir) = folder();
    let (mut store, _seated) = seated(&dir);
    let host = fs::read_dir(dir.join("local")).unwrap().next().unwrap().unwrap().path();
    fs::write(host.join("second"), "a file in the folder's place").unwrap();
    let error = store.sit::<String>(Here::Second, Seat::Second).unwrap_err().to_string();
    assert!(error.contains("second did not work"), "{error}");
    store.append(&note(1, "words")).unwrap();
    assert_eq!(words(&dir), ["words"]);
}

#[test]
fn a_text_of_more_than_a_mebibyte_is_refused_and_one_of_that_size_is_not() {
    let (_temp, dir) = folder();
    let (mut store, _seated) = seated(&dir);
    let most = "\n".repeat(1 << 20);
    assert!(matches!(store.append(&note(1, &format!("{most}a"))), Err(SaveError::TooLong)));
    store.append(&note(1, &most)).unwrap();
    assert_eq!(words(&dir), [most]);
}

#[test]
#[ignore = "slow: 33 MiB"]
fn a_full_file_is_followed_by_a_second_one() {
    let (_temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    let long = "a".repeat(1 << 20);
    for count in 1..=33 {
        store.append(&note(count, &long)).unwrap();
    }
    let folder = dir.join("writers").join(seated.writers.opener());
    assert!(folder.join("2026-11.jsonl").metadata().unwrap().len() <= 32 << 20);
    assert!(folder.join("2026-11.2.jsonl").is_file());
    let opened = open(&dir);
    assert_eq!((opened.report.records, opened.report.findings), (33, vec![]));
}

#[test]
fn searching_finds_words_whatever_their_case_and_never_what_was_deleted() {
    let (_temp, dir) = folder();
    let (mut store, _seated) = seated(&dir);
    let texts = ["Über den Fluss", "\"quoted\"\nΣΊΣΥΦΟΣ", "plain"];
    let notes: Vec<_> = (1..)
        .zip(texts)
        .map(|(count, text)| (note_id(count), store.append(&note(count, text)).unwrap()))
        .collect();
    for (needle, expected) in [("über", vec![1]), ("σίσυφος", vec![2]), ("L", vec![1, 3]), ("absent", vec![])]
    {
        let expected: Vec<_> = expected.into_iter().map(note_id).collect();
        assert_eq!(store.search(needle, &notes), expected, "{needle}");
    }
    let location = store.append(&tombstone(&note(3, ""))).unwrap();
    assert!(store.search("plain", &[(note_id(3), location)]).is_empty());
}

#[test]
fn the_place_is_remembered_for_each_who_is_here() {
    let (_temp, dir) = folder();
    let (mut store, mut seated) = seated(&dir);
    store.remember("path", 3).unwrap();
    drop(seated.draft);
    let other: Seated<String> = store.sit(Here::Second, Seat::Second).unwrap();
    assert_eq!((other.place, other.scroll), (None, 0));
    drop(other.draft);
    seated = sit(&mut store);
    assert_eq!((seated.place.as_deref(), seated.scroll), (Some("path"), 3));
}

#[test]
fn saving_the_same_record_twice_shows_it_once() {
    let (_temp, dir) = folder();
    let (mut store, _seated) = seated(&dir);
    store.append(&note(1, "once")).unwrap();
    store.append(&note(1, "once")).unwrap();
    let opened = open(&dir);
    assert_eq!(
        (words(&dir), opened.journey.fork_count(), opened.report.findings),
        (vec!["once".into()], 0, vec![])
    );
}

#[test]
fn a_device_in_a_locks_place_is_passed_over() {
    let (_temp, dir) = folder();
    let writer = seated(&dir).1.writers.opener().clone();
    let lock = files(&dir).into_iter().find(|path| path.ends_with(format!("{writer}.lock"))).unwrap();
    fs::remove_file(&lock).unwrap();
    std::os::unix::fs::symlink("/dev/full", &lock).unwrap();
    assert_ne!(*seated(&dir).1.writers.opener(), writer);
}
