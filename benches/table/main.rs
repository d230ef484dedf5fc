//! How fast the guide feels: `cargo bench`. One table, beside an empty ratatui program that is started in turn with it.
//!
//! Times are processor time in milliseconds, the least and the median; only saves go by the clock on the wall. The run
//! fails where a figure that does not wobble misses its aim.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a measurement, not a room"
)]

mod aims;
#[path = "../../examples/fill/folder.rs"]
mod fill;
mod folder;
mod pty;
mod samples;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    thread,
    time::Duration,
};

use folder::{BATCH, Costs, Folder, each};
use pty::Running;
use samples::Samples;

const SIZES: [usize; 4] = [0, 1_000, 10_000, 100_000];
const LIVED: [(&str, u32); 2] = [("a year", 1), ("ten years", 10)];
const STARTS: usize = 15;
const ROUNDS: usize = 10;
const IDLE: Duration = Duration::from_secs(2);

/// What belongs to no folder.
struct House {
    empty: Costs,
    /// The very first start: there is no folder yet, and the guide says welcome.
    welcome: Samples,
    /// In [`IDLE`], of all folders together.
    idle_wakes: f64,
    idle_time: f64,
    program_bytes: u64,
    crates: usize,
}

fn main() -> ExitCode {
    let place = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let sizes = SIZES.map(|records| Folder::filled(place.path(), records));
    let years = LIVED.map(|(name, years)| Folder::lived(place.path(), name, years));
    let mut folders: Vec<_> = sizes.into_iter().chain(years).collect();
    let empty = build_empty();
    let mut house = House {
        empty: Costs::default(),
        welcome: Samples::default(),
        idle_wakes: 0.0,
        idle_time: 0.0,
        program_bytes: fs::metadata(env!("CARGO_BIN_EXE_trustpath")).unwrap().len(),
        crates: crates(),
    };
    for _ in 0..STARTS {
        let mut running = start_empty(&empty);
        running.rests();
        house.empty.first.add(running.spent());
        house.empty.memory.add(running.memory());
        folders.iter_mut().for_each(Folder::start);
        house.welcome.add(welcome(place.path()));
    }
    walk(&mut house, &mut folders, &empty);
    folders.iter_mut().for_each(Folder::look_into_the_store);
    aims::print(&house, &folders);
    aims::judge(&house, &folders)
}

/// Everything after the start, in all of them in turn.
fn walk(house: &mut House, folders: &mut [Folder], empty: &Path) {
    let mut running: Vec<_> = folders.iter().map(Folder::enter).collect();
    running.iter_mut().for_each(Running::rests);
    let before = (total(&running, Running::wakes), total(&running, Running::spent));
    thread::sleep(IDLE);
    house.idle_wakes = total(&running, Running::wakes) - before.0;
    house.idle_time = total(&running, Running::spent) - before.1;
    for (folder, running) in folders.iter_mut().zip(&mut running) {
        folder.leaf(running);
        folder.write(running);
    }
    let mut plain = start_empty(empty);
    for _ in 0..ROUNDS {
        house.empty.type_letters(&mut plain);
        for (folder, running) in folders.iter_mut().zip(&mut running) {
            folder.costs.type_letters(running);
        }
    }
    for (folder, running) in folders.iter_mut().zip(&mut running) {
        folder.save(running);
    }
}

impl Costs {
    fn type_letters(&mut self, running: &mut Running) {
        let before = running.written;
        let letters = ["a", "l", "s", "o", " "].into_iter().cycle().take(BATCH);
        self.key.add(each(running, letters));
        self.written.add((running.written - before) as f64 / BATCH as f64);
    }
}

fn total(running: &[Running], of: impl Fn(&Running) -> f64) -> f64 {
    running.iter().map(of).sum()
}

/// A benchmark does not build examples by itself.
fn build_empty() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--example", "empty"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .status();
    assert!(built.unwrap().success());
    Path::new(env!("CARGO_BIN_EXE_trustpath")).with_file_name("examples").join("empty")
}

fn start_empty(program: &Path) -> Running {
    let mut running = Running::start(program, &[]);
    running.awaits("empty");
    running
}

fn welcome(place: &Path) -> f64 {
    let dir = place.join("nowhere");
    let program = Path::new(env!("CARGO_BIN_EXE_trustpath"));
    let mut running = Running::start(program, &["--data-dir", dir.to_str().unwrap()]);
    running.awaits("Welcome");
    running.rests();
    running.spent()
}

/// How many crates are in the program.
fn crates() -> usize {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--edges", "normal", "--prefix", "none", "--no-dedupe", "--format", "{p}"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output();
    let tree = String::from_utf8(tree.unwrap().stdout).unwrap();
    let mut crates: Vec<_> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    crates.sort_unstable();
    crates.dedup();
    crates.len()
}
