//! A folder that was moved, copied, restored, or written by a machine that does not come back.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use trustpath::{
    journey::{
        couple::Here,
        record::{Record, Seat},
    },
    store::{Finding, MachineId, Seated, Store, What, draw_key},
};

use super::common::{
    another_machine, examined, files, folder, holding, journal, machine, note, open, open_on, private,
    protect, seated, sit, tombstone, words, words_with,
};

const NOWHERE: [PathBuf; 0] = [];

/// A folder in which the first person has written this note, and half of another.
fn written(dir: &Path, note: &Record) -> String {
    let (mut store, mut seated) = seated(dir);
    store.append(note).unwrap();
    store.remember("the place of then".to_owned(), 3).unwrap();
    seated.draft.write(&"key".into(), &private("canary half")).unwrap();
    seated.writers.opener().clone()
}

fn copy(from: &Path, to: &Path) {
    for path in files(from) {
        let to = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(path, to).unwrap();
    }
}

/// How many readable lines of the first seat there are, and what the doctor says of them.
fn readable(store: &Store, dir: &Path) -> (usize, Vec<usize>) {
    let found = store.readable(Seat::First).iter().map(|found| found.lines).sum();
    let named = examined(dir).into_iter().filter_map(|finding| match finding.what {
        What::Readable { lines, .. } => Some(lines),
        _ => None,
    });
    (found, named.collect())
}

#[test]
fn after_a_move_all_is_as_before_but_for_a_new_writer() {
    let (temp, old) = folder();
    let before = written(&old, &note(1, "canary one"));
    let dir = temp.path().join("moved");
    fs::rename(&old, &dir).unwrap();

    let (mut store, here) = seated(&dir);
    assert_ne!(*here.writers.opener(), before, "lines are appended at their own place alone");
    assert_eq!(here.drafts, [("key".into(), private("canary half"))]);
    assert_eq!((here.place.as_deref(), here.scroll), (Some("the place of then"), 3));
    store.append(&tombstone(&note(1, ""))).unwrap();
    assert_eq!(store.scrub(&note(1, "").id).unwrap().remaining, 0);
    assert_eq!(holding(&dir, "canary one"), NOWHERE, "deleted words are destroyed");

    store.append(&note(2, "canary two")).unwrap();
    drop(here);
    protect(&mut store, "p");
    assert_eq!(holding(&dir, "canary"), NOWHERE, "nothing stays readable, drafts neither");
    assert_eq!(readable(&store, &dir), (0, vec![]));
}

#[test]
fn a_folder_that_came_back_from_a_backup_takes_a_new_writer_and_keeps_its_drafts() {
    let (temp, dir) = folder();
    let before = written(&dir, &note(1, "one"));
    let aside = temp.path().join("aside");
    fs::rename(&dir, &aside).unwrap();
    copy(&aside, &dir);
    let (_store, here) = seated(&dir);
    assert_ne!(*here.writers.opener(), before);
    assert_eq!(here.drafts.len(), 1);
    assert_ne!(*seated(&aside).1.writers.opener(), before, "what lies aside was moved");
}

#[test]
fn what_is_written_in_a_folder_and_in_its_copy_comes_together_without_a_loss() {
    let (temp, dir) = folder();
    written(&dir, &note(1, "before"));
    let other = temp.path().join("copy");
    copy(&dir, &other);
    for round in 0..3 {
        for (dir, count) in [(&dir, 10 + 2 * round), (&other, 11 + 2 * round)] {
            let (mut store, _seated) = seated(dir);
            store.append(&note(count, &format!("note {count}"))).unwrap();
        }
    }
    // A sync takes, of each file, the one that has grown: no file has grown on both sides.
    let of = |dir: &Path| -> BTreeMap<PathBuf, Vec<u8>> {
        let files = files(&dir.join("writers")).into_iter();
        files.map(|path| (path.strip_prefix(dir).unwrap().to_owned(), fs::read(path).unwrap())).collect()
    };
    let (here, there) = (of(&dir), of(&other));
    for (path, bytes) in &there {
        if let Some(mine) = here.get(path) {
            assert!(mine.starts_with(bytes) || bytes.starts_with(mine), "{}", path.display());
        }
        if here.get(path).is_none_or(|mine| mine.len() < bytes.len()) {
            fs::create_dir_all(dir.join(path).parent().unwrap()).unwrap();
            fs::write(dir.join(path), bytes).unwrap();
        }
    }
    let mut expected = vec!["before".to_owned()];
    expected.extend((10..16).map(|count| format!("note {count}")));
    assert_eq!(words(&dir), expected);
    assert_eq!(open(&dir).report.findings, [], "no number is missing, and none was used twice");
}

