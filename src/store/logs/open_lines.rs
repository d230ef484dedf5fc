//! How many lines of a file are not sealed, by who may read them here. What is on the door is not counted.

use std::{collections::BTreeMap, fs::File, io};

use crate::{
    journey::{
        access,
        key::{By, Seat, Visibility, kind_of},
        record::Head,
    },
    store::{line::Line, lines::Buffer},
};

#[derive(Debug, Default)]
pub struct OpenLines(BTreeMap<&'static [Seat], usize>);

impl OpenLines {
    /// Counts those of a whole file.
    pub fn in_file(handle: &File, buffer: &mut Buffer) -> io::Result<Self> {
        let mut open = Self::default();
        buffer.lines(handle, 0, |piece| {
            if let Line::Record { head, .. } = Line::read(piece.bytes) {
                open.add(&head);
            }
        })?;
        Ok(open)
    }

    pub fn add(&mut self, head: &Head<'_>) {
        if head.enc.is_none() {
            self.add_open(kind_of(&head.id), head.by, head.vis);
        }
    }

    pub fn add_open(&mut self, kind: &str, by: By, vis: Visibility) {
        if !access::is_on_the_door(kind) {
            *self.0.entry(access::readers(by, vis)).or_default() += 1;
        }
    }

    /// How many there are of the readers for whom `of` is true.
    pub fn count(&self, of: impl Fn(&[Seat]) -> bool) -> usize {
        self.0.iter().filter(|(readers, _)| of(readers)).map(|(_, lines)| lines).sum()
    }
}
