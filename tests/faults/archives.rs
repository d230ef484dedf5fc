//! An archive may be anybody's: whatever is in it, nothing panics, nothing lands outside the folder, nothing that is here is
//! changed, and nobody's word is taken for signed.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use tar::{Builder, EntryType, Header};
use tempfile::TempDir;
use trustpath::{
    journey::record::{By, Hlc, Record, Seat, Visibility},
    language::Catalogue,
    store::{Archive, ArchiveError, Backup, Opened, draw_key, restore},
};

use crate::common::{
    answer, examined, files, folder, machine, note, open, open_all, protect, seated, sit, words_of,
};

const TAR: &str = "backup.tar";

/// A folder of a couple who both sign, and its backup.
fn signed() -> (TempDir, PathBuf, Vec<u8>) {
    let (temp, dir) = folder();
    let (mut store, in_store) = seated(&dir);
    drop(in_store);
    drop(protect(&mut store, "alpha"));
    store.admit(store.keys().set(Seat::Second, &"beta".into(), &draw_key()).unwrap());
    let seated = sit(&mut store);
    store.settle().unwrap();
    for nth in 1..=4 {
        store.append(&note(nth, &format!("canary {nth}"))).unwrap();
        store.append(&answer(10 + nth, By::First, Visibility::Shared, &format!("canary 1{nth}"))).unwrap();
    }
    drop(seated);
    let mut bytes = vec![];
    Backup::of(&dir, &machine(&dir)).unwrap().unwrap().write(&mut bytes, None).unwrap();
    (temp, dir, bytes)
}

/// An archive of these files; the description of the folder is among them.
fn archive(of: &Path, files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = Builder::new(vec![]);
    let about = fs::read(of.join("trustpath.json")).unwrap();
    for (path, bytes) in [("trustpath.json", &*about)].iter().chain(files) {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        tar.append_data(&mut header, path, *bytes).unwrap();
    }
    tar.into_inner().unwrap()
}

/// The bytes of all files around a folder.
fn everything(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(dir.parent().unwrap()).into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn links_devices_and_ways_out_of_the_folder_are_refused_whole() {
    let (_temp, dir, _) = signed();
    let before = everything(&dir);
    let names: [&[u8]; 5] = [b"../out", b"/out", b"trustpath/../../out", b"writers/../../../out", b"keys/.."];
    let mut hostile: Vec<(EntryType, &[u8])> = names.iter().map(|name| (EntryType::Regular, *name)).collect();
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Fifo,
        EntryType::Char,
        EntryType::Block,
        EntryType::GNUSparse,
        EntryType::Continuous,
    ] {
        hostile.push((kind, b"keys/first.age"));
    }
    for (kind, name) in hostile {
        let mut header = Header::new_gnu();
        header.as_old_mut().name[..name.len()].copy_from_slice(name);
        header.set_entry_type(kind);
        header.as_old_mut().linkname[..11].copy_from_slice(b"/etc/passwd");
        header.set_size(0);
        header.set_cksum();
        // Behind an archive that has not ended.
        let mut bytes = archive(&dir, &[]);
        bytes.truncate(bytes.len() - 1024);
        bytes.extend_from_slice(header.as_bytes());
        bytes.extend_from_slice(&[0; 1024]);
        let refused = Archive::read(&bytes, Path::new(TAR)).err();
        let name = String::from_utf8_lossy(name).into_owned();
        let is_refused = match kind {
            // One that does not say where its holes are.
            EntryType::GNUSparse => matches!(refused, Some(ArchiveError::NotOne(_))),
            _ => matches!(refused, Some(ArchiveError::Holds { .. })),
        };
        assert!(is_refused, "{kind:?} {name}: {refused:?}");
    }
    assert_eq!(everything(&dir), before);
}

#[test]
fn two_files_in_one_place_and_one_that_is_too_large_are_refused() {
    let (_temp, dir, _) = signed();
    let twice = archive(&dir, &[("keys/first.age", b"a"), ("trustpath/keys/first.age", b"b")]);
    assert!(matches!(Archive::read(&twice, Path::new(TAR)), Err(ArchiveError::Holds { .. })));
    let mut tar = archive(&dir, &[]);
    let mut header = Header::new_gnu();
    header.set_path("writers/0a1b2c3d/2026-11.jsonl").unwrap();
    header.set_size(u64::from(u32::MAX));
    header.set_cksum();
    tar.truncate(tar.len() - 1024);
    tar.extend_from_slice(header.as_bytes());
    assert!(matches!(Archive::read(&tar, Path::new(TAR)), Err(ArchiveError::TooLarge(_))));
    for nothing in [&b""[..], b"no archive", &[0; 10_240]] {
        assert!(matches!(Archive::read(nothing, Path::new(TAR)), Err(ArchiveError::NotOne(_))));
    }
}

#[test]
fn what_is_not_known_is_passed_over_and_counted() {
    let (_temp, dir, _) = signed();
    let more = archive(
        &dir,
        &[("._trustpath.json", b"x"), ("writers/.DS_Store", b"x"), ("local/m/first/keys.json", b"{}")],
    );
    let archive = Archive::read(&more, Path::new(TAR)).unwrap();
    assert_eq!((archive.passed_over, archive.files.len()), (3, 1));
}

/// An unsigned line in the name of the first seat, in a file of a writer that is here.
fn forged(dir: &Path, record: &Record) -> Vec<u8> {
    let writer =
        files(&dir.join("writers")).into_iter().find(|path| path.ends_with("2026-11.jsonl")).unwrap();
    let writer = writer.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned();
    let lines = trustpath::store::lines([record], 900).unwrap();
    archive(dir, &[(&format!("writers/{writer}/2026-11.jsonl"), lines.as_bytes())])
}

