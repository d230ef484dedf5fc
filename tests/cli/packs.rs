//! Guides that somebody else wrote: begun, listed, added, walked in versions, and taken away; and files that are none.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::Stdio,
    sync::mpsc,
    thread,
    time::Duration,
};

use super::Home;
use tar::{EntryType, Header};
use trustpath::{guide::small_files, journey::couple::Seats};

/// A folder with the small guide, each of its files changed.
fn small(home: &Home, name: &str, change: impl Fn(&str, &str) -> String) -> PathBuf {
    let dir = home.path().join(name);
    fs::create_dir_all(&dir).unwrap();
    for (file, text) in small_files() {
        fs::write(dir.join(&file), change(&file, &text)).unwrap();
    }
    dir
}

fn plain(_: &str, text: &str) -> String {
    text.to_owned()
}

/// The same guide in another version, with one question in other words.
fn second(_: &str, text: &str) -> String {
    text.replace("version = 1", "version = 2").replace("What was this week like?", "How was this week?")
}

/// Everything below a folder, by path.
fn below(dir: &Path) -> Vec<PathBuf> {
    let mut found = vec![];
    for path in fs::read_dir(dir).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        if path.is_dir() { found.extend(below(&path)) } else { found.push(path) }
    }
    found
}

fn shelf(home: &Home) -> PathBuf {
    home.path().join(".local/share/trustpath-guides")
}

#[test]
fn a_copy_of_either_guide_reads_well_at_once_and_is_written_over_nothing() {
    let home = Home::new();
    for (line, pages) in [("guide new whole", "42 pages"), ("guide new small --small", "3 pages")] {
        let made = home.run(line);
        assert_eq!((made.code, &*made.err), (0, ""), "{line}");
        let name = line.split(' ').nth(2).unwrap();
        let said = home.run(&format!("check {name}"));
        assert!(said.code == 0 && said.out.contains(pages), "{}", said.out);
        let again = home.run(line);
        assert_eq!(again.code, 1);
        assert!(again.err.contains("Something is in"), "{}", again.err);
    }
    assert!(fs::read_to_string(home.path().join("whole/guide.toml")).unwrap().contains("id = \"our-guide\""));
}

#[test]
fn what_lies_beside_a_guide_is_left_alone_and_files_of_other_systems_are_read() {
    let home = Home::new();
    let dir = small(&home, "ours", |_, text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
    for name in ["README.md", "LICENSE", ".gitignore", "notes/draft.md", ".git/config.toml"] {
        let path = dir.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "No page, and no guide = at all.\n").unwrap();
    }
    let said = home.run("check ours");
    assert!(said.code == 0 && said.out.starts_with("The guide reads well: 3 pages."), "{}", said.out);
    fs::write(dir.join("hello.md"), b"+++\nid = \"hello\"\ntitle = \"A\xf1o\"\n+++\n").unwrap();
    let said = home.run("check ours");
    assert_eq!(said.code, 1);
    assert!(said.out.contains("hello.md") && said.out.contains("Latin-1"), "{}", said.out);
    let said = home.run("--plain --guide ours");
    assert!(said.code == 1 && said.err.contains("Latin-1"), "{}", said.err);
}

#[test]
fn a_guide_is_added_opened_by_its_id_and_taken_away() {
    let home = Home::new();
    small(&home, "ours", plain);
    let added = home.run("guide add ours");
    assert_eq!((added.code, &*added.err), (0, ""));
    assert!(home.run("guide add ours").out.contains("already"));
    fs::remove_dir_all(home.path().join("ours")).unwrap();
    assert!(home.run("guide list").out.contains("our-guide: Our guide, version 1, en, by Your names"));
    let first = home.told("--plain", "7\nq\n").out;
    assert!(first.contains("Another guide: Our guide"), "{first}");
    assert!(
        first.contains("This is a small guide") && first.contains("Another guide: Rebuilding trust"),
        "{first}"
    );
    assert!(home.told("--plain --guide our-guide", "q\n").out.contains("This is a small guide"));
    assert!(home.run("--plain --guide rebuilding-trust").out.contains("Welcome"));
    let walked = home.told("--plain --guide our-guide", "g\ng\n1\nSam\n3\nq\n");
    assert_eq!(walked.code, 0);
    assert!(home.told("--plain", "q\n").out.contains("A beginning"), "the folder keeps its guide");
    let removed = home.run("guide remove our-guide");
    assert!(
        removed.out.contains("was taken off") && removed.out.contains("Your data folder walks"),
        "{}",
        removed.out
    );
    assert!(home.run("--plain").err.contains("walks the guide “our-guide”"));
    assert_eq!(home.run("guide remove our-guide").code, 1);
    assert_eq!(below(&shelf(&home)), [""; 0].map(PathBuf::from));
}

