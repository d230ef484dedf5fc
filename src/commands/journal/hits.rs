//! Sealed notes that hold the words somebody looks for, found while the seals are opened.

use std::collections::HashSet;

use crate::{
    cli::Journal,
    journey::record::{Body, Location, Record},
    store::Search,
};

#[derive(Default)]
pub struct Hits {
    /// None where nothing is looked for.
    search: Option<Search>,
    places: HashSet<(u32, u32)>,
}

impl Hits {
    pub fn of(command: &Journal) -> Self {
        let search = match command {
            Journal::Search { words } => Some(Search::of(&words.join(" "))),
            _ => None,
        };
        Self { search, ..Self::default() }
    }

    /// Looks into a record that was opened just now.
    pub fn look(&mut self, record: &Record, location: Location) {
        if let (Some(search), Some(Body::Note(note))) = (&mut self.search, &record.body)
            && search.finds(note.words.expose())
        {
            self.places.insert((location.file, location.at));
        }
    }

    /// True for the place of a sealed note that holds the words.
    pub fn hold(&self, location: Location) -> bool {
        self.places.contains(&(location.file, location.at))
    }
}
