//! `trustpath doctor --repair`: sets right what can be set right without losing a byte. Whatever is taken from its place is
//! in `quarantine/` before, and both are named.

mod damage;

use std::{fs, io, path::Path};

use super::{
    MachineId, doctor,
    error::{Act, Failed, OpenError},
    file, folder, last_lines,
    local::Local,
    logs::Logs,
    report::{Finding, Report, What},
    sign::Proofs,
};
use crate::{language::Catalogue, platform::files};

/// The age below which a file is left as it is, because somebody may be at it: in seconds.
const RECENT: u64 = 3_600;

/// Repairs a folder; says what was done, each with its place. A fault that cannot be mended now is named as a finding.
pub fn repair(dir: &Path, machine: &MachineId, say: Catalogue) -> Result<Vec<Finding>, OpenError> {
    match folder::look(dir)? {
        folder::Found::Nothing => return Ok(vec![]),
        folder::Found::Ours => {}
        folder::Found::ReadOnly(why) => return Ok(vec![Finding::new(What::ReadOnly(why), dir)]),
    }
    let mut done = vec![];
    if !dir.join(folder::ABOUT).exists() && folder::writers(dir).exists() {
        folder::make(dir, say)?;
        done.push(Finding::new(What::Described, dir.join(folder::ABOUT)));
    }
    let local = Local::of(dir, machine);
    let mut logs = Logs::new(&local);
    logs.look(&mut Report::default(), &Proofs::default(), &mut |_, _, _| Ok(()));
    let files: Vec<_> = logs.files().map(|(path, writer)| (path.to_owned(), writer.to_owned())).collect();
    for (path, writer) in &files {
        done.extend(damage::set_aside(&local, path, writer).map_err(Failed::when(Act::Rewriting, path))?);
    }
    logs.look(&mut Report::default(), &Proofs::default(), &mut |_, _, _| Ok(()));
    done.extend(last_lines::put_back(&local, &logs, &local.seen()));
    for finding in doctor(dir, machine)?.findings {
        done.extend(mend(dir, &finding).map_err(Failed::when(Act::Rewriting, &finding.path))?);
    }
    Ok(done)
}

fn mend(dir: &Path, finding: &Finding) -> io::Result<Option<Finding>> {
    let path = &finding.path;
    match finding.what {
        What::Exposed(_) => {
            files::close(path)?;
            Ok(Some(Finding::new(What::Closed, path)))
        }
        What::Leftover if is_old(path) => {
            let aside = folder::set_aside(dir, &file::read(path, u64::from(u32::MAX))?)?;
            fs::remove_file(path)?;
            Ok(Some(Finding::new(What::Aside(aside), path)))
        }
        _ => Ok(None),
    }
}

/// True for a file that no running program is writing any more.
fn is_old(path: &Path) -> bool {
    let changed = path.metadata().and_then(|found| found.modified()).ok();
    changed.and_then(|changed| changed.elapsed().ok()).is_some_and(|since| since.as_secs() > RECENT)
}
