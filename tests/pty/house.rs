//! A data folder of its own for every test, and what lies in it afterwards.

use std::{
    fs,
    path::{Path, PathBuf},
};

use portable_pty::CommandBuilder;
use tempfile::TempDir;
use trustpath::{
    journey::{
        couple::{Couple, Here, Seats},
        position::{Position, Stop},
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    session::Place,
    store::{MachineId, Store, draw_key},
};

use crate::temp;

/// A question that somebody alone is asked, and a part of its words.
const QUESTION: &str = "listening-actively.stop";
pub const ASKED: &str = "What do I do when I stop listening";

/// A note that is not written yet.
pub const NOTE: &str = "019ab3f2-0000-7000-8000-000000000001";

pub struct House {
    temp: TempDir,
}

impl House {
    /// Nobody was here yet.
    pub fn empty() -> Self {
        Self { temp: temp::folder() }
    }

    /// One person walks alone, and stopped at a question.
    pub fn at_a_question() -> Self {
        Self::at(question())
    }

    /// Two share this place, and the first stopped at a question.
    pub fn of_two_at_a_question() -> Self {
        Self::of(Seats::Two, question())
    }

    /// One person walks alone, and stopped at a note that is to be written.
    pub fn at_a_note() -> Self {
        Self::at(Place::NewNote(NOTE.parse().unwrap()))
    }

    pub fn at(place: Place) -> Self {
        Self::of(Seats::One, place)
    }

    fn of(seats: Seats, place: Place) -> Self {
        let house = Self::empty();
        let mut store = Store::open(&house.folder(), &house.machine(), Catalogue::ENGLISH).unwrap().store;
        let _seated = store.sit::<Place>(Here::First, Seat::First).unwrap();
        store.append(&couple(seats)).unwrap();
        store.remember(place, 0).unwrap();
        drop(store);
        house
    }

    /// Whoever is here has a passphrase, and everything is sealed.
    pub fn sealed_by(self, passphrase: &str) -> Self {
        let mut store = Store::open(&self.folder(), &self.machine(), Catalogue::ENGLISH).unwrap().store;
        let unlocked = store.keys().set(Seat::First, &passphrase.into(), &draw_key()).unwrap();
        store.admit(unlocked);
        drop(store.sit::<Place>(Here::First, Seat::First).unwrap());
        store.reseal(&mut |_, _| {}).unwrap();
        drop(store);
        self
    }

    pub fn folder(&self) -> PathBuf {
        self.temp.path().join("data")
    }

    /// This machine, as the program knows it that runs here.
    fn machine(&self) -> MachineId {
        MachineId::of(Some(self.state()))
    }

    /// The folder for what this machine remembers.
    pub fn state(&self) -> PathBuf {
        self.temp.path().join("state")
    }

    /// The program, to be started in this house.
    pub fn program(&self) -> CommandBuilder {
        self.move_in(program(&self.folder()))
    }

    /// Starts something else here, with nothing from outside that would change what is seen.
    pub fn move_in(&self, mut command: CommandBuilder) -> CommandBuilder {
        command.cwd(self.temp.path());
        command.env("TRUSTPATH_STATE_DIR", self.state());
        ["NO_COLOR", "TRUSTPATH_DATA_DIR", "COLORTERM", "COLORFGBG", "TERM_PROGRAM", "TMUX"]
            .iter()
            .for_each(|name| command.env_remove(name));
        command
    }

    /// As [`House::move_in`], with everything that it could make in the house.
    pub fn move_in_with_a_home(&self, mut command: CommandBuilder) -> CommandBuilder {
        for name in ["HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
            command.env(name, self.home());
        }
        self.move_in(command)
    }

    pub fn home(&self) -> &Path {
        self.temp.path()
    }

    /// What stands half-written, as the next start finds it.
    pub fn drafts(&self) -> Vec<String> {
        Self::drafts_in(Store::open(&self.folder(), &self.machine(), Catalogue::ENGLISH).unwrap().store)
    }

    /// The same, where it is sealed.
    pub fn drafts_with(&self, passphrase: &str) -> Vec<String> {
        let mut store = Store::open(&self.folder(), &self.machine(), Catalogue::ENGLISH).unwrap().store;
        store.admit(store.keys().unlock(Seat::First, &passphrase.into()).unwrap());
        Self::drafts_in(store)
    }

    /// The files of the data folder that hold a text, by name.
    pub fn holding(&self, text: &str) -> Vec<String> {
        let (mut folders, mut found) = (vec![self.folder()], vec![]);
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if fs::read(&path).unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes()) {
                    found.push(path.display().to_string());
                }
            }
        }
        found
    }

    /// How many bytes of drafts there are.
    pub fn draft_len(&self) -> u64 {
        let here = fs::read_dir(self.folder().join("local")).unwrap().flat_map(|host| {
            fs::read_dir(host.unwrap().path().join("first")).unwrap().map(|file| file.unwrap().path())
        });
        let drafts = here.filter(|path| path.to_str().unwrap().contains("/draft-"));
        drafts.map(|path| path.metadata().unwrap().len()).sum()
    }

    fn drafts_in(mut store: Store) -> Vec<String> {
        let seated = store.sit::<Place>(Here::First, Seat::First).unwrap();
        seated.drafts.iter().map(|(_, words)| words.expose().to_owned()).collect()
    }

    /// The id of the newest note.
    pub fn note_id(&self) -> String {
        let opened = Store::open(&self.folder(), &self.machine(), Catalogue::ENGLISH).unwrap();
        opened.journey.notes().next().unwrap().0.to_string()
    }

    /// The words of all notes, oldest first.
    pub fn notes(&self) -> Vec<String> {
        let opened = Store::open(&self.folder(), &self.machine(), Catalogue::ENGLISH).unwrap();
        let notes = opened.journey.notes().rev();
        let notes: Vec<_> = notes.filter_map(|(id, note)| Some((id, note.location?))).collect();
        opened.store.words(&notes).iter().map(|(_, words)| words.expose().to_owned()).collect()
    }
}

/// The program on a folder.
pub fn program(folder: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_trustpath"));
    command.arg("--data-dir");
    command.arg(folder);
    command.env("TRUSTPATH_STATE_DIR", folder.with_file_name("state"));
    command
}

fn question() -> Place {
    let stop = Stop::Question(QUESTION.into());
    Place::Stop(Position { chapter: "listening-actively".into(), stop })
}

fn couple(seats: Seats) -> Record {
    Record {
        id: Id::couple(),
        by: By::First,
        vis: Visibility::Shared,
        at: "2026-11-22T21:14:03+01:00".parse().unwrap(),
        hlc: Hlc::new(0x019a_b3f2_0000, 0, "00000000"),
        prev: vec![],
        body: Some(Body::Couple(Couple { seats })),
    }
}
