//! Journals of other programs come in, and one's own goes out.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
};

use serde_json::{Value, json};
use trustpath::journey::{couple::Seats, record::Seat};

use super::Home;

fn alone() -> Home {
    let home = Home::new();
    home.couple(Seats::One, ["Sam", ""]);
    home
}

impl Home {
    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// All notes, as the program writes them for other programs.
    fn exported(&self) -> Vec<Value> {
        let said = self.run("journal export -f json");
        assert!(said.code == 0 || said.err.contains("no notes of yours"), "{}", said.err);
        match said.code {
            0 => serde_json::from_str::<Value>(&said.out).unwrap()["notes"].as_array().unwrap().clone(),
            _ => vec![],
        }
    }
}

/// A note as its moment, its tags in order, its star, and its words.
type Told = (String, Vec<String>, bool, String);

fn told(note: &Value) -> Told {
    let text = |field: &str| note[field].as_str().unwrap_or_default().to_owned();
    let mut tags: Vec<_> = note["tags"].as_array().unwrap().iter().map(bare).collect();
    tags.sort();
    (format!("{} {}", text("on"), text("time")), tags, note["starred"].as_bool().unwrap(), text("words"))
}

fn bare(tag: &Value) -> String {
    tag.as_str().unwrap().trim_start_matches(['@', '#']).to_lowercase()
}

/// Entries of three years, in three zones, with words of many kinds.
fn day_one(count: usize) -> (String, Vec<Told>) {
    let zones = [("Europe/Berlin", 1), ("America/New_York", -5), ("Asia/Kolkata", 5)];
    let (mut entries, mut expected) = (vec![], vec![]);
    for nth in 0..count {
        let (zone, hours) = zones[nth % 3];
        // In January no clock is put forward.
        let utc = format!("{}-01-{:02}T{:02}:{:02}:00", 2021 + nth % 3, 2 + nth % 27, nth % 24, nth % 60);
        let utc: chrono::NaiveDateTime = utc.parse().unwrap();
        let half = chrono::TimeDelta::minutes(if hours == 5 { 30 } else { 0 });
        let local = utc + chrono::TimeDelta::hours(hours) + half;
        let words =
            format!("Entry {nth}: ü 漢字 \"quoted\" \\. #inwords\n\n## 2020-01-01 a heading\n  two spaces");
        let tags = if nth % 4 == 0 { json!(["Work trip", "inwords"]) } else { json!([]) };
        entries.push(json!({
            "uuid": format!("{nth:032X}"), "creationDate": format!("{utc:?}Z"), "timeZone": zone,
            "text": words, "tags": tags, "starred": nth % 5 == 0, "photos": [{"md5": "x"}],
        }));
        let mut tags = vec!["inwords".to_owned()];
        tags.extend((nth % 4 == 0).then(|| "work trip".to_owned()));
        expected.push((local.format("%Y-%m-%d %H:%M").to_string(), tags, nth % 5 == 0, words));
    }
    expected.sort();
    (json!({"metadata": {"version": "1.0"}, "entries": entries}).to_string(), expected)
}

#[test]
fn a_journal_of_day_one_comes_in_once_and_goes_out_without_a_loss() {
    let home = alone();
    let (file, expected) = day_one(1_000);
    home.write("Journal.json", file);
    let before = home.files();
    let dry = home.run("journal import Journal.json --dry-run").out;
    assert!(dry.starts_with("Journal.json: 1000 notes would come. "), "{dry}");
    assert!(dry.ends_with("Only in the file, with no place here: 1000 photos.\n"), "{dry}");
    assert_eq!(home.files(), before);
    let came = home.run("journal import Journal.json");
    assert!(came.out.starts_with("Journal.json: 1000 notes came. "), "{}{}", came.out, came.err);
    let mut exported: Vec<_> = home.exported().iter().map(told).collect();
    exported.sort();
    assert!(exported == expected, "{:#?}", exported.iter().zip(&expected).find(|(one, other)| one != other));
    assert!(home.run("journal import Journal.json").out.starts_with("Journal.json: nothing new. 1000 are"));
    assert_eq!(home.exported().len(), 1_000);
    assert_eq!(home.run("doctor").code, 0);
    let markdown = home.run("journal export").out;
    for (on, _, _, words) in &expected {
        assert!(markdown.contains(&format!("## {on}\n")), "{on}");
        assert!(markdown.contains(words.split_once('\n').unwrap().0), "{words}");
    }
}

