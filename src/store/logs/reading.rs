//! One pass over the lines of a file: each is taken, counted, or named in the report.

use std::collections::BTreeSet;

use super::{LogFile, Sealed, Take, Walkers, location};
use crate::{
    journey::{
        Unread,
        record::{Head, Hlc, Location},
    },
    store::{
        keys::LeftSeats,
        line::Line,
        lines::{Ending, RawLine},
        report::{Finding, Report, What},
        sequence::Sequence,
        sign::{Fresh, Proofs},
    },
};

/// One pass over one file.
pub(super) struct Reading<'r, 't> {
    pub(super) log: &'r mut LogFile,
    pub(super) index: usize,
    pub(super) sequence: &'r mut Sequence,
    /// Of the line before.
    pub(super) number: Option<u64>,
    /// The lines without a number of their own before the first one that has one.
    pub(super) leading: u64,
    /// Versions that are being destroyed.
    pub(super) doomed: &'r BTreeSet<Hlc>,
    /// Seats that have left.
    pub(super) left: &'r LeftSeats,
    /// The first moment that lies far ahead of the clock.
    pub(super) ahead: &'r str,
    pub(super) walkers: &'r mut Walkers,
    pub(super) report: &'r mut Report,
    pub(super) proofs: &'r Proofs,
    pub(super) fresh: &'r mut Vec<Fresh>,
    pub(super) take: &'r mut Take<'t>,
}

impl Reading<'_, '_> {
    pub(super) fn line(&mut self, piece: &RawLine<'_>) {
        let line = piece.bytes.trim_ascii_end();
        let read = if piece.ending == Ending::TooLong { None } else { Some(Line::read(line)) };
        if matches!(read, Some(Line::Damaged)) && piece.ending == Ending::File {
            // Perhaps its writer is still at it: look again when the file has grown.
            return self.found(What::Torn, self.log.lines + 1);
        }
        self.log.lines += 1;
        self.log.read = piece.next;
        match read {
            None => {
                self.count(None);
                self.found(What::TooLong, self.log.lines);
            }
            Some(Line::Blank) => {}
            Some(Line::Record { head, .. }) if self.left.covers(&head) => {
                self.log.gone = true;
                self.count(Some(head.n));
            }
            Some(Line::Record { head, .. }) if self.is_doomed(&head) => {
                self.log.doomed = true;
                self.count(Some(head.n));
            }
            Some(Line::Record { head, sum, right }) => {
                self.count(Some(head.n));
                self.record(&head, sum, right, piece.at, line);
            }
            Some(Line::Scrubbed(n)) => self.count(n),
            Some(Line::Foreign { v, n }) => {
                self.count(n);
                if v > 1 { self.report.newer += 1 } else { self.report.unknown += 1 }
            }
            Some(Line::Damaged) => {
                self.count(None);
                self.damaged(piece.at, line);
            }
        }
    }

    fn is_doomed(&self, head: &Head<'_>) -> bool {
        !self.doomed.is_empty() && self.doomed.contains(&Hlc::from(&*head.hlc))
    }

    /// A damaged line's own number cannot be read: it has the one after the line before; where there is none, the one
    /// before the line that follows.
    fn count(&mut self, n: Option<u64>) {
        let Some(n) = n.or(self.number.map(|before| before.saturating_add(1))) else {
            self.leading += 1;
            return;
        };
        if self.number.is_none() {
            (n.saturating_sub(self.leading).max(1)..n).for_each(|n| self.sequence.add(n));
        }
        self.sequence.add(n);
        self.number = Some(n);
    }

    /// Where no line had a number, all follow the highest that is known.
    pub(super) fn end(self) {
        if self.number.is_none() {
            (0..self.leading).for_each(|_| self.sequence.add(self.sequence.highest().saturating_add(1)));
        }
    }

    fn record(&mut self, head: &Head<'_>, sum: u32, right: bool, at: u64, line: &[u8]) {
        let Some(location) = location(self.index, at, line.len(), head.enc.is_some()) else {
            return self.found(What::FileTooLarge, self.log.lines);
        };
        let location = if location.sealed { location } else { self.proven(line, head, location) };
        self.log.last = Some(location);
        self.log.open.add(head);
        if location.sealed {
            self.log.sealed.push(Sealed::read(location, self.log.lines, head));
        }
        // A body may be taken unread only where the sum says that it reads.
        let reads = if right || location.sealed { Ok(()) } else { head.record().map(drop) };
        match reads.and_then(|()| (self.take)(head, location, sum)) {
            Ok(()) => {
                self.report.records += 1;
                self.walkers.see_head(head);
            }
            Err(_) if !right => return self.damaged(at, line),
            Err(Unread::UnknownKind) => self.report.unknown += 1,
            Err(why) => return self.found(What::Unread(why.to_string()), self.log.lines),
        }
        if *head.hlc >= *self.ahead {
            self.found(What::Ahead, self.log.lines);
        }
        if !right {
            self.found(What::Edited, self.log.lines);
        }
    }

    /// The place of an open line, and whose word it is.
    fn proven(&mut self, line: &[u8], head: &Head<'_>, location: Location) -> Location {
        let (signers, fresh) = self.proofs.of_line(line, head, &self.log.writer, false).parts();
        self.fresh.extend(fresh);
        self.log.claim(location.at, !signers.speak_for(head.by));
        Location { signers, ..location }
    }

    fn damaged(&mut self, at: u64, line: &[u8]) {
        self.found(What::Damaged, self.log.lines);
        self.log.damaged.push((at, line.len()));
    }

    fn found(&mut self, what: What, line: u64) {
        self.report.findings.push(Finding::at(what, &self.log.path, line));
    }
}
