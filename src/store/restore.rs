//! `trustpath restore`: what a backup holds and the folder does not is added, by writer and number.
//!
//! Nothing that is here is replaced, so no lock is needed and a running program is not disturbed: lines come as in
//! [`super::merge`], key files are added, half-written words come where there are none under their name. An archive is read
//! and judged whole before anything is written; each file then appears whole, so that after a kill the same restore goes on.
//! In a new folder the description comes last: until then nothing can be mistaken for a folder that is all there.

mod error;

use std::{collections::BTreeMap, path::Path};

use super::{
    MachineId,
    archive::{Archive, Place},
    draft,
    error::{Act, Failed},
    file, folder,
    keys::{Keys, LeftSeats},
    local::Local,
    logs::{Logs, Walkers},
    merge::{self, Foreign, Merged},
    report::Report,
    reseal::Rules,
    sign::Proofs,
    writer,
};
use crate::{journey::record::Seat, language::Catalogue};
pub use error::RestoreError;

/// The outcome of a restore.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Restored {
    pub lines: Merged,
    pub keys: usize,
    /// Files of half-written words.
    pub drafts: usize,
    /// Files of the archive that have no place in a folder.
    pub passed_over: usize,
    /// There was no folder before.
    pub is_new: bool,
}

/// Brings back what an archive holds.
pub fn restore(
    dir: &Path,
    machine: &MachineId,
    archive: &Archive,
    say: Catalogue,
) -> Result<Restored, RestoreError> {
    let is_new = may_restore(dir, archive)?;
    file::make_folder(dir).map_err(Failed::when(Act::MakingFolder, dir))?;
    let mut done = Restored { is_new, passed_over: archive.passed_over, ..Restored::default() };
    let local = Local::of(dir, machine);
    // Where lines are, a mark that a seat has left is not believed: it would destroy them.
    let is_empty = file::list(&folder::writers(dir)).is_ok_and(|writers| writers.is_empty());
    done.keys = keys(&Keys::seen_from(&local), archive, is_empty)?;
    let keys = Keys::seen_from(&local);
    let logs = logs(archive);
    let rules = Rules::of_nobody(&keys, walkers(&local, &logs).seats());
    for (writer, files) in logs {
        let is_known = writer::folder(dir, writer).exists();
        done.lines += merge::merge(dir, &rules, writer, &files)?;
        describe(dir, archive, writer, is_known)?;
    }
    done.drafts = drafts(dir, archive, &rules, &keys.left())?;
    for (_, bytes) in archive.files.iter().filter(|(place, _)| *place == Place::About) {
        write(&dir.join(folder::ABOUT), bytes)?;
    }
    folder::make(dir, say)?;
    folder::raise(dir)?;
    Ok(done)
}

/// Who walks, as the folder and the archive say together.
fn walkers(local: &Local, logs: &ArchivedLogs<'_>) -> Walkers {
    let mut here = Logs::new(local);
    here.look(&mut Report::default(), &Proofs::default(), &mut |_, _, _| Ok(()));
    let mut walkers = here.walkers().clone();
    logs.values().flatten().for_each(|file| walkers.see_lines(file.bytes));
    walkers
}

/// True where the folder is new. Fails where it may not be written, or is not the one of the archive.
fn may_restore(dir: &Path, archive: &Archive) -> Result<bool, RestoreError> {
    let about = archive.files.iter().find(|(place, _)| *place == Place::About).map(|(_, bytes)| bytes);
    let about = about.ok_or(RestoreError::Undescribed)?;
    let reads = folder::may_write(about).map_err(RestoreError::Newer)?;
    let id = folder::id_in(about).filter(|id| reads && !id.is_empty()).ok_or(RestoreError::Undescribed)?;
    if let folder::Found::ReadOnly(why) = folder::look(dir)? {
        return Err(why.into());
    }
    let (writers, of_archive) = (file::list(&folder::writers(dir)).unwrap_or_default(), logs(archive));
    match folder::id(dir) {
        Some(here) if here == id => Ok(false),
        // Its description is away, or an earlier restore was cut short: a writer of both tells that it is the same.
        None if writers.is_empty()
            || writers.iter().any(|path| of_archive.contains_key(file::name(path))) =>
        {
            Ok(true)
        }
        _ => Err(RestoreError::OtherFolder(dir.to_owned())),
    }
}

/// The files of each writer in an archive.
type ArchivedLogs<'a> = BTreeMap<&'a str, Vec<Foreign<'a>>>;

fn logs(archive: &Archive) -> ArchivedLogs<'_> {
    let mut logs = ArchivedLogs::new();
    for (place, bytes) in &archive.files {
        if let Place::Log { writer, name } = place {
            logs.entry(writer).or_default().push(Foreign { writer, name, bytes });
        }
    }
    // Before the copies that a sync made of them.
    logs.values_mut().for_each(|files| files.sort_by_key(|file| (file.name.len(), file.name)));
    logs
}

fn keys(keys: &Keys, archive: &Archive, is_empty: bool) -> Result<usize, RestoreError> {
    let mut added = 0;
    for seat in Seat::BOTH {
        let of_seat = archive.files.iter().filter_map(|(place, bytes)| match place {
            Place::Key(of, name) if *of == seat => Some((&**name, &***bytes)),
            _ => None,
        });
        let taken = keys.take_in(seat, &of_seat.collect::<Vec<_>>(), is_empty);
        added += taken.map_err(Failed::when(Act::WritingKey, &keys.folder()))?;
    }
    Ok(added)
}

/// Writes what describes a writer. That it was taken over counts only where it was not known before: its machine may be at
/// it here.
fn describe(dir: &Path, archive: &Archive, writer: &str, is_known: bool) -> Result<(), Failed> {
    for (place, bytes) in &archive.files {
        let is_its = match place {
            Place::Writer(of) => of == writer && writer::is_about(bytes, writer),
            Place::TakenOver(of) => of == writer && !is_known,
            _ => false,
        };
        if is_its {
            write(&dir.join(place.path()), bytes)?;
        }
    }
    Ok(())
}

/// Brings back half-written words, where no file of their writer is here and none of their authors has left.
fn drafts(dir: &Path, archive: &Archive, rules: &Rules, left: &LeftSeats) -> Result<usize, RestoreError> {
    let mut added = 0;
    for (place, bytes) in &archive.files {
        let Place::Draft { here, .. } = place else { continue };
        if here.seats().iter().any(|seat| left.holds(*seat)) {
            continue;
        }
        let path = dir.join(place.path());
        // Where a key does not read just now, nothing readable is added.
        let Ok(seal) = rules.drafts(*here, &[]) else { continue };
        let sealed = draft::sealed(bytes, &seal).map_err(Failed::when(Act::ReadingDrafts, &path))?;
        if !sealed.is_empty() && path.symlink_metadata().is_err() {
            write(&path, &sealed)?;
            added += 1;
        }
    }
    Ok(added)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failed> {
    let written = file::make_folder(file::parent(path)).and_then(|()| file::write_new(path, bytes));
    written.map_err(Failed::when(Act::Writing, path))
}
