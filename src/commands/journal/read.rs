//! Listing, showing and finding the notes that whoever asks may read. Their words are read from disk as they are printed.

use std::{collections::HashSet, io::Write};

use anyhow::bail;
use chrono::Local;
use uuid::Uuid;

use super::super::WrongUse;
use crate::{
    block::safe,
    journey::{
        Journey, access,
        claims::Claim,
        couple::Here,
        note::{self, NoteHead},
        record::Location,
    },
    language::{Catalogue, said},
    store::Store,
};

/// The fewest letters of an id that are taken for it, and the fewest that a list shows.
const FEWEST: usize = 4;
const SHOWN: usize = 8;

/// Words are read for so many notes at a time, so that the first lines of a long list come at once.
const AT_ONCE: usize = 200;

pub struct Notes<'a> {
    pub store: &'a Store,
    pub journey: &'a Journey,
    pub here: Here,
    pub say: Catalogue,
}

impl<'a> Notes<'a> {
    pub fn list(&self, out: &mut impl Write) -> anyhow::Result<()> {
        let (notes, claims) = (self.locations(), self.claims());
        if notes.is_empty() && claims.is_empty() {
            writeln!(out, "{}", self.say.nothing_written_yet())?;
        }
        self.print(&notes, &notes, out)?;
        let own = self.journey.claims_to_sign(self.here);
        for (id, claim) in claims {
            let location = claim.location.filter(|_| own.contains(&claim));
            let words = location.and_then(|location| self.store.words(&[(id, location)]).pop());
            let begins = words.map(|(_, words)| note::begins(words.expose()));
            let (id, name) = (id.to_string(), self.journey.names(claim.record.by));
            let listed = said::UnsignedListed { id: &id, name: &safe(&name) };
            let listed = self.say.unsigned_listed(listed);
            let begins = begins.map(|begins| format!("  {}", safe(&begins))).unwrap_or_default();
            writeln!(out, "{listed}{begins}")?;
        }
        Ok(())
    }

    /// Notes that are not signed by the person they name, newest first.
    fn claims(&self) -> Vec<(Uuid, &'a Claim)> {
        let claims = self.journey.claims(self.here).into_iter();
        claims.filter_map(|claim| Some((claim.record.id.note_uuid()?, claim))).collect()
    }

    pub fn search(&self, words: &str, out: &mut impl Write) -> anyhow::Result<()> {
        if words.trim().is_empty() {
            bail!(WrongUse(self.say.commands_nothing_to_look_for().to_owned()));
        }
        let notes = self.locations();
        let hits: HashSet<Uuid> = self.store.search(words, &notes).into_iter().collect();
        if hits.is_empty() {
            writeln!(out, "{}", self.say.no_note_holds_these())?;
        }
        let found: Vec<_> = notes.iter().filter(|(id, _)| hits.contains(id)).copied().collect();
        self.print(&found, &notes, out)
    }

    pub fn show(&self, id: &str, out: &mut impl Write) -> anyhow::Result<()> {
        let say = self.say;
        if id.len() < FEWEST {
            bail!(WrongUse(say.commands_id_too_short(FEWEST)));
        }
        let wanted = id.to_lowercase();
        let mut found = self.readable().filter(|(id, _)| id.to_string().starts_with(&wanted));
        let (id, note) = match (found.next(), found.next()) {
            (Some(note), None) => note,
            (None, _) => return self.show_claim(&wanted, id, out),
            (Some(_), Some(_)) => bail!(say.commands_id_of_several(id)),
        };
        let Some((_, words)) = note.location.and_then(|location| self.store.words(&[(id, location)]).pop())
        else {
            bail!(say.commands_note_words_unread(&id.to_string()));
        };
        let by = self.journey.names(note.by);
        writeln!(out, "{}, {}\n\n{}", begun(id, say), safe(&by), safe(words.expose()))?;
        Ok(())
    }

    /// Shows a note that is not signed, and says so.
    fn show_claim(&self, wanted: &str, typed: &str, out: &mut impl Write) -> anyhow::Result<()> {
        let say = self.say;
        let claims = self.claims();
        let claim = claims.into_iter().find(|(id, _)| id.to_string().starts_with(wanted));
        let Some((id, claim)) = claim else { bail!(say.commands_no_such_note(typed)) };
        let Some((_, words)) = claim.location.and_then(|location| self.store.words(&[(id, location)]).pop())
        else {
            bail!(say.commands_note_words_unread(&id.to_string()));
        };
        let says = say.unsigned_says(&self.journey.names(claim.record.by));
        writeln!(out, "{}\n{}\n\n{}", begun(id, say), safe(&says), safe(words.expose()))?;
        Ok(())
    }

    /// Newest first.
    fn readable(&self) -> impl Iterator<Item = (Uuid, &'a NoteHead)> + use<'a> {
        let here = self.here;
        self.journey.notes_before(None).filter(move |(_, note)| access::may_read(note.by, note.vis, here))
    }

    fn locations(&self) -> Vec<(Uuid, Location)> {
        self.readable().filter_map(|(id, note)| Some((id, note.location?))).collect()
    }

    /// A line for each: id, day, first words. Ids are as long as it takes to tell each from `all` others.
    fn print(
        &self,
        notes: &[(Uuid, Location)],
        all: &[(Uuid, Location)],
        out: &mut impl Write,
    ) -> anyhow::Result<()> {
        for some in notes.chunks(AT_ONCE) {
            for (id, words) in self.store.words(some) {
                let begins = note::begins(words.expose());
                writeln!(out, "{}  {}  {}", short(id, all), begun(id, self.say), safe(&begins))?;
            }
        }
        Ok(())
    }
}

/// The beginning of an id that no other of `all` (newest first) shares.
fn short(id: Uuid, all: &[(Uuid, Location)]) -> String {
    let text = id.to_string();
    let at = all.partition_point(|(other, _)| *other > id);
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| all.get(at));
    let shared = beside
        .map(|(other, _)| text.bytes().zip(other.to_string().bytes()).take_while(|(a, b)| a == b).count());
    let len = shared.max().map_or(SHOWN, |shared| SHOWN.max(shared + 1));
    text.get(..len).unwrap_or(&text).to_owned()
}

/// The local day and time a note was begun, as wide in every line.
fn begun(id: Uuid, say: Catalogue) -> String {
    let begun = note::begun(id).with_timezone(&Local).naive_local();
    say.commands_note_begun(&format!("{:>11}", say.date_short(begun.date())), begun.time())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_id_tells_a_note_from_its_neighbours() {
        let location = Location::open(0, 0, 0);
        let ids = [
            "0199aaaa-2222-7000-8000-000000000000",
            "0199aaaa-1111-7000-8000-000000000000",
            "01980000-0000-7000-8000-000000000000",
        ];
        let all = ids.map(|id| (id.parse().unwrap(), location));
        assert_eq!(all.map(|(id, _)| short(id, &all)), ["0199aaaa-2", "0199aaaa-1", "01980000"]);
    }
}
