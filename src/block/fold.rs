//! Letters as people look for them: whatever their case, marks, width and form.

use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

/// Appends a text in the form in which it is compared: compatible forms taken apart (NFKD), without marks, small, and
/// without what is not seen.
pub fn fold_into(folded: &mut String, text: &str) {
    if text.is_ascii() {
        let from = folded.len();
        folded.push_str(text);
        return folded[from..].make_ascii_lowercase();
    }
    let seen = text.nfkd().filter(|letter| !is_mark(*letter) && !is_unseen(*letter));
    for letter in seen.flat_map(char::to_lowercase) {
        match letter {
            'ß' => folded.push_str("ss"),
            // The sigma at the end of a Greek word is the same letter as the one within.
            'ς' => folded.push('σ'),
            'ı' => folded.push('i'),
            letter => folded.push(letter),
        }
    }
}

/// Marks beside a letter: accents, vowel points. Below this class they make another letter (kana with a sound mark), or
/// are the letter's own vowel.
fn is_mark(letter: char) -> bool {
    const POINTS: u8 = 10;
    canonical_combining_class(letter) >= POINTS
}

/// Signs that only steer how others are set: soft hyphens, joiners, directions, variants.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        let mut folded = String::new();
        fold_into(&mut folded, text);
        folded
    }

    #[test]
    fn the_same_letters_in_other_bytes_are_the_same() {
        for (one, other) in [
            ("reunião", "REUNIAO"),
            ("Zu\u{308}rich", "zürich"),
            ("İstanbul", "istanbul"),
            ("ISPARTA", "ısparta"),
            ("Οδυσσεύς", "ΟΔΥΣΣΕΥΣ"),
            ("tea\u{AD}cup", "teacup"),
            ("tea\u{200B}cup", "teacup"),
            ("ｊｏｕｒｎａｌ", "journal"),
            ("ﬁnd", "find"),
            ("Straße", "STRASSE"),
            ("é", "e\u{301}"),
            ("שָׁלוֹם", "שלום"),
            ("Ångström", "angstrom"),
            ("한", "\u{1112}\u{1161}\u{11AB}"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn letters_that_only_look_alike_stay_apart() {
        for (one, other) in [("が", "か"), ("कि", "का"), ("o", "0"), ("я", "r")] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }
}
