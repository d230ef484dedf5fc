//! Folders that are not all there. One in which nobody is set up is not new where anything shows that somebody was here
//! before: a file that does not read, lines that were here, a key, a writer whose lines have not come. One without its
//! description is never described anew by the way: a sync may still bring it, and there would be two.

use super::{
    error::ReadOnly,
    file, folder,
    keys::Keys,
    local::Local,
    logs::Logs,
    report::{Finding, What},
};
use crate::journey::{Journey, record::Seat};

/// Why nothing may be written in a folder without names or description; none where it has them, or is new.
pub fn why(local: &Local, journey: &Journey, logs: &Logs, findings: &[Finding]) -> Option<ReadOnly> {
    let about = local.dir().join(folder::ABOUT);
    if !about.exists() && logs.files().next().is_some() {
        return Some(ReadOnly::DescriptionGone(about));
    }
    let was_used = || {
        let keys = Keys::seen_from(local);
        // A line without an end is of a first start that was cut short.
        findings.iter().any(|finding| finding.what.needs_attention() && finding.what != What::Torn)
            || Seat::BOTH.into_iter().any(|seat| keys.is_set(seat))
            || has_silent_writer(local, logs)
    };
    (journey.couple().is_none() && was_used()).then(|| ReadOnly::Incomplete(local.dir().to_owned()))
}

/// True where the folder of another machine's writer has come, and none of its lines.
fn has_silent_writer(local: &Local, logs: &Logs) -> bool {
    let is_here = |writer: &str| local.lock(writer).exists();
    let folders = file::list(&folder::writers(local.dir())).unwrap_or_default();
    let mut writers = folders.iter().filter(|path| path.is_dir()).map(|path| file::name(path));
    writers.any(|writer| !is_here(writer) && logs.files().all(|(_, known)| known != writer))
}
