//! Keys are named by marks, since each front calls them otherwise; and only in texts that are shown and never kept.

use std::ops::Range;

use super::{Fault, book::TextPlace, spanned::SpannedToml};
use crate::{guide::phrases::Phrases, language::compile::KEYS};

/// Names of keys as they stand on a keyboard, in lower case.
const NAMES: [&str; 9] = ["ctrl", "f1", "f2", "f3", "f4", "esc", "tab", "pageup", "pagedown"];

/// The fields whose texts are shown only. Titles, questions and choices are kept beside an answer, and exported.
const SHOWN: [&str; 9] =
    ["lesson", "gate", "caution", "text", "hint", "for_two", "for_mutual", "calm", "care"];

const MARK: &str = "{key:";

/// Notes names of keys that stand bare in a span of a file, and marks that no front knows.
pub struct Keys(Phrases<'static>);

impl Keys {
    pub fn new() -> Self {
        Self(Phrases::new(NAMES.iter().copied()))
    }

    pub fn check(&self, said: &TextPlace, faults: &mut Vec<Fault>) {
        let TextPlace { source, path, span } = said;
        self.bare(source.file, source.text, span.clone(), faults);
        let is_shown = path.split('.').any(|field| SHOWN.contains(&field));
        for (at, key, end) in marks(&source.text[span.clone()]) {
            let place = span.start + at..span.start + end;
            faults.extend(mark(source, key, place, is_shown));
        }
    }

    /// Notes names that stand bare.
    pub fn bare(&self, file: &str, text: &str, span: Range<usize>, faults: &mut Vec<Fault>) {
        for (_, place) in self.0.within(text, span) {
            let what = format!("“{}” is the name of a key in one front", &text[place.clone()]);
            faults.push(Fault::new(file, text, place, what, mend()));
        }
    }
}

/// The marks in a text: where each begins, the key, and where it ends.
fn marks(text: &str) -> impl Iterator<Item = (usize, &str, usize)> {
    text.match_indices(MARK).map(|(at, _)| {
        let rest = &text[at + MARK.len()..];
        let key = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        (at, key, at + MARK.len() + key.len())
    })
}

fn mark(source: &SpannedToml, key: &str, place: Range<usize>, is_shown: bool) -> Option<Fault> {
    let is_closed = source.text[place.end..].starts_with('}');
    if !is_closed || !KEYS.contains(&key) {
        return Some(source.fault(place, format!("there is no key “{key}”"), mend()));
    }
    let what = "a key is named in words that are kept beside an answer";
    (!is_shown).then(|| source.fault(place, what, "name it in the lesson, in the text or in the hint"))
}

fn mend() -> String {
    let marks: Vec<_> = KEYS.iter().map(|key| format!("{MARK}{key}}}")).collect();
    format!("write {}, in the interface’s sentences {{ KEY(\"{}\") }} and so on", marks.join(", "), KEYS[0])
}
