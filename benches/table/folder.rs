//! What one data folder costs: in the program, as somebody in it sees it, and in the store alone.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use super::{Counts, GUIDE, Lived, pty::Running, samples::Samples};
use serde::de::IgnoredAny;
use trustpath::{
    journey::record::Seat,
    language::Catalogue,
    store::{MachineId, Seated, Store},
};

const WORDS: usize = 5_000;
/// Keys, steps and pages are measured so many at a time.
pub const BATCH: usize = 40;
const PAGES: usize = 10;

/// Milliseconds, but for `memory` (MiB) and `written` (bytes).
#[derive(Default)]
pub struct Costs {
    /// From the start until the page where they stopped is painted, and everything is done.
    pub first: Samples,
    /// The same for the page that asks who is here.
    pub asked: Samples,
    pub key: Samples,
    pub written: Samples,
    pub step: Samples,
    pub page: Samples,
    /// From the key to “Saved.”, by the clock on the wall.
    pub save: Samples,
    pub append: Samples,
    pub open: Samples,
    pub refresh: Samples,
    pub search: Samples,
    /// From the key to the list of what was found, in the program.
    pub found: Samples,
    pub memory: Samples,
    pub own: Samples,
    pub faults: Samples,
    /// Of `status`.
    pub status: Counts,
}

/// The same folder for an older program, and what it costs there.
pub struct Older {
    program: PathBuf,
    dir: PathBuf,
    pub costs: Costs,
}

pub struct Folder {
    dir: PathBuf,
    pub name: String,
    pub costs: Costs,
    pub older: Option<Older>,
}

impl Folder {
    /// One with so many records, in a folder of that name.
    pub fn filled(place: &Path, records: usize) -> Self {
        // The couple and their names: without them nobody could be in.
        Self::made(place, &records.to_string(), |dir| crate::fill::fill(dir, records.max(3)).unwrap())
    }

    /// One of a couple that lived the demo's story so long, for the guide and where there is one for an older program.
    pub fn lived(place: &Path, name: &str, lived: Lived, older: Option<&Path>) -> Self {
        let make = |dir: &Path| match lived {
            Lived::Weeks(weeks) => crate::fill::begin(dir, weeks).unwrap(),
            Lived::Years(years) => crate::fill::live(dir, years).unwrap(),
        };
        let mut folder = Self::made(place, name, make);
        folder.older = older.map(|program| {
            let dir = place.join(format!("{name} before"));
            make(&dir);
            as_before(&dir);
            Older { program: program.to_owned(), dir, costs: Costs::default() }
        });
        folder
    }

    fn made(place: &Path, name: &str, make: impl FnOnce(&Path)) -> Self {
        let dir = place.join(name);
        make(&dir);
        let folder = Self { dir, name: name.to_owned(), costs: Costs::default(), older: None };
        folder.enter().leave();
        folder
    }

    /// One of them sits down, and is on the path: the page that needs most of the guide.
    pub fn enter(&self) -> Running {
        enter(Path::new(GUIDE), &self.dir)
    }

    pub fn start(&mut self) {
        let mut running = self.enter();
        running.rests();
        self.costs.first.add(running.spent());
        self.costs.memory.add(running.memory());
        self.costs.own.add(running.own_memory());
        self.costs.faults.add(running.faults());
        drop(running);
        let mut running = run(Path::new(GUIDE), &self.dir, &[]);
        running.awaits("Who is here?");
        running.rests();
        self.costs.asked.add(running.spent());
        drop(running);
        if let Some(older) = &mut self.older {
            let mut running = enter(&older.program, &older.dir);
            running.rests();
            older.costs.first.add(running.spent());
        }
    }

    /// The counts of `status`, which opens the folder and says what is due.
    pub fn count(&mut self) {
        let of = |program: &Path, dir: &Path| {
            Counts::of(program, &["--data-dir", dir.to_str().unwrap(), "--seat", "first", "status"])
        };
        self.costs.status = of(Path::new(GUIDE), &self.dir);
        if let Some(older) = &mut self.older {
            older.costs.status = of(&older.program, &older.dir);
        }
    }

    /// To and fro in the journal: the highlight, and pages of notes.
    pub fn leaf(&mut self, running: &mut Running) {
        running.send("j");
        running.awaits("Write a note");
        running.rests();
        for steps in [["\x1b[B", "\x1b[A"]; 6] {
            self.costs.step.add(each(running, steps.into_iter().cycle().take(BATCH)));
        }
        if running.shows("Older notes") {
            for _ in 0..6 {
                let there = [">"; PAGES].into_iter().chain(["<"; PAGES]);
                self.costs.page.add(each(running, there));
            }
        }
    }

