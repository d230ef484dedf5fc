//! Lines that are left in the files as they should not be: readable for anybody who can open the folder, although their
//! author has a passphrase; or deleted, and not destroyed. Facts about the files, whoever could reach them.

use std::collections::BTreeMap;

use super::{
    Store, draft,
    error::{Act, Failed, SaveError},
    keys::Keys,
    lines::Buffer,
    local::Local,
    lock,
    logs::Logs,
    report::{Finding, What},
    reseal::{OnProgress, Resealed, Rules},
    scrub, writer,
};
use crate::journey::{couple::Here, record::Seat};

/// Such lines in the files of one writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remnant {
    pub writer: String,
    pub lines: usize,
    /// The name of the machine that they were written on; none where it is not known.
    pub machine: Option<String>,
}

/// How many lines, by writer.
type ByWriter = BTreeMap<String, usize>;

/// The readable lines of a seat, by writer. The unfinished texts of another machine's window count as one.
pub fn of(local: &Local, logs: &Logs, keys: &Keys, seat: Seat) -> Vec<Remnant> {
    let rules = Rules::of(keys, seat, logs.walkers().seats());
    let lines = logs.readable(|readers| rules.are_sealed_to(readers)).into_iter();
    let mut by_writer: ByWriter = lines.map(|(writer, lines)| (writer.to_owned(), lines)).collect();
    for here in [Here::from(seat), Here::Both] {
        let Ok(seal) = rules.drafts(here, &[]) else { continue };
        let drafts = if seal.is_on() { local.drafts(here) } else { vec![] };
        for path in drafts.iter().filter(|path| local.is_elsewhere(path) && draft::is_behind(path, &seal)) {
            if let Some(writer) = writer::of_draft(path) {
                *by_writer.entry(writer.to_owned()).or_default() += 1;
            }
        }
    }
    of_seat(local, by_writer, seat)
}

/// The lines of deleted or replaced versions in files of a seat's writers with which this machine may not go on.
pub fn undestroyed(local: &Local, logs: &Logs, seat: Seat) -> Vec<Remnant> {
    let (mut by_writer, mut buffer) = (ByWriter::new(), Buffer::default());
    let out_of_reach = logs.doomed_files().into_iter().filter(|(_, writer)| !local.may_hold(writer));
    for (path, writer) in out_of_reach {
        // What cannot be read is named among the findings.
        *by_writer.entry(writer).or_default() += scrub::count(&path, logs.doomed(), &mut buffer).unwrap_or(0);
    }
    of_seat(local, by_writer, seat)
}

fn of_seat(local: &Local, by_writer: ByWriter, seat: Seat) -> Vec<Remnant> {
    let of_seat = by_writer.into_iter().filter(|(_, lines)| *lines > 0).filter_map(|(writer, lines)| {
        let about = writer::about(local.dir(), &writer);
        let is_of_seat = about.as_ref().is_none_or(|about| about.seat == seat);
        let machine = about.map(|about| about.label).filter(|label| !label.is_empty());
        is_of_seat.then_some(Remnant { writer, lines, machine })
    });
    of_seat.collect()
}

/// A finding for each writer.
pub fn findings(local: &Local, left: Vec<Remnant>, what: fn(usize, Option<String>) -> What) -> Vec<Finding> {
    let folder = |writer: &str| writer::folder(local.dir(), writer);
    left.into_iter().map(|left| Finding::new(what(left.lines, left.machine), folder(&left.writer))).collect()
}

impl Store {
    /// The lines of a seat that has a key which are readable in the files, by writer.
    pub fn readable(&self, seat: Seat) -> Vec<Remnant> {
        of(&self.local, &self.logs, &self.keys(), seat)
    }

    /// The same as findings, of those who are here.
    pub fn readable_here(&self) -> Vec<Finding> {
        let (seats, keys) = (self.seat.iter().flat_map(|seat| seat.here.seats()), self.keys());
        let readable = seats.flat_map(|seat| of(&self.local, &self.logs, &keys, *seat));
        findings(&self.local, readable.collect(), What::readable)
    }

    /// The lines of deleted or replaced versions that wait for another machine, by writer.
    pub fn undestroyed(&self, seat: Seat) -> Vec<Remnant> {
        undestroyed(&self.local, &self.logs, seat)
    }

    /// Takes over the writers of a seat whose lines are out of reach, and readable or not destroyed: their machine will not
    /// come back. From then on their lines are sealed and destroyed here like one's own, and nobody appends to them. The
    /// rest is as of [`Store::reseal`].
    pub fn take_over(&mut self, seat: Seat, progress: &mut OnProgress<'_>) -> Result<Resealed, SaveError> {
        self.may_write()?;
        for Remnant { writer, .. } in self.readable(seat).into_iter().chain(self.undestroyed(seat)) {
            if self.hold(&writer)?.is_none() && !lock::is_held(&self.local.lock(&writer)) {
                let folder = writer::folder(&self.dir, &writer);
                writer::take_over(&self.dir, &writer).map_err(Failed::when(Act::Writing, &folder))?;
            }
        }
        let done = self.reseal(progress)?;
        self.finish_scrubs()?;
        Ok(done)
    }
}
