//! Letters of other keyboards, and the Latin letter on the same key: a choice is taken by the key that is pressed.

/// The keys of each layout, row by row, and the Latin letters on them: Russian and Ukrainian (ЙЦУКЕН), and Greek, as
/// xkeyboard-config has them (`symbols/ru`, `symbols/ua`, `symbols/gr`).
const LAYOUTS: [(&str, &str); 2] = [
    ("йцукенгшщзфывапролдячсмитьіў", "qwertyuiopasdfghjklzxcvbnmso"),
    ("ςερτυθιοπασδφγηξκλζχψωβνμ", "wertyuiopasdfghjklzxcvbnm"),
];

/// Full-width forms lie so far behind the signs of ASCII (Unicode, U+FF01 to U+FF5E).
const FULL_WIDTH: u32 = 0xFEE0;

/// The sign that chooses: small, and the Latin one where a key of another layout is known.
pub fn latin(letter: char) -> char {
    let letter = letter.to_lowercase().next().unwrap_or(letter);
    if let '\u{FF01}'..='\u{FF5E}' = letter {
        return char::from_u32(u32::from(letter) - FULL_WIDTH).unwrap_or(letter);
    }
    let known = LAYOUTS.iter().find_map(|(keys, latin)| {
        keys.chars().zip(latin.chars()).find_map(|(key, latin)| (key == letter).then_some(latin))
    });
    known.unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_chooses_the_same_on_every_layout() {
        for (typed, chooses) in [
            ('о', 'j'),
            ('Й', 'q'),
            ('я', 'z'),
            ('і', 's'),
            ('ξ', 'j'),
            ('Σ', 's'),
            ('ς', 'w'),
            ('ｊ', 'j'),
            ('？', '?'),
            ('９', '9'),
            ('J', 'j'),
            ('!', '!'),
            ('ש', 'ש'),
        ] {
            assert_eq!(latin(typed), chooses, "{typed}");
        }
    }

    #[test]
    fn every_key_has_its_letter() {
        for (keys, latin) in LAYOUTS {
            assert_eq!(keys.chars().count(), latin.chars().count(), "{keys}");
        }
    }
}
