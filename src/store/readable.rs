//! Lines that anybody can read who can open the folder, although their author has a passphrase: a fact about the files,
//! whoever could reach them.

use super::{
    Store,
    error::{Act, Failed, SaveError},
    keys::Keys,
    local::Local,
    lock,
    logs::Logs,
    report::{Finding, What},
    reseal::{Progress, Resealed, Rules},
    writer,
};
use crate::journey::record::Seat;

/// Readable lines of a seat that has a key, in the files of one writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readable {
    pub writer: String,
    pub lines: usize,
    /// The name of the machine that they were written on; none where it is not known.
    pub machine: Option<String>,
}

impl Readable {
    pub(super) fn finding(self, local: &Local) -> Finding {
        let folder = writer::folder(local.dir(), &self.writer);
        Finding::new(What::Readable { lines: self.lines, machine: self.machine }, folder)
    }
}

/// The readable lines of a seat, by writer.
pub fn of(local: &Local, logs: &Logs, seat: Seat) -> Vec<Readable> {
    let rules = Rules::of(&Keys::seen_from(local), seat);
    let by_writer = logs.readable(|readers| rules.are_sealed_to(readers));
    let of_seat = by_writer.into_iter().filter(|(_, lines)| *lines > 0).filter_map(|(writer, lines)| {
        let about = writer::about(local.dir(), writer);
        let is_of_seat = about.as_ref().is_none_or(|about| about.seat == seat);
        let machine = about.map(|about| about.label).filter(|label| !label.is_empty());
        is_of_seat.then(|| Readable { writer: writer.to_owned(), lines, machine })
    });
    of_seat.collect()
}

impl Store {
    /// The lines of a seat that has a key which are readable in the files, by writer.
    pub fn readable(&self, seat: Seat) -> Vec<Readable> {
        of(&self.local, &self.logs, seat)
    }

    /// The same as findings, of those who are here.
    pub fn readable_here(&self) -> Vec<Finding> {
        let seats = self.seat.iter().flat_map(|seat| seat.here.seats());
        seats.flat_map(|seat| self.readable(*seat)).map(|found| found.finding(&self.local)).collect()
    }

    /// Takes over the writers of a seat whose lines are readable and out of reach: their machine will not come back. From
    /// then on their lines are sealed and destroyed here like one's own, and nobody appends to them. The rest is as of
    /// [`Store::reseal`].
    pub fn take_over(&mut self, seat: Seat, progress: &mut Progress<'_>) -> Result<Resealed, SaveError> {
        self.may_write()?;
        for Readable { writer, .. } in self.readable(seat) {
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
