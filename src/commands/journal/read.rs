//! Listing, showing and finding the notes that whoever asks may read. Their words are read from disk as they are printed.

use std::{
    collections::HashSet,
    io::{self, Write},
};

use anyhow::bail;
use chrono::{Datelike, Local};
use uuid::Uuid;

use super::{super::WrongUse, hits::Hits, wanted::Wanted};
use crate::{
    block::{
        safe,
        wrap::{self, cells},
    },
    exchange::{self, ToldNote},
    journey::{
        Journey, Leafing, access,
        couple::Here,
        note::{self, Note, NoteHead, On},
        record::{Location, Seat},
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

/// Notes and the places of their words.
type Places = Vec<(Uuid, Location)>;

pub struct Notes<'a> {
    pub store: &'a Store,
    pub journey: &'a Journey,
    pub here: Here,
    pub say: Catalogue,
}

impl<'a> Notes<'a> {
    pub fn list(&self, wanted: &Wanted, json: bool, out: &mut impl Write) -> anyhow::Result<()> {
        let all = self.places();
        let of_day = |(id, _): &&(Uuid, Location)| wanted.is_of(self.on(*id).day);
        let places: Places = all.iter().filter(of_day).copied().collect();
        if json {
            exchange::json(out, |told| {
                self.each(&places, wanted, |id, note| told(ToldNote { id, on: self.on(id), note }))
            })?;
        } else if self.print(&places, wanted, &all, out)? == 0 {
            let nothing = match all.is_empty() {
                true if !self.unsigned().is_empty() => return self.list_unsigned(out),
                true => self.say.nothing_written_yet(),
                false => self.say.commands_no_such_notes(),
            };
            writeln!(out, "{nothing}")?;
        }
        if json { Ok(()) } else { self.list_unsigned(out) }
    }

    /// The notes that hold the words; `hits` knows those that are sealed.
    pub fn search(&self, words: &str, hits: &Hits, out: &mut impl Write) -> anyhow::Result<()> {
        if words.trim().is_empty() {
            bail!(WrongUse(self.say.commands_nothing_to_look_for().to_owned()));
        }
        let all = self.places();
        let open: Places = all.iter().filter(|(_, location)| !location.sealed).copied().collect();
        let found: HashSet<Uuid> = self.store.search(words, &open).into_iter().collect();
        let is_found = |(id, at): &&(Uuid, Location)| found.contains(id) || at.sealed && hits.hold(*at);
        let found: Places = all.iter().filter(is_found).copied().collect();
        if self.print(&found, &Wanted::default(), &all, out)? == 0 {
            writeln!(out, "{}", self.say.no_note_holds_these())?;
        }
        Ok(())
    }

    pub fn show(&self, id: &str, json: bool, out: &mut impl Write) -> anyhow::Result<()> {
        let found = self.one(id);
        if found.is_err() && !json && self.is_unsigned(id) {
            return self.show_unsigned(id, out);
        }
        let (id, head, note) = found?;
        if json {
            let told = ToldNote { id, on: self.on(id), note: &note };
            return Ok(exchange::json(out, |each| each(told))?);
        }
        let by = self.journey.names(head.by);
        writeln!(out, "{}, {}\n", column(self.on(id), self.say).trim_end(), safe(&by))?;
        for line in exchange::beside(&note, self.say) {
            writeln!(out, "{}\n", safe(line.expose()))?;
        }
        writeln!(out, "{}", safe(note.words.expose()))?;
        Ok(())
    }

    /// The note that an id means, with its words.
    pub fn one(&self, id: &str) -> anyhow::Result<(Uuid, &'a NoteHead, Note)> {
        let say = self.say;
        if id.len() < FEWEST {
            bail!(WrongUse(say.commands_id_too_short(FEWEST)));
        }
        let wanted = id.to_lowercase();
        let mut found = self.readable(Leafing::Back).filter(|(id, _)| id.to_string().starts_with(&wanted));
        let (id, head) = match (found.next(), found.next()) {
            (Some(note), None) => note,
            (None, _) => bail!(say.commands_no_such_note(id)),
            (Some(_), Some(_)) => bail!(say.commands_id_of_several(id)),
        };
        let words = head.location.and_then(|location| self.store.words(&[(id, location)]).pop());
        let Some((_, words)) = words else { bail!(say.commands_note_words_unread(&id.to_string())) };
        Ok((id, head, Note { about: head.about().cloned(), words }))
    }

    /// Gives each note that a seat wrote, alone or together, to `each`: by the day it is about, oldest first. How many
    /// there were.
    pub fn own(&self, seat: Seat, mut each: impl FnMut(ToldNote<'_>) -> io::Result<()>) -> io::Result<usize> {
        let own = self.readable(Leafing::Onward).filter(|(_, note)| note.by.includes(seat));
        let own: Places = own.filter_map(|(id, note)| Some((id, note.location?))).collect();
        self.each(&own, &Wanted::default(), |id, note| each(ToldNote { id, on: self.on(id), note }))
    }

    /// The ids of the notes, as short as a list shows them, each with its day.
    pub fn ids(&self) -> Vec<(String, On)> {
        let places = self.places();
        let all = in_order(&places);
        places.iter().map(|(id, _)| (short(*id, &all), self.on(*id))).collect()
    }

    /// The day that a note is about, on the clock of this machine.
    pub fn on(&self, id: Uuid) -> On {
        let about = self.journey.note_about(id);
        about.map_or_else(|| note::begun(id).with_timezone(&Local).naive_local().into(), |about| about.on)
    }

    fn readable(&self, leafing: Leafing) -> impl Iterator<Item = (Uuid, &'a NoteHead)> + use<'a> {
        let here = self.here;
        let notes = self.journey.notes_by_day(leafing, None, *Machine.now().offset());
        notes.filter(move |(_, note)| access::may_read(note.by, note.vis, here))
    }

    fn places(&self) -> Places {
        let readable = self.readable(Leafing::Back);
        readable.filter_map(|(id, note)| Some((id, note.location?))).collect()
    }

    /// Gives each of these notes that is wanted to `each`. How many there were.
    fn each(
        &self,
        places: &Places,
        wanted: &Wanted,
        mut each: impl FnMut(Uuid, &Note) -> io::Result<()>,
    ) -> io::Result<usize> {
        let most = wanted.number.unwrap_or(usize::MAX);
        let at_once = if wanted.asks_for_tags() { AT_ONCE } else { most.clamp(1, AT_ONCE) };
        let mut count = 0;
        for some in places.chunks(at_once) {
            if count >= most {
                break;
            }
            for (id, words) in self.store.words(some) {
                let note = Note { about: self.journey.note_about(id).cloned(), words };
                if count < most && wanted.has_tags(&note) {
                    each(id, &note)?;
                    count += 1;
                }
            }
        }
        Ok(count)
    }

    /// A line for each: id, day, first words. Ids are as long as it takes to tell each from `all` others. How many lines.
    fn print(
        &self,
        places: &Places,
        wanted: &Wanted,
        all: &Places,
        out: &mut impl Write,
    ) -> io::Result<usize> {
        let ids = in_order(all);
        self.each(places, wanted, |id, note| {
            let begins = wrap::begins(note.words.expose(), wrap::BEGINNING);
            writeln!(out, "{}  {}  {}", short(id, &ids), column(self.on(id), self.say), safe(&begins))
        })
    }
}

fn in_order(notes: &Places) -> Vec<Uuid> {
    let mut ids: Vec<Uuid> = notes.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    ids
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
    let day = say.date_short(on.day);
    let widest = on.day.with_month(12).and_then(|day| day.with_day(30)).map(|day| say.date_short(day));
    let before = cells(&widest.unwrap_or_default()).saturating_sub(cells(&day));
    let day = " ".repeat(before) + &day;
    let whole = say.commands_note_begun(&day, on.time.unwrap_or_default());
    if on.time.is_some() { whole } else { day.clone() + &" ".repeat(cells(&whole) - cells(&day)) }
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
        let chinese = Catalogue::of("zh-Hans").unwrap();
        let wide = ["2026-11-02", "2026-12-22T07:05"].map(|on| cells(&column(on.parse().unwrap(), chinese)));
        assert_eq!(wide[0], wide[1]);
    }
}