#[test]
fn a_copy_leaves_the_lines_of_the_original_alone_and_says_that_they_are_readable() {
    let (temp, dir) = folder();
    written(&dir, &note(1, "canary one"));
    let other = temp.path().join("copy");
    copy(&dir, &other);
    let (mut store, here) = seated(&other);
    drop(here);
    protect(&mut store, "p");
    assert_eq!(readable(&store, &other), (1, vec![1]));
    assert!(examined(&other).iter().any(|finding| finding.what.needs_attention()));
    assert_eq!(words_with(&other, "p"), ["canary one"]);
    assert_eq!(store.take_over(Seat::First, &mut |_, _| {}).unwrap().changed, 1);
    assert_eq!(readable(&store, &other), (0, vec![]));
    assert_eq!(holding(&other, "canary"), NOWHERE);
    assert_eq!(holding(&dir, "canary one").len(), 2, "the original and its copy of the last lines");
}

/// Sits on another machine and writes there; its `local/` stays there. Tells its writer.
fn written_elsewhere(dir: &Path, record: &Record) -> String {
    let [local, ours, theirs] = ["local", "../ours", "../theirs"].map(|name| dir.join(name));
    let swap = |from: &Path, to: &Path| from.exists().then(|| fs::rename(from, to).unwrap());
    swap(&local, &ours);
    swap(&theirs, &local);
    let mut store = open_on(&another_machine(dir), dir).store;
    let seated = sit(&mut store);
    store.append(record).unwrap();
    swap(&local, &theirs);
    swap(&ours, &local);
    seated.writers.opener().clone()
}

#[test]
fn lines_of_a_machine_that_does_not_come_back_are_sealed_once_they_are_taken_over() {
    let (_temp, dir) = folder();
    let theirs = written_elsewhere(&dir, &note(1, "canary one"));
    let (mut store, here) = seated(&dir);
    store.append(&note(2, "canary two")).unwrap();
    drop(here);
    protect(&mut store, "p");
    assert_eq!(readable(&store, &dir), (1, vec![1]), "theirs is out of reach");
    assert_eq!(store.readable_here().len(), 1);
    assert_eq!(store.readable(Seat::Second), []);

    assert_eq!(store.take_over(Seat::First, &mut |_, _| {}).unwrap().changed, 1);
    assert_eq!((readable(&store, &dir), holding(&dir, "canary")), ((0, vec![]), NOWHERE.into()));
    assert_eq!(words_with(&dir, "p"), ["canary one", "canary two"]);
    let their_file = fs::read(journal(&dir, &theirs)).unwrap();
    drop(store);

    let again = written_elsewhere(&dir, &note(3, "after all"));
    assert_ne!(again, theirs, "the machine that comes back takes a new writer");
    assert_eq!(fs::read(journal(&dir, &theirs)).unwrap(), their_file);
    assert_eq!(words_with(&dir, "p"), ["canary one", "canary two", "after all"]);
}

#[test]
fn deleted_words_of_a_machine_that_does_not_come_back_are_destroyed_once_it_was_taken_over() {
    let (_temp, dir) = folder();
    written_elsewhere(&dir, &note(1, "canary one"));
    written_elsewhere(&dir, &note(2, "two"));
    let (mut store, here) = seated(&dir);
    drop(here);
    protect(&mut store, "p");
    store.append(&tombstone(&note(1, ""))).unwrap();
    assert_eq!(store.scrub(&note(1, "").id).unwrap().remaining, 1);
    store.take_over(Seat::First, &mut |_, _| {}).unwrap();
    assert_eq!(holding(&dir, "canary one"), NOWHERE);
    assert_eq!(words_with(&dir, "p"), ["two"]);
}

