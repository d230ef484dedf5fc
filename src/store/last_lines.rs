//! The last lines of each writer, kept once more in `local/`: where a sync or a backup puts an older file in the place of a
//! writer's own, they are put back. Each is kept as it stands in the file, so a sealed line is sealed here too. Before lines
//! are sealed or destroyed, all copies go.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{
    file,
    line::Line,
    local::{self, Local},
    logs::Logs,
    report::{Finding, What},
    writer,
};
use crate::{journey::record::Hlc, platform::files};

/// A file that has grown beyond it begins anew. In bytes.
const MOST_BYTES: u64 = 64 << 10;

/// The file of a writer's last lines, in a folder of `local/`.
pub fn path(folder: &Path, writer: &str) -> PathBuf {
    folder.join(format!("last-{writer}.jsonl"))
}

fn writer_of(path: &Path) -> Option<&str> {
    file::name(path).strip_prefix("last-")?.strip_suffix(".jsonl")
}

/// Keeps a line that was saved just now. Without a sync: the line itself is synced, and this is its copy.
pub fn keep(path: &Path, line: &[u8]) -> io::Result<()> {
    let whole = Zeroizing::new([line, b"\n"].concat());
    if path.metadata().is_ok_and(|found| found.len() > MOST_BYTES) {
        return file::replace_lightly(path, &whole);
    }
    let opened = file::open_to_append(path);
    let mut file = opened.or_else(|_| files::make_private(path))?;
    file.write_all(&whole)
}

/// Lines by their numbers, without a newline.
pub type Copies = BTreeMap<u64, Zeroizing<Vec<u8>>>;

/// The lines that were kept of a writer.
pub fn copies(local: &Local, writer: &str) -> Copies {
    let kept: Vec<_> =
        local.files().filter(|path| writer_of(path) == Some(writer)).map(|path| read(path)).collect();
    let whole = kept.iter().flat_map(|kept| lines(kept));
    whole.filter_map(|line| Some((number(line)?, Zeroizing::new(line.to_vec())))).collect()
}

/// True where a line is of the month of a file.
pub fn belongs_in(line: &[u8], path: &Path) -> bool {
    month(line).is_some_and(|month| file::name(path).starts_with(&month))
}

/// The highest number that was kept of a writer, with its name; none in another file.
pub fn highest(path: &Path) -> Option<(String, u64)> {
    let writer = writer_of(path)?.to_owned();
    let last = lines(&read(path)).rev().find_map(number)?;
    Some((writer, last))
}

/// Puts back what the files of this machine's writers have lost at their end, where no running program holds them; says so.
/// `seen`: the highest number of each writer that was ever here. Copies are read only where a file has fewer.
pub fn put_back(local: &Local, logs: &Logs, seen: &BTreeMap<String, u64>) -> Vec<Finding> {
    let (dir, highest) = (local.dir(), logs.highest());
    let mut findings = vec![];
    for path in local.files() {
        let Some(writer) = writer_of(path) else { continue };
        let from = highest.get(writer).copied().unwrap_or_default();
        if seen.get(writer).is_none_or(|seen| *seen <= from) {
            continue;
        }
        let kept = read(path);
        let lost: Vec<_> = lines(&kept).filter(|line| number(line) > Some(from)).collect();
        if !lost.is_empty()
            && let Ok(Some(_lock)) = local.hold(writer)
        {
            findings.push(match append_all(dir, writer, &lost) {
                Ok(()) => Finding::new(What::PutBack(lost.len()), writer::folder(dir, writer)),
                Err(e) => Finding::new(What::Unreadable(e.into()), writer::folder(dir, writer)),
            });
        }
    }
    findings
}

fn append_all(dir: &Path, writer: &str, lines: &[&[u8]]) -> io::Result<()> {
    lines.iter().try_for_each(|line| {
        let month = month(line).ok_or(io::ErrorKind::InvalidData)?;
        writer::put_back(&writer::folder(dir, writer), &month, line)
    })
}

/// Removes all copies, so that what is sealed or destroyed next is left in none.
pub fn forget(dir: &Path) -> io::Result<()> {
    let files = local::folders(dir).into_iter().flat_map(|folder| file::list(&folder).unwrap_or_default());
    files.filter(|path| writer_of(path).is_some()).try_for_each(fs::remove_file)
}

/// A file; nothing where it does not read.
fn read(path: &Path) -> Zeroizing<Vec<u8>> {
    file::read(path, u64::from(u32::MAX)).unwrap_or_default()
}

/// The whole lines of a file, without their newline.
fn lines(bytes: &[u8]) -> impl DoubleEndedIterator<Item = &[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n').filter_map(|line| line.strip_suffix(b"\n"))
}

fn number(line: &[u8]) -> Option<u64> {
    match Line::read(line) {
        Line::Record { head, right: true, .. } => Some(head.n),
        _ => None,
    }
}

/// The month of a line; of a sealed one, by its moment.
fn month(line: &[u8]) -> Option<String> {
    let Line::Record { head, .. } = Line::read(line) else { return None };
    if let Some(month) = head.at.get(..7) {
        return Some(month.to_owned());
    }
    let millis = i64::try_from(Hlc::from(&*head.hlc).parts().0).ok()?;
    Some(chrono::DateTime::from_timestamp_millis(millis)?.format("%Y-%m").to_string())
}
