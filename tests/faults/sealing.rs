//! What is sealed is in no byte of the folder, opens with its key, and leaves memory with it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    common::{
        answer, files, folder, holding, journal, note, note_id, open, open_all, private, protect, said,
        seated, sit, tombstone, words, words_of, words_with,
    },
    temp,
};
use proptest::prelude::*;
use trustpath::{
    journey::{
        couple::Here,
        record::{By, Hlc, Record, Seat, Visibility},
    },
    language::Catalogue,
    store::{KeyError, Opened, SaveError, Seated, Store, draw_key},
};

const NOWHERE: [PathBuf; 0] = [];

/// Admits a seat and opens what it may read.
fn unlock(opened: &mut Opened, seat: Seat, passphrase: &str) {
    let unlocked = opened.store.keys().unlock(seat, &passphrase.into()).unwrap();
    opened.store.admit(unlocked);
    opened.journey.unlock(seat);
    let findings = open_all(&mut opened.store, &mut opened.journey);
    assert_eq!(findings, []);
}

/// Both seats have a passphrase, equal to their names.
fn both_protected(dir: &Path) -> Store {
    let (mut store, seated) = seated(dir);
    for seat in Seat::BOTH {
        store.admit(store.keys().set(seat, &seat.name().into(), &draw_key()).unwrap());
    }
    drop(seated);
    store.reseal(&mut |_, _| {}).unwrap();
    store
}

#[test]
fn setting_a_passphrase_leaves_no_readable_copy_anywhere_and_loses_nothing() {
    let (_temp, dir) = folder();
    let (mut store, mut first) = seated(&dir);
    let file = journal(&dir, first.writers.opener());
    store.append(&note(1, "canary one")).unwrap();
    store.append(&answer(2, By::First, Visibility::Sealed, "canary two")).unwrap();
    store.append(&answer(3, By::First, Visibility::Shared, "both may read this")).unwrap();
    first.draft.write(&"note:canary".into(), &private("canary three")).unwrap();
    let backup = dir.join("backup/2026-11-22T20:00:00Z/writers/x");
    fs::create_dir_all(&backup).unwrap();
    fs::copy(&file, backup.join("2026-11.jsonl")).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    let torn = text.lines().next().unwrap().replace("\"sum\"", "\"su");
    fs::write(&file, format!("{text}{torn}\n")).unwrap();
    drop((store, first));
    let (mut store, mut first) = seated(&dir);
    // Another window of the same seat left a draft too.
    let (two, mut in_two) = seated(&dir);
    in_two.draft.write(&"note:canary".into(), &private("canary four")).unwrap();
    drop((two, in_two));
    assert_eq!(holding(&dir, "canary").len(), 6, "journal, backup, quarantine, last lines, two drafts");
    fs::write(dir.join("README.txt"), "of an older version").unwrap();

    store.admit(store.keys().set(Seat::First, &"gull weather".into(), &draw_key()).unwrap());
    first.draft.write(&"note:canary".into(), &private("canary three!")).unwrap();
    assert!(matches!(store.reseal(&mut |_, _| {}), Err(SaveError::StillWriting)));
    drop(first);
    let mut told = vec![];
    let done = store.reseal(&mut |done, all| told.push((done, all))).unwrap();
    assert_eq!(
        (done.changed, done.remaining, done.findings.len()),
        (6, 0, 0),
        "three lines and their copies"
    );
    assert_eq!(told.last(), Some(&(4, 4)));
    first = sit(&mut store);
    first.draft.write(&"note:canary".into(), &private("canary three!?")).unwrap();
    assert_eq!(store.reseal(&mut |_, _| {}).unwrap(), Default::default(), "there is nothing left to do");
    assert!(fs::read_to_string(dir.join("README.txt")).unwrap().contains("age -d keys/first.age"));
    store.append(&note(4, "canary five")).unwrap();

    assert_eq!(holding(&dir, "canary"), NOWHERE);
    assert_eq!(holding(&dir, "gull weather"), NOWHERE);
    assert_eq!(holding(&dir, "both may read this").len(), 2, "until both have a passphrase");
    drop((store, first));
    assert_eq!(words(&dir), [""; 0], "without the key");
    let mut opened = open(&dir);
    assert_eq!((opened.journey.sealed_count(Seat::First), said(&opened.report)), (3, String::new()));
    unlock(&mut opened, Seat::First, "gull weather");
    assert_eq!(words_of(&opened.store, &opened.journey), ["canary one", "canary five"]);
    let drafts = sit(&mut opened.store).drafts;
    // Two drafts by one key: the second waits until the first is done with.
    assert_eq!(drafts.len(), 1);
    assert!(["canary three!?", "canary four"].contains(&drafts[0].1.expose()));
    assert_eq!(
        opened
            .store
            .search("FIVE", &[(note_id(4), opened.journey.note(note_id(4)).unwrap().location.unwrap())])
            .len(),
        1
    );
}

