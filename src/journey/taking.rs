//! Taking lines in: as the store reads them, as they are written, and as their seals are opened.

use std::collections::btree_map::Entry;

use uuid::Uuid;

use super::{
    Journey, Unread, access,
    key::{Hlc, Id, Location, Signers, Visibility, note_uuid},
    note::{About, NoteHead, SaidAbout},
    record::{Body, Head, Record},
    versions::{VersionHead, Versions},
};

impl Journey {
    /// Takes a line as the store read it; `tiebreak` is its checksum. A sealed one is only counted: it comes again through
    /// [`Journey::apply`] when it was opened.
    pub fn take(&mut self, head: &Head<'_>, location: Location, tiebreak: u32) -> Result<(), Unread> {
        self.take_as(head, location, tiebreak, Head::record)
    }

    /// As [`Journey::take`], while a whole folder is read: bodies wait for [`Journey::read_bodies`].
    pub fn take_unread(&mut self, head: &Head<'_>, location: Location, tiebreak: u32) -> Result<(), Unread> {
        self.take_as(head, location, tiebreak, Head::unread)
    }

    /// Reads the bodies of all versions that nobody replaced: of a couple's year half of all lines. Fails where one does not
    /// read.
    pub fn read_bodies(&mut self) -> Result<(), Unread> {
        self.things.values_mut().flat_map(Versions::each_mut).try_for_each(Record::read_body)
    }

    fn take_as<'h>(
        &mut self,
        head: &Head<'h>,
        location: Location,
        tiebreak: u32,
        record: impl Fn(&Head<'h>) -> Result<Record, Unread>,
    ) -> Result<(), Unread> {
        let hlc = head.moment()?;
        self.see(&hlc);
        if head.enc.is_some() {
            self.sealed.insert(hlc, access::readers(head.by, head.vis));
            self.see_sealed(head.vis, &head.id);
            return Ok(());
        }
        let signers = location.signers;
        if !signers.speak_for(head.by) {
            self.claim(head.record()?, Some(location));
            return Ok(());
        }
        if head.kind == "note" {
            let id = note_uuid(&head.id).ok_or(Unread::Part("id"))?;
            let said = SaidAbout::of(&hlc, head.body.and_then(About::in_body));
            let note =
                NoteHead { by: head.by, vis: head.vis, location: Some(location), gone: head.del, said };
            let line = VersionHead { hlc, tiebreak, sealed: false, signers };
            self.put_note(id, line, &head.prev, note);
            return Ok(());
        }
        let line = VersionHead { hlc, tiebreak, sealed: false, signers };
        self.put(record(head)?, line, Some(location));
        Ok(())
    }

    /// Takes a record that was written just now, here or in another window, or whose seal was opened.
    /// A sealed one that arrives after its readers have locked again is only counted.
    pub fn apply(&mut self, record: Record, location: Option<Location>) {
        self.see(&record.hlc);
        self.see_sealed(record.vis, record.id.as_str());
        let signers = location.map_or(Signers::ALL, |location| location.signers);
        let readers = access::readers(record.by, record.vis);
        // What is not on the disk yet will be sealed there where all its readers have a key.
        let sealed = location.map_or_else(
            || readers.iter().all(|seat| self.unlocked.contains(seat)),
            |location| location.sealed,
        );
        match location {
            Some(_) if sealed => drop(self.sealed.insert(record.hlc.clone(), readers)),
            Some(_) => drop(self.sealed.remove(&record.hlc)),
            None => {}
        }
        if sealed && self.keeps_out(record.by, record.vis) {
            return;
        }
        if !signers.speak_for(record.by) {
            self.withdraw(&record);
            return self.claim(record, location);
        }
        self.unclaim(&record);
        let line = VersionHead { hlc: record.hlc.clone(), tiebreak: 0, sealed, signers };
        match record.id.note_uuid() {
            Some(id) => {
                let gone = record.body.is_none();
                let about = if let Some(Body::Note(note)) = record.body { note.about } else { None };
                let said = SaidAbout::of(&record.hlc, about);
                let note = NoteHead { by: record.by, vis: record.vis, location, gone, said };
                self.put_note(id, line, &record.prev, note);
            }
            None => self.put(record, line, location),
        }
    }

    /// Says where the newest version of a thing came to lie.
    pub fn settle(&mut self, id: &Id, location: Location) {
        match id.note_uuid() {
            Some(id) => {
                if let Some(note) = self.notes.get_mut(&id) {
                    note.settle(location.sealed);
                    note.newest_mut().location = Some(location);
                }
            }
            None => {
                if let Some(versions) = self.things.get_mut(id) {
                    versions.settle(location.sealed);
                }
            }
        }
        if location.sealed && self.unlocked.is_empty() {
            self.drop_shut();
        }
    }

    fn see_sealed(&mut self, vis: Visibility, id: &str) {
        if vis == Visibility::Sealed {
            self.closed.insert(id.into());
        }
    }

    fn see(&mut self, hlc: &Hlc) {
        self.moments.see(hlc);
    }

    fn put(&mut self, record: Record, line: VersionHead, location: Option<Location>) {
        if !self.make_place(&record, &line) {
            return self.claim(record, location);
        }
        let (id, prev) = (record.id.clone(), record.prev.clone());
        let breach = matches!(record.body, Some(Body::Breach(_))).then(|| id.clone());
        match self.things.entry(id) {
            Entry::Occupied(mut versions) => versions.get_mut().add(line, &prev, record),
            Entry::Vacant(place) => {
                place.insert(Versions::new(line, &prev, record));
            }
        }
        breach.iter().for_each(|id| self.note_joined(id));
    }

    fn put_note(&mut self, id: Uuid, line: VersionHead, prev: &[Hlc], note: NoteHead) {
        if !self.make_place_for_note(id, &line, &note) {
            return self.claim_note(Id::note(id), line.hlc, &note);
        }
        if note.gone {
            self.gone.insert(id);
        }
        let said = note.said.clone();
        let before = self.notes.get(&id).and_then(|versions| versions.newest().said.clone());
        match self.notes.entry(id) {
            Entry::Occupied(mut versions) => versions.get_mut().add(line, prev, note),
            Entry::Vacant(place) => {
                place.insert(Versions::new(line, prev, note));
            }
        }
        self.say_about(id, before, said);
    }
}
