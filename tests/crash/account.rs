//! What this account may do, what others may, and files that are none.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, chown, symlink},
    process::Command,
};

use crate::{
    child,
    common::{examined, files, folder, note, open, said, seated, words},
    given,
};
use trustpath::{
    journey::{couple::Here, record::Seat},
    language::Catalogue,
    store::{MachineId, Store},
};

#[test]
fn only_this_account_may_look_in_also_under_umask_0() {
    let (_temp, dir) = folder();
    let program = std::env::current_exe().unwrap();
    let script = r#"umask 0; exec "$0" --exact account::child_writes_a_little"#;
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
    assert_eq!(examined(&dir), []);
}

#[test]
fn child_writes_a_little() {
    let Some(dir) = given() else { return };
    let (mut store, mut seated) = seated(&dir);
    store.append(&note(1, "words")).unwrap();
    store.remember("path", 0).unwrap();
    seated.draft.write(&"a".into(), &"draft".into()).unwrap();
    seated.draft.forget(&"a".into()).unwrap();
    fs::write(dir.join("writers").join(seated.writers.opener()).join("2026-12.jsonl"), "damage\n").unwrap();
    fs::set_permissions(
        dir.join("writers").join(seated.writers.opener()).join("2026-12.jsonl"),
        fs::Permissions::from_mode(0o600),
    )
    .unwrap();
    open(&dir);
    fs::remove_file(dir.join("writers").join(seated.writers.opener()).join("2026-12.jsonl")).unwrap();
}

/// Another account may do less than root, so this test runs as one where it can.
#[test]
fn a_folder_that_may_only_be_read_opens_read_only_and_one_that_may_not_stops() {
    let (temp, dir) = folder();
    seated(&dir).0.append(&note(1, "words")).unwrap();
    let program = temp.path().join("program");
    // Copied by another program: a child that another test forks meanwhile would hold the copy open, and it could not start.
    let copied = Command::new("cp").args([&std::env::current_exe().unwrap(), &program]).status().unwrap();
    assert!(copied.success());
    fs::set_permissions(temp.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let root = rustix::process::geteuid().is_root();
    for (mode, test) in [(0o500, "account::child_may_read"), (0o000, "account::child_may_not_read")] {
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
    assert!(store.read_only().unwrap().to_string().contains("can be read from here, but not written"));
    assert!(store.sit::<String>(Here::First, Seat::First).is_err());
    assert_eq!(words(&dir), ["words"]);
}

#[test]
fn child_may_not_read() {
    let Some(dir) = given() else { return };
    assert!(
        Store::open(&dir, &MachineId::of(None), Catalogue::ENGLISH)
            .unwrap_err()
            .to_string()
            .contains("no permission")
    );
}

#[test]
fn pipes_devices_folders_and_dangling_links_are_named_and_never_waited_for() {
    let (_temp, dir) = folder();
    let (mut store, seated) = seated(&dir);
    store.append(&note(1, "one")).unwrap();
    let beside = |name: &str| dir.join("writers").join(seated.writers.opener()).join(name);
    assert!(Command::new("mkfifo").arg(beside("2026-12.jsonl")).status().unwrap().success());
    symlink("/dev/zero", beside("2027-01.jsonl")).unwrap();
    fs::create_dir(beside("2027-02.jsonl")).unwrap();
    symlink("/absent", beside("2027-03.jsonl")).unwrap();
    symlink("/dev/full", dir.join("writers/stray")).unwrap();
    let said = said(&open(&dir).report);
    assert_eq!(said.matches("not an ordinary file").count(), 3, "{said}");
    assert_eq!(words(&dir), ["one"]);
    for month in ["2026-12", "2027-01", "2027-02"] {
        let mut note = note(9, "kept beside it");
        note.at = format!("{month}-01T00:00:00Z").parse().unwrap();
        store.append(&note).unwrap();
        assert!(beside(&format!("{month}.2.jsonl")).is_file());
    }
    fs::remove_file(dir.join("trustpath.json")).unwrap();
    assert!(Command::new("mkfifo").arg(dir.join("trustpath.json")).status().unwrap().success());
    assert!(open(&dir).store.read_only().is_some());
}
