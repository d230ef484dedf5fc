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

/// Gives the words of each note to `each`; a note that cannot be read is left out.
fn each(reader: &mut SealedReader<'_>, notes: &[(Uuid, Location)], mut each: impl FnMut(Uuid, Cow<'_, str>)) {
    for (id, location) in notes {
        reader.at(*location, |line| {
            if let Ok((head, _)) = line
                && note_uuid(&head.id) == Some(*id)
                && let Some(words) = head.body.and_then(|body| serde_json::from_str::<Words<'_>>(body).ok())
            {
                each(*id, words.words);
            }
        });
    }
}

/// The words of notes, in the order asked for.
pub fn words(reader: &mut SealedReader<'_>, notes: &[(Uuid, Location)]) -> Vec<(Uuid, Private)> {
    let mut found = Vec::with_capacity(notes.len());
    each(reader, notes, |id, words| found.push((id, Private::from(words.into_owned()))));
    found
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

/// The notes that hold the words, in the order given.
pub fn search(reader: &mut SealedReader<'_>, search: &mut Search, among: &[(Uuid, Location)]) -> Vec<Uuid> {
    let mut found = Vec::new();
    for (id, location) in among {
        let is_worth_it =
            location.sealed || reader.line(*location).is_some_and(|line| search.may_be_in(line));
        if is_worth_it {
            each(reader, &[(*id, *location)], |id, words| {
                if search.finds(&words) {
                    found.push(id);
                }
            });
        }
    }
    found
}