    /// Looks for words that no note holds, where there are notes.
    pub fn search(&mut self, running: &mut Running) {
        if !running.shows("Search") {
            return;
        }
        for nth in 0..3 {
            running.send("/");
            running.awaits("Words to look for");
            running.send(&format!("absent{nth}"));
            running.awaits(&format!("absent{nth}"));
            running.rests();
            let before = running.spent();
            running.send("\r");
            running.awaits("No note");
            running.rests();
            self.costs.found.add(running.spent() - before);
            running.send("b");
            running.awaits("Write a note");
            running.rests();
        }
    }

    /// A new note with many words.
    pub fn write(&self, running: &mut Running) {
        running.send("t");
        running.awaits("Hidden");
        let words = "Today we walked the long way home, and nobody hurried. ".repeat(WORDS / 10);
        running.send(&format!("\x1b[200~{words}\x1b[201~"));
        running.awaits("hurried");
        running.rests();
    }

    pub fn save(&mut self, running: &mut Running) {
        running.send("\x13");
        running.awaits("Saved.");
        for nth in 0..20 {
            running.send("b");
            running.awaits("Write a note");
            running.send("t");
            running.awaits("Hidden");
            running.send(&format!("Saved {nth}"));
            running.rests();
            let begun = Instant::now();
            running.send("\x13");
            running.awaits("Saved.");
            self.costs.save.add(begun.elapsed().as_secs_f64() * 1e3);
            running.rests();
        }
    }

    /// The store alone, without the program around it.
    pub fn look_into_the_store(&mut self) {
        for _ in 0..10 {
            // Forgotten, so that every one takes its memory anew, as a start does.
            let open = busy(|| {
                std::mem::forget(Store::open(&self.dir, &MachineId::of(None), Catalogue::ENGLISH).unwrap());
            });
            self.costs.open.add(open);
        }
        let mut opened = Store::open(&self.dir, &MachineId::of(None), Catalogue::ENGLISH).unwrap();
        assert!(opened.report.findings.is_empty(), "{:?}", opened.report.findings);
        let notes = opened.journey.notes();
        let notes: Vec<_> = notes.filter_map(|(id, note)| Some((id, note.location?))).collect();
        for _ in 0..5 {
            self.costs.refresh.add(busy(|| drop(opened.store.refresh())));
            self.costs.search.add(busy(|| drop(opened.store.search("absent", &notes))));
        }
        let seated: Seated<IgnoredAny> = opened.store.sit(Seat::First.into(), Seat::First).unwrap();
        let records = crate::fill::records(1_000, [seated.writers.opener(); 2]).unwrap();
        for (_, record) in records.iter().rev().take(20) {
            let begun = Instant::now();
            opened.store.append(record).unwrap();
            self.costs.append.add(begun.elapsed().as_secs_f64() * 1e3);
        }
    }
}

/// One of them sits down in a folder, and is on the path.
fn enter(program: &Path, dir: &Path) -> Running {
    let mut running = run(program, dir, &["--seat", "first"]);
    running.awaits("Your path");
    running
}

fn run(program: &Path, dir: &Path, seat: &[&str]) -> Running {
    Running::start(program, &[&["--data-dir", dir.to_str().unwrap()], seat].concat())
}

/// Gives a folder the first format, which every program reads.
fn as_before(dir: &Path) {
    let about = dir.join("trustpath.json");
    let text = std::fs::read_to_string(&about).unwrap();
    let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
    for key in ["format", "min_reader"] {
        json[key] = 1.into();
    }
    std::fs::write(&about, json.to_string()).unwrap();
}

/// Processor time of one key, when each is sent as soon as the frame of the one before is there.
pub fn each<'a>(running: &mut Running, keys: impl IntoIterator<Item = &'a str>) -> f64 {
    running.rests();
    let (before, mut count) = (running.spent(), 0.0);
    for key in keys {
        running.send(key);
        running.answers();
        count += 1.0;
    }
    running.rests();
    (running.spent() - before) / count
}

/// Processor time of this thread, in milliseconds.
fn busy(act: impl FnOnce()) -> f64 {
    let spent = || {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
    };
    let before = spent();
    act();
    spent() - before
}
