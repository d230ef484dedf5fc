//! Killed while a backup is written, and while one is brought back: nothing is lost, nothing is doubled, and the same command
//! once more ends it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{FEW, MANY, all_sealed, all_there, everything, filled, kill, words};
use crate::{
    alone,
    common::{files, folder, machine, open, seated},
    given,
};
use trustpath::{
    language::Catalogue,
    store::{Archive, Backup, Restored, restore},
};

/// The backup of a folder, beside it.
fn beside(dir: &Path) -> PathBuf {
    dir.with_extension("tar")
}

fn back_up(dir: &Path) {
    let backup = Backup::of(dir, &machine(dir)).unwrap().unwrap();
    backup.write_to(&beside(dir), None, true).unwrap();
}

fn bring_back(dir: &Path) -> Restored {
    let path = beside(dir);
    let archive = Archive::read(&Archive::load(&path).unwrap(), &path).unwrap();
    restore(dir, &machine(dir), &archive, Catalogue::ENGLISH).unwrap()
}

fn kills_while_bringing_back(count: u64, passphrase: Option<&str>) {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, count, passphrase);
    back_up(&dir);
    // A new folder: not even a machine's own files are there.
    fs::remove_dir_all(&dir).unwrap();
    fs::create_dir(&dir).unwrap();
    let passphrases: Vec<&str> = passphrase.into_iter().collect();
    kill("kills::restoring::child_brings_back", &dir, count, &|dir| {
        half_way(dir, count);
        let again = bring_back(dir);
        assert!(again.lines.added + again.lines.known >= count as usize, "{again:?}");
        assert_eq!(bring_back(dir).lines.added, 0);
        all_there(dir, count, &passphrases);
        if passphrase.is_some() {
            all_sealed(dir);
        }
    });
}

/// What is half there is never taken for a folder that is all there, or for a new one.
fn half_way(dir: &Path, count: u64) {
    let mut opened = open(dir);
    let is_begun = dir.join("writers").exists() && !files(&dir.join("writers")).is_empty();
    let is_whole = opened.store.folder_id().is_some();
    opened.guard();
    if is_begun && !is_whole {
        assert!(opened.store.read_only().is_some());
    }
    if is_whole {
        let lines = files(&dir.join("writers"))
            .iter()
            .map(|path| fs::read_to_string(path).unwrap())
            .collect::<String>();
        assert!(lines.matches(r#""hlc":"#).count() >= count as usize);
    }
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_backup_comes_back_is_made_good_by_the_same_command() {
    kills_while_bringing_back(FEW, None);
    kills_while_bringing_back(FEW, Some("old"));
}

#[test]
#[ignore = "slow: 2,000 notes, and needs strace"]
fn so_is_a_kill_while_a_backup_of_many_notes_comes_back() {
    kills_while_bringing_back(MANY, Some("old"));
}

#[test]
fn child_brings_back() {
    let Some(dir) = given() else { return };
    bring_back(&dir);
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_folder_that_went_on_is_filled_up_loses_nothing_and_doubles_nothing() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, FEW, None);
    back_up(&dir);
    // A file is lost, another one loses its end, and something new is written.
    let logs: Vec<_> =
        files(&dir.join("writers")).into_iter().filter(|path| path.ends_with("2026-11.jsonl")).collect();
    let text = fs::read_to_string(&logs[0]).unwrap();
    fs::write(&logs[0], text.split_inclusive('\n').take(3).collect::<String>()).unwrap();
    fs::remove_file(&logs[1]).unwrap();
    for last in files(&dir.join("local")) {
        if last.file_name().unwrap().to_str().unwrap().starts_with("last-") {
            fs::remove_file(last).unwrap();
        }
    }
    drop(seated(&dir));
    kill("kills::restoring::child_brings_back", &dir, FEW, &|dir| {
        bring_back(dir);
        assert_eq!(bring_back(dir).lines.added, 0);
        assert_eq!(everything(dir, &[]), (words(FEW), 1));
    });
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_backup_is_written_leaves_the_old_one_or_the_new_one() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, FEW, None);
    back_up(&dir);
    kill("kills::restoring::child_backs_up", &dir, FEW, &|dir| {
        let path = beside(dir);
        let archive = Archive::read(&Archive::load(&path).unwrap(), &path).unwrap();
        assert!(archive.files.len() > 5);
        all_there(dir, FEW, &[]);
    });
}

#[test]
fn child_backs_up() {
    let Some(dir) = given() else { return };
    back_up(&dir);
}
