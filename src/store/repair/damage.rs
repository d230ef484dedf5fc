//! Damaged lines of one file: once they are in `quarantine/`, each gives way to its copy among the writer's last lines, and
//! else to a stub.

use std::{collections::BTreeSet, io, path::Path};

use zeroize::Zeroizing;

use crate::store::{
    file, folder,
    last_lines::{self, Copies},
    line::{self, Line},
    lines::{Buffer, Ending},
    local::Local,
    report::{Finding, What},
};

/// Room for a stub with whatever number.
const STUB: usize = 60;

/// The damaged lines of a file, in order, and the numbers of the others.
#[derive(Default)]
struct Damage {
    lines: Vec<Damaged>,
    others: BTreeSet<u64>,
    /// The bytes of all of them.
    aside: Zeroizing<Vec<u8>>,
}

struct Damaged {
    at: usize,
    len: usize,
    n: u64,
    /// It stands at the end of the file, without a newline.
    is_torn: bool,
}

/// Sets the damaged lines of a file aside, and tells where they are and how many were put back. A file whose writer is
/// held, or of another machine, stays.
pub fn set_aside(local: &Local, path: &Path, writer: &str) -> io::Result<Vec<Finding>> {
    let Ok(Some(_lock)) = local.hold(writer) else { return Ok(vec![]) };
    let mut damage = Damage::of(path)?;
    if damage.lines.is_empty() {
        return Ok(vec![]);
    }
    let mut copies = last_lines::copies(local, writer);
    copies.retain(|n, line| !damage.others.contains(n) && last_lines::belongs_in(line, path));
    damage.number_by(&copies);
    let mut findings = vec![Finding::new(What::Aside(folder::set_aside(local.dir(), &damage.aside)?), path)];
    let restored = damage.lines.iter().filter(|damaged| copies.contains_key(&damaged.n)).count();
    findings.extend((restored > 0).then(|| Finding::new(What::Restored(restored), path)));
    file::replace(path, &damage.mended(&file::read(path, u64::from(u32::MAX))?, &copies))?;
    Ok(findings)
}

impl Damage {
    fn of(path: &Path) -> io::Result<Self> {
        let (mut damage, mut n) = (Self::default(), 0);
        Buffer::default().lines(&file::open(path)?, 0, |piece| match Line::read(piece.bytes) {
            Line::Record { head, right, .. } if right || head.record().is_ok() || head.enc.is_some() => {
                if damage.others.is_empty() {
                    // All before it were damaged: they have the numbers before its own.
                    damage.lines.iter_mut().rev().zip((1..head.n).rev()).for_each(|(line, n)| line.n = n);
                }
                n = head.n;
                damage.others.insert(n);
            }
            Line::Scrubbed(of) | Line::Foreign { n: of, .. } => {
                n = of.unwrap_or(n + 1);
                damage.others.insert(n);
            }
            Line::Blank => {}
            Line::Damaged | Line::Record { .. } => {
                n += 1;
                damage.aside.extend_from_slice(piece.bytes);
                damage.aside.push(b'\n');
                let is_torn = piece.ending == Ending::File;
                damage.lines.push(Damaged { at: piece.at as usize, len: piece.bytes.len(), n, is_torn });
            }
        })?;
        Ok(damage)
    }

    /// Where no line of the file has a number, those of its copies are its last.
    fn number_by(&mut self, copies: &Copies) {
        if self.others.is_empty() {
            self.lines.iter_mut().rev().zip(copies.keys().rev()).for_each(|(line, n)| line.n = *n);
        }
    }

    fn mended(&self, before: &[u8], copies: &Copies) -> Zeroizing<Vec<u8>> {
        let (mut mended, mut from) = (Zeroizing::new(Vec::with_capacity(before.len())), 0);
        for line in &self.lines {
            mended.extend_from_slice(&before[from..line.at]);
            match copies.get(&line.n) {
                Some(copy) => mended.extend_from_slice(copy),
                // All are read anew: a stub may be longer than what stood there.
                None => mended.extend_from_slice(&line::stub(Some(line.n), line.len.max(STUB))),
            }
            if line.is_torn {
                mended.push(b'\n');
            }
            from = line.at + line.len;
        }
        mended.extend_from_slice(&before[from..]);
        mended
    }
}