#[test]
fn removing_a_passphrase_gives_every_byte_back() {
    let (_temp, dir) = folder();
    let (mut store, first) = seated(&dir);
    let file = journal(&dir, first.writers.opener());
    (1..4).for_each(|count| {
        store.append(&note(count, "words ✓")).unwrap();
    });
    let odd = r#"{"v":1,"n":4,"id":"moon/1","kind":"moon","by":"first","vis":"private","at":"","hlc":"019ab3f2c4d5-0000-w","new":[1.0],"body":1}"#;
    fs::write(&file, fs::read_to_string(&file).unwrap() + odd + "\nhalf a li\n").unwrap();
    let before = fs::read_to_string(&file).unwrap();
    store.refresh();
    drop(first);
    let mut first = protect(&mut store, "p");
    first.draft.write(&"key".into(), &private("typed")).unwrap();
    assert_eq!(holding(&dir, "moon/1"), NOWHERE);
    assert_eq!(holding(&dir, "half a li"), NOWHERE);
    drop((store, first));

    let mut opened = open(&dir);
    sit(&mut opened.store);
    assert!(opened.store.remove_passphrase(Seat::First, &mut |_, _| {}).is_err(), "it is not open");
    unlock(&mut opened, Seat::First, "p");
    let done = opened.store.remove_passphrase(Seat::First, &mut |_, _| {}).unwrap();
    assert_eq!((done.remaining, done.findings.len()), (0, 0));
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
    assert!(!opened.store.keys().is_set(Seat::First));
    open_all(&mut opened.store, &mut opened.journey);
    assert_eq!(words_of(&opened.store, &opened.journey), ["words ✓"; 3], "every location is true again");
    drop(opened);
    assert_eq!(words(&dir), ["words ✓"; 3]);
    assert_eq!(seated(&dir).1.drafts, [("key".into(), private("typed"))]);
}

#[test]
fn what_was_sealed_leaves_memory_when_its_reader_locks_and_comes_back() {
    let (_temp, dir) = folder();
    let mut store = both_protected(&dir);
    let _seated = sit(&mut store);
    let records = [
        answer(1, By::First, Visibility::Private, "hazel words"),
        answer(2, By::Second, Visibility::Private, "his words"),
        answer(3, By::First, Visibility::Shared, "for both"),
        answer(4, By::First, Visibility::Sealed, "not yet"),
    ];
    records.iter().for_each(|record| {
        store.append(record).unwrap();
    });
    store.append(&note(9, "hazel note")).unwrap();
    for words in ["hazel words", "his words", "for both", "not yet"] {
        assert_eq!(holding(&dir, words), NOWHERE, "{words}");
    }
    assert_eq!(holding(&dir, "answer/page.q1").len() + holding(&dir, "answer/page.q2").len(), 0);
    drop((store, _seated));

    let mut opened = open(&dir);
    let noted = |opened: &Opened| opened.journey.note(note_id(9)).is_some();
    let there =
        |opened: &Opened| records.each_ref().map(|record| opened.journey.record(&record.id).is_some());
    assert_eq!(there(&opened), [false; 4]);
    unlock(&mut opened, Seat::First, "first");
    assert_eq!((there(&opened), noted(&opened)), ([true, false, true, true], true));
    unlock(&mut opened, Seat::Second, "second");
    assert_eq!(there(&opened), [true; 4]);
    let lock = |opened: &mut Opened, seat| {
        opened.store.lock(seat);
        opened.journey.lock(seat);
    };
    lock(&mut opened, Seat::First);
    assert_eq!(there(&opened), [false, true, true, false], "what both may read stays for the other");
    assert!(!noted(&opened) && opened.journey.sealed_count(Seat::First) == 4);
    lock(&mut opened, Seat::Second);
    assert_eq!(there(&opened), [false; 4]);
    assert!(opened.store.open_next().is_none());
    unlock(&mut opened, Seat::Second, "second");
    assert_eq!(there(&opened), [false, true, true, false]);
}

