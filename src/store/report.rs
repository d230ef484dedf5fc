//! Findings in the folder: calm sentences with file and line, for the start and for `trustpath doctor`.

use std::path::PathBuf;

use super::error::{ReadOnly, Reason};
use crate::language::{Catalogue, said};

/// Counts and findings of a load. None of them stops the start.
#[derive(Debug, Default)]
pub struct Report {
    pub records: u64,
    /// Lines of a kind that this version does not know.
    pub unknown: u64,
    /// Lines that a newer version wrote.
    pub newer: u64,
    pub findings: Vec<Finding>,
}

/// Something noticed, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub what: What,
    pub path: PathBuf,
    /// Counted from 1.
    pub line: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Not readable as a line; kept, and copied to `quarantine/`.
    Damaged,
    /// Readable, but its sum does not fit; taken.
    Edited,
    /// The last line has no end.
    Torn,
    /// A whole line with a part that does not read; kept.
    Unread(String),
    /// A line that lies too far behind in its file; kept.
    FileTooLarge,
    /// Sealed to a key that is not here.
    OtherKey,
    /// Sealed words that do not belong to what stands around them.
    Altered,
    TooLong,
    NotAFile,
    Unreadable(Reason),
    /// Lines that were here, or should be: from and to which number.
    Gap(u64, u64),
    /// So many lines were put back at the end of a file that had lost them.
    PutBack(usize),
    /// Mended: so many damaged lines gave way to their copies.
    Restored(usize),
    /// Mended: others may not look in any more.
    Closed,
    /// Mended: what did not belong there is in this file now.
    Aside(PathBuf),
    /// Mended: the folder's description was missing.
    Described,
    /// Its moment lies years ahead of the clock. Later moments do not follow from it.
    Ahead,
    /// Why a key does not open, or is not sealed to; a sentence that names the file.
    Key(String),
    /// Others than this account may look in: the mode.
    Exposed(u32),
    /// A half-written file of a run that was interrupted.
    Leftover,
    /// A draft that no running program holds.
    Draft,
    /// So many lines that are to be sealed are not; the name of the machine that they were written on.
    Readable {
        lines: usize,
        machine: Option<String>,
    },
    /// So many lines that were deleted are not destroyed; the name of the machine that they were written on.
    Undestroyed {
        lines: usize,
        machine: Option<String>,
    },
    /// The machine's id could not be kept: the next start does not know this one again.
    NoMachine,
    /// The disk knows no locks: two windows cannot see each other.
    NoLocks,
    ReadOnly(ReadOnly),
    Forks(usize),
    Unknown(u64),
    Newer(u64),
}

impl Report {
    /// The one line of a start; none where nothing is missing. The doctor names each.
    pub fn said(&self, say: Catalogue) -> Option<String> {
        let (mut unread, mut missing, mut ahead, mut put_back, mut readable) = (0, 0, 0, 0, 0);
        let mut begins_anew = None;
        for finding in &self.findings {
            match finding.what {
                What::Damaged
                | What::Unread(_)
                | What::FileTooLarge
                | What::TooLong
                | What::NotAFile
                | What::Unreadable(_)
                | What::OtherKey
                | What::Altered => unread += 1,
                What::Gap(from, to) => missing += (to - from).saturating_add(1) as usize,
                What::Ahead => ahead += 1,
                What::PutBack(many) => put_back += many,
                What::Readable { lines, .. } => readable += lines,
                What::NoMachine => begins_anew = Some(say.opened_no_machine().to_owned()),
                What::NoLocks => begins_anew = Some(say.opened_no_locks().to_owned()),
                _ => {}
            }
        }
        let sentences = [
            (unread > 0).then(|| say.opened_unread(unread)),
            (missing > 0).then(|| say.opened_missing(missing)),
            (ahead > 0).then(|| say.opened_ahead(ahead)),
            (put_back > 0).then(|| say.opened_put_back(put_back)),
            (readable > 0).then(|| say.opened_readable(readable)),
            begins_anew,
        ];
        let mut sentences: Vec<_> = sentences.into_iter().flatten().collect();
        if unread + missing + ahead > 0 {
            sentences.push(say.opened_ask_doctor().to_owned());
        }
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }
}

impl What {
    pub(super) fn readable(lines: usize, machine: Option<String>) -> Self {
        Self::Readable { lines, machine }
    }

