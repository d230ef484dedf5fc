//! Taking away: what a seat wrote alone goes from the folder, or all that is in it.
//!
//! First a mark says for every machine that the seat has left ([`super::keys`]); it is signed, and from then on nothing of
//! what that seat wrote alone counts, wherever it comes from. Then its lines become stubs with the same numbers, in the
//! writers' files, `backup/` and `quarantine/`, and its drafts, its keys and its files in `local/` go. Whatever is left after
//! a kill, or lies in files of another machine, goes when somebody sits down there next.
//!
//! All that both wrote stays, for it is both's ([`crate::journey::access::goes_with`]).

mod here;
mod stubs;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    MachineId, Store,
    archive::MADE,
    error::{Act, Failed, SaveError},
    file, folder,
    keys::{KeyError, Keys, Unlocked},
    last_lines,
    local::{self, Local},
    lock::{self, Lock},
    logs::Logs,
    report::Report,
    seat,
    sign::Proofs,
    writer,
};
use crate::{
    journey::record::{Hlc, Seat},
    platform::clock,
};
use stubs::Whose;

/// The outcome of taking away, in lines.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Forgotten {
    pub destroyed: usize,
    /// Lines in files that only another machine may rewrite: it does so when somebody sits down there.
    pub remaining: usize,
}

/// Takes away what a seat wrote alone. A seat that has a passphrase gives its open key; one that has left already needs none.
/// No program may have the folder open meanwhile.
pub fn forget(
    dir: &Path,
    machine: &MachineId,
    seat: Seat,
    key: Option<&Unlocked>,
) -> Result<Forgotten, SaveError> {
    if let folder::Found::ReadOnly(why) = folder::look(dir).map_err(opening)? {
        return Err(why.into());
    }
    forget_with(&Local::of(dir, machine), vec![], seat, key)
}

/// The same, where these locks are held already.
fn forget_with(
    local: &Local,
    own: Vec<(PathBuf, Lock)>,
    seat: Seat,
    key: Option<&Unlocked>,
) -> Result<Forgotten, SaveError> {
    let held = hold_all(local, own)?;
    leave(local, seat, key)?;
    let mut logs = Logs::new(local);
    logs.look(&mut Report::default(), &Proofs::default(), &mut |_, _, _| Ok(()));
    let hold = |writer: &str| hold(local, &held, writer);
    finish(local, &mut logs, seat, &hold)
}

/// Takes away everything, for all whose keys are given, then the files themselves. Tells what else lies in the folder.
pub fn forget_all(dir: &Path, machine: &MachineId, keys: &[Unlocked]) -> Result<Vec<PathBuf>, SaveError> {
    forget_all_with(&Local::of(dir, machine), vec![], keys)
}

fn forget_all_with(
    local: &Local,
    own: Vec<(PathBuf, Lock)>,
    keys: &[Unlocked],
) -> Result<Vec<PathBuf>, SaveError> {
    let dir = local.dir();
    for seat in Seat::BOTH.into_iter().filter(|_| folder::writers(dir).exists()) {
        forget_with(local, own.clone(), seat, keys.iter().find(|key| key.seat() == seat))?;
    }
    let _held = hold_all(local, own)?;
    for name in ["writers", "backup", "quarantine", "local", "keys"] {
        let folder = dir.join(name);
        erase_below(&folder).map_err(destroying(&folder))?;
    }
    seat::sweep(dir);
    // Its description goes last: until then the same command goes on.
    for name in MADE.into_iter().chain([folder::ABOUT]) {
        let path = dir.join(name);
        file::erase(&path).map_err(destroying(&path))?;
    }
    let left = file::list(dir).map_err(Failed::when(Act::ReadingFolder, dir))?;
    if left.is_empty() {
        match fs::remove_dir(dir) {
            // It went already, before the command was cut off.
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            removed => removed.map_err(destroying(dir))?,
        }
    }
    Ok(left)
}

fn destroying(path: &Path) -> impl FnOnce(io::Error) -> Failed {
    Failed::when(Act::DestroyingDeleted, path)
}

fn opening(error: super::OpenError) -> SaveError {
    match error {
        super::OpenError::Failed(failed) => failed.into(),
        super::OpenError::NotAFolder(path) => {
            Failed::when(Act::OpeningFolder, &path)(io::ErrorKind::NotADirectory.into()).into()
        }
    }
}

/// Says that a seat leaves, up to now and to the last moment that it has written.
fn leave(local: &Local, seat: Seat, key: Option<&Unlocked>) -> Result<(), SaveError> {
    let keys = Keys::seen_from(local);
    if keys.left().holds(seat) {
        return Ok(());
    }
    if keys.is_set(seat) && !key.is_some_and(|key| key.seat() == seat && key.is_own()) {
        return Err(KeyError::Shut.into());
    }
    let dir = local.dir();
    let last = stubs::last_moment(dir, seat).map_err(Failed::when(Act::ReadingFolder, dir))?;
    let now = u64::try_from(clock::now().timestamp_millis()).unwrap_or_default();
    let until = Hlc::new(last.parts().0.max(now) + 1, 0, "00000000");
    let left = keys.leave(seat, until, key);
    Ok(left.map_err(Failed::when(Act::WritingKey, &keys.folder()))?)
}

