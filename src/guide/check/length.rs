//! How long a lesson and its sentences are. How long they may be is data, in `strings.toml`.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, TagEnd};

use super::{Fault, book::Sheet};
use crate::guide::{files::Rules, phrases::pieces};

pub fn check(rules: &Rules, sheet: &Sheet, faults: &mut Vec<Fault>) {
    let text = sheet.source.text;
    let lesson = sentences(text, sheet.lesson());
    let words: usize = lesson.iter().map(|sentence| sentence.words).sum();
    if let Some(first) = lesson.first().filter(|_| words > rules.words) {
        let what = format!("this lesson has {words} words; the most is {}", rules.words);
        let mend = "say less, or move some of it into the exercise";
        faults.push(sheet.source.fault(first.place.clone(), what, mend));
    }
    let all = sheet.texts().flat_map(|span| sentences(text, span));
    for Sentence { place, words } in all.filter(|sentence| sentence.words > rules.sentence) {
        let what = format!("this sentence has {words} words; the most is {}", rules.sentence);
        faults.push(sheet.source.fault(place, what, "make two of it"));
    }
}

struct Sentence {
    place: Range<usize>,
    words: usize,
}

/// Sentences, gathered word by word.
#[derive(Default)]
struct Sentences {
    whole: Vec<Sentence>,
    open: Option<Sentence>,
}

impl Sentences {
    fn add(&mut self, word: &str, place: Range<usize>) {
        let sentence = self.open.get_or_insert(Sentence { place: place.clone(), words: 0 });
        sentence.place.end = place.end;
        sentence.words += usize::from(word.contains(char::is_alphanumeric));
        if word.trim_end_matches(['”', '’', '"', '\'', ')']).ends_with(['.', '!', '?', '…']) {
            self.end();
        }
    }

    fn end(&mut self) {
        self.whole.extend(self.open.take());
    }
}

/// The sentences of a Markdown text within a span. The end of a paragraph or of an item ends one too.
fn sentences(text: &str, span: Range<usize>) -> Vec<Sentence> {
    let mut sentences = Sentences::default();
    for (event, inside) in Parser::new(&text[span.clone()]).into_offset_iter() {
        match event {
            Event::Text(_) => {
                let run = span.start + inside.start..span.start + inside.end;
                pieces(text, run, char::is_whitespace)
                    .for_each(|place| sentences.add(&text[place.clone()], place));
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => sentences.end(),
            _ => {}
        }
    }
    sentences.end();
    sentences.whole
}
