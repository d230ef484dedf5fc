//! Who walks here, as the newest line about the couple says.

use crate::{
    journey::{
        couple::Seats,
        record::{Body, Head, Hlc, Record, Seat},
    },
    store::line::Line,
};

#[derive(Debug, Default, Clone)]
pub struct Walkers(Option<(Hlc, Seats)>);

impl Walkers {
    /// Takes the lines of a file, in which those about the couple are always open.
    pub fn see_lines(&mut self, lines: &[u8]) {
        for line in lines.split(|byte| *byte == b'\n') {
            if let Line::Record { head, .. } = Line::read(line.trim_ascii_end()) {
                self.see_head(&head);
            }
        }
    }

    pub fn see_head(&mut self, head: &Head<'_>) {
        if head.kind == "couple" {
            head.record().iter().for_each(|record| self.see(record));
        }
    }

    /// Takes a record, of which only that of the couple counts.
    pub fn see(&mut self, record: &Record) {
        if let Some(Body::Couple(couple)) = record.body
            && self.0.as_ref().is_none_or(|(newest, _)| *newest <= record.hlc)
        {
            self.0 = Some((record.hlc.clone(), couple.seats));
        }
    }

    /// The seats for whom is what both may read: both, where nothing says that one walks alone.
    pub fn seats(&self) -> &'static [Seat] {
        match &self.0 {
            Some((_, Seats::One)) => &Seat::BOTH[..1],
            _ => &Seat::BOTH,
        }
    }
}
