//! Phrases that no page may hold. Which they are is data, in `strings.toml`.

use super::{Fault, book::Sheet};
use crate::guide::phrases::Phrases;

pub fn check(banned: &Phrases, sheet: &Sheet, faults: &mut Vec<Fault>) {
    for span in sheet.texts() {
        for (phrase, place) in banned.within(sheet.source.text, span) {
            let what = format!("“{phrase}” is a phrase that no page may hold");
            let mend = "say what happened or what may help: no name for a person, no order, no promise";
            faults.push(sheet.source.fault(place, what, mend));
        }
    }
}
