//! Words that somebody wrote, as they stand inside a sentence of the program.

use crate::{guide::phrases::is_borderless, private::Private};

/// Signs before and behind words that a sentence of the program has itself.
const BEFORE: [char; 3] = ['…', '.', '。'];
const BEHIND: [char; 7] = ['.', ',', ';', '…', '。', '，', '；'];

/// Words without their end, and without the word that will stand before them.
pub fn bare(words: &Private, word: &str) -> Private {
    let words = words.expose().trim().trim_start_matches(BEFORE).trim_start();
    without(words, word).trim_end_matches(BEHIND).trim().into()
}

/// Words without a first word. In a script without borders, any letter may follow it.
fn without<'a>(words: &'a str, first: &str) -> &'a str {
    let is_first = |(found, _): &(&str, &str)| found.to_lowercase() == first;
    if first.chars().all(is_borderless) {
        return words.strip_prefix(first).unwrap_or(words).trim_start_matches(['，', ',']);
    }
    words.split_once(char::is_whitespace).filter(is_first).map_or(words, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_one_if_and_one_end() {
        for (words, word, bare_words) in [
            ("it gets late", "if", "it gets late"),
            ("If it gets late,", "if", "it gets late"),
            (" … then I text.\n", "then", "I text"),
            ("iffy days", "if", "iffy days"),
            ("爱", "if", "爱"),
            ("", "then", ""),
            ("Si se hace tarde,", "si", "se hace tarde"),
            ("Sientes", "si", "Sientes"),
            ("如果晚了，", "如果", "晚了"),
            ("……那么，我发个消息。", "那么", "我发个消息"),
            ("晚了", "如果", "晚了"),
        ] {
            assert_eq!(bare(&words.into(), word).expose(), bare_words);
        }
    }
}
