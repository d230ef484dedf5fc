//! Claims: lines that name an author whose word they are not. They wait beside the journey, where no question finds them:
//! they are told as what they are, and change nothing.

use std::collections::BTreeMap;

use chrono::DateTime;
use uuid::Uuid;

use super::{
    Journey, access,
    couple::Here,
    key::{By, Hlc, Id, Location, Seat, Signers, Visibility},
    note::{Note, NoteHead},
    record::{Body, Record},
    versions::{VersionHead, Versions},
};
use crate::private::Private;

/// A line that says it is from somebody, and is not signed by them.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    pub record: Record,
    /// Where its words are read; none for one that is in memory.
    pub location: Option<Location>,
}

/// A version of a thing as far as it decides what may take its place.
pub(super) trait Authored {
    fn by(&self) -> By;
    fn vis(&self) -> Visibility;
}

impl Claim {
    /// True where its line can be found, this seat did not sign it, and the id names nobody else.
    fn is_unsigned_by(&self, seat: Seat) -> bool {
        let is_owned = self.record.id.owner().is_none_or(|owner| owner.includes(seat));
        is_owned && self.location.is_some_and(|location| !location.signers.includes(seat))
    }
}

impl Authored for NoteHead {
    fn by(&self) -> By {
        self.by
    }

    fn vis(&self) -> Visibility {
        self.vis
    }
}

impl Authored for Record {
    fn by(&self) -> By {
        self.by
    }

    fn vis(&self) -> Visibility {
        self.vis
    }
}

impl Journey {
    /// The claims that those who are here may read, the newest first.
    pub fn claims(&self, here: Here) -> Vec<&Claim> {
        let mut claims: Vec<_> = self.claims.iter().filter(|claim| claim.record.is_read_by(here)).collect();
        claims.sort_by(|a, b| b.record.hlc.cmp(&a.record.hlc));
        claims
    }

    /// Those that whoever is here is asked about, and may sign all at once. What would take something away is never among
    /// them, nor what was disowned.
    pub fn claims_to_sign(&self, here: Here) -> Vec<&Claim> {
        let mut claims = self.claims(here);
        let is_asked = |claim: &&Claim| {
            self.who_signs(claim, here).is_some_and(|seat| self.adds(claim, seat)) && !self.is_disowned(claim)
        };
        claims.retain(is_asked);
        claims
    }

    /// The one of those who are here who may say whether a claim is theirs: their key is open, and the claim is in their name.
    /// One that would take something away, or stand in its place, may be signed where that is theirs alone, too.
    pub fn who_signs(&self, claim: &Claim, here: Here) -> Option<Seat> {
        let mut open = here.seats().iter().copied().filter(|seat| self.unlocked.contains(seat));
        open.find(|seat| {
            let is_named = claim.record.by.includes(*seat) && claim.is_unsigned_by(*seat);
            is_named && (self.adds(claim, *seat) || self.is_of_ones_own(&claim.record, *seat))
        })
    }

    /// True for words that only add to what there is; and for what was written at one keyboard with the other one's key.
    fn adds(&self, claim: &Claim, seat: Seat) -> bool {
        let Claim { record, location: Some(location) } = claim else { return false };
        let stood_in = location.signers.includes(seat.other())
            && access::may_stand_in(record.id.kind(), record.vis, record.body.is_none());
        self.only_adds(record) || stood_in && self.is_shared(record)
    }

    /// True where nobody but this seat wrote what stands under the id.
    fn is_of_ones_own(&self, record: &Record, seat: Seat) -> bool {
        let own = By::from(seat);
        record.by == own && self.under(&record.id).all(|(by, _)| by == own)
    }

    /// True where nothing else has its id, and it replaces nothing.
    fn only_adds(&self, record: &Record) -> bool {
        record.body.is_some() && record.prev.is_empty() && self.under(&record.id).next().is_none()
    }

    /// True where both may read every version that stands under its id.
    fn is_shared(&self, record: &Record) -> bool {
        self.under(&record.id).all(|(_, vis)| vis == Visibility::Shared)
    }

    /// The author and the readers of each version that stands under an id, be it a note or another thing.
    fn under(&self, id: &Id) -> impl Iterator<Item = (By, Visibility)> {
        let note = id.note_uuid().and_then(|id| self.notes.get(&id));
        let notes = note.into_iter().flat_map(Versions::all).map(|(.., note)| (note.by, note.vis));
        let things = self.things.get(id).into_iter().flat_map(Versions::all);
        things.map(|(.., record)| (record.by, record.vis)).chain(notes)
    }

