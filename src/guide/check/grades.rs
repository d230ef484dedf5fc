//! How strong a study is said to be: one letter wherever it is named, and no more than it found. The phrases are data, in
//! `strings.toml`.

use std::collections::BTreeMap;

use super::{
    Fault,
    book::{Book, PageSheet},
};
use crate::guide::{Strength, files::FoundRules, phrases::Phrases};

/// A study has one letter on all pages.
pub fn letters(book: &Book, faults: &mut Vec<Fault>) {
    let mut known = BTreeMap::new();
    for sheet in &book.sheets {
        for (n, source) in sheet.head.sources.iter().enumerate() {
            let (letter, page) = *known.entry(&source.title).or_insert((source.strength, sheet.id()));
            if letter != source.strength {
                let what = format!("“{}” has another letter on the page `{page}`", source.title);
                let mend = "give a study the same letter on every page that names it";
                faults.push(sheet.fault(&format!("source.{n}.strength"), what, mend));
            }
        }
    }
}

/// The rules for the findings of a page.
pub struct Findings<'a> {
    rules: &'a FoundRules,
    chance: Phrases<'a>,
    banned: Phrases<'a>,
}

impl<'a> Findings<'a> {
    pub fn new(rules: &'a FoundRules) -> Self {
        Self { rules, chance: Phrases::new(&rules.chance), banned: Phrases::new(&rules.banned) }
    }

    pub fn check(&self, sheet: &PageSheet, faults: &mut Vec<Fault>) {
        for (n, source) in sheet.head.sources.iter().enumerate() {
            let path = format!("source.{n}.found");
            let within = |phrases: &Phrases<'a>| phrases.within(&source.found, 0..source.found.len());
            for (phrase, _) in within(&self.banned) {
                let mend = "say what was done, with whom, and what came out";
                faults.push(sheet.fault(&path, format!("“{phrase}” claims more than a study can"), mend));
            }
            let asks_chance = source.strength == Strength::A && !self.rules.chance.is_empty();
            if asks_chance && within(&self.chance).is_empty() {
                let what = "a strength of A is for couples whom chance put into one group or the other";
                let mend = format!("say “{}”, or give it a B", self.rules.chance.join("” or “"));
                faults.push(sheet.fault(&path, what, mend));
            }
        }
    }
}
