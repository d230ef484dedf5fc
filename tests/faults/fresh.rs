//! How a folder begins, who may look in, and when nothing is written.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, chown},
    process::Command,
};

use trustpath::{
    journey::{couple::Here, record::Seat},
    store::{OpenError, SaveError, Store, doctor, export},
};

use super::{child, files, folder, given, note, open, seated, words};

#[test]
fn opening_a_fresh_folder_makes_nothing() {
    let (temp, dir) = folder();
    let opened = open(&dir);
    assert!(opened.report.findings.is_empty() && opened.store.read_only().is_none());
    assert!(matches!(open(&dir).store.append(&note(1, "words")), Err(SaveError::NobodySits)));
    assert_eq!(doctor(&dir).unwrap(), []);
    assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 0);
}

#[test]
fn a_new_folder_explains_itself_and_is_not_made_twice() {
    let (_temp, dir) = folder();
    drop(seated(&dir));
    let about = || fs::read_to_string(dir.join("trustpath.json")).unwrap();
    let first = about();
    assert!(first.contains(r#""format":1"#) && first.contains(r#""min_reader":1"#), "{first}");
    assert_eq!(fs::read_to_string(dir.join(".stignore")).unwrap(), "/local\n/backup\n/quarantine\n");
    assert!(fs::read_to_string(dir.join("README.txt")).unwrap().contains("writers/*/*.jsonl"));
    drop(seated(&dir));
    assert_eq!(about(), first);
    assert_eq!(fs::read_dir(dir.join("writers")).unwrap().count(), 1);
}

#[test]
fn only_this_account_may_look_in_also_under_umask_0() {
    let (_temp, dir) = folder();
    let program = std::env::current_exe().unwrap();
    let script = r#"umask 0; exec "$0" --exact fresh::child_writes_a_little"#;
    let status = Command::new("sh")
        .args(["-c", script])
        .arg(program)
        .env("TRUSTPATH_TEST_CHILD", &dir)
        .status()
        .unwrap();
    assert!(status.success());
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    for path in files(&dir) {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        let above = path.ancestors().skip(1).take_while(|above| above.starts_with(&dir));
        above.for_each(|above| assert_eq!(mode(above), 0o700, "{}", above.display()));
    }
    assert_eq!(doctor(&dir).unwrap(), []);
}

#[test]
fn child_writes_a_little() {
    let Some(dir) = given() else { return };
    let (mut store, mut seated) = seated(&dir);
    store.append(&note(1, "words")).unwrap();
    store.remember("path", 0).unwrap();
    seated.draft.write("a", &"draft".into()).unwrap();
    seated.draft.forget("a").unwrap();
    fs::write(dir.join("writers").join(&seated.writer).join("2026-12.jsonl"), "damage\n").unwrap();
    fs::set_permissions(
        dir.join("writers").join(&seated.writer).join("2026-12.jsonl"),
        fs::Permissions::from_mode(0o600),
    )
    .unwrap();
    open(&dir);
    fs::remove_file(dir.join("writers").join(&seated.writer).join("2026-12.jsonl")).unwrap();
}

#[test]
fn a_folder_of_a_newer_version_is_read_and_never_written() {
    let (_temp, dir) = folder();
    seated(&dir).0.append(&note(1, "words")).unwrap();
    fs::write(dir.join("trustpath.json"), r#"{"format":3,"min_reader":2,"folder":"x","new":[]}"#).unwrap();
    let mut store = open(&dir).store;
    assert!(store.read_only().unwrap().contains("newer trustpath"));
    assert!(matches!(store.sit::<String>(Here::First, Seat::First), Err(SaveError::ReadOnly(_))));
    assert_eq!(words(&dir), ["words"]);
}

#[test]
fn a_description_that_does_not_read_is_never_written_over() {
    let (_temp, dir) = folder();
    seated(&dir).0.append(&note(1, "words")).unwrap();
    fs::write(dir.join("trustpath.json"), "").unwrap();
    assert!(open(&dir).store.read_only().unwrap().contains("trustpath.json"));
    fs::remove_file(dir.join("trustpath.json")).unwrap();
    drop(seated(&dir));
    assert!(open(&dir).store.read_only().is_none());
    assert_eq!(words(&dir), ["words"]);
}

#[test]
fn a_file_in_the_folders_place_stops_with_a_sentence() {
    let (temp, dir) = folder();
    fs::write(&dir, "mine").unwrap();
    let error = Store::open(&dir, "").unwrap_err();
    assert!(matches!(error, OpenError::NotAFolder(_)) && error.to_string().contains("--data-dir"));
    assert!(Store::open(&dir.join("below"), "").is_err(), "not the same as not found");
    assert_eq!(fs::read_to_string(temp.path().join("trustpath")).unwrap(), "mine");
}

/// Another account may do less than root, so this test runs as one where it can.
#[test]
fn a_folder_that_may_only_be_read_opens_read_only_and_one_that_may_not_stops() {
    let (temp, dir) = folder();
    seated(&dir).0.append(&note(1, "words")).unwrap();
    let program = temp.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    fs::set_permissions(temp.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let root = rustix::process::geteuid().is_root();
    for (mode, test) in [(0o500, "fresh::child_may_read"), (0o000, "fresh::child_may_not_read")] {
        fs::set_permissions(&dir, fs::Permissions::from_mode(mode)).unwrap();
        let mut child = child(test, &dir);
        if root {
            use std::os::unix::process::CommandExt;
            let paths = files(&dir).into_iter().chain([dir.clone()]);
            let owned =
                paths.flat_map(|path| path.ancestors().map(Into::into).collect::<Vec<std::path::PathBuf>>());
            owned
                .filter(|path| path.starts_with(&dir))
                .for_each(|path| chown(path, Some(65534), Some(65534)).unwrap());
            child = Command::new(&program);
            child.args(["--exact", test]).env("TRUSTPATH_TEST_CHILD", &dir).uid(65534).gid(65534);
        }
        assert!(child.status().unwrap().success(), "{test}");
    }
    fs::set_permissions(&dir, fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn child_may_read() {
    let Some(dir) = given() else { return };
    let mut store = open(&dir).store;
    assert!(store.read_only().unwrap().contains("can be read from here, but not written"));
    assert!(store.sit::<String>(Here::First, Seat::First).is_err());
    assert_eq!(words(&dir), ["words"]);
}

#[test]
fn child_may_not_read() {
    let Some(dir) = given() else { return };
    assert!(Store::open(&dir, "").unwrap_err().to_string().contains("no permission"));
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