#[test]
fn without_a_passphrase_too_deleted_words_are_destroyed_once_their_machine_was_taken_over() {
    let (_temp, dir) = folder();
    let theirs = written_elsewhere(&dir, &note(1, "canary one"));
    written_elsewhere(&dir, &note(2, "two"));
    let undestroyed =
        |store: &Store| store.undestroyed(Seat::First).iter().map(|left| left.lines).sum::<usize>();
    let named = |dir: &Path| {
        let is_so = |finding: &Finding| matches!(finding.what, What::Undestroyed { lines: 1, .. });
        examined(dir).iter().filter(|finding| is_so(finding)).count()
    };
    let (mut store, here) = seated(&dir);
    assert_eq!((undestroyed(&store), named(&dir)), (0, 0));
    store.append(&tombstone(&note(1, ""))).unwrap();
    assert_eq!(store.scrub(&note(1, "").id).unwrap().remaining, 1);
    assert_eq!((undestroyed(&store), named(&dir)), (1, 1));
    assert_eq!(store.undestroyed(Seat::Second), []);
    drop((store, here));

    let (mut store, here) = seated(&dir);
    assert_eq!(undestroyed(&store), 1, "the next start knows it too");
    drop(here);
    assert_eq!(store.take_over(Seat::First, &mut |_, _| {}).unwrap().remaining, 0);
    assert_eq!((holding(&dir, "canary one"), undestroyed(&store), named(&dir)), (NOWHERE.into(), 0, 0));
    drop(store);
    assert_ne!(written_elsewhere(&dir, &note(3, "three")), theirs, "the machine that comes back begins anew");
    assert_eq!(words(&dir), ["two", "three"]);
}

/// Starts on another machine, to which a sync carries all of a folder.
fn start_there(dir: &Path, there: &Path) -> (Store, Seated<String>) {
    let mut store = open_on(&another_machine(dir), there).store;
    let seated = sit(&mut store);
    (store, seated)
}

#[test]
fn a_draft_of_a_window_that_may_be_open_on_another_machine_is_offered_and_left_to_it() {
    let (temp, dir) = folder();
    let (store, mut here) = seated(&dir);
    here.draft.write(&"key".into(), &private("half")).unwrap();
    let there = temp.path().join("there");
    copy(&dir, &there);
    let (away, mut seated_there) = start_there(&dir, &there);
    assert_eq!(seated_there.drafts, [("key".into(), private("half"))]);
    let sent: Vec<_> = files(&dir.join("local")).iter().map(|path| fs::read(path).unwrap()).collect();
    for (path, bytes) in files(&dir.join("local")).iter().zip(&sent) {
        assert_eq!(
            &fs::read(there.join(path.strip_prefix(&dir).unwrap())).unwrap(),
            bytes,
            "{}",
            path.display()
        );
    }
    // It is saved there, and the window here goes on.
    seated_there.draft.forget(&"key".into()).unwrap();
    drop((away, seated_there));
    assert_eq!(start_there(&dir, &there).1.drafts, [], "what was offered and done with is not offered again");
    here.draft.write(&"key".into(), &private("half, and more")).unwrap();
    copy(&dir.join("local"), &there.join("local"));
    for _ in 0..2 {
        assert_eq!(start_there(&dir, &there).1.drafts, [("key".into(), private("half, and more"))]);
    }
    drop((store, here));
    assert_eq!(seated(&dir).1.drafts, [("key".into(), private("half, and more"))]);
}

#[test]
fn a_draft_that_another_machine_left_readable_is_told_and_sealed_once_it_was_taken_over() {
    let (temp, dir) = folder();
    let (store, mut here) = seated(&dir);
    here.draft.write(&"key".into(), &private("canary")).unwrap();
    drop((store, here));
    let there = temp.path().join("there");
    copy(&dir, &there);
    let (mut store, seated_there) = start_there(&dir, &there);
    drop(seated_there);
    let seated_there = protect(&mut store, "p");
    assert_eq!(store.readable(Seat::First).len(), 1, "the file of the other machine");
    assert_eq!(holding(&there, "canary").len(), 1);
    drop(seated_there);
    assert_eq!(store.take_over(Seat::First, &mut |_, _| {}).unwrap().remaining, 0);
    assert_eq!((holding(&there, "canary"), store.readable(Seat::First)), (NOWHERE.into(), vec![]));
    assert_eq!(sit(&mut store).drafts, [("key".into(), private("canary"))]);
}