    /// Keeps a claim beside the journey. A line that was read anew is the same claim.
    pub(super) fn claim(&mut self, record: Record, location: Option<Location>) {
        if record.vis == Visibility::Sealed {
            self.closed.remove(&record.id);
        }
        match self.claims.iter_mut().find(|claim| claim.record == record) {
            Some(claim) => claim.location = location,
            None => self.claims.push(Claim { record, location }),
        }
    }

    /// The same of a note, whose words stay on the disk.
    pub(super) fn claim_note(&mut self, id: Id, hlc: Hlc, note: &NoteHead) {
        let about = note.about().cloned();
        let body = (!note.gone).then(|| Body::Note(Note { about, words: Private::default() }));
        let (by, vis, at) = (note.by, note.vis, DateTime::default());
        self.claim(Record { id, by, vis, at, hlc, prev: vec![], body }, note.location);
    }

    /// A line is its author's word after all.
    pub(super) fn unclaim(&mut self, record: &Record) {
        if !self.claims.is_empty() {
            self.claims.retain(|claim| claim.record != *record);
        }
    }

    /// Takes out a version that counted, where it is read anew and is not its author's word: as when the key of the one for
    /// whom another stood in is given.
    pub(super) fn withdraw(&mut self, record: &Record) {
        let is_it = |hlc: &Hlc, _| *hlc == record.hlc;
        match record.id.note_uuid() {
            None => drop(take_out(&mut self.things, &record.id, is_it)),
            Some(id) if take_out(&mut self.notes, &id, is_it).is_empty() => {}
            Some(_) => self.dated = self.places(),
        }
    }

    /// True where a line that its author says may count: the one whom its id names says it too, and so does an author of
    /// every older version. Newer versions that may not take its place become claims.
    pub(super) fn make_place(&mut self, record: &Record, line: &VersionHead) -> bool {
        if !self.looks_at(line) {
            return true;
        }
        let (id, signers) = (&record.id, line.signers);
        if signers != Signers::ALL && id.owner().is_some_and(|owner| !signers.speak_for(owner)) {
            return false;
        }
        match follow(&mut self.things, id, id.kind(), line, record) {
            Some(gone) => gone.into_iter().for_each(|(_, record)| self.claim(record, None)),
            None => return false,
        }
        true
    }

    /// False while no key says anything: then nothing is looked up.
    fn looks_at(&mut self, line: &VersionHead) -> bool {
        self.is_proven |= line.signers != Signers::ALL;
        self.is_proven
    }

    /// The same of a note.
    pub(super) fn make_place_for_note(&mut self, id: Uuid, line: &VersionHead, note: &NoteHead) -> bool {
        if !self.looks_at(line) {
            return true;
        }
        match follow(&mut self.notes, &id, "note", line, note) {
            Some(gone) if gone.is_empty() => {}
            Some(gone) => {
                gone.into_iter().for_each(|(hlc, note)| self.claim_note(Id::note(id), hlc, &note));
                self.dated = self.places();
            }
            None => return false,
        }
        true
    }
}

/// The versions of a thing that make place for another one, and are taken out; none where that one may not stand among them.
fn follow<K: Ord + Clone, T: Authored>(
    things: &mut BTreeMap<K, Versions<T>>,
    id: &K,
    kind: &str,
    line: &VersionHead,
    value: &T,
) -> Option<Vec<(Hlc, T)>> {
    let Some(versions) = things.get(id) else { return Some(vec![]) };
    let may = |older: &T| access::may_follow(kind, older.by(), older.vis(), line.signers);
    if versions.all().any(|(older, _, value)| *older <= line.hlc && !may(value)) {
        return None;
    }
    let stays = |signers| access::may_follow(kind, value.by(), value.vis(), signers);
    if versions.all().all(|(newer, signers, _)| *newer <= line.hlc || stays(signers)) {
        return Some(vec![]);
    }
    Some(take_out(things, id, |newer, signers| *newer > line.hlc && !stays(signers)))
}

/// Takes versions of a thing out, and gives them.
fn take_out<K: Ord + Clone, T>(
    things: &mut BTreeMap<K, Versions<T>>,
    id: &K,
    goes: impl Fn(&Hlc, Signers) -> bool,
) -> Vec<(Hlc, T)> {
    let Some(versions) = things.remove(id) else { return vec![] };
    let (left, gone) = versions.part(goes);
    left.map(|left| things.insert(id.clone(), left));
    gone
}
