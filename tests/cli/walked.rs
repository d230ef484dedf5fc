//! A folder knows which guide it walks.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Home, fixtures};
use serde_json::Value;
use trustpath::{
    guide::bundled_files,
    journey::{couple::Seats, record::Seat},
};

/// From the welcome to the path, as two.
const BEGIN: &str = "g\ng\n2\nSam\nAlex\n3\ng\n3\nq\n";

/// A page of the bundled guide, and what it is called in a copy.
const TITLES: [&str; 2] = ["What trust is", "What trust can be"];

/// A copy of the bundled guide with another id, and with another title of its first page.
fn ours(home: &Home) -> PathBuf {
    let dir = home.path().join("ours");
    fs::create_dir_all(dir.join("demo")).unwrap();
    for (file, text) in bundled_files() {
        let text = text.replace("id = \"rebuilding-trust\"", "id = \"ours\"").replace(TITLES[0], TITLES[1]);
        fs::write(dir.join(file), text).unwrap();
    }
    dir
}

/// The folder walks the copy.
fn walks_ours(home: &Home) -> PathBuf {
    let dir = ours(home);
    assert_eq!(home.told("--plain --guide ours", BEGIN).code, 0);
    dir
}

/// What the folder says of its guide, one version after the other.
fn said(home: &Home) -> Vec<Value> {
    let files =
        home.files().into_iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "jsonl"));
    // The last lines are kept a second time beside them.
    let files = files.filter(|(path, _)| path.iter().all(|name| name != "local"));
    let texts: Vec<_> = files.map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect();
    let lines =
        texts.iter().flat_map(|text| text.lines()).map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines.filter(|line| line["kind"] == "guide").collect()
}

fn bodies(home: &Home) -> Vec<String> {
    said(home).iter().map(|line| line["body"].to_string()).collect()
}

const BUNDLED: &str = r#"{"id":"rebuilding-trust","language":"en","version":2}"#;
const OURS: &str = r#"{"id":"ours","language":"en","version":2}"#;

#[test]
fn whoever_sits_down_first_writes_once_which_guide_they_walk() {
    let home = Home::new();
    home.told("--plain", "q\n");
    assert!(!home.data().exists(), "nobody has sat down");
    home.told("--plain", BEGIN);
    home.told("--plain", "3\nq\n");
    assert_eq!(bodies(&home), [BUNDLED]);
    let line = &said(&home)[0];
    assert_eq!((&line["id"], &line["by"], &line["vis"]), (&"guide".into(), &"both".into(), &"shared".into()));
    assert!(!remembered(&home).contains("guides"), "what is inside the program need not be found");
}

#[test]
#[ignore = "slow: five starts with a guide from a folder"]
fn a_guide_that_is_set_is_that_of_a_new_folder_and_of_no_older_one() {
    let set = |home: &Home| {
        let guide = ours(home);
        assert_eq!(home.run(&format!("settings set guide {}", guide.display())).code, 0);
    };
    let home = Home::new();
    set(&home);
    home.told("--plain", BEGIN);
    assert_eq!(bodies(&home), [OURS]);
    assert_eq!(home.run("settings reset guide").code, 0);
    assert!(home.run("status").out.contains(TITLES[1]), "the folder keeps its own");

    let older = fixtures::folder_of("solo");
    set(&older);
    older.told("--plain", "q\n");
    assert_eq!(bodies(&older), [BUNDLED]);
}

#[test]
fn an_older_folder_walks_the_bundled_guide_and_says_so_from_now_on() {
    let home = fixtures::folder_of("solo");
    ours(&home);
    let before = home.files();
    let other = home.run("--plain --guide ours");
    assert!(
        other.code == 2 && other.err.contains("This folder walks the guide “rebuilding-trust”"),
        "{}",
        other.err
    );
    assert!(home.files() == before);
    home.run("--plain");
    home.run("--plain");
    assert_eq!(bodies(&home), [BUNDLED]);
}

#[test]
fn another_version_is_written_anew_and_another_language_is_not() {
    let home = Home::new();
    home.couple(Seats::One, ["Sam", ""]);
    let dir = ours(&home);
    let with = |from: &str, to: &str| {
        let path = dir.join("guide.toml");
        fs::write(&path, fs::read_to_string(&path).unwrap().replace(from, to)).unwrap();
        home.run("--plain --guide ours");
    };
    with("\"ours\"", "\"rebuilding-trust\"");
    with("version = 2", "version = 3");
    with("\"en\"", "\"en-GB\"");
    let bodies = bodies(&home);
    assert_eq!(bodies, [BUNDLED.to_owned(), BUNDLED.replace('2', "3")]);
}