#[test]
fn a_window_that_is_open_is_not_taken_over() {
    let (_temp, dir) = folder();
    let (mut one, here) = seated(&dir);
    let (mut two, _there) = seated(&dir);
    two.append(&note(1, "canary")).unwrap();
    drop(here);
    let keys = one.keys();
    one.admit(keys.set(Seat::First, &"p".into(), &draw_key()).unwrap());
    assert_eq!(one.take_over(Seat::First, &mut |_, _| {}).unwrap().remaining, 1);
    assert!(!files(&dir).iter().any(|path| path.ends_with("taken-over.json")));
    two.append(&note(2, "sealed by now")).unwrap();
    assert_eq!(readable(&one, &dir), (1, vec![1]));
    drop((two, _there));
    assert_eq!(one.reseal(&mut |_, _| {}).unwrap().remaining, 0);
}

#[test]
fn a_machine_that_cannot_remember_itself_begins_new_files_says_so_and_loses_nothing() {
    let (temp, dir) = folder();
    let state = temp.path().join("state");
    fs::write(&state, "no folder").unwrap();
    let sit = || -> (Store, Seated<String>) {
        let mut store = open_on(&MachineId::of(Some(state.clone())), &dir).store;
        let seated = store.sit(Here::First, Seat::First).unwrap();
        (store, seated)
    };
    let (mut store, mut first) = sit();
    assert_eq!(first.noticed.iter().map(|found| &found.what).collect::<Vec<_>>(), [&What::NoMachine]);
    store.append(&note(1, "one")).unwrap();
    first.draft.write(&"key".into(), &private("half")).unwrap();
    let writer = first.writers.opener().clone();
    drop((store, first));
    let (mut store, second) = sit();
    assert_ne!(*second.writers.opener(), writer);
    assert_eq!(second.drafts, [("key".into(), private("half"))]);
    store.append(&note(2, "two")).unwrap();
    drop((store, second));
    fs::remove_file(&state).unwrap();
    assert_eq!(seated(&dir).1.noticed, []);
    assert_eq!(words(&dir), ["one", "two"]);
}

#[test]
fn a_machine_is_called_by_what_was_drawn_for_it_and_by_nothing_that_it_is() {
    let (_temp, dir) = folder();
    written(&dir, &note(1, "one"));
    let [local] =
        &fs::read_dir(dir.join("local")).unwrap().map(|entry| entry.unwrap()).collect::<Vec<_>>()[..]
    else {
        panic!("one machine")
    };
    let remembered = fs::read_to_string(dir.with_file_name("state").join("machine.json")).unwrap();
    assert!(remembered.contains(local.file_name().to_str().unwrap()), "{remembered}");
    assert_eq!(
        format!("{:?}", machine(&dir)),
        format!("{:?}", machine(&dir)),
        "the next start knows it again"
    );
}

#[test]
fn a_key_that_was_compared_before_a_move_is_known_after_it_and_a_forgotten_one_stays_forgotten() {
    let (temp, old) = folder();
    let (store, here) = seated(&old);
    let set = |store: &Store| store.keys().set(Seat::Second, &"p".into(), &draw_key()).unwrap();
    set(&store);
    let keys = store.keys();
    keys.pin(Seat::First, &keys.named_partner(Seat::First).unwrap()).unwrap();
    drop((store, here));
    let dir = temp.path().join("moved");
    fs::rename(&old, &dir).unwrap();
    // The machine lost its memory too: what it saw lies in the folder of another id.
    fs::remove_dir_all(temp.path().join("state")).unwrap();
    let compared = |store: &Store| store.keys().partner(Seat::First).unwrap().map(|partner| partner.compared);
    let (mut store, here) = seated(&dir);
    assert_eq!(compared(&store), Some(true));

    drop(here);
    store.admit(store.keys().unlock(Seat::Second, &"p".into()).unwrap());
    store.remove_passphrase(Seat::Second, &mut |_, _| {}).unwrap();
    drop(store);
    let (store, _here) = seated(&dir);
    set(&store);
    assert_eq!(compared(&store), Some(false), "the key from before is not asked for any more");
}