#[test]
fn the_first_page_goes_on_with_the_guide_that_is_chosen() {
    let home = Home::new();
    small(&home, "ours", plain);
    home.run("guide add ours");
    let said = home.told("--plain", "7\ng\ng\n1\nSam\n3\nq\n");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(home.told("--plain", "q\n").out.contains("A beginning"), "{}", said.out);
}

#[test]
fn a_new_version_says_what_changed_and_the_old_one_goes_on() {
    let home = Home::new();
    small(&home, "ours", plain);
    home.run("guide add ours");
    home.told("--plain --guide our-guide", "g\ng\n1\nSam\n3\nq\n");
    small(&home, "ours", second);
    assert!(home.run("guide add ours").out.contains("version 2"));
    assert!(home.run("guide list").out.contains("version 1, version 2"));
    let said = home.told("--plain", "q\n");
    for words in ["walked version 1", "Version 2 is here now", "One question has other words"] {
        assert!(said.err.contains(words), "{words}: {}", said.err);
    }
    assert!(said.out.contains("A beginning"), "nobody can be asked: the old one goes on");
    let said = home.told("--plain --guide ours", "q\n");
    assert!(said.out.contains("A beginning") && said.err.contains("Version 2 is here now"), "{}", said.err);
    assert!(!home.told("--plain", "q\n").err.contains("walked version"), "the folder walks it now");
}

#[test]
fn one_version_has_one_text() {
    let home = Home::new();
    small(&home, "ours", plain);
    home.run("guide add ours");
    let before = below(&shelf(&home));
    small(&home, "ours", |_, text| text.replace("What was this week like?", "How was this week?"));
    let said = home.run("guide add ours");
    assert!(said.code == 1 && said.err.contains("with other words"), "{}", said.err);
    small(&home, "ours", |_, text| text.replace("\"our-guide\"", "\"rebuilding-trust\""));
    let said = home.run("guide add ours");
    assert_eq!(said.code, 1);
    assert_eq!(below(&shelf(&home)), before);
}

