//! What was being typed is offered again: after a kill, after damage, to the next window, and never mixed.

use super::common::{self, examined, files, folder, holding, note, open, private, seated, tombstone};
use std::{
    fs,
    path::{Path, PathBuf},
};
use trustpath::{
    journey::{couple::Here, key::DraftKey, record::Seat},
    language::Catalogue,
    private::{Delta, Private},
    store::{Draft, Seated},
};

fn offered(dir: &Path) -> Vec<(DraftKey, Private)> {
    seated(dir).1.drafts
}

fn draft_file(dir: &Path, writer: &str) -> PathBuf {
    let name = format!("draft-{writer}.jsonl");
    files(dir).into_iter().find(|path| path.ends_with(&name)).unwrap()
}

/// Types words letter by letter.
fn type_in(draft: &mut Draft, key: &str, words: &str) {
    for (at, letter) in words.char_indices() {
        draft.write(&key.into(), &private(&words[..at + letter.len_utf8()])).unwrap();
    }
}

#[test]
fn what_was_typed_is_offered_at_the_next_start() {
    let (_temp, dir) = folder();
    let text = "Ich höre dir zu. 😀\n".repeat(30);
    {
        let (_store, mut seated) = seated(&dir);
        type_in(&mut seated.draft, "one", &text);
        seated.draft.edit(&"two".into(), &Delta { at: 0, cut: 0, put: private("abc") }).unwrap();
        seated.draft.edit(&"two".into(), &Delta { at: 1, cut: 1, put: private("X") }).unwrap();
        seated.draft.write(&"one".into(), &private(&text.replace("höre", "hörte"))).unwrap();
        seated.draft.sync_handle().unwrap().sync().unwrap();
    }
    let expected = [("one".into(), private(&text.replace("höre", "hörte"))), ("two".into(), private("aXc"))];
    assert_eq!(offered(&dir), expected);
    assert_eq!(offered(&dir), expected, "being offered does not use it up");
}

#[test]
fn a_draft_that_was_saved_leaves_no_byte() {
    let (_temp, dir) = folder();
    let (_store, mut seated) = seated(&dir);
    seated.draft.write(&"gone".into(), &private("canary")).unwrap();
    type_in(&mut seated.draft, "stays", "words");
    seated.draft.write(&"gone".into(), &private("canary bird")).unwrap();
    seated.draft.forget(&"gone".into()).unwrap();
    assert_eq!(holding(&dir, "canary"), [] as [PathBuf; 0]);
    let file = draft_file(&dir, seated.writers.opener());
    drop((_store, seated));
    assert_eq!(offered(&dir), [("stays".into(), private("words"))]);
    common::seated(&dir).1.draft.forget(&"stays".into()).unwrap();
    assert_eq!(file.metadata().unwrap().len(), 0);
}

#[test]
fn a_damaged_draft_line_costs_that_line_only() {
    let (_temp, dir) = folder();
    let (store, mut seated) = seated(&dir);
    for words in ["one ", "one two ", "one two three ", "one two three four"] {
        seated.draft.write(&"key".into(), &private(words)).unwrap();
    }
    let file = draft_file(&dir, seated.writers.opener());
    drop((store, seated));
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("\"at\":4", "\"at\":\u{0}", 1) + r#"{"key":"key","of":19,"edi"#).unwrap();
    assert_eq!(offered(&dir), [("key".into(), private("one three four"))]);
    let (store, mut seated) = common::seated(&dir);
    seated.draft.write(&"key".into(), &private("one three four five")).unwrap();
    drop((store, seated));
    assert_eq!(offered(&dir), [("key".into(), private("one three four five"))], "after a torn line too");
}

#[test]
fn after_a_lost_line_nothing_is_cut_that_should_stay() {
    let (_temp, dir) = folder();
    let (store, mut seated) = seated(&dir);
    let edit = |at, cut, put| Delta { at, cut, put: private(put) };
    seated.draft.snapshot(&"key".into(), &private("abc")).unwrap();
    seated.draft.edit(&"key".into(), &edit(0, 0, "lost")).unwrap();
    seated.draft.edit(&"key".into(), &edit(1, 1, "")).unwrap();
    let file = draft_file(&dir, seated.writers.opener());
    drop((store, seated));
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen(r#""put":"lost""#, r#""put":lost""#, 1)).unwrap();
    assert_eq!(offered(&dir), [("key".into(), private("abc"))]);
}

#[test]
fn two_windows_never_mix_their_drafts_and_the_next_one_is_offered_both() {
    let (_temp, dir) = folder();
    let (one, mut in_one) = seated(&dir);
    let (two, mut in_two) = seated(&dir);
    in_one.draft.write(&"a".into(), &private("from one")).unwrap();
    in_two.draft.write(&"b".into(), &private("from two")).unwrap();
    in_two.draft.write(&"a".into(), &private("also a")).unwrap();
    drop((one, two, in_one, in_two));
    let (store, seated) = seated(&dir);
    let drafts = seated.drafts.clone();
    assert_eq!(drafts.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    // Two drafts by one key: the second waits until the first is done with.
    let first = drafts[0].1.clone();
    drop(store);
    let mut seated = seated;
    seated.draft.forget(&"a".into()).unwrap();
    drop(seated);
    let again = offered(&dir);
    assert!(again[0].1 != first && again.len() == 2, "{:?}", again.len());
}

#[test]
fn a_writer_is_not_free_while_its_drafts_are_open() {
    let (_temp, dir) = folder();
    let (store, in_one) = seated(&dir);
    drop(store);
    assert_ne!(seated(&dir).1.writers.opener(), in_one.writers.opener());
}

#[test]
fn drafts_of_both_are_kept_apart_from_those_of_each() {
    let (_temp, dir) = folder();
    let mut store = open(&dir).store;
    let mut both: Seated<String> = store.sit(Here::Both, Seat::First).unwrap();
    both.draft.write(&"ours".into(), &private("together")).unwrap();
    drop((store, both));
    assert_eq!(offered(&dir), []);
    let mut store = open(&dir).store;
    let both: Seated<String> = store.sit(Here::Both, Seat::Second).unwrap();
    assert_eq!(both.drafts, [("ours".into(), private("together"))], "whoever of the two opened it");
}

#[test]
fn the_doctor_names_a_draft_that_waits_and_changes_nothing() {
    let (_temp, dir) = folder();
    let (store, mut seated) = seated(&dir);
    seated.draft.write(&"key".into(), &private("words")).unwrap();
    assert_eq!(examined(&dir), [], "it is held");
    drop((store, seated));
    let before: Vec<_> = files(&dir).iter().map(|path| fs::read(path).unwrap()).collect();
    let said: Vec<String> = examined(&dir).iter().map(|finding| finding.said(Catalogue::ENGLISH)).collect();
    assert!(said.len() == 1 && said[0].contains("an unfinished text waits here"), "{said:?}");
    assert_eq!(files(&dir).iter().map(|path| fs::read(path).unwrap()).collect::<Vec<_>>(), before);
}

#[test]
fn a_record_and_its_draft_share_no_fate() {
    let (_temp, dir) = folder();
    let (mut store, mut seated) = seated(&dir);
    let note = note(1, "canary");
    seated.draft.write(&"key".into(), &private("canary")).unwrap();
    store.append(&note).unwrap();
    seated.draft.forget(&"key".into()).unwrap();
    store.append(&tombstone(&note)).unwrap();
    store.scrub(&note.id).unwrap();
    assert_eq!(holding(&dir, "canary"), [] as [PathBuf; 0]);
}
