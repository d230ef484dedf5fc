//! Words that somebody wrote, as they stand inside a sentence of the program.

use crate::private::Private;

/// Words without their end, and without the word that will stand before them.
pub fn bare(words: &Private, word: &str) -> Private {
    let words = words.expose().trim().trim_start_matches(['…', '.']).trim_start();
    let rest = match words.split_once(char::is_whitespace) {
        Some((first, rest)) if first.to_lowercase() == word => rest,
        _ => words,
    };
    rest.trim_end_matches(['.', ',', ';', '…']).trim().into()
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
        ] {
            assert_eq!(bare(&words.into(), word).expose(), bare_words);
        }
    }
}
