//! The words of Robin and Kim. Both are made up, and so is everything that happened to them.

mod beginning;
mod communication;
mod consistency;
mod errands;
mod forgiveness;
mod help;
mod notes;
mod responsibility;
mod weeks;

use std::ops::RangeInclusive;

use super::story::{Activity, Scene, WalkedPage, Words};
use crate::journey::couple::Here;
pub use weeks::{FIRST_CHECKIN, MARKS, REPLAYS, nth as nth_week};

/// In the order of their seats. Robin was hurt; Kim broke it.
pub const NAMES: [&str; 2] = ["Robin", "Kim"];
const ROBIN: Here = Here::First;
const KIM: Here = Here::Second;

/// Days on which they do not open the program: a week of flu, a holiday, evenings that were too full.
pub const AWAY: [RangeInclusive<u64>; 3] = [110..=116, 173..=179, 262..=275];

/// Everything, in no particular order.
pub fn scenes() -> Vec<Scene> {
    let pages = [
        beginning::SCENES,
        communication::SCENES,
        responsibility::SCENES,
        consistency::SCENES,
        help::SCENES,
        forgiveness::SCENES,
    ];
    let pages = pages.into_iter().flatten().map(|(at, here, page)| Scene {
        at: *at,
        here: *here,
        what: Activity::Page(*page),
    });
    let notes = notes::NOTES.iter().map(|(at, here, note)| Scene {
        at: *at,
        here: *here,
        what: Activity::Note(note),
    });
    let errands = errands::ERRANDS.iter().map(|(at, here, steps)| Scene {
        at: *at,
        here: *here,
        what: Activity::Does(steps),
    });
    pages.chain(notes).chain(errands).collect()
}

/// When, who was here, and which page was walked.
type Walked = ((u64, u32, u32), Here, WalkedPage);

/// A page that was walked to its end, and goes on in life or with both.
const fn page(id: &'static str, words: Words) -> WalkedPage {
    WalkedPage { id, words, until: None, done: "Not yet" }
}

/// A page of which they say that it is done.
const fn done(id: &'static str, words: Words) -> WalkedPage {
    WalkedPage { id, words, until: None, done: "Yes, it has" }
}

/// A page that each looks back on alone before they say that it is done.
const fn not_over(id: &'static str, words: Words) -> WalkedPage {
    WalkedPage { id, words, until: Some("done"), done: "Not yet" }
}

/// One person's words for a page, wherever in the story they said it.
pub fn said_on(id: &str, here: Here) -> Option<WalkedPage> {
    let said = scenes().into_iter().filter(|scene| scene.here == here);
    said.filter_map(|scene| if let Activity::Page(page) = scene.what { Some(page) } else { None })
        .find(|page| page.id == id)
}
