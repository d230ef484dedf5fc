//! Guides by others: a folder or a tar with pages, read as data that may be anybody's; and the shelf on which those that were
//! added lie, each version in a folder of its own.
//!
//! ```text
//! trustpath-guides/<id>/<version>/guide.toml welcome.md … README.md LICENSE
//! ```

mod names;
mod read;
mod shelf;

use std::path::PathBuf;

use super::error::Failed;
use crate::language::{in_force, said};
pub use read::read;
pub use shelf::{Added, Shelf, Volume, write_new_guide};

/// A file of a guide is no larger, in bytes: the largest inside the program is an eighth of it.
const MOST_BYTES: u64 = 1 << 20;

/// All files of a guide together are no larger, in bytes.
const MOST_IN_ALL: u64 = 16 << 20;

/// A guide has no more files.
const MOST_FILES: usize = 1_000;

/// The files of a guide by name, with their bytes, in order of names.
pub type RawFiles = Vec<(String, Vec<u8>)>;

/// Why something is not taken for a guide. Nothing of it was kept.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    #[error("{}", in_force().packs_no_guide(&.0.display().to_string()))]
    NotOne(PathBuf),
    /// It holds something under this name that no guide holds.
    #[error("{}", in_force().packs_holds(said::PacksHolds { path: &path.display().to_string(), name }))]
    Holds { path: PathBuf, name: String },
    #[error("{}", in_force().packs_too_large(&.0.display().to_string()))]
    TooLarge(PathBuf),
    #[error(transparent)]
    Failed(#[from] Failed),
}
