//! Lines of a seat that has left, as stubs of the same length and number.

use std::{fs, io, path::Path};

use zeroize::Zeroizing;

use crate::{
    journey::{
        access,
        key::kind_of,
        record::{Hlc, Seat},
    },
    store::{
        file, folder,
        keys::{LeftSeats, is_key},
        line::{self, Line},
        lines::Buffer,
    },
};

/// Whose lines go.
pub struct Whose<'w> {
    pub seat: Seat,
    pub left: &'w LeftSeats,
    /// The file is of a writer of that seat, or a copy: what cannot be read in it, and names nobody else, goes too.
    pub is_theirs: bool,
}

impl Whose<'_> {
    /// The number for the stub that takes the place of a line; none where it stays.
    fn stub(&self, line: &[u8]) -> Option<Option<u64>> {
        match Line::read(line) {
            Line::Record { head, .. } => self.left.covers(&head).then_some(Some(head.n)),
            Line::Foreign { n, .. } => self.is_unread(line).then_some(n),
            Line::Damaged => self.is_unread(line).then_some(None),
            // Damage that was sealed names nobody.
            Line::Scrubbed(n) => (self.is_theirs && holds(line, r#""enc":""#)).then_some(n),
            Line::Blank => None,
        }
    }

    fn is_unread(&self, line: &[u8]) -> bool {
        let names = |author: &str| holds(line, &format!(r#""by":"{author}""#));
        names(self.seat.name()) || self.is_theirs && !names(self.seat.other().name()) && !names("both")
    }
}

fn holds(line: &[u8], text: &str) -> bool {
    memchr::memmem::find(line, text.as_bytes()).is_some()
}

/// Puts stubs into a file, by the four-step replace; tells how many.
pub fn write(path: &Path, whose: &Whose<'_>) -> io::Result<usize> {
    let mut stubs = vec![];
    each(path, whose, |at, len, n| stubs.push((at, len, n)))?;
    if !stubs.is_empty() {
        let mut bytes: Zeroizing<Vec<u8>> = file::read(path, u64::from(u32::MAX))?;
        for (at, len, n) in &stubs {
            bytes[*at..at + len].copy_from_slice(&line::stub(*n, *len));
        }
        file::replace(path, &bytes)?;
    }
    Ok(stubs.len())
}

/// The number of lines of a file that go.
pub fn count(path: &Path, whose: &Whose<'_>) -> io::Result<usize> {
    let mut count = 0;
    each(path, whose, |_, _, _| count += 1)?;
    Ok(count)
}

fn each(path: &Path, whose: &Whose<'_>, mut found: impl FnMut(usize, usize, Option<u64>)) -> io::Result<()> {
    Buffer::default().lines(&file::open(path)?, 0, |piece| {
        if let Some(n) = whose.stub(piece.bytes.trim_ascii_end()) {
            found(piece.at as usize, piece.bytes.len(), n);
        }
    })
}

/// The last moment of a line that goes with a seat.
pub fn last_moment(dir: &Path, seat: Seat) -> io::Result<Hlc> {
    let (mut last, mut buffer) = (Hlc::from(""), Buffer::default());
    for writer in file::list(&folder::writers(dir))? {
        for path in file::list(&writer)?.into_iter().filter(|path| file::name(path).contains(".jsonl")) {
            buffer.lines(&file::open(&path)?, 0, |piece| {
                if let Line::Record { head, .. } = Line::read(piece.bytes) {
                    let goes = access::goes_with(seat, head.by, head.vis, kind_of(&head.id));
                    let hlc = Hlc::from(&*head.hlc);
                    if goes && hlc.is_moment() && hlc > last {
                        last = hlc;
                    }
                }
            })?;
        }
    }
    Ok(last)
}

/// Takes the same out of copies: key files of the seat, and lines; a copy in which nothing else stands goes as a whole.
pub fn clear(folder: &Path, whose: &Whose<'_>) -> io::Result<()> {
    for path in file::list(folder)? {
        let found = path.symlink_metadata()?;
        if found.is_dir() {
            clear(&path, whose)?;
            if file::list(&path)?.is_empty() {
                fs::remove_dir(&path)?;
            }
        } else if is_key(file::name(&path), whose.seat) && !file::name(&path).ends_with(".pub") {
            file::erase(&path)?;
        } else if found.is_file() && !file::name(&path).ends_with(".json") && !is_of_keys(&path) {
            write(&path, whose)?;
            if is_empty(&path)? {
                file::erase(&path)?;
            }
        }
    }
    Ok(())
}

fn is_of_keys(path: &Path) -> bool {
    Seat::BOTH.into_iter().any(|seat| is_key(file::name(path), seat))
}

/// True where nothing but stubs is left in a file.
fn is_empty(path: &Path) -> io::Result<bool> {
    let mut is_empty = true;
    Buffer::default().lines(&file::open(path)?, 0, |piece| {
        let line = piece.bytes.trim_ascii();
        is_empty &= line.is_empty() || matches!(Line::read(line), Line::Scrubbed(_));
    })?;
    Ok(is_empty)
}
