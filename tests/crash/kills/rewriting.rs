//! Killed while lines are rewritten: by today's format, by words that are destroyed, by a repair. Nothing else is lost.

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    path::Path,
};

use super::{FEW, MANY, all_sealed, all_there, everything, filled, kill, words};
use crate::{
    alone,
    common::{
        edited, examined, files, folder, holding, journal, machine, note, open, open_all, seated, sit,
        tombstone,
    },
    given,
};
use trustpath::{
    journey::record::{Record, Seat},
    language::Catalogue,
    store::{Opened, repair},
};

#[test]
#[ignore = "needs strace"]
fn a_kill_while_an_older_folder_gets_todays_format_leaves_its_description_whole() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, FEW, None);
    let about = dir.join("trustpath.json");
    let today = fs::read_to_string(&about).unwrap();
    let then = lowered(&about);
    kill("kills::rewriting::child_sits", &dir, FEW, &|dir| {
        let about = fs::read_to_string(dir.join("trustpath.json")).unwrap();
        assert!(about == then || about == today, "{about}");
        all_there(dir, FEW, &[]);
        assert_eq!(fs::read_to_string(dir.join("trustpath.json")).unwrap(), today);
    });
}

/// Lets the folder be one of the first format; tells its description.
fn lowered(about: &Path) -> String {
    let first = fs::read_to_string(about)
        .unwrap()
        .replace(r#""format":3,"min_reader":3"#, r#""format":1,"min_reader":1"#);
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
    filled(&dir, FEW, Some("old"));
    kill("kills::rewriting::child_scrubs", &dir, FEW, &|dir| {
        let (found, drafts) = everything(dir, &["old"]);
        assert!(found == words(FEW) || found == words(FEW)[1..], "{found:?}");
        all_sealed(dir);
        assert_eq!(drafts, 1);
    });
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_older_versions_of_a_living_thing_are_destroyed_is_made_good_by_the_next_start() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, FEW, None);
    let first = words(FEW).remove(0);
    kill("kills::rewriting::child_takes_back", &dir, FEW, &|dir| {
        let marked = files(&dir.join("local")).iter().any(|path| path.to_string_lossy().contains("scrub/"));
        let (found, drafts) = everything(dir, &[]);
        assert!(["what stays", &first].contains(&&*found[0]) && found[1..] == words(FEW)[1..], "{found:?}");
        assert_eq!(drafts, 1);
        assert!(!marked || holding(dir, &first).is_empty());
        let journey = open(dir).journey;
        assert_eq!(journey.fork_count(), 0);
    });
}

#[test]
fn child_takes_back() {
    let Some(dir) = given() else { return };
    let (mut store, _seated) = seated(&dir);
    store.append(&edited(&note(1, ""), "what stays")).unwrap();
    assert_eq!(store.scrub(&note(1, "").id).unwrap().destroyed, 1);
}

#[test]
fn child_scrubs() {
    let Some(dir) = given() else { return };
    let Opened { mut store, mut journey, .. } = open(&dir);
    store.admit(store.keys().unlock(Seat::First, &"old".into()).unwrap());
    open_all(&mut store, &mut journey);
    let _seated = sit(&mut store);
    store.append(&tombstone(&note(1, ""))).unwrap();
    assert_eq!(store.scrub(&note(1, "").id).unwrap().destroyed, 1);
}

fn kills_while_repairing(count: u64) {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, count - 1, Some("old"));
    let before = pressing(&dir);
    damage(&dir, &note(count, &words(count)[count as usize - 1]));
    kill("kills::rewriting::child_repairs", &dir, count, &|dir| {
        let kept = || holding(dir, DAMAGE).len();
        assert!(kept() > 0);
        all_there(dir, count, &["old"]);
        repair(dir, &machine(dir), Catalogue::ENGLISH).unwrap();
        all_there(dir, count, &["old"]);
        assert!(kept() > 0);
        assert_eq!(pressing(dir), before);
        all_sealed(dir);
    });
}

const DAMAGE: &str = "a damaged line\n";

/// Lets the newest line of a file be gone, another one be damaged, the folder's description be gone, and others look in.
fn damage(dir: &Path, newest: &Record) {
    let (mut store, seated) = seated(dir);
    let file = journal(dir, seated.writers.opener());
    let before = fs::read(&file).unwrap();
    store.append(newest).unwrap();
    fs::write(&file, [DAMAGE.as_bytes(), &before].concat()).unwrap();
    fs::remove_file(dir.join("trustpath.json")).unwrap();
    fs::set_permissions(dir, Permissions::from_mode(0o755)).unwrap();
}

/// What the doctor says needs attention.
fn pressing(dir: &Path) -> Vec<String> {
    let findings = examined(dir);
    let pressing = findings.iter().filter(|finding| finding.what.needs_attention());
    pressing.map(|finding| finding.said(Catalogue::ENGLISH)).collect()
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_folder_is_repaired_loses_nothing_and_the_next_repair_ends_it() {
    kills_while_repairing(FEW);
}

#[test]
#[ignore = "slow: 2,000 notes, and needs strace"]
fn so_does_a_kill_while_a_folder_of_many_notes_is_repaired() {
    kills_while_repairing(MANY);
}

#[test]
fn child_repairs() {
    let Some(dir) = given() else { return };
    repair(&dir, &machine(&dir), Catalogue::ENGLISH).unwrap();
}