#[test]
fn what_went_out_comes_back_into_another_folder_the_same() {
    let home = alone();
    let (file, _) = day_one(20);
    home.write("Journal.json", file);
    home.run("journal import Journal.json");
    home.told("journal add --on 2019-05-05", "written here");
    let out = home.path().join("out.json");
    let said = home.run("journal export -f json -o out.json");
    assert_eq!((said.code, &*said.out), (0, ""));
    assert!(said.err.contains("21 notes left the folder") && said.err.contains("cannot be called back"));
    assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
    let again = home.run("journal export -f json -o out.json");
    assert!(again.code == 1 && again.err.contains("there is a file already"), "{}", again.err);
    assert_eq!(home.run("journal import out.json").out, "out.json: nothing new. 21 are here already.\n");
    let other = alone();
    fs::copy(out, other.path().join("out.json")).unwrap();
    for line in ["21 notes came.", "nothing new. 21 are here already."] {
        let came = other.run("journal import out.json").out;
        assert!(came.starts_with(&format!("out.json: {line}")), "{came}");
    }
    let told = |home: &Home| home.exported().iter().map(told).collect::<Vec<_>>();
    assert_eq!(told(&other), told(&home));
}

#[test]
fn a_bad_file_brings_nothing_and_keeps_no_other_away() {
    let home = alone();
    let good = json!({"date": "2026-01-05", "time": "07:05", "title": "good"});
    home.write("good.json", json!({"entries": [good]}).to_string());
    home.write(
        "bad.json",
        json!({"entries": [good, {"date": "x", "time": "07:05", "title": "bad"}]}).to_string(),
    );
    home.write("half.json", "{\"entries\": [");
    home.write("journal.zip", "PK");
    let before = home.files();
    for (file, why) in [
        ("bad.json", "bad.json: entry 2 has no “date” that reads as one."),
        ("half.json", "half.json is not whole JSON: it goes wrong in line 1, column 13."),
        ("journal.zip", "unpack it"),
        ("missing.json", "missing.json did not work: "),
    ] {
        let said = home.run(&format!("journal import {file}"));
        assert_eq!((said.code, &*said.out), (1, ""), "{file}");
        assert!(said.err.contains(why), "{}", said.err);
    }
    assert_eq!(home.files(), before);
    let said = home.run("journal import bad.json good.json half.json");
    assert_eq!(said.code, 1);
    assert_eq!(
        said.out,
        "good.json: one note came. The first is about 5 January 2026, the last about 5 January 2026.\n"
    );
    assert!(said.err.contains("bad.json: entry 2") && said.err.contains("half.json is not"), "{}", said.err);
    assert_eq!(home.exported().len(), 1);
}

#[test]
fn what_was_deleted_here_does_not_come_again() {
    let home = alone();
    let (file, _) = day_one(2);
    home.write("Journal.json", file);
    home.run("journal import Journal.json");
    let id = home.exported()[0]["id"].as_str().unwrap().to_owned();
    assert!(home.run(&format!("journal delete {id} --yes")).out.starts_with("Deleted."));
    let said = home.run("journal import Journal.json").out;
    assert!(said.contains("One is here already. One was deleted here, and stays away."), "{said}");
    assert_eq!(home.exported().len(), 1);
}

