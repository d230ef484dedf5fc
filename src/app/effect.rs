//! What must happen outside, and what came of it.

use std::path::PathBuf;

use uuid::Uuid;

use super::Place;
use crate::{
    journey::{
        couple::Here,
        record::{Id, Record, Spot},
        summary::Format,
    },
    private::Private,
};

/// Something the app wants done. The shell does it, and answers with an [`Outcome`] where one is named.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Take a writer for whoever is here → [`Outcome::Seated`] or [`Outcome::NotSeated`].
    Sit(Here),
    /// Append and sync one record, then empty the draft it came from → [`Outcome::Saved`] or [`Outcome::NotSaved`].
    Save { record: Record, draft: Option<String> },
    /// Empty a draft that is not wanted any more.
    Discard { draft: String },
    /// Destroy the older lines of what was deleted, once its undo is over.
    Scrub(Id),
    /// Read the words of these notes → [`Outcome::Notes`].
    Read(Vec<(Uuid, Spot)>),
    /// Look through these notes for words → [`Outcome::Found`].
    Search { words: Private, among: Vec<(Uuid, Spot)> },
    /// Another page is shown now, from its first row on.
    Top,
    /// Remember where they stopped, for the next start.
    Remember(Place),
    /// Write the summary into the folder they started from, never over a file that is there → [`Outcome::Exported`]
    /// or [`Outcome::NotExported`].
    Export(Format),
    /// Look for records that another window or machine wrote → [`Outcome::Arrived`].
    Refresh,
    /// End: politely, or at once with a clean screen.
    End(Ending),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Polite,
    /// The quick exit: clear the screen and the scrollback too.
    Vanish,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A writer was taken; what these seats left unfinished, and where they stopped.
    Seated {
        here: Here,
        writer: String,
        drafts: Vec<(String, Private)>,
        place: Option<Place>,
        scroll: u16,
    },
    NotSeated {
        why: String,
    },
    /// The record is on disk, synced; `spot` is where.
    Saved {
        id: Id,
        spot: Spot,
    },
    /// It is not. `why` says what was tried, on which file, and what to do; the words are still here.
    NotSaved {
        record: Record,
        draft: Option<String>,
        why: String,
    },
    /// Words of notes, in the order asked for; a note that could not be read is left out.
    Notes(Vec<(Uuid, Private)>),
    /// The notes that hold the words, in the order given.
    Found(Vec<Uuid>),
    Arrived(Vec<(Record, Spot)>),
    Exported(PathBuf),
    NotExported {
        why: String,
    },
}