/// A tar of these entries: a name as it stands there, a kind, bytes.
fn tar(path: &Path, entries: &[(&str, EntryType, &[u8])]) {
    let mut tar = tar::Builder::new(fs::File::create(path).unwrap());
    for (name, kind, bytes) in entries {
        let mut header = Header::new_old();
        let place = &mut header.as_old_mut().name;
        place[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(*kind);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        if *kind == EntryType::Symlink {
            header.set_link_name("/etc/passwd").unwrap();
        }
        header.set_cksum();
        tar.append(&header, *bytes).unwrap();
    }
    tar.finish().unwrap();
}

#[test]
fn a_tar_that_leads_elsewhere_is_refused_whole() {
    let home = Home::new();
    let files = small_files();
    let whole: Vec<_> =
        files.iter().map(|(name, text)| (name.as_str(), EntryType::Regular, text.as_bytes())).collect();
    let path = home.path().join("g.tar");
    for (entry, words) in [
        (("../out.md", EntryType::Regular, &b"x"[..]), "../out.md"),
        (("/out.md", EntryType::Regular, b"x"), "out.md"),
        (("link.md", EntryType::Symlink, b""), "link.md"),
        (("pipe.md", EntryType::Fifo, b""), "pipe.md"),
        (("hello.md", EntryType::Regular, b"twice"), "hello.md"),
    ] {
        tar(&path, &[&whole[..], &[entry]].concat());
        let said = home.run("guide add g.tar");
        assert_eq!(said.code, 1, "{words}");
        assert!(said.err.contains("Nothing was taken") && said.err.contains(words), "{words}: {}", said.err);
        assert_eq!(below(&shelf(&home)), [""; 0].map(PathBuf::from), "{words}");
    }
    let large = vec![b'a'; (1 << 20) + 1];
    tar(&path, &[("guide.toml", EntryType::Regular, &large)]);
    assert!(home.run("guide add g.tar").err.contains("larger than a guide may be"));
    fs::write(&path, "no tar at all").unwrap();
    assert!(home.run("guide add g.tar").err.contains("There is no guide in g.tar"));
    tar(&path, &whole);
    assert_eq!(home.run("guide add g.tar").code, 0);
    let names: Vec<_> = below(home.path()).into_iter().filter(|path| path.ends_with("out.md")).collect();
    assert_eq!(names, [""; 0].map(PathBuf::from));
}

#[test]
fn letters_that_steer_a_terminal_or_turn_words_around_are_refused() {
    let home = Home::new();
    for letters in ["\u{1b}[2J", "\u{202e}", "&#27;", "\u{2066}"] {
        let change = |name: &str, text: &str| match name {
            "one-evening.md" => text.replace("A practice begins", &format!("A {letters}practice begins")),
            _ => text.to_owned(),
        };
        small(&home, "ours", change);
        for command in ["check ours", "guide add ours", "--plain --guide ours"] {
            let said = home.run(command);
            assert_eq!(said.code, 1, "{command} {letters:?}");
            let told = said.out + &said.err;
            assert!(told.contains("a control character") || told.contains("turns words around"), "{told}");
            assert!(!told.contains('\u{1b}') && !told.contains('\u{202e}'), "{told}");
        }
    }
    let change = |name: &str, text: &str| match name {
        "one-evening.md" => text.replace("title = \"One evening\"", "title = \"One\\u001b evening\""),
        _ => text.to_owned(),
    };
    small(&home, "ours", change);
    assert!(home.run("check ours").out.contains("this text means a control character (U+001B)"));
}

#[test]
fn a_guide_that_needs_a_newer_program_says_so() {
    let home = Home::new();
    small(&home, "ours", |_, text| text.replace("version = 1\n", "version = 1\nprogram = \"99.0.0\"\n"));
    let said = home.run("guide add ours");
    assert!(said.code == 1 && said.err.contains("needs trustpath 99.0.0"), "{}", said.err);
}

#[test]
fn a_page_is_shown_as_each_reader_gets_it_and_nothing_is_kept() {
    let home = Home::new();
    small(&home, "ours", plain);
    let all = home.run("guide preview one-evening --guide ours --plain");
    assert_eq!((all.code, &*all.err), (0, ""));
    for words in [
        "For the one of two who was hurt",
        "You may stop at any line",
        "Listening is enough for tonight",
        "alone",
    ] {
        assert!(all.out.contains(words), "{words}: {}", all.out);
    }
    let hurt = home.run("guide preview one-evening --role hurt --guide ours --plain").out;
    assert!(hurt.contains("You may stop") && !hurt.contains("Listening is enough"), "{hurt}");
    let bundled = home.run("guide preview listening-actively --role both --plain");
    assert!(bundled.code == 0 && bundled.out.contains("Listening actively"), "{}", bundled.out);
    for id in ["welcome", "check-in", "communication", "setback-plan", "help"] {
        let said = home.run(&format!("guide preview {id} --role solo --plain"));
        assert!(said.code == 0 && said.out.lines().count() > 5, "{id}: {}", said.out);
    }
    let said = home.run("guide preview nowhere --guide ours --plain");
    assert!(said.code == 1 && said.err.contains("There is no page “nowhere”"), "{}", said.err);
    assert!(!home.data().exists() && !home.state().exists());
}

#[test]
fn a_couple_that_has_begun_is_offered_no_other_guide() {
    let home = Home::new();
    small(&home, "ours", plain);
    home.run("guide add ours");
    home.couple(Seats::Two, ["Sam", "Alex"]);
    assert!(!home.told("--plain", "q\n").out.contains("Another guide"));
}

#[test]
fn a_watched_page_is_printed_anew_when_a_file_is_saved() {
    let home = Home::new();
    let dir = small(&home, "ours", plain);
    let line = "guide preview one-evening --role hurt --guide ours --watch";
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_trustpath"));
    program.args(line.split(' ')).current_dir(home.path()).env_clear().env("HOME", home.path());
    let mut watching = program.stdout(Stdio::piped()).spawn().unwrap();
    let (send, lines) = mpsc::channel();
    let out = BufReader::new(watching.stdout.take().unwrap());
    thread::spawn(move || out.lines().map_while(Result::ok).for_each(|line| drop(send.send(line))));
    let shows = |words: &str| {
        while let Ok(line) = lines.recv_timeout(Duration::from_secs(120)) {
            if line.contains(words) {
                return true;
            }
        }
        false
    };
    assert!(shows("You may stop at any line"));
    let page = dir.join("one-evening.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replace("You may stop at any line", "You may rest")).unwrap();
    assert!(shows("You may rest"));
    fs::write(&page, text.replace("kind = \"practice\"", "kind = \"lesson\"")).unwrap();
    assert!(shows("`lesson` is not a value"));
    fs::write(&page, text).unwrap();
    assert!(shows("You may stop at any line"));
    watching.kill().unwrap();
    watching.wait().unwrap();
}