#[test]
fn where_the_disk_is_full_none_of_the_notes_is_saved_and_all_come_later() {
    let home = alone();
    home.told("journal add", "before");
    let (file, _) = day_one(300);
    home.write("Journal.json", file);
    let mut limited = Command::new("sh");
    // Blocks of 512 bytes: fewer than the file of these notes has.
    limited.args([
        "-c",
        "ulimit -f 100; exec \"$0\" journal import Journal.json",
        env!("CARGO_BIN_EXE_trustpath"),
    ]);
    limited.current_dir(home.path()).env("TRUSTPATH_DATA_DIR", home.data());
    let failed = limited.env("TRUSTPATH_STATE_DIR", home.state()).output().unwrap();
    let why = String::from_utf8(failed.stderr).unwrap();
    assert_eq!(failed.status.code(), Some(1), "{why}");
    assert!(why.contains("None of these notes was saved: ") && why.contains("may not grow"), "{why}");
    assert_eq!(home.exported().len(), 1);
    let doctor = home.run("doctor");
    assert_eq!(doctor.code, 0, "{}", doctor.out);
    assert!(home.run("journal import Journal.json").out.contains("300 notes came."));
    assert_eq!(home.exported().len(), 301);
    assert_eq!(home.run("doctor").code, 0);
}

