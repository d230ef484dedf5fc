//! Killed at every call to the disk: each time the folder opens, and every record and draft is there.

mod keys;
mod leaving;
mod restoring;
mod rewriting;
mod signing;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    child,
    common::{files, folder, holding, note, open, open_all, protect, seated, sit, words_of},
};
use trustpath::{
    journey::record::Seat,
    store::{KeyError, Opened, Seated, draw_key},
};

/// Calls that change a disk. Others cannot leave anything half done.
const CALLS: [&str; 12] = [
    "openat",
    "unlinkat",
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "rename",
    "renameat2",
    "linkat",
    "unlink",
    "ftruncate",
    "mkdir",
];

/// The notes of a folder in which every call is tried, and of one in which some are.
const FEW: u64 = 20;
const MANY: u64 = 2_000;

/// The calls that are tried of each act on a folder of many notes.
const DRAWN: usize = 22;

/// What every note begins with.
const CANARY: &str = "canary";

fn words(count: u64) -> Vec<String> {
    (1..=count).map(|nth| format!("{CANARY} {nth:04}")).collect()
}

/// A folder with notes of two writers, a copy in a backup and a draft; sealed or not.
fn filled(dir: &Path, count: u64, passphrase: Option<&str>) {
    let (mut one, in_one) = seated(dir);
    let (mut two, in_two) = seated(dir);
    for (nth, words) in (1..).zip(words(count)) {
        let store = if 1 < nth && nth <= count / 2 { &mut two } else { &mut one };
        store.append(&note(nth, &words)).unwrap();
    }
    drop((two, in_two));
    let backup = dir.join("backup/then");
    fs::create_dir_all(&backup).unwrap();
    fs::copy(&journals(dir)[0], backup.join("2026-11.jsonl")).unwrap();
    drop(in_one);
    let mut sits: Seated<String> = match passphrase {
        Some(passphrase) => protect(&mut one, passphrase),
        None => sit(&mut one),
    };
    if passphrase.is_some() {
        second_key(dir);
    }
    sits.draft.write(&"key".into(), &"canary draft".into()).unwrap();
}

/// The files of the writers.
fn journals(dir: &Path) -> Vec<PathBuf> {
    let mut found = files(&dir.join("writers"));
    found.retain(|path| path.ends_with("2026-11.jsonl"));
    found
}

/// The key of the first seat that another machine has set, as a sync leaves it: the passphrase is "beta".
fn second_key(dir: &Path) {
    let (_temp, other) = folder();
    drop(seated(&other));
    let keys = open(&other).store.keys();
    keys.set(Seat::First, &"beta".into(), &draw_key()).unwrap();
    for end in ["age", "pub"] {
        let copy = dir.join(format!("keys/first.sync-conflict-20261122.{end}"));
        fs::copy(other.join(format!("keys/first.{end}")), copy).unwrap();
    }
}

/// The folder's words and drafts, opened by whichever passphrase opens it.
fn everything(dir: &Path, passphrases: &[&str]) -> (Vec<String>, usize) {
    let Opened { mut store, mut journey, .. } = open(dir);
    let keys = store.keys();
    if keys.is_set(Seat::First) || keys.is_removed(Seat::First) {
        let open = |passphrase: &&str| match keys.unlock(Seat::First, &(**passphrase).into()) {
            Err(KeyError::Wrong) => None,
            unlocked => Some(unlocked.unwrap()),
        };
        store.admit(passphrases.iter().find_map(open).expect("one of the passphrases opens the key"));
    }
    open_all(&mut store, &mut journey);
    let drafts = sit(&mut store).drafts;
    assert!(drafts.iter().all(|(_, words)| words.expose() == "canary draft"));
    (words_of(&store, &journey), drafts.len())
}

/// How often a run of a child calls each of the calls.
fn counts(test: &str, dir: &Path) -> Vec<(&'static str, usize)> {
    let log = dir.with_extension("trace");
    let program = child(test, dir);
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e", &format!("trace={}", CALLS.join(",")), "-o"]).arg(&log);
    assert!(traced(strace, &program).status.success());
    let text = fs::read_to_string(&log).unwrap();
    let count = |call: &&'static str| (*call, text.matches(&format!(" {call}(")).count());
    CALLS.iter().map(count).filter(|(_, count)| *count > 0).collect()
}

fn traced(mut strace: Command, program: &Command) -> std::process::Output {
    strace.arg(program.get_program()).args(program.get_args());
    for (name, value) in program.get_envs() {
        strace.env(name, value.unwrap());
    }
    strace.output().unwrap()
}

fn copy(from: &Path, to: &Path) {
    assert!(Command::new("cp").arg("-a").arg(from).arg(to).status().unwrap().success());
}

/// Kills a child at calls it makes, each time with the folder as it was; gives it to `check`. At every call; on a folder of
/// many notes, at some that lie evenly among all.
fn kill(test: &str, dir: &Path, count: u64, check: &dyn Fn(&Path)) {
    let kept = dir.with_extension("kept");
    copy(dir, &kept);
    let again = || {
        if dir.exists() {
            fs::remove_dir_all(dir).unwrap();
        }
        copy(&kept, dir);
    };
    let mut killed = 0;
    let counts = counts(test, dir);
    let points: Vec<_> =
        counts.iter().flat_map(|(call, count)| (1..=*count).map(move |when| (call, when))).collect();
    let each = if count == MANY { points.len().div_ceil(DRAWN) } else { 1 };
    for (call, when) in points.into_iter().step_by(each) {
        again();
        let mut strace = Command::new("strace");
        let inject = format!("inject={call}:signal=SIGKILL:when={when}");
        strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}"), "-e", &inject]);
        let output = traced(strace, &child(test, dir));
        killed += usize::from(!output.status.success());
        let at = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(dir)));
        assert!(at.is_ok(), "killed at {call} {when}");
    }
    told(test, count, killed);
}

#[expect(clippy::print_stdout, reason = "the count is the result")]
fn told(test: &str, count: u64, points: usize) {
    println!("{test}: {count} notes, killed at {points} calls");
    assert!(points > 5, "{points}");
}

fn all_there(dir: &Path, count: u64, passphrases: &[&str]) {
    assert_eq!(everything(dir, passphrases), (words(count), 1));
}

/// Nothing is readable that was sealed, in no file and no copy.
fn all_sealed(dir: &Path) {
    assert_eq!(holding(dir, CANARY), [] as [PathBuf; 0]);
}