/// The locks of all writers of this machine, each with its file: those that are held here already, and the others. Fails where
/// a program holds one.
fn hold_all(local: &Local, own: Vec<(PathBuf, Lock)>) -> Result<Vec<(PathBuf, Lock)>, SaveError> {
    let mut held = own;
    let is_lock = |path: &PathBuf| file::name(path).ends_with(".lock") && path.starts_with(local.path());
    let locks: Vec<_> = local.files().filter(|path| is_lock(path) && path.exists()).collect();
    for path in locks {
        if held.iter().any(|(other, _)| other == path) {
            continue;
        }
        match lock::try_hold(path) {
            Ok(Some(lock)) => held.push((path.clone(), lock)),
            Ok(None) => return Err(SaveError::OpenElsewhere),
            // A disk without locks tells nothing.
            Err(_) => {}
        }
    }
    Ok(held)
}

fn hold(local: &Local, held: &[(PathBuf, Lock)], writer: &str) -> Result<Option<Lock>, Failed> {
    let path = local.lock(writer);
    match held.iter().find(|(other, _)| *other == path) {
        Some((_, lock)) if local.may_hold(writer) => Ok(Some(lock.clone())),
        Some(_) => Ok(None),
        None => local.hold(writer).map_err(Failed::when(Act::Locking, &path)),
    }
}

/// Destroys what a seat that has left wrote alone, as far as it can be reached from here; doing it twice does no harm.
fn finish(
    local: &Local,
    logs: &mut Logs,
    seat: Seat,
    hold: &dyn Fn(&str) -> Result<Option<Lock>, Failed>,
) -> Result<Forgotten, SaveError> {
    let (dir, left, mut done) = (local.dir(), Keys::seen_from(local).left(), Forgotten::default());
    let files: Vec<_> = logs.files().map(|(path, writer)| (path.to_owned(), writer.to_owned())).collect();
    for (path, writer) in files {
        let failed = || destroying(&path);
        let is_theirs = writer::about(dir, &writer).is_some_and(|about| about.seat == seat);
        if is_theirs {
            writer::take_over(dir, &writer).map_err(failed())?;
        }
        let whose = Whose { seat, left: &left, is_theirs };
        match (stubs::count(&path, &whose).map_err(failed())?, hold(&writer)?) {
            (0, _) => {}
            (count, None) => done.remaining += count,
            (_, Some(_lock)) => {
                forget_last_lines(local, logs, seat)?;
                seat::sweep(file::parent(&path));
                done.destroyed += stubs::write(&path, &whose).map_err(failed())?;
                logs.rewritten(&path);
            }
        }
    }
    clear(local, seat, &Whose { seat, left: &left, is_theirs: true })?;
    Ok(done)
}

/// The copies of last lines go before lines are destroyed; how far each writer came stays known to the other.
fn forget_last_lines(local: &Local, logs: &Logs, seat: Seat) -> Result<(), Failed> {
    let _ = local.keep_seen(seat.other(), logs.highest());
    last_lines::forget(local.dir()).map_err(Failed::when(Act::Rewriting, &local.path()))
}

/// True while something of a seat that has left lies where this program may reach it.
fn is_unfinished(local: &Local, logs: &Logs, seat: Seat) -> bool {
    let keys = Keys::seen_from(local);
    let has_files = local::folders(local.dir()).iter().any(|folder| file::name(folder) == seat.name());
    logs.holds_gone() || has_files || keys.has_files(seat)
}

/// Takes away the copies, the drafts and the keys of a seat that has left.
fn clear(local: &Local, seat: Seat, whose: &Whose<'_>) -> Result<(), Failed> {
    let dir = local.dir();
    for copies in ["backup", "quarantine"] {
        let folder = dir.join(copies);
        stubs::clear(&folder, whose).map_err(destroying(&folder))?;
    }
    for folder in local::folders(dir).into_iter().filter(|folder| file::name(folder) == seat.name()) {
        erase_below(&folder).map_err(destroying(&folder))?;
    }
    let keys = Keys::seen_from(local);
    keys.remove_left(seat).map_err(Failed::when(Act::RemovingKey, &keys.folder()))
}

/// Overwrites and removes a folder with all that is in it.
fn erase_below(folder: &Path) -> io::Result<()> {
    if !folder.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        return file::erase(folder);
    }
    for path in file::list(folder)? {
        erase_below(&path)?;
    }
    fs::remove_dir(folder)
}

impl Store {
    /// Finishes what seats that have left could not reach from their machine, or a kill held up.
    pub(super) fn finish_leaving(&mut self) -> Result<(), SaveError> {
        let (local, seats) = (self.local.clone(), self.keys().left());
        for seat in seats.seats().filter(|seat| is_unfinished(&local, &self.logs, *seat)).collect::<Vec<_>>()
        {
            let locks: Vec<_> = self.logs.files().map(|(_, writer)| writer.to_owned()).collect();
            let held: Vec<_> = locks.into_iter().map(|writer| (self.hold(&writer), writer)).collect();
            let hold = |writer: &str| {
                let found = held.iter().find(|(_, other)| other == writer);
                Ok(found.and_then(|(lock, _)| lock.as_ref().ok().cloned().flatten()))
            };
            finish(&local, &mut self.logs, seat, &hold)?;
        }
        Ok(())
    }
}
