//! `trustpath doctor --repair`: sets right what can be set right without losing a byte. Whatever is taken from its place is
//! in `quarantine/` before, and both are named.

use std::{fs, io, path::Path};

use zeroize::Zeroizing;

use super::{
    MachineId, doctor,
    error::{Act, Failed, OpenError},
    file, folder, last_lines,
    line::{self, Line},
    lines::Buffer,
    local::{self, Local},
    logs::Logs,
    report::{Finding, Report, What},
    sign::Proofs,
};
use crate::{language::Catalogue, platform::files};

/// What is left as it is, because somebody may be at it: in seconds.
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
    let mut logs = Logs::new(dir);
    logs.look(&mut Report::default(), &Proofs::default(), &mut |_, _, _| Ok(()));
    done.extend(last_lines::put_back(&local, &logs, &local::seen(dir)));
    let logs: Vec<_> = logs.files().map(|(path, writer)| (path.to_owned(), writer.to_owned())).collect();
    for (path, writer) in &logs {
        done.extend(mended(set_damage_aside(&local, path, writer), path)?);
    }
    for finding in doctor(dir, machine)?.findings {
        done.extend(mended(mend(dir, &finding), &finding.path)?);
    }
    Ok(done)
}

fn mended(mended: io::Result<Option<Finding>>, path: &Path) -> Result<Option<Finding>, Failed> {
    mended.map_err(Failed::when(Act::Rewriting, path))
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

/// Puts stubs in the place of a file's damaged lines, once they are in `quarantine/`. A file whose writer is held, or of
/// another machine, stays.
fn set_damage_aside(local: &Local, path: &Path, writer: &str) -> io::Result<Option<Finding>> {
    let Ok(Some(_lock)) = local.hold(writer) else { return Ok(None) };
    let (mut aside, mut n) = (Zeroizing::new(Vec::new()), 0);
    let mut places: Vec<(usize, usize, u64)> = vec![];
    Buffer::default().lines(&file::open(path)?, 0, |piece| match Line::read(piece.bytes) {
        Line::Record { head, right, .. } if right || head.record().is_ok() || head.enc.is_some() => {
            if n == places.len() as u64 {
                // All before it were damaged: they have the numbers before its own.
                places.iter_mut().rev().zip((1..head.n).rev()).for_each(|(place, n)| place.2 = n);
            }
            n = head.n;
        }
        Line::Scrubbed(of) | Line::Foreign { n: of, .. } => n = of.unwrap_or(n + 1),
        Line::Blank => {}
        Line::Damaged | Line::Record { .. } => {
            n += 1;
            aside.extend_from_slice(piece.bytes);
            aside.push(b'\n');
            places.push((piece.at as usize, piece.bytes.len(), n));
        }
    })?;
    if places.is_empty() {
        return Ok(None);
    }
    let aside = folder::set_aside(local.dir(), &aside)?;
    let mut bytes = file::read(path, u64::from(u32::MAX))?;
    for (at, len, n) in places {
        bytes[at..at + len].copy_from_slice(&line::stub(Some(n), len));
    }
    file::replace(path, &bytes)?;
    Ok(Some(Finding::new(What::Aside(aside), path)))
}
