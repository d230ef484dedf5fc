//! How a folder begins, who may look in, and when nothing is written.

use std::{fs, os::unix::fs::PermissionsExt};

use trustpath::{
    journey::{couple::Here, record::Seat},
    language::Catalogue,
    store::{MachineId, OpenError, SaveError, Store, export},
};

use super::common::{examined, folder, note, open, seated, sit, words};

#[test]
fn opening_a_fresh_folder_makes_nothing() {
    let (temp, dir) = folder();
    let opened = open(&dir);
    assert!(opened.report.findings.is_empty() && opened.store.read_only().is_none());
    assert!(matches!(open(&dir).store.append(&note(1, "words")), Err(SaveError::NobodySits)));
    assert_eq!(examined(&dir), []);
    assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 0);
}

#[test]
fn a_new_folder_explains_itself_and_is_not_made_twice() {
    let (_temp, dir) = folder();
    drop(seated(&dir));
    let about = || fs::read_to_string(dir.join("trustpath.json")).unwrap();
    let first = about();
    assert!(first.contains(r#""format":3"#) && first.contains(r#""min_reader":3"#), "{first}");
    assert_eq!(fs::read_to_string(dir.join(".stignore")).unwrap(), "/local\n/backup\n/quarantine\n");
    assert!(fs::read_to_string(dir.join("README.txt")).unwrap().contains("writers/*/*.jsonl"));
    drop(seated(&dir));
    assert_eq!(about(), first);
    assert_eq!(fs::read_dir(dir.join("writers")).unwrap().count(), 1);
}

#[test]
fn a_folder_of_a_newer_version_is_read_and_never_written() {
    let (_temp, dir) = folder();
    seated(&dir).0.append(&note(1, "words")).unwrap();
    fs::write(dir.join("trustpath.json"), r#"{"format":5,"min_reader":4,"folder":"x","new":[]}"#).unwrap();
    let mut store = open(&dir).store;
    assert!(store.read_only().unwrap().to_string().contains("newer trustpath"));
    assert!(matches!(store.sit::<String>(Here::First, Seat::First), Err(SaveError::ReadOnly(_))));
    assert_eq!(words(&dir), ["words"]);
}

#[test]
fn sitting_down_raises_an_older_format_and_keeps_every_other_field() {
    let (_temp, dir) = folder();
    drop(seated(&dir));
    let path = dir.join("trustpath.json");
    for (found, raised) in [
        (
            r#"{"created":"then","folder":"x","format":1,"min_reader":1,"more":[1.50,{"z":1,"a":9007199254740993}]}"#,
            r#"{"created":"then","folder":"x","format":3,"min_reader":3,"more":[1.50,{"z":1,"a":9007199254740993}]}"#,
        ),
        (r#"{"folder":"x","format":7,"min_reader":1}"#, r#"{"folder":"x","format":7,"min_reader":3}"#),
        (r#"{"min_reader":3,"format":7}"#, r#"{"min_reader":3,"format":7}"#),
    ] {
        fs::write(&path, format!("{found}\n")).unwrap();
        let mut store = open(&dir).store;
        assert_eq!(fs::read_to_string(&path).unwrap(), format!("{found}\n"), "reading raises nothing");
        drop(sit(&mut store));
        assert_eq!(fs::read_to_string(&path).unwrap(), format!("{raised}\n"));
    }
}

#[test]
fn a_description_that_does_not_read_is_never_written_over() {
    let (_temp, dir) = folder();
    seated(&dir).0.append(&note(1, "words")).unwrap();
    fs::write(dir.join("trustpath.json"), "").unwrap();
    assert!(open(&dir).store.read_only().unwrap().to_string().contains("trustpath.json"));
    fs::remove_file(dir.join("trustpath.json")).unwrap();
    drop(seated(&dir));
    assert!(open(&dir).store.read_only().is_none());
    assert_eq!(words(&dir), ["words"]);
}

#[test]
fn a_file_in_the_folders_place_stops_with_a_sentence() {
    let (temp, dir) = folder();
    fs::write(&dir, "mine").unwrap();
    let error = Store::open(&dir, &MachineId::of(None), Catalogue::ENGLISH).unwrap_err();
    assert!(matches!(error, OpenError::NotAFolder(_)) && error.to_string().contains("--data-dir"));
    assert!(
        Store::open(&dir.join("below"), &MachineId::of(None), Catalogue::ENGLISH).is_err(),
        "not the same as not found"
    );
    assert_eq!(fs::read_to_string(temp.path().join("trustpath")).unwrap(), "mine");
}

#[test]
fn an_export_never_replaces_a_file() {
    let (temp, _) = folder();
    let names = ["one", "two", "three"].map(|text| export(temp.path(), "summary.md", text).unwrap());
    let names = names.map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
    assert_eq!(names, ["summary.md", "summary 2.md", "summary 3.md"]);
    assert_eq!(fs::read_to_string(temp.path().join("summary 2.md")).unwrap(), "two");
    assert_eq!(temp.path().join("summary.md").metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert!(
        export(&temp.path().join("absent"), "summary.md", "").unwrap_err().to_string().contains("not there")
    );
}