#[test]
fn versions_meet_inside_the_seal_and_deleted_words_are_destroyed_there_too() {
    let (_temp, dir) = folder();
    let (mut store, first) = seated(&dir);
    drop(first);
    let (old, mut new) = (note(1, "old"), note(1, "new"));
    store.append(&old).unwrap();
    let _first = protect(&mut store, "p");
    (new.hlc, new.prev) = (Hlc::new(new.hlc.parts().0 + 9, 0, "00000000"), vec![old.hlc.clone()]);
    store.append(&new).unwrap();
    let mut fork = note(2, "one");
    store.append(&fork).unwrap();
    (fork.hlc, fork.body) = (Hlc::new(fork.hlc.parts().0 + 5, 0, "11111111"), note(2, "two").body);
    store.append(&fork).unwrap();
    drop((store, _first));
    assert_eq!(words_with(&dir, "p"), ["new", "two"]);

    let mut opened = open(&dir);
    unlock(&mut opened, Seat::First, "p");
    assert_eq!((opened.journey.fork_count(), opened.journey.heads(&new.id)), (1, vec![new.hlc.clone()]));
    let _first = sit(&mut opened.store);
    let gone = Record { prev: opened.journey.heads(&new.id), ..tombstone(&new) };
    opened.store.append(&gone).unwrap();
    assert_eq!(opened.store.scrub(&new.id).unwrap().destroyed, 2);
    drop((opened, _first));
    assert_eq!(words_with(&dir, "p"), ["two"]);
    assert_eq!(open(&dir).report.findings, []);
}

