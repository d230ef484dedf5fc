//! Findings in the folder: calm sentences with file and line, for the start and for `trustpath doctor`.

use std::{fmt, path::PathBuf};

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
    /// Sealed to a key that is not here.
    OtherKey,
    /// Sealed words that do not belong to what stands around them.
    Altered,
    TooLong,
    NotAFile,
    Unreadable(String),
    /// Lines that were here, or should be: from and to which number.
    Gap(u64, u64),
    /// Why a key does not open, or is not sealed to; a sentence that names the file.
    Key(String),
    /// Others than this account may look in: the mode.
    Exposed(u32),
    /// A half-written file of a run that was interrupted.
    Leftover,
    /// A draft that no running program holds.
    Draft,
    /// The folder is only read; the sentence says why.
    ReadOnly(String),
    Forks(usize),
    Unknown(u64),
    Newer(u64),
}

impl What {
    /// True where something is wrong, or words are missing. The rest is only told.
    pub fn needs_attention(&self) -> bool {
        match self {
            Self::Damaged
            | Self::ReadOnly(_)
            | Self::Torn
            | Self::Unread(_)
            | Self::TooLong
            | Self::NotAFile
            | Self::Unreadable(_)
            | Self::Gap(..)
            | Self::OtherKey
            | Self::Altered
            | Self::Key(_)
            | Self::Exposed(_) => true,
            Self::Edited
            | Self::Leftover
            | Self::Draft
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
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let What::Key(why) = &self.what {
            return f.write_str(why);
        }
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        f.write_str(": ")?;
        match &self.what {
            What::Damaged => f.write_str("damaged. It is kept as it is, and a copy goes to quarantine/."),
            What::ReadOnly(why) | What::Key(why) => f.write_str(why),
            What::Edited => f.write_str("was changed outside trustpath. It is taken as it stands."),
            What::Torn => f.write_str("the last line has no end. It is kept; the next line begins after it."),
            What::Unread(why) => write!(f, "kept, but not shown: {why}."),
            What::OtherKey => {
                f.write_str("sealed to another key than the one that was opened. It is kept, but not shown.")
            }
            What::Altered => f.write_str(
                "a sealed line that was moved or changed outside trustpath. It is kept, but not shown.",
            ),
            What::TooLong => f.write_str("longer than a line can be (16 MiB). It is left alone."),
            What::NotAFile => f.write_str("not an ordinary file. It is left alone."),
            What::Unreadable(why) => write!(f, "could not be read: {why}."),
            What::Gap(from, to) if from == to => {
                write!(f, "line number {from} is missing. A copy of the folder may hold it.")
            }
            What::Gap(from, to) => {
                write!(f, "line numbers {from} to {to} are missing. A copy of the folder may hold them.")
            }
            What::Exposed(mode) => {
                write!(f, "others on this machine may look in (mode {mode:o}). `chmod go-rwx` closes it.")
            }
            What::Leftover => f.write_str("left by an interrupted run. Nothing else needs it."),
            What::Draft => f.write_str("an unfinished text waits here."),
            What::Forks(1) => {
                f.write_str("one thing was changed in two places at once. Both versions are kept.")
            }
            What::Forks(many) => {
                write!(f, "{many} things were changed in two places at once. All versions are kept.")
            }
            What::Unknown(many) => {
                write!(f, "{many} lines are of a kind that this version does not know. They are kept.")
            }
            What::Newer(many) => write!(f, "{many} lines were written by a newer version. They are kept."),
        }
    }
}