#[test]
fn a_forged_line_in_an_archive_is_a_claim_and_takes_nothing_away() {
    let (_temp, dir, _) = signed();
    let of = answer(11, By::First, Visibility::Shared, "");
    for (nth, body) in [(1, None), (2, answer(11, By::First, Visibility::Shared, "forged").body)] {
        let hlc = Hlc::new(of.hlc.parts().0 + 0x2_0000 + nth, 0, "00000000");
        let record = Record { hlc, prev: vec![of.hlc.clone()], body, ..of.clone() };
        let archive = Archive::read(&forged(&dir, &record), Path::new(TAR)).unwrap();
        let done = restore(&dir, &machine(&dir), &archive, Catalogue::ENGLISH).unwrap();
        assert_eq!(done.lines.added, 1);
    }
    let (journey, words) = seen(&dir);
    assert_eq!(words, (1..=4).map(|nth| format!("canary {nth}")).collect::<Vec<_>>());
    let (_, answer) = journey.answer(&of.id).unwrap();
    assert_eq!(answer.words.expose(), "canary 11");
    assert_eq!(journey.claims(Seat::First.into()).len(), 2);
}

/// What the first seat sees with its passphrase: the journey, and the words of its notes.
fn seen(dir: &Path) -> (trustpath::journey::Journey, Vec<String>) {
    let Opened { mut store, mut journey, .. } = open(dir);
    store.admit(store.keys().unlock(Seat::First, &"alpha".into()).unwrap());
    if let Some(read) = store.misread() {
        journey = read;
    }
    open_all(&mut store, &mut journey);
    let words = words_of(&store, &journey);
    (journey, words)
}

#[test]
fn stubs_in_an_archive_destroy_nothing_here() {
    let (_temp, dir, backup) = signed();
    let read = Archive::read(&backup, Path::new(TAR)).unwrap();
    let mut logs = vec![];
    for (place, bytes) in &read.files {
        let path = place.path().to_str().unwrap().to_owned();
        if path.ends_with(".jsonl") && path.starts_with("writers") {
            let stub = |n: usize| format!("{{\"v\":1,\"n\":{n},\"scrubbed\":true}}\n");
            logs.push((path, (1..=bytes.split(|byte| *byte == b'\n').count()).map(stub).collect::<String>()));
        }
    }
    let logs: Vec<_> = logs.iter().map(|(path, text)| (&**path, text.as_bytes())).collect();
    let archive = Archive::read(&archive(&dir, &logs), Path::new(TAR)).unwrap();
    restore(&dir, &machine(&dir), &archive, Catalogue::ENGLISH).unwrap();
    let (journey, words) = seen(&dir);
    assert_eq!((words.len(), journey.claims(Seat::First.into()).len()), (4, 0));
}

/// Numbers that are the same at every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }
}

/// Changes some bytes, swaps pieces, cuts off, repeats; often inside the lines, sometimes in the heads of the files.
fn mutated(backup: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = backup.to_vec();
    for _ in 0..=dice.next(6) {
        let (at, len) = (dice.next(bytes.len()), 1 + dice.next(300));
        let end = (at + len).min(bytes.len());
        match dice.next(6) {
            0 => bytes[at] = u8::try_from(dice.next(256)).unwrap(),
            1 => bytes[at..end].fill(b'\n'),
            2 => bytes[at..end].reverse(),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let piece = bytes[at..end].to_vec();
                let to = dice.next(bytes.len());
                bytes.splice(to..to, piece);
            }
            _ => {
                // The head of a file that fits its bytes once more.
                let block = at / 512 * 512;
                if let Some(head) = bytes.get_mut(block..block + 512) {
                    head[dice.next(100)] = b"./\0afw"[dice.next(6)];
                    head[148..156].fill(b' ');
                    let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
                    head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
                }
            }
        }
    }
    bytes
}

#[test]
fn five_hundred_mutated_archives_do_no_harm() {
    let (temp, dir, backup) = signed();
    let before = everything(&dir);
    let (journey_before, words_before) = seen(&dir);
    let all_before = journey_before.all().count();
    let mut dice = Dice(0x5eed_0018);
    let (mut taken, mut refused) = (0, 0);
    for nth in 0..500 {
        let bytes = mutated(&backup, &mut dice);
        let archive = match Archive::read(&bytes, Path::new(TAR)) {
            Ok(archive) => archive,
            Err(_) => {
                refused += 1;
                continue;
            }
        };
        // Into the folder itself, and into a new one.
        let new = temp.path().join(format!("new/{nth}/trustpath"));
        for dir in [&dir, &new] {
            taken += usize::from(restore(dir, &machine(dir), &archive, Catalogue::ENGLISH).is_ok());
        }
        if new.exists() {
            examined(&new);
        }
        fs::remove_dir_all(temp.path().join("new")).unwrap_or_default();
    }
    assert!(taken > 100 && refused > 50, "{taken} {refused}");
    // All that was there is there, byte for byte; what came lies below the folder.
    let after = everything(&dir);
    assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)));
    let came = after.keys().filter(|path| !before.contains_key(*path));
    assert!(came.clone().all(|path| path.starts_with(&dir)), "{:?}", came.collect::<Vec<_>>());
    let (journey, words) = seen(&dir);
    assert_eq!((words, journey.all().count()), (words_before, all_before));
}
