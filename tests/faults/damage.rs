//! Damaged, foreign and hand-edited files: nothing blocks, nothing is thrown away, everything is named.

use std::{fs, os::unix::fs::FileExt, path::Path};

use super::common::{
    examined, files, folder, journal, machine, note, open, said, seated, tombstone, without_last_lines, words,
};
use trustpath::{
    language::Catalogue,
    store::{Finding, What, repair},
};

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
        drop(seated(&dir));
        assert_eq!(fs::read_dir(dir.join("quarantine")).unwrap().count(), 1, "one copy a file");
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
    assert_eq!(words(&dir), ["one", "two", "three", "four"], "the torn line was put back whole");
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
        r#"{"v":2,"n":4,"id":"x","enc":"later""#,
        r#"{"v":1,"n":5,"id":"moon/1","kind":"moon","by":"first","vis":"odd","at":"","hlc":"019ab3f2c4d5-0000-w","body":1"#,
        r#"{"v":1,"n":6,"id":"x","by":"first","vis":"private","hlc":"019ab3f2c4d5-0000-w","enc":"sealed""#,
    ]
    .map(|line| format!(r#"{line},"sum":"{:08x}"}}"#, crc32c::crc32c(line.as_bytes())));
    fs::write(&file, fs::read_to_string(&file).unwrap() + &more.join("\n") + "\n").unwrap();
    let report = open(&dir).report;
    assert_eq!((report.records, report.newer, report.unknown), (4, 1, 1));
    assert_eq!(said(&report), "");
    seated(&dir).0.append(&note(7, "seven")).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    assert!(more.iter().all(|line| text.contains(line)) && text.contains(r#""n":7,"#), "{text}");
}

#[test]
fn lost_lines_are_noticed_within_a_file_at_its_end_and_with_a_whole_writer() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    without_last_lines(&dir);
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
fn one_wrong_letter_is_damage_whatever_it_spoils() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let whole = fs::read_to_string(&file).unwrap();
    let at = whole.find(r#"{"v":1,"n":2"#).unwrap();
    for (right, wrong) in [
        ("\"hlc\"", "\"hlb\""),
        ("\"first\"", "\"fhrst\""),
        ("\"kind\":\"note\"", "\"kind\":\"nnte\""),
        ("\"kind\"", "\"kint\""),
        ("\"body\"", "\"bodz\""),
        ("\"v\":1", "\"v\":3"),
    ] {
        fs::write(&file, [&whole[..at], &whole[at..].replacen(right, wrong, 1)].concat()).unwrap();
        assert!(said(&open(&dir).report).contains("line 2: damaged"), "{wrong}");
        let found = examined(&dir);
        assert!(found.iter().any(|finding| finding.what.needs_attention()), "{wrong}");
    }
}

#[test]
fn a_body_that_does_not_read_is_named_by_its_line_also_in_an_older_version() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let whole = fs::read_to_string(&file).unwrap();
    let answer = |n: u32, prev: &str| {
        format!(
            r#"{{"v":1,"n":{n},"id":"answer/listening-actively.one/-/1/first","kind":"answer","by":"first","vis":"shared","at":"2026-11-22T21:14:03+01:00","hlc":"019ab3f2c4d{n}-0000-w","prev":[{prev}],"body":{{"words":"answer {n}"}}"#
        )
    };
    let summed = |line: &str| format!(r#"{line},"sum":"{:08x}"}}"#, crc32c::crc32c(line.as_bytes()));
    let (old, new) = (summed(&answer(4, "")), summed(&answer(5, r#""019ab3f2c4d4-0000-w""#)));
    let unread = summed(
        &answer(6, "").replace("listening-actively.one", "what-trust-is.lean").replace("\"answer 6\"", "6"),
    );
    for (more, named) in [
        ([&*old, &new, ""], None),
        ([&*old.replace("words", "wordz"), &new, ""], Some("line 4: damaged")),
        ([&*old, &new, &*unread], Some("line 6: ")),
    ] {
        fs::write(&file, format!("{whole}{}\n", more.join("\n"))).unwrap();
        let opened = open(&dir);
        let said = said(&opened.report);
        assert!(named.map_or(said.is_empty(), |named| said.contains(named)), "{named:?}: {said}");
        let answers: Vec<_> = opened.journey.of_kind("answer").map(|record| record.body.clone()).collect();
        let newest = opened.journey.of_kind("answer").next().unwrap().hlc.as_str().to_owned();
        assert_eq!((answers.len(), &*newest), (1, "019ab3f2c4d5-0000-w"), "{named:?}");
        assert!(!format!("{answers:?}").contains("Unread"), "{answers:?}");
    }
}

#[test]
fn many_damaged_lines_cost_the_first_page_no_file_and_one_copy_behind_it() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let damage: String = (0..20_000).map(|nth| format!("  \"part {nth}\": of a record,\n")).collect();
    fs::write(&file, fs::read_to_string(&file).unwrap() + &damage).unwrap();
    let before = files(&dir).len();
    let mut opened = open(&dir);
    assert_eq!((opened.report.findings.len(), files(&dir).len()), (20_000, before));
    opened.store.set_aside();
    assert_eq!(files(&dir).len(), before + 1);
    let aside = fs::read_dir(dir.join("quarantine")).unwrap().next().unwrap().unwrap().path();
    assert_eq!(fs::read_to_string(aside).unwrap().lines().count(), 20_000);
}

#[test]
fn lines_that_an_older_file_took_away_are_put_back_and_said() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let text = fs::read_to_string(&file).unwrap();
    let first = text.find('\n').unwrap() + 1;
    for left in [&text[..first], ""] {
        fs::write(&file, left).unwrap();
        let opened = open(&dir);
        assert!(said(&opened.report).contains("put back from this machine’s own copy"), "{left}");
        assert!(opened.report.said(Catalogue::ENGLISH).unwrap().contains("put back"));
        drop(opened);
        assert_eq!((fs::read_to_string(&file).unwrap(), open(&dir).report.findings), (text.clone(), vec![]));
    }
    fs::remove_dir_all(file.parent().unwrap()).unwrap();
    drop(open(&dir));
    assert_eq!((fs::read_to_string(&file).unwrap(), words(&dir).len()), (text, 3));
    seated(&dir).0.append(&note(4, "four")).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains(r#""n":4,"#), "no number is used twice");
}

#[test]
fn damaged_last_lines_are_put_back_by_the_repair_and_what_stood_there_is_kept() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    let whole = fs::read_to_string(&file).unwrap();
    let lines: Vec<_> = whole.split_inclusive('\n').collect();
    let wrong = |line: &str| line.replace(r#""kind":"note""#, r#""kind":"nnte""#);
    let half = |line: &str| line[..line.len() / 2].to_owned();
    for (damaged, restored) in [
        ([lines[0], lines[1], &wrong(lines[2])].concat(), vec![1]),
        ([lines[0], lines[1], &half(lines[2])].concat(), vec![1]),
        ([lines[0], &wrong(lines[1]), &wrong(lines[2])].concat(), vec![2]),
        ([lines[0], &wrong(lines[1])].concat(), vec![1]),
        ([lines[0], &wrong(lines[1]), lines[2]].concat(), vec![1]),
        (lines.iter().map(|line| wrong(line)).collect(), vec![3]),
        (format!("{whole}no line\n"), vec![]),
    ] {
        fs::write(&file, &damaged).unwrap();
        let held = seated(&dir);
        fs::write(&file, &damaged).unwrap();
        repair(&dir, &machine(&dir), Catalogue::ENGLISH).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), damaged, "a window holds it");
        drop(held);
        let found = repair(&dir, &machine(&dir), Catalogue::ENGLISH).unwrap();
        let counted =
            |found: &Finding| if let What::Restored(lines) = found.what { Some(lines) } else { None };
        assert_eq!(found.iter().filter_map(counted).collect::<Vec<_>>(), restored, "{damaged}");
        assert_eq!((words(&dir), examined(&dir)), (["one", "two", "three"].map(Into::into).into(), vec![]));
        let aside = found.iter().find_map(|found| match &found.what {
            What::Aside(aside) => Some(fs::read_to_string(aside).unwrap()),
            _ => None,
        });
        assert!(aside.unwrap().lines().all(|line| damaged.contains(line)));
        assert_eq!(repair(&dir, &machine(&dir), Catalogue::ENGLISH).unwrap(), []);
    }
}

#[test]
fn a_line_that_is_dated_far_ahead_is_shown_and_told() {
    let (_temp, dir) = folder();
    let (mut store, seat) = seated(&dir);
    let ahead = trustpath::journey::record::Hlc::new(0xe677_d21f_dbff, 0xffff, "zzzzzzzz");
    store
        .append(&trustpath::journey::record::Record { hlc: ahead, ..note(1, "from the end of time") })
        .unwrap();
    drop((store, seat));
    let opened = open(&dir);
    assert!(said(&opened.report).contains("line 1: dated years ahead"));
    assert_eq!(opened.journey.latest(0), None);
    drop(opened);
    assert_eq!(words(&dir), ["from the end of time"]);
}

#[test]
fn a_damaged_line_at_the_head_of_a_file_is_never_counted_as_the_newest() {
    let (_temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    let file = journal(&dir, seated.writers.opener());
    let mut first = note(1, "one");
    first.at = "2026-10-22T21:14:03+02:00".parse().unwrap();
    store.append(&first).unwrap();
    store.append(&note(2, "two")).unwrap();
    store.append(&note(3, "three")).unwrap();
    drop((store, seated));
    without_last_lines(&dir);
    // The newer month is read first where its file has an older name; one letter of its first line is another one.
    let text = fs::read_to_string(&file).unwrap().replacen(r#""kind":"note""#, r#""kind":"nnte""#, 1);
    fs::write(file.with_file_name("2026-09.jsonl"), text).unwrap();
    fs::remove_file(&file).unwrap();
    let said = || said(&open(&dir).report);
    assert!(!said().contains("missing"), "{}", said());
    drop(super::common::seated(&dir));
    repair(&dir, &machine(&dir), Catalogue::ENGLISH).unwrap();
    assert!(!said().contains("missing"), "{}", said());
}

#[test]
fn the_doctor_names_everything_and_changes_nothing() {
    let (_temp, dir) = folder();
    let file = three_notes(&dir);
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(&dir, fs::Permissions::from_mode(0o755)).unwrap();
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
    let said: String = examined(&dir).iter().map(|finding| finding.said(Catalogue::ENGLISH) + "\n").collect();
    for expected in ["mode 755", "interrupted run", "changed in two places", "2026-12.jsonl, line 1: damaged"]
    {
        assert!(said.contains(expected), "{expected} in {said}");
    }
    assert!(!dir.join("quarantine").exists() && file.with_file_name(".trustpath-temp-abc").exists());
}
