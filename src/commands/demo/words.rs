//! What Robin and Kim wrote. Both are made up, and so is everything that happened to them.

mod beginning;
mod communication;
mod consistency;
mod deeds;
mod notes;
mod responsibility;
mod weeks;

use super::story::{Page, Scene, What};
use crate::journey::{couple::Here, progress::State};

/// In the order of their seats. Robin was hurt; Kim broke it.
pub const NAMES: [&str; 2] = ["Robin", "Kim"];
const ROBIN: Here = Here::First;
const KIM: Here = Here::Second;

pub const BREACH: &str = "the savings";
pub const SENTENCE: &str = "From November until August, Kim moved money from our savings into the workshop and told Robin it was still there.";

/// What they chose for the summary: parts of records' ids.
pub const PICKED: [&str; 5] = [
    "breach/",
    "agreement/",
    "listening-actively.agreement",
    "understanding-the-impact.words",
    "committing-to-change.commitments",
];

/// Everything, in no particular order.
pub fn scenes() -> Vec<Scene> {
    let pages = [beginning::SCENES, communication::SCENES, responsibility::SCENES, consistency::SCENES];
    let pages = pages.into_iter().flatten().map(|(at, here, page)| Scene {
        at: *at,
        here: *here,
        what: What::Page(*page),
    });
    let notes =
        notes::NOTES.iter().map(|(at, here, note)| Scene { at: *at, here: *here, what: What::Note(note) });
    let deeds =
        deeds::DEEDS.iter().map(|(at, here, deed)| Scene { at: *at, here: *here, what: What::Deed(*deed) });
    pages.chain(notes).chain(deeds).chain(weeks::scenes()).collect()
}

/// When, who was here, and which page was walked.
type Walked = ((u64, u32, u32), Here, Page);

type Words = &'static [(&'static str, &'static str)];

/// A page that was walked to its end, and goes on in life or with both.
const fn page(id: &'static str, words: Words) -> Page {
    Page { id, words, until: None, ends: State::Open }
}

/// A page of which they say that it is done.
const fn done(id: &'static str, words: Words) -> Page {
    Page { id, words, until: None, ends: State::Done }
}
