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
                && let Some(words) = head.body.and_then(|body| serde_json::from_slice::<Words<'_>>(body).ok())
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

/// The notes that hold the words, whatever their case, marks and form, in the order given.
pub fn search(reader: &mut SealedReader<'_>, needle: &str, among: &[(Uuid, Location)]) -> Vec<Uuid> {
    let mut folded = Zeroizing::new(String::new());
    fold_into(&mut folded, needle);
    let needle = folded.clone();
    let finder = Finder::new(needle.as_bytes());
    let mut found = Vec::new();
    each(reader, among, |id, words| {
        folded.clear();
        fold_into(&mut folded, &words);
        if finder.find(folded.as_bytes()).is_some() {
            found.push(id);
        }
    });
    found
}
