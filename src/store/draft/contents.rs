//! Contents of a file of drafts: its texts, and whether its lines are sealed as the keys say now.

use std::{collections::BTreeMap, fs::File, io, path::Path};

use zeroize::Zeroizing;

use super::{
    HalfWritten,
    line::{Read, Seal},
};
use crate::{
    journey::key::DraftKey,
    store::{
        file,
        lines::{Buffer, Ending},
    },
};

/// The texts in a file of drafts.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) texts: BTreeMap<DraftKey, HalfWritten>,
    /// Lines that no key opens that is here.
    pub(super) shut: bool,
    /// The last line has no end.
    pub(super) torn: bool,
    /// A line is sealed and should not be, or the other way round.
    pub(super) other: bool,
}

impl Contents {
    pub(super) fn read(file: &File, seal: &Seal) -> io::Result<Self> {
        let mut found = Self::default();
        Buffer::default().lines(file, 0, |piece| {
            found.torn = piece.bytes.last().is_some() && piece.ending == Ending::File;
            match seal.read(piece.bytes) {
                Read::Line(line, sealed) => {
                    let text: &mut HalfWritten = found.texts.entry(line.key).or_default();
                    text.take(line.of, line.edit, line.all);
                    text.lies_at(piece.at..piece.at + piece.bytes.len() as u64);
                    found.other |= sealed != seal.is_on();
                }
                Read::Shut => found.shut = true,
                // What is half there or damaged may hold readable words.
                Read::Damaged => found.other |= seal.is_on() && !piece.bytes.trim_ascii().is_empty(),
            }
        })?;
        Ok(found)
    }
}

/// True where a file of drafts is not sealed as the keys say now.
pub(in crate::store) fn is_behind(path: &Path, seal: &Seal) -> bool {
    file::open(path).and_then(|file| Contents::read(&file, seal)).is_ok_and(|found| found.other)
}

/// The bytes of a file of drafts, each line sealed as the keys say now. A half line may hold readable words: it is left out
/// where others are to be sealed.
pub(in crate::store) fn sealed(bytes: &[u8], seal: &Seal) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut sealed = Zeroizing::new(Vec::with_capacity(bytes.len()));
    for line in lines(bytes) {
        match seal.read(line) {
            Read::Line(line, false) if seal.is_on() => sealed.extend_from_slice(&seal.write(&line)?),
            Read::Damaged if seal.is_on() => {}
            _ => {
                sealed.extend_from_slice(line);
                sealed.push(b'\n');
            }
        }
    }
    Ok(sealed)
}

/// True where a file of drafts holds a text that is not sealed.
pub(in crate::store) fn is_readable(bytes: &[u8]) -> bool {
    lines(bytes).any(|line| !matches!(Seal::default().read(line), Read::Shut))
}

/// The lines of a file that are not blank.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty())
}
