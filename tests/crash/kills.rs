//! Killed at every call to the disk while a passphrase is set, changed or removed: each time the folder opens, with the
//! old passphrase or the new one or none, and every record and draft is there.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use crate::{
    alone, child,
    common::{files, folder, holding, note, open, open_all, protect, seated, sit, words_of},
    given,
};
use trustpath::{
    journey::record::Seat,
    store::{KeyError, Opened, Seated, Store, draw_key},
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

/// A recovery key that somebody has written down before it was set.
const SEEN: &str = "AGE-SECRET-KEY-1JC7708VN7YLD4MQXDV8UW7Q2ANW8G7LRL92EANND04MU3F52XR7SLUPVM3";

const WORDS: [&str; 4] = ["canary one", "canary two", "canary three", "canary four"];

/// A folder with records of two writers, a copy in a backup, damage and a draft; sealed or not.
fn filled(dir: &Path, passphrase: Option<&str>) {
    let (mut one, in_one) = seated(dir);
    let (mut two, in_two) = seated(dir);
    one.append(&note(1, WORDS[0])).unwrap();
    two.append(&note(2, WORDS[1])).unwrap();
    two.append(&note(3, WORDS[2])).unwrap();
    drop((two, in_two));
    one.append(&note(4, WORDS[3])).unwrap();
    let backup = dir.join("backup/then");
    fs::create_dir_all(&backup).unwrap();
    let file = files(&dir.join("writers")).into_iter().find(|path| path.ends_with("2026-11.jsonl")).unwrap();
    fs::copy(file, backup.join("2026-11.jsonl")).unwrap();
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

/// The public keys that one of the passphrases opens.
fn opened_by(dir: &Path, passphrases: &[&str]) -> BTreeSet<String> {
    let keys = open(dir).store.keys();
    let unlocked = passphrases.iter().filter_map(|words| keys.unlock(Seat::First, &(*words).into()).ok());
    unlocked.map(|unlocked| unlocked.recipient().to_string()).collect()
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

/// Kills a child at every call it makes, each time with the folder as it was; gives it to `check`. Tells how many.
fn kill_everywhere(test: &str, dir: &Path, check: &dyn Fn(&Path)) -> usize {
    let kept = dir.with_extension("kept");
    copy(dir, &kept);
    let again = || {
        fs::remove_dir_all(dir).unwrap();
        copy(&kept, dir);
    };
    let mut killed = 0;
    for (call, count) in counts(test, dir) {
        for when in 1..=count {
            again();
            let mut strace = Command::new("strace");
            let inject = format!("inject={call}:signal=SIGKILL:when={when}");
            strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}"), "-e", &inject]);
            let output = traced(strace, &child(test, dir));
            killed += usize::from(!output.status.success());
            let at = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(dir)));
            assert!(at.is_ok(), "killed at {call} {when} of {count}");
        }
    }
    killed
}

#[expect(clippy::print_stdout, reason = "the count is the result")]
fn told(what: &str, points: usize) {
    println!("{what}: killed at {points} calls");
    assert!(points > 9, "{points}");
}

fn all_there(dir: &Path, passphrases: &[&str]) {
    assert_eq!(everything(dir, passphrases), (WORDS.map(Into::into).into(), 1));
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_passphrase_is_set_leaves_the_old_folder_or_the_new_one() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, None);
    let points = kill_everywhere("kills::child_sets", &dir, &|dir| {
        all_there(dir, &["new"]);
        // The next start goes on where this one was killed, and no readable copy is left.
        let mut store = open(dir).store;
        if store.keys().is_set(Seat::First) {
            opens_by_the_recovery_key(dir);
            seal_with(&mut store, "new");
            drop(store);
            assert_eq!(holding(dir, "canary"), [] as [std::path::PathBuf; 0]);
            all_there(dir, &["new"]);
        }
    });
    told("setting", points);
}

/// What was sealed before the kill is open to whoever has written the key down.
fn opens_by_the_recovery_key(dir: &Path) {
    let Opened { mut store, mut journey, .. } = open(dir);
    store.admit(store.keys().unlock_with_recovery(Seat::First, &SEEN.into()).unwrap());
    open_all(&mut store, &mut journey);
    assert_eq!(words_of(&store, &journey), WORDS);
}

fn seal_with(store: &mut Store, passphrase: &str) {
    let keys = store.keys();
    let unlocked = match keys.set(Seat::First, &passphrase.into(), &SEEN.into()) {
        Err(KeyError::AlreadySet) => keys.unlock(Seat::First, &passphrase.into()),
        unlocked => unlocked,
    };
    store.admit(unlocked.unwrap());
    drop(sit(store));
    store.reseal(&mut |_, _| {}).unwrap();
}

#[test]
fn child_sets() {
    let Some(dir) = given() else { return };
    seal_with(&mut open(&dir).store, "new");
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_passphrase_is_changed_leaves_one_of_the_two() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, Some("old"));
    let both = opened_by(&dir, &["old", "beta"]);
    let points = kill_everywhere("kills::child_changes", &dir, &|dir| {
        all_there(dir, &["old", "new"]);
        assert_eq!(opened_by(dir, &["old", "new", "beta"]), both);
        let keys = open(dir).store.keys();
        assert_ne!(
            keys.unlock(Seat::First, &"old".into()).is_ok(),
            keys.unlock(Seat::First, &"new".into()).is_ok(),
            "never both"
        );
    });
    told("changing", points);
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_the_second_of_two_keys_gets_another_passphrase_loses_neither() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, Some("old"));
    let both = opened_by(&dir, &["old", "beta"]);
    assert_eq!(both.len(), 2);
    let points = kill_everywhere("kills::child_changes_the_second", &dir, &|dir| {
        all_there(dir, &["old"]);
        assert_eq!(opened_by(dir, &["old", "new", "beta"]), both);
    });
    told("changing the second", points);
}