#[test]
fn a_line_that_was_moved_or_altered_is_named_and_kept() {
    let (_temp, dir) = folder();
    let (mut store, first) = seated(&dir);
    drop(first);
    let first = protect(&mut store, "p");
    store.append(&note(1, "one")).unwrap();
    store.append(&note(2, "two")).unwrap();
    store.append(&note(3, "three")).unwrap();
    let file = journal(&dir, first.writers.opener());
    let text = fs::read_to_string(&file).unwrap();
    let enc = |line: &str| line[line.find("\"enc\"").unwrap()..line.find(",\"sum\"").unwrap()].to_owned();
    let lines: Vec<&str> = text.lines().collect();
    let moved = lines[1].replace(&enc(lines[1]), &enc(lines[0]));
    let altered = lines[2].replace(r#""vis":"private""#, r#""vis":"shared""#);
    fs::write(&file, format!("{}\n{moved}\n{altered}\n", lines[0])).unwrap();
    drop((store, first));
    let mut opened = open(&dir);
    opened.store.admit(opened.store.keys().unlock(Seat::First, &"p".into()).unwrap());
    let said: String = open_all(&mut opened.store, &mut opened.journey)
        .iter()
        .map(|finding| finding.said(Catalogue::ENGLISH) + "\n")
        .collect();
    assert_eq!(said.matches("a sealed line that was moved or changed").count(), 2, "{said}");
    assert!(said.contains("line 2: ") && said.contains("line 3: "), "{said}");
    assert_eq!(words_of(&opened.store, &opened.journey), ["one"]);
    assert!(fs::read_to_string(&file).unwrap().contains(&altered));
}

#[test]
fn another_window_sees_what_was_sealed_meanwhile_and_every_spot_stays_true() {
    let (_temp, dir) = folder();
    let (mut one, in_one) = seated(&dir);
    one.append(&note(1, "one")).unwrap();
    let mut two = open(&dir);
    let _in_two = sit(&mut two.store);
    two.store.append(&note(2, "two")).unwrap();
    drop(in_one);
    let _in_one = protect(&mut one, "p");
    let remaining = |store: &mut Store| store.reseal(&mut |_, _| {}).unwrap().remaining;
    drop(_in_one);
    assert_eq!(remaining(&mut one), 1, "the other window holds its writer");
    unlock(&mut two, Seat::First, "p");
    let locations = open(&dir).journey;
    assert_eq!(locations.sealed_count(Seat::First), 1);
    assert_eq!(words_of(&two.store, &two.journey), ["one"], "its own comes with the next start");
    drop(_in_two);
    assert_eq!(remaining(&mut two.store), 0);
    open_all(&mut two.store, &mut two.journey);
    assert_eq!(words_of(&two.store, &two.journey), ["one", "two"]);
    drop((one, two));
    assert_eq!(words_with(&dir, "p"), ["one", "two"]);
}

#[test]
fn one_seat_sealed_leaves_the_other_as_it_was() {
    let (_temp, dir) = folder();
    let (mut store, first) = seated(&dir);
    drop(first);
    drop(protect(&mut store, "p"));
    let second: Seated<String> = store.sit(Here::Second, Seat::Second).unwrap();
    store.append(&answer(1, By::Second, Visibility::Private, "his words")).unwrap();
    store.append(&answer(2, By::First, Visibility::Shared, "theirs")).unwrap();
    store.append(&answer(3, By::Both, Visibility::Private, "ours")).unwrap();
    drop((store, second));
    let journey = open(&dir).journey;
    assert_eq!((journey.of_kind("answer").count(), journey.sealed_count(Seat::First)), (3, 0));
}

#[test]
fn a_swapped_or_stolen_key_of_the_other_opens_nothing_to_others() {
    let (_temp, dir) = folder();
    let mut store = both_protected(&dir);
    drop(sit(&mut store));
    let other = temp::folder();
    fs::create_dir(other.path().join("trustpath")).unwrap();
    let stranger = open(&other.path().join("trustpath"))
        .store
        .keys()
        .set(Seat::Second, &"x".into(), &draw_key())
        .unwrap();
    fs::write(dir.join("keys/second.pub"), format!("{}\n", stranger.recipient())).unwrap();
    assert!(store.keys().partner(Seat::First).unwrap_err().to_string().contains("second.pub"));
    store.append(&answer(1, By::First, Visibility::Shared, "for both")).unwrap();
    let mut opened = open(&dir);
    opened.store.admit(opened.store.keys().unlock(Seat::Second, &"second".into()).unwrap());
    open_all(&mut opened.store, &mut opened.journey);
    assert_eq!(opened.journey.of_kind("answer").count(), 1, "the key from before opens it");
    let mended = store.keys().partner(Seat::First).unwrap();
    assert!(mended.is_some_and(|partner| !partner.compared), "unlocking put the file right");
    fs::write(dir.join("keys/second.pub"), format!("{}\n", stranger.recipient())).unwrap();
    let keys = store.keys();
    keys.pin(Seat::First, &keys.named_partner(Seat::First).unwrap()).unwrap();
    assert!(store.keys().partner(Seat::First).unwrap().unwrap().compared);
    for path in files(&dir).iter().filter(|path| path.to_string_lossy().contains("second")) {
        fs::remove_file(path).unwrap();
    }
    store.append(&answer(2, By::First, Visibility::Shared, "canary")).unwrap();
    assert_eq!(holding(&dir, "canary"), NOWHERE, "missing is not the same as removed");
    assert!(matches!(store.keys().partner(Seat::First), Err(KeyError::Missing(_))));
}

#[test]
fn drafts_of_a_locked_seat_wait_unread_and_are_offered_after_unlocking() {
    let (_temp, dir) = folder();
    let (mut store, first) = seated(&dir);
    drop(first);
    let mut first = protect(&mut store, "p");
    first.draft.write(&"a".into(), &private("typed before")).unwrap();
    drop((store, first));
    let (store, mut locked) = seated(&dir);
    assert_eq!(locked.drafts, []);
    locked.draft.write(&"b".into(), &private("canary")).unwrap();
    locked.draft.forget(&"b".into()).unwrap();
    locked.draft.write(&"c".into(), &private("typed while locked")).unwrap();
    assert_eq!(holding(&dir, "typed").len() + holding(&dir, "canary").len(), 0);
    drop((store, locked));
    let mut opened = open(&dir);
    unlock(&mut opened, Seat::First, "p");
    let drafts = sit(&mut opened.store).drafts;
    assert_eq!(drafts, [("a".into(), private("typed before")), ("c".into(), private("typed while locked"))]);
}

#[test]
fn a_new_key_of_the_other_opens_what_both_may_read_after_it_was_compared() {
    let (_temp, dir) = folder();
    let mut store = both_protected(&dir);
    drop(sit(&mut store));
    store.append(&answer(1, By::First, Visibility::Shared, "for both")).unwrap();
    store.append(&answer(2, By::First, Visibility::Private, "for one")).unwrap();
    // The other removed the passphrase and set a new one, on a machine that knew of none of this.
    for name in ["age", "pub"] {
        fs::remove_file(dir.join(format!("keys/second.{name}"))).unwrap();
    }
    files(&dir)
        .iter()
        .filter(|path| path.ends_with("second/keys.json"))
        .for_each(|path| fs::remove_file(path).unwrap());
    store.keys().set(Seat::Second, &"new".into(), &draw_key()).unwrap();
    let answers = || {
        let mut opened = open(&dir);
        opened.store.admit(opened.store.keys().unlock(Seat::Second, &"new".into()).unwrap());
        let findings = open_all(&mut opened.store, &mut opened.journey).len();
        (opened.journey.of_kind("answer").count(), findings)
    };
    assert_eq!(answers(), (0, 1), "named, and kept");
    assert!(matches!(store.keys().partner(Seat::First), Err(KeyError::Swapped(_))));
    let keys = store.keys();
    keys.pin(Seat::First, &keys.named_partner(Seat::First).unwrap()).unwrap();
    assert_eq!(store.reseal_shared(&mut |_, _| {}).unwrap().changed, 1);
    assert_eq!(answers(), (1, 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_survives_sealing_unsealing_and_locking(texts in prop::collection::vec("(?s).{0,40}", 1..5)) {
        let (_temp, dir) = folder();
        let (mut store, first) = seated(&dir);
        let file = journal(&dir, first.writers.opener());
        (1..).zip(&texts).for_each(|(count, text)| {
            store.append(&note(count, text)).unwrap();
        });
        let (typed, before) = (words(&dir), fs::read(&file).unwrap());
        drop(first);
        let first = protect(&mut store, "p");
        prop_assert_eq!(words_with(&dir, "p"), &typed[..]);
        drop(first);
        store.remove_passphrase(Seat::First, &mut |_, _| {}).unwrap();
        prop_assert_eq!(fs::read(&file).unwrap(), before);
        prop_assert_eq!(words(&dir), typed);
    }
}

#[test]
fn only_this_account_may_look_at_keys() {
    use std::os::unix::fs::PermissionsExt;
    let (_temp, dir) = folder();
    let (mut store, first) = seated(&dir);
    drop(first);
    let _first = protect(&mut store, "p");
    for path in files(&dir).into_iter().filter(|path| path.to_string_lossy().contains("key")) {
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
}
