//! Phrases found in a text, word by word and in any case: “just” is not in “justice”. In a script that puts no borders
//! between words, each letter is a word.

use std::{collections::BTreeMap, ops::Range};

/// Phrases as words, by their first one.
pub struct Phrases<'a>(BTreeMap<String, Vec<(&'a str, Vec<Word>)>>);

/// A word in lower case, and where it stands.
struct Word {
    letters: String,
    place: Range<usize>,
}

impl<'a> Phrases<'a> {
    pub fn new<S: AsRef<str> + ?Sized + 'a>(phrases: impl IntoIterator<Item = &'a S>) -> Self {
        let mut by_first = BTreeMap::<_, Vec<_>>::new();
        for phrase in phrases.into_iter().map(AsRef::as_ref) {
            let words = words(phrase, 0..phrase.len());
            if let Some(first) = words.first() {
                by_first.entry(first.letters.clone()).or_default().push((phrase, words));
            }
        }
        Self(by_first)
    }

    /// The phrases in a span of a text, in the order in which they stand there.
    pub fn within(&self, text: &str, span: Range<usize>) -> Vec<(&'a str, Range<usize>)> {
        let words = words(text, span);
        (0..words.len()).flat_map(|at| self.starting(text, &words[at..])).collect()
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
    let places = pieces(text, span, |c| !c.is_alphanumeric()).flat_map(|place| single(text, place));
    places.map(|place| Word { letters: text[place.clone()].to_lowercase(), place }).collect()
}

/// The words of a run of letters: the whole run, or its letters one by one where their script has no borders.
pub(super) fn single(text: &str, run: Range<usize>) -> Vec<Range<usize>> {
    if text[run.clone()].is_ascii() {
        return vec![run];
    }
    let mut words: Vec<Range<usize>> = vec![];
    let mut joins = false;
    for (at, letter) in text[run.clone()].char_indices() {
        let place = run.start + at..run.start + at + letter.len_utf8();
        let has_borders = !is_borderless(letter);
        match words.last_mut().filter(|_| joins && has_borders) {
            Some(word) => word.end = place.end,
            None => words.push(place),
        }
        joins = has_borders;
    }
    words
}

/// True for letters of the scripts that write words without borders: Thai, Lao, Burmese, Khmer, Japanese, Chinese.
pub fn is_borderless(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// The same words in a row, with nothing between them but what may stand inside a phrase: blanks, line ends,
/// apostrophes, stress, the mark of a quote.
fn says(text: &str, run: &[Word], wanted: &[Word]) -> bool {
    let gap = |pair: &[Word]| &text[pair[0].place.end..pair[1].place.start];
    let is_gap = |c: char| c.is_whitespace() || "'’*_>".contains(c);
    run.iter().zip(wanted).all(|(word, wanted)| word.letters == wanted.letters)
        && run.windows(2).all(|pair| gap(pair).chars().all(is_gap))
}

/// The runs of letters within a span that lie between borders, each by its place.
pub(super) fn pieces(
    text: &str,
    span: Range<usize>,
    is_border: fn(char) -> bool,
) -> impl Iterator<Item = Range<usize>> {
    let mut at = span.start;
    text[span].split_inclusive(is_border).filter_map(move |piece| {
        let start = at;
        at += piece.len();
        let bare = piece.trim_end_matches(is_border);
        (!bare.is_empty()).then(|| start..start + bare.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_whole_in_any_case_and_never_inside_a_word() {
        let phrases = ["if", "just", "you made me", "in my defence"].map(str::to_owned);
        let phrases = Phrases::new(&phrases);
        let found = |text: &str| -> Vec<String> {
            phrases.within(text, 0..text.len()).into_iter().map(|(phrase, _)| phrase.into()).collect()
        };
        assert_eq!(found("It is a matter of justice, an adjustment, a gift: knife, iffy."), [""; 0]);
        assert_eq!(found("If I JUST said so"), ["if", "just"]);
        assert_eq!(
            found("You\nmade  me do it. In my defence, you made (me) late."),
            ["you made me", "in my defence"]
        );
        assert_eq!(found("“if”, …if; if"), ["if"; 3]);
        assert_eq!(found(""), [""; 0]);
    }

    #[test]
    fn a_phrase_is_found_in_a_script_without_borders_too() {
        let phrases = ["骗子", "冷静 一下", "kira-kira", "キラ", "โกหก"].map(str::to_owned);
        let phrases = Phrases::new(&phrases);
        let found = |text: &str| {
            phrases.within(text, 0..text.len()).into_iter().map(|(phrase, _)| phrase).collect::<Vec<_>>()
        };
        assert_eq!(found("你这个骗子!"), ["骗子"]);
        assert_eq!(found("请冷静一下。骗 了，子"), ["冷静 一下"]);
        assert_eq!(found("You 骗子, เขาโกหกฉัน"), ["骗子", "โกหก"]);
    }
}
