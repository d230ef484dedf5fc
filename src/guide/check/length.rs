//! How long a lesson and its sentences are. How long they may be is data, in `strings.toml`.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, TagEnd};

use super::{Fault, book::PageSheet, spanned::SpannedToml};
use crate::guide::{
    files::Rules,
    phrases::{pieces, single},
};

/// Signs that stand behind the end of a sentence: closing ones, and in a script without blanks those that open the next.
const QUOTES: [char; 10] = ['”', '’', '"', '\'', ')', '）', '“', '‘', '（', '《'];

/// A lesson has no more words than it may.
pub fn lesson(&Rules { words: most, counts, .. }: &Rules, sheet: &PageSheet, faults: &mut Vec<Fault>) {
    let lesson = sentences(sheet.source.text, sheet.lesson());
    let words: usize = lesson.iter().map(|sentence| sentence.words).sum();
    if let Some(first) = lesson.first().filter(|_| words > most) {
        let what = format!("this lesson has {words} {}; the most is {most}", counts.said());
        let mend = "say less, or move some of it into the exercise";
        faults.push(sheet.source.fault(first.place.clone(), what, mend));
    }
}

/// No sentence of a Markdown text has more words than it may.
pub fn text(rules: &Rules, source: &SpannedToml, span: Range<usize>, faults: &mut Vec<Fault>) {
    let long = sentences(source.text, span).into_iter().filter(|sentence| sentence.words > rules.sentence);
    faults.extend(long.map(|sentence| sentence.fault(source.file, source.text, rules)));
}

/// The number of words within a span.
pub fn words(text: &str, span: Range<usize>) -> usize {
    let words = pieces(text, span, |c| !c.is_alphanumeric() && !"'’-".contains(c));
    words.map(|run| single(text, run).len()).sum()
}

pub struct Sentence {
    place: Range<usize>,
    words: usize,
}

impl Sentence {
    /// It has more words than the most.
    pub fn fault(&self, file: &str, text: &str, rules: &Rules) -> Fault {
        let (count, counts, most) = (self.words, rules.counts.said(), rules.sentence);
        let what = format!("this sentence has {count} {counts}; the most is {most}");
        Fault::new(file, text, self.place.clone(), what, "make two of it")
    }
}

/// Sentences, gathered word by word.
#[derive(Default)]
pub struct Sentences {
    whole: Vec<Sentence>,
    open: Option<Sentence>,
}

impl Sentences {
    /// Gathers all words within a span. In a script without borders each letter is a word.
    pub fn add_all(&mut self, text: &str, span: Range<usize>) {
        for run in pieces(text, span, char::is_whitespace) {
            single(text, run).into_iter().for_each(|word| self.add(&text[word.clone()], word));
        }
    }

    /// The sentences with more words than the most.
    pub fn too_long(mut self, most: usize) -> impl Iterator<Item = Sentence> {
        self.end();
        self.whole.into_iter().filter(move |sentence| sentence.words > most)
    }

    pub fn add(&mut self, word: &str, place: Range<usize>) {
        let sentence = self.open.get_or_insert(Sentence { place: place.clone(), words: 0 });
        sentence.place.end = place.end;
        sentence.words += usize::from(word.contains(char::is_alphanumeric));
        if word.trim_end_matches(QUOTES).ends_with(['.', '!', '?', '…', '。', '！', '？']) {
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
                sentences.add_all(text, span.start + inside.start..span.start + inside.end);
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => sentences.end(),
            _ => {}
        }
    }
    sentences.end();
    sentences.whole
}