#[test]
fn a_folder_opens_its_guide_by_itself() {
    let home = Home::new();
    let dir = walks_ours(&home);
    assert_eq!(bodies(&home), [OURS]);
    let remembered: Value =
        serde_json::from_slice(&fs::read(home.state().join("machine.json")).unwrap()).unwrap();
    assert_eq!(remembered["guides"]["ours"].as_str().map(Path::new), Some(&*dir));
    assert!(home.run("status").out.contains(TITLES[1]));
    assert!(home.told("--plain", "3\ng\nq\n").out.contains(TITLES[1]));
    assert_eq!(bodies(&home), [OURS]);
}

/// What this machine remembers, as it stands in its file.
fn remembered(home: &Home) -> String {
    fs::read_to_string(home.state().join("machine.json")).unwrap()
}

#[test]
fn another_guide_over_a_folder_is_refused_where_nobody_can_be_asked() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    ours(&home);
    let before = home.files();
    let said = home.told("--plain --guide ours", "2\n");
    assert_eq!((said.code, &*said.out), (2, ""));
    for named in ["“rebuilding-trust”", "“ours”", "Without --guide", "with --data-dir"] {
        assert!(said.err.contains(named), "{named}: {}", said.err);
    }
    assert!(home.files() == before && !remembered(&home).contains("guides"));
}

#[test]
#[ignore = "slow: six starts with a guide from a folder"]
fn a_command_that_reads_reads_the_folders_guide_and_says_so() {
    let home = Home::new();
    home.six_weeks();
    ours(&home);
    for line in ["status", "export", "calendar --at 18:00"] {
        let (own, other) = (home.run(line), home.run(&format!("{line} --guide ours")));
        let is_timed = |line: &&str| line.contains("DTSTAMP") || line.starts_with("SEQUENCE");
        let untimed = |out: &str| out.lines().filter(|line| !is_timed(line)).collect::<Vec<_>>().join("\n");
        assert_eq!((other.code, untimed(&other.out)), (0, untimed(&own.out)), "{line}");
        assert!(
            own.err.is_empty() && other.err.contains("“rebuilding-trust”, so that one was read"),
            "{}",
            other.err
        );
    }
}

#[test]
fn a_guide_that_is_not_here_is_named_and_notes_are_read_without_it() {
    let home = Home::new();
    walks_ours(&home);
    home.told("journal add --seat sam", "A note.");
    fs::remove_dir_all(home.state()).unwrap();
    let before = home.files();
    for line in ["--plain", "status", "calendar"] {
        let said = home.run(line);
        assert_eq!((said.code, &*said.out), (1, ""), "{line}");
        assert!(said.err.contains("“ours”, which is not inside this program"), "{line}: {}", said.err);
        assert!(said.err.contains("with --guide"), "{line}: {}", said.err);
    }
    let doctor = home.run("doctor");
    assert!(doctor.code == 1 && doctor.out.contains("“ours”, which is not inside"), "{}", doctor.out);
    assert!(home.run("journal list --seat sam").out.contains("A note."));
    assert!(home.files() == before);
}

#[test]
#[ignore = "slow: seven starts with a guide from a folder"]
fn a_guide_that_was_moved_is_found_again_once_it_is_named() {
    let home = Home::new();
    let dir = walks_ours(&home);
    fs::rename(&dir, home.path().join("moved")).unwrap();
    let said = home.run("--plain");
    assert!(said.code == 1 && said.err.contains(&dir.display().to_string()), "{}", said.err);
    assert_eq!(home.run("--plain --guide moved").code, 0);
    assert_eq!(home.run("--plain").code, 0);
    assert_eq!(home.run("doctor").code, 0);
    // Another guide in the place of the one that is meant is not taken for it.
    let outline = home.path().join("moved/guide.toml");
    fs::write(&outline, fs::read_to_string(&outline).unwrap().replace("\"ours\"", "\"theirs\"")).unwrap();
    let said = home.run("status");
    assert!(said.code == 1 && said.err.contains("moved any more"), "{}", said.err);
}

#[test]
fn a_sealed_folder_says_its_guide_before_a_passphrase() {
    let home = Home::new();
    walks_ours(&home);
    home.protect(&Seat::BOTH);
    fs::remove_dir_all(home.state()).unwrap();
    assert!(home.run("doctor").out.contains("“ours”"));
    assert_eq!(bodies(&home), [OURS]);
}