    pub(super) fn undestroyed(lines: usize, machine: Option<String>) -> Self {
        Self::Undestroyed { lines, machine }
    }

    /// True where something is wrong, or words are missing. The rest is only told.
    pub fn needs_attention(&self) -> bool {
        match self {
            Self::Damaged
            | Self::ReadOnly(_)
            | Self::Torn
            | Self::Unread(_)
            | Self::FileTooLarge
            | Self::TooLong
            | Self::NotAFile
            | Self::Unreadable(_)
            | Self::Gap(..)
            | Self::OtherKey
            | Self::Altered
            | Self::Key(_)
            | Self::Exposed(_)
            | Self::Readable { .. }
            | Self::Ahead => true,
            Self::Edited
            | Self::PutBack(_)
            | Self::Restored(_)
            | Self::Closed
            | Self::Aside(_)
            | Self::Described
            | Self::Leftover
            | Self::Draft
            | Self::Undestroyed { .. }
            | Self::NoMachine
            | Self::NoLocks
            | Self::Forks(_)
            | Self::Unknown(_)
            | Self::Newer(_) => false,
        }
    }
}

impl Finding {
    pub(super) fn new(what: What, path: impl Into<PathBuf>) -> Self {
        Self { what, path: path.into(), line: None }
    }

    pub(super) fn at(what: What, path: impl Into<PathBuf>, line: u64) -> Self {
        Self { what, path: path.into(), line: Some(line) }
    }

    pub fn said(&self, say: Catalogue) -> String {
        let place = &self.place(say);
        match &self.what {
            What::Damaged => say.doctor_damaged(place),
            What::Edited => say.doctor_edited(place),
            What::Torn => say.doctor_torn(place),
            What::Unread(why) => say.doctor_unread(said::DoctorUnread { place, why }),
            What::FileTooLarge => say.doctor_file_too_large(place),
            What::OtherKey => say.doctor_other_key(place),
            What::Altered => say.doctor_altered(place),
            What::TooLong => say.doctor_line_too_long(place),
            What::NotAFile => say.doctor_not_ordinary(place),
            What::Unreadable(why) => {
                say.doctor_unreadable(said::DoctorUnreadable { place, why: why.said(say) })
            }
            What::Gap(from, to) => {
                let [from, to] = [*from as usize, *to as usize];
                say.doctor_gap(said::DoctorGap {
                    missing: to.saturating_add(1).saturating_sub(from),
                    place,
                    from,
                    to,
                })
            }
            What::PutBack(many) => say.doctor_put_back(*many, place),
            What::Restored(many) => say.doctor_restored(*many, place),
            What::Closed => say.doctor_closed(place),
            What::Aside(to) => say.doctor_aside(said::DoctorAside { place, to: &to.display().to_string() }),
            What::Described => say.doctor_described(place),
            What::Ahead => say.doctor_ahead(place),
            What::Key(why) => why.clone(),
            What::Exposed(mode) => {
                say.doctor_exposed(said::DoctorExposed { place, mode: &format!("{mode:o}") })
            }
            What::Leftover => say.doctor_leftover(place),
            What::Draft => say.doctor_draft(place),
            What::Readable { lines, machine } => {
                let machine = machine.as_deref().unwrap_or(say.doctor_another_machine());
                say.doctor_readable(said::DoctorReadable { lines: *lines, place, machine })
            }
            What::Undestroyed { lines, machine } => {
                let machine = machine.as_deref().unwrap_or(say.doctor_another_machine());
                say.doctor_undestroyed(said::DoctorUndestroyed { lines: *lines, place, machine })
            }
            What::NoMachine => say.opened_no_machine().to_owned(),
            What::NoLocks => say.opened_no_locks().to_owned(),
            What::ReadOnly(why) => {
                say.doctor_read_only(said::DoctorReadOnly { place, why: &why.to_string() })
            }
            What::Forks(many) => say.doctor_forks(*many, place),
            What::Unknown(many) => say.doctor_unknown(*many as usize, place),
            What::Newer(many) => say.doctor_newer(*many as usize, place),
        }
    }

    fn place(&self, say: Catalogue) -> String {
        let path = self.path.display().to_string();
        match self.line {
            Some(line) => say.doctor_line(&path, line as usize),
            None => path,
        }
    }
}
