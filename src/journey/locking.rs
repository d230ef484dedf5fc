//! Locking and unlocking: what came from sealed lines stays in memory only while one of its readers' keys is open.

use uuid::Uuid;

use super::{
    Journey, access,
    claims::Claim,
    key::{By, Id, Seat, Visibility},
    note::NoteHead,
    record::Record,
    versions::Versions,
};

impl Journey {
    /// True when nobody is unlocked who may read this.
    pub(super) fn keeps_out(&self, by: By, vis: Visibility) -> bool {
        access::readers(by, vis).iter().all(|seat| !self.unlocked.contains(seat))
    }

    /// How many lines are sealed for a seat's eyes, opened or not.
    pub fn sealed_count(&self, seat: Seat) -> usize {
        self.sealed.values().filter(|readers| readers.contains(&seat)).count()
    }

    /// True when something that both may read is sealed, and nobody who may open it is unlocked.
    pub fn is_shut(&self) -> bool {
        self.unlocked.is_empty() && self.sealed.values().any(|readers| readers.len() > 1)
    }

    /// From now on what is sealed for this seat may stay in memory.
    pub fn unlock(&mut self, seat: Seat) {
        self.unlocked.insert(seat);
    }

    /// Locks a seat: records from sealed lines that no unlocked seat may read are dropped from memory.
    pub fn lock(&mut self, seat: Seat) {
        self.unlocked.remove(&seat);
        self.drop_shut();
    }

    pub(super) fn drop_shut(&mut self) {
        let things = std::mem::take(&mut self.things).into_iter();
        let left = |(id, versions): (Id, Versions<Record>)| {
            Some((id, versions.without(|record| self.keeps_out(record.by, record.vis))?))
        };
        self.things = things.filter_map(left).collect();
        let notes = std::mem::take(&mut self.notes).into_iter();
        let left = |(id, versions): (Uuid, Versions<NoteHead>)| {
            Some((id, versions.without(|note| self.keeps_out(note.by, note.vis))?))
        };
        self.notes = notes.filter_map(left).collect();
        self.dated = self.places();
        let mut claims = std::mem::take(&mut self.claims);
        let is_sealed = |claim: &Claim| claim.location.is_none_or(|location| location.sealed);
        claims.retain(|claim| !(is_sealed(claim) && self.keeps_out(claim.record.by, claim.record.vis)));
        self.claims = claims;
    }
}
