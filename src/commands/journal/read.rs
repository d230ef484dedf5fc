//! Listing, showing and finding the notes that whoever asks may read. Their words are read from disk as they are printed.

use std::{collections::HashSet, io::Write};

use anyhow::bail;
use chrono::Local;
use uuid::Uuid;

use super::super::WrongUse;
use crate::{
    block::safe,
    journey::{
        Journey, Leafing, access,
        couple::Here,
        note::{self, NoteHead, On},
        record::Location,
    },
    language::Catalogue,
    shell::{Machine, World},
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
        let notes = self.locations();
        if notes.is_empty() {
            writeln!(out, "{}", self.say.nothing_written_yet())?;
        }
        self.print(&notes, &notes, out)
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
            (None, _) => bail!(say.commands_no_such_note(id)),
            (Some(_), Some(_)) => bail!(say.commands_id_of_several(id)),
        };
        let Some((_, words)) = note.location.and_then(|location| self.store.words(&[(id, location)]).pop())
        else {
            bail!(say.commands_note_words_unread(&id.to_string()));
        };
        let by = self.journey.names(note.by);
        writeln!(out, "{}, {}\n\n{}", self.on(id).said(say), safe(&by), safe(words.expose()))?;
        Ok(())
    }

    /// By the day that they are about, newest first.
    fn readable(&self) -> impl Iterator<Item = (Uuid, &'a NoteHead)> + use<'a> {
        let here = self.here;
        let notes = self.journey.notes_by_day(Leafing::Back, None, *Machine.now().offset());
        notes.filter(move |(_, note)| access::may_read(note.by, note.vis, here))
    }

    /// The day that a note is about, on the clock of this machine.
    fn on(&self, id: Uuid) -> On {
        let about = self.journey.note_about(id);
        about.map_or_else(|| note::begun(id).with_timezone(&Local).naive_local().into(), |about| about.on)
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
        let mut ids: Vec<Uuid> = all.iter().map(|(id, _)| *id).collect();
        ids.sort_unstable();
        for some in notes.chunks(AT_ONCE) {
            for (id, words) in self.store.words(some) {
                let begins = note::begins(words.expose());
                writeln!(out, "{}  {}  {}", short(id, &ids), column(self.on(id), self.say), safe(&begins))?;
            }
        }
        Ok(())
    }
}

/// The beginning of an id that no other of `all` (in order) shares.
fn short(id: Uuid, all: &[Uuid]) -> String {
    let text = id.to_string();
    let at = all.partition_point(|other| *other < id);
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| all.get(at));
    let shared =
        beside.map(|other| text.bytes().zip(other.to_string().bytes()).take_while(|(a, b)| a == b).count());
    let len = shared.max().map_or(SHOWN, |shared| SHOWN.max(shared + 1));
    text.get(..len).unwrap_or(&text).to_owned()
}

/// A day and its time, as wide in every line.
fn column(on: On, say: Catalogue) -> String {
    let day = format!("{:>11}", say.date_short(on.day));
    let whole = say.commands_note_begun(&day, on.time.unwrap_or_default());
    if on.time.is_some() { whole } else { format!("{day:width$}", width = whole.chars().count()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_id_tells_a_note_from_its_neighbours() {
        let ids = [
            "01980000-0000-7000-8000-000000000000",
            "0199aaaa-1111-7000-8000-000000000000",
            "0199aaaa-2222-7000-8000-000000000000",
        ];
        let all = ids.map(|id| id.parse().unwrap());
        assert_eq!(all.map(|id| short(id, &all)), ["01980000", "0199aaaa-1", "0199aaaa-2"]);
    }

    #[test]
    fn days_with_and_without_a_time_are_as_wide() {
        let wide = |on: &str| column(on.parse().unwrap(), Catalogue::ENGLISH);
        assert_eq!(wide("2026-11-02T07:05"), " 2 Nov 2026, 07:05");
        assert_eq!(wide("2026-11-02"), " 2 Nov 2026       ");
    }
}