#[test]
fn child_changes_the_second() {
    let Some(dir) = given() else { return };
    let keys = open(&dir).store.keys();
    let unlocked = keys.unlock(Seat::First, &"beta".into()).unwrap();
    keys.change(&unlocked, &"new".into()).unwrap();
}

#[test]
fn child_changes() {
    let Some(dir) = given() else { return };
    let keys = open(&dir).store.keys();
    let unlocked = keys.unlock(Seat::First, &"old".into()).unwrap();
    keys.change(&unlocked, &"new".into()).unwrap();
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_passphrase_is_removed_leaves_the_old_folder_or_the_new_one() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, Some("old"));
    let both = opened_by(&dir, &["old", "beta"]);
    let points = kill_everywhere("kills::child_removes", &dir, &|dir| {
        all_there(dir, &["old"]);
        assert_eq!(opened_by(dir, &["old", "beta"]), both);
        let keys = open(dir).store.keys();
        if !keys.is_set(Seat::First) {
            assert_eq!(holding(dir, r#""enc":""#).len(), 0, "nothing is sealed any more");
        }
    });
    told("removing", points);
}

#[test]
fn child_removes() {
    let Some(dir) = given() else { return };
    let mut store = open(&dir).store;
    store.admit(store.keys().unlock(Seat::First, &"old".into()).unwrap());
    drop(sit(&mut store));
    store.remove_passphrase(Seat::First, &mut |_, _| {}).unwrap();
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_machine_that_is_gone_is_taken_over_loses_nothing_and_the_next_start_seals_it() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, None);
    // From here on it is another machine.
    fs::remove_dir_all(dir.with_file_name("state")).unwrap();
    seal_with(&mut open(&dir).store, "new");
    assert_ne!(open(&dir).store.readable(Seat::First), [], "what the other machine wrote is out of reach");
    let points = kill_everywhere("kills::child_takes_over", &dir, &|dir| {
        all_there(dir, &["new"]);
        take_over(dir);
        assert_eq!(holding(dir, "canary"), [] as [std::path::PathBuf; 0]);
        assert_eq!(open(dir).store.readable(Seat::First), []);
        all_there(dir, &["new"]);
    });
    told("taking over", points);
}

fn take_over(dir: &Path) {
    let mut store = open(dir).store;
    store.admit(store.keys().unlock(Seat::First, &"new".into()).unwrap());
    drop(sit(&mut store));
    store.take_over(Seat::First, &mut |_, _| {}).unwrap();
}

#[test]
fn child_takes_over() {
    let Some(dir) = given() else { return };
    take_over(&dir);
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_an_older_folder_gets_todays_format_leaves_its_description_whole() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, None);
    let about = dir.join("trustpath.json");
    let today = fs::read_to_string(&about).unwrap();
    let then = lowered(&about);
    let points = kill_everywhere("kills::child_sits", &dir, &|dir| {
        let about = fs::read_to_string(dir.join("trustpath.json")).unwrap();
        assert!(about == then || about == today, "{about}");
        all_there(dir, &[]);
        assert_eq!(fs::read_to_string(dir.join("trustpath.json")).unwrap(), today);
    });
    told("raising", points);
}

/// Lets the folder be one of the first format; tells its description.
fn lowered(about: &Path) -> String {
    let first = fs::read_to_string(about)
        .unwrap()
        .replace(r#""format":2,"min_reader":2"#, r#""format":1,"min_reader":1"#);
    fs::write(about, &first).unwrap();
    first
}

#[test]
fn child_sits() {
    let Some(dir) = given() else { return };
    drop(sit(&mut open(&dir).store));
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_deleted_words_are_destroyed_under_the_seal_loses_nothing_else() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, Some("old"));
    let points = kill_everywhere("kills::child_scrubs", &dir, &|dir| {
        let (words, drafts) = everything(dir, &["old"]);
        assert!(words == WORDS || words == WORDS[1..], "{words:?}");
        assert_eq!(drafts, 1);
    });
    told("scrubbing", points);
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_older_versions_of_a_living_thing_are_destroyed_is_made_good_by_the_next_start() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, None);
    let points = kill_everywhere("kills::child_takes_back", &dir, &|dir| {
        let marked = files(&dir.join("local")).iter().any(|path| path.to_string_lossy().contains("scrub/"));
        let (words, drafts) = everything(dir, &[]);
        assert!(words == WORDS || (words[0] == "what stays" && words[1..] == WORDS[1..]), "{words:?}");
        assert_eq!(drafts, 1);
        assert!(!marked || holding(dir, WORDS[0]).is_empty());
        let journey = open(dir).journey;
        assert_eq!(journey.fork_count(), 0);
    });
    told("taking back", points);
}

#[test]
fn child_takes_back() {
    let Some(dir) = given() else { return };
    let (mut store, _seated) = seated(&dir);
    store.append(&crate::common::edited(&note(1, ""), "what stays")).unwrap();
    assert_eq!(store.scrub(&note(1, "").id).unwrap().destroyed, 1);
}

#[test]
fn child_scrubs() {
    let Some(dir) = given() else { return };
    let Opened { mut store, mut journey, .. } = open(&dir);
    store.admit(store.keys().unlock(Seat::First, &"old".into()).unwrap());
    open_all(&mut store, &mut journey);
    let _seated = sit(&mut store);
    store.append(&crate::common::tombstone(&note(1, ""))).unwrap();
    assert_eq!(store.scrub(&note(1, "").id).unwrap().destroyed, 1);
}
