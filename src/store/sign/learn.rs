//! Learning whose word the lines are: when keys open or leave, when lists of lines come, and when open lines are read.

use super::Proofs;
use crate::{
    journey::{
        Journey,
        key::{Location, Visibility},
        record::{Body, Head, Seat},
        vouched::Vouched,
    },
    store::{
        Store,
        logs::{Inside, Sealed},
        report::Report,
        sealed_reader::SealedReader,
    },
};

impl Store {
    /// Other keys are open now than before: everything that was read is looked at anew.
    pub(in crate::store) fn rekey(&mut self) {
        let keys = self.keys().proofs(&self.unlocked);
        self.proofs = self.proofs.with_keys(keys);
        self.forget_lists();
        self.learn_lists();
        self.is_misread |= self.logs.prove_open(&self.proofs);
        self.note_open_lines();
    }

    pub(in crate::store) fn forget_lists(&mut self) {
        self.logs.sealed_mut().for_each(|sealed| sealed.is_learned = false);
    }

    /// Reads the lists of lines that came, before the lines themselves are opened. Claims are looked at once more.
    pub(in crate::store) fn learn_lists(&mut self) {
        let may = |sealed: &&Sealed| sealed.readers.iter().any(|seat| self.is_admitted(*seat));
        let new: Vec<Location> = self
            .logs
            .sealed()
            .filter(|sealed| sealed.is_list() && !sealed.is_learned)
            .filter(may)
            .map(|sealed| sealed.location)
            .collect();
        if new.is_empty() {
            return;
        }
        let mut reader = SealedReader::new(&self.logs, &self.unlocked);
        let mut lists = vec![];
        for location in &new {
            let writer = self.logs.writer(*location);
            let list = reader.at(*location, |line| read(&self.proofs, line.ok()?, writer));
            lists.extend(list.flatten());
        }
        for sealed in self.logs.sealed_mut() {
            sealed.is_learned |= sealed.is_list() && new.contains(&sealed.location);
            if sealed.inside == Inside::Claimed {
                sealed.inside = Inside::Shut;
            }
        }
        lists.iter().for_each(|(by, vis, list)| self.proofs.learn(*by, *vis, list));
    }

    /// Keeps what was learned from the open lines that were read.
    pub(in crate::store) fn note_open_lines(&mut self) {
        let fresh = self.logs.fresh();
        self.proofs.note(fresh);
    }

    /// The journey of all open lines, where some of them were taken for the word of somebody whose it is not; what is sealed
    /// comes by [`Store::open_next`].
    pub fn misread(&mut self) -> Option<Journey> {
        if !std::mem::take(&mut self.is_misread) {
            return None;
        }
        let mut journey = Journey::speaking(self.say);
        self.logs.begin_anew();
        let mut take = |head: &Head<'_>, location, sum| journey.take(head, location, sum);
        self.logs.look(&mut Report::default(), &self.proofs, &mut take);
        self.learn_lists();
        Some(journey)
    }
}

/// A list that its author signed.
fn read(
    proofs: &Proofs,
    (head, line): (&Head<'_>, &[u8]),
    writer: &str,
) -> Option<(Seat, Visibility, Vouched)> {
    let by = proofs.of_list(line, head, writer)?;
    match head.record().ok()?.body {
        Some(Body::Vouched(list)) => Some((by, head.vis, list)),
        _ => None,
    }
}
