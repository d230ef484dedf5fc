//! Two computers, as docs/two-computers.md tells it: its lines for git as they stand, and two real Syncthings. Both write,
//! programs are killed, nothing is lost, no file conflicts, and what both changed apart is offered.

mod syncthing;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde::de::IgnoredAny;
use trustpath::{
    journey::{
        answer::Answer,
        couple::Seats,
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    store::{Opened, Seated, Store},
};

use super::Home;

/// So many lines are written on both together.
const LINES: u64 = 1_000;

/// So often they are brought together.
const ROUNDS: u64 = 20;

const PAGE: &str = include_str!("../../docs/two-computers.md");

/// One of the two, on a computer where the data folder lies where the page says.
struct Computer {
    home: Home,
    seat: Seat,
    /// The words that were acknowledged.
    said: BTreeSet<String>,
}

impl Computer {
    fn of(seat: Seat) -> Self {
        Self { home: Home::new(), seat, said: BTreeSet::new() }
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join(".local/share/trustpath")
    }

    fn open(&self) -> Opened {
        Store::open(&self.folder(), &self.home.machine(), Catalogue::ENGLISH).unwrap()
    }

    fn sit(&self) -> Store {
        let mut store = self.open().store;
        let _: Seated<IgnoredAny> = store.sit(self.seat.into(), self.seat).unwrap();
        store
    }

    /// Writes so many answers, and kills a program that adds a note meanwhile.
    fn write(&mut self, round: u64, count: u64) {
        let program = self.home.command("journal add killed on the way --data-dir");
        let mut killed = Command::new(program.get_program());
        killed.args(program.get_args()).arg(self.folder()).args(["--seat", self.seat.name()]);
        killed.env("TRUSTPATH_STATE_DIR", self.home.state()).env("HOME", self.home.path());
        let mut killed =
            killed.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut store = self.sit();
        for nth in 0..count {
            let words = format!("{} {round} {nth}", self.seat.name());
            let id = format!("page.{}-{round}-{nth}", self.seat.name());
            store.append(&answer(&id, self.seat.into(), round * 10_000 + nth, &words, vec![])).unwrap();
            self.said.insert(words);
        }
        // At whatever point it is by now.
        killed.kill().unwrap();
        killed.wait().unwrap();
    }

    /// All answers that are here.
    fn answers(&self) -> BTreeSet<String> {
        let journey = self.open().journey;
        let words = journey.all().filter_map(|record| match &record.body {
            Some(Body::Answer(answer)) => Some(answer.words.expose().to_owned()),
            _ => None,
        });
        words.collect()
    }

    fn doctor(&self) -> String {
        self.home.run(&format!("doctor --data-dir {}", self.folder().display())).out
    }
}

fn answer(id: &str, by: By, tick: u64, words: &str, prev: Vec<Hlc>) -> Record {
    Record {
        id: Id::answer(id, None, 1, by),
        by,
        vis: Visibility::Shared,
        at: "2026-11-22T21:14:03+01:00".parse().unwrap(),
        hlc: Hlc::new(0x019a_b3f2_0000 + tick, 0, by.name()),
        prev,
        body: Some(Body::Answer(Answer { words: words.into(), asked: None })),
    }
}

/// The first computer, on which the two began; the other one has nothing yet.
fn two() -> [Computer; 2] {
    let computers = Seat::BOTH.map(Computer::of);
    let began = &computers[0];
    began.home.couple(Seats::Two, ["Sam", "Alex"]);
    fs::create_dir_all(began.folder().parent().unwrap()).unwrap();
    fs::rename(began.home.data(), began.folder()).unwrap();
    let mut store = began.sit();
    store.append(&answer("page.both", By::Both, 1, "before", vec![])).unwrap();
    computers
}

/// Both change the same answer apart.
fn change_apart(computers: &[Computer; 2]) {
    let before = answer("page.both", By::Both, 1, "before", vec![]).hlc;
    for (tick, computer) in (2..).zip(computers) {
        let words = format!("changed by {}", computer.seat.name());
        let mut store = computer.sit();
        let changed = answer("page.both", By::Both, tick, &words, vec![before.clone()]);
        store.append(&changed).unwrap();
    }
}

/// Writes on both, each time before they are brought together; then everything is on both.
fn write_and_carry(computers: &mut [Computer; 2], carry: &mut dyn FnMut(&[Computer; 2])) {
    change_apart(computers);
    for round in 1..=ROUNDS {
        for computer in computers.iter_mut() {
            computer.write(round, LINES / ROUNDS / 2);
        }
        carry(computers);
    }
    let mut said: BTreeSet<String> = computers.iter().flat_map(|computer| computer.said.clone()).collect();
    assert_eq!(said.len() as u64, LINES);
    said.insert("changed by second".to_owned());
    for computer in computers.iter() {
        assert_eq!(computer.answers(), said, "{}", computer.seat.name());
        assert_eq!(computer.open().journey.fork_count(), 1, "what both changed apart is offered");
        let conflicts = files(&computer.folder()).into_iter().filter(|path| is_conflict(path));
        assert_eq!(conflicts.collect::<Vec<_>>(), Vec::<PathBuf>::new());
        let doctor = computer.doctor();
        assert!(!doctor.contains("missing") && !doctor.contains("damaged"), "{doctor}");
    }
}

/// A copy that a sync made because both had changed a file.
fn is_conflict(path: &Path) -> bool {
    let name = path.to_string_lossy();
    name.contains("sync-conflict") || name.ends_with(".orig")
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The lines for the shell below a heading of the page, block by block.
fn blocks(heading: &str) -> Vec<String> {
    let section = PAGE.split("\n## ").find(|section| section.starts_with(heading)).expect("the page has it");
    section.split("```sh\n").skip(1).map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

#[test]
#[ignore = "needs git"]
fn the_lines_for_git_bring_a_thousand_lines_of_both_together() {
    let mut computers = two();
    let stick = Home::new();
    let [first, other, each] = &blocks("git\n")[..] else { panic!("three blocks") };
    let run = |computer: &Computer, block: &str| {
        let lines = block.replace("/media/stick", &stick.path().display().to_string());
        let mut shell = Command::new("sh");
        shell.args(["-e", "-c", &lines]).env("HOME", computer.home.path());
        for (name, value) in [("NAME", computer.seat.name()), ("EMAIL", "nobody@invalid")] {
            shell.env(format!("GIT_AUTHOR_{name}"), value).env(format!("GIT_COMMITTER_{name}"), value);
        }
        let output = shell.env("GIT_CONFIG_NOSYSTEM", "1").output().unwrap();
        assert!(output.status.success(), "{lines}\n{}", String::from_utf8_lossy(&output.stderr));
    };
    run(&computers[0], first);
    run(&computers[1], other);
    write_and_carry(&mut computers, &mut |computers| {
        // The first one gets what the second one pushed at its next turn.
        for computer in [&computers[0], &computers[1], &computers[0]] {
            run(computer, each);
        }
    });
}

#[test]
#[ignore = "needs syncthing"]
fn a_real_syncthing_brings_a_thousand_lines_of_both_together() {
    let mut computers = two();
    let folders = computers.each_ref().map(Computer::folder);
    fs::create_dir_all(&folders[1]).unwrap();
    let homes = computers.each_ref().map(|computer| computer.home.path().join("syncthing"));
    let _both = syncthing::connect(&homes, &folders);
    syncthing::wait_until_equal(&folders);
    write_and_carry(&mut computers, &mut |_| syncthing::wait_until_equal(&folders));
}

/// The page in the program says the same as the page for readers: each way has its heading here.
#[test]
fn the_page_for_readers_has_the_ways_that_the_program_names() {
    for way in ["Syncthing", "git", "A stick", "A letter", "Before the first time", "Afterwards"] {
        assert!(PAGE.contains(&format!("\n## {way}\n")), "{way}");
    }
    for command in [
        "trustpath letter write FILE",
        "trustpath letter read FILE",
        "trustpath backup FILE",
        "trustpath restore FILE",
    ] {
        assert!(PAGE.contains(command), "{command}");
    }
}
