//! Nothing that is missing is passed over in silence: every fault of a folder is told by every command and by the guide, in
//! one line, and no used folder is welcomed as a new one.

use std::{
    fs,
    path::{Path, PathBuf},
};

use trustpath::journey::couple::Seats;

use super::Home;

/// Everything that reads the folder, and the guide itself.
const ALL: [&str; 5] =
    ["status --seat second", "journal list --seat first", "export", "calendar", "--plain --seat first"];

/// A couple that has kept notes. The names are in the first writer's file, and a line of somebody else in another's.
fn used() -> Home {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    for words in ["one", "two", "three"] {
        assert_eq!(home.told("journal add --seat second", words).code, 0);
    }
    home
}

/// The file with the notes.
fn notes(home: &Home) -> PathBuf {
    let files = home.files().into_iter();
    let mut logs =
        files.filter(|(path, bytes)| path.starts_with(home.data().join("writers")) && holds(bytes));
    logs.next().unwrap().0
}

fn holds(bytes: &[u8]) -> bool {
    bytes.windows(13).any(|part| part == br#""words":"two""#.as_slice())
}

fn without_last_lines(home: &Home) {
    let last = |path: &Path| path.file_name().unwrap().to_str().unwrap().starts_with("last-");
    home.files().iter().filter(|(path, _)| last(path)).for_each(|(path, _)| fs::remove_file(path).unwrap());
}

#[test]
fn every_fault_is_told_by_every_command_and_by_the_guide() {
    type Spoil = fn(&Home, &Path, String);
    let faults: [(&str, &str, Spoil); 5] = [
        ("one wrong letter", "could not be read", |_, file, text| {
            fs::write(file, text.replace(r#""kind":"note""#, r#""kind":"nnte""#)).unwrap();
        }),
        ("an editor's line breaks", "could not be read", |_, file, text| {
            fs::write(file, text.replace(r#","hlc""#, ",\n  \"hlc\"")).unwrap();
        }),
        ("lines cut off, and their copies too", "A copy of the folder may hold", |home, file, text| {
            fs::write(file, text.split_inclusive('\n').next().unwrap()).unwrap();
            without_last_lines(home);
        }),
        ("lines cut off", "put back from this machine’s own copy", |_, file, text| {
            fs::write(file, text.split_inclusive('\n').next().unwrap()).unwrap();
        }),
        ("a moment at the end of time", "dated years ahead", |_, file, text| {
            let line = text.lines().last().unwrap();
            let at = line.find(r#""hlc":""#).unwrap() + 7;
            let line = [&line[..at], "e677d21fdbff-ffff", &line[at + 17..line.len() - 18]].concat();
            let sum = crc32c::crc32c(line.as_bytes());
            fs::write(file, format!("{text}{line},\"sum\":\"{sum:08x}\"}}\n")).unwrap();
        }),
    ];
    for (fault, expected, spoil) in faults {
        for line in ALL {
            let home = used();
            let file = notes(&home);
            spoil(&home, &file, fs::read_to_string(&file).unwrap());
            let said = home.run(line);
            let told = if line.starts_with("--plain") { &said.out } else { &said.err };
            assert!(told.contains(expected), "{fault}, {line}: {}{}", said.out, said.err);
        }
    }
}

#[test]
fn a_used_folder_without_its_names_is_never_welcomed_as_a_new_one() {
    type Spoil = fn(&Path);
    let faults: [(&str, Spoil); 4] = [
        ("another account's file, or none at all", |writers| {
            for file in logs(writers) {
                fs::remove_file(&file).unwrap();
                fs::create_dir(&file).unwrap();
            }
        }),
        ("the writers are missing", |writers| fs::remove_dir_all(writers).unwrap()),
        ("an editor saved it as UTF-16", |writers| {
            for file in logs(writers) {
                let text = fs::read_to_string(&file).unwrap();
                fs::write(&file, text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()).unwrap();
            }
        }),
        ("another machine's lines have not come", |writers| {
            logs(writers).iter().for_each(|file| fs::remove_file(file).unwrap());
            fs::remove_dir_all(writers.with_file_name("local")).unwrap();
        }),
    ];
    for (fault, spoil) in faults {
        let home = used();
        without_last_lines(&home);
        spoil(&home.data().join("writers"));
        let before = home.files();
        let said = home.run("--plain");
        assert!(said.out.contains("Not everything is here") && !said.out.contains("Welcome"), "{fault}");
        let said = home.run("status");
        assert_eq!((said.code, &*said.out), (1, ""), "{fault}");
        assert!(said.err.contains("nothing is written there now"), "{fault}: {}", said.err);
        assert_eq!(home.told("journal add --seat first", "words").code, 1, "{fault}");
        assert_eq!((home.run("doctor").code, home.files()), (1, before), "{fault}");
    }
}

#[test]
fn a_folder_whose_description_is_away_is_only_read_until_it_is_back_or_written_anew() {
    let home = used();
    let about = home.data().join("trustpath.json");
    let text = fs::read(&about).unwrap();
    fs::remove_file(&about).unwrap();
    let before = home.files();
    for command in ["doctor", "journal add --seat first"] {
        let said = home.told(command, "words");
        assert_eq!(said.code, 1, "{command}");
        assert!((said.out + &said.err).contains("trustpath.json is not there"), "{command}");
    }
    assert!(home.told("--plain", "1\n").out.contains("trustpath.json is not there"));
    assert!(home.run("status").out.contains("trustpath.json is not there"));
    assert_eq!(home.files(), before, "no second description");
    fs::write(&about, text).unwrap();
    assert_eq!(home.told("journal add --seat first", "words").code, 0);
    fs::remove_file(&about).unwrap();
    assert!(home.run("doctor --repair").out.contains("written anew"));
    assert_eq!(home.told("journal add --seat first", "words").code, 0);
}

#[test]
fn the_doctor_is_quiet_about_what_others_keep_in_the_folder() {
    let home = used();
    for name in [".git/objects", ".stfolder", ".stversions"] {
        fs::create_dir_all(home.data().join(name)).unwrap();
        fs::write(home.data().join(name).join("file"), "").unwrap();
    }
    let said = home.run("doctor");
    assert!(said.code == 0 && said.out.contains("All is well"), "{}", said.out);
}

#[test]
fn what_can_be_set_right_is_and_everything_that_is_set_aside_is_kept_and_named() {
    use std::os::unix::fs::PermissionsExt;
    let home = used();
    let file = notes(&home);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen(r#""kind":"note""#, r#""kind":"nnte""#, 1)).unwrap();
    fs::set_permissions(home.data(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::remove_file(home.data().join("trustpath.json")).unwrap();
    let said = home.run("doctor");
    assert!(said.code == 1 && said.out.contains("doctor --repair"), "{}", said.out);
    let said = home.run("doctor --repair");
    for expected in ["quarantine/", "closed", "written anew", "All is well"] {
        assert!(said.out.contains(expected), "{expected}: {}", said.out);
    }
    assert_eq!((said.code, home.run("doctor").code), (0, 0));
    let kept = home.files().into_iter().any(|(path, bytes)| {
        path.starts_with(home.data().join("quarantine")) && String::from_utf8_lossy(&bytes).contains("nnte")
    });
    assert!(kept, "the damaged line is whole in quarantine/");
    assert!(home.run("journal list --seat second").err.is_empty());
}

/// The files of lines below a folder.
fn logs(writers: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(writers).unwrap().map(|entry| entry.unwrap().path());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    files.filter(|path| path.extension().is_some_and(|end| end == "jsonl")).collect()
}
