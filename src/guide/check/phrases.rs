//! Phrases that no text may hold, and words for which the guide has another one. Which they are is data, in `strings.toml`.

use std::ops::Range;

use super::Fault;
use crate::guide::{files::Rules, phrases::Phrases};

const MEND: &str = "say what happened or what may help: no name for a person, no order, no promise, no guess at who the two are";

pub struct Wording<'a> {
    /// The phrases and the words.
    unwanted: Phrases<'a>,
    rules: &'a Rules,
}

impl<'a> Wording<'a> {
    pub fn new(rules: &'a Rules) -> Self {
        Self { unwanted: Phrases::new(rules.banned.iter().chain(rules.terms.keys())), rules }
    }

    /// Adds what may not stand in a span of a file.
    pub fn check(&self, file: &str, text: &str, span: Range<usize>, faults: &mut Vec<Fault>) {
        for (phrase, place) in self.unwanted.within(text, span) {
            let (what, mend) = match self.rules.terms.get(phrase) {
                Some(term) => (format!("“{phrase}” is not the guide’s word"), format!("say “{term}”")),
                None => (format!("“{phrase}” is a phrase that no page may hold"), MEND.into()),
            };
            faults.push(Fault::new(file, text, place, what, mend));
        }
    }
}
