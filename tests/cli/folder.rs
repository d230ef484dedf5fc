//! Data folders that are not as they should be.

use std::{fs, os::unix::fs::PermissionsExt};

use trustpath::journey::{couple::Seats, record::Seat};

use super::{Home, is_root};

const ALL: [&str; 6] =
    ["status", "export", "doctor", "journal list --seat first", "journal add --seat first", "--plain"];

#[test]
fn a_file_in_the_folders_place_is_named_and_left_alone() {
    let home = Home::new();
    fs::write(home.data(), "words").unwrap();
    for line in ALL {
        let said = home.told(line, "words");
        assert_eq!((said.code, &*said.out), (1, ""), "{line}");
        assert!(said.err.contains("is a file, and a folder is needed there"), "{line}: {}", said.err);
    }
    assert_eq!(fs::read(home.data()).unwrap(), b"words");
}

#[test]
fn a_folder_that_may_not_be_read_is_named() {
    if is_root() {
        return;
    }
    let home = Home::new();
    fs::create_dir(home.data()).unwrap();
    fs::set_permissions(home.data(), fs::Permissions::from_mode(0o000)).unwrap();
    for line in ALL {
        let said = home.told(line, "words");
        assert_eq!(said.code, 1, "{line}");
        assert!(said.err.contains("no permission"), "{line}: {}", said.err);
    }
    fs::set_permissions(home.data(), fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn a_newer_folder_is_read_and_never_written() {
    let home = Home::new();
    home.six_weeks();
    home.grow_newer();
    let before = home.files();
    let said = home.run("status");
    assert!(
        said.code == 0 && said.out.contains("Robin and Kim") && said.out.contains("a newer trustpath"),
        "{}",
        said.out
    );
    let said = home.run("export");
    assert!(said.code == 0 && said.out.contains("the savings"));
    assert!(home.run("journal list --seat kim").out.contains("Below five hundred"));
    let said = home.told("journal add --seat kim", "words");
    assert_eq!((said.code, &*said.out), (1, ""));
    assert!(said.err.contains("a newer trustpath"), "{}", said.err);
    assert_eq!(home.run("doctor").code, 1);
    assert_eq!(home.files(), before);
}

#[test]
#[ignore = "slow: a passphrase is tried by three commands"]
fn a_newer_folder_is_unlocked_and_never_written() {
    let home = Home::new();
    home.six_weeks_of(&Seat::BOTH);
    home.grow_newer();
    let before = home.files();
    for (line, phrase) in
        [("status", "Keeping promises"), ("export", "the savings"), ("journal list", "Below five")]
    {
        let said = home.told(&format!("{line} --seat kim --passphrase-fd 0"), "second");
        assert!(said.code == 0 && said.out.contains(phrase), "{line}: {}{}", said.out, said.err);
    }
    assert_eq!(home.files(), before);
}

#[test]
fn doctor_is_calm_and_tells_what_needs_attention() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    let said = home.run("doctor");
    assert_eq!(said.code, 0);
    assert!(said.out.contains("All is well"), "{}", said.out);
    let (log, _) = home
        .files()
        .into_iter()
        .find(|(path, _)| path.extension().is_some_and(|end| end == "jsonl"))
        .unwrap();
    fs::set_permissions(&log, fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(home.run("doctor").code, 0, "a sync gives such modes, and nobody comes as far as this");
    fs::set_permissions(home.data(), fs::Permissions::from_mode(0o755)).unwrap();
    let said = home.run("doctor");
    assert_eq!((said.code, &*said.err), (1, ""));
    assert!(
        said.out.contains("others on this machine may look in")
            && said.out.contains("One of these needs attention"),
        "{}",
        said.out
    );
}

#[test]
fn doctor_does_not_repeat_itself_for_every_file_of_a_copy() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    for (path, _) in home.files() {
        for folder in path.ancestors().skip(1).take_while(|folder| folder.starts_with(home.data())) {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
        }
        fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
    }
    let said = home.run("doctor");
    assert!(
        said.code == 1 && said.out.contains("more of this kind") && said.out.lines().count() < 10,
        "{}",
        said.out
    );
}
