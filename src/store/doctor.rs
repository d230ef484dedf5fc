//! `trustpath doctor`: looks at the whole folder and changes nothing.

use std::{fs, path::Path};

use super::{
    MachineId,
    error::OpenError,
    file, folder, incomplete,
    keys::Keys,
    local::Local,
    lock,
    logs::Logs,
    readable,
    report::{Finding, Report, What},
    sign::Proofs,
    writer,
};
use crate::{
    journey::{
        Journey,
        record::{Head, Seat},
    },
    platform::files,
};

/// A folder as it was found.
#[derive(Debug, Default, PartialEq)]
pub struct Examined {
    /// Everything worth a sentence.
    pub findings: Vec<Finding>,
    /// The id of the guide that it walks.
    pub guide: Option<String>,
}

/// Looks at everything in the folder.
pub fn doctor(dir: &Path, machine: &MachineId) -> Result<Examined, OpenError> {
    let mut findings = match folder::look(dir)? {
        folder::Found::Nothing => return Ok(Examined::default()),
        folder::Found::Ours => Vec::new(),
        folder::Found::ReadOnly(why) => vec![Finding::new(What::ReadOnly(why), dir)],
    };
    let local = Local::of(dir, machine);
    let mut logs = Logs::new(&local);
    let (mut journey, mut report) = (Journey::default(), Report::default());
    let mut take = |head: &Head<'_>, location, sum| journey.take(head, location, sum);
    logs.look(&mut report, &Proofs::default(), &mut take);
    findings.append(&mut report.findings);
    findings.extend(logs.gaps(&local.seen()));
    let incomplete = incomplete::why(&local, &journey, &logs, &findings);
    findings.extend(incomplete.map(|why| Finding::new(What::ReadOnly(why), dir)));
    let counts = [
        (report.unknown > 0, What::Unknown(report.unknown)),
        (report.newer > 0, What::Newer(report.newer)),
        (journey.fork_count() > 0, What::Forks(journey.fork_count())),
    ];
    findings.extend(counts.into_iter().filter(|(any, _)| *any).map(|(_, what)| Finding::new(what, dir)));
    let keys = Keys::seen_from(&local);
    look(&keys, &mut findings);
    let readable = Seat::BOTH.into_iter().flat_map(|seat| readable::of(&local, &logs, &keys, seat));
    findings.extend(readable::findings(&local, readable.collect(), What::readable));
    let undestroyed = Seat::BOTH.into_iter().flat_map(|seat| readable::undestroyed(&local, &logs, seat));
    findings.extend(readable::findings(&local, undestroyed.collect(), What::undestroyed));
    let open = exposed(dir, &mut findings);
    walk(dir, open, &mut findings);
    machines(&local, &mut findings);
    Ok(Examined { findings, guide: journey.guide_id().map(str::to_owned) })
}

/// Keys that would not open, or are others than before.
fn look(keys: &Keys, findings: &mut Vec<Finding>) {
    let looked = Seat::BOTH.into_iter().filter_map(|seat| keys.look(seat).err());
    findings.extend(looked.map(|why| Finding::new(What::Key(why.to_string()), keys.folder())));
}

/// Permissions and leftovers, everywhere below; not in what others keep here (`.git`, `.stfolder`). In a folder that is not
/// open to other accounts nothing is, whatever modes a sync gave.
fn walk(folder: &Path, open: bool, findings: &mut Vec<Finding>) {
    let entries = file::list(folder).unwrap_or_else(|e| {
        findings.push(Finding::new(What::Unreadable(e.into()), folder));
        Vec::new()
    });
    for path in entries.into_iter().filter(|path| !is_of_others(path)) {
        let open = open && exposed(&path, findings);
        if file::name(&path).starts_with(file::TEMP) {
            findings.push(Finding::new(What::Leftover, &path));
        }
        if path.symlink_metadata().is_ok_and(|found| found.is_dir()) {
            walk(&path, open, findings);
        }
    }
}

fn is_of_others(path: &Path) -> bool {
    let name = file::name(path);
    name.starts_with('.') && ![".gitignore", ".stignore"].contains(&name) && !name.starts_with(file::TEMP)
}

/// True where other accounts may look in.
fn exposed(path: &Path, findings: &mut Vec<Finding>) -> bool {
    let found = fs::symlink_metadata(path).ok().filter(|found| !found.is_symlink());
    let mode = found.as_ref().and_then(files::exposed);
    findings.extend(mode.map(|mode| Finding::new(What::Exposed(mode), path)));
    mode.is_some()
}

/// Locks of a disk that has none, and unfinished texts that no running program holds.
fn machines(local: &Local, findings: &mut Vec<Finding>) {
    let mut locks = local.files().filter(|path| file::name(path).ends_with(".lock"));
    if locks.any(|path| lock::is_without_locks(path)) {
        findings.push(Finding::new(What::NoLocks, local.dir()));
    }
    for path in local.files() {
        let writer = writer::of_draft(path);
        let waits = writer.is_some() && fs::metadata(path).is_ok_and(|found| found.len() > 0);
        let held = writer.is_some_and(|writer| lock::is_held(&local.lock(writer)));
        if waits && !held {
            findings.push(Finding::new(What::Draft, path));
        }
    }
}
