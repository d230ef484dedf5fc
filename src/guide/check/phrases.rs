//! Phrases that no page may hold. Which they are is data, in `strings.toml`.

use std::{collections::BTreeMap, ops::Range};

use super::{Fault, book::Sheet, pieces};

/// The phrases as words, by their first one.
pub struct Phrases<'a>(BTreeMap<String, Vec<(&'a str, Vec<Word>)>>);

/// A word in lower case, and where it stands.
struct Word {
    letters: String,
    place: Range<usize>,
}

impl<'a> Phrases<'a> {
    pub fn new(banned: &'a [String]) -> Self {
        let mut phrases = BTreeMap::<_, Vec<_>>::new();
        for phrase in banned {
            let words = words(phrase, 0..phrase.len());
            if let Some(first) = words.first() {
                phrases.entry(first.letters.clone()).or_default().push((phrase.as_str(), words));
            }
        }
        Self(phrases)
    }

    pub fn check(&self, sheet: &Sheet, faults: &mut Vec<Fault>) {
        for span in sheet.texts() {
            let words = words(sheet.source.text, span);
            for at in 0..words.len() {
                for (phrase, place) in self.starting(sheet.source.text, &words[at..]) {
                    let what = format!("“{phrase}” is a phrase that no page may hold");
                    let mend =
                        "say what happened or what may help: no name for a person, no order, no promise";
                    faults.push(sheet.source.fault(place, what, mend));
                }
            }
        }
    }

    /// The phrases that these words begin with, and where they stand.
    fn starting(&self, text: &str, words: &[Word]) -> impl Iterator<Item = (&'a str, Range<usize>)> {
        let phrases = self.0.get(&words[0].letters).into_iter().flatten();
        phrases.filter_map(move |(phrase, wanted)| {
            let run = words.get(..wanted.len()).filter(|run| says(text, run, wanted))?;
            Some((*phrase, run[0].place.start..run[run.len() - 1].place.end))
        })
    }
}

fn words(text: &str, span: Range<usize>) -> Vec<Word> {
    let places = pieces(text, span, |c| !c.is_alphanumeric());
    places.map(|place| Word { letters: text[place.clone()].to_lowercase(), place }).collect()
}

/// The same words in a row, with nothing between them but what may stand inside a phrase: blanks, line ends,
/// apostrophes, stress, the mark of a quote.
fn says(text: &str, run: &[Word], wanted: &[Word]) -> bool {
    let gap = |pair: &[Word]| &text[pair[0].place.end..pair[1].place.start];
    let is_gap = |c: char| c.is_whitespace() || "'’*_>".contains(c);
    run.iter().zip(wanted).all(|(word, wanted)| word.letters == wanted.letters)
        && run.windows(2).all(|pair| gap(pair).chars().all(is_gap))
}
