//! Journals as files: read from jrnl, Day One, Markdown and JSON of this program, and written as Markdown and JSON. Nothing
//! here opens a file. `docs/journal.md` describes the forms.

mod behind;
mod dayone;
mod identity;
mod jrnl;
mod json;
mod markdown;

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::{
    journey::note::{About, MOST_BYTES, Note, On},
    language::Catalogue,
    private::Private,
};
use behind::Behind;
pub use json::json;
pub use markdown::{beside, markdown};

/// A journal that was read, its oldest entry first.
#[derive(Debug, Default)]
pub struct Journal {
    pub entries: Vec<Entry>,
    /// The things that have no place in a note, and how often each was there.
    pub left: BTreeMap<LeftOut, usize>,
}

/// An entry of a journal, on its way to become a note.
#[derive(Debug)]
pub struct Entry {
    /// The same entry has the same id whenever it is read for the same seat.
    pub id: Uuid,
    /// The id of the note that it was, where this program exported it: a folder may hold that one still.
    pub former: Option<Uuid>,
    pub note: Note,
}

/// An entry as its file has it, before it has an id here.
#[derive(Debug)]
struct Raw {
    /// Its id in the program that it comes from.
    id: Option<String>,
    about: About,
    words: Private,
    behind: Vec<Behind>,
}

/// Something of a journal that a note has no place for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// Entries without any words.
    Empty,
    Photos,
    Videos,
    Recordings,
    Documents,
    Drawings,
    /// Positions on a map; the names of places are kept.
    Positions,
    /// Numbers about the weather; what it was like is kept.
    Weather,
    /// Headings that belong to no note.
    Headings,
    /// Anything else that was said of an entry.
    Details,
}

/// Why a file is not read. Nothing of it is taken then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// The byte, from 1, that begins no letter of UTF-8.
    NotText(usize),
    /// Where it stops to be JSON, from 1.
    NotJson { line: usize, column: usize },
    /// JSON, but no journal that is known.
    NoJournal,
    /// JSON that a later version of this program wrote.
    Later,
    /// This entry, from 1, has no such field, or something else in it.
    Field { entry: usize, field: &'static str },
    /// The words of this entry, from 1, are longer than those of a note may be.
    TooLong { entry: usize },
    /// Markdown whose words from this line on, from 1, are about no day.
    NoDay { line: usize },
}

/// A note that is told to somebody else.
#[derive(Debug, Clone, Copy)]
pub struct ToldNote<'a> {
    pub id: Uuid,
    pub on: On,
    pub note: &'a Note,
}

/// The program that a journal comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum JournalProgram {
    Trustpath,
    Jrnl,
    DayOne,
    Markdown,
}

/// The notes of a file, and all else in it.
type Read = (JournalProgram, Vec<Raw>, BTreeMap<LeftOut, usize>);

/// Reads a journal. `name`: of its file, without its ending; `is_json`: by that ending. `seat`: the name of the seat whose
/// notes the entries become.
pub fn read(bytes: &[u8], name: &str, is_json: bool, seat: &str, say: Catalogue) -> Result<Journal, Misread> {
    let text = str::from_utf8(bytes).map_err(|wrong| Misread::NotText(wrong.valid_up_to() + 1))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (source, raws, mut left) = if is_json { read_json(text)? } else { markdown::read(text, name)? };
    let mut identify = identity::Identify::new(source, seat);
    let mut entries = Vec::with_capacity(raws.len());
    for (nth, raw) in (1..).zip(raws) {
        let id = identify.id(&raw);
        let former = raw.id.as_deref().filter(|_| source == JournalProgram::Trustpath);
        let former = former.and_then(|id| id.parse().ok());
        match raw.note(say) {
            None => *left.entry(LeftOut::Empty).or_default() += 1,
            Some(note) if note.words.expose().len() > MOST_BYTES => {
                return Err(Misread::TooLong { entry: nth });
            }
            Some(note) => entries.push(Entry { id, former, note }),
        }
    }
    entries.sort_by_key(|entry| entry.note.about.as_ref().map(|about| about.on.moment()));
    Ok(Journal { entries, left })
}

/// Reads JSON of whichever program: each names its entries in another way.
fn read_json(text: &str) -> Result<Read, Misread> {
    let top: json::Top<'_> = json::parse(text)?;
    if let Some(notes) = top.notes {
        return json::read(top.format, notes);
    }
    let Some(entries) = top.entries else { return Err(Misread::NoJournal) };
    let is_day_one = |entry: &json::Object<'_>| entry.contains_key("creationDate");
    if entries.iter().any(is_day_one) || top.metadata.is_some() {
        dayone::read(entries)
    } else {
        jrnl::read(entries)
    }
}

#[cfg(test)]
mod tests;
