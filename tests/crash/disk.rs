//! Kills and full disks: every line that was called saved is there, and what was not saved can be tried again.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    child,
    common::{self, folder, journal, note, open, seated, sit, words},
    given,
};
use trustpath::{
    journey::{
        couple::Here,
        record::{Hlc, Seat},
    },
    store::SaveError,
};

#[test]
fn every_line_called_saved_before_a_kill_is_there() {
    let (_temp, dir) = folder();
    let mut saved = Vec::new();
    for round in 0..12 {
        let mut writing =
            child("disk::child_appends", &dir).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(writing.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut words = lines.filter_map(|line| Some(line.split_once("saved ")?.1.to_owned()));
        saved.extend(words.by_ref().take(1 + 3 * round));
        writing.kill().unwrap();
        writing.wait().unwrap();
        saved.extend(words);
    }
    let found = words(&dir);
    let lost: Vec<_> = saved.iter().filter(|words| !found.contains(words)).collect();
    assert!(lost.is_empty() && saved.len() > 200, "{lost:?} of {}", saved.len());
    assert_eq!(open(&dir).report.findings, []);
    assert_eq!(
        std::fs::read_dir(dir.join("writers")).unwrap().count(),
        1,
        "a killed window gives its writer back"
    );
}

#[test]
fn child_appends() {
    let Some(dir) = given() else { return };
    let mut opened = open(&dir);
    let _seated = sit(&mut opened.store);
    let first = opened.journey.latest(0x019a_b3f2_0000).map_or(0, |hlc| hlc.parts().0 - 0x019a_b3f2_0000);
    for count in first + 1.. {
        let words = format!("note {count} {}", "a".repeat(300));
        opened.store.append(&note(count, &words)).unwrap();
        writeln!(std::io::stdout(), "saved {words}").unwrap();
    }
}

/// Runs a child whose files may not grow beyond some blocks of 512 bytes: a real EFBIG in the middle of a write.
fn narrowed(test: &str, dir: &Path, blocks: u32) {
    let script = format!(r#"trap "" XFSZ; ulimit -f {blocks}; exec "$0" --exact {test} --nocapture"#);
    let mut child = Command::new("sh");
    child.args(["-c", &script]).arg(std::env::current_exe().unwrap()).env("TRUSTPATH_TEST_CHILD", dir);
    let output = child.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_full_disk_leaves_the_file_as_it_was_and_the_record_can_be_tried_again() {
    let (_temp, dir) = folder();
    narrowed("disk::child_meets_a_full_disk", &dir, 16);
    // There is room again: the same record is saved, once, and its number follows.
    let (mut store, seated) = seated(&dir);
    store.append(&note(2, &"b".repeat(6000))).unwrap();
    let opened = open(&dir);
    assert_eq!((opened.report.records, opened.report.findings), (3, vec![]));
    assert_eq!(words(&dir), ["a".repeat(6000), "b".repeat(6000), "c".into()]);
    let text = std::fs::read_to_string(journal(&dir, seated.writers.opener())).unwrap();
    assert!([1, 2, 3].iter().all(|n| text.contains(&format!(r#""n":{n},"#))), "no number is skipped");
}

#[test]
fn child_meets_a_full_disk() {
    let Some(dir) = given() else { return };
    let (mut store, mut seated) = seated(&dir);
    store.append(&note(1, &"a".repeat(6000))).unwrap();
    let file = journal(&dir, seated.writers.opener());
    let len = file.metadata().unwrap().len();
    for _ in 0..2 {
        let error = store.append(&note(2, &"b".repeat(6000))).unwrap_err();
        assert!(matches!(error, SaveError::Failed(_)));
        let said = error.to_string();
        assert!(said.contains("2026-11.jsonl") && said.contains("Free some space and try again"), "{said}");
        assert_eq!(file.metadata().unwrap().len(), len);
    }
    let mut small = note(3, "c");
    small.hlc = Hlc::new(small.hlc.parts().0, 0, seated.writers.opener());
    store.append(&small).unwrap();
    // The draft says so too, and has the whole text as soon as there is room.
    seated.draft.write(&"key".into(), &"d".repeat(5000).as_str().into()).unwrap();
    assert!(seated.draft.write(&"key".into(), &"e".repeat(5000).as_str().into()).is_err());
    seated.draft.write(&"key".into(), &"eee".into()).unwrap();
    drop((store, seated));
    assert_eq!(common::seated(&dir).1.drafts, [("key".into(), "eee".into())]);
}

#[test]
fn an_older_folder_on_a_full_disk_keeps_its_format_and_nobody_sits_there() {
    let (_temp, dir) = folder();
    drop(seated(&dir));
    let about = dir.join("trustpath.json");
    let first = r#"{"folder":"x","format":1,"min_reader":1}"#;
    std::fs::write(&about, first).unwrap();
    narrowed("disk::child_has_no_room_to_raise_the_format", &dir, 0);
    assert_eq!(std::fs::read_to_string(&about).unwrap(), first);
    drop(seated(&dir));
    assert!(std::fs::read_to_string(&about).unwrap().contains(r#""min_reader":3"#));
}

#[test]
fn child_has_no_room_to_raise_the_format() {
    let Some(dir) = given() else { return };
    let mut store = open(&dir).store;
    let said = store.sit::<String>(Here::First, Seat::First).unwrap_err().to_string();
    assert!(said.contains("trustpath.json") && said.contains("Free some space and try again"), "{said}");
}
