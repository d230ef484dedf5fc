//! How fast the guide feels: `cargo bench --bench table`. One table, beside other programs that are started in turn with it:
//! an empty one, and where `benches/peers` installed them, nano and tui-journal. `TRUSTPATH_BENCH_OLDER` names an older
//! trustpath to be measured in the same run.
//!
//! Times are processor time in milliseconds, the least and the median; only saves and a demo's first byte go by the clock on
//! the wall. The run fails where an aim is missed that `benches/RESULTS.md` does not name with the reason.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a measurement, not a room"
)]

mod aims;
mod counts;
mod demo;
#[path = "../../examples/fill/folder.rs"]
mod fill;
mod folder;
mod peers;
mod print;
mod pty;
mod samples;
mod sealed;
mod spoken;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    thread,
    time::Duration,
};

use counts::Counts;
use demo::Demo;
use folder::{BATCH, Costs, Folder, each};
use peers::Peer;
use pty::Running;
use samples::Samples;
use sealed::Sealed;
use spoken::Spoken;

const GUIDE: &str = env!("CARGO_BIN_EXE_trustpath");
const SIZES: [usize; 4] = [0, 1_000, 10_000, 100_000];
const LIVED: [(&str, Lived); 3] =
    [("six weeks", Lived::Weeks(6)), ("a year", Lived::Years(1)), ("ten years", Lived::Years(10))];
const STARTS: usize = 15;
const ROUNDS: usize = 10;
const IDLE: Duration = Duration::from_secs(2);

/// How long a couple walked.
#[derive(Clone, Copy)]
enum Lived {
    Weeks(u64),
    Years(u32),
}

/// What belongs to no folder.
struct House {
    peers: Vec<Peer>,
    /// The very first start: there is no folder yet, and the guide says welcome.
    welcome: Samples,
    /// In [`IDLE`], of all folders together.
    idle_wakes: f64,
    idle_time: f64,
    program_bytes: u64,
    crates: usize,
    demos: [Demo; 2],
    sealed: Sealed,
    languages: [Spoken; 3],
}

fn main() -> ExitCode {
    let place = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let sizes = SIZES.map(|records| Folder::filled(place.path(), records));
    let older = env::var_os("TRUSTPATH_BENCH_OLDER").map(PathBuf::from);
    let lives = LIVED.map(|(name, lived)| Folder::lived(place.path(), name, lived, older.as_deref()));
    let mut folders: Vec<_> = sizes.into_iter().chain(lives).collect();
    let mut house = House {
        peers: Peer::all(place.path()),
        welcome: Samples::default(),
        idle_wakes: 0.0,
        idle_time: 0.0,
        program_bytes: fs::metadata(GUIDE).unwrap().len(),
        crates: crates(),
        demos: [Demo::of(6), Demo::of(52)],
        sealed: Sealed::in_folder(&place.path().join("sealed")),
        languages: Spoken::all(&place.path().join("a year")),
    };
    for _ in 0..STARTS {
        house.peers.iter_mut().for_each(Peer::start);
        folders.iter_mut().for_each(Folder::start);
        house.languages.iter_mut().for_each(Spoken::start);
        house.welcome.add(welcome(place.path()));
    }
    for _ in 0..5 {
        house.demos.iter_mut().for_each(Demo::start);
        house.sealed.look();
    }
    walk(&mut house, &mut folders);
    folders.iter_mut().for_each(Folder::look_into_the_store);
    folders.iter_mut().for_each(Folder::count);
    print::all(&house, &folders);
    aims::judge(&aims::all(&house, &folders))
}

/// Everything after the start, in all of them in turn.
fn walk(house: &mut House, folders: &mut [Folder]) {
    let mut running: Vec<_> = folders.iter().map(Folder::enter).collect();
    running.iter_mut().for_each(Running::rests);
    let before = (total(&running, Running::wakes), total(&running, Running::spent));
    thread::sleep(IDLE);
    house.idle_wakes = total(&running, Running::wakes) - before.0;
    house.idle_time = total(&running, Running::spent) - before.1;
    for (folder, running) in folders.iter_mut().zip(&mut running) {
        folder.leaf(running);
        folder.search(running);
        folder.write(running);
    }
    let mut plain = house.peers[0].run();
    for _ in 0..ROUNDS {
        house.peers[0].costs.type_letters(&mut plain);
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

fn welcome(place: &Path) -> f64 {
    let dir = place.join("nowhere");
    let mut running = Running::start(Path::new(GUIDE), &["--data-dir", dir.to_str().unwrap()]);
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
