//! `local/<machine>/<seat>/proven`: the lines that a seat has checked, each as an HMAC of its own. Whoever writes into the
//! file can make nothing of it count; what is lost is checked again.

use std::{
    collections::HashSet,
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{SigningKey, Tag};
use crate::{
    journey::record::Seat,
    platform::files,
    store::{file, local::Local},
};

const NAME: &str = "proven";

const MOST_BYTES: u64 = 64 << 20;

/// The lines that one seat has checked on this machine.
#[derive(Debug, Default)]
pub struct Memory {
    all: HashSet<Tag>,
    /// Those that are not written yet.
    new: Vec<Tag>,
}

pub fn path(local: &Local, seat: Seat) -> PathBuf {
    local.seat(seat).join(NAME)
}

/// The tag by which `key`'s owner remembers that a line of this writer is the word of a seat.
pub fn tag(key: &SigningKey, author: Seat, writer: &str, said: &[u8]) -> Tag {
    Tag::first_of(&key.mark([b"proven\n", author.name().as_bytes(), b"\n", writer.as_bytes(), b"\n", said]))
}

impl Memory {
    /// The remembered tags; none where the file does not read.
    pub fn read(local: &Local, seat: Seat) -> Self {
        let bytes = file::read(&local.newest(seat.name(), NAME), MOST_BYTES).unwrap_or_default();
        Self { all: Tag::all_in(&bytes).collect(), new: vec![] }
    }

    pub fn holds(&self, tag: &Tag) -> bool {
        self.all.contains(tag)
    }

    pub fn add(&mut self, tag: Tag) {
        if self.all.insert(tag) {
            self.new.push(tag);
        }
    }

    /// Writes what is new, and everything that is remembered where this machine has no whole file of its own. Without a sync:
    /// what a power cut takes is checked again.
    pub fn keep(&mut self, path: &Path) -> io::Result<()> {
        let new = std::mem::take(&mut self.new);
        if new.is_empty() {
            return Ok(());
        }
        match file::open_to_append(path) {
            Ok(mut open) if open.metadata()?.len().is_multiple_of(Tag::BYTES as u64) => {
                open.write_all(&bytes(&new))
            }
            Ok(_) => file::replace_lightly(path, &bytes(&self.all)),
            Err(_) => {
                file::make_folder(file::parent(path))?;
                files::make_private(path)?.write_all(&bytes(&self.all))
            }
        }
    }
}

fn bytes<'t>(tags: impl IntoIterator<Item = &'t Tag>) -> Vec<u8> {
    tags.into_iter().flat_map(Tag::bytes).copied().collect()
}
