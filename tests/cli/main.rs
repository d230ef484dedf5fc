//! The command line as it is used: the built program, a folder of its own, what it says and how it ends.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot go on fails, and it plays with files"
)]

mod author;
mod backup;
mod calendar;
mod completions;
mod core;
mod demo;
mod edges;
mod exchange;
mod fixtures;
mod folder;
mod forget;
mod fresh;
mod guide;
mod journal;
mod language;
mod letters;
mod locks;
mod machines;
mod mutated;
mod now;
mod older;
mod packs;
mod papers;
mod planted;
mod sealed;
mod settings;
mod silence;
mod summary;
#[path = "../faults/temp.rs"]
mod temp;
mod terminal;
mod tonight;
mod two_computers;
mod walked;

use std::{
    collections::BTreeMap,
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
};

use assert_cmd::Command;
use chrono::{DateTime, NaiveDateTime};
use serde::de::IgnoredAny;
use tempfile::TempDir;
use trustpath::{
    commands::demo::keep,
    journey::{
        couple::{Couple, Person, Seats},
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    store::{MachineId, Seated, Store, draw_key},
};

/// A home of one's own: nothing of the real one is seen or touched.
struct Home(TempDir);

/// Folders and files, for this account alone, as they lay somewhere.
struct Tree(Vec<(PathBuf, Option<Vec<u8>>)>);

impl Tree {
    fn of(folder: &Path) -> Self {
        fn below(top: &Path, folder: &Path, all: &mut Vec<(PathBuf, Option<Vec<u8>>)>) {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                let name = path.strip_prefix(top).unwrap().to_owned();
                let is_folder = path.is_dir();
                all.push((name, (!is_folder).then(|| fs::read(&path).unwrap())));
                if is_folder {
                    below(top, &path, all);
                }
            }
        }
        let mut all = vec![];
        below(folder, folder, &mut all);
        Self(all)
    }

    fn write(&self, folder: &Path) {
        for (name, bytes) in &self.0 {
            let (path, mode) = (folder.join(name), if bytes.is_some() { 0o600 } else { 0o700 });
            match bytes {
                Some(bytes) => fs::write(&path, bytes).unwrap(),
                None => fs::create_dir_all(&path).unwrap(),
            }
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        }
    }
}

/// What a program said, and how it ended.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Home {
    fn new() -> Self {
        Self(temp::folder())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// The data folder. It is not there yet.
    fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    /// The folder for what this machine remembers. It is not there yet.
    fn state(&self) -> PathBuf {
        self.path().join("state")
    }

    /// This machine, as the program knows it that runs here.
    fn machine(&self) -> MachineId {
        MachineId::of(Some(self.state()))
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_trustpath"));
        command.args(line.split_whitespace()).current_dir(self.path()).env_clear();
        command.env("HOME", self.path()).env("TMPDIR", self.path()).env("TERM", "xterm");
        command
            .env("TRUSTPATH_DATA_DIR", self.data())
            .env("TRUSTPATH_STATE_DIR", self.state())
            .env("TZ", "UTC");
        command
    }

    fn run(&self, line: &str) -> Said {
        self.told(line, "")
    }

    /// Runs with something on standard input.
    fn told(&self, line: &str, input: impl AsRef<[u8]>) -> Said {
        let output = self.command(line).write_stdin(input.as_ref()).output().unwrap();
        let said = Said {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        for text in [&said.out, &said.err] {
            assert!(!text.contains("panicked") && !text.contains("backtrace"), "{line}: {text}");
        }
        said
    }

    /// A couple of these names, who have written nothing yet.
    fn couple(&self, seats: Seats, names: [&str; 2]) {
        let mut store = Store::open(&self.data(), &self.machine(), Catalogue::ENGLISH).unwrap().store;
        let _: Seated<IgnoredAny> = store.sit(Seat::First.into(), Seat::First).unwrap();
        let people = Seat::BOTH.into_iter().zip(names);
        let people = people.map(|(seat, name)| (Id::seat(seat), Body::Seat(Person { name: name.into() })));
        for (nth, (id, body)) in people.chain([(Id::couple(), Body::Couple(Couple { seats }))]).enumerate() {
            let hlc = Hlc::new(0x0180_0000_0000 + nth as u64, 0, "00000000");
            let (by, vis, at) = (By::Both, Visibility::Shared, DateTime::default());
            store.append(&Record { id, by, vis, at, hlc, prev: vec![], body: Some(body) }).unwrap();
        }
    }

    /// The six weeks of the demo, as somebody's own.
    fn six_weeks(&self) {
        self.six_weeks_of(&[]);
    }

    /// The six weeks, in which these seats got a passphrase at the end. They are lived once a run.
    fn six_weeks_of(&self, protected: &'static [Seat]) {
        static LIVED: Mutex<BTreeMap<&[Seat], Arc<OnceLock<Tree>>>> = Mutex::new(BTreeMap::new());
        let lived = LIVED.lock().unwrap().entry(protected).or_default().clone();
        let lived = lived.get_or_init(|| {
            let home = Self::new();
            home.live_six_weeks();
            home.protect(protected);
            Tree::of(home.path())
        });
        lived.write(self.path());
    }

    fn live_six_weeks(&self) {
        let utc = |at: NaiveDateTime| at.and_utc().fixed_offset();
        let store = Store::open(&self.data(), &self.machine(), Catalogue::ENGLISH).unwrap().store;
        keep(store, "2026-10-11".parse().unwrap(), 42, Box::new(utc), Catalogue::ENGLISH, |_| Ok(()))
            .unwrap();
    }

    /// Every file below the data folder, with its bytes.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        fn below(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                match path.is_dir() {
                    true => below(&path, files),
                    false => files.push((path.clone(), fs::read(&path).unwrap())),
                }
            }
        }
        let mut files = vec![];
        below(&self.data(), &mut files);
        files.sort();
        files
    }

    /// Gives these seats a passphrase, equal to their names, and seals what is there.
    fn protect(&self, seats: &[Seat]) {
        let mut store = Store::open(&self.data(), &self.machine(), Catalogue::ENGLISH).unwrap().store;
        for &seat in seats {
            let unlocked = store.keys().set(seat, &seat.name().into(), &draw_key()).unwrap();
            store.admit(unlocked);
            let seated: Seated<IgnoredAny> = store.sit(seat.into(), seat).unwrap();
            drop(seated);
            // Another test that starts a program holds every lock of this one for a moment, between fork and exec.
            let sealed = |_| store.reseal(&mut |_, _| {}).unwrap().remaining == 0;
            assert!((0..1_000).any(sealed), "some lines stay out of reach");
        }
    }

    /// A file of the folder's keys.
    fn key(&self, name: &str) -> PathBuf {
        self.data().join("keys").join(name)
    }

    /// Makes the folder one that only a newer version may write.
    fn grow_newer(&self) {
        let path = self.data().join("trustpath.json");
        let newer = fs::read_to_string(&path).unwrap().replace("\"min_reader\":3", "\"min_reader\":9");
        fs::write(path, newer).unwrap();
    }
}

/// Copies a folder, for this account alone.
fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    fs::set_permissions(to, Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).unwrap();
            fs::set_permissions(&to, Permissions::from_mode(0o600)).unwrap();
        }
    }
}

/// True where the tests run as somebody to whom no permission applies.
fn is_root() -> bool {
    rustix::process::getuid().is_root()
}
