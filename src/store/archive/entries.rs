//! The entries of a tar that may be anybody's: ordinary files alone, below the folder it is unpacked in, no more and no
//! larger than is said. Backups and guides are read through here.

use std::{
    io::{Cursor, Read},
    path::{Component, Path, PathBuf},
};

/// How much a tar may hold.
#[derive(Clone, Copy)]
pub struct Bounds {
    /// Entries at most.
    pub entries: usize,
    /// Bytes of one file at most.
    pub bytes: u64,
    /// Bytes of all files together at most.
    pub in_all: u64,
}

/// Why a tar is not taken.
pub enum Refusal {
    /// It is no tar, or it is damaged.
    NotOne,
    /// It holds something under this name that it may not hold.
    Holds(String),
    TooLarge,
}

/// Hands each file to `take`, by its path without dots. What `take` leaves unread is passed over.
pub fn each(
    bytes: &[u8],
    bounds: Bounds,
    mut take: impl FnMut(&Path, &mut dyn Read) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let not_one = |_| Refusal::NotOne;
    let (mut left, mut count) = (bounds.in_all, 0);
    let mut tar = tar::Archive::new(Cursor::new(bytes));
    for entry in tar.entries().map_err(not_one)? {
        let entry = entry.map_err(not_one)?;
        count += 1;
        if count > bounds.entries || entry.size() > left.min(bounds.bytes) {
            return Err(Refusal::TooLarge);
        }
        let inside = entry.path().map_err(not_one)?.into_owned();
        match entry.header().entry_type() {
            tar::EntryType::Directory if is_below(&inside) => continue,
            // What `git archive` and some others say about the whole.
            tar::EntryType::XGlobalHeader => continue,
            tar::EntryType::Regular if is_below(&inside) => {}
            _ => return Err(Refusal::Holds(inside.display().to_string())),
        }
        left = left.saturating_sub(entry.size());
        take(&without_dots(&inside), &mut entry.take(bounds.bytes + 1))?;
    }
    Ok(())
}

/// True for a path that leads nowhere but below.
fn is_below(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
}

/// `./trustpath/…`, as tar names what was packed with a dot.
fn without_dots(path: &Path) -> PathBuf {
    path.components().filter(|part| *part != Component::CurDir).collect()
}
