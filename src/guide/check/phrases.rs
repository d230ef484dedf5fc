//! Phrases that no page may hold. Which they are is data, in `strings.toml`.

use std::ops::Range;

use super::{Fault, book::Sheet};
use crate::guide::phrases::Phrases;

pub fn check(banned: &Phrases, sheet: &Sheet, faults: &mut Vec<Fault>) {
    for span in sheet.texts() {
        for (phrase, place) in banned.within(sheet.source.text, span) {
            faults.push(fault(sheet.source.file, sheet.source.text, phrase, place));
        }
    }
}

/// A phrase that stands in a text and may not.
pub fn fault(file: &str, text: &str, phrase: &str, place: Range<usize>) -> Fault {
    let what = format!("“{phrase}” is a phrase that no page may hold");
    let mend = "say what happened or what may help: no name for a person, no order, no promise";
    Fault::new(file, text, place, what, mend)
}
