//! A folder in one file: a tar, which `tar` opens; where it has a passphrase of its own, inside an age file, which `age`
//! opens. The lines in it are as sealed as they are in the folder.
//!
//! ```text
//! trustpath/trustpath.json README.txt .gitignore .stignore
//! trustpath/writers/<writer>/writer.json taken-over.json 2026-11.jsonl
//! trustpath/keys/first.age first.pub
//! trustpath/local/<machine>/<seat>/draft-<writer>.jsonl   half-written words: they are in no other place
//! ```
//! Files of one machine alone (locks, marks, the keys that it has seen) are left out; so is `backup/`, whose copies
//! open with older passphrases, and `quarantine/`. An archive that is read may be anybody's: it is taken whole or refused
//! whole, before a byte of it is written.

pub mod entries;
mod place;
mod read;
mod write;

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::error::Failed;
use crate::language::{in_force, said};
pub use place::{MADE, Place};
pub use write::{Writing, sealed_by};

/// The folder in which an archive holds everything.
pub const FOLDER: &str = "trustpath";

/// A single file is no larger, in bytes: the largest that the program makes is half as large.
pub const MOST_BYTES: u64 = 64 << 20;

/// All files together are no larger, in bytes.
const MOST_IN_ALL: u64 = 1 << 30;

/// There are no more files.
const MOST_FILES: usize = 20_000;

/// The files of an archive, in memory, where their names say that a folder may hold them.
pub struct Archive {
    pub files: Vec<(Place, Zeroizing<Vec<u8>>)>,
    /// Files that have no place in a folder: they are passed over.
    pub passed_over: usize,
}

/// Why a file is not taken for a backup. Nothing of it was written.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    #[error("{}", in_force().backup_not_one(&.0.display().to_string()))]
    NotOne(PathBuf),
    /// It holds something under this name that no backup holds.
    #[error("{}", in_force().backup_holds(said::BackupHolds { path: &path.display().to_string(), name }))]
    Holds { path: PathBuf, name: String },
    #[error("{}", in_force().backup_too_large(&.0.display().to_string()))]
    TooLarge(PathBuf),
    #[error("{}", in_force().backup_wrong_passphrase())]
    WrongPassphrase,
    #[error(transparent)]
    Failed(#[from] Failed),
}
