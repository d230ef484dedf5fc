//! Damaged, foreign and hand-edited files: nothing blocks, nothing is thrown away, everything is named.

use std::{fs, os::unix::fs::FileExt, path::Path};

use super::common::{folder, journal, note, open, said, seated, tombstone, words};
use trustpath::{language::Catalogue, store::doctor};

/// A folder with three notes; tells the journal's file.
fn three_notes(dir: &Path) -> std::path::PathBuf {
    let (mut store, seated) = seated(dir);
    for (count, words) in (1..).zip(["one", "two", "three"]) {
        store.append(&note(count, words)).unwrap();
    }
    store.remember("path", 0).unwrap();
    journal(dir, seated.writers.opener())
}

#[test]
fn a_damaged_line_is_kept_copied_aside_once_and_named() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let whole = fs::read_to_string(&file).unwrap();
    let second = whole.find(r#""n":2"#).unwrap() as u64;
    fs::File::options().write(true).open(&file).unwrap().write_all_at(b"\0\xff\n", second + 200).unwrap();
    let damaged = fs::read(&file).unwrap();

    for _ in 0..2 {
        let said = said(&open(&dir).report);
        assert!(
            said.contains("2026-11.jsonl, line 2: damaged") && said.contains("line 3: damaged"),
            "{said}"
        );
        assert_eq!(words(&dir), ["one", "three"]);
        assert_eq!(fs::read_dir(dir.join("quarantine")).unwrap().count(), 2);
    }
    assert_eq!(fs::read(&file).unwrap(), damaged, "kept as it is");
    seated(&dir).0.append(&note(4, "four")).unwrap();
    assert_eq!(words(&dir), ["one", "three", "four"]);
}

#[test]
fn a_torn_last_line_gets_its_newline_before_the_next() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let whole = fs::read_to_string(&file).unwrap();
    fs::write(&file, &whole[..whole.len() - 30]).unwrap();
    let before = said(&open(&dir).report);
    assert!(before.contains("line 3: the last line has no end"), "{before}");
    seated(&dir).0.append(&note(4, "four")).unwrap();
    assert_eq!(words(&dir), ["one", "two", "four"]);
    assert!(fs::read_to_string(&file).unwrap().starts_with(&whole[..whole.len() - 30]), "kept as it is");
}

#[test]
fn a_last_line_that_lacks_only_its_newline_is_taken() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    fs::write(&file, fs::read_to_string(&file).unwrap().trim_end()).unwrap();
    assert_eq!(
        (words(&dir), open(&dir).report.findings),
        (["one", "two", "three"].map(Into::into).into(), vec![])
    );
    seated(&dir).0.append(&note(4, "four")).unwrap();
    assert_eq!((words(&dir).len(), open(&dir).report.findings), (4, vec![]));
}

#[test]
fn a_line_edited_by_hand_is_taken_and_marked() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("two", "II")).unwrap();
    assert_eq!(words(&dir), ["one", "II", "three"]);
    let said = said(&open(&dir).report);
    assert!(said.contains("line 2: was changed outside trustpath") && said.lines().count() == 1, "{said}");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_accepted() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let text = fs::read_to_string(&file).unwrap().replace('\n', "\r\n");
    fs::write(&file, format!("\u{feff}{text}")).unwrap();
    assert_eq!(
        (words(&dir), open(&dir).report.findings),
        (["one", "two", "three"].map(Into::into).into(), vec![])
    );
}

#[test]
fn conflict_copies_are_read_too() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let copy = file.with_file_name("2026-11.sync-conflict-20261122-211403-ABCDEFG.jsonl");
    let text = fs::read_to_string(&file).unwrap();
    let at = text.find(r#"{"v":1,"n":3"#).unwrap();
    fs::write(copy, &text).unwrap();
    fs::write(&file, &text[..at]).unwrap();
    assert_eq!(
        (words(&dir), open(&dir).report.findings),
        (["one", "two", "three"].map(Into::into).into(), vec![])
    );
}

#[test]
fn lines_of_newer_versions_and_unknown_kinds_are_kept_and_counted() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let more = [
        r#"{"v":2,"n":4,"id":"x","enc":"later"}"#,
        r#"{"v":1,"n":5,"id":"moon/1","kind":"moon","by":"first","vis":"odd","at":"","hlc":"019ab3f2c4d5-0000-w","body":1}"#,
        r#"{"v":1,"n":6,"id":"x","by":"first","vis":"private","hlc":"019ab3f2c4d5-0000-w","enc":"sealed","sum":""}"#,
    ];
    fs::write(&file, fs::read_to_string(&file).unwrap() + &more.join("\n") + "\n").unwrap();
    let report = open(&dir).report;
    assert_eq!((report.records, report.newer, report.unknown), (4, 1, 1));
    assert!(said(&report).contains("line 5: was changed outside") && report.findings.len() == 2);
    seated(&dir).0.append(&note(7, "seven")).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    assert!(more.iter().all(|line| text.contains(line)) && text.contains(r#""n":7,"#), "{text}");
}

#[test]
fn lost_lines_are_noticed_within_a_file_at_its_end_and_with_a_whole_writer() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let text = fs::read_to_string(&file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for (left, expected) in [
        (vec![0, 2], "line number 2 is missing"),
        (vec![0], "line numbers 2 to 3 are missing"),
        (vec![], "line numbers 1 to 3 are missing"),
    ] {
        let left: String = left.into_iter().map(|line: usize| format!("{}\n", lines[line])).collect();
        fs::write(&file, left).unwrap();
        for _ in 0..2 {
            let said = said(&open(&dir).report);
            assert!(said.contains(expected), "{said}");
            drop(seated(&dir));
        }
    }
    fs::remove_file(&file).unwrap();
    assert!(said(&open(&dir).report).contains("line numbers 1 to 3 are missing"));
    seated(&dir).0.append(&note(4, "four")).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains(r#""n":4,"#), "a number is never used twice");
    assert!(
        said(&open(&dir).report).contains("line numbers 1 to 3 are missing"),
        "and the loss is not forgotten"
    );
}

#[test]
fn the_doctor_names_everything_and_changes_nothing() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    fs::write(file.with_file_name(".trustpath-temp-abc"), "half").unwrap();
    let (mut one, _seat) = seated(&dir);
    let (mut two, _other) = seated(&dir);
    for (store, words, late) in [(&mut one, "mine", 0), (&mut two, "yours", 1)] {
        let mut edit = note(1, words);
        edit.hlc = trustpath::journey::record::Hlc::new(0x019a_b3f3_0000 + late, 0, "00000000");
        edit.prev = vec![note(1, "").hlc];
        store.append(&edit).unwrap();
    }
    one.append(&tombstone(&note(2, ""))).unwrap();
    fs::write(file.with_file_name("2026-12.jsonl"), "damage\n").unwrap();
    fs::remove_dir_all(dir.join("quarantine")).ok();
    fs::write(file.with_file_name(".trustpath-temp-abc"), "half").unwrap();
    let said: String = doctor(&dir)
        .unwrap()
        .findings
        .iter()
        .map(|finding| finding.said(Catalogue::ENGLISH) + "\n")
        .collect();
    for expected in ["mode 644", "interrupted run", "changed in two places", "2026-12.jsonl, line 1: damaged"]
    {
        assert!(said.contains(expected), "{expected} in {said}");
    }
    assert!(!dir.join("quarantine").exists() && file.with_file_name(".trustpath-temp-abc").exists());
}
