//! Phrases that no text may hold, and words for which the guide has another one. Which they are is data, in `strings.toml`.

use std::ops::Range;

use super::Fault;
use crate::guide::{files::Rules, phrases::Phrases};

pub struct Wording<'a> {
    banned: Phrases<'a>,
    avoided: Phrases<'a>,
    rules: &'a Rules,
}

impl<'a> Wording<'a> {
    pub fn new(rules: &'a Rules) -> Self {
        let (banned, avoided) = (Phrases::new(&rules.banned), Phrases::new(rules.terms.keys()));
        Self { banned, avoided, rules }
    }

    /// Adds what may not stand in a span of a file.
    pub fn check(&self, file: &str, text: &str, span: Range<usize>, faults: &mut Vec<Fault>) {
        for (phrase, place) in self.banned.within(text, span.clone()) {
            let what = format!("“{phrase}” is a phrase that no page may hold");
            let mend = "say what happened or what may help: no name for a person, no order, no promise, no guess at \
                        who the two are";
            faults.push(Fault::new(file, text, place, what, mend));
        }
        for (word, place) in self.avoided.within(text, span) {
            let what = format!("“{word}” is not the guide’s word");
            faults.push(Fault::new(file, text, place, what, format!("say “{}”", self.rules.terms[word])));
        }
    }
}
