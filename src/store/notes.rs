//! The words of notes, read from disk when a page shows them or somebody looks for them.

use std::borrow::Cow;

use memchr::memmem::Finder;
use serde::Deserialize;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::sealed_reader::SealedReader;
use crate::{
    block::fold_into,
    journey::key::{Location, note_uuid},
    private::Private,
};

#[derive(Deserialize)]
struct Words<'a> {
    #[serde(borrow)]
    words: Cow<'a, str>,
}

/// The result of `then` for the words of a note; none where it cannot be read.
fn read<T>(
    reader: &mut SealedReader<'_>,
    (id, location): (Uuid, Location),
    then: impl FnOnce(Cow<'_, str>) -> T,
) -> Option<T> {
    reader.at(location, |line| {
        let (head, _) = line.ok().filter(|(head, _)| note_uuid(&head.id) == Some(id))?;
        let body: Words<'_> = serde_json::from_str(head.body?).ok()?;
        Some(then(body.words))
    })?
}

/// The words of notes, in the order asked for.
pub fn words(reader: &mut SealedReader<'_>, notes: &[(Uuid, Location)]) -> Vec<(Uuid, Private)> {
    let private = |words: Cow<'_, str>| Private::from(words.into_owned());
    notes.iter().filter_map(|note| Some((note.0, read(reader, *note, private)?))).collect()
}

/// A search for words, whatever their case, marks and form.
pub struct Search {
    needle: Finder<'static>,
    folded: Zeroizing<String>,
}

impl Search {
    pub fn of(words: &str) -> Self {
        let mut folded = Zeroizing::new(String::new());
        fold_into(&mut folded, words);
        Self { needle: Finder::new(folded.as_bytes()).into_owned(), folded }
    }

    pub fn finds(&mut self, words: &str) -> bool {
        self.folded.clear();
        fold_into(&mut self.folded, words);
        self.needle.find(self.folded.as_bytes()).is_some()
    }

    /// False for a line that surely holds the words nowhere, before anything in it is read. Letters that have several forms, or
    /// are written with a backslash, may hide them.
    fn may_be_in(&mut self, line: &[u8]) -> bool {
        match str::from_utf8(line) {
            Ok(line) if line.is_ascii() && !line.contains('\\') => self.finds(line),
            _ => true,
        }
    }
}

/// The notes that hold the words, in the order given. They are read in the order of the files: those of two writers would
/// open one file after the other for each note.
pub fn search(reader: &mut SealedReader<'_>, search: &mut Search, among: &[(Uuid, Location)]) -> Vec<Uuid> {
    let mut by_place: Vec<_> = among.iter().enumerate().collect();
    by_place.sort_unstable_by_key(|(_, (_, at))| (at.file, at.at));
    by_place.retain(|(_, note)| {
        let at = note.1;
        let may = at.sealed || reader.line(at).is_some_and(|line| search.may_be_in(line));
        may && read(reader, **note, |words| search.finds(&words)).unwrap_or_default()
    });
    by_place.sort_unstable_by_key(|(nth, _)| *nth);
    by_place.into_iter().map(|(_, (id, _))| *id).collect()
}