/// Kills an import once the files of writers have grown by so many bytes.
fn kill_import(home: &Home, bytes: u64) {
    let size = || -> u64 {
        let Ok(writers) = fs::read_dir(home.data().join("writers")) else { return 0 };
        let files = writers.filter_map(|writer| fs::read_dir(writer.ok()?.path()).ok()).flatten();
        files.filter_map(|file| Some(file.ok()?.metadata().ok()?.len())).sum()
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    command.args(["journal", "import", "Journal.json"]).current_dir(home.path());
    command.env("TRUSTPATH_DATA_DIR", home.data()).env("TRUSTPATH_STATE_DIR", home.state());
    let before = size();
    let mut child = command.stdout(Stdio::null()).spawn().unwrap();
    while size() < before + bytes && child.try_wait().unwrap().is_none() {
        thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn an_import_that_is_killed_anywhere_is_finished_by_the_next() {
    let (file, expected) = day_one(1_000);
    let is_cut = |_| {
        let home = alone();
        home.write("Journal.json", &file);
        (1..=4).for_each(|round| kill_import(&home, round * 9_000));
        let killed = home.exported().len();
        let said = home.run("journal import Journal.json");
        assert_eq!(said.code, 0, "{}", said.err);
        let mut all: Vec<_> = home.exported().iter().map(told).collect();
        all.sort();
        assert!(all == expected, "{} and {killed} before", all.len());
        assert_eq!(home.run("doctor").code, 0);
        (1..1_000).contains(&killed)
    };
    assert!((0..9).any(is_cut), "the kills came too early, or too late");
}

#[test]
fn a_sealed_journal_comes_in_and_goes_out_by_its_passphrase_alone() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    home.protect(&[Seat::First]);
    let entry =
        json!({"date": "2026-01-05", "time": "07:05", "title": "the canary sings", "tags": ["@canary"]});
    home.write("j.json", json!({"entries": [entry]}).to_string());
    for line in ["journal import j.json --seat sam", "journal export --seat sam"] {
        let said = home.run(line);
        assert!(said.code == 2 && said.err.contains("no terminal"), "{line}: {}", said.err);
    }
    let given = "--seat sam --passphrase-fd 0";
    for line in ["one note came.", "nothing new. One is here already."] {
        let said = home.told(&format!("journal import j.json {given}"), "first\n");
        assert!(said.out.starts_with(&format!("j.json: {line}")), "{}{}", said.out, said.err);
    }
    for (path, bytes) in home.files() {
        assert!(memchr::memmem::find(&bytes, b"canary").is_none(), "{}", path.display());
    }
    let out = home.told(&format!("journal export {given}"), "first\n").out;
    assert!(out.contains("## 2026-01-05 07:05\n") && out.contains("the canary sings"), "{out}");
    let dry = home.told(&format!("journal import j.json --dry-run {given}"), "first\n").out;
    assert!(dry.starts_with("j.json: nothing new."), "{dry}");
    assert!(home.run("journal export --seat alex").err.contains("no notes of yours"), "another's own");
}

#[test]
#[ignore = "needs python3 with jsonschema"]
fn the_json_of_a_journal_is_what_its_schema_says() {
    let home = alone();
    let (file, _) = day_one(20);
    home.write("Journal.json", file);
    home.run("journal import Journal.json");
    home.told("journal add --on 2019-05-05", "without a time");
    home.run("journal export -f json -o out.json");
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/journal.schema.json");
    let check = "import json, sys, jsonschema\n\
                 schema, journal = (json.load(open(path)) for path in sys.argv[1:])\n\
                 jsonschema.validate(journal, schema)\n\
                 print(len(journal['notes']))";
    let python = std::env::var_os("TRUSTPATH_TEST_PYTHON").unwrap_or_else(|| "python3".into());
    let checked = Command::new(python)
        .args(["-c", check, schema, "out.json"])
        .current_dir(home.path())
        .output()
        .unwrap();
    assert_eq!(checked.stdout, b"21\n", "{}", String::from_utf8_lossy(&checked.stderr));
}

/// A journal of jrnl's own, written by the program itself (`TRUSTPATH_TEST_JRNL`).
#[test]
#[ignore = "needs jrnl"]
fn a_journal_that_jrnl_wrote_comes_in_and_goes_out_without_a_loss() {
    let home = alone();
    let jrnl = std::env::var_os("TRUSTPATH_TEST_JRNL").expect("the path of jrnl");
    let journal = home.path().join("journal.txt");
    let mut text = String::new();
    for nth in 0..1_000 {
        let (star, tags) =
            (if nth % 5 == 0 { " *" } else { "" }, if nth % 3 == 0 { "@work @Mum/Dad " } else { "" });
        text.push_str(&format!(
            "[{}-{:02}-{:02} {:02}:{:02}] Entry {nth} begins ü 漢字.{star}\n{tags}And goes on:\n\n  over \"lines\".\n\n",
            2021 + nth % 3, 1 + nth % 12, 1 + nth % 28, nth % 24, nth % 60,
        ));
    }
    fs::write(&journal, text).unwrap();
    let config = format!(
        "colors: {{body: none, date: none, tags: none, title: none}}\ndefault_hour: 9\ndefault_minute: 0\neditor: ''\n\
         encrypt: false\nhighlight: false\nindent_character: '|'\njournals:\n  default:\n    journal: {}\nlinewrap: 79\n\
         tagsymbols: '@'\ntemplate: false\ntimeformat: '%Y-%m-%d %H:%M'\nversion: v4.2\n",
        journal.display()
    );
    let config = home.write("jrnl.yaml", config);
    let mut command = Command::new(jrnl);
    command.arg("--config-file").arg(config).args(["--format", "json", "--file", "jrnl.json"]);
    let made = command.current_dir(home.path()).env("HOME", home.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let file: Value =
        serde_json::from_str(&fs::read_to_string(home.path().join("jrnl.json")).unwrap()).unwrap();
    let entries = file["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 1_000, "all of them are jrnl's entries");
    let said = home.run("journal import jrnl.json");
    assert!(said.out.starts_with("jrnl.json: 1000 notes came."), "{}{}", said.out, said.err);
    assert!(!said.out.contains("no place here"), "{}", said.out);
    let by_words =
        |notes: Vec<Told>| notes.into_iter().map(|note| (note.3.clone(), note)).collect::<BTreeMap<_, _>>();
    let exported = by_words(home.exported().iter().map(told).collect());
    for entry in entries {
        let text = |field: &str| entry[field].as_str().unwrap();
        let words = format!("{}\n{}", text("title"), text("body"));
        let found = exported.get(words.trim_end()).unwrap_or_else(|| panic!("lost: {words:?}"));
        let mut tags: Vec<_> = entry["tags"].as_array().unwrap().iter().map(bare).collect();
        tags.sort();
        assert_eq!(found.0, format!("{} {}", text("date"), text("time")));
        assert_eq!((&found.1, found.2), (&tags, entry["starred"].as_bool().unwrap()));
    }
    assert!(home.run("journal import jrnl.json").out.starts_with("jrnl.json: nothing new."));
}
